"""Things that stand outdoors: fountains, street lamps, letter boxes, snowmen, benches."""

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.bold_vehicles import lit_lantern
from sprite_tavern.forge.pieces.foliage import grass
from sprite_tavern.forge.pieces.materials import (
    DARK_WOOD,
    GOLD,
    ICE,
    INK,
    SNOW,
    STONE,
    WOOD,
    glow,
    matte,
    metal,
    soft,
)
from sprite_tavern.forge.pieces.outlines import inlay
from sprite_tavern.forge.pieces.weather import body_colour, weathered
from sprite_tavern.forge.ramps import Ramp
from sprite_tavern.forge.textures import planks


@draws(
    "fountain",
    family="buildings",
    colour=STONE,
    words=("water fountain", "stone fountain", "town fountain", "magic fountain"),
    faces="viewer",
)
@weathered("frozen")
def fountain(canvas: Canvas, look: Look) -> None:
    """Paint basins one over the other with water falling between; frozen, it is ice."""
    kind = look.ramp().kind if look.material and look.material != "ice" else "matte"
    stone = Ramp(STONE if look.material == "ice" else body_colour(look, STONE), kind)
    asked = look.part("water", "lava", "blood", "wine")
    frozen = look.has("frozen", "ice")
    liquid = {"lava": "f0762a", "blood": "a31c2b", "wine": "7a1f4a"}.get(
        asked.noun if asked else "", "5aaef0"
    )
    water = soft(ICE if frozen else asked.colour if asked and asked.coloured else liquid)
    half, tall = look.vary("half", 25, 28), look.vary("tall", 22, 30)
    tiers = 1 if canvas.tiny else look.pick("tiers", (1, 2, 2))
    with canvas.placed(32, 60):
        canvas.polygon(
            [(-half, -11), (half, -11), (half - 4, 0), (-half + 4, 0)], stone, bevel=3, texture=look.texture()
        )
        canvas.ellipse(0, -11, half, 5, stone, bevel=1.8)
        canvas.ellipse(0, -11, half - 4, 3.2, water, **inlay(0.05))
        canvas.polygon([(-5, -9), (-2.6, -tall - 6), (2.6, -tall - 6), (5, -9)], stone, bevel=2.4)
        bowl = 13.0
        for tier in range(tiers):
            y = -tall - tier * 14
            wide = bowl - 5 * tier
            canvas.polygon(
                [(-wide, y - 4), (wide, y - 4), (wide * 0.3, y + 2), (-wide * 0.3, y + 2)], stone, bevel=2.4
            )
            canvas.ellipse(0, y - 4, wide, 2.4, water, bevel=1)
            low = -12 if tier == 0 else y + 10
            for side in (-1, 1):
                arc = [
                    (side * wide * 0.8, y - 4, 1.4),
                    (side * (wide + 3), y, 1.6),
                    (side * (wide + 5), low, 1.7),
                ]
                canvas.limb(arc, water, cast=0.0, bias=0.06)
            if tier + 1 < tiers:
                canvas.rectangle(-2, y - 14, 4, 11, stone, bevel=1.4)
        top = -tall - (tiers - 1) * 14 - 4
        canvas.limb([(0, top, 2.0), (0, top - 9, 1.4)], water, cast=0.0)
        for side in (-1, 1):
            canvas.limb(
                [(0, top - 8, 1.2), (side * 4, top - 10, 1.3), (side * 6.4, top - 3, 1.1)], water, cast=0.0
            )
        if frozen:
            for x in (-20, -9, 8, 19):
                canvas.polygon([(x - 2, -8), (x + 2, -8), (x, -1)], metal(ICE), bevel=1)


@draws(
    "street lamp",
    family="furniture",
    colour="3c3f4c",
    words=("lamppost", "lamp post", "streetlight", "street light", "streetlamp", "gas lamp"),
    faces="viewer",
)
@weathered()
def street_lamp(canvas: Canvas, look: Look) -> None:
    """Paint an iron post with a lantern, or two on arms."""
    iron = Ramp(body_colour(look, "3c3f4c"), "metal")
    lit = not look.has("unlit", "broken", "off")
    double = look.has("double") or look.chance("two lanterns", 0.3)
    post = -26 if canvas.small else -40
    if canvas.tiny:
        with canvas.placed(32, 60):
            canvas.limb([(0, -2, 2.2), (0, -34, 2.2)], iron, smooth=False)
            canvas.rectangle(-7, -5, 14, 5, iron, bevel=2)
            lit_lantern(canvas, look.vary("post", -36, -20), iron, lit=lit)
        return
    with canvas.placed(32, 60):
        canvas.polygon([(-7, 0), (-5, -5), (-3, -8), (3, -8), (5, -5), (7, 0)], iron, bevel=2)
        canvas.limb([(0, -4, 2.0), (0, post, 1.5)], iron, smooth=False)
        canvas.ellipse(0, post * 0.55, 3, 2, iron)
        places = ((-11, post + 2), (11, post + 2)) if double else ((0, post - 1),)
        for x, y in places:
            if x:
                canvas.limb([(0, post + 2, 1.2), (x * 0.6, post - 2, 1.2), (x, y + 1, 1.2)], iron)
            canvas.polygon(
                [(x - 3.4, y), (x - 5.4, y - 11), (x + 5.4, y - 11), (x + 3.4, y)],
                glow("ffdd88") if lit else matte("7f8796"),
                bevel=1,
            )
            canvas.limb([(x, y, 0.6), (x, y - 11, 0.6)], iron, **inlay(0.1))
            canvas.polygon([(x - 7, y - 10), (x, y - 17), (x + 7, y - 10)], iron, bevel=1.6)
            canvas.ellipse(x, y - 17, 1.6, 1.6, iron)
            canvas.rectangle(x - 4, y - 1, 8, 2.4, iron, bevel=1)


