"""Dragons with four legs, and wyverns with two: seated, striding or rearing."""

import math
from dataclasses import dataclass
from itertools import pairwise

from sprite_tavern.forge.anatomy.coats import HORN, Coat, coat_of
from sprite_tavern.forge.anatomy.dragonhead import DragonHead, breath, breath_of, dragon_head
from sprite_tavern.forge.anatomy.joints import Point, between
from sprite_tavern.forge.anatomy.legs import Leg, leg
from sprite_tavern.forge.anatomy.natures import (
    aura,
    body_colour,
    crown,
    glow_marks,
    head_growth,
    heads_of,
    iris_for,
    mood_of,
)
from sprite_tavern.forge.anatomy.wings import Plumage, wing
from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.geometry import FloatArray, catmull_rom
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.outlines import tube
from sprite_tavern.forge.ramps import Ramp, lighten, mix
from sprite_tavern.forge.textures import bands, scales

Rows = list[tuple[float, float, float]]
GROUND = 60.0


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


@draws(
    "dragon",
    family="creatures",
    colour="4a9e3f",
    words=("drake", "wyrm", "dragonling", "lizard dragon"),
    presets={
        "whelp": {"colour": "d3613a", "states": ("baby",)},
        "frost dragon": {"colour": "7fb8e8", "second": "eaf6fc"},
        "bone dragon": {"colour": "dcd2b8", "states": ("undead",)},
        "dracolich": {"colour": "6f7a8f", "second": "6fd0a0", "states": ("undead",)},
    },
)
def dragon(canvas: Canvas, look: Look) -> None:
    """Draw a winged dragon on four legs."""
    stance = look.pick("stance", (SEATED, STRIDING, REARING, CROUCHED))
    _dragon(canvas, look, stance, arms=True)


@draws("wyvern", family="creatures", colour="6b8f3a", words=("wivern",))
def wyvern(canvas: Canvas, look: Look) -> None:
    """Draw a wyvern: two legs, and wings for arms."""
    stance = look.pick("stance", (STRIDING, REARING, SEATED))
    _dragon(canvas, look, stance, arms=False)


@draws(
    "hydra",
    family="creatures",
    colour="3f8f7a",
    presets={
        "hydra": {"colour": "3f8f7a", "states": ("many-headed",)},
    },
)
def hydra(canvas: Canvas, look: Look) -> None:
    """Draw a wingless dragon with three heads or more."""
    _dragon(canvas, look, look.pick("stance", (STRIDING, CROUCHED)), arms=True)


def _dragon(canvas: Canvas, look: Look, stance: Stance, *, arms: bool) -> None:
    coat, fin = _skin(canvas, look)
    trunk = _bulked(look, tube(stance.trunk), "bulk")
    hip, chest = (trunk[0][0], trunk[0][1]), (trunk[stance.chest][0], trunk[stance.chest][1])
    aura(canvas, look, between(hip, chest, 0.5), (14, 10))
    winged = look.noun != "hydra" and not look.has("wingless")
    wing_size = look.vary("wings", 27, 37) * (0.7 if look.has("baby", "cute", "chibi", "young") else 1.0)
    root = (chest[0] - 4, chest[1] - 3)
    if winged:
        wing(
            canvas,
            "leather",
            (root[0] + 4, root[1] - 2, look.vary("far wing", 16, 34)),
            wing_size * 0.92,
            Plumage(fin, coat.main, far=True),
        )
    _tail(canvas, look, stance, coat, fin)
    _spare_necks(canvas, look, chest, coat, fin)
    near_fore, far_fore, near_hind, far_hind = stance.feet
    leg(canvas, Leg(hip, far_hind, 4.6, 2.4, 2.6, 2, far=True), "claw", coat)
    if arms:
        leg(canvas, Leg(chest, far_fore, 3.8, 2.2, -1, far=True), "claw", coat)
    _trunk(canvas, look, trunk, coat, fin)
    _thigh(canvas, hip, near_hind, coat)
    if arms:
        leg(canvas, Leg((chest[0] + 0.6, chest[1] + 4), near_fore, 4, 2.4, -1.4, 0.6), "claw", coat)
    _head(canvas, look, (trunk[-1][0], trunk[-1][1]), coat, fin)
    if winged:
        wing(canvas, "leather", (*root, look.vary("near wing", -34, -6)), wing_size, Plumage(fin, coat.main))
    glow_marks(canvas, look, (32, 34), (30, 26))


