"""An animal on four legs, put together from its species and what the prompt asks of it."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from sprite_tavern.forge.anatomy import skeletons
from sprite_tavern.forge.anatomy.coats import HORN, Coat, Marks
from sprite_tavern.forge.anatomy.harness import collar, harness
from sprite_tavern.forge.anatomy.headgear import headgear
from sprite_tavern.forge.anatomy.heads import Head, front, nosed, profile
from sprite_tavern.forge.anatomy.horns import HornShape, horn
from sprite_tavern.forge.anatomy.joints import Point, between, polar
from sprite_tavern.forge.anatomy.natures import (
    BURNING,
    FAT,
    STOUT,
    THIN,
    UNDEAD,
    YOUNG,
    aura,
    coat_for,
    glow_marks,
    head_growth,
    heads_of,
    iris_for,
    mood_of,
)
from sprite_tavern.forge.anatomy.quadrupeds import (
    HOWL,
    LEAP,
    LIE,
    PROWL,
    REAR,
    RUN,
    SIT,
    STAND,
    WALK,
    Build,
    Frame,
    Pose,
    draw_body,
    posed,
)
from sprite_tavern.forge.anatomy.tails import TailShape, fan, tail
from sprite_tavern.forge.anatomy.wings import Plumage, WingShape, wing
from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.parts import PartId, Texture
from sprite_tavern.forge.pieces.fire import flame
from sprite_tavern.forge.ramps import Ramp, lighten


@dataclass(frozen=True)
class Beast:
    """One individual being drawn: what was asked, its materials, where its points are."""

    look: Look
    coat: Coat
    frame: Frame


Dressing = Callable[[Canvas, Beast], None]


@dataclass(frozen=True)
class Species:
    """What all individuals of a kind share.

    Args:
        build: the body.
        head: the head.
        frontal: whether the face looks at the viewer (round faces) or to the side (long ones).
        tail: its shape.
        tail_size: its length.
        poses: how it may stand.
        pale: colour of belly and muzzle; None mixes it from the coat.
        texture: pattern of the coat.
        marks: what the texture shows, drawn as shapes on small sprites.
        mark_colour: colour of marks that are shapes at every size.
        countershaded: whether belly and muzzle are lighter; a mane takes the second colour otherwise.
        points: colour of the legs' ends; None leaves them as the body.
        horns: their shape.
        horn_size: their height.
        horn_lean: degrees they lean back from upright.
        wings: their shape on a winged kind.
        mane: drawn between body and head.
        saddle: drawn over the body, before the head.
        over: drawn last, over the head.
        skin: colour of face and legs when it is not the coat's (a sheep's); None: the same.
    """

    build: Build
    head: Head
    frontal: bool = False
    tail: TailShape = "long"
    tail_size: float = 20.0
    poses: tuple[Pose, ...] = (STAND, WALK)
    pale: str | None = None
    texture: Texture | None = None
    marks: Marks | None = None
    mark_colour: str | None = None
    countershaded: bool = True
    points: str | None = None
    horns: HornShape = "none"
    horn_size: float = 9.0
    horn_lean: float = -14.0
    wings: WingShape | None = None
    mane: Dressing | None = None
    saddle: Dressing | None = None
    over: Dressing | None = None
    skin: str | None = None


_POSES: dict[str, Pose] = {
    "sitting": SIT, "running": RUN, "jumping": LEAP, "walking": WALK, "standing": STAND, "lying": LIE,
    "attacking": REAR, "rearing": REAR, "sneaking": PROWL, "howling": HOWL,
}  # fmt: skip
_MOST_TAILS = 9
_SPARE_NECKS = (54.0, -54.0, 98.0, -92.0)
"""Degrees from the first neck to the further ones."""
_SPARE_NECKS_SMALL = (84.0, 40.0, -54.0, 104.0)
"""The same on small sprites, where the second head looks back so that it stands clear of the first."""
_FEW_TAILS = 3


def animal(canvas: Canvas, look: Look, species: Species) -> None:
    """Draw one individual of the species."""
    coat = _coat(look, species)
    growth = head_growth(canvas, look)
    build = _individual(canvas, look, species.build, growth)
    frame = posed(build, _pose(canvas, look, species))
    aura(canvas, look, frame.middle, (build.length * 0.5, build.chest * 1.1))
    _wings(canvas, look, species, frame, far=True)
    if skeletons.bare(look):
        _bones(canvas, look, species, (build, frame, growth))
        return
    _tails(canvas, look, species, (build, frame), coat)
    for number, (spot, nod) in enumerate(_spare_heads(canvas, look, build, frame, coat)):
        with canvas.placed(*spot, nod, growth * 0.9, flip=canvas.small and number == 0):
            _head(canvas, look, species, coat)
    if look.has("fluffy"):
        _fluff(canvas, build, frame, coat)
    trunk = draw_body(canvas, build, frame, coat)
    if look.has(*UNDEAD):
        _bare_ribs(canvas, build, frame.middle, trunk)
    beast = Beast(look, coat, frame)
    harness(canvas, look, build, frame, trunk)
    if species.saddle is not None:
        species.saddle(canvas, beast)
    _wings(canvas, look, species, frame, far=False)
    if species.mane is not None:
        species.mane(canvas, beast)
    if look.has(*BURNING):
        _blaze(canvas, look, build, frame)
    with canvas.placed(*frame.head, _nod(look), growth):
        _head(canvas, look, species, coat)
    if species.over is not None:
        species.over(canvas, beast)
    collar(canvas, look, build, frame)
    glow_marks(canvas, look, (frame.middle[0] + 4, frame.middle[1] - 6), (28, 24))


def _pose(canvas: Canvas, look: Look, species: Species) -> Pose:
    """Return the pose asked for, else one of the species'."""
    if mood_of(look) == "sleeping":
        return LIE
    asked = next((pose for state, pose in _POSES.items() if look.has(state)), None)
    poses = species.poses
    if canvas.small and not species.frontal and species.poses[0] is not SIT:
        # From the side the legs of what sits or prowls run together with its body.
        poses = tuple(pose for pose in poses if pose not in {SIT, PROWL})
    return asked or look.pick("pose", poses)


