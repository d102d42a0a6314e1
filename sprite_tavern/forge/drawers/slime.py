"""Slimes: the shortest drawer, to learn from."""

from sprite_tavern.forge.anatomy.headgear import headgear
from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.parts import PartId
from sprite_tavern.forge.pieces.outlines import path
from sprite_tavern.forge.ramps import Ramp, lighten, mix


@draws(
    "slime",
    family="creatures",
    colour="5fc24a",
    words=("blob", "jelly", "gel", "goo", "slime ball"),
    presets={
        "ooze": {"colour": "86c43a"},
        "gelatinous cube": {"colour": "6fc8a0", "states": ("square",)},
        "jelly cube": {"colour": "f08cb4", "states": ("square",)},
        "slime cube": {"states": ("square",)},
    },
    faces="viewer",
)
def slime(canvas: Canvas, look: Look) -> None:
    """Paint a smiling drop of jelly."""
    body = look.ramp("matte")
    shine = Ramp(lighten(look.colour, 0.22), "soft")
    height = look.vary("height", -7, 5) + (9 if look.has("tall") else 0)
    lean = look.vary("lean", -5, 5)
    width = look.vary("width", 0.86, 1.02)
    with canvas.placed(32, 60):
        whole = _body(canvas, look, body, (lean, height, width))
        canvas.ellipse(
            -10.6 + lean * 0.6,
            -26 - height * 0.7,
            6.6,
            3.4,
            shine,
            -34,
            clip=whole,
            shade="flat",
            bias=0.25,
            line=None,
            cast=0,
        )
        if canvas.fine:
            _bubbles(canvas, look, shine)
        _face(canvas, look, -15 - height * 0.4)
    headgear(canvas, look, 32 + lean, 25 - height * 0.95, 12)


_CUBE = "-24,-2 -25,-18 -24,-34 -20,-37 0,-38 20,-37 24,-34 25,-18 24,-2"


def _body(canvas: Canvas, look: Look, ramp: Ramp, build: tuple[float, float, float]) -> PartId:
    lean, height, width = build
    points = [
        (-26, -2),
        (-26.4, -10),
        (-22, -22),
        (-13, -33),
        (0, -37.6),
        (13, -33),
        (22, -22),
        (26.4, -10),
        (26, -2),
    ]
    if look.has("square"):
        points = path(_CUBE)
    shaped = [(x * width + lean * -y / 38, y - height * y / -38) for x, y in points]
    return canvas.blob([*shaped, (16, 0.2), (0, 0.6), (-16, 0.2)], ramp, bevel=18, bias=0.06)


def _bubbles(canvas: Canvas, look: Look, shine: Ramp) -> None:
    for number in range(look.pick("bubbles", (2, 3, 4))):
        x = look.vary(f"bubble {number} x", 4, 17)
        y = look.vary(f"bubble {number} y", -27, -6)
        radius = look.vary(f"bubble {number} radius", 1.0, 2.1)
        canvas.ellipse(x, y, radius, radius, shine, shade="flat", bias=0.2, line=None, cast=0)


def _face(canvas: Canvas, look: Look, y: float) -> None:
    dark = look.ramp().outline
    apart = look.vary("eyes apart", 7, 11)
    tall = 8.4 if look.has("cute") else look.pick("eyes", (7.4, 6.0, 4.4))
    for side in (-1, 1):
        canvas.eye(side * apart, y, 4.6, tall, dark)
        if canvas.fine and not look.has("angry", "evil"):
            canvas.stamp(side * (apart + 6), y + 5.4, 3.8, 1.6, mix(look.colour, "f07882", 0.55))
        if look.has("angry", "evil"):
            canvas.limb(
                [(side * (apart - 3), y - 4, 1.0), (side * (apart + 4), y - 7, 1.0)],
                Ramp(dark),
                line=None,
                cast=0,
            )
    mouth = look.pick("mouth", ("smile", "open", "flat"))
    canvas.stamp(0, y + 6.2, 5.6, 1.3 if mouth != "open" else 3.4, dark, round=True)
    if mouth == "smile":
        canvas.stamp(-3.2, y + 5.1, 1.2, 1.2, dark)
        canvas.stamp(3.2, y + 5.1, 1.2, 1.2, dark)
