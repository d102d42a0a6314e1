"""Craft for space: rockets, fighters, saucers, satellites."""

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.fitting import Framing
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.fire import jet
from sprite_tavern.forge.pieces.materials import COLD_FIRE, FIRE, IRON, matte, metal, soft
from sprite_tavern.forge.pieces.outlines import inlay, mirrored, path
from sprite_tavern.forge.pieces.sparkle import glint
from sprite_tavern.forge.pieces.weather import body_colour, weathered
from sprite_tavern.forge.ramps import Ramp, lighten

_HULL = "d9dee6"
_CENTRED = Framing(anchor="centre")
_WINGS = {
    "delta": "5,30 25,48 27,55 21,54 6,50",
    "forward": "5,40 22,34 27,31 27,42 20,49 6,52",
    "swept": "5,26 27,52 26.6,57 20,56 12,48 6,47",
    "stub": "6,34 18,38 20,50 15,54 6,52",
}


@draws(
    "spaceship",
    family="vehicles",
    colour=_HULL,
    words=(
        "starship",
        "space ship",
        "spacecraft",
        "starfighter",
        "space fighter",
        "shuttle",
        "space shuttle",
        "cruiser",
    ),
    presets={"starfighter": {"kind": "fighter"}},
    faces="viewer",
    framing=_CENTRED,
)
@weathered("flaming")
def spaceship(canvas: Canvas, look: Look) -> None:
    """Paint a ship seen from above, nose up, its engines burning."""
    look.has("flaming")
    hull = metal(body_colour(look, _HULL))
    accent = matte(
        look.second(look.shade_of(look.pick("accent", ("d3313a", "3b6fd8", "ee8a2b", "2fae8a")), 0.6))
    )
    wing = look.pick("wing", ("delta", "swept", "forward", "delta"))
    slim = look.vary("slim", 0.84, 1.16)
    fire = FIRE if look.chance("warm engines", 0.35) else COLD_FIRE
    with canvas.placed(32, 0):
        for x, length in ((-6, 10), (6, 10), (0, 13)):
            with canvas.placed(x * slim, 53):
                jet(canvas, 3.8, length, fire)
        for side in (-1, 1):
            with canvas.placed(0, 0, 0, 1, flip=side < 0):
                _wing(canvas, look, wing, (hull, accent))
        _fuselage(canvas, look, slim, (hull, accent))


def _wing(canvas: Canvas, look: Look, wing: str, ramps: tuple[Ramp, Ramp]) -> None:
    hull, accent = ramps
    points = path(_WINGS[wing])
    canvas.polygon(points, hull, bevel=3.5)
    tip = points[2]
    inner = [
        (tip[0], tip[1]),
        (points[1][0], points[1][1]),
        (points[1][0] * 0.74, points[1][1] * 0.86 + 6),
        (tip[0] * 0.76, tip[1]),
    ]
    canvas.polygon(inner, accent, bevel=2, line=None, cast=0.0)
    if look.chance("guns", 0.7):
        canvas.limb([(tip[0] - 1, tip[1] - 12, 1.1), (tip[0] - 1, tip[1] + 5, 1.6)], metal(IRON))
        canvas.stamp(tip[0] - 1, tip[1] - 12, 1.2, 2.6, "ff785a")
    elif not canvas.small:
        canvas.limb([(tip[0] * 0.5, tip[1] - 6, 2.2), (tip[0] * 0.5, tip[1] + 1, 2.2)], metal(IRON))


def _fuselage(canvas: Canvas, look: Look, slim: float, ramps: tuple[Ramp, Ramp]) -> None:
    hull, accent = ramps
    nose = look.pick("nose", ("pointed", "blunt", "long"))
    top = {"pointed": 3, "blunt": 8, "long": -3}[nose]
    shoulder = 5.6 if nose != "blunt" else 8
    canvas.blob(
        mirrored(f"0,{top} {shoulder * slim},{top + 9} {9 * slim},25 {9.8 * slim},42 {7 * slim},53.6 0,55.4"),
        hull,
        bevel=9,
    )
    canvas.blob(
        mirrored(
            f"0,{top} {shoulder * 0.62 * slim},{top + 5} {shoulder * 0.86 * slim},{top + 9.6} 0,{top + 11}"
        ),
        accent,
        bevel=4,
        line=None,
        cast=0.0,
    )
    glass = metal(look.pick("glass", ("3b8ff0", "2fc4b0", "f0b43c")))
    canvas.blob(
        mirrored(f"0,{top + 13.6} {4.4 * slim},{top + 17} {5.2 * slim},{top + 25} 0,{top + 29}"),
        glass,
        bevel=4,
        line="dark",
    )
    glint(canvas, -1.8, top + 18, 1.6, 3.8)
    if look.chance("stripe", 0.6):
        canvas.polygon([(-1.2, 35), (1.2, 35), (1.2, 54), (-1.2, 54)], accent, **inlay())
    elif canvas.fine:
        for y in (39, 46):
            canvas.limb(
                [(-8 * slim, y, 0.5), (8 * slim, y, 0.5)],
                matte(lighten(hull.base, -0.2)),
                thinnest=0.5,
                **inlay(),
            )
    for x in (-6, 6):
        canvas.rectangle(x * slim - 2.8, 50.6, 5.6, 4, metal("5c6272"), bevel=1.4)


