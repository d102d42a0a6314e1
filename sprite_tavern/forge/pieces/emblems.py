"""Emblems: the signs painted on shields, flasks, coins, banners and signs.

Each is drawn around the origin inside a circle of radius one, so that `emblem` scales all alike.
"""

from collections.abc import Callable

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.geometry import Points, star_points
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.outlines import mirrored, path
from sprite_tavern.forge.ramps import Ramp, Rgb

HEART = mirrored("0,1 .62,.42 .96,-.08 .9,-.56 .54,-.8 .2,-.7 0,-.42")
BOLT = path(".25,-1 -.55,.12 -.06,.12 -.3,1 .58,-.2 .06,-.2")
LEAF = path("0,1 -.16,.5 -.66,.1 -.5,-.5 .1,-1 .56,-.4 .6,.16 .16,.5")
DROP = mirrored("0,-1 .44,-.2 .66,.34 .42,.84 0,1")
CROWN = path("-.8,.7 -.95,-.5 -.42,.05 0,-.8 .42,.05 .95,-.5 .8,.7")
MOON = path(".3,-.95 -.4,-.8 -.85,-.1 -.6,.65 .1,.98 .75,.6 .1,.45 -.25,0 -.1,-.55")
FLAME = path("-.6,.7 -.75,.1 -.35,-.2 0,-1 .3,-.3 .55,-.45 .75,.2 .5,.75 0,.95")
CROSS = mirrored("0,-1 .3,-1 .3,-.4 .8,-.4 .8,.2 .3,.2 .3,1 0,1")


def _flat(canvas: Canvas, points: Points, ramp: Ramp, *, round_edges: bool = False) -> None:
    draw = canvas.blob if round_edges else canvas.polygon
    draw(points, ramp, shade="flat", bias=0.12, cast=0.0, line="soft", gradient=0.3)


def _heart(canvas: Canvas, ramp: Ramp) -> None:
    _flat(canvas, HEART, ramp)


def _star(canvas: Canvas, ramp: Ramp) -> None:
    _flat(canvas, star_points(0.0, 0.1, 1.1), ramp)


def _cross(canvas: Canvas, ramp: Ramp) -> None:
    _flat(canvas, CROSS, ramp)


def _skull(canvas: Canvas, ramp: Ramp) -> None:
    canvas.ellipse(0.0, -0.2, 0.88, 0.78, ramp, cast=0.0, bias=0.1)
    canvas.rectangle(-0.5, 0.35, 1.0, 0.6, ramp, shade="flat", cast=0.0, line=None, bias=0.05)
    for side in (-1, 1):
        canvas.stamp(side * 0.38, -0.12, 0.42, 0.48, ramp.outline)
    canvas.stamp(0.0, 0.32, 0.16, 0.22, ramp.outline)
    if canvas.fine:
        for tooth in (-0.25, 0.0, 0.25):
            canvas.stamp(tooth, 0.78, 0.08, 0.3, ramp.tones[1])


def _lion(canvas: Canvas, ramp: Ramp) -> None:
    """A lion's mask from the front: a dark spiky mane, two ears, a broad pale muzzle."""
    mane = star_points(0.0, 0.0, 1.16, spikes=10, waist=0.8)
    canvas.polygon(mane, ramp, shade="flat", bias=-0.2, cast=0.0, gradient=0.1)
    for side in (-1, 1):
        canvas.ellipse(side * 0.52, -0.6, 0.22, 0.2, ramp, shade="flat", bias=0.1, line=None, cast=0.0)
    canvas.blob(
        mirrored("0,-.62 .46,-.56 .58,-.1 .42,.36 .34,.74 0,.86"),
        ramp,
        shade="flat",
        bias=0.12,
        line=None,
        cast=0.0,
    )
    canvas.ellipse(0.0, 0.46, 0.36, 0.26, ramp, shade="flat", bias=0.32, line=None, cast=0.0)
    for side in (-1, 1):
        canvas.stamp(side * 0.28, -0.12, 0.18, 0.18, ramp.outline)
    canvas.stamp(0.0, 0.26, 0.3, 0.16, ramp.outline)
    canvas.stamp(0.0, 0.46, 0.1, 0.24, ramp.contact)
    canvas.stamp(0.0, 0.62, 0.3, 0.1, ramp.contact)


def _moon(canvas: Canvas, ramp: Ramp) -> None:
    _flat(canvas, MOON, ramp, round_edges=True)


def _sun(canvas: Canvas, ramp: Ramp) -> None:
    _flat(canvas, star_points(0.0, 0.0, 1.1, spikes=8, waist=0.6), ramp)
    canvas.ellipse(0.0, 0.0, 0.5, 0.5, ramp, shade="flat", bias=0.3, cast=0.0)


