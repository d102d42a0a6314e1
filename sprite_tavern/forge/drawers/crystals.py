"""Crystals and cut gems."""

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.materials import matte, metal
from sprite_tavern.forge.pieces.outlines import facet, path
from sprite_tavern.forge.pieces.sparkle import glint, twinkles
from sprite_tavern.forge.pieces.weather import body_colour, weathered
from sprite_tavern.forge.ramps import Ramp
from sprite_tavern.forge.textures import noise


@draws(
    "crystal",
    family="nature",
    colour="5cc8f0",
    words=("crystal cluster", "crystals", "shard", "quartz", "geode"),
    presets={
        "ice crystal": {"colour": "9adcf4"},
        "mana crystal": {"colour": "3f7fe6"},
        "ice shard": {"colour": "9adcf4"},
        "amethyst cluster": {"colour": "9a5fd0"},
        "stalagmite": {"colour": "8d8f98"},
    },
    faces="viewer",
)
@weathered("frozen")
def crystal(canvas: Canvas, look: Look) -> None:
    """Paint a cluster of crystals growing from a rock."""
    look.has("frozen", "icy")
    ramp = metal(body_colour(look, "5cc8f0"))
    single = look.has("single", "floating", "shard") or look.noun in {"shard", "ice shard"}
    if single:
        with canvas.placed(32, 32, look.vary("tilt", -18, 18)):
            _floating(canvas, ramp, look.vary("slim", 12, 17))
        return
    side = [(-36, 28), (34, 30), (-18, 40), (16, 38)]
    chosen = side[: 2 if canvas.tiny else look.pick("count", (2, 3, 4, 4))]
    for number, (lean, tall) in enumerate(chosen):
        angle = lean + look.vary(f"lean {number}", -8, 8)
        with canvas.placed(32 + angle * 0.3, 57, angle):
            _prism(
                canvas,
                ramp,
                (look.vary(f"width {number}", 4.6, 6.8), tall * look.vary(f"tall {number}", 0.8, 1.15)),
                -0.1,
            )
    with canvas.placed(32, 58, look.vary("lean", -9, 9)):
        _prism(canvas, ramp, (look.vary("width", 7.4, 10), look.vary("tall", 44, 52)), 0.0)
    for angle in (-46, 44):
        with canvas.placed(32 + angle * 0.28, 58.6, angle):
            _prism(canvas, ramp, (4.0, look.vary(f"stub {angle}", 12, 20)), 0.0)
    canvas.blob(
        path("9,60 13,54.6 24,56.2 32,54.2 41,56.4 50,54.4 55,60 32,61.2"),
        matte("6f7182"),
        texture=noise(0.16, 0.8),
        bevel=4,
    )


def _prism(canvas: Canvas, ramp: Ramp, size: tuple[float, float], bias: float) -> None:
    """Draw one crystal from the origin upwards: lit, middle and dark face."""
    half, tall = size
    left, middle, right = -half, -half * 0.3, half
    tip = (-half * 0.05, -tall)
    canvas.polygon(
        [(left, 0), (left, -tall * 0.7), tip, (right, -tall * 0.62), (right, 0)],
        ramp,
        shade="flat",
        bias=bias,
    )
    canvas.polygon(
        [(left, 0), (left, -tall * 0.7), tip, (middle, -tall * 0.62), (middle, 0)], ramp, **facet(0.24 + bias)
    )
    canvas.polygon(
        [(half * 0.42, 0), (half * 0.42, -tall * 0.6), tip, (right, -tall * 0.62), (right, 0)],
        ramp,
        **facet(-0.28 + bias),
    )
    glint(canvas, -half * 0.66, -tall * 0.5, 1.3, tall * 0.18)


def _floating(canvas: Canvas, ramp: Ramp, half: float) -> None:
    """Draw a double-pointed crystal around the origin."""
    outline = [(0, -29), (half, -12), (half, 10), (0, 29), (-half, 10), (-half, -12)]
    canvas.polygon(outline, ramp, shade="flat")
    canvas.polygon(
        [(0, -29), (-half * 0.3, -10), (-half * 0.3, 12), (0, 29), (-half, 10), (-half, -12)],
        ramp,
        **facet(0.25),
    )
    canvas.polygon(
        [(0, -29), (half * 0.45, -9), (half * 0.45, 11), (0, 29), (half, 10), (half, -12)],
        ramp,
        **facet(-0.28),
    )
    glint(canvas, -half * 0.62, -8, 1.6, 8)


