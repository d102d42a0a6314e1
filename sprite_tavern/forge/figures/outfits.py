"""The torso and what it wears."""

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.figures import jackets
from sprite_tavern.forge.figures.frame import Frame
from sprite_tavern.forge.figures.fronts import FRONTS
from sprite_tavern.forge.figures.person import Person
from sprite_tavern.forge.figures.skirts import draw_skirted
from sprite_tavern.forge.geometry import Affine
from sprite_tavern.forge.ramps import Ramp, lighten
from sprite_tavern.forge.textures import bands

_CROSS_RED = (200, 40, 50)
_BELTLESS = frozenset({"wraps", "spacesuit", "shells", "jersey", "egyptian", "jacket"})


def draw_torso(canvas: Canvas, person: Person, frame: Frame) -> None:
    """Paint the torso in its outfit; the back view leaves out what is only in front."""
    front = person.view != "back"
    if person.skirted:
        draw_skirted(canvas, person, frame, front=front)
    elif person.outfit == "armour":
        _armour(canvas, person, frame, front=front)
    elif person.outfit == "bones":
        _bones(canvas, person, frame)
    else:
        _shirted(canvas, person, frame, front=front)
    if "scarf" in person.extras and not canvas.tiny:
        _scarf(canvas, person, frame)
    if front and "amulet" in person.extras:
        canvas.ellipse(frame.turn, frame.shoulder_y + 5.4, 1.5, 1.7, person.trim)


def _trunk(frame: Frame, hem: float, waist: float = 0.8) -> list[tuple[float, float]]:
    """Return the outline of shoulders, waist and hips down to the hem."""
    half, top = frame.shoulder, frame.shoulder_y
    return [
        (-half + 0.8, top), (0, top - 1), (half - 0.8, top), (half * waist, top + (hem - top) * 0.55),
        (half * 0.88, hem), (0, hem + 1), (-half * 0.88, hem), (-half * waist, top + (hem - top) * 0.55),
    ]  # fmt: skip


def _shirted(canvas: Canvas, person: Person, frame: Frame, *, front: bool) -> None:
    bare = person.outfit in {"bare", "shells", "egyptian"}
    long = person.outfit in {"coat", "royal"} and person.pose.legs == "stand"
    hem = frame.hip_y + (8.5 if long else 3.6)
    cloth = person.skin if bare else person.cloth
    texture = bands(3.4) if person.outfit == "striped" else bands(3.0) if person.outfit == "wraps" else None
    waist = (0.72 if person.female else 0.82) * person.proportions["belly"]
    canvas.blob(_trunk(frame, hem, waist), cloth, bevel=6, gradient=0.14, texture=texture)
    if person.outfit == "wraps" and not canvas.fine:
        for turn in range(3):
            y = frame.waist_y - 7.0 + 6.0 * turn
            canvas.stamp(0, y, frame.shoulder * 2, 1.0, cloth.tones[0])
    if front:
        detail = FRONTS.get(person.outfit)
        if detail is not None:
            detail(canvas, person, frame)
    if person.outfit in {"bare", "rags"}:
        _loincloth(canvas, person, frame)
    elif person.outfit == "kimono short":
        jackets.obi(canvas, person, frame, frame.shoulder * 0.84)
    elif person.outfit not in _BELTLESS:
        _belt(canvas, person, frame, front=front)


def _belt(canvas: Canvas, person: Person, frame: Frame, *, front: bool) -> None:
    if canvas.tiny:
        return
    half = frame.shoulder * 0.84 * max(1.0, person.proportions["belly"] * 0.94)
    leather = person.second if "sash" in person.extras else Ramp(lighten(person.second.base, -0.05))
    canvas.rectangle(-half, frame.waist_y, half * 2, 2.7, leather, bevel=1.2)
    if front and "sash" not in person.extras:
        canvas.rectangle(frame.turn - 1.7, frame.waist_y - 0.4, 3.4, 3.4, person.trim, shade="flat")


def _loincloth(canvas: Canvas, person: Person, frame: Frame) -> None:
    half, y = frame.shoulder * 0.86, frame.waist_y
    cloth = person.cloth if person.outfit == "bare" else Ramp(lighten(person.cloth.base, -0.1))
    flap = [
        (-half, y),
        (half, y),
        (half + 0.8, y + 8),
        (half * 0.5, y + 6.6),
        (0, y + 9.6),
        (-half * 0.5, y + 6.6),
        (-half - 0.8, y + 8),
    ]
    canvas.polygon(flap, cloth, bevel=3)
    if not canvas.small:
        canvas.rectangle(-half, y - 1, half * 2, 2.4, person.second, bevel=1.2)


