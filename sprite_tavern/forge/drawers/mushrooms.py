"""Mushrooms: toadstools, boletes, clusters."""

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.materials import INK, matte, soft
from sprite_tavern.forge.pieces.outlines import mirrored
from sprite_tavern.forge.pieces.weather import body_colour, weathered
from sprite_tavern.forge.ramps import Ramp, Rgb, as_rgb, lighten
from sprite_tavern.forge.textures import stripes

_CAPS = {
    "dome": "0,-30 14,-26 24,-14 26.6,-3 20,1.4 0,-2",
    "bell": "0,-38 8,-34 14,-22 20,-8 22,1 14,3 0,-1",
    "flat": "0,-20 16,-18 26,-9 28,-2 20,1.6 0,-2",
    "bun": "0,-26 17,-24 25,-15 25,-6 18,.6 0,-1",
}
_STALK = "efe2c6"
_SPOTS = ("spots", "dots", "flecks", "polka dots", "warts")


@draws(
    "mushroom",
    family="nature",
    colour="d3313a",
    words=("toadstool", "fungus", "shroom", "fly agaric"),
    presets={
        "mushrooms": {"kind": "group"},
        "mushroom cluster": {"kind": "group"},
        "bolete": {"colour": "8a5a36", "kind": "bun"},
        "truffle": {"colour": "5a4636", "kind": "bun"},
    },
    faces="viewer",
)
@weathered("poisonous")
def mushroom(canvas: Canvas, look: Look) -> None:
    """Paint a mushroom, alone or with small ones at its foot."""
    venomous = look.has("poisonous", "toxic") or look.material == "poison"
    cap = (
        look.shade_of("7a3fa8")
        if venomous and look.material in {None, "poison"}
        else body_colour(look, "d3313a")
    )
    kind = look.kind if look.kind in _CAPS else look.pick("cap", ("dome", "dome", "bell", "flat", "bun"))
    kind = "bell" if look.has("tall") else kind
    many = look.kind == "group" or look.count > 1 or look.has("cluster")
    if many or (look.chance("sprout", 0.35) and not canvas.tiny):
        side = look.pick("sprout side", (-1, 1))
        with canvas.placed(32 + side * 19, 59, side * 8, 0.42 if not many else 0.55):
            _one(canvas, look, "bell" if kind != "bell" else "dome", cap)
        if many:
            with canvas.placed(32 - side * 19, 59.4, -side * 10, 0.42):
                _one(canvas, look, "dome", lighten(cap, 0.05))
    with canvas.placed(32, 60, look.vary("lean", -5, 5)):
        _one(canvas, look, kind, cap)
        if look.has("cute", "happy", "smiling", "kawaii") or look.part("face", "eyes"):
            _face(canvas)


def _one(canvas: Canvas, look: Look, kind: str, cap: Rgb) -> None:
    """Draw a whole mushroom standing on the origin."""
    tall = look.vary("stalk", 20, 27)
    thick = look.vary("thickness", 6.6, 9.4) * (1.25 if kind == "bun" else 1)
    stalk = matte(look.second(_STALK) if look.has("dark") else _STALK)
    canvas.blob(
        mirrored(
            f"0,{-tall - 3} {thick * 0.92},{-tall} {thick * 0.86},{-tall * 0.5}"
            f" {thick * 1.3},-4 {thick},-.4 0,.6"
        ),
        stalk,
        bevel=8,
    )
    with canvas.placed(0, -tall):
        canvas.ellipse(
            0,
            0.4,
            17,
            4.6,
            matte("cdb594"),
            shade="flat",
            line=None,
            cast=0.2,
            texture=stripes(0, 3.2, 0.3, 0.24),
        )
        if look.chance("ring", 0.4) and not canvas.tiny:
            canvas.blob(mirrored(f"0,5.6 {thick},5 {thick * 1.5},9 0,11.4"), stalk, bevel=2, bias=0.05)
        canvas.blob(mirrored(_CAPS[kind]), matte(cap), bevel=16, gradient=0.16)
        asked = look.part(*_SPOTS)
        spotted = look.has("spotted", "dotted") or asked is not None
        if spotted or kind != "bun" or look.chance("spotted bun", 0.4):
            white = look.second("f6efe0") if cap != (246, 239, 224) else as_rgb("c9b6a0")
            _spots(canvas, look, kind, soft(asked.colour if asked and asked.coloured else white))


def _spots(canvas: Canvas, look: Look, kind: str, ramp: Ramp) -> None:
    height = -float(_CAPS[kind].split()[0].split(",")[1])
    layout = look.pick(
        "spots",
        (
            (
                (0.0, 0.72, 1.0),
                (-0.52, 0.4, 0.8),
                (0.54, 0.44, 0.86),
                (0.1, 0.26, 0.6),
                (-0.8, 0.14, 0.4),
                (0.82, 0.14, 0.4),
            ),
            ((-0.3, 0.66, 0.9), (0.34, 0.6, 0.8), (0.0, 0.28, 0.9), (-0.66, 0.24, 0.6), (0.68, 0.22, 0.6)),
            ((0.22, 0.76, 0.7), (-0.24, 0.5, 1.1), (0.5, 0.4, 1.0), (0.14, 0.2, 0.5), (-0.74, 0.16, 0.5)),
        ),
    )
    for x, y, size in layout[: 3 if canvas.tiny else 6]:
        across, down = 4.8 * size * (1 - 0.35 * abs(x)), 4.0 * size
        canvas.ellipse(x * 24, -y * height, across, down, ramp, bevel=3, cast=0.0)


def _face(canvas: Canvas) -> None:
    for side in (-1, 1):
        canvas.eye(side * 4.2, -13, 3.0, 4.6)
    canvas.stamp(0, -8, 3.4, 1.2, INK)
