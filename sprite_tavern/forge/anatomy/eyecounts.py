"""Three eyes, one eye or many, for creatures whose drawers gave them the usual number."""

from sprite_tavern.forge.anatomy.coats import INK
from sprite_tavern.forge.anatomy.natures import eyes_of
from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.parts import Stamp
from sprite_tavern.forge.ramps import Ramp

_LEVEL = 1.2
_LEAST = 1.6
"""Height in units from which a round mark counts as an eye."""
_WHITE = "f8f6ec"
_MORE_IN_PROFILE = ((-1.5, -1.0), (0.2, -1.9), (-2.6, 0.6), (-1.4, 1.4))
_MORE_IN_FRONT = ((0.0, -1.5), (-1.3, -1.9), (1.3, -1.9), (0.0, -2.9), (-2.2, -0.6), (2.2, -0.6))
"""Where further eyes are, from the middle of the first ones, in heights of an eye."""


def count_eyes(canvas: Canvas, look: Look) -> None:
    """Give the creature as many eyes as were asked for and nobody has drawn."""
    asked_one = look.pending("one-eyed")
    if not (look.uncounted("eye") or asked_one or look.pending("many-eyed")):
        return
    eyes = [stamp for stamp in canvas.stamps if stamp.round and not stamp.free and stamp.height >= _LEAST]
    if not eyes:
        return
    first = [eye for eye in eyes if abs(eye.y - eyes[0].y) < _LEVEL][:2]
    wanted = eyes_of(look, len(first))
    x = sum(eye.x for eye in first) / len(first)
    size = max(eye.height for eye in first)
    if wanted == 1 and len(first) > 1:
        _single(canvas, first, (x, first[0].y), size)
        return
    places = _MORE_IN_FRONT if len(first) > 1 else _MORE_IN_PROFILE
    for dx, dy in places[: max(0, wanted - len(first))]:
        _further(canvas, first[0], (x + dx * size, first[0].y + dy * size), size)


def _further(canvas: Canvas, model: Stamp, place: tuple[float, float], size: float) -> None:
    """Draw an eye like the first one on a white of its own."""
    canvas.ellipse(*place, size * 0.62, size * 0.62, Ramp(_WHITE), line="soft", cast=0)
    canvas.stamp(*place, size * 0.6, size * 0.8, model.rgb, round=True)


def _single(canvas: Canvas, pair: list[Stamp], place: tuple[float, float], size: float) -> None:
    """Replace a pair of eyes by one great eye between them."""
    reach = size * 1.1
    canvas.stamps[:] = [
        stamp
        for stamp in canvas.stamps
        if all(abs(stamp.x - eye.x) > reach or abs(stamp.y - eye.y) > reach for eye in pair)
    ]
    canvas.ellipse(*place, size * 1.25, size * 1.2, Ramp(_WHITE), line="soft", cast=0.1)
    canvas.stamp(*place, size * 1.2, size * 1.3, pair[0].rgb if pair[0].rgb != INK else "4f8fd0", round=True)
    canvas.stamp(*place, size * 0.5, size * 0.8, INK)
    canvas.stamp(place[0] - size * 0.4, place[1] - size * 0.4, size * 0.3, size * 0.3, "ffffff")
