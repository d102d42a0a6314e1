"""Small living plants: mandrake, mushroom folk, cactus, pumpkin."""

from sprite_tavern.forge.anatomy.coats import INK
from sprite_tavern.forge.anatomy.faces import Eye, Mood, eye_pair, grin
from sprite_tavern.forge.anatomy.headgear import headgear
from sprite_tavern.forge.anatomy.joints import ring
from sprite_tavern.forge.anatomy.natures import aura, body_colour, glow_marks, iris_for, mood_of
from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.outlines import mirrored, path
from sprite_tavern.forge.ramps import Ramp, lighten
from sprite_tavern.forge.textures import stripes

_LEAF = "5a9e3c"
_SPOT = "f6efe0"


@draws(
    "mandrake",
    family="creatures",
    colour="c8965a",
    words=(
        "mandragora",
        "root spirit",
        "turnip monster",
        "radish spirit",
        "ginseng",
        "plant creature",
    ),
    presets={"mandrake": {"colour": "c8965a", "second": _LEAF}},
    faces="viewer",
)
def mandrake(canvas: Canvas, look: Look) -> None:
    """Draw a root with a face and a tuft of leaves."""
    root, leaf = Ramp(body_colour(look)), Ramp(look.second(_LEAF))
    plump = look.vary("plump", 0.84, 1.12)
    _leaf_tuft(canvas, look, leaf)
    for side in (-1, 1):
        foot = 32 + side * look.vary(f"foot {side}", 9, 14)
        canvas.limb([(32 + side * 6, 48, 4), (32 + side * 8, 55, 2.9), (foot, 59.4, 1.0)], root)
        lift = look.pick(f"arm {side}", (-10.0, 0.0, 8.0))
        shoulder, elbow = (32 + side * 11 * plump, 36, 3), (32 + side * 18, 38 + lift * 0.4, 2.3)
        canvas.limb([shoulder, elbow, (32 + side * 23, 37 + lift, 0.8)], root)
    outline = [(32 + x * plump, y) for x, y in mirrored("0,22 9,25 12,34 9,48 0,54")]
    canvas.blob(outline, root, bevel=10, texture=stripes(90, 5, 0.2, 0.14))
    eye_pair(canvas, (32, 35), 4.8, Eye(5, mood_of(look), iris_for(look, INK)))
    grin(canvas, 32, 41.4, 4.4, teeth=mood_of(look) == "angry")
    headgear(canvas, look, 32, 25, 13)
    glow_marks(canvas, look, (32, 34), (27, 25))


def _leaf_tuft(canvas: Canvas, look: Look, leaf: Ramp) -> None:
    """Draw the leaves that grow from the head of a root."""
    rib = Ramp(lighten(leaf.base, 0.12))
    count = look.pick("leaves", (3, 4, 5))
    for number in range(count):
        lean = (number - (count - 1) / 2) * look.vary("leaf spread", 22, 34)
        size = look.vary(f"leaf {number}", 17, 25)
        with canvas.placed(32, 24, lean):
            canvas.blob([(0, 2), (-4.6, -size * 0.5), (0, -size), (4.6, -size * 0.5)], leaf, bevel=3)
            canvas.limb([(0, 0, 0.5), (0, -size * 0.8, 0.4)], rib, thinnest=0.5, line=None, cast=0)


@draws(
    "myconid",
    family="creatures",
    colour="c8483f",
    words=(
        "mushroom man",
        "walking mushroom",
        "mushroom monster",
        "mushroom creature",
        "mushroom enemy",
        "living mushroom",
        "fungus monster",
        "sporeling",
        "fungoid",
        "toadstool monster",
    ),
    presets={
        "angry mushroom": {"states": ("angry",)},
        "evil mushroom": {"states": ("angry", "evil")},
        "cute mushroom": {"states": ("cute",)},
    },
    faces="viewer",
)
def myconid(canvas: Canvas, look: Look) -> None:
    """Draw a walking mushroom."""
    cap, stalk = Ramp(body_colour(look)), Ramp(look.second("ead9ba"))
    wide, tall = look.vary("cap", 19, 25), look.vary("cap height", 16, 26)
    aura(canvas, look, (32, 24), (17, 12))
    for side in (-1, 1):
        canvas.ellipse(32 + side * 6, 57.6, 5.4, 3, stalk)
        lift = look.pick(f"arm {side}", (-9.0, 0.0, 6.0))
        canvas.limb(
            [(32 + side * 8, 42, 3), (32 + side * 15, 45 + lift * 0.4, 2.8), (32 + side * 19, 45 + lift, 3)],
            stalk,
        )
    canvas.blob([(23, 34), (41, 34), (42.6, 46), (41, 55), (32, 58), (23, 55), (21.4, 46)], stalk, bevel=8)
    lean = look.vary("lean", -4, 4)
    rim = 33.0
    canvas.ellipse(32, rim, wide * 0.86, 4, Ramp(lighten(stalk.base, -0.12)), shade="flat", cast=0.2)
    shape = [
        (-wide, rim),
        (-wide * 0.86 + lean * 0.4, rim - tall * 0.6),
        (-wide * 0.4 + lean, rim - tall),
        (wide * 0.3 + lean, rim - tall * 1.02),
        (wide * 0.86 + lean * 0.5, rim - tall * 0.6),
        (wide, rim),
        (0, rim + 2.4),
    ]
    whole = canvas.blob([(32 + x, y) for x, y in shape], cap, bevel=13)
    for number, (x, y, size) in enumerate(
        ((-0.5, 0.46, 3.6), (0.1, 0.76, 3.9), (0.56, 0.44, 3.2), (-0.12, 0.28, 2.5), (-0.86, 0.2, 2))
    ):
        canvas.ellipse(
            32 + x * wide + lean * y,
            rim - y * tall,
            size * look.vary(f"spot {number}", 0.7, 1.2),
            size * 0.8,
            Ramp(_SPOT),
            clip=whole,
            cast=0,
        )
    eye_pair(canvas, (32, 43), 4.6, Eye(4.6, mood_of(look), iris_for(look, INK)))
    grin(canvas, 32, 49.4, 4, teeth=mood_of(look) == "angry")
    headgear(canvas, look, 32 + lean, rim - tall * 0.92, 14)
    glow_marks(canvas, look, (32, 32), (28, 25))


