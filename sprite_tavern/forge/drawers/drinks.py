"""Drinks in glasses: water, juice, shakes, bubble tea, wine, cocktails."""

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.contents import fluid
from sprite_tavern.forge.pieces.materials import RED, matte, soft
from sprite_tavern.forge.pieces.outlines import inlay, mirrored, scaled
from sprite_tavern.forge.pieces.sparkle import glint
from sprite_tavern.forge.pieces.weather import weathered
from sprite_tavern.forge.ramps import Ramp, lighten

_GLASS = "d3e6ef"
_TUMBLERS = {
    "glass": "", "water glass": "5fb4ee", "juice": "f5a02c", "orange juice": "f5a02c",
    "apple juice": "e6b23c",
    "lemonade": "f6e27a", "iced tea": "b5642f", "soda": "5a2a20", "cola": "5a2a20", "milkshake": "f6b8cc",
    "smoothie": "e8508a", "bubble tea": "d9b48a", "boba": "d9b48a", "glass of water": "5fb4ee",
    "glass of milk": "f4f1e6",
    "drink": "f08a4a", "mojito": "b9e08a", "glass of juice": "f5a02c",
    "slushie": "4fc0f0", "vodka": "dfeef6",
}  # fmt: skip
"""Drinks served in a tumbler, and their colours."""
_STEMS = {"wine glass": "8a1f3c", "champagne": "f2dc8a", "glass of wine": "8a1f3c",
          "champagne glass": "f2dc8a",
          "cocktail": "f0708a", "martini": "dfe8b0", "margarita": "b9e08a",
          "red wine glass": "8a1f3c"}  # fmt: skip
_SHAPES = {
    "wine": ("0,-27 10,-27 14,-14 10,-3 3,2 0,3", 22.0), "flute": ("0,-30 7,-30 7.4,-8 4,1 0,3", 22.0),
    "martini": ("0,-20 24,-21 3,4 0,5", 24.0), "coupe": ("0,-16 20,-17 17,-6 6,1 0,3", 22.0),
}  # fmt: skip
"""Right halves of bowls on stems, and where the foot is."""


@draws(
    "glass",
    family="food",
    colour=_GLASS,
    words=tuple(_TUMBLERS),
    presets={word: {"second": colour, "kind": "shake" if word in {"milkshake", "smoothie", "bubble tea",
    "boba", "slushie"} else "glass"}
             for word, colour in _TUMBLERS.items() if colour},
    faces="viewer",
)  # fmt: skip
@weathered("frozen")
def glass(canvas: Canvas, look: Look) -> None:
    """Paint a tumbler of something, with ice, a straw, or a slice of lemon."""
    if "wine" in look.unread_parts() or "champagne" in look.unread_parts():
        look.part("wine", "champagne")
        wine_glass(canvas, look.implied("wine glass", {"second": "8a1f3c"}))
        return
    preset = look.second("5fb4ee")
    drink = look.colour if look.coloured and look.material is None else preset
    empty = look.has("empty") or (look.noun == "glass" and not look.coloured and fluid(look, "") == "")
    asked = fluid(look, "")
    half, tall, flare = look.vary("half", 12, 15), look.vary("tall", 20, 25), look.vary("flare", 1, 5)
    shake = look.kind == "shake"
    with canvas.placed(32, 36):
        if (shake or look.chance("straw", 0.5) or look.part("straw")) and not empty:
            straw = matte(look.pick("straw colour", (RED, "f2f3f6", "3a68cf")))
            canvas.limb([(2, 0, 1.5), (9, -tall - 12, 1.5), (15, -tall - 14, 1.5)], straw, smooth=False)
        outline = [(-half - flare, -tall), (half + flare, -tall), (half - 1, tall), (-half + 1, tall)]
        whole = canvas.polygon(outline, soft(_GLASS), bevel=4)
        if not empty:
            level = -tall + look.vary("level", 5, 9) if not look.has("half-full", "half") else 2.0
            liquid = soft(asked or drink)
            inside = half + flare - 2.4
            outline = [(-inside, level), (inside, level), (half - 3, tall - 3), (-half + 3, tall - 3)]
            canvas.polygon(outline, liquid, bevel=5, clip=whole, cast=0.0)
            canvas.ellipse(
                0, level, half + flare - 3, 2.2, Ramp(lighten(liquid.base, 0.1), "soft"), **inlay(0.0)
            )
            _in_the_glass(canvas, look, level, tall)
        canvas.ellipse(0, -tall, half + flare, 3, soft(_GLASS), bevel=1, line="soft" if empty else None)
        glint(canvas, -half * 0.6, 0, 1.8, tall * 0.7)


