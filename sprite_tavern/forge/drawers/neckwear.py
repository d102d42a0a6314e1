"""Small clothes: scarves, ties, bows, aprons."""

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.cloth import cloth_texture, print_on
from sprite_tavern.forge.pieces.emblems import emblem, pictured
from sprite_tavern.forge.pieces.materials import RED, matte
from sprite_tavern.forge.pieces.outlines import inlay, path
from sprite_tavern.forge.pieces.weather import body_colour, body_ramp, weathered
from sprite_tavern.forge.ramps import Ramp, lighten


@draws("scarf", family="items", colour="c8343c", words=("shawl", "muffler", "winter scarf"), faces="viewer")
@weathered("snowy")
def scarf(canvas: Canvas, look: Look) -> None:
    """Paint a wound scarf with two fringed ends hanging."""
    cloth, trim = body_ramp(look), matte(look.second(look.pick("stripe", ("f6f2ea", "f2c23a", "3a68cf"))))
    look.has("snowy")
    stripe = look.has("striped") or look.chance("striped", 0.6)
    with canvas.placed(32, 24):
        for number, (x, long) in enumerate(
            ((-5, look.vary("left", 22, 30)), (9, look.vary("right", 14, 26)))
        ):
            end = canvas.polygon(
                [(x - 6, 0), (x + 6, 0), (x + 7 - number * 2, long), (x - 7 - number * 2, long)],
                cloth,
                bevel=4,
            )
            for y in (long - 6, long - 13) if stripe else ():
                canvas.rectangle(x - 20, y, 40, 3.4, trim, **inlay(0.0, clip=end))
            for dx in (-5, -2, 1, 4):
                canvas.limb([(x + dx - number * 2, long, 0.9), (x + dx - number * 2, long + 5, 0.8)], cloth)
        canvas.limb(
            [(-22, -3, 6), (-16, -14, 6), (0, -17, 6), (16, -14, 6), (22, -3, 6)],
            Ramp(lighten(cloth.base, -0.08)),
        )
        loop = canvas.limb([(-22, -3, 7), (-10, 5, 7.4), (4, 6, 7.4), (16, 3, 7), (23, -4, 6.4)], cloth)
        for x in (-15, 15) if stripe else ():
            canvas.limb([(x - 2, -6, 1.7), (x + 1, 12, 1.7)], trim, **inlay(0.0, clip=loop))
        canvas.ellipse(3, 5, 6.4, 7.4, cloth)


@draws(
    "tie", family="items", colour="b8283c",
    words=("necktie", "bow tie", "bowtie", "ribbon bow", "hair bow", "cravat"),
    presets={
        "bow tie": {"kind": "bow"}, "bowtie": {"kind": "bow"},
        "ribbon bow": {"kind": "bow", "colour": "f08cb4"}, "hair bow": {"kind": "bow", "colour": "f08cb4"},
    },
    faces="viewer",
)  # fmt: skip
@weathered()
def tie(canvas: Canvas, look: Look) -> None:
    """Paint a striped necktie or a bow."""
    silk, trim = body_ramp(look), matte(look.second(look.pick("stripe", ("f6f2ea", "f2c23a", "2b2a33"))))
    with canvas.placed(32, 32, look.vary("turn", -10, 10)):
        if look.kind == "bow":
            wide = look.vary("wide", 23, 28)
            for side in (-1, 1):
                wing = canvas.blob(
                    [(side * 3, -3), (side * wide, -14), (side * (wide + 1), 13), (side * 3, 4)],
                    silk,
                    bevel=6,
                )
                for x in (0.45, 0.75) if look.has("striped") else ():
                    canvas.limb(
                        [(side * wide * x, -20, 1.4), (side * wide * x, 20, 1.4)],
                        trim,
                        **inlay(0.0, clip=wing),
                    )
                canvas.limb([(side * 4, 0, 0.8), (side * 15, -4, 0.8)], silk, **inlay(-0.24))
            canvas.rectangle(-5, -7, 10, 14, Ramp(lighten(silk.base, 0.06)), bevel=3)
            return
        half, long = look.vary("half", 7, 10), look.vary("long", 24, 29)
        blade = canvas.polygon(
            [(-4, -16), (4, -16), (half, long - 9), (0, long), (-half, long - 9)], silk, bevel=3
        )
        for number in range(4) if look.has("striped") or look.chance("stripes", 0.7) else ():
            y = -10 + number * 10
            canvas.polygon(
                [(-12, y + 5), (12, y - 3), (12, y + 0.6), (-12, y + 8.6)], trim, **inlay(0.0, clip=blade)
            )
        canvas.polygon(path("-7,-27 7,-27 4.4,-16 -4.4,-16"), Ramp(lighten(silk.base, 0.05)), bevel=3)


@draws("apron", family="items", colour="f0ece0", words=("chef apron", "smock", "bib"), faces="viewer")
@weathered()
def apron(canvas: Canvas, look: Look) -> None:
    """Paint an apron with a bib, a pocket and flying strings."""
    cloth, trim = body_ramp(look), matte(look.second(look.pick("trim", (RED, "3a68cf", "7a5a3a"))))
    flare = look.vary("flare", 17, 22)
    with canvas.placed(32, 32):
        canvas.limb([(-8, -20, 1.2), (-5, -30, 1.2), (5, -30, 1.2), (8, -20, 1.2)], trim)
        for side in (-1, 1):
            canvas.limb(
                [
                    (side * 14, -4, 1.2),
                    (side * 27, look.vary(f"string {side}", -8, 2), 1.1),
                    (side * 29, 9, 1),
                ],
                trim,
            )
        whole = canvas.polygon(
            [
                (-9, -21),
                (9, -21),
                (11, -8),
                (17, -4),
                (flare, 24),
                (0, 28),
                (-flare, 24),
                (-17, -4),
                (-11, -8),
            ],
            cloth,
            bevel=5,
            texture=cloth_texture(look),
        )
        print_on(canvas, look, whole, 12)
        canvas.polygon(
            [(-8, 4), (8, 4), (9, 16), (-9, 16)],
            Ramp(lighten(body_colour(look, look.own_colour), -0.05)),
            bevel=1.6,
        )
        canvas.limb([(-8, 5, 1), (8, 5, 1)], trim, smooth=False, line=None, cast=0.0)
        if pictured(look):
            with canvas.placed(0, -11):
                emblem(canvas, pictured(look) or "heart", 5.4, trim)
