"""Plants that live: treant, carnivorous plant, mandrake, mushroom folk, cactus, walking pumpkin."""

from sprite_tavern.forge.anatomy.coats import TONGUE, TOOTH
from sprite_tavern.forge.anatomy.headgear import headgear
from sprite_tavern.forge.anatomy.joints import polar
from sprite_tavern.forge.anatomy.natures import body_colour, glow_marks, iris_for, mood_of
from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.foliage import cluster
from sprite_tavern.forge.ramps import Ramp
from sprite_tavern.forge.textures import planks, stripes

_LEAF = "5a9e3c"
_SPOT = "f6efe0"


@draws(
    "treant",
    family="creatures",
    colour="8f5a34",
    words=("ent", "tree man", "living tree", "tree monster", "tree spirit", "dryad tree", "walking tree"),
    presets={"treant": {"colour": "8f5a34", "second": _LEAF}},
    faces="viewer",
)
def treant(canvas: Canvas, look: Look) -> None:
    """Draw a walking tree with a face in its bark and branches for arms."""
    bark, leaves = Ramp(body_colour(look)), Ramp(look.second(_LEAF))
    bare = look.has("dead", "undead", "leafless", "winter") or (
        not look.has("leafy") and look.chance("bare", 0.15)
    )
    grain = planks(3.4, vertical=True)
    for side in (-1, 1):
        canvas.limb(
            [(32 + side * 5, 48, 4.4), (32 + side * 8, 55, 3.6), (32 + side * 14, 59.4, 1.4)],
            bark,
            texture=grain,
        )
        canvas.limb([(32 + side * 4, 50, 3), (32 + side * 3, 59, 1.6)], bark, line=None)
        lift = look.pick(f"arm {side}", (6.0, -4.0, -12.0))
        hand = (32 + side * 23, 36 + lift)
        canvas.limb(
            [(32 + side * 8, 34, 4), (32 + side * 17, 37 + lift * 0.3, 2.9), (*hand, 2.2)],
            bark,
            texture=grain,
        )
        for turn in (20.0, 60.0, 100.0):
            canvas.limb(
                [(*hand, 1.5), (*polar(hand, turn if side > 0 else 180 - turn, 6.4), 0.6)],
                bark,
                line=None,
                cast=0,
            )
    wide = look.vary("trunk", 9.5, 12.5)
    canvas.blob(
        [
            (32 - wide, 24),
            (32, 18),
            (32 + wide, 24),
            (32 + wide * 0.86, 38),
            (32 + wide * 1.05, 50),
            (32, 54),
            (32 - wide * 1.05, 50),
            (32 - wide * 0.86, 38),
        ],
        bark,
        bevel=8,
        texture=grain,
        cast=0.2,
    )
    _crown_of_leaves(canvas, look, leaves, bark, bare=bare)
    _bark_face(canvas, look)
    headgear(canvas, look, 32, 8, 16)
    glow_marks(canvas, look, (32, 30), (28, 26))


def _crown_of_leaves(canvas: Canvas, look: Look, leaves: Ramp, bark: Ramp, *, bare: bool) -> None:
    if bare:
        for number, turn in enumerate((50.0, 75.0, 105.0, 130.0)):
            tip = polar((32, 24), turn, look.vary(f"branch {number}", 17, 24))
            canvas.limb([(32, 24, 2.6), (*tip, 0.8)], bark)
        return
    for number, (x, y, size) in enumerate(
        ((-12, 19, 9), (12, 19, 9), (-6, 12, 9.4), (7, 12, 9.6), (0, 17, 9))
    ):
        radius = size * look.vary(f"leaves {number}", 0.86, 1.16)
        with canvas.placed(32 + x * look.vary("spread", 0.9, 1.2), y):
            cluster(canvas, radius, leaves, canvas.rng, 0.03 * (number - 2))


