"""Gates, walls, fences and doors."""

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.fitting import Framing
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.carpentry import arch, opening
from sprite_tavern.forge.pieces.emblems import emblem, pictured
from sprite_tavern.forge.pieces.fire import flame
from sprite_tavern.forge.pieces.masonry import battlements, portcullis
from sprite_tavern.forge.pieces.materials import DARK_WOOD, GOLD, IRON, LEAF, STONE, WOOD, matte, metal
from sprite_tavern.forge.pieces.outlines import inlay
from sprite_tavern.forge.pieces.weather import body_colour, weathered
from sprite_tavern.forge.ramps import Ramp, lighten
from sprite_tavern.forge.textures import brick, noise, planks

_MASONRY = brick(7, 4, 0.22)


@draws(
    "gate",
    framing=Framing(fill=0.88),
    family="buildings",
    colour=WOOD,
    words=("gatehouse", "portcullis", "castle gate", "city gate"),
    faces="viewer",
)
@weathered()
def gate(canvas: Canvas, look: Look) -> None:
    """Paint a gate between two stone posts: doors of wood, or a raised portcullis."""
    stone = matte(STONE)
    barred = (
        look.noun == "portcullis"
        or look.part("portcullis", "bar") is not None
        or look.material in {"iron", "steel", "metal"}
        or look.chance("barred", 0.3)
    )
    open_gate = look.has("open")
    high, half = look.vary("high", 26, 38), look.vary("half", 21, 28)
    with canvas.placed(32, 60):
        _gate_walls(canvas, look, stone, (half, high))
        canvas.polygon(arch(34, high), matte("2b2633"), shade="flat", line="dark")
        if open_gate:
            portcullis(canvas, 30, high * 0.4)
        elif barred:
            _bars(canvas, high)
        else:
            _leaves(canvas, look, high)
        if pictured(look) or look.chance("crest", 0.4):
            with canvas.placed(0, -high - 3):
                emblem(canvas, pictured(look) or "crown", 4.6, metal(GOLD))


def _gate_walls(canvas: Canvas, look: Look, stone: Ramp, build: tuple[float, float]) -> None:
    """Draw what holds the gate: a battlemented wall, two towers, a gabled house or a bare arch."""
    half, high = build
    kind = look.pick("gate walls", ("wall", "towers", "gable", "arch"))
    if kind == "arch":
        canvas.polygon(arch(2 * half - 2, high + 8), stone, bevel=3, texture=_MASONRY)
        return
    canvas.rectangle(-half, -high - 8, 2 * half, high + 8, stone, bevel=3, texture=_MASONRY)
    if kind == "gable":
        roof = [(-half - 3, -high - 6), (0, -high - 22), (half + 3, -high - 6)]
        canvas.polygon(roof, matte(look.pick("gate roof", ("b4503a", "46618a", "6d5a44"))), bevel=4, cast=0.3)
    else:
        with canvas.placed(0, -high - 7.6):
            battlements(canvas, 2 * half + 2, stone, 4 if canvas.small else 7)
    for side in (-1, 1) if kind == "towers" else ():
        canvas.rectangle(side * half - 5.4, -high - 17, 10.8, high + 17, stone, bevel=4, texture=_MASONRY)
        with canvas.placed(side * half, -high - 16.6):
            battlements(canvas, 12, stone, 3)


def _leaves(canvas: Canvas, look: Look, high: float) -> None:
    boards = matte(body_colour(look, WOOD))
    canvas.polygon(arch(32, high - 1), boards, bevel=2, texture=planks(5, vertical=True))
    canvas.rectangle(-0.6, -high + 2, 1.2, high - 2, boards, **inlay(-0.45))
    for share in look.pick("hinges", ((0.28, 0.66), (0.2, 0.46, 0.72), (0.5,))):
        canvas.rectangle(-15.4, -high * share, 30.8, 2.8, metal(IRON), bevel=1)
    for side in (-1, 1):
        canvas.ellipse(side * 4, -high * 0.44, 2.2, 2.2, metal(GOLD))


