"""What is worn or painted on the face: glasses, patches, veils, scars, a clown's paint, half a machine."""

from collections.abc import Callable

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.figures import tinyface
from sprite_tavern.forge.figures.frame import TINY_EYES_APART, Frame
from sprite_tavern.forge.figures.person import Person
from sprite_tavern.forge.ramps import Ramp, Rgb, lighten, mix

_RIM: Rgb = (52, 48, 60)
_LENS, _GLASS = "2a2733", (200, 232, 248)
_FRECKLE = "8a3a1c"
_WATER, _SNORKEL = "7fd8f0", "f0882c"
_CUP: Rgb = (224, 72, 92)
_DARK_CUP = 240
_TEAR, _GLINT = "62bcf4", "a8e0fa"
_DOTS, _FEW_DOTS = ((-2.2, 3.2), (-0.4, 5.2), (1.6, 3.2), (3.4, 5.0)), ((-2.0, 3.2), (0.2, 5.4), (2.4, 3.2))
"""Where freckles are on a cheek, from 48 px up and on smaller sprites."""


def draw_face_gear(canvas: Canvas, person: Person, frame: Frame) -> None:
    """Paint everything that is on the face."""
    if person.view == "back" or person.faceless:
        return
    if person.mood == "sad":
        _tears(canvas, person, frame)
    if canvas.tiny:
        tinyface.draw_marks(canvas, person, frame)
        return
    with canvas.placed(frame.head[0] + frame.turn, frame.head[1] + 1.9):
        for name, paint in _GEAR.items():
            if name in person.extras:
                paint(canvas, person, frame)


def _sides(frame: Frame) -> tuple[float, ...]:
    """Return the places of the eyes that are seen, as shares of the distance between them."""
    return (0.6,) if frame.side else (-1.0, 1.0)


def _glasses(canvas: Canvas, person: Person, frame: Frame) -> None:
    apart = person.proportions["eyes apart"]
    for share in _sides(frame):
        middle = share * apart
        if canvas.small:
            canvas.stamp(middle, 0.4, 4.4, 4.4, _RIM)
            canvas.stamp(middle + 0.8, -0.4, 2.2, 2.2, _GLASS)
            continue
        canvas.stamp(middle, 2.4, 3.8, 0.9, _RIM)
        canvas.stamp(middle + 2.2, 0, 0.9, 4.2, _RIM)
        canvas.stamp(middle - 2.2, 0, 0.9, 4.2, _RIM)
    canvas.stamp(0, -0.6, 3.0, 0.9, _RIM)


def _sunglasses(canvas: Canvas, person: Person, frame: Frame) -> None:
    apart = person.proportions["eyes apart"]
    for share in _sides(frame):
        canvas.ellipse(share * apart, 0.2, 3.2, 2.5, Ramp(_LENS), bevel=1.4, cast=0)
        canvas.stamp(share * apart - 1, -0.6, 1.1, 0.9, (150, 160, 190))
    canvas.stamp(0, -0.9, 4.0, 0.9, (42, 39, 51))


def _eyepatch(canvas: Canvas, person: Person, frame: Frame) -> None:
    spot = person.proportions["eyes apart"] * (0.6 if frame.side else 1.0)
    canvas.stamp(spot, 0, 4.2, 4.0, (40, 34, 44), round=True)
    canvas.limb([(-8, -5.4, 0.6), (8, -1, 0.6)], Ramp("2a242c"), thinnest=0.5, line=None, cast=0)


def _veil(canvas: Canvas, person: Person, frame: Frame) -> None:  # noqa: ARG001 - one signature for all
    if person.hat == "mask":
        return
    veil = [(-9, 2.4), (0, 3.2), (9, 2.4), (6, 8), (0, 9.6), (-6, 8)]
    canvas.blob(veil, Ramp(lighten(person.second.base, -0.1)), bevel=3, cast=0)


def _scar(canvas: Canvas, person: Person, frame: Frame) -> None:  # noqa: ARG001 - one signature for all
    cut = [(3, -4, 0.5), (6, 5, 0.5)]
    canvas.limb(cut, Ramp(person.skin.contact), thinnest=0.5, line=None, cast=0)