@draws(
    "mailbox",
    family="furniture",
    colour="c23a36",
    words=("letterbox", "letter box", "postbox", "post box", "mail box"),
)
@weathered()
def mailbox(canvas: Canvas, look: Look) -> None:
    """Paint a rounded box on a post with its flag up."""
    tin = Ramp(body_colour(look, look.pick("tin", ("c23a36", "3a68cf", "8a93a3"))), "metal")
    with canvas.placed(32, 60):
        canvas.rectangle(-3, -30, 6, 30, matte(WOOD), bevel=2, texture=planks(3, vertical=True))
        tall = look.vary("tall", 19, 24)
        canvas.blob(
            [
                (-22, -29),
                (-22, -29 - tall * 0.7),
                (-16, -29 - tall),
                (14, -29 - tall),
                (22, -29 - tall * 0.7),
                (22, -29),
            ],
            tin,
            bevel=5,
        )
        canvas.blob(
            [(8, -29), (8, -29 - tall * 0.66), (15, -29 - tall * 0.96), (22, -29 - tall * 0.66), (22, -29)],
            tin,
            bevel=1.6,
            bias=0.1,
        )
        canvas.rectangle(11.6, -29 - tall * 0.5, 7, 2, matte(INK), **inlay())
        canvas.limb([(-8, -36, 1.1), (-8, -29 - tall - 6, 1.1)], metal(GOLD), smooth=False)
        canvas.rectangle(
            -8, -29 - tall - 9, 9, 6, matte("e8862a" if tin.base[0] > 150 else "d3313a"), bevel=1
        )
        if look.part("letter", "mail") or look.chance("letter", 0.4):
            canvas.polygon([(12, -38), (25, -42), (26, -34), (13, -31)], soft("f4ecd8"), bevel=1)
        grass(canvas, [-6, 6], 0.6, canvas.rng)


@draws("snowman", family="nature", colour=SNOW, words=("snow man", "evil snowman"), faces="viewer")
@weathered()
def snowman(canvas: Canvas, look: Look) -> None:
    """Paint balls of snow with a carrot, coal, twigs, a hat and a scarf."""
    snow = soft(body_colour(look, SNOW))
    evil = look.has("evil", "angry", "cursed") or look.noun == "evil snowman"
    girth = look.vary("girth", 0.92, 1.1)
    with canvas.placed(32, 60):
        for side in (-1, 1):
            lift = look.vary(f"arm {side}", -12, 2)
            canvas.limb([(side * 10, -28, 1.3), (side * 22, -30 + lift, 1.0)], matte(DARK_WOOD))
            canvas.limb([(side * 18, -29 + lift * 0.7, 0.9), (side * 22, -25 + lift, 0.7)], matte(DARK_WOOD))
        canvas.ellipse(0, -12, 17 * girth, 13, snow)
        canvas.ellipse(0, -29, 12.4 * girth, 10.4, snow)
        for y in (-33, -27, -21):
            canvas.stamp(0, y, 2.4, 2.4, INK, round=True)
        canvas.ellipse(0, -43, 9.6, 9, snow)
        asked = look.part("scarf")
        scarf = (
            asked.colour if asked and asked.coloured else look.pick("scarf", ("d3313a", "3a68cf", "3f9a5a"))
        )
        canvas.blob(
            [(-10, -38), (0, -35.6), (10, -38), (10, -34), (0, -31.6), (-10, -34)], matte(scarf), bevel=1.6
        )
        canvas.polygon([(4, -34), (9, -34), (10, -23), (5, -23)], matte(scarf), bevel=1.4)
        for side in (-1, 1):
            canvas.stamp(side * 3.6, -45, 2.4, 2.4, "d3313a" if evil else INK, round=True)
        canvas.polygon([(-1.4, -43.4), (11, -41), (-1.4, -39.8)], matte("e8862a"), bevel=1)
        hat = look.part("hat", "top hat", "cap")
        if hat is not None or look.chance("hat", 0.7):
            colour = hat.colour if hat and hat.coloured else "33303c"
            canvas.rectangle(-7, -62, 14, 12, matte(colour), bevel=2)
            canvas.rectangle(-7, -53.4, 14, 3, matte("d3313a"), **inlay())
            canvas.ellipse(0, -50.4, 11.6, 2.4, matte(colour))


@draws(
    "park bench",
    family="furniture",
    colour=WOOD,
    words=("garden bench", "wooden bench", "street bench"),
    faces="viewer",
)
@weathered()
def park_bench(canvas: Canvas, look: Look) -> None:
    """Paint a bench of slats on iron feet."""
    wood, iron = matte(body_colour(look, WOOD)), metal("4a4e5c")
    half, slats = look.vary("half", 25, 28), look.pick("slats", (2, 3))
    with canvas.placed(32, 60):
        for side in (-1, 1):
            canvas.limb(
                [(side * (half - 5), 0, 1.5), (side * (half - 6), -16, 1.5), (side * (half - 4), -36, 1.4)],
                iron,
            )
            canvas.limb(
                [(side * (half - 1), 0, 1.5), (side * (half - 2), -24, 1.5), (side * (half - 6), -25, 1.4)],
                iron,
            )
        for slat in range(slats):
            canvas.rectangle(
                -half, -37 + slat * 18 / slats, 2 * half, 15 / slats, wood, bevel=1.4, texture=planks(6)
            )
        for slat, y in enumerate((-17.6, -13.6)):
            canvas.rectangle(
                -half - slat, y, 2 * half + 2 * slat, 4, wood, bevel=1.4, bias=0.06, texture=planks(6)
            )
