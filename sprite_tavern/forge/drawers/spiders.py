"""Eight legs: spider and scorpion."""

from itertools import pairwise

from sprite_tavern.forge.anatomy.coats import INK, TOOTH, Coat
from sprite_tavern.forge.anatomy.headgear import headgear
from sprite_tavern.forge.anatomy.joints import Point, between
from sprite_tavern.forge.anatomy.natures import GLOWING, aura, coat_for, glow_marks, iris_for, mood_of
from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.parts import Texture
from sprite_tavern.forge.ramps import Ramp, Rgb, lighten
from sprite_tavern.forge.textures import bands, fur


@draws(
    "spider",
    family="creatures",
    colour="66566f",
    words=("giant spider", "arachnid", "cave spider", "spiderling"),
    presets={
        "tarantula": {"colour": "6b4632", "second": "e0823c"},
        "black widow": {"colour": "45404f", "second": "d3313a"},
        "spider queen": {"colour": "5a3a6a", "states": ("crowned",)},
    },
    faces="viewer",
)
def spider(canvas: Canvas, look: Look) -> None:
    """Draw a spider from the front, its knees above its body."""
    coat = coat_for(look)
    metal = look.material is not None and look.ramp().kind == "metal"
    hair: Texture | None = coat.texture or (None if metal else fur(3.4, 0.16))
    aura(canvas, look, (32, 28), (14, 12))
    for pair in (2, 0) if canvas.tiny else (2, 1, 0) if canvas.small else (3, 2, 1, 0):
        for side in (-1, 1):
            _spider_leg(canvas, look, coat, (side, pair))
    size = look.vary("abdomen", 9.5, 16)
    whole = canvas.ellipse(
        32, 28, size, size * look.vary("round", 0.86, 1.08), coat.main, bevel=size, texture=hair
    )
    striped = look.part("stripe", "stripes")
    mark = "bands" if striped is not None else look.pick("mark", ("hourglass", "bands", "none", "cross"))
    dye = striped.colour if striped is not None and striped.coloured else look.second("d9563c")
    _abdomen_mark(canvas, mark, Ramp(dye), whole)
    canvas.ellipse(32, 43, look.vary("head", 9, 11), 8.4, coat.main, bevel=8, cast=0.24, texture=hair)
    _spider_face(canvas, look)
    headgear(canvas, look, 32, 36.4, 11)
    glow_marks(canvas, look, (32, 32), (29, 24))


_LEG_STANCES = (
    (12.0, 27.0, 9.0, 60.0),
    (19.0, 20.0, 19.0, 59.4),
    (25.0, 17.0, 28.0, 57.0),
    (24.0, 31.0, 31.0, 45.0),
)
"""For each pair of legs: how far out and how low its knees and its feet are."""


_SMALL_STANCES = ((18.0, 41.0, 22.0, 60.0), (25.0, 30.0, 30.0, 46.0), (22.0, 14.0, 31.0, 24.0))
"""On a small canvas fewer legs, spread like rays: those that hang side by side run together."""


def _spider_leg(canvas: Canvas, look: Look, coat: Coat, place: tuple[int, int]) -> None:
    side, pair = place
    root = (32 + side * 7, 41 + pair * 0.6)
    spread = look.vary("spread", 0.8, 1.12)
    lift = look.vary(f"knee {side} {pair}", -4, 4) + look.vary("crouch", -7, 9)
    knee_x, knee_y, foot_x, foot_y = (_SMALL_STANCES if canvas.small else _LEG_STANCES)[pair]
    if canvas.small:
        spread, lift = max(1.0, spread), lift * 0.3
    knee = (32 + side * knee_x * spread, knee_y + lift)
    foot = (32 + side * (foot_x * spread + look.vary(f"foot {side} {pair}", -2, 2)), foot_y)
    shin = between(knee, foot, 0.5, side * -2)
    canvas.limb([(*root, 1.5), (*knee, 1.3)], coat.main, bias=-0.08 * (pair > 1))
    canvas.limb([(*knee, 1.3), (*shin, 1.1), (*foot, 0.6)], coat.main, bias=-0.08 * (pair > 1), line=None)
    if canvas.fine:
        canvas.ellipse(*knee, 1.4, 1.4, coat.light, line=None, cast=0)


def _abdomen_mark(canvas: Canvas, mark: str, ramp: Ramp, whole: int) -> None:
    if mark == "hourglass":
        canvas.polygon(
            [(28, 19), (36, 19), (32.6, 25), (36, 31), (28, 31), (31.4, 25)],
            ramp,
            clip=whole,
            shade="flat",
            line=None,
            cast=0,
        )
    elif mark == "bands":
        bold = 1.6 if canvas.small else 1.0
        for y in (19, 29) if canvas.small else (19, 25, 31):
            canvas.limb(
                [(14, y + 3, 1.2 * bold), (32, y - 1, 1.4 * bold), (50, y + 3, 1.2 * bold)],
                ramp,
                clip=whole,
                line=None,
                cast=0,
            )
    elif mark == "cross":
        canvas.limb([(32, 17, 1.3), (32, 32, 1.3)], ramp, clip=whole, line=None, cast=0)
        canvas.limb([(26, 23, 1.3), (38, 23, 1.3)], ramp, clip=whole, line=None, cast=0)


