"""The body of a dragon: stances, scales, crest and bones; also the pieces of its many-headed kin."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from sprite_tavern.forge.anatomy import skeletons
from sprite_tavern.forge.anatomy.coats import HORN, Coat, coat_of
from sprite_tavern.forge.anatomy.dragonhead import DragonHead, breath, breath_of, dragon_head
from sprite_tavern.forge.anatomy.faces import GLOW_RED
from sprite_tavern.forge.anatomy.headgear import headgear
from sprite_tavern.forge.anatomy.horns import HornShape
from sprite_tavern.forge.anatomy.joints import Point, between
from sprite_tavern.forge.anatomy.legs import Leg, leg
from sprite_tavern.forge.anatomy.natures import (
    FAT,
    UNDEAD,
    YOUNG,
    aura,
    body_colour,
    glow_marks,
    head_growth,
    heads_of,
    iris_for,
    mood_of,
)
from sprite_tavern.forge.anatomy.wings import Plumage, wing
from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.geometry import FloatArray, catmull_rom
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.parts import PartId
from sprite_tavern.forge.pieces.materials import GOLD, STEEL
from sprite_tavern.forge.pieces.outlines import tube
from sprite_tavern.forge.ramps import Ramp, lighten, mix
from sprite_tavern.forge.textures import bands, scales

Rows = list[tuple[float, float, float]]
GROUND = 60.0
_TATTERS = "5c4a58"
"""What is left of the skin between the bones of a wing."""


@dataclass(frozen=True)
class Stance:
    """How a dragon holds itself; the ways are (x, y, radius) rows.

    Args:
        trunk: from hip over chest and neck to the head.
        tail: from hip to tip.
        feet: near fore, far fore, near hind, far hind.
        chest: number of the trunk's row where the forelegs and wings grow.
    """

    trunk: str
    tail: str
    feet: tuple[Point, Point, Point, Point]
    chest: int = 2


SEATED = Stance(
    "24,50,8.6 29,45,8.4 35,41,8 42.6,34,5.8 44.6,26,4.8 46,18.6,4.6",
    "22,52,5.4 12,56,3.9 5,51.4,2.8 5.6,43,2 9,38,1.2",
    ((36, GROUND), (41.6, 58.6), (25, GROUND), (31, 58.8)),
)
STRIDING = Stance(
    "19,42,7.6 28,43,7.4 37,41.4,7.8 45,33,5.4 45,23,4.4 49.4,15.6,4.4",
    "17,42,5.6 7,46,3.8 0,40,2.6 -1,31,1.8 4,26,1.1",
    ((41, GROUND), (33, 58.8), (16, GROUND), (24, 58.8)),
)
REARING = Stance(
    "25,49,7.6 28,42,7.6 33,34,7.8 40.4,26,5.2 40.6,17,4.4 45,10,4.4",
    "24,51,5.6 14,57,3.8 5,55,2.6 1,47,1.8 4.4,41,1.1",
    ((45, 41), (40.4, 46), (28, GROUND), (34, 58.8)),
)
CROUCHED = Stance(
    "17,48,8 27,47.6,7.4 37,48.4,8 45.6,47,5.6 51,42,4.6 53,35.6,4.6",
    "15,50,5.6 5,55,3.8 -3,52,2.6 -6,45,1.8 -1,41,1.1",
    ((42, GROUND), (46, 58.8), (16, GROUND), (24, 58.8)),
)
HATCHLING = Stance(
    "25,49,8 31,46,8.6 36,42,7.8 40,36,5.8 42.6,31,5.4 44,27,5.4",
    "24,51,5.4 15,56,3.6 9,52,2.4 9.6,46,1.7 13,43,1",
    ((38, GROUND), (43, 58.8), (25, GROUND), (31, 58.8)),
)
ASLEEP = Stance(
    "16,51,8 26,50.4,7.8 36,52,7.4 44,55,5.2 50,56,4.2 54,54.6,4.2",
    "15,53,5.6 5,56,3.8 -1,56.6,2.8 -5,52,2 -1,48,1.2",
    ((45, GROUND), (40, 58.8), (22, GROUND), (16, 58.8)),
)


def winged_dragon(canvas: Canvas, look: Look, stances: Sequence[Stance], *, arms: bool) -> None:
    """Draw a dragon in one of the stances, or lying when it sleeps; one without arms is a wyvern."""
    upright = tuple(stance for stance in stances if stance in {SEATED, REARING}) if canvas.small else stances
    stance = ASLEEP if mood_of(look) == "sleeping" else look.pick("stance", upright)
    stance = HATCHLING if look.has(*YOUNG) and stance != ASLEEP else stance
    bony = skeletons.bare(look)
    coat, fin = (skeletons.bone_coat(look), Ramp(_TATTERS)) if bony else dragon_skin(canvas, look)
    trunk = bulked(look, tube(stance.trunk), "bulk")
    hip, chest = (trunk[0][0], trunk[0][1]), (trunk[stance.chest][0], trunk[stance.chest][1])
    aura(canvas, look, between(hip, chest, 0.5), (14, 10))
    _wing(canvas, look, chest, Plumage(fin, coat.main, far=True))
    if canvas.small:
        _wing(canvas, look, chest, Plumage(fin, coat.main))
    if bony:
        _bones(canvas, stance, trunk, coat.main, arms=arms)
    else:
        dragon_tail(canvas, look, tube(stance.tail), coat, fin)
        _spare_necks(canvas, look, chest, coat, fin)
        _body(canvas, look, (stance, trunk), (coat, fin), arms=arms)
    dragon_neck_head(canvas, look, (trunk[-1][0], trunk[-1][1]), coat, fin)
    if not canvas.small:
        _wing(canvas, look, chest, Plumage(fin, coat.main))
    if look.has(*YOUNG) and look.part("egg", "eggs", "eggshell") is not None:
        eggshell(canvas, look, (hip[0] + 6, GROUND))
    glow_marks(canvas, look, (32, 34), (30, 26))


def _wing(canvas: Canvas, look: Look, chest: Point, plumage: Plumage) -> None:
    if look.has("wingless"):
        return
    size = look.vary("wings", 27, 37) * (0.7 if look.has(*YOUNG) else 1.0)
    root = (chest[0] - 4, chest[1] - 3)
    if plumage.far:
        lean = look.vary("far wing", 16, 34)
        wing(canvas, "leather", (root[0] + 4, root[1] - 2, lean), size * 0.92, plumage)
    else:
        lean = look.vary("near wing", -34, -6) - (14 if canvas.small else 0)
        wing(canvas, "leather", (*root, lean), size, plumage)


def _body(
    canvas: Canvas, look: Look, held: tuple[Stance, Rows], skin: tuple[Coat, Ramp], *, arms: bool
) -> None:
    """Draw trunk and legs in flesh and scales."""
    (stance, trunk), (coat, fin) = held, skin
    hip, chest = (trunk[0][0], trunk[0][1]), (trunk[stance.chest][0], trunk[stance.chest][1])
    near_fore, far_fore, near_hind, far_hind = stance.feet
    leg(canvas, Leg(hip, far_hind, 4.6, 2.4, 2.6, 2, far=True), "claw", coat)
    if arms:
        leg(canvas, Leg(chest, far_fore, 3.8, 2.2, -1, far=True), "claw", coat)
    whole = dragon_trunk(canvas, look, trunk, coat, fin)
    if look.part("armor", "armour") is not None or look.has("armored", "armoured"):
        _plates(canvas, trunk, whole)
    if look.has(*UNDEAD):
        if canvas.small:
            hole = between(hip, chest, 0.55)
            canvas.ellipse(*hole, 6.4, 7.4, Ramp("2c2430"), clip=whole, shade="flat", bias=-0.3, cast=0)
        skeletons.cage(canvas, (between(hip, chest, 0.25), chest), 6, Ramp(HORN))
    dragon_thigh(canvas, hip, near_hind, coat)
    if arms:
        leg(canvas, Leg((chest[0] + 0.6, chest[1] + 4), near_fore, 4, 2.4, -1.4, 0.6), "claw", coat)


def eggshell(canvas: Canvas, look: Look, foot: Point) -> None:
    """Draw the lower half of a cracked egg around what hatches from it."""
    look.has("hatching", "hatched")
    asked = look.part("egg", "eggs", "eggshell")
    shell = Ramp(asked.colour if asked is not None and asked.coloured else "f0e6cc")
    x, y = foot
    rim = [(x - 19 + 38 * step / 8, y - 18 - (5.0 if step % 2 else 0.0)) for step in range(9)]
    bowl = [(x + 17, y - 7), (x + 10, y - 0.6), (x, y), (x - 10, y - 0.6), (x - 17, y - 7)]
    whole = canvas.polygon([*rim, *bowl], shell, bevel=7)
    for dx, dy, size in ((-9, -10, 2.2), (2, -6, 1.8), (9, -12, 2.4)):
        canvas.ellipse(
            x + dx, y + dy, size, size, Ramp(lighten(shell.base, -0.14)), clip=whole, line=None, cast=0
        )


def _plates(canvas: Canvas, trunk: Rows, whole: PartId) -> None:
    """Draw overlapping steel plates over back and neck."""
    steel = Ramp(STEEL, "metal")
    for x, y, radius in reversed(trunk[:-1]):
        canvas.ellipse(x - radius * 0.3, y - radius * 0.2, radius * 0.95, radius * 0.95, steel, clip=whole)
        if canvas.fine:
            canvas.stamp(x - radius * 0.2, y + radius * 0.3, 1.1, 1.1, GOLD)


def _bones(canvas: Canvas, stance: Stance, trunk: Rows, ramp: Ramp, *, arms: bool) -> None:
    """Draw the skeleton of a dragon but for its skull and wings."""
    hip, chest = (trunk[0][0], trunk[0][1]), (trunk[stance.chest][0], trunk[stance.chest][1])
    near_fore, far_fore, near_hind, far_hind = stance.feet
    skeletons.spine(canvas, [(x, y) for x, y, _ in tube(stance.tail)], ramp, (2.4, 0.8))
    skeletons.leg_bones(canvas, Leg(hip, far_hind, 4, 2, 2.6, 2, far=True), ramp)
    if arms:
        skeletons.leg_bones(canvas, Leg(chest, far_fore, 4, 2, -1, far=True), ramp)
    high = [(x - radius * 0.45, y - radius * 0.45) for x, y, radius in trunk[:-1]]
    skeletons.cage(canvas, (between(high[0], high[1], 0.5), high[stance.chest]), 12, ramp)
    skeletons.spine(canvas, [*high, (trunk[-1][0], trunk[-1][1])], ramp, (2.6, 1.9))
    canvas.ellipse(hip[0], hip[1], 4.4, 3.6, ramp, 30)
    skeletons.leg_bones(canvas, Leg(hip, near_hind, 4, 2, 2.4, 2), ramp)
    if arms:
        skeletons.leg_bones(canvas, Leg(chest, near_fore, 4, 2, -1.4, 0.6), ramp)


def dragon_skin(canvas: Canvas, look: Look) -> tuple[Coat, Ramp]:
    """Return the scaly coat and the ramp of fins and wings."""
    colour = body_colour(look)
    belly = look.second(mix(colour, "f3d9a0", 0.62))
    warm = "e0a05a" if sum(colour) < 560 else "8fa8d0"
    asked = look.part("wings", "wing")
    fin = asked.colour if asked is not None and asked.coloured else mix(lighten(colour, -0.06), warm, 0.28)
    texture = scales(5, 0.13) if canvas.size >= 64 else None
    return coat_of(colour, belly, texture), Ramp(fin)


def bulked(look: Look, rows: Rows, name: str) -> Rows:
    """Return the rows with the individual's girth and length of neck."""
    girth, reach = (
        look.vary(name, 0.88, 1.14) * (1.34 if look.has(*FAT) else 1.0),
        look.vary("neck", -3.4, 2.6),
    )
    last = len(rows) - 1
    return [
        (x + reach * 0.3 * (index == last), y + reach * max(0, index - 2) / (last - 2) * 1.2, radius * girth)
        for index, (x, y, radius) in enumerate(rows)
    ]


