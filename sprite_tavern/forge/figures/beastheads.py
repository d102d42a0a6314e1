"""The heads of beasts that live as people: ears, skull, crest and face."""

import math

from sprite_tavern.forge.anatomy.horns import horn
from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.figures.beastears import draw_ears, inside
from sprite_tavern.forge.figures.beastmarks import draw_marks
from sprite_tavern.forge.figures.frame import Frame
from sprite_tavern.forge.figures.miens import Mien
from sprite_tavern.forge.figures.muzzles import draw_muzzle
from sprite_tavern.forge.figures.person import Person
from sprite_tavern.forge.figures.visage import Visage
from sprite_tavern.forge.ramps import Ramp, lighten, mix
from sprite_tavern.forge.textures import stripes

_HORN = Ramp("e0d4b8")
_WOOD = Ramp("9a7448")
_HEAD_ROUND = frozenset({"hood", "ninja hood", "horned hood", "plague"})
_BULGE = 8.6
"""How far from the axis the bulging eyes of a frog stand up before its hat at 16 px."""
_METAL_HATS = frozenset({"helm", "winged helm", "plumed helm", "horned helm", "kabuto"})
_ON_THE_BROW = frozenset({"", "circlet", "tiara", "headband", "crown", "goggles", "leaf crown", "mask",
    "feather band", "antlers"})  # fmt: skip
"""Head-gear that leaves the ears where they are."""
_SMALL_FACE = frozenset(
    {"frog", "jaws", "snake", "shark", "beak", "hook", "bill", "insect", "tentacles", "trunk"}
)
"""Heads without fur on the cheeks."""


def draw_beast_head(canvas: Canvas, person: Person, frame: Frame) -> None:
    """Paint ears, crest and skull, without the face."""
    mien = _mien(person)
    x, y = frame.head
    rx, ry = frame.head_size
    if mien.crest in {"mane", "spines", "wool"}:
        _collar(canvas, person, frame, mien)
    if mien.crest == "gills":
        _gills(canvas, frame, Ramp(mien.mark))
    if person.hat in _ON_THE_BROW:
        _ears(canvas, person, frame, low=False)
    cheek = 0.0 if mien.muzzle in _SMALL_FACE else 1.3
    skull = [
        (x - rx, y - 1), (x - rx * 0.72, y - ry * 0.78), (x, y - ry), (x + rx * 0.72, y - ry * 0.78),
        (x + rx, y - 1), (x + rx + cheek, y + ry * 0.46), (x + rx * 0.56, y + ry * 0.92), (x, y + ry),
        (x - rx * 0.56, y + ry * 0.92), (x - rx - cheek, y + ry * 0.46),
    ]  # fmt: skip
    texture = stripes(90, 6.4, 0.3, 0.3) if mien.marks == "stripes" else None
    canvas.blob(skull, person.skin, bevel=8, gain=0.6, texture=texture)
    if person.view == "back" and mien.crest == "mane":
        canvas.ellipse(x, y + 1, rx * 0.96, ry, person.mane, texture=stripes(12, 3.4, 0.24, 0.14))
    _crown(canvas, person, frame, mien)


def draw_beast_face(canvas: Canvas, person: Person, frame: Frame) -> None:
    """Paint the marks of the face and the muzzle; the eyes come after."""
    mien = _mien(person)
    visage = Visage(
        frame.head[0] + frame.turn * (0.0 if frame.side else 1.0),
        frame.head[1] + (0.8 if canvas.small else 0.0),
        frame.head_size[0],
        person.skin,
        _pale(person, mien),
        mien,
        person.race.fierce or person.mood in {"angry", "evil"},
    )
    draw_marks(canvas, person, frame, _pale(person, mien))
    if mien.tall_eyes and person.hat in _ON_THE_BROW:
        for side in (-1, 1) if not frame.side else (0.4,):
            canvas.ellipse(
                frame.head[0] + side * 5.8, frame.head[1] - frame.head_size[1] + 1.4, 4.5, 4.5, person.skin
            )
    draw_muzzle(canvas, visage, side=frame.side)


def eye_lift(person: Person, frame: Frame) -> float:
    """Return how far above a person's the eyes of a beast sit, in units."""
    mien = person.race.mien
    if mien is None or person.race.skull != "beast":
        return 0.0
    if mien.tall_eyes and person.hat in _ON_THE_BROW:
        return frame.head_size[1] + 0.4
    return 2.4 if mien.muzzle in {"horse", "jaws", "hook", "shark", "trunk"} else 1.4


def draw_over_hat(canvas: Canvas, person: Person, frame: Frame) -> None:
    """Paint what stands out of head-gear: ears and horns."""
    mien = person.race.mien
    if mien is None:
        return
    human = person.race.skull != "beast"
    covered = person.hat not in _ON_THE_BROW
    if (covered or human) and person.hat != "space helm":
        _ears(canvas, person, frame, low=covered)
    if mien.tall_eyes and covered and canvas.tiny and not frame.side and person.view != "back":
        _bulging_eyes(canvas, person, frame)
    if mien.horns == "none":
        return
    size = {"antler": 11.0, "ram": 12.0, "curved": 12.0, "twisted": 13.0}.get(mien.horns, 11.0)
    x, y = frame.head
    if mien.horns in {"twisted", "spike"}:
        middle = (x + (5 if frame.side else 0), y - frame.head_size[1] * 0.72, 16 if frame.side else 0)
        horn(canvas, mien.horns, middle, size * 0.8, _HORN)
        return
    ramp = _WOOD if mien.horns == "antler" else _HORN
    for side in (-1, 1):
        shape = mien.horns
        mirrored = side < 0 if shape == "curved" else side > 0
        root = x + side * frame.head_size[0] * (0.3 if frame.side else 0.56)
        with canvas.placed(root, y - frame.head_size[1] * 0.72, flip=mirrored):
            horn(canvas, shape, (0, 0, 0), size, ramp)


