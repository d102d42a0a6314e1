"""Weapons as subjects: the gear of figures, enlarged and laid diagonally, and what nobody holds."""

from dataclasses import dataclass

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.fitting import Framing
from sprite_tavern.forge.gear.base import gear
from sprite_tavern.forge.look import Look, Preset
from sprite_tavern.forge.pieces.bold_arms import BOLD_ARMS
from sprite_tavern.forge.pieces.emblems import pictured
from sprite_tavern.forge.pieces.fire import flame, sparks
from sprite_tavern.forge.pieces.materials import BRASS, LEATHER, ROPE, STEEL, WOOD, matte, metal
from sprite_tavern.forge.pieces.outlines import facet, inlay, mirrored
from sprite_tavern.forge.pieces.sparkle import glint
from sprite_tavern.forge.pieces.weather import body_colour, weathered
from sprite_tavern.forge.ramps import Ramp
from sprite_tavern.forge.textures import planks

_FRAME = Framing(fill=0.95, grow=2.2, anchor="centre")


@dataclass(frozen=True, slots=True)
class _Rest:
    """How a piece of gear lies in the picture."""

    tilt: float
    """Degrees clockwise from upright."""
    size: float
    colour: str = STEEL


_DRAWN_ELSEWHERE = frozenset({"flail", "dart"})
"""Gear whose picture as a subject is another than the one in a hand."""
_RESTS: dict[str, _Rest] = {
    "katana": _Rest(42, 1.7),
    "hammer": _Rest(40, 1.7),
    "mace": _Rest(40, 1.7),
    "wand": _Rest(40, 2.4, "ffe678"),
    "bow": _Rest(-42, 1.6, WOOD),
    "arrow": _Rest(45, 2.2),
}
"""Gear by its first word; all its other words come with it."""


def _register(word: str, rest: _Rest) -> None:
    thing = gear()[word]
    presets: dict[str, Preset] = {
        name: preset for name, preset in thing.presets.items() if name not in {word, *_DRAWN_ELSEWHERE}
    }

    @draws(word, family="weapons", colour=rest.colour, presets=presets, framing=_FRAME)
    @weathered()
    def _weapon(canvas: Canvas, look: Look) -> None:
        if word == "mace":
            look.has("spiked")
        bold = BOLD_ARMS.get(word) if canvas.tiny or (canvas.small and word == "wand") else None
        if bold is not None:
            with canvas.placed(0, 0, look.vary("rest", -3, 3)):
                bold(canvas, look)
            return
        with canvas.placed(32, 36, rest.tilt + look.vary("rest", -5, 5), rest.size):
            thing.draw(canvas, look)


for _word, _rest in _RESTS.items():
    _register(_word, _rest)


@draws("bomb", family="weapons", colour="505468", words=("explosive",), framing=_FRAME)
@weathered("flaming", stretch=0.0)
def bomb(canvas: Canvas, look: Look) -> None:
    """Paint a round bomb with a burning fuse."""
    iron = matte(body_colour(look, "505468"))
    radius = look.vary("radius", 19, 23)
    lean = look.vary("lean", 20, 46)
    with canvas.placed(30, 38):
        with canvas.placed(0, 0, lean):
            canvas.limb([(0, -radius - 4, 1.2), (3, -radius - 11, 1.2), (10, -radius - 12, 1.1)], matte(ROPE))
            canvas.rectangle(-6.5, -radius - 4, 13, 8, iron, bevel=2)
            if not look.has("unlit"):
                with canvas.placed(11, -radius - 11, -lean):
                    flame(canvas, 5.4, 13)
                    sparks(canvas, [(-6, -5), (7, -8), (3, -15)])
        canvas.ellipse(0, 0, radius, radius, iron, bias=0.06)
        look.has("round")
        if pictured(look) == "skull":
            canvas.ellipse(0, 2, 8, 7, matte("f2f3f6"), cast=0.0)
            for side in (-1, 1):
                canvas.stamp(side * 3.4, 2, 3.4, 3.6, "2b2638")
            canvas.rectangle(-4.4, 7, 8.8, 4, matte("f2f3f6"), **inlay(-0.05))
        elif look.chance("band", 0.4):
            canvas.limb([(-radius, 3, 1.7), (0, 8, 2), (radius, 3, 1.7)], metal(BRASS))
        glint(canvas, -radius * 0.42, -radius * 0.42, 4.2, 4.2)
        glint(canvas, -radius * 0.62, -radius * 0.1, 1.8, 1.8)


@draws("shuriken", family="weapons", colour=STEEL, words=("ninja star",), framing=_FRAME)
@weathered(stretch=0.0)
def shuriken(canvas: Canvas, look: Look) -> None:
    """Paint a throwing star of three to six blades."""
    steel = metal(body_colour(look, STEEL))
    blades = look.pick("blades", (4, 4, 3, 6, 5))
    half, hook = look.vary("half", 6, 10), look.vary("hook", 0, 6)
    with canvas.placed(32, 32, look.vary("turn", 0, 60)):
        for number in range(blades):
            with canvas.placed(0, 0, number * 360 / blades):
                canvas.polygon([(-half, -6), (hook, -28), (0, -4)], steel, **facet(0.24))
                canvas.polygon([(half, -6), (hook, -28), (0, -4)], steel, **facet(-0.2))
        canvas.ellipse(0, 0, 8.4, 8.4, steel, bevel=3)
        canvas.ellipse(0, 0, 3.4, 3.4, matte("2b2633"), shade="flat", bias=-0.1)


