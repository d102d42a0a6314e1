"""Shields as subjects: the gear's shields, enlarged."""

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.fitting import Framing
from sprite_tavern.forge.gear.base import gear
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.sparkle import glint
from sprite_tavern.forge.pieces.weather import weathered


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
    """Paint a shield facing us."""
    stretch = look.vary("broad", 0.94, 1.06)
    with canvas.placed(32, 31, look.vary("tilt", -6, 6), 2.2 * stretch):
        gear()["shield"].draw(canvas, look)
    if look.has("broken", "cracked", "ancient", "old") and canvas.fine:
        canvas.stamp(46, 16, 3, 2, "2b2633")
    glint(canvas, 20, 16, 1.6, 4)