def _clown(canvas: Canvas, person: Person, frame: Frame) -> None:
    canvas.ellipse(0, 4.6, 4.6, 2.4, Ramp("f6f2ee"), line=None, cast=0)
    canvas.stamp(0, 4.8, 4.4, 1.2, (200, 40, 50))
    for share in _sides(frame):
        canvas.stamp(share * person.proportions["eyes apart"], -3.4, 1.0, 1.8, (60, 90, 210))
        canvas.stamp(share * 7.2, 2.6, 2.2, 1.8, (235, 100, 100), round=True)


def _machine(canvas: Canvas, person: Person, frame: Frame) -> None:
    """Paint the metal half of a cyborg's face with its red eye."""
    plate = [(0.4, -6), (8.6, -5), (9.4, 2), (6, 7.4), (0.4, 8)]
    canvas.polygon(plate, person.metal, bevel=3, cast=0)
    spot = person.proportions["eyes apart"] * (0.6 if frame.side else 1.0)
    canvas.ellipse(spot, 0.4, 2.6, 2.6, Ramp(_LENS), line=None, cast=0)
    canvas.ellipse(spot, 0.4, 1.5, 1.5, Ramp("ff4a3a", "glow"), line=None, cast=0)


def _diving_mask(canvas: Canvas, person: Person, frame: Frame) -> None:
    """Paint a diver's mask over eyes and nose, and the snorkel beside the head."""
    half = frame.head_size[0]
    canvas.rectangle(-8.4, -4, 16.8, 9, Ramp(_LENS), bevel=2, cast=0)
    canvas.rectangle(-6.8, -2.6, 13.6, 5.6, Ramp(_WATER, "metal"), line=None, cast=0)
    for share in _sides(frame):
        canvas.stamp(share * person.proportions["eyes apart"], 0.4, 2.2, 3.0, _RIM)
    tube = [(4, 7.4, 1.3), (half + 1.4, 7, 1.3), (half + 2, -4, 1.4), (half + 2, -15, 1.6)]
    canvas.limb(tube, Ramp(_SNORKEL), smooth=False)


def _tears(canvas: Canvas, person: Person, frame: Frame) -> None:
    """Set a tear that runs down each cheek."""
    wide, long, down = (3.6, 7.2, 7.0) if canvas.tiny else (1.8, 4.4, 6.8)
    apart = TINY_EYES_APART if canvas.tiny else person.proportions["eyes apart"]
    for share in _sides(frame):
        spot = (frame.head[0] + frame.turn + share * apart, frame.head[1] + down)
        canvas.stamp(*spot, wide, long, _TEAR)
        canvas.stamp(spot[0], spot[1] + long * 0.36, wide, wide * 0.6, _GLINT)


def _freckles(canvas: Canvas, person: Person, frame: Frame) -> None:
    """Dot the cheeks and the bridge of the nose."""
    ink = mix(person.skin.base, _FRECKLE, 0.75)
    for share in _sides(frame):
        middle = share * person.proportions["eyes apart"]
        for across, down in _DOTS if canvas.fine else _FEW_DOTS:
            canvas.stamp(middle + share * 1.2 + across, down, 1.0, 1.0, ink)


def _war_paint(canvas: Canvas, person: Person, frame: Frame) -> None:
    """Paint stripes across the cheeks."""
    for share in _sides(frame):
        for down in (2.6, 4.6):
            canvas.stamp(share * 6.4, down, 3.4, 0.9, person.second.tones[3])


def _headphones(canvas: Canvas, person: Person, frame: Frame) -> None:
    """Paint a band over the head and a cup on each ear."""
    half, top = frame.head_size[0], -1.9 - frame.head_size[1]
    colour = person.second.base if sum(person.second.base) > _DARK_CUP else _CUP
    band = Ramp(_LENS)
    canvas.limb([(-half - 1, 0, 1.1), (-half, top + 4, 1.2), (0, top - 1.6, 1.4), (half, top + 4, 1.2),
                 (half + 1, 0, 1.1)], band)  # fmt: skip
    for share in (0.0,) if frame.side else (-1.0, 1.0):
        canvas.ellipse(share * (half + 0.6), 1, 2.6, 4, Ramp(colour), bevel=1.6)


_GEAR: dict[str, Callable[[Canvas, Person, Frame], None]] = {
    "freckles": _freckles,
    "war paint": _war_paint, "glasses": _glasses, "clown face": _clown, "half machine": _machine,
    "sunglasses": _sunglasses, "eyepatch": _eyepatch, "mask": _veil, "scar": _scar,
    "headphones": _headphones, "diving mask": _diving_mask,
}  # fmt: skip