def _skin(canvas: Canvas, look: Look) -> tuple[Coat, Ramp]:
    """Return the scaly coat and the ramp of fins and wings."""
    colour = body_colour(look)
    belly = look.second(mix(colour, "f3d9a0", 0.62))
    warm = "e0a05a" if sum(colour) < 560 else "8fa8d0"
    asked = look.part("wings", "wing")
    fin = asked.colour if asked is not None and asked.coloured else mix(lighten(colour, -0.06), warm, 0.28)
    texture = scales(5, 0.13) if canvas.size >= 64 else None
    return coat_of(colour, belly, texture), Ramp(fin)


def _bulked(look: Look, rows: Rows, name: str) -> Rows:
    """Return the rows with the individual's girth and length of neck."""
    girth, reach = look.vary(name, 0.88, 1.14), look.vary("neck", -3.4, 2.6)
    last = len(rows) - 1
    return [
        (x + reach * 0.3 * (index == last), y + reach * max(0, index - 2) / (last - 2) * 1.2, radius * girth)
        for index, (x, y, radius) in enumerate(rows)
    ]


def _tail(canvas: Canvas, look: Look, stance: Stance, coat: Coat, fin: Ramp) -> None:
    curl = look.vary("tail", -7, 5)
    rows = tube(stance.tail)
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


def _trunk(canvas: Canvas, look: Look, rows: Rows, coat: Coat, fin: Ramp) -> None:
    """Draw body and neck as one, the belly plates and the crest along the back."""
    way = catmull_rom(rows, closed=False, steps=6)
    whole = canvas.limb(rows, coat.main, texture=coat.texture, cast=0.1)
    belly = _beside(way, 0.62)
    canvas.limb(
        belly[len(belly) // 5 :], coat.light, clip=whole, line=None, cast=0, texture=bands(3.6, -0.35, 0.2)
    )
    _crest(canvas, look, way, fin)


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


def _thigh(canvas: Canvas, hip: Point, foot: Point, coat: Coat) -> None:
    canvas.ellipse(hip[0] + 0.5, hip[1] + 1.6, 6.6, 7.2, coat.main, bevel=6, texture=coat.texture)
    leg(canvas, Leg((hip[0] - 0.6, hip[1] + 5), foot, 3.8, 2.5, 0.4, 1.4), "claw", coat)


_SPARE_HEADS = ((19.0, -6.0), (-4.0, -24.0), (-14.0, -15.0))
"""Where further heads are, seen from the chest: low in front, high behind, low behind."""


def _spare_necks(canvas: Canvas, look: Look, chest: Point, coat: Coat, fin: Ramp) -> None:
    """Draw the further necks and heads of a many-headed dragon behind the first."""
    heads = look.pick("heads", (3, 3, 4)) if look.has("many-headed") else heads_of(look)
    for number in range(1, heads):
        tip = (chest[0] + _SPARE_HEADS[number - 1][0], chest[1] + _SPARE_HEADS[number - 1][1])
        bend = between(chest, tip, 0.55, -4)
        canvas.limb([(*chest, 6), (*bend, 4.6), (*tip, 3.8)], coat.main, bias=-0.1, texture=coat.texture)
        _head(canvas, look, tip, coat, fin)


def _head(canvas: Canvas, look: Look, spot: Point, coat: Coat, fin: Ramp) -> None:
    burst = breath_of(look)
    mood = mood_of(look)
    horns = look.part("horn", "horns", "antlers")
    head = DragonHead(
        horn_colour=horns.colour if horns is not None and horns.coloured else HORN,
        horns=look.pick("horns", ("swept", "curved", "spike", "swept", "ram")),
        horn_size=look.vary("horn size", 7.5, 12.5),
        jaws=4.0 if burst is not None or mood == "angry" else look.pick("jaws", (0.6, 1.0, 2.6)),
        crest=look.chance("crest fin", 0.6),
        iris=iris_for(look, (255, 225, 90)),
        mood=mood,
    )
    growth = head_growth(canvas, look) * look.vary("head", 0.96, 1.12)
    with canvas.placed(spot[0] - 0.6, spot[1] - 0.4, look.vary("nod", -6, 12), growth):
        if burst is not None:
            with canvas.placed(11, 5.6, 16):
                breath(canvas, look.vary("breath", 17, 22) / growth, burst)
        dragon_head(canvas, head, coat, fin)
        crown(canvas, look, -0.4, -5.4, 9)