def _nod(look: Look) -> float:
    return -46.0 if look.has("howling") else look.vary("nod", -6, 8)


def _tails(canvas: Canvas, look: Look, species: Species, held: tuple[Build, Frame], coat: Coat) -> None:
    """Draw the tail, or a fan of as many as were asked for."""
    build, frame = held
    asked = look.part("tail", "tails")
    count = min(asked.count, _MOST_TAILS) if asked is not None else 1
    x, y = frame.hip[0] - build.rump * 0.85, frame.hip[1] - build.rump * 0.3
    lean = look.vary("tail", 4, 46)
    if canvas.small and count > _FEW_TAILS:
        fan(canvas, (x, y), (species.tail_size, count), coat)
        return
    for number in range(count):
        spread = 0.0 if count == 1 else -50 + 140 * number / (count - 1)
        tail(canvas, species.tail, (x, y, lean + spread), species.tail_size, coat)


def _fluff(canvas: Canvas, build: Build, frame: Frame, coat: Coat) -> None:
    """Draw a thick coat: tufts along the trunk, behind it."""
    hind = (frame.hip[0] - build.rump * 0.4, frame.hip[1])
    front = between(frame.chest, frame.head, 0.4)
    for number in range(5):
        x, y = between(hind, front, number / 4)
        size = build.chest * (0.66 if number % 2 else 0.78)
        for side in (-0.72, 0.66):
            canvas.ellipse(x, y + build.chest * side, size, size, coat.main, line="soft", cast=0.06)


