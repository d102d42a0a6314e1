"""Towers and castles."""

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.carpentry import arch, door, opening
from sprite_tavern.forge.pieces.foliage import grass
from sprite_tavern.forge.pieces.housing import door_ramp
from sprite_tavern.forge.pieces.masonry import battlements, cone, flag, portcullis
from sprite_tavern.forge.pieces.materials import DARK_WOOD, GOLD, glow, matte, metal
from sprite_tavern.forge.pieces.outlines import mirrored
from sprite_tavern.forge.pieces.weather import body_colour, weathered
from sprite_tavern.forge.ramps import Ramp, Rgb
from sprite_tavern.forge.textures import brick, stripes

_ROOFS = ("3f62b8", "a8403a", "6a4a9a", "3f7a5a")
_MASONRY = brick(7, 4, 0.22)


def _stone_of(look: Look, default: str = "9094a2") -> tuple[Ramp, Rgb]:
    """Return the masonry and the colour of roofs and flags.

    A plain colour asked for a castle is that of its roofs; a material is that of its walls.
    """
    asked = look.part("roof", "flag", "banner")
    if asked is not None and asked.coloured:
        return matte(body_colour(look, default)), asked.colour
    if look.coloured and look.material is None:
        return matte(look.shade_of(default)), look.colour
    roof = look.second(look.shade_of(look.pick("roof colour", _ROOFS), 0.5))
    return matte(body_colour(look, default)), roof


@draws(
    "tower",
    family="buildings",
    colour="9094a2",
    words=(
        "wizard tower",
        "watchtower",
        "mage tower",
        "turret",
        "castle tower",
        "stone tower",
        "guard tower",
    ),
    presets={"keep": {"kind": "flat"}, "lighthouse": {"kind": "lighthouse", "colour": "f0ede6"}},
    faces="viewer",
)
@weathered()
def tower(canvas: Canvas, look: Look) -> None:
    """Paint a round tower: pointed roof, battlements or a lighthouse lamp."""
    stone, roof = _stone_of(look, "f0ede6" if look.kind == "lighthouse" else "9094a2")
    top = look.kind if look.kind in {"flat", "lighthouse"} else look.pick("top", ("cone", "cone", "flat"))
    tall = look.vary("tall", 30, 44) + (6 if look.has("tall") else 0)
    foot, neck = look.vary("foot", 11, 18), look.vary("neck", 8.5, 12.5)
    ruined = look.has("ruined", "broken") and top != "lighthouse"
    if canvas.tiny and top != "lighthouse":
        top = "flat" if look.noun not in {"wizard tower", "mage tower"} else top
        foot, neck, tall = max(foot, 15.0), max(neck, 12.0) + (3 if ruined else 0), max(tall, 34.0)
    with canvas.placed(32, 60):
        texture = stripes(90, 14, 0.5, 0.0) if top == "lighthouse" else _MASONRY
        canvas.polygon(
            [(-foot, 0), (-neck, -tall), (neck, -tall), (foot, 0)], stone, bevel=11, texture=texture
        )
        if top == "lighthouse":
            _lighthouse_bands(canvas, (foot, neck, tall), roof if look.coloured else (211, 49, 58))
        if ruined:
            _broken_off(canvas, (neck, tall), foot, stone)
        else:
            with canvas.placed(0, -tall):
                _tower_top(canvas, look, top, (neck, stone, roof))
        _tower_openings(canvas, look, tall)
        if top == "lighthouse":
            _foreland(canvas, look, foot, stone)
        if not canvas.tiny:
            grass(canvas, [-foot, -foot + 5, foot - 4, foot + 1], 0.4, canvas.rng)


