"""Fast wings and iron ships: jets, airliners, biplanes, warships, steamers, fishing boats."""

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.fire import flame
from sprite_tavern.forge.pieces.materials import COLD_FIRE, WOOD, glow, matte, metal, soft
from sprite_tavern.forge.pieces.outlines import inlay, path
from sprite_tavern.forge.pieces.running_gear import RUBBER
from sprite_tavern.forge.pieces.weather import body_colour, chosen_colour, weathered
from sprite_tavern.forge.ramps import lighten
from sprite_tavern.forge.textures import planks

_GLASS = "7fc4ea"


@draws(
    "jet",
    family="vehicles",
    colour="8d97a6",
    words=(
        "fighter jet",
        "jet fighter",
        "fighter plane",
        "stealth jet",
        "warplane",
        "bomber",
        "jet plane",
        "stealth bomber",
    ),
)
@weathered()
def jet(canvas: Canvas, look: Look) -> None:
    """Paint a fighter from the side, climbing: needle nose, swept wing, twin tail, afterburner."""
    hull = metal(chosen_colour(look, look.pick("paint", ("8d97a6", "6f7f6a", "5a6e8c"))))
    accent = matte(look.second(look.pick("accent", ("d3313a", "e8a02c", "3a68cf"))))
    with canvas.placed(32, 34, look.vary("climb", -20, -8)):
        with canvas.placed(-24, 0, -90):
            flame(
                canvas,
                3.6,
                10,
                COLD_FIRE if look.chance("blue flame", 0.5) else ("d8352a", "f0832a", "fbd24a", "fff3b0"),
            )
        canvas.polygon(path("-16,-4 -27,-20 -20,-20 -6,-5"), hull, bevel=2)
        canvas.polygon([(-24.6, -16.6), (-26.6, -19.8), (-20.2, -19.8), (-18, -16.6)], accent, **inlay())
        canvas.polygon(path("-2,-2 -16,-12 -10,-12 10,-3"), hull, bevel=1.6, bias=-0.1)
        canvas.polygon(path("-25,-4 -8,-7 12,-6 32,0 12,5 -8,6 -25,4"), hull, bevel=5)
        canvas.blob(path("2,-5 7,-10 14,-9 20,-4"), soft(_GLASS), bevel=2, line="dark")
        canvas.polygon(path("6,1 -16,19 -24,19 -12,2"), hull, bevel=2, cast=0.3)
        canvas.polygon(path("-15,16 -17,19 -24,19 -22,16"), accent, **inlay())
        canvas.limb([(-14, 12, 1.2), (-4, 12, 1.2)], matte("e6e9f0"))
        canvas.rectangle(-26, -4, 4, 8, matte("3a3c48"), bevel=1)
        canvas.polygon(path("-12,-1 8,-1 6,1 -12,1"), accent, **inlay())


@draws(
    "airliner",
    family="vehicles",
    colour="eef1f6",
    words=(
        "passenger plane",
        "passenger jet",
        "jumbo jet",
        "airbus",
        "cargo plane",
        "commercial plane",
        "private jet",
    ),
)
@weathered()
def airliner(canvas: Canvas, look: Look) -> None:
    """Paint a jet airliner with a row of windows and engines under the wing."""
    hull = soft(body_colour(look, "eef1f6"))
    accent = matte(look.second(look.pick("livery", ("3a68cf", "d3313a", "e8862a", "2f8f7a"))))
    with canvas.placed(32, 34, look.vary("climb", -14, -4)):
        canvas.polygon(path("-20,-5 -29,-21 -22,-21 -11,-6"), accent, bevel=2)
        canvas.polygon(path("0,-4 -8,-14 -3,-14 10,-4"), hull, bevel=1.4, bias=-0.12)
        whole = canvas.blob(path("-31,-5 -16,-8 16,-8 28,-4 31,1 26,5 0,7 -16,5 -28,-1"), hull, bevel=6)
        canvas.polygon(path("-32,1 32,3 32,9 -32,9"), accent, **inlay(0.0, clip=whole))
        for x in range(-14, 18, 6 if canvas.small else 4):
            canvas.stamp(x, -2.6, 1.7, 1.9, "3a4a66")
        canvas.polygon(path("23,-5 28,-3.4 29,-1 22,-1.6"), soft(_GLASS), **inlay(-0.1))
        canvas.polygon(path("8,2 -12,18 -19,18 -7,2"), hull, bevel=1.8, cast=0.3)
        canvas.blob(path("-10,9 4,8 5,13 -9,14"), accent, bevel=2)
        canvas.polygon(path("-20,-2 -30,5 -25,5 -13,-1"), hull, bevel=1.4)