def _blaze(canvas: Canvas, look: Look, build: Build, frame: Frame) -> None:
    """Draw flames along the neck and at the root of the tail."""
    for share in (0.25, 0.6, 0.95):
        x, y = between(frame.chest, frame.head, share, -build.nape * 0.8)
        with canvas.placed(x, y + 3, -30 + 10 * share):
            flame(canvas, 3.6, look.vary(f"mane {share}", 8, 12))
    with canvas.placed(frame.hip[0] - build.rump * 0.8, frame.hip[1], -62):
        flame(canvas, 4.4, look.vary("tail fire", 12, 17))


def _bones(canvas: Canvas, look: Look, species: Species, held: tuple[Build, Frame, float]) -> None:
    """Draw the animal as a skeleton."""
    build, frame, growth = held
    coat = skeletons.bone_coat(look)
    root = (frame.hip[0] - build.rump * 0.3, frame.hip[1] - build.rump * 0.5)
    if species.tail not in {"none", "puff", "stub"}:
        skeletons.tail_bones(canvas, root, species.tail_size, look.vary("tail", 4, 46), coat.main)
    skeletons.animal_bones(canvas, build, frame, coat.main)
    harness(canvas, look, build, frame, None)
    _wings(canvas, look, species, frame, far=False)
    with canvas.placed(*frame.head, _nod(look), growth):
        _head(canvas, look, species, coat, bare=True)
    collar(canvas, look, build, frame)


def _coat(look: Look, species: Species) -> Coat:
    coat = coat_for(look, species.pale, species.texture)
    if species.marks is not None and coat.marks is None:
        coat = replace(coat, marks=species.marks)
    if species.mark_colour is not None:
        coat = replace(
            coat, mark=Ramp(look.second(species.mark_colour)), light=Ramp(species.pale or "f4f0ea")
        )
    if species.skin is not None:
        coat = replace(coat, main=Ramp(species.skin), dark=Ramp(lighten(species.skin, -0.06)))
    if not species.countershaded:
        mane = look.part("mane", "hair")
        hair = (
            mane.colour if mane is not None and mane.coloured else look.second(lighten(coat.main.base, -0.2))
        )
        coat = replace(coat, light=coat.main, dark=Ramp(hair))
    if species.points == "light":
        return replace(coat, points=coat.light)
    return coat if species.points is None else replace(coat, points=Ramp(species.points))


def _individual(canvas: Canvas, look: Look, build: Build, growth: float) -> Build:
    """Return the build of this one animal; small sprites get shorter and stouter legs."""
    stout = 1.35 if canvas.tiny else 1.15 if canvas.small else 1.0
    fat = 1.3 if look.has(*FAT) else 1.0
    slim = 0.76 if look.has(*THIN) else 1.2 if look.has(*STOUT) else fat
    bulk = slim * look.vary("bulk", 0.9, 1.12)
    legs = look.vary("legs", 0.88, 1.12) * (0.86 if canvas.tiny else 0.94 if canvas.small else 1.0)
    legs *= 0.84 if look.has(*YOUNG) else 1.0
    return replace(
        build,
        length=build.length * look.vary("length", 0.88, 1.12) / (growth**0.5),
        chest=build.chest * bulk,
        waist=build.waist * bulk * fat,
        rump=build.rump * bulk,
        leg=build.leg * legs,
        thigh=build.thigh * stout,
        ankle=build.ankle * stout,
        neck=build.neck * look.vary("neck", 0.92, 1.1),
    )


def _bare_ribs(canvas: Canvas, build: Build, middle: Point, trunk: PartId) -> None:
    """Draw the hole in the side of an undead animal through which its ribs show."""
    x, y = middle[0] + 1, middle[1]
    wide, high = build.length * 0.3, build.waist * 0.72
    canvas.ellipse(x, y, wide, high, Ramp("43323c"), shade="flat", clip=trunk, line=None, cast=0)
    for share in (-0.62, 0.0, 0.62):
        rib = [
            (x + wide * share, y - high, 0.8),
            (x + wide * share + 1.2, y, 0.9),
            (x + wide * share - 0.4, y + high, 0.7),
        ]
        canvas.limb(rib, Ramp(HORN), clip=trunk, line=None, cast=0)