def _bark_face(canvas: Canvas, look: Look) -> None:
    mood = mood_of(look)
    glow = iris_for(look, "ffe27a")
    for side in (-1, 1):
        canvas.ellipse(32 + side * 4.6, 32, 3.1, 3.3, Ramp("3a2620"), shade="flat", line=None, cast=0)
        canvas.stamp(32 + side * 4.6, 32.2, 2.4, 0.9 if mood == "sleeping" else 2.6, glow)
        if mood == "angry":
            canvas.limb(
                [(32 + side * 1.6, 30, 1), (32 + side * 8, 26.4, 1)], Ramp("3a2620"), line=None, cast=0
            )
    canvas.blob(
        [(26, 40), (32, 39), (38, 40), (36, 44), (32, 45.6), (28, 44)],
        Ramp("3a2620"),
        shade="flat",
        line=None,
        cast=0,
    )


@draws(
    "carnivorous plant",
    family="creatures",
    colour="4f9a3c",
    words=(
        "venus flytrap",
        "flytrap",
        "man eating plant",
        "piranha plant",
        "plant monster",
        "snapper plant",
        "biting plant",
        "vine monster",
        "killer plant",
        "evil plant",
        "monster plant",
        "evil flower",
        "killer flower",
        "pitcher plant",
    ),
    presets={
        "carnivorous plant": {"colour": "4f9a3c", "second": "c8385a"},
        "flytrap": {"colour": "6aa83c", "second": "d8486a"},
    },
)
def carnivorous_plant(canvas: Canvas, look: Look) -> None:
    """Draw a snapping flower on a bent stalk, with leaves at its foot."""
    stalk, flesh = Ramp(body_colour(look)), Ramp(look.second("c8385a"))
    bend = look.vary("bend", -8, 8)
    high = look.vary("height", -4, 6)
    gape = look.vary("gape", 14, 34) if mood_of(look) != "sleeping" else 4.0
    head = (33.0 + bend * 0.4, 22 - high)
    for side, turn in ((-1, 62), (1, 60), (-1, 30), (1, 24)):
        size = look.vary(f"leaf {side} {turn}", 15, 21)
        with canvas.placed(30, 59, side * turn):
            canvas.blob(
                [(0, 0), (-4.4, -size * 0.5), (0, -size), (4.4, -size * 0.5)],
                stalk,
                bevel=3,
                bias=-0.06 if turn > 40 else 0.05,
            )
    canvas.limb(
        [(30, 58, 3.6), (24 + bend, 48, 3), (24 + bend, 36, 2.7), (*head, 3)],
        stalk,
        texture=stripes(0, 4, 0.3, 0.14),
    )
    with canvas.placed(*head, -6):
        with canvas.placed(0, 0, gape * 0.7):
            _jaw(canvas, flesh, lower=True)
        with canvas.placed(0, 0, -gape * 0.5):
            _jaw(canvas, flesh, lower=False)
        canvas.ellipse(-3, 0, 5, 6.6, flesh, cast=0.1)
        for sepal in (140.0, 180.0, 220.0):
            canvas.limb([(-6, 0, 2.2), (*polar((-6, 0), sepal, 8), 0.8)], stalk)
        headgear(canvas, look, 2, -11, 11)
    glow_marks(canvas, look, (32, 30), (28, 26))


def _jaw(canvas: Canvas, flesh: Ramp, *, lower: bool) -> None:
    """Draw one half of the trap, its teeth inward."""
    side = 1 if lower else -1
    for x in (5, 10, 15, 20):
        canvas.polygon(
            [(x - 2, side * 1.4), (x, side * -3), (x + 2, side * 1.4)], Ramp(TOOTH), bevel=1, cast=0
        )
    canvas.blob(
        [
            (-4, side * 1),
            (10, side * 0.6),
            (24, side * 0.4),
            (22, side * 6.4),
            (11, side * 10.4),
            (-2, side * 8),
        ],
        flesh,
        bevel=5,
    )
    if not canvas.small:
        for x, y in ((6, 6.4), (13, 6.6), (18, 4.6)):
            canvas.ellipse(x, side * y, 1.4, 1.3, Ramp(_SPOT), line=None, cast=0)
    if lower:
        canvas.limb([(4, 0.4, 1.4), (14, -0.4, 1.6)], Ramp(TONGUE), line=None, cast=0)