def dragon_tail(canvas: Canvas, look: Look, rows: Rows, coat: Coat, fin: Ramp) -> None:
    """Draw a tail along the rows with a tip of its own."""
    curl = look.vary("tail", -7, 5)
    rows = [
        (x + 0.25 * curl * index, y - curl * index * 0.7, radius) for index, (x, y, radius) in enumerate(rows)
    ]
    rows = [(x, min(y, GROUND - radius), radius) for x, y, radius in rows]
    canvas.limb(rows, coat.main, texture=coat.texture)
    tip = look.pick("tail tip", ("spade", "spikes", "club", "plain"))
    x, y, _ = rows[-1]
    before = rows[-2]
    turn = math.degrees(math.atan2(x - before[0], before[1] - y))
    with canvas.placed(x, y, turn):
        if tip == "spade":
            canvas.polygon([(-0.6, 2), (-5, -0.6), (0, -9), (5, -0.6), (0.6, 2)], fin, bevel=2)
        elif tip == "club":
            canvas.ellipse(0, -2, 4, 4.4, coat.dark)
        elif tip == "spikes":
            for side in (-60, 0, 60):
                with canvas.placed(0, 0, side):
                    canvas.polygon([(-1.6, 0), (0, -6.4), (1.6, 0)], fin, bevel=1)