def _broken_off(canvas: Canvas, build: tuple[float, float], foot: float, stone: Ramp) -> None:
    """Take away the top of a ruined tower along a ragged edge; its blocks lie at the foot."""
    neck, tall = build
    ragged = [(-2.0, 0.86), (-0.7, 1.0), (-0.4, 0.84), (0.0, 0.88), (0.2, 0.68), (0.6, 0.7), (2.0, 0.48)]
    if canvas.tiny:
        ragged = [(-2, 1), (-0.5, 1), (-0.5, 0.76), (0, 0.76), (0, 0.9), (0.4, 0.9), (0.4, 0.6), (2, 0.6)]
    edge = [(x * neck, -tall * y) for x, y in ragged]
    canvas.cut([*edge, (neck * 2, -tall - 9), (-neck * 2, -tall - 9)], smooth=False)
    for x, y, size in ((foot + 3, -3, 4.6), (foot + 9, -2, 3.2), (foot + 5, -8, 3.2), (-foot - 4, -2.4, 3.6)):
        block = [(x - size, y + size * 0.8), (x - size * 0.7, y - size), (x + size, y - size * 0.7),
                 (x + size * 0.9, y + size * 0.8)]  # fmt: skip
        canvas.polygon(block, stone, bevel=1.6)


def _foreland(canvas: Canvas, look: Look, foot: float, stone: Ramp) -> None:
    """Draw what stands at a lighthouse's foot: the keeper's house, rocks, or nothing."""
    side = look.pick("foreland side", (-1, 1))
    kind = look.pick("foreland", ("house", "rocks", "nothing"))
    with canvas.placed(side * (foot + 4), 0):
        if kind == "house":
            canvas.rectangle(-9, -11, 18, 11, stone, bevel=2)
            canvas.polygon([(-11, -10), (-6, -18), (6, -18), (11, -10)], matte("b33a34"), bevel=3, cast=0.24)
            canvas.rectangle(-3, -7, 4, 4, glow("ffe27a"), line="dark", cast=0.0)
        elif kind == "rocks":
            for x, size in ((-6, 6), (2, 8), (9, 5)):
                rock = [(x - size, 0), (x - size * 0.6, -size), (x + size * 0.3, -size * 1.2), (x + size, 0)]
                canvas.polygon(rock, matte("6f737f"), bevel=2.4)


def _lighthouse_bands(canvas: Canvas, build: tuple[float, float, float], colour: Rgb) -> None:
    foot, neck, tall = build
    for low, high in ((0.18, 0.4), (0.62, 0.84)):
        left, right = foot + (neck - foot) * low, foot + (neck - foot) * high
        canvas.polygon(
            [(-left, -tall * low), (-right, -tall * high), (right, -tall * high), (left, -tall * low)],
            matte(colour),
            bevel=9,
            line=None,
            cast=0.0,
        )


def _tower_top(canvas: Canvas, look: Look, top: str, build: tuple[float, Ramp, Rgb]) -> None:
    half, stone, roof = build
    if canvas.tiny and top == "flat":
        _bold_battlements(canvas, look, half, (stone, roof))
        return
    if top == "lighthouse":
        canvas.rectangle(-half - 2, -3, 2 * half + 4, 4, matte("4c5160"), bevel=1.4)
        canvas.rectangle(-half + 3, -12, 2 * half - 6, 9.6, glow("ffe27a"), bias=0.1)
        with canvas.placed(0, -12):
            cone(canvas, half, 9, matte(roof if look.coloured else "b33a34"))
        return
    canvas.polygon(
        mirrored(f"0,-5 {half + 3.4},-5 {half + 4.4},0 {half + 1},3.4 0,3.4"),
        stone,
        bevel=5,
        texture=_MASONRY,
        cast=0.3,
    )
    with canvas.placed(0, -4.6):
        battlements(canvas, 2 * half + 8, stone, 3 if canvas.tiny else 5)
    if top == "cone":
        canvas.rectangle(-half + 1, -12, 2 * half - 2, 8, stone, bevel=6)
        with canvas.placed(0, -10.6):
            cone(canvas, half + look.vary("eaves", 1.5, 4), look.vary("roof", 15, 21), matte(roof))
        if look.part("flag", "banner") is not None:
            with canvas.placed(0, -26):
                flag(canvas, look, roof)
        elif look.chance("vane", 0.4):
            canvas.limb([(0, -27, 0.8), (0, -33, 0.6)], metal(GOLD))
    else:
        with canvas.placed(0, -6):
            flag(canvas, look, roof)


