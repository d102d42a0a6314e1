"""Statues: a bust on a plinth, or anything else that is drawn, carved in the statue's own stone."""

from dataclasses import replace

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import Drawer, drawers, draws, words
from sprite_tavern.forge.geometry import Affine, placement
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.outlines import mirrored
from sprite_tavern.forge.pieces.weather import body_ramp, weathered
from sprite_tavern.forge.ramps import Ramp, lighten
from sprite_tavern.forge.recolouring import lightness
from sprite_tavern.forge.textures import noise

_CARVED = frozenset({"figures", "creatures", "weapons", "items"})
"""Families that a statue can be of."""
_RELIEF, _SMALL_RELIEF, _TINY_RELIEF = 0.3, 0.7, 0.7
"""Share of the model's own differences of lightness that are left in the stone, more on small sprites."""
_STANDING, _TINY_STANDING = 0.7, 0.8
"""Size of the carving beside the model's own drawing."""
_TINY_PLINTH = 9.0


@draws(
    "statue",
    family="buildings",
    colour="a7a9b4",
    words=("stone statue", "bust", "idol", "monument"),
    faces="viewer",
)
@weathered()
def statue(canvas: Canvas, look: Look) -> None:
    """Paint a bust on a plinth, or whatever the statue is of, in stone."""
    ramp = body_ramp(look)
    plinth, lean = look.vary("plinth", 16, 26), look.vary("lean", -3, 3)
    wide = look.vary("shoulders", 14, 20)
    likeness = _likeness(look)
    if likeness is not None:
        plinth = look.vary("low plinth", 10, 14) if not canvas.tiny else _TINY_PLINTH
    with canvas.placed(32, 60):
        if canvas.tiny and likeness is not None:
            _bold_plinth(canvas, ramp)
        else:
            canvas.rectangle(-17, -7, 34, 7, ramp, bevel=2)
            canvas.rectangle(-12, -plinth, 24, plinth - 6, ramp, bevel=2.4, texture=noise())
            canvas.rectangle(-14.6, -plinth - 3, 29.2, 4.4, ramp, bevel=1.6)
    if likeness is not None:
        _carve(canvas, likeness, ramp, 52.4 if canvas.tiny else 57 - plinth)
        wings = look.part("wing")
        if wings is not None and (wings.has("broken", "ruined", "missing") or look.has("broken")):
            _break_wing(canvas, look)
        return
    with canvas.placed(32, 57 - plinth):
        canvas.blob(mirrored(f"0,-17 7,-15 {wide},-11 {wide + 1},-2 0,1"), ramp, bevel=5)
        canvas.limb([(0, -18, 4), (lean, -22, 4)], ramp, line=None)
        with canvas.placed(lean, -27):
            _stone_head(canvas, look, ramp)


def _bold_plinth(canvas: Canvas, stone: Ramp) -> None:
    """Paint a plinth of two steps for 16 px, wider than the figure on it, with a dark joint."""
    canvas.rectangle(-22, -4.4, 44, 4.4, stone, shade="flat", bias=-0.1)
    canvas.rectangle(-18, -9, 36, 4.6, stone, shade="flat", bias=0.2, line="dark")


def _break_wing(canvas: Canvas, look: Look) -> None:
    """Break off one wing near its root, and the tip of the other."""
    with canvas.placed(32, 34, flip=look.chance("left wing", 0.5)):
        canvas.cut(
            [(10, -12), (13, -4), (10, -1), (14, 3), (11, 8), (40, 9), (40, -22), (12, -22)], smooth=False
        )
        canvas.cut([(-40, -22), (-17, -22), (-15, -11), (-19, -8), (-21, -3), (-40, -3)], smooth=False)


def _likeness(look: Look) -> tuple[Drawer, Look] | None:
    """Return what the statue is of, with its look: "statue of a knight", "angel statue"."""
    known = words()
    said = (*look.parts, *look.unread_states(), *((name,) if (name := look.unread_emblem()) else ()))
    for whole in said:
        noun = whole if whole in known else whole.rsplit(maxsplit=1)[-1]
        drawer = drawers()[known[noun]] if noun in known else None
        if drawer is None or drawer.family not in _CARVED:
            continue
        preset = drawer.presets.get(noun, {})
        part = look.part(whole, default=preset)
        look.has(whole)
        if look.unread_emblem() == whole:
            part = look.implied(look.emblem or noun, preset)
        return drawer, part or look.implied(noun, preset)
    return None


def _carve(canvas: Canvas, likeness: tuple[Drawer, Look], stone: Ramp, foot: float) -> None:
    """Draw the model standing at the height `foot`, then turn all its colours to stone."""
    drawer, look = likeness
    since, marks = len(canvas.parts), len(canvas.stamps)
    standing = _TINY_STANDING if canvas.tiny else _STANDING
    relief = _TINY_RELIEF if canvas.tiny else _SMALL_RELIEF if canvas.small else _RELIEF
    frame = placement(32, foot, 0.0, standing).then(Affine(e=-32.0, f=-60.0))
    with canvas.framed(frame):
        drawer.draw(canvas, look)
    middle = lightness(stone.base)

    def carved(ramp: Ramp) -> Ramp:
        return Ramp(lighten(stone.base, (lightness(ramp.base) - middle) * relief), stone.kind)

    canvas.parts[since:] = [replace(part, ramp=carved(part.ramp)) for part in canvas.parts[since:]]
    canvas.stamps[marks:] = [
        replace(mark, rgb=lighten(stone.base, -0.22 if lightness(mark.rgb) < middle else 0.08))
        for mark in canvas.stamps[marks:]
    ]


def _stone_head(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    crest = look.pick("head", ("helmet", "curls", "crown", "hood"))
    if crest == "hood":
        canvas.blob(mirrored("0,-14 9,-10 12,0 11,11 0,13"), ramp, bevel=4)
    canvas.ellipse(0, 0, 7.6, 9.4, ramp)
    if crest == "helmet":
        canvas.blob(mirrored("0,-14 8,-11 9.6,-1 5,-3 0,-4"), ramp, bevel=3)
        canvas.limb([(0, -14, 2.4), (0, -18, 1.6)], ramp)
    elif crest == "curls":
        for x, y in ((-7, -4), (7, -4), (-5, -8.6), (5, -8.6), (0, -10)):
            canvas.ellipse(x, y, 3.8, 3.6, ramp, cast=0.1)
    elif crest == "crown":
        canvas.polygon(mirrored("0,-15 3,-10 8.4,-14 8,-5 0,-4"), ramp, bevel=1.6)
    for side in (-1, 1):
        canvas.stamp(side * 3, 0.6, 2.4, 1.6, ramp.tones[0])
    canvas.stamp(0.6, 3, 1.2, 2.4, ramp.tones[1])
    canvas.stamp(0, 6, 3.4, 1, ramp.tones[0])