def _head(canvas: Canvas, look: Look, species: Species, coat: Coat, *, bare: bool = False) -> None:
    """Draw head, horns and crown at the origin; a bare one is a skull."""
    head = replace(
        species.head,
        ear_size=species.head.ear_size * look.vary("ears", 0.85, 1.2),
        muzzle=species.head.muzzle * look.vary("muzzle", 0.93, 1.08),
        iris=iris_for(look, species.head.iris),
    )
    head, mood = nosed(head, look), mood_of(look)
    asked = look.part("horns", "horn", "antlers")
    horned = asked is not None or look.has("horned", "demon", "devil")
    shape: HornShape = species.horns if species.horns != "none" or not horned else "curved"
    ramp = Ramp(asked.colour if asked is not None and asked.coloured else HORN)
    size = species.horn_size * look.vary("horns", 0.8, 1.25)
    lean, skull = species.horn_lean, head.skull
    if species.frontal:
        for side in (-1, 1):
            with canvas.placed(side * skull * 0.4, -skull * 0.66, flip=side < 0):
                horn(canvas, shape, (0, 0, -lean), size, ramp)
        if bare:
            skeletons.skull(canvas, head, coat.main, frontal=True)
        else:
            front(canvas, head, coat, mood)
        headgear(canvas, look, 0, -skull * 0.68, skull * 1.1)
        return
    horn(canvas, shape, (skull * 0.3, -skull * 0.6, lean + 10), size, Ramp(lighten(ramp.base, -0.12)))
    if bare:
        skeletons.skull(canvas, head, coat.main, frontal=False)
    else:
        profile(canvas, head, coat, mood, jaws=head.snout * 1.1 if _opens(look) else 0.0)
    horn(canvas, shape, (-skull * 0.1, -skull * 0.66, lean), size, ramp)
    headgear(canvas, look, -skull * 0.1, -skull * 0.72, skull * 1.3)


def _opens(look: Look) -> bool:
    return look.has("howling", "roaring", "barking") or mood_of(look) == "angry"


def _spare_heads(
    canvas: Canvas, look: Look, build: Build, frame: Frame, coat: Coat
) -> list[tuple[Point, float]]:
    """Draw the further necks of a two- or three-headed animal; returns where their heads are and nod."""
    heads = min(heads_of(look), len(_SPARE_NECKS) + 1)
    spots = []
    for number in range(1, heads):
        angle = (_SPARE_NECKS_SMALL if canvas.small else _SPARE_NECKS)[number - 1] + build.neck_angle
        spot = polar(frame.chest, angle, build.neck * (1.7 if canvas.small else 1.3))
        canvas.limb([(*frame.chest, build.nape * 1.3), (*spot, build.nape * 0.85)], coat.main, bias=-0.12)
        spots.append((spot, -18.0 if number == 1 else 14.0))
    return spots


def _wings(canvas: Canvas, look: Look, species: Species, frame: Frame, *, far: bool) -> None:
    asked = look.part("wings", "wing")
    shape: WingShape | None = species.wings
    winged = look.has("winged", "flying") or asked is not None
    if shape is None and winged:
        shape = "leather" if look.has("evil", "demonic", "hellish") else "feather"
    if shape is None:
        return
    colour = asked.colour if asked is not None and asked.coloured else look.second("eceef2")
    root: Point = (frame.chest[0] - (0 if far else 4), frame.chest[1] - (5 if far else 3))
    plumage = Plumage(Ramp(colour), Ramp(lighten(colour, -0.05)), far=far)
    lean = 16.0 if far else -24.0
    wing(canvas, shape, (*root, lean), look.vary("wings", 25, 32), plumage)