def _spider_face(canvas: Canvas, look: Look) -> None:
    glow = iris_for(look, (235, 62, 58) if mood_of(look) != "cute" else INK)
    if mood_of(look) == "cute":
        for side in (-1, 1):
            canvas.stamp(32 + side * 4, 42, 5, 6, INK, round=True)
            canvas.stamp(32 + side * 4 - 1, 40.4, 2, 2.2, "ffffff")
    else:
        sizes: tuple[tuple[float, float, float], ...] = (
            (2.4, 42.6, 3.0),
            (6.2, 41, 2.2),
            (2.6, 38.4, 1.6),
            (5.4, 37.8, 1.2),
        )
        for gap, y, size in sizes[: 2 if canvas.small else 4]:
            for side in (-1, 1):
                canvas.stamp(32 + side * gap, y, size, 1.0 if mood_of(look) == "sleeping" else size, glow)
    for side in (-1, 1):
        canvas.limb(
            [(32 + side * 3, 48, 1.8), (32 + side * 3.4, 52, 1.3), (32 + side * 2, 54.6, 0.6)],
            Ramp(TOOTH),
            cast=0.1,
        )


@draws(
    "scorpion",
    family="creatures",
    colour="a8622e",
    words=("giant scorpion", "emperor scorpion"),
    presets={"manticore tail": {"colour": "a83a2e"}},
)
def scorpion(canvas: Canvas, look: Look) -> None:
    """Draw a scorpion in profile with its sting over its back."""
    coat = coat_for(look)
    rise = look.vary("tail", -7, 6)
    aura(canvas, look, (28, 42), (16, 9))
    _sting(canvas, look, coat, rise)
    for x, foot, bias in (
        (36, 44, -0.18),
        (28, 31, -0.18),
        (20, 14, -0.18),
        (37, 49, 0.0),
        (31, 36, 0.0),
        (24, 24, 0.0),
        (17, 9, 0.0),
    ):
        canvas.limb(
            [(x, 50, 1.7), ((x + foot) / 2 + (foot - x) * 0.2, 45, 1.6), (foot, 59.2, 0.9)],
            coat.dark,
            bias=bias,
            smooth=False,
        )
    canvas.limb(
        [(13, 50, 5), (24, 49, 7), (37, 49.6, 6.6), (44, 49.4, 6)],
        coat.main,
        texture=coat.texture or bands(5, 0, 0.2),
    )
    for far in (True, False):
        _claw(canvas, look, coat, far=far)
    eye(canvas, look)
    headgear(canvas, look, 42, 45, 9)
    glow_marks(canvas, look, (32, 34), (28, 24))


def eye(canvas: Canvas, look: Look) -> None:
    """Draw the small eyes of a scorpion."""
    colour: Rgb | str = iris_for(look, (250, 230, 120) if not look.has(*GLOWING) else (120, 255, 190))
    canvas.stamp(45, 47, 3, 1.0 if mood_of(look) == "sleeping" else 3, colour)
    canvas.stamp(45.6, 47, 1.2, 1.8, INK)


def _sting(canvas: Canvas, look: Look, coat: Coat, rise: float) -> None:
    bend = look.vary("bend", -3, 4)
    joints: list[Point] = [
        (11, 49),
        (4.6 + bend, 41),
        (3 + bend, 30 + rise),
        (8 + bend, 20 + rise),
        (17, 14 + rise),
        (26, 15 + rise),
    ]
    for number, (start, end) in enumerate(pairwise(joints)):
        canvas.limb([(*start, 4.4 - 0.36 * number), (*end, 4.0 - 0.36 * number)], coat.main)
    tip = joints[-1]
    canvas.limb(
        [(tip[0], tip[1], 3.6), (tip[0] + 4, tip[1] + 3, 2.2), (tip[0] + 3, tip[1] + 9, 0.5)],
        Ramp(look.second(lighten(coat.main.base, -0.2))),
    )


def _claw(canvas: Canvas, look: Look, coat: Coat, *, far: bool) -> None:
    bias = -0.18 if far else 0.0
    lift = look.vary(f"claw {far}", -7, 3) - (7 if far else 0)
    hand = (54.0 - 6 * far, 46 + lift - 5 * far)
    canvas.limb([(42, 53, 2.4), (50, 54 + lift * 0.3, 2.4), (*hand, 2.4)], coat.main, bias=bias)
    with canvas.placed(*hand, 34):
        canvas.blob(
            [(-4, 2), (-4.6, -6), (-1.8, -12), (-1, -5), (0, -3)], coat.main, bevel=3, bias=bias - 0.05
        )
        canvas.blob([(-3, 3), (0.4, -4), (2, -12), (5, -6), (4, 2)], coat.main, bevel=3, bias=bias)