@draws(
    "rocket",
    family="vehicles",
    colour="e8e8ee",
    words=("rocket ship", "missile", "space rocket"),
    faces="viewer",
    framing=_CENTRED,
)
@weathered("flaming")
def rocket(canvas: Canvas, look: Look) -> None:
    """Paint an upright rocket: nose cone, porthole, fins, exhaust."""
    look.has("flaming")
    hull, accent = matte(body_colour(look, "e8e8ee")), matte(look.second(look.shade_of("d3313a")))
    fat = look.vary("fat", 9, 13.5)
    tall = look.vary("tall", 20, 26)
    with canvas.placed(32, 27, look.vary("tilt", -3, 24) if look.chance("tilted", 0.6) else 0):
        with canvas.placed(0, 20):
            jet(canvas, fat * 0.7, look.vary("exhaust", 12, 18), FIRE)
        for side in (-1, 1):
            canvas.blob(
                [
                    (side * fat * 0.8, 6),
                    (side * (fat + 9), 17),
                    (side * (fat + 8), 24),
                    (side * fat * 0.6, 18),
                ],
                accent,
                bevel=3,
            )
        canvas.blob(
            mirrored(f"0,{-tall} {fat * 0.62},{-tall * 0.6} {fat},-2 {fat * 0.9},13 {fat * 0.6},20 0,21"),
            hull,
            bevel=fat * 0.9,
        )
        canvas.blob(
            mirrored(f"0,{-tall} {fat * 0.4},{-tall * 0.76} {fat * 0.7},{-tall * 0.5} 0,{-tall * 0.42}"),
            accent,
            bevel=4,
            line="soft",
            cast=0.0,
        )
        for y in (-2.0, 9.0)[: 1 if canvas.small else look.pick("portholes", (1, 2))]:
            canvas.ellipse(0, y, 5.2, 5.2, accent if y > 0 else metal(IRON), bevel=1.6)
            canvas.ellipse(0, y, 3.4, 3.4, metal("3b8ff0"), cast=0.0)
            glint(canvas, -1.4, y - 1.4, 1.5, 1.5)
        canvas.limb([(0, 12, 1.6), (0, 24, 1.8)], accent, smooth=False)


@draws(
    "ufo",
    family="vehicles",
    colour="a3b0c2",
    words=("flying saucer", "saucer", "alien ship"),
    faces="viewer",
    framing=_CENTRED,
)
@weathered()
def ufo(canvas: Canvas, look: Look) -> None:
    """Paint a flying saucer with a glass dome, lamps and perhaps a beam."""
    hull = metal(body_colour(look, "a3b0c2"))
    dome = look.vary("dome", 10, 16)
    wide = look.vary("wide", 25, 29)
    with canvas.placed(32, 30):
        if look.chance("beam", 0.5) or look.part("beam"):
            canvas.polygon(
                [(-9, 5), (9, 5), (19, 29), (-19, 29)],
                Ramp("c9f78a", "glow"),
                shade="flat",
                gradient=-0.5,
            )
        canvas.ellipse(0, -7, 13, dome, soft("9fe0ea"))
        if not canvas.tiny:
            canvas.ellipse(0, -6, 4.6, 6.4, matte("6cc04a"), line=None, cast=0.0)
            canvas.eye(-2.2, -7, 2.2, 3)
            canvas.eye(2.2, -7, 2.2, 3)
        canvas.blob(mirrored(f"0,-6 15,-5 {wide},1 {wide - 3},5 14,9 0,10.4"), hull, bevel=7)
        canvas.ellipse(0, 7, 10, 3.2, metal(IRON), bevel=2)
        lamp = look.pick("lamps", ("ffd84a", "ff6a5a", "7af0c0"))
        for x in (-0.78, -0.4, 0.0, 0.4, 0.78):
            canvas.ellipse(x * wide, 2.6 - abs(x) * 1.6, 2.2, 2.0, Ramp(lamp, "glow"), cast=0.0)
        glint(canvas, -6, -12, 2, 4)