@draws(
    "cactus monster",
    family="creatures",
    colour="5aa04a",
    words=("cactuar", "living cactus", "cactus creature", "walking cactus"),
    faces="viewer",
)
def cactus_monster(canvas: Canvas, look: Look) -> None:
    """Draw a walking cactus with a flower."""
    flesh = Ramp(body_colour(look))
    ribs = stripes(0, 4.4, 0.24, 0.2)
    plump = look.vary("plump", 10, 13)
    aura(canvas, look, (32, 26), (13, 14))
    for side in (-1, 1):
        canvas.limb([(32 + side * 5, 52, 3.6), (32 + side * 7, 58, 3)], flesh, smooth=False)
        lift, y = look.pick(f"arm {side}", (-13.0, -13.0, 9.0)), look.vary(f"shoulder {side}", 30, 38)
        elbow = 32 + side * (plump + 8)
        way = [(32 + side * plump, y, 3.8), (elbow, y, 3.8), (elbow + side, y + lift, 3.6)]
        canvas.limb(way, flesh, texture=ribs)
    outline = [(32 + x * plump, y) for x, y in mirrored("0,9 .7,13 1,26 1,46 .6,55")]
    canvas.blob(outline, flesh, bevel=9, texture=ribs)
    for number in range(0 if canvas.small else 9):
        x, y = look.vary(f"needle x {number}", -plump + 2, plump - 2), look.vary(f"needle y {number}", 14, 52)
        if not 23 < y < 42:
            canvas.stamp(32 + x, y, 1.1, 1.1, "f4f0d0")
    if look.chance("flower", 0.7):
        petal = Ramp(look.second("f070a8"))
        for x, y in ring((32, 9), 3.4, 2.6, 5):
            canvas.ellipse(x, y, 2.6, 2.4, petal, cast=0)
        canvas.stamp(32, 9, 2.2, 2.2, "f8d84a")
    eye_pair(canvas, (32, 29), 4.6, Eye(5, mood_of(look), iris_for(look, INK)))
    grin(canvas, 32, 37, 4.6, teeth=mood_of(look) == "angry")
    headgear(canvas, look, 32, 11, 13)


@draws(
    "pumpkin monster",
    family="creatures",
    colour="e8802c",
    words=("jack o lantern monster", "living pumpkin", "pumpkin creature", "pumpkin spirit", "pumpkin ghost"),
    faces="viewer",
)
def pumpkin_monster(canvas: Canvas, look: Look) -> None:
    """Draw a carved pumpkin that walks on vines."""
    rind, vine = Ramp(body_colour(look)), Ramp(look.second(_LEAF))
    wide, high = look.vary("width", 19, 23), look.vary("height", 15, 19)
    for side in (-1, 1):
        lift = look.pick(f"vine {side}", (-15.0, -4.0, 8.0))
        canvas.limb(
            [
                (32 + side * wide * 0.8, 38, 2.2),
                (32 + side * 26, 36 + lift * 0.4, 2),
                (32 + side * 28, 32 + lift, 1.7),
                (32 + side * 24, 29 + lift, 0.9),
            ],
            vine,
        )
        canvas.limb([(32 + side * 8, 50, 2.6), (32 + side * 11, 56, 2.2), (32 + side * 15, 59, 1.4)], vine)
    canvas.limb([(32, 22, 3), (31, 14, 2.4), (36 if look.chance("stem", 0.5) else 27, 9, 1.8)], vine)
    y = 36.0
    for share, bias in ((-0.62, -0.04), (0.62, -0.08), (-0.3, 0.0), (0.3, -0.02), (0.0, 0.04)):
        canvas.ellipse(
            32 + share * wide, y, wide * 0.46, high * (1 - 0.12 * abs(share)), rind, bias=bias, cast=0.06
        )
    _carved_face(canvas, mood_of(look), y)
    headgear(canvas, look, 32, 22, 15)
    glow_marks(canvas, look, (32, 34), (28, 25))


_CARVED_EYES = {
    "calm": path("3.6,-2 8,-8 12.6,-2.6"),
    "angry": path("2.6,-2 13,-9 12.6,-2.6"),
    "cute": path("4,-2 4,-6 8,-8.4 12,-6 12,-2 8,-1"),
    "sleeping": path("3.6,-4 12.6,-4 12,-2.4 4,-2.4"),
}
"""The right eye of a lantern for each mood, seen from the middle of its face."""
_CARVED_MOUTH = path("-12,3 -6,5 -4,3 -2,5.4 2,5.4 4,3 6,5 12,3 8,10 0,12 -8,10")


def _carved_face(canvas: Canvas, mood: Mood, y: float) -> None:
    """Draw the glowing holes of a lantern's face."""
    light = Ramp("ffd84a", "glow")
    for side in (-1, 1):
        eye = [(32 + side * px, y + py) for px, py in _CARVED_EYES[mood]]
        canvas.polygon(eye, light, shade="flat", line="dark", cast=0)
    mouth = [(32 + px, y + py) for px, py in _CARVED_MOUTH]
    canvas.polygon(mouth, light, shade="flat", line="dark", cast=0)