@draws(
    "gem",
    family="items",
    colour="5cc8f0",
    words=("gemstone", "jewel", "precious stone"),
    presets={
        "diamond": {"colour": "bdeaf4"},
        "ruby": {"colour": "c4164a", "kind": "oval"},
        "emerald": {"colour": "1fa568", "kind": "step"},
        "sapphire": {"colour": "2452c4", "kind": "hexagon"},
        "amethyst": {"colour": "9a5fd0", "kind": "brilliant"},
        "topaz": {"colour": "f0b22c", "kind": "step"},
        "opal": {"colour": "d8d4ec", "kind": "oval"},
        "pearl": {"colour": "f0e8ea", "kind": "pearl"},
    },
    faces="viewer",
)
@weathered("magic")
def gem(canvas: Canvas, look: Look) -> None:
    """Paint a cut gem: brilliant from the side, or step, oval and hexagon cut from above."""
    ramp = metal(body_colour(look, "5cc8f0"))
    kind = (
        look.kind
        if look.kind in {"oval", "step", "hexagon", "brilliant", "pearl"}
        else look.pick("cut", ("brilliant", "brilliant", "hexagon", "step"))
    )
    kind = "oval" if look.has("round", "oval") else kind
    if kind == "brilliant":
        _brilliant(canvas, ramp, look.vary("table", 8, 12), look.vary("crown", 12, 18))
    elif kind == "pearl":
        canvas.ellipse(32, 32, 24, 24, ramp, gain=0.8, bias=0.1)
        glint(canvas, 24, 22, 5, 5)
    else:
        _from_above(canvas, ramp, kind, look.vary("slim", 0.74, 1.0))
    if look.has("magic", "magical", "enchanted", "glowing", "shiny", "shining", "sparkling") or look.chance(
        "twinkle", 0.5
    ):
        twinkles(canvas, [(50, 12), (13, 20), (47, 50)][: look.pick("twinkles", (1, 2, 3))], "ffffff")


def _brilliant(canvas: Canvas, ramp: Ramp, table: float, crown: float) -> None:
    girdle, top, tip = 8 + crown, 8, 58
    wide = 24
    with canvas.placed(32, 0):
        canvas.polygon(
            [(-wide * 0.55, top), (wide * 0.55, top), (wide, girdle), (0, tip), (-wide, girdle)],
            ramp,
            shade="flat",
        )
        for points, bias in (
            ([(-wide * 0.55, top), (-wide, girdle), (-table, girdle)], 0.2),
            ([(-wide * 0.55, top), (wide * 0.55, top), (0, girdle)], 0.4),
            ([(-wide * 0.55, top), (0, girdle), (-table, girdle)], 0.3),
            ([(wide * 0.55, top), (wide, girdle), (table, girdle)], -0.1),
            ([(-wide, girdle), (-table, girdle), (0, tip)], 0.05),
            ([(-table, girdle), (table, girdle), (0, tip)], 0.2),
            ([(table, girdle), (wide, girdle), (0, tip)], -0.34),
        ):
            canvas.polygon(points, ramp, **facet(bias))
        glint(canvas, -wide * 0.3, top + crown * 0.6, 2.2, 4)
        glint(canvas, -table - 2, girdle + 5, 1.7, 1.7)


_CUTS = {
    "step": path("-14,-24 14,-24 22,-16 22,16 14,24 -14,24 -22,16 -22,-16"),
    "hexagon": path("0,-25 21,-13 21,13 0,25 -21,13 -21,-13"),
    "oval": path("-9,-25 9,-25 19,-16 22,0 19,16 9,25 -9,25 -19,16 -22,0 -19,-16"),
}
_TABLE_SHARE = 0.58


def _from_above(canvas: Canvas, ramp: Ramp, kind: str, slim: float) -> None:
    """Draw the facets between the outline and the table, each lit by the way it faces."""
    outline = [(x * slim, y) for x, y in _CUTS[kind]]
    with canvas.placed(32, 32):
        canvas.polygon(outline, ramp, shade="flat")
        for (x0, y0), (x1, y1) in zip(outline, outline[1:] + outline[:1], strict=True):
            lit = -(x0 + x1) * 0.0085 - (y0 + y1) * 0.0095
            inner = [(x1 * _TABLE_SHARE, y1 * _TABLE_SHARE), (x0 * _TABLE_SHARE, y0 * _TABLE_SHARE)]
            canvas.polygon([(x0, y0), (x1, y1), *inner], ramp, **facet(lit))
        table = [(x * _TABLE_SHARE, y * _TABLE_SHARE) for x, y in outline]
        canvas.polygon(table, ramp, shade="flat", bias=0.16, cast=0.0, gradient=0.3)
        glint(canvas, -6 * slim, -7, 3, 6)
        glint(canvas, -2 * slim, -11, 2, 2)