def _bulging_eyes(canvas: Canvas, person: Person, frame: Frame) -> None:
    """Paint a frog's eyes over the brim of its hat: two green domes with a white and a pupil."""
    x, y = frame.head[0], frame.head[1] - frame.head_size[1] * 0.3
    for side in (-1, 1):
        canvas.ellipse(x + side * _BULGE, y, 6.4, 6.0, person.skin)
        canvas.stamp(x + side * _BULGE, y, 7.2, 3.6, "f6f4dc")
        canvas.stamp(x + side * (_BULGE - 2.0), y, 3.6, 3.6, "241c30")


def _mien(person: Person) -> Mien:
    return person.race.mien or Mien("cat")


def _pale(person: Person, mien: Mien) -> Ramp:
    if mien.pale is None:
        return Ramp(mix(person.skin.base, "fff4e0", 0.45))
    return Ramp(mien.pale)


def _ears(canvas: Canvas, person: Person, frame: Frame, *, low: bool) -> None:
    mien = _mien(person)
    outer, inner = person.skin if person.race.skull == "beast" else person.hair, None
    if mien.marks == "patches":
        outer = Ramp(mien.mark)
    if person.hat in _HEAD_ROUND:
        outer = person.hat_ramp
    elif person.hat in _METAL_HATS:
        outer = person.metal
    elif person.view != "back":
        inner = inside(outer, rosy=sum(outer.base) > 240 and mien.muzzle not in {"dog", "fox", "beak"})
    draw_ears(canvas, frame, mien.ears, (outer, inner), low=low)


def _collar(canvas: Canvas, person: Person, frame: Frame, mien: Mien) -> None:
    """Paint what surrounds the head: a lion's mane, a hedgehog's spines, a sheep's wool."""
    x, y = frame.head
    rx, ry = frame.head_size
    if mien.crest == "wool":
        for px, py, radius in (
            (-rx, -2, 4.6),
            (rx, -2, 4.6),
            (-7.4, -8, 5.2),
            (7.4, -8, 5.2),
            (0, -10.6, 5.6),
        ):
            canvas.ellipse(x + px, y + py, radius, radius, Ramp("f2ece2"))
        return
    if mien.muzzle in {"horse", "pig", "dog"}:
        crest = [(x - 4, y - ry + 2), (x, y - ry - 5.4), (x + 4, y - ry + 2)]
        if frame.side:
            crest = [(x + 3, y - ry + 1), (x - 4, y - ry - 4), (x - rx - 4, y - 2), (x - rx - 2, y + 9)]
        canvas.blob([*crest, (x - rx + 3, y)] if frame.side else crest, person.mane, bevel=2)
        return
    ramp = Ramp("5a4636") if mien.crest == "spines" else person.mane
    spikes = 11
    points = []
    for number in range(spikes * 2):
        angle = math.pi * number / spikes
        reach = 1.5 if number % 2 == 0 else 1.22
        low = 1.15 if mien.crest == "mane" else 0.86
        points.append(
            (
                x + rx * reach * math.cos(angle),
                y + ry * reach * math.sin(angle) * (low if math.sin(angle) > 0 else 1),
            )
        )
    paint = canvas.polygon if mien.crest == "spines" else canvas.blob
    paint(points, ramp, bevel=5, texture=stripes(12, 3.4, 0.24, 0.14))


def _gills(canvas: Canvas, frame: Frame, ramp: Ramp) -> None:
    x, y = frame.head
    for side in (-1, 1):
        for rise, reach in ((-7.4, 15), (-2, 17.4), (3.6, 15.4)):
            canvas.limb([(x + side * 8, y + rise * 0.5, 1.7), (x + side * reach, y + rise - 1, 1.5)], ramp)


def _crown(canvas: Canvas, person: Person, frame: Frame, mien: Mien) -> None:
    """Paint what grows on the crown of the bare head."""
    if person.hat not in {"", "headband", "circlet", "goggles", "mask"}:
        return
    x, y = frame.head
    top = y - frame.head_size[1]
    if mien.crest == "comb":
        for dx in (-2.6, 0.6, 3.6):
            canvas.ellipse(x + dx, top - 1.6 - (1.2 if dx == 0.6 else 0), 2.3, 2.8, Ramp("d3313a"))
    elif mien.crest == "feathers":
        for dx in (-3.4, 0, 3.4):
            canvas.limb([(x + dx * 0.5, top + 2, 1.8), (x + dx - 1, top - 5, 0.7)], person.skin, bias=-0.06)
    elif mien.crest == "fin":
        fin = Ramp(lighten(person.skin.base, -0.14))
        back = -4.0 if frame.side else 0.0
        canvas.polygon(
            [(x - 2.6 + back, top + 3), (x + back * 1.6, top - 6.6), (x + 3 + back, top + 3)], fin, bevel=2
        )
