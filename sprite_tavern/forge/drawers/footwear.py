"""Light footwear and socks: slippers, heels, sneakers, skates, elf shoes, stockings."""

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.materials import GOLD, RED, matte, metal, soft
from sprite_tavern.forge.pieces.outlines import inlay, path
from sprite_tavern.forge.pieces.weather import body_ramp, weathered
from sprite_tavern.forge.ramps import Ramp
from sprite_tavern.forge.textures import bands


@draws(
    "socks", family="items", colour="c8443c",
    words=("sock", "stocking", "stockings", "christmas stocking", "pair of socks"),
    presets={
        "christmas stocking": {"kind": "stocking", "colour": "d3232f"},
        "stocking": {"kind": "stocking", "colour": "d3232f"},
    },
    faces="right",
)  # fmt: skip
@weathered("cracked", "snowy")
def socks(canvas: Canvas, look: Look) -> None:
    """Paint a pair of socks, or one stuffed stocking."""
    cloth, trim = body_ramp(look), soft(look.second("f6f2ea"))
    look.has("snowy", "worn")
    single = look.kind == "stocking"
    tall = look.vary("tall", 20, 28)
    for number, x in enumerate((30,) if single else (24, 38)):
        with canvas.placed(x, 32 + number * 3, look.vary("turn", -6, 6), 1.1 if single else 0.9):
            if single and look.chance("filled", 0.6):
                canvas.limb(
                    [(-4, -tall, 2.4), (-3, -tall - 12, 2.4), (3, -tall - 14, 2.4), (6, -tall - 9, 2)],
                    matte("f6f2ea"),
                    texture=bands(4, 1, 0.5),
                )
                canvas.rectangle(2, -tall - 8, 9, 12, matte("3f9a4a"), bevel=1.6)
            outline = [(-9, -tall), (9, -tall), (9, 6), (18, 14), (21, 21), (16, 26), (2, 25), (-9, 17)]
            whole = canvas.blob(outline, cloth, bevel=8)
            if look.has("striped") or look.chance("stripes", 0.5):
                for y in range(int(-tall) + 10, 10, 8):
                    canvas.rectangle(-20, y, 50, 3.4, trim, **inlay(0.0, clip=whole))
            canvas.ellipse(17, 22, 7, 7, trim, **inlay(0.0, clip=whole))
            canvas.ellipse(-6, 17, 6, 6, trim, **inlay(0.0, clip=whole))
            canvas.rectangle(-10.6, -tall - 2, 21.2, 8 if single else 5, trim, bevel=2.4)


@draws(
    "slippers", family="items", colour="b8343c",
    words=(
        "slipper", "high heels", "high heel", "sneakers", "sneaker", "running shoes", "trainers", "clogs",
        "glass slipper", "flip flops", "roller skates", "ice skates", "elf shoes",
    ),
    presets={
        "high heels": {"kind": "heel", "colour": "d3232f"}, "high heel": {"kind": "heel", "colour": "d3232f"},
        "glass slipper": {"kind": "heel", "colour": "bfe2ee", "material": "glass"},
        "sneakers": {"kind": "sneaker", "colour": "3a68cf"},
        "sneaker": {"kind": "sneaker", "colour": "d3313a"},
        "running shoes": {"kind": "sneaker", "colour": "4a9e3f"},
        "trainers": {"kind": "sneaker", "colour": "e6e6ee"}, "clogs": {"kind": "slipper", "colour": "d9b184"},
        "roller skates": {"kind": "skate", "colour": "f08cb4"},
        "ice skates": {"kind": "blade", "colour": "f2f3f6"},
        "elf shoes": {"kind": "curled", "colour": "3f9a4a"},
    },
    faces="right",
)  # fmt: skip
@weathered()
def slippers(canvas: Canvas, look: Look) -> None:
    """Paint a pair of light shoes: slippers, heels, sneakers, skates, curled elf shoes."""
    upper, sole = body_ramp(look), matte(look.second("f2efe6"))
    kind = look.kind if look.kind in {"heel", "sneaker", "skate", "blade", "curled"} else "slipper"
    with canvas.placed(32, 36, 0, look.vary("size", 0.92, 1.04)):
        for x, y in ((-4, -9), (2, 5)):
            with canvas.placed(x, y):
                _shoe(canvas, look, kind, upper, sole)


def _shoe(canvas: Canvas, look: Look, kind: str, upper: Ramp, sole: Ramp) -> None:
    if kind == "heel":
        canvas.limb([(-19, -4, 2.6), (-19, 14, 1.5)], upper, smooth=False)
        canvas.blob(path("-23,-11 -16,-9 -2,1 10,6 23,9 24,13 8,14 -6,9 -14,2 -22,-2"), upper, bevel=4)
        return
    if kind in {"skate", "blade", "sneaker"}:
        high = -18 if kind != "sneaker" else look.vary("ankle", -12, -5)
        canvas.blob(
            [(-20, high), (-6, high), (-3, -4), (14, 1), (23, 6), (22, 11), (-21, 11)], upper, bevel=6
        )
        for dx in (-2, 3, 8):
            canvas.limb(
                [(dx - 4, -3 + dx * 0.3, 0.8), (dx + 2, -6 + dx * 0.4, 0.8)], sole, line=None, cast=0.0
            )
        canvas.polygon(path("-21,10 23,10 24,14 -21,14"), sole, bevel=1.6)
        canvas.limb([(-14, 6, 1), (-4, 0, 1), (2, 7, 1)], sole, line=None, cast=0.0)
    if kind == "skate":
        for wheel_x in (-14, 14):
            canvas.ellipse(wheel_x, 17, 4, 4, matte(look.pick("wheel", (GOLD, "3a9ed0", RED))))
    elif kind == "blade":
        canvas.polygon(path("-20,15 18,15 26,18 24,20 -20,20"), metal("c3ccd8"), bevel=1.4)
    elif kind == "curled":
        canvas.limb([(10, 7, 5), (23, 5, 3.4), (28, -4, 2.2), (23, -8, 1.6)], upper)
        canvas.ellipse(22, -9, 2.8, 2.8, metal(GOLD))
        canvas.blob(path("-20,-8 -6,-8 4,1 18,6 16,11 -20,11"), upper, bevel=5)
        canvas.polygon(path("-22,-10 -18,-6 -14,-10 -10,-6 -6,-10 -2,-6 -5,-2 -21,-2"), sole, bevel=1.4)
    elif kind == "slipper":
        canvas.blob(path("-23,8 -20,3 -4,4 2,-7 14,-6 24,3 25,10 0,13 -22,12"), sole, bevel=3)
        canvas.blob(path("-5,6 0,-8 13,-8 23,1 25,9 10,11 -4,10"), upper, bevel=7)
        canvas.limb([(-5, 5, 1.6), (-1, -6, 1.6)], soft("f6f2ea"))