def dragon_trunk(canvas: Canvas, look: Look, rows: Rows, coat: Coat, fin: Ramp) -> PartId:
    """Draw body and neck as one, the belly plates and the crest along the back; returns the body's part."""
    way = catmull_rom(rows, closed=False, steps=6)
    whole = canvas.limb(rows, coat.main, texture=coat.texture, cast=0.1)
    belly = _beside(way, 0.62)
    canvas.limb(
        belly[len(belly) // 5 :], coat.light, clip=whole, line=None, cast=0, texture=bands(3.6, -0.35, 0.2)
    )
    _crest(canvas, look, way, fin)
    return whole


def _crest(canvas: Canvas, look: Look, way: FloatArray, fin: Ramp) -> None:
    """Draw spikes or plates along the back, each standing square on it."""
    shape = look.pick("crest", ("spikes", "plates", "spikes", "bare"))
    if shape == "bare":
        return
    back = _beside(way, -0.92)
    count = 4 if canvas.tiny else 6 if canvas.small else look.pick("spikes", (7, 9, 11))
    size = look.vary("crest size", 3.2, 5.0) * (1.2 if canvas.small else 1.0)
    wide = 0.55 if shape == "spikes" else 0.95
    for number in range(count):
        place = 1 + number * (len(back) - 5) // count
        (x, y, _), (centre_x, centre_y, _) = back[place], way[place].tolist()
        upright = math.degrees(math.atan2(x - centre_x, centre_y - y))
        with canvas.placed(x, y, upright - (22 if shape == "spikes" else 6)):
            canvas.polygon(
                [(-size * wide, 1), (0, -size), (size * wide, 1)], fin, line=None, cast=0, bevel=1, bias=0.06
            )


def _beside(way: FloatArray, share: float) -> Rows:
    """Return the way moved aside by a share of its own radius (positive: to the front)."""
    along = [(float(b[0] - a[0]), float(b[1] - a[1])) for a, b in pairwise(way)]
    along.append(along[-1])
    rows = []
    for (x, y, radius), (dx, dy) in zip(way.tolist(), along, strict=True):
        length = math.hypot(dx, dy) or 1.0
        rows.append((x - dy / length * radius * share, y + dx / length * radius * share, radius * 0.55))
    return rows


def dragon_thigh(canvas: Canvas, hip: Point, foot: Point, coat: Coat) -> None:
    """Draw the near hind leg with its round haunch."""
    canvas.ellipse(hip[0] + 0.5, hip[1] + 1.6, 6.6, 7.2, coat.main, bevel=6, texture=coat.texture)
    leg(canvas, Leg((hip[0] - 0.6, hip[1] + 5), foot, 3.8, 2.5, 0.4, 1.4), "claw", coat)


_MOST_HORNED = 3
_HORNS: tuple[HornShape, ...] = ("swept", "curved", "spike", "swept", "ram")
_SPARE_HEADS = ((19.0, -6.0), (-4.0, -24.0), (-14.0, -15.0))
"""Where further heads are, seen from the chest: low in front, high behind, low behind."""
_SPARE_HEADS_SMALL = ((-14.0, -23.0), (21.0, -5.0), (-20.0, -8.0))
"""The same on small sprites, where the second head looks back so that it stands clear of the first."""
_BOLD_HEAD = 1.1
"""How much larger still the head of a dragon is on small sprites."""


def _spare_necks(canvas: Canvas, look: Look, chest: Point, coat: Coat, fin: Ramp) -> None:
    """Draw the further necks and heads of a many-headed dragon behind the first."""
    for number in range(1, min(heads_of(look), len(_SPARE_HEADS) + 1)):
        x, y = (_SPARE_HEADS_SMALL if canvas.small else _SPARE_HEADS)[number - 1]
        tip = (chest[0] + x, chest[1] + y)
        bend = between(chest, tip, 0.55, -4)
        canvas.limb([(*chest, 6), (*bend, 4.6), (*tip, 3.8)], coat.main, bias=-0.1, texture=coat.texture)
        dragon_neck_head(canvas, look, tip, coat, fin, back=canvas.small and x < 0)


def dragon_neck_head(  # noqa: PLR0913 - a head is where it is, made of what it is, and looks somewhere
    canvas: Canvas, look: Look, spot: Point, coat: Coat, fin: Ramp, *, back: bool = False
) -> None:
    """Draw the head at the end of a neck, with breath and crown; where there are many, none has horns.

    One that looks `back` looks to the left.
    """
    burst = breath_of(look)
    young = look.has(*YOUNG)
    mood = "cute" if young and mood_of(look) == "calm" else mood_of(look)
    horns = look.part("horn", "horns", "antlers")
    head = DragonHead(
        horn_colour=horns.colour if horns is not None and horns.coloured else HORN,
        horns="none" if heads_of(look) > _MOST_HORNED else look.pick("horns", _HORNS),
        horn_size=look.vary("horn size", 7.5, 12.5) * (0.55 if young else 1.0),
        jaws=4.0 if burst is not None or mood == "angry" else look.pick("jaws", (0.6, 1.0, 2.6)),
        crest=look.chance("crest fin", 0.6),
        iris=iris_for(look, GLOW_RED if skeletons.bare(look) else (255, 225, 90)),
        mood=mood,
    )
    growth = head_growth(canvas, look) * look.vary("head", 0.96, 1.12) * (1.16 if young else 1.0)
    growth *= _BOLD_HEAD if canvas.small else 1.0
    with canvas.placed(spot[0] - 0.6, spot[1] - 0.4, look.vary("nod", -6, 12), growth, flip=back):
        if burst is not None:
            with canvas.placed(11, 5.6, 16):
                breath(canvas, look.vary("breath", 17, 22) / growth, burst)
        dragon_head(canvas, head, coat, fin)
        if skeletons.bare(look):
            skeletons.socket(canvas, 4.9, -1.6, 2.2, head.iris)
        headgear(canvas, look, -0.4, -5.4, 9)
