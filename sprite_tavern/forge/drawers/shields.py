"""Shields as subjects: the gear's shields, enlarged."""

from dataclasses import replace

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.fitting import Framing
from sprite_tavern.forge.gear.base import gear
from sprite_tavern.forge.geometry import placement
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.materials import DARK_WOOD, PALE_WOOD
from sprite_tavern.forge.pieces.sparkle import glint
from sprite_tavern.forge.pieces.weather import weathered
from sprite_tavern.forge.ramps import Ramp


@draws(
    "shield",
    family="weapons",
    colour="3a68cf",
    words=("heater shield", "knight shield"),
    presets={word: preset for word, preset in gear()["shield"].presets.items() if word != "shield"},
    faces="viewer",
    framing=Framing(fill=0.95, grow=2.2, anchor="centre"),
)
@weathered("cracked")
def shield(canvas: Canvas, look: Look) -> None:
    """Paint a shield facing us, or turned so that its thickness and an arrow or two are seen."""
    narrow = look.pick("turned", (1.0, 0.72, 1.0, 0.8))
    tilt = look.vary("tilt", -7, 7)
    with canvas.framed(placement(32, 31, tilt, (2.2 * narrow, 2.2))):
        if narrow < 1:
            back = Ramp(DARK_WOOD)
            with canvas.placed(2.6, 0.5):
                _flat_copy(canvas, look, back)
        gear()["shield"].draw(canvas, look)
    if look.chance("arrows", 0.3):
        for number in range(look.pick("arrow count", (1, 2))):
            _arrow(canvas, look, number)
    if look.has("broken", "cracked", "ancient", "old") and canvas.fine:
        canvas.stamp(46, 16, 3, 2, "2b2633")
    glint(canvas, 20, 16, 1.6, 4)


def _flat_copy(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    """Paint the shield's outline in one dark material: its side, seen past the front."""
    first = len(canvas.parts)
    gear()["shield"].draw(canvas, look)
    outline = canvas.parts[first]
    del canvas.parts[first:]
    canvas.parts.append(replace(outline, ramp=ramp))


def _arrow(canvas: Canvas, look: Look, number: int) -> None:
    """Paint an arrow that stuck in the shield."""
    x, y = look.vary(f"arrow {number} x", 22, 42), look.vary(f"arrow {number} y", 18, 44)
    with canvas.placed(x, y, look.vary(f"arrow {number} turn", 24, 66)):
        canvas.limb([(0, 0, 1.0), (0, -27, 0.9)], Ramp(PALE_WOOD), smooth=False, cast=0.24)
        feather = Ramp(look.pick(f"arrow {number} colour", ("eceef2", "d3313a", "f4cf3c")))
        for side in (-1, 1):
            canvas.polygon([(0, -20), (side * 4, -23), (side * 4, -30), (0, -27)], feather, bevel=0.8)