def _bars(canvas: Canvas, high: float) -> None:
    iron = metal(IRON)
    for x in (-12, -6, 0, 6, 12):
        canvas.limb([(x, -1, 1.2), (x, -high + 5 + abs(x) * 0.5, 1.2)], iron, smooth=False, cast=0.0)
    for y in (-8, -17, -26):
        canvas.limb([(-15, y, 1.1), (15, y, 1.1)], iron, smooth=False, cast=0.0)


@draws(
    "wall",
    family="buildings",
    colour=STONE,
    words=("stone wall", "castle wall", "rampart", "battlement"),
    presets={"brick wall": {"colour": "b0563f"}},
    faces="viewer",
)
@weathered()
def wall(canvas: Canvas, look: Look) -> None:
    """Paint a length of wall with battlements, torches or a broken corner."""
    ramp = matte(body_colour(look, STONE))
    high = look.vary("high", 30, 40)
    with canvas.placed(32, 60):
        if look.has("broken", "ruined", "crumbling"):
            top = [
                (28, -high * 0.4),
                (16, -high * 0.55),
                (8, -high * 0.9),
                (-4, -high),
                (-16, -high * 0.94),
                (-28, -high),
            ]
            canvas.polygon([(-28, 0), (28, 0), *top], ramp, bevel=3, texture=brick(9, 6, 0.26))
            return
        canvas.rectangle(-28, -high, 56, high, ramp, bevel=3, texture=brick(9, 6, 0.26))
        canvas.rectangle(-29, -high - 2, 58, 4, Ramp(lighten(ramp.base, 0.05)), bevel=1.4)
        with canvas.placed(0, -high - 1.6):
            battlements(canvas, 58, ramp, look.pick("teeth", (4, 5, 6)))
        style = look.pick("style", ("torch", "slits", "banner"))
        if style == "torch":
            canvas.limb([(0, -high * 0.36, 1.4), (0, -high * 0.6, 1.6)], matte(WOOD))
            with canvas.placed(0, -high * 0.58):
                flame(canvas, 4.4, 11)
        elif style == "slits":
            for x in (-14, 0, 14):
                with canvas.placed(x, -high * 0.34):
                    opening(canvas, 3.2, 9)
        else:
            canvas.polygon(
                [(-7, -high + 4), (7, -high + 4), (7, -8), (0, -13), (-7, -8)],
                matte(look.second("b3323c")),
                bevel=1.6,
            )
            with canvas.placed(0, -high * 0.6):
                emblem(canvas, pictured(look) or "crown", 4.6, metal(GOLD))