def _bolt(canvas: Canvas, ramp: Ramp) -> None:
    _flat(canvas, BOLT, ramp)


def _leaf(canvas: Canvas, ramp: Ramp) -> None:
    _flat(canvas, LEAF, ramp, round_edges=True)
    canvas.limb(
        [(0.0, 0.9, 0.05), (0.05, -0.5, 0.04)],
        ramp,
        shade="flat",
        bias=-0.3,
        cast=0.0,
        line=None,
        thinnest=0.5,
    )


def _drop(canvas: Canvas, ramp: Ramp) -> None:
    _flat(canvas, DROP, ramp, round_edges=True)


def _crown(canvas: Canvas, ramp: Ramp) -> None:
    _flat(canvas, CROWN, ramp)


def _flame(canvas: Canvas, ramp: Ramp) -> None:
    _flat(canvas, FLAME, ramp, round_edges=True)


def _sword(canvas: Canvas, ramp: Ramp) -> None:
    _flat(canvas, mirrored("0,-1.1 .2,-.8 .2,.4 0,.4"), ramp)
    canvas.rectangle(-0.6, 0.35, 1.2, 0.24, ramp, shade="flat", cast=0.0, line=None)
    canvas.rectangle(-0.13, 0.5, 0.26, 0.5, ramp, shade="flat", cast=0.0, line=None, bias=-0.15)


def _eye(canvas: Canvas, ramp: Ramp) -> None:
    _flat(canvas, path("-1.1,0 -.5,-.5 .5,-.5 1.1,0 .5,.5 -.5,.5"), ramp, round_edges=True)
    canvas.stamp(0.0, 0.0, 0.5, 0.66, ramp.outline, round=True)


def _snowflake(canvas: Canvas, ramp: Ramp) -> None:
    for turn in (0.0, 60.0, 120.0):
        with canvas.placed(rotation=turn):
            canvas.rectangle(-0.12, -1.0, 0.24, 2.0, ramp, shade="flat", bias=0.2, cast=0.0, line=None)


def _anchor(canvas: Canvas, ramp: Ramp) -> None:
    for points in (
        [(0.0, -0.9, 0.14), (0.0, 0.9, 0.14)],
        [(-0.45, -0.4, 0.12), (0.45, -0.4, 0.12)],
        [(-0.85, 0.25, 0.08), (-0.55, 0.75, 0.14), (0.0, 0.95, 0.16), (0.55, 0.75, 0.14), (0.85, 0.25, 0.08)],
    ):
        canvas.limb(points, ramp, shade="flat", bias=0.1, cast=0.0, line=None)


EMBLEMS: dict[str, Callable[[Canvas, Ramp], None]] = {
    "heart": _heart,
    "star": _star,
    "cross": _cross,
    "skull": _skull,
    "lion": _lion,
    "moon": _moon,
    "sun": _sun,
    "lightning": _bolt,
    "leaf": _leaf,
    "drop": _drop,
    "crown": _crown,
    "flame": _flame,
    "sword": _sword,
    "eye": _eye,
    "snowflake": _snowflake,
    "anchor": _anchor,
}
"""The emblems that can be drawn, by name."""


_PLUS_UP_TO = 10.0
"""Radius of the largest star that is a plus of five pixels at 16 px."""


def emblem(canvas: Canvas, name: str, radius: float, ramp: Ramp) -> None:
    """Draw a named emblem around the origin; an unknown name draws a star."""
    if canvas.icon and canvas.tiny and name == "star" and radius <= _PLUS_UP_TO:
        canvas.stamp(0, 0, 12, 4, ramp.tones[4])
        canvas.stamp(0, 0, 4, 12, ramp.tones[4])
        return
    with canvas.placed(scale=radius):
        EMBLEMS.get(name, _star)(canvas, ramp)


def sign_colour(look: Look, default: Rgb | str) -> Rgb:
    """Return the colour asked of the sign ("with a red cross"), else the second colour or the default."""
    name = _sign(look) if look.emblem is None else None
    sign = look.part(name) if name is not None else None
    if sign is not None and sign.coloured:
        return sign.colour
    return look.emblem_colour(look.second(default))


def pictured(look: Look) -> str | None:
    """Return the emblem asked: "lion shield", or a thing "with a star" whose part is a known sign."""
    if look.emblem is not None:
        return look.emblem
    name = _sign(look)
    if name is not None:
        look.part(name)
    return name


def _sign(look: Look) -> str | None:
    """Return the name of the part that is a known sign."""
    return next((part for part in look.parts if part in EMBLEMS), None)