@draws(
    "biplane",
    family="vehicles",
    colour="c9362e",
    words=("triplane", "double decker plane", "old plane", "propeller plane", "crop duster", "stunt plane"),
)
@weathered()
def biplane(canvas: Canvas, look: Look) -> None:
    """Paint two wings, struts, wires, a round engine and fixed wheels."""
    hull = matte(chosen_colour(look, look.pick("paint", ("c9362e", "3a6ab0", "e0b02c", "4f7a3f"))))
    wing = matte(look.second("efe2c0"))
    with canvas.placed(32, 34, look.vary("climb", -10, 2)):
        canvas.polygon(path("-24,-3 -31,-15 -22,-14 -16,-4"), hull, bevel=2)
        canvas.blob(path("-31,-2 -14,-6 8,-8 20,-8 23,0 20,7 4,8 -14,4"), hull, bevel=6)
        canvas.rectangle(17, -8, 6, 15, metal("8d97a6"), bevel=2)
        canvas.ellipse(26, -0.5, 1.5, look.vary("propeller", 13, 17), matte("6d4325"))
        canvas.ellipse(25, -0.5, 2.6, 2.6, metal("e9b234"))
        canvas.blob(path("-7,-7 -4,-12 2,-11 3,-7"), soft(_GLASS), bevel=1.2, line="dark")
        for x in (-3, 12):
            canvas.limb([(x, -17, 0.9), (x + 1, 7, 0.9)], matte(WOOD), smooth=False, cast=0.0)
        if look.noun == "triplane":
            canvas.polygon(path("-8,-7 17,-8 18,-4 -7,-3"), wing, bevel=1.4)
        canvas.polygon(path("-11,-22 19,-23 21,-18 -9,-17"), wing, bevel=1.6)
        canvas.polygon(path("-13,5 15,4 17,9 -11,10"), wing, bevel=1.6, cast=0.3)
        canvas.ellipse(-2, -19.6, 2.2, 1.7, matte("3a68cf"), **inlay())
        for x in (2, 8):
            canvas.limb([(x, 9, 0.9), (5, 16, 0.9)], matte("4c5160"), smooth=False)
        canvas.ellipse(5, 17, 4.4, 4.4, matte(RUBBER))
        canvas.ellipse(5, 17, 1.6, 1.6, metal("aab2c0"))


@draws(
    "warship",
    family="vehicles",
    colour="7d8794",
    words=("battleship", "destroyer", "aircraft carrier", "carrier", "navy ship", "gunboat", "ironclad"),
)
@weathered()
def warship(canvas: Canvas, look: Look) -> None:
    """Paint a grey hull with turrets and a bridge; a carrier has a flat deck with planes."""
    hull = matte(chosen_colour(look, "7d8794"))
    light = matte(lighten(hull.base, 0.08))
    with canvas.placed(32, 50):
        if look.noun in {"aircraft carrier", "carrier"}:
            canvas.polygon(path("-31,-12 31,-12 27,-8 -31,-8"), light, bevel=1.4)
            canvas.polygon(path("4,-12 4,-26 14,-26 16,-12"), hull, bevel=2)
            canvas.limb([(9, -26, 0.9), (9, -37, 0.8)], metal("aab2c0"))
            for x in (-24, -12):
                canvas.polygon([(x - 5, -13), (x - 4, -17), (x + 6, -14)], matte("5a6e8c"), bevel=1)
        else:
            tall = look.vary("bridge", 22, 28)
            canvas.polygon([(-9, -9), (-7, -tall), (5, -tall), (7, -9)], light, bevel=2)
            canvas.rectangle(-5, -tall - 7, 8, 8, hull, bevel=1.4)
            canvas.rectangle(-4, -tall - 5, 6, 2, soft(_GLASS), **inlay())
            canvas.limb([(-1, -tall - 7, 0.8), (-1, -tall - 17, 0.7)], metal("aab2c0"))
            canvas.rectangle(-15, -20, 6, 12, hull, bevel=1.6)
            canvas.rectangle(-15, -21, 6, 3, matte("33323c"), bevel=1)
            for x, way in ((15, 1), (-22, -1)):
                canvas.blob([(x - 6, -8), (x - 5, -14), (x + 5, -14), (x + 6, -8)], hull, bevel=2)
                canvas.limb(
                    [(x + way * 4, -12, 1.1), (x + way * 14, -15, 0.9)], metal("5b606e"), smooth=False
                )
        canvas.polygon(path("-30,-9 31,-10 24,4 -26,4"), hull, bevel=3)
        canvas.polygon(path("-28,-1 27,-1 24,4 -26,4"), matte("8a3a34"), bevel=1.4)
        for x in range(-20, 20, 8):
            canvas.stamp(x, -5, 1.6, 1.6, "3a3f4c")
        canvas.blob(
            [(-31, 4), (-14, 2), (0, 4), (14, 2), (31, 4), (20, 8), (-20, 8)], soft("4a90d8"), bevel=2
        )