@draws(
    "fence",
    family="buildings",
    colour=WOOD,
    words=("picket fence", "palisade", "barricade", "railing"),
    faces="viewer",
)
@weathered()
def fence(canvas: Canvas, look: Look) -> None:
    """Paint a fence of pickets, rails or pointed stakes."""
    wood = matte(body_colour(look, WOOD))
    rails = matte(lighten(wood.base, -0.1))
    kind = (
        "stakes"
        if look.noun in {"palisade", "barricade"}
        else look.pick("kind", ("pickets", "rails", "stakes"))
    )
    high = look.vary("high", 26, 36)
    grain = planks(3, vertical=True)
    with canvas.placed(32, 59):
        for y in (-high * 0.32, -high * 0.72):
            canvas.rectangle(-29, y, 58, 4, rails, bevel=1.4, texture=planks(4))
        gap = 13.4 if canvas.tiny else 9.6
        step, half = {"pickets": (gap, 3.2), "rails": (24.0, 3.6), "stakes": (8.2, 3.8)}[kind]
        count = int(56 // step) + 1
        for number in range(count):
            x = -step * (count - 1) / 2 + number * step
            tall = high + look.vary(f"post {number}", -2, 2)
            point = 0.5 if kind == "rails" else 4.6
            canvas.polygon(
                [
                    (x - half, 0),
                    (x - half, -tall + point),
                    (x, -tall),
                    (x + half, -tall + point),
                    (x + half, 0),
                ],
                matte(lighten(wood.base, look.pick(f"board {number}", (0.14, 0.0, 0.07, -0.07)))),
                bevel=1.8,
                texture=grain,
            )
        _climbers(canvas, look, high)


def _climbers(canvas: Canvas, look: Look, high: float) -> None:
    """Let the roses or the ivy that were asked for climb over the fence."""
    asked = look.part("rose", "flower", "vine", "ivy")
    if asked is None:
        return
    bloom = matte(asked.colour if asked.coloured else "d0304f")
    for number in range(5 if canvas.small else 9):
        x, y = look.vary(f"climber {number}", -26, 26), look.vary(f"climber y {number}", -high, -4)
        canvas.ellipse(x, y, 4.2, 3.2, matte(LEAF), texture=noise(0.2, 0.9))
        if asked.noun in {"rose", "roses", "flower", "flowers"}:
            canvas.ellipse(x + 1, y - 1, 2.4, 2.2, bloom, cast=0.1)


def _chained(canvas: Canvas, wide: float, tall: float) -> None:
    """Draw two chains across a door and the padlock where they meet."""
    steel, count = metal("b4bcc8"), 6 if canvas.small else 9
    for way in (-1, 1):
        for number in range(count + 1):
            share = number / count - 0.5
            x, y = share * wide * 1.2, -tall * 0.5 + way * share * tall * 0.62
            canvas.ellipse(x, y, 2.6, 1.7, steel, way * 50 + 90 * (number % 2), bevel=1)
    canvas.limb([(-3.4, -tall * 0.5, 1.3), (0, -tall * 0.5 - 7, 1.4), (3.4, -tall * 0.5, 1.3)], steel)
    canvas.rectangle(-5.6, -tall * 0.5 - 1, 11.2, 9.4, metal(GOLD), bevel=2)
    canvas.stamp(0, -tall * 0.5 + 3.4, 1.8, 3.4, "3a2620")


@draws(
    "door",
    family="buildings",
    colour=DARK_WOOD,
    words=("wooden door", "doorway", "dungeon door"),
    faces="viewer",
)
@weathered()
def door_subject(canvas: Canvas, look: Look) -> None:
    """Paint a door in its frame: arched or square, with iron bands; open into the dark."""
    frame = matte(look.second(look.pick("frame", (STONE, WOOD, "a7a397"))))
    boards = matte(body_colour(look, DARK_WOOD))
    arched = look.chance("arched", 0.6) or look.has("round")
    wide, tall = look.vary("wide", 26, 32), look.vary("tall", 46, 52)
    outline = (
        arch(wide, tall) if arched else [(wide / 2, 0), (wide / 2, -tall), (-wide / 2, -tall), (-wide / 2, 0)]
    )
    with canvas.placed(32, 60):
        canvas.polygon([(x * 1.32, y * 1.1) for x, y in outline], frame, bevel=3, texture=brick(7, 6, 0.2))
        if look.has("open"):
            canvas.polygon(outline, matte("231f2c"), shade="flat", line="dark")
            canvas.polygon(
                [(-wide / 2, 0), (-wide / 2, -tall + 8), (-wide * 0.2, -tall + 3), (-wide * 0.2, 5)],
                boards,
                bevel=1.6,
            )
            return
        canvas.polygon(outline, boards, bevel=2, texture=planks(wide / 5, vertical=True), line="dark")
        iron = metal(IRON)
        for share in (0.24, 0.68):
            canvas.rectangle(
                -wide / 2 + 1, -tall * share - 2, wide * look.vary("band", 0.6, 0.9), 3.4, iron, bevel=1.2
            )
        canvas.ellipse(wide * 0.3, -tall * 0.44, 2.6, 2.6, metal(GOLD))
        if look.part("chain") is not None or look.has("chained"):
            _chained(canvas, wide, tall)
            return
        if look.chance("grille", 0.4) and not canvas.tiny:
            canvas.rectangle(-4.5, -tall * 0.9, 9, 8, matte("2b2633"), shade="flat", line="dark")
            for x in (-2, 2):
                canvas.limb(
                    [(x, -tall * 0.9, 0.6), (x, -tall * 0.9 + 8, 0.6)], iron, thinnest=0.5, **inlay(0.1)
                )