def _armour(canvas: Canvas, person: Person, frame: Frame, *, front: bool) -> None:
    half, top = frame.shoulder, frame.shoulder_y
    if person.proportions["belly"] > 1:
        canvas.ellipse(0, (top + frame.hip_y) / 2 + 2.4, half * 1.06, 9.0, person.metal, bevel=6)
    plate = [
        (-half + 0.5, top), (0, top - 1.4), (half - 0.5, top), (half * 0.86, 40), (half * 0.74,
            frame.hip_y + 0.6),
        (0, frame.hip_y + 2), (-half * 0.74, frame.hip_y + 0.6), (-half * 0.86, 40),
    ]  # fmt: skip
    canvas.blob(plate, person.metal, bevel=6)
    if not canvas.small:
        canvas.rectangle(
            frame.turn - 0.6, top + 3, 1.2, 10, person.metal, shade="flat", bias=-0.25, line=None, cast=0
        )
    skirt = [
        (-half * 0.8, frame.hip_y - 1),
        (half * 0.8, frame.hip_y - 1),
        (half * 0.94, 52),
        (0, 50.6),
        (-half * 0.94, 52),
    ]
    canvas.polygon(skirt, person.metal, bevel=2, bias=-0.08)
    tabard_worn = person.proportions["flare"] > 0.96 or "red cross" in person.extras
    if "lamellar" in person.extras:
        _lacing(canvas, person, frame)
        tabard_worn = False
    if front and tabard_worn and person.race.lower != "horse":
        low = min(55.2, frame.floor - 1)
        tabard = [(-4.3, top + 1.5), (4.3, top + 1.5), (4.9, low - 2.6), (0, low), (-4.9, low - 2.6)]
        canvas.polygon(tabard, person.cloth, bevel=3, cast=0.12)
        if not canvas.tiny:
            cross = _CROSS_RED if "red cross" in person.extras else person.trim.tones[2]
            size = 1.5 if "red cross" in person.extras else 1.0
            canvas.stamp(frame.turn, 38, 3.2 * size, 1.2 * size, cross)
            canvas.stamp(frame.turn, 38, 1.2 * size, 4.4 * size, cross)
    if not canvas.tiny:
        canvas.rectangle(-half * 0.78, frame.waist_y + 0.4, half * 1.56, 2.6, person.second, bevel=1.2)
        if front:
            canvas.rectangle(frame.turn - 1.8, frame.waist_y, 3.6, 3.4, person.trim, shade="flat")


def _lacing(canvas: Canvas, person: Person, frame: Frame) -> None:
    """Paint lacquered scales in rows over breast and skirt, bound with cord and a broad sash."""
    half, top = frame.shoulder * 0.8, frame.shoulder_y
    cord = Ramp(lighten(person.cloth.base, -0.2)).tones[1]
    rows = (top + 5.4, 50.0) if canvas.small else (top + 3.2, top + 6.4, top + 9.6, 48.6, 51.0)
    for y in rows:
        canvas.stamp(frame.turn, y, half * 1.9, 0.9, cord)
    canvas.rectangle(-half, frame.waist_y - 1.4, half * 2, 4.0, person.trim, shade="flat", cast=0)


def _bones(canvas: Canvas, person: Person, frame: Frame) -> None:
    with canvas.framed(Affine(a=0.66 if frame.side else 1.0)):
        _ribs(canvas, person, frame)


def _ribs(canvas: Canvas, person: Person, frame: Frame) -> None:
    bone, top = person.skin, frame.shoulder_y
    canvas.limb([(0, top + 0.5, 1.3), (0, frame.hip_y, 1.3)], bone)
    for number in range(2 if canvas.small else 3):
        y, wide = top + 3.5 + number * (4.8 if canvas.small else 3.6), 7 - number * 0.8
        arc = [(-wide, y, 0.9), (-4, y + 1.8, 1.1), (0, y + 0.6, 1.0), (4, y + 1.8, 1.1), (wide, y, 0.9)]
        canvas.limb(arc, bone, line="dark")
    canvas.limb([(-8.4, top + 1.3, 1.2), (8.4, top + 1.3, 1.2)], bone)
    hip = frame.hip_y
    canvas.blob(
        [(-5.5, hip - 1.5), (0, hip), (5.5, hip - 1.5), (5, hip + 2), (0, hip + 3.5), (-5, hip + 2)], bone
    )
    rag = [
        (-6, hip - 1),
        (6, hip - 1),
        (6.6, hip + 6),
        (3, hip + 4),
        (0, hip + 7),
        (-3, hip + 4),
        (-6.6, hip + 6),
    ]
    canvas.polygon(rag, person.cloth, bevel=2)


def _scarf(canvas: Canvas, person: Person, frame: Frame) -> None:
    y, half = frame.shoulder_y + 0.4, frame.shoulder * 0.7
    wool = person.second if person.second.base != person.cloth.base else Ramp("b3323c")
    canvas.limb([(-half, y, 1.8), (0, y + 1.4, 2.2), (half, y, 1.8)], wool)
    canvas.limb([(half * 0.6, y + 1, 1.6), (half * 0.8, y + 8, 1.9)], wool)