@draws("quiver", family="weapons", colour=LEATHER, words=("arrows",), framing=_FRAME)
@weathered()
def quiver(canvas: Canvas, look: Look) -> None:
    """Paint a leather quiver full of fletched arrows."""
    hide = matte(body_colour(look, LEATHER))
    band = metal(look.pick("band", (BRASS, STEEL)))
    if canvas.small:
        _bold_quiver(canvas, look, hide, band)
        return
    feathers = look.pick("feathers", ("d3313a", "f2f3f6", "4a9e3f", "3a68cf"))
    with canvas.placed(32, 34, look.vary("lean", 10, 32)):
        for number in range(look.pick("arrows", (3, 4, 5))):
            x = -7 + number * 3.6
            top = -26 - look.vary(f"arrow {number}", 0, 5)
            canvas.limb([(x * 0.8, -8, 0.8), (x, top, 0.8)], matte(ROPE), smooth=False)
            canvas.polygon(
                [
                    (x - 3, top - 3),
                    (x, top),
                    (x + 3, top - 3),
                    (x + 3, top + 5),
                    (x, top + 9),
                    (x - 3, top + 5),
                ],
                matte(feathers if number % 2 else look.second(feathers)),
                bevel=1,
            )
        canvas.blob(mirrored("0,-15 11,-15 11,-10 8.6,18 6,25 0,26"), hide, bevel=8)
        canvas.rectangle(-11.6, -15.6, 23.2, 5, band, bevel=1.6)
        canvas.rectangle(-8.8, 15, 17.6, 4, band, bevel=1.4)
        canvas.limb([(10, -10, 1.4), (18, 2, 1.5), (8, 18, 1.4)], matte("5a3a26"))


def _bold_quiver(canvas: Canvas, look: Look, hide: Ramp, band: Ramp) -> None:
    """Draw a leaning tube with three fat fletchings at 16 px."""
    with canvas.placed(32, 34, look.vary("lean", 24, 36)):
        for number, tint in enumerate(
            ("f2f3f6", look.pick("feathers", ("d3313a", "4a9e3f", "3a68cf")), "f2f3f6")
        ):
            x = -9 + number * 9
            canvas.limb([(x * 0.7, -8, 1.6), (x, -22, 1.6)], matte(ROPE), smooth=False)
            canvas.polygon(
                [(x - 5, -30), (x + 5, -30), (x + 5, -20), (x - 5, -20)], matte(tint), shade="flat"
            )
        canvas.blob(mirrored("0,-15 12,-15 12,-10 9,20 6,26 0,27"), hide, bevel=8)
        canvas.rectangle(-12, -16, 24, 6, band, bevel=2)


@draws(
    "cannon",
    family="weapons",
    colour="4a4e5c",
    words=("artillery", "mortar", "howitzer"),
    framing=Framing(anchor="ground"),
)
@weathered()
def cannon(canvas: Canvas, look: Look) -> None:
    """Paint a cannon on its wheeled carriage, muzzle to the right."""
    iron = metal(body_colour(look, "4a4e5c"))
    wood = matte(WOOD)
    raised = look.vary("raised", -22, -6)
    fat = look.vary("fat", 7, 9.6)
    canvas.polygon([(6, 53), (12, 40), (44, 42), (48, 53)], wood, bevel=3, texture=planks(4))
    with canvas.placed(27, 37, raised):
        canvas.ellipse(-18, 0, 4, 4, iron)
        canvas.polygon(
            [(-16, -fat), (-12, -fat - 1), (26, -fat + 2.4), (26, fat - 2.4), (-12, fat + 1), (-16, fat)],
            iron,
            bevel=fat,
        )
        for x, reach in ((-11, fat + 1), (4, fat), (26, fat)):
            canvas.rectangle(x, -reach, 4.4, 2 * reach, iron, bevel=2)
        canvas.ellipse(30.6, 0, 1.8, fat - 3, matte("1f1c28"), **inlay(-0.2))
    for x, radius in ((17, 11), (42, 8)):
        canvas.ellipse(x, 60 - radius, radius, radius, wood, bevel=2.4, cast=0.2)
        for turn in range(0, 180, 45):
            with canvas.placed(x, 60 - radius, turn):
                canvas.limb(
                    [(-radius + 2, 0, 0.9), (radius - 2, 0, 0.9)],
                    matte("6d4325"),
                    smooth=False,
                    line=None,
                    cast=0.0,
                )
        canvas.ellipse(x, 60 - radius, 3, 3, metal(BRASS))