def _in_the_glass(canvas: Canvas, look: Look, level: float, tall: float) -> None:
    if look.noun in {"bubble tea", "boba"}:
        for number in range(7):
            canvas.ellipse((number % 4 - 1.5) * 5.4, tall - 5 - number // 4 * 5, 2.4, 2.4, matte("3a2420"))
    elif look.kind == "shake":
        canvas.blob(
            [(-15, level), (-10, level - 8), (0, level - 13), (10, level - 8), (15, level), (0, level + 3)],
            soft("fdf6f0"),
            bevel=5,
        )
        canvas.ellipse(0, level - 14, 3.6, 3.6, matte(RED))
    elif look.has("frozen") or look.part("ice", "ice cube") or look.chance("ice", 0.5):
        for x, y, turn in ((-5, 3, 20), (5, 5, -14)):
            with canvas.placed(x, level + y, turn):
                canvas.rectangle(-4, -4, 8, 8, soft("eef8fc"), bevel=2)
    if look.part("lemon") or look.chance("lemon", 0.3):
        canvas.ellipse(-14, -tall, 6.4, 6.4, matte("f4df3c"), bevel=1.6)
        canvas.ellipse(-14, -tall, 4.4, 4.4, soft("fbf3a0"), **inlay(0.1))


@draws("wine glass", family="food", colour=_GLASS, words=tuple(_STEMS),
       presets={word: {"second": colour,
       "kind": "flute" if "champagne" in word else "martini" if word in {"cocktail", "martini",
       "margarita"} else "wine"}
                for word, colour in _STEMS.items()}, faces="viewer")  # fmt: skip
@weathered()
def wine_glass(canvas: Canvas, look: Look) -> None:
    """Paint a glass on a stem: wine, champagne, cocktail."""
    drink = soft(look.colour if look.coloured and look.material is None else look.second("8a1f3c"))
    kind = (
        look.pick("bowl", ("martini", "coupe", "martini"))
        if look.kind == "martini" and look.noun != "martini"
        else look.kind
    )
    outline, foot = _SHAPES.get(kind, _SHAPES["wine"])
    half = scaled(mirrored(outline), look.vary("wide", 0.9, 1.12), 1)
    top, reach = min(y for _, y in half), max(x for x, _ in half)
    with canvas.placed(32, 35):
        canvas.limb([(0, 2, 1.4), (0, foot, 1.5)], soft(_GLASS))
        canvas.ellipse(0, foot + 1, 12, 3.2, soft(_GLASS), bevel=2)
        whole = (
            canvas.blob(half, soft(_GLASS), bevel=4)
            if kind != "martini"
            else canvas.polygon(half, soft(_GLASS), bevel=4)
        )
        level = top + (9 if kind == "wine" else 5)
        if not look.has("empty"):
            canvas.rectangle(-30, level, 60, 40, drink, shade="flat", clip=whole, cast=0.0, line=None)
            canvas.rectangle(
                -30, level, 60, 1.8, Ramp(lighten(drink.base, 0.1), "soft"), **inlay(0.05, clip=whole)
            )
            for x, y in ((-2, level + 6), (2, level + 11), (0, level + 16)) if kind == "flute" else ():
                canvas.stamp(x, y, 1.4, 1.4, "fffbe0")
        glint(canvas, -reach * 0.5, top + 7, 1.6, 6)
        if kind in {"martini", "coupe"} and (
            look.part("olive", "umbrella", "cherry") or look.chance("garnish", 0.8)
        ):
            canvas.limb([(-4, top + 10, 0.8), (14, top - 9, 0.8)], matte("c9a06a"), smooth=False)
            canvas.ellipse(2, top + 3, 3.6, 3.4, matte(look.pick("garnish", ("7a8a34", RED))))
