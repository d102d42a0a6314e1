"""Bubbles, bars, pins, slots and locks of interfaces."""

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import drawers, draws, words
from sprite_tavern.forge.geometry import placement
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.emblems import EMBLEMS, pictured
from sprite_tavern.forge.pieces.materials import GOLD, RED, STEEL, glow, matte, metal, soft
from sprite_tavern.forge.pieces.outlines import cornered, inlay, mirrored, path
from sprite_tavern.forge.pieces.symbols import symbol
from sprite_tavern.forge.pieces.weather import body_colour, body_ramp, weathered
from sprite_tavern.forge.ramps import Ramp, lighten


@draws(
    "speech bubble", family="effects", colour="f6f7fa",
    words=(
        "thought bubble", "chat bubble", "dialogue box", "dialog box", "text box", "message bubble", "emote",
        "chat icon",
    ),
    presets={
        "thought bubble": {"kind": "thought"}, "dialogue box": {"kind": "box", "colour": "3a4a8a"},
        "dialog box": {"kind": "box", "colour": "3a4a8a"}, "text box": {"kind": "box", "colour": "3a4a8a"},
    },
    faces="viewer",
)  # fmt: skip
@weathered()
def speech_bubble(canvas: Canvas, look: Look) -> None:
    """Paint a bubble of speech or thought with what it says, or a box for text."""
    paper = body_ramp(look, "soft")
    ink = matte(look.second("34323f" if sum(paper.base) > 380 else "f6f7fa"))
    wide, tall = look.vary("wide", 25, 28), look.vary("tall", 16, 20)
    with canvas.placed(32, 27):
        if look.kind == "thought":
            for x, y, size in ((12, 24, 4.6), (19, 31, 2.8)):
                canvas.ellipse(x, y, size, size * 0.9, paper)
            for x, y, size in (
                (-15, 1, 11),
                (15, 1, 11),
                (-7, -9, 11),
                (8, -9, 11),
                (-6, 9, 10),
                (7, 9, 10),
                (0, 0, 14),
            ):
                canvas.ellipse(x, y, size, size * 0.92, paper, line=None, cast=0.0, gain=0.6)
        elif look.kind == "box":
            canvas.blob(mirrored("0,-14 27,-14 30,-11 30,18 27,21 0,21"), metal(GOLD), bevel=2)
            canvas.rectangle(-27, -11, 54, 29, paper, bevel=2, gain=0.4)
        else:
            canvas.polygon([(-14, tall - 6), (-2, tall - 4), (-15, tall + 15)], paper, bevel=2)
            canvas.blob(
                cornered(wide, tall, 7),
                paper,
                bevel=5,
            )
        name = next(
            (
                noun
                for noun in ("exclamation", "question", "note", "heart", "star", "skull")
                if look.part(noun, f"{noun} mark", f"music {noun}") or look.has(noun)
            ),
            None,
        ) or pictured(look)
        if name:
            symbol(
                canvas, name, 0.52, matte(look.second(RED if name in {"heart", "exclamation"} else "34323f"))
            )
        elif look.kind == "box" or look.chance("lines", 0.4):
            for number, y in enumerate((-6, 1, 8)):
                canvas.limb([(-18, y, 1.3), (18 - number * 8, y, 1.3)], ink, smooth=False, **inlay(0.0))
        else:
            for x in (-10, 0, 10):
                canvas.ellipse(x, 0, 3.2, 3.2, ink, line=None, cast=0.0)


@draws("map pin", family="effects", colour="e0393c", words=("map marker", "location pin", "location icon",
       "pushpin", "pin", "waypoint marker", "thumbtack"),
       presets={"pushpin": {"kind": "push"}, "pin": {"kind": "push"}, "thumbtack": {"kind": "push"}},
       faces="viewer")  # fmt: skip
@weathered()
def map_pin(canvas: Canvas, look: Look) -> None:
    """Paint the drop-shaped mark of a place, or a pin with a head."""
    ramp = body_ramp(look)
    with canvas.placed(32, 30, look.vary("turn", -8, 8)):
        if look.kind == "push":
            canvas.limb([(0, 8, 1.2), (0, 30, 0.6)], metal(STEEL), smooth=False)
            canvas.polygon(mirrored("0,-14 7,-14 10,4 15,9 0,10"), ramp, bevel=4)
            canvas.ellipse(0, -15, 12, 5.4, ramp)
            return
        canvas.ellipse(0, 29, 10, 2.6, matte("4a5060"), **inlay(-0.1))
        wide = look.vary("wide", 16, 20)
        canvas.blob(mirrored(f"0,-26 {wide * 0.76},-22 {wide},-8 {wide * 0.7},6 3,24 0,28"), ramp, bevel=10)
        name = pictured(look)
        canvas.ellipse(0, -8, 8, 8, soft(look.second("fbf6f0")), cast=0.1)
        if name:
            with canvas.placed(0, -8):
                symbol(canvas, name, 0.24, matte("34323f"))