@draws(
    "steamboat",
    family="vehicles",
    colour="f0e6d0",
    words=(
        "steamer",
        "paddle steamer",
        "riverboat",
        "steamship",
        "ferry",
        "cruise ship",
        "ocean liner",
        "tugboat",
        "tug boat",
    ),
)
@weathered()
def steamboat(canvas: Canvas, look: Look) -> None:
    """Paint decks with rows of windows, tall funnels with smoke, a paddle wheel on river boats."""
    white, red = matte(body_colour(look, "f0e6d0")), matte(look.second("b8352e"))
    paddle = look.noun in {"steamboat", "steamer", "paddle steamer", "riverboat"}
    decks = 1 if look.noun in {"tugboat", "tug boat"} else 2
    with canvas.placed(32, 50):
        funnels = look.pick("funnels", ((-3, 7), (0, 9, -9), (4,)))
        for x in funnels:
            canvas.rectangle(x - 2.6, -10 - decks * 9 - 13, 5.2, 14, red, bevel=2)
            canvas.rectangle(x - 3.2, -10 - decks * 9 - 14, 6.4, 4, matte("33323c"), bevel=1.4)
            canvas.ellipse(x - 4, -10 - decks * 9 - 19, 4.4, 3.4, soft("c9cdd6"), outline=False)
            canvas.ellipse(x - 10, -10 - decks * 9 - 23, 5.2, 4, soft("d9dde4"), outline=False)
        for deck in range(decks):
            half = 22 - deck * 4
            canvas.rectangle(-half, -17 - deck * 9, 2 * half - 4, 10, white, bevel=1.4)
            canvas.rectangle(-half - 1, -18 - deck * 9, 2 * half - 2, 2.4, red, bevel=1)
            for x in range(-int(half) + 4, int(half) - 5, 6):
                canvas.stamp(
                    x + 1, -12 - deck * 9, 2.6, 3.2, "ffd877" if look.has("glowing", "night") else "5a7fa8"
                )
        canvas.polygon(
            path("-29,-8 30,-10 24,4 -25,4"),
            matte("6d4a3a" if paddle else "2f3f66"),
            bevel=3,
            texture=planks(4),
        )
        canvas.rectangle(-28, -8, 56, 2, red, **inlay())
        if paddle:
            canvas.ellipse(-20, -2, 10, 10, red, bevel=2)
            canvas.ellipse(-20, -2, 7.4, 7.4, matte("5a2a26"), **inlay())
            for dx, dy in ((1, 0), (0, 1), (0.7, 0.7), (0.7, -0.7)):
                canvas.limb(
                    [(-20 - 8 * dx, -2 - 8 * dy, 0.9), (-20 + 8 * dx, -2 + 8 * dy, 0.9)],
                    matte("d9b184"),
                    **inlay(),
                )
        canvas.blob(
            [(-31, 4), (-14, 2), (0, 4), (14, 2), (31, 4), (20, 8), (-20, 8)], soft("4a90d8"), bevel=2
        )


@draws(
    "fishing boat",
    family="vehicles",
    colour="3f7fa8",
    words=("trawler", "fishing trawler", "fishing ship", "shrimp boat"),
)
@weathered()
def fishing_boat(canvas: Canvas, look: Look) -> None:
    """Paint a small trawler: wheelhouse, mast, net on a boom."""
    hull = matte(chosen_colour(look, look.pick("hull", ("3f7fa8", "b8413a", "4f8a4a"))))
    with canvas.placed(32, 50):
        canvas.limb([(-4, -9, 1.1), (-4, -40, 0.9)], matte(WOOD), smooth=False)
        canvas.limb([(-4, -36, 0.8), (-26, -24, 0.8)], matte(WOOD), smooth=False)
        canvas.polygon(
            [(-26, -24), (-16, -27), (-14, -13), (-21, -9), (-27, -14)],
            soft("c9b88a"),
            shade="flat",
            texture=planks(3),
        )
        canvas.limb([(-4, -39, 0.5), (26, -11, 0.5)], matte("5b606e"), smooth=False, thinnest=0.5)
        tall = look.vary("house", 17, 22)
        canvas.rectangle(2, -8 - tall, 15, tall, soft("eee6d4"), bevel=1.6)
        canvas.rectangle(0, -10 - tall, 19, 3.4, matte("b8413a"), bevel=1.2)
        canvas.rectangle(5, -5 - tall, 4, 5, soft(_GLASS), **inlay())
        canvas.rectangle(11, -5 - tall, 4, 5, soft(_GLASS), **inlay())
        canvas.polygon(path("-29,-10 -14,-8 14,-9 31,-16 24,4 -24,4"), hull, bevel=3, texture=planks(4))
        canvas.polygon(
            path("-29,-10 -14,-8 14,-9 31,-16 30,-13 14,-6 -14,-5 -28,-7"), soft("eee6d4"), bevel=1
        )
        canvas.ellipse(-12, -1, 3.6, 3.6, matte("e8862a"), bevel=1.4)
        canvas.ellipse(-12, -1, 1.6, 1.6, hull, **inlay())
        canvas.blob(
            [(-31, 4), (-14, 2), (0, 4), (14, 2), (31, 4), (20, 8), (-20, 8)], soft("4a90d8"), bevel=2
        )
        if look.part("fish"):
            for x in (-20, -15):
                canvas.ellipse(x, -11, 4, 2, soft("a9b8c8"))
        if look.part("light", "lantern"):
            canvas.ellipse(-4, -41, 2, 2, glow("ffe9a0"))
