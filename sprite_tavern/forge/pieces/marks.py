"""What a thing bears that its drawer knows nothing of: an emblem, gems, runes, a face, a ribbon.

All are put where the thing is broadest, found from its silhouette.
"""

import cv2
import numpy as np

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import drawers, words
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.coats import Shape
from sprite_tavern.forge.pieces.emblems import EMBLEMS, emblem
from sprite_tavern.forge.pieces.materials import GOLD, RED, glow, matte, metal
from sprite_tavern.forge.pieces.outlines import coat, inlay, path
from sprite_tavern.forge.ramps import Ramp, rgb_of_hex

_GEMS: dict[str, str] = {
    "gem": RED, "jewel": RED, "gemstone": RED, "ruby": "c4164a", "emerald": "1fa568", "sapphire": "2452c4",
    "diamond": "a9e6f2", "pearl": "f0ece6", "amethyst": "9a5fd0", "crystal": "6fd0ee", "topaz": "f0a02c",
}  # fmt: skip
_MOODS = ("happy", "sad", "angry", "surprised", "sleeping")
_RUNE = path("0,-1 0,1 .7,.4 0,-.1 .7,-.7")
_LIGHTEST_FACE = 360
"""Sum of red, green and blue above which a face is drawn in ink, below in white."""


def mark_unread(canvas: Canvas, look: Look, shape: Shape) -> None:
    """Paint the emblem, gems, runes, ribbon or face that were asked for and nobody has painted."""
    x, y, room = _broadest(shape)
    with canvas.placed(x, y):
        name = look.unread_emblem()
        if name in EMBLEMS:
            emblem(canvas, look.emblem or name, room * 0.62, metal(look.emblem_colour(GOLD)))
        for noun in look.unread_parts():
            if noun in EMBLEMS:
                part = look.part(noun, default={"colour": GOLD})
                emblem(canvas, noun, room * 0.62, metal(part.colour if part else GOLD))
            elif noun in _GEMS:
                _gem(canvas, look, noun, room)
            elif noun in {"rune", "glyph", "symbol"}:
                look.part(noun)
                _runes(canvas, look, room)
            elif noun in {"ribbon", "bow"}:
                _ribbon(canvas, look.part(noun, default={"colour": RED}), room)
        if look.pending("runed") and look.has("runed"):
            _runes(canvas, look, room)
        _face(canvas, look, room)


def _broadest(shape: Shape) -> tuple[float, float, float]:
    """Return the middle of the largest circle inside the silhouette, and its radius."""
    depth = cv2.distanceTransform(np.pad(shape.mask.astype(np.uint8), 1), cv2.DIST_L2, 5)[1:-1, 1:-1]
    row, column = np.unravel_index(int(depth.argmax()), depth.shape)
    return float(column) - shape.margin + 0.5, float(row) - shape.margin + 0.5, float(depth.max())


def _gem(canvas: Canvas, look: Look, noun: str, room: float) -> None:
    part = look.part(noun, default={"colour": _GEMS[noun]})
    size = max(2.0, min(room * 0.55, 8.0))
    canvas.ellipse(0, 0, size * 1.25, size * 1.25, metal(GOLD), bevel=1.4)
    canvas.ellipse(0, 0, size, size, metal(part.colour if part else RED), cast=0.0)
    canvas.stamp(-size * 0.35, -size * 0.4, size * 0.4, size * 0.4, "fffffb")


def _runes(canvas: Canvas, look: Look, room: float) -> None:
    light = glow(look.second("6fe4ff"))
    size = room * 0.42
    for number, x in enumerate((-0.62, 0.0, 0.62) if room > 5 else (0.0,)):
        points = [(x * room + px * size * 0.7, py * size) for px, py in _RUNE]
        rows = [(px, py, 0.7) for px, py in (points if number % 2 else points[::-1])]
        canvas.limb(rows, light, smooth=False, thinnest=0.5, **coat(0.1))


def _ribbon(canvas: Canvas, part: Look | None, room: float) -> None:
    silk = matte(part.colour if part else RED)
    size = max(4.0, min(room * 0.9, 12.0))
    for side in (-1, 1):
        canvas.blob([(0, 0), (side * size * 0.7, size * 1.1), (side * size * 0.2, size * 0.8)], silk, bevel=2)
        wing = [(0, -1), (side * size, -size * 0.7), (side * size * 1.1, size * 0.4), (0, 1)]
        canvas.blob(wing, silk, bevel=3)
    canvas.ellipse(0, 0, size * 0.26, size * 0.28, silk)


def _face(canvas: Canvas, look: Look, room: float) -> None:
    """Paint two eyes and a mouth when the prompt gives the thing a mood or a face."""
    asked = [noun for noun in look.unread_parts() if noun in {"face", "smile", "grin", "eye"}]
    wanted = [look.part(noun) for noun in asked]
    mood = next((mood for mood in _MOODS if look.pending(mood) and look.has(mood)), None)
    cute = _is_food(look) and look.pending("cute") and look.has("cute")
    if not (wanted or mood or cute):
        return
    dark = sum(look.colour) > _LIGHTEST_FACE
    ink = rgb_of_hex("2b2130") if dark else rgb_of_hex("fff6e0")
    size = max(3.0, min(room * 0.5, 8.0))
    for side in (-1, 1):
        if mood == "sleeping":
            canvas.stamp(side * size, -size * 0.1, size * 0.7, size * 0.2, ink)
        else:
            canvas.eye(side * size, -size * 0.1, size * 0.46, size * 0.66, ink)
        if mood == "angry":
            brow = [(side * size * 1.5, -size, 0.7), (side * size * 0.5, -size * 0.5, 0.7)]
            canvas.limb(brow, Ramp(ink), smooth=False, **inlay())
        if cute or mood == "happy":
            canvas.stamp(side * size * 1.6, size * 0.5, size * 0.5, size * 0.3, "f08ca4")
    _mouth(canvas, mood, size, Ramp(ink))


def _mouth(canvas: Canvas, mood: str | None, size: float, ink: Ramp) -> None:
    if mood == "surprised":
        canvas.ellipse(0, size * 0.9, size * 0.3, size * 0.4, ink, **inlay())
        return
    bend = -0.35 if mood in {"sad", "angry"} else 0.35
    rows = [(-size * 0.5, size * 0.7, 0.6), (0, size * (0.7 + bend), 0.7), (size * 0.5, size * 0.7, 0.6)]
    canvas.limb(rows, ink, **inlay())


def _is_food(look: Look) -> bool:
    name = words().get(look.noun)
    return name is not None and drawers()[name].family == "food"