_BARS = {"health bar": (RED, "heart"), "hp bar": (RED, "heart"), "life bar": (RED, "heart"),
         "mana bar": ("3f7fe6", "drop"), "mp bar": ("3f7fe6", "drop"),
         "stamina bar": ("5cb544", "lightning"), "energy bar": ("f4cf3c", "lightning"), "xp bar": ("8e52d8",
         "star"), "experience bar": ("8e52d8", "star"),
         "loading bar": ("37c0e6", ""), "progress bar": ("5cb544", "")}  # fmt: skip


@draws(
    "health bar",
    family="effects",
    colour=RED,
    presets={word: {"colour": colour, "kind": name or "plain"} for word, (colour, name) in _BARS.items()},
    faces="viewer",
)
@weathered()
def health_bar(canvas: Canvas, look: Look) -> None:
    """Paint a gauge in a frame, as full as asked, with its sign at the left."""
    fill, frame = (
        glow(body_colour(look, look.own_colour)),
        metal(look.second(look.pick("frame", (GOLD, STEEL, "6f7889")))),
    )
    share = (
        0.0
        if look.has("empty")
        else 1.0
        if look.has("full")
        else 0.5
        if look.has("half-full", "half")
        else look.vary("share", 0.5, 0.9)
    )
    half, tall = 29.0, look.vary("tall", 7, 10)
    with canvas.placed(32, 32):
        canvas.blob(
            cornered(half, tall, 3),
            frame,
            bevel=2.4,
        )
        canvas.rectangle(
            -half + 3, -tall + 3, 2 * half - 6, 2 * tall - 6, matte("2b2633"), shade="flat", cast=0.0
        )
        if share > 0:
            width = (2 * half - 6) * share
            canvas.rectangle(
                -half + 3,
                -tall + 3,
                width,
                2 * tall - 6,
                fill,
                shade="flat",
                gradient=0.3,
                cast=0.0,
                line=None,
            )
            canvas.rectangle(
                -half + 3, -tall + 4, width, 1.6, Ramp(lighten(fill.base, 0.16), "glow"), **inlay(0.1)
            )
        if look.kind in EMBLEMS:
            with canvas.placed(-half + 3, 0):
                canvas.ellipse(0, 0, tall + 5, tall + 5, frame, bevel=2.4)
                canvas.ellipse(0, 0, tall + 2, tall + 2, matte("2b2633"), shade="flat", cast=0.0)
                symbol(canvas, look.kind, (tall + 0.6) / 24, fill)


@draws(
    "unlock",
    family="effects",
    colour=GOLD,
    words=("unlock icon", "open lock", "open padlock", "unlocked lock", "unlocked padlock"),
    faces="viewer",
)
@weathered("open")
def unlock(canvas: Canvas, look: Look) -> None:
    """Paint an open padlock, its shackle swung up."""
    look.has("open")
    body, steel = body_ramp(look, "metal"), metal(look.second(STEEL))
    lift = look.vary("lift", 4, 9)
    with canvas.placed(32, 38):
        rows = [
            (-12, -6, 3.2),
            (-12, -20 - lift, 3.2),
            (0, -29 - lift, 3.2),
            (13, -22 - lift, 3.2),
            (13, -16 - lift, 3.2),
        ]
        canvas.limb(rows, steel)
        canvas.blob(mirrored("0,-8 19,-8 21,-5 21,18 18,21 0,21"), body, bevel=4)
        canvas.ellipse(0, 3, 4, 4, matte("2b2633"), **inlay(-0.1))
        canvas.polygon(path("-2,4 2,4 3.4,13 -3.4,13"), matte("2b2633"), **inlay(-0.1))


@draws(
    "inventory slot",
    family="effects",
    colour="5a4a3f",
    words=(
        "item slot",
        "frame icon",
        "item frame",
        "ui panel",
        "ui frame",
        "hotbar slot",
        "skill icon",
        "ability icon",
    ),
    faces="viewer",
)
@weathered()
def inventory_slot(canvas: Canvas, look: Look) -> None:
    """Paint an empty slot in its frame, or what is in it."""
    panel, frame = body_ramp(look), metal(look.second(look.pick("frame", (GOLD, STEEL, "b67a3e"))))
    cut = look.vary("corner", 3, 9)
    with canvas.placed(32, 32):
        canvas.polygon(cornered(28, 28, cut), frame, bevel=3)
        canvas.polygon(
            cornered(23, 23, cut * 0.7),
            panel,
            bevel=3,
            gain=-0.6,
            cast=0.0,
        )
        for x in (-1, 1):
            for y in (-1, 1):
                canvas.ellipse(x * (26 - cut * 0.6), y * (26 - cut * 0.6), 2, 2, frame)
        _slot_content(canvas, look)


def _slot_content(canvas: Canvas, look: Look) -> None:
    name = pictured(look)
    if name:
        symbol(canvas, name, 0.6, metal(GOLD))
    for noun in look.unread_parts():
        drawer = drawers().get(words().get(noun, ""))
        part = look.part(noun, default=drawer.presets[noun]) if drawer else None
        if drawer is not None and part is not None:
            with canvas.framed(placement(0, 0, 0.0, 0.6).then(placement(-32, -32))):
                drawer.draw(canvas, part)
            return
