"""Food of the East: sushi, rice balls, bento, dumplings, steamed buns, mochi."""

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.materials import RED, matte, soft
from sprite_tavern.forge.pieces.outlines import inlay, mirrored, path, scaled
from sprite_tavern.forge.pieces.weather import body_ramp, weathered
from sprite_tavern.forge.ramps import Ramp, lighten

_SALAD = "7cb83a"


@draws(
    "sushi", family="food", colour="f2764a",
    words=("sushi roll", "nigiri", "maki", "sashimi", "onigiri", "rice ball", "bento box", "bento"),
    presets={
        "onigiri": {"kind": "onigiri"}, "rice ball": {"kind": "onigiri"}, "sushi roll": {"kind": "maki"},
        "maki": {"kind": "maki"}, "nigiri": {"kind": "nigiri"}, "sashimi": {"kind": "nigiri"},
        "bento box": {"kind": "bento"}, "bento": {"kind": "bento"},
    },
    faces="viewer",
)  # fmt: skip
@weathered()
def sushi(canvas: Canvas, look: Look) -> None:
    """Paint nigiri, rolls, a rice ball in seaweed, or a box of them."""
    kind = (
        look.kind
        if look.kind in {"onigiri", "maki", "nigiri", "bento"}
        else look.pick("kind", ("both", "nigiri", "both", "maki"))
    )
    fish = body_ramp(look)
    if kind == "onigiri":
        _onigiri(canvas, look)
    elif kind == "bento":
        _bento(canvas, look, fish)
    else:
        if kind in {"nigiri", "both"}:
            with canvas.placed(
                32, 22 if kind == "both" else 32, look.vary("turn", -10, 10), 0.86 if kind == "both" else 1.1
            ):
                _nigiri(canvas, fish)
        if kind in {"maki", "both"}:
            places = (
                ((19, 46, 0.8), (44, 46, 0.8))
                if kind == "both"
                else ((20, 26, 1.0), (44, 26, 1.0), (32, 44, 1.0))
            )
            for x, y, scale in places:
                with canvas.placed(x, y, 0, scale):
                    _maki(canvas, fish)


def _nigiri(canvas: Canvas, fish: Ramp) -> None:
    rice = soft("f6f4ec")
    canvas.blob(mirrored("0,-4 20,-3 24,6 19,14 0,15"), rice, bevel=7)
    top = canvas.blob(path("-27,2 -20,-10 0,-14 20,-11 28,0 24,6 0,0 -22,7"), fish, bevel=5)
    for x in (-14, -4, 6, 16):
        canvas.limb(
            [(x, -14, 0.9), (x + 6, 4, 0.9)],
            Ramp(lighten(fish.base, 0.2)),
            thinnest=0.5,
            **inlay(0.2, clip=top),
        )


def _maki(canvas: Canvas, fish: Ramp) -> None:
    weed = matte("2c4636")
    canvas.blob(mirrored("0,-8 14,-6 14,7 9,12 0,13"), weed, bevel=4)
    canvas.ellipse(0, -6, 14, 9, weed, bevel=1.6)
    canvas.ellipse(0, -6.4, 11.4, 7, soft("f6f4ec"), **inlay(0.1))
    canvas.ellipse(-1, -6.4, 5, 3.4, fish, cast=0.0)
    canvas.ellipse(4, -5, 2, 1.8, matte(_SALAD), cast=0.0)


def _onigiri(canvas: Canvas, look: Look) -> None:
    wide = look.vary("wide", 0.9, 1.08)
    with canvas.placed(32, 33, look.vary("turn", -12, 12)):
        rice = soft(look.colour if look.coloured else "f6f4ec")
        canvas.blob(scaled(mirrored("0,-25 7,-22 23,9 21,18 12,21 0,21"), wide, 1), rice, bevel=9)
        canvas.rectangle(-9, 5, 18, 17, matte("2c4636"), bevel=1.4)
        for number in range(0 if canvas.tiny else 8):
            canvas.stamp(
                look.vary(f"grain {number}", -11, 11),
                look.vary(f"grain y {number}", -14, 2),
                2,
                1.1,
                rice.tones[1],
            )


def _bento(canvas: Canvas, look: Look, fish: Ramp) -> None:
    box = matte(look.second(look.pick("box", ("3a2a2a", "b02a34"))))
    with canvas.placed(32, 32):
        canvas.blob(mirrored("0,-20 26,-20 29,-16 29,16 26,20 0,20"), box, bevel=3)
        canvas.rectangle(-26, -16, 24, 32, soft("f6f4ec"), bevel=3)
        canvas.ellipse(-14, 0, 4, 4, matte(RED), cast=0.0)
        canvas.rectangle(1, -16, 25, 14, matte(_SALAD), bevel=2)
        for x in (6, 14, 21):
            canvas.ellipse(x, -9, 4.6, 4.6, fish)
        canvas.rectangle(1, 1, 25, 15, matte("8a5030"), bevel=2)
        for x in (7, 19):
            canvas.ellipse(x, 8, 5.4, 5, soft("fbf6ea"))
            canvas.ellipse(x, 8, 2.4, 2.2, matte("f2a52c"), cast=0.0)


@draws(
    "dumpling", family="food", colour="f2e4c4",
    words=("dumplings", "gyoza", "bao", "steamed bun", "ravioli", "pierogi", "empanada", "mochi"),
    presets={
        "bao": {"kind": "bao", "colour": "f6efe2"}, "steamed bun": {"kind": "bao", "colour": "f6efe2"},
        "empanada": {"colour": "d9a050"}, "mochi": {"kind": "mochi", "colour": "f4b8cc"},
    },
    faces="viewer",
)  # fmt: skip
@weathered()
def dumpling(canvas: Canvas, look: Look) -> None:
    """Paint a folded dumpling with pleats, or a round steamed bun."""
    dough = body_ramp(look, "soft")
    wide = look.vary("wide", 0.9, 1.1)
    with canvas.placed(32, 36, look.vary("turn", -12, 12)):
        if look.kind in {"bao", "mochi"}:
            canvas.blob(
                scaled(mirrored("0,-20 10,-17 22,-4 24,10 14,16 0,17"), wide, look.vary("high", 0.86, 1.1)),
                dough,
                bevel=16,
            )
            for number in range(-3, 4) if look.kind == "bao" else ():
                canvas.limb(
                    [(0, -19, 0.8), (number * 4, -10, 0.8), (number * 6, -4 + abs(number), 0.6)],
                    dough,
                    thinnest=0.5,
                    **inlay(-0.24),
                )
            return
        canvas.blob(scaled(path("-28,9 -20,-7 0,-14 20,-7 28,9 16,16 -16,16"), wide, 1), dough, bevel=10)
        for number in range(-3, 4):
            x = number * 6.4
            canvas.blob(
                [
                    (x - 3, -14 + abs(number) * 3),
                    (x + 4, -18 + abs(number) * 3.4),
                    (x + 7, -6 + abs(number) * 2),
                    (x + 1, 1),
                ],
                dough,
                bevel=3,
            )