def _bold_battlements(canvas: Canvas, look: Look, half: float, ramps: tuple[Ramp, Rgb]) -> None:
    """Crown a tower of 16 px with three great merlons; a flag only where it is asked for."""
    stone, roof = ramps
    reach = half + 4
    canvas.rectangle(-reach, -4, 2 * reach, 8, stone, bevel=2, cast=0.3)
    for x in (-reach, -reach * 0.28, reach * 0.44):
        canvas.rectangle(x, -13, reach * 0.56, 10, stone, bevel=2)
    if look.part("flag", "banner") is not None:
        with canvas.placed(0, -6):
            flag(canvas, look, roof)


def _tower_openings(canvas: Canvas, look: Look, tall: float) -> None:
    with canvas.placed(0, 0):
        door(canvas, 9.4, 13, door_ramp(look, DARK_WOOD))
    lit = look.chance("lit", 0.7)
    places = ((0, 0.56), (-4.4, 0.8), (4.6, 0.38)) if look.chance("staggered", 0.6) else ((0, 0.5), (0, 0.8))
    for number, (x, share) in enumerate(places[: 1 if canvas.tiny else 3]):
        with canvas.placed(x, -tall * share + 2):
            opening(canvas, 3.8, 6.4, lit=lit and number == 0)


@draws(
    "castle",
    family="buildings",
    colour="9094a2",
    words=("fortress", "citadel", "stronghold", "palace", "fort"),
    presets={"sandcastle": {"colour": "e6c27a"}},
    faces="viewer",
)
@weathered()
def castle(canvas: Canvas, look: Look) -> None:
    """Paint a castle: keep, two flanking towers, curtain wall with a gate."""
    stone, roof = _stone_of(look)
    pointed = look.chance("pointed", 0.65)
    keep = look.vary("keep", 34, 42)
    sides = [look.vary(f"tower {side}", 24, 34) for side in (-1, 1)]
    with canvas.placed(32, 60):
        canvas.rectangle(-9.5, -keep, 19, keep, stone, bevel=5, texture=_MASONRY)
        _crown(canvas, look, (0, -keep, 9.5), (stone, roof), pointed=look.chance("pointed keep", 0.5))
        for side, tall in zip((-1, 1), sides, strict=True):
            x = side * 20.5
            canvas.rectangle(x - 7, -tall, 14, tall, stone, bevel=6, texture=_MASONRY, cast=0.25)
            _crown(canvas, look, (x, -tall, 7.0), (stone, roof), pointed=pointed)
            with canvas.placed(x, -tall * 0.55):
                opening(canvas, 3.4, 6, lit=look.chance(f"lit {side}", 0.5))
        canvas.rectangle(-15, -17, 30, 17, stone, bevel=2.4, texture=_MASONRY, cast=0.25)
        with canvas.placed(0, -16.6):
            battlements(canvas, 29, stone, 5)
        canvas.polygon(arch(12, 13), matte("2b2633"), shade="flat", line="dark")
        if not canvas.small:
            portcullis(canvas, 12, 13)
        with canvas.placed(0, -keep + 9):
            opening(canvas, 4, 7, lit=True)


def _crown(
    canvas: Canvas, look: Look, place: tuple[float, float, float], build: tuple[Ramp, Rgb], *, pointed: bool
) -> None:
    x, y, half = place
    stone, roof = build
    with canvas.placed(x, y):
        if pointed:
            cone(canvas, half + 2.6, half * 2.0, matte(roof))
            if look.part("flag", "banner") is not None:
                with canvas.placed(0, -half * 2):
                    flag(canvas, look, roof)
            return
        canvas.rectangle(-half - 1.4, -1, 2 * half + 2.8, 4, stone, bevel=1.4)
        with canvas.placed(0, -0.6):
            battlements(canvas, 2 * half + 3, stone, 3)
        if x == 0:
            with canvas.placed(0, -2):
                flag(canvas, look, roof)
