"""Large furniture: shelves and cupboards, thrones, fireplaces."""

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.fitting import Framing
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.emblems import emblem, pictured
from sprite_tavern.forge.pieces.fire import flame
from sprite_tavern.forge.pieces.materials import (
    DARK_WOOD,
    FIRE,
    GOLD,
    LAMPLIGHT,
    STONE,
    WOOD,
    matte,
    metal,
    soft,
)
from sprite_tavern.forge.pieces.outlines import mirrored
from sprite_tavern.forge.pieces.weather import body_colour, paint_colour, weathered
from sprite_tavern.forge.ramps import Ramp, lighten
from sprite_tavern.forge.textures import brick, planks

_STANDING = planks(4, vertical=True)


@draws(
    "shelf",
    framing=Framing(fill=0.9),
    family="furniture",
    colour=WOOD,
    words=("bookshelf", "bookcase", "cupboard", "cabinet", "wardrobe", "potion shelf", "weapon rack"),
    presets={
        "potion shelf": {"kind": "potions"},
        "wardrobe": {"kind": "doors"},
        "cupboard": {"kind": "doors"},
        "cabinet": {"kind": "doors"},
        "bookshelf": {"kind": "books"},
        "bookcase": {"kind": "books"},
    },
    faces="viewer",
)
@weathered()
def shelf(canvas: Canvas, look: Look) -> None:
    """Paint shelves of books or bottles, or a cupboard with doors."""
    wood = matte(body_colour(look, WOOD))
    half, tall = look.vary("half", 19, 24), look.vary("tall", 50, 56)
    rows = 2 if canvas.tiny else look.pick("rows", (3, 3, 4))
    with canvas.placed(32, 60):
        canvas.rectangle(-half, -tall, 2 * half, tall, wood, bevel=2, texture=_STANDING)
        canvas.rectangle(-half - 2, -tall - 2, 2 * half + 4, 4.6, wood, bevel=1.6)
        if look.kind == "doors":
            for x in (-half + 2, 1):
                canvas.rectangle(
                    x,
                    -tall + 5,
                    half - 3,
                    tall - 9,
                    Ramp(lighten(wood.base, 0.03)),
                    bevel=2,
                    texture=_STANDING,
                )
            for x in (-2.6, 2.6):
                canvas.ellipse(x, -tall * 0.5, 1.7, 1.7, metal(GOLD))
            return
        pitch = (tall - 5) / rows
        for row in range(rows):
            y = -3 - row * pitch
            canvas.rectangle(
                -half + 3,
                y - pitch + 3,
                2 * half - 6,
                pitch - 3,
                matte("3a2a24"),
                shade="flat",
                bias=-0.1,
                line=None,
                cast=0.0,
            )
            _row(canvas, look, (row, y, half - 4, pitch - 5))
            canvas.rectangle(-half + 2, y, 2 * half - 4, 3, wood, bevel=1)


def _row(canvas: Canvas, look: Look, place: tuple[int, float, float, float]) -> None:
    row, y, half, room = place
    bottles = look.kind == "potions" or (look.kind == "shelf" and look.chance(f"bottles {row}", 0.5))
    x, number = -half, 0
    while x < half - 3:
        name = f"{row} {number}"
        colour = look.pick("thing " + name, ("8a2f3a", "2f4f8a", "4a8a4b", "6a3f9a", "c98a2b", "2f8a8a"))
        width = 6.4 if bottles else look.vary("width " + name, 3, 5)
        if x + width > half:
            break
        high = room * look.vary("high " + name, 0.6, 0.98)
        if bottles:
            canvas.ellipse(x + 3, y - 3.4, 3, 3.4, matte(colour), cast=0.0)
            canvas.rectangle(
                x + 2, y - high * 0.9, 2, high * 0.5, soft("cfe3ee"), shade="flat", line=None, cast=0.0
            )
        else:
            canvas.rectangle(x, y - high, width, high, matte(colour), bevel=1.4, cast=0.0)
        x, number = x + width + (0.6 if not bottles else 1.0), number + 1


@draws("throne", family="furniture", colour="b3323c", words=("royal throne", "king throne"), faces="viewer")
@weathered()
def throne(canvas: Canvas, look: Look) -> None:
    """Paint a throne: high back with a crest, arms, cushion, dais."""
    cloth = matte(paint_colour(look, "b3323c"))
    frame = metal(look.second(look.colour if look.material in {"gold", "iron", "silver", "bone"} else GOLD))
    tall, peak = look.vary("tall", 44, 50), look.pick("peak", ("point", "round", "horns"))
    with canvas.placed(32, 60):
        crest = {
            "point": f"0,{-tall - 9} 15,{-tall + 3}",
            "round": f"0,{-tall - 6} 10,{-tall - 4} 15,{-tall + 3}",
            "horns": f"0,{-tall} 8,{-tall + 1} 17,{-tall - 11}",
        }[peak]
        canvas.polygon(mirrored(f"{crest} 15,-8 0,-8"), frame, bevel=3)
        canvas.polygon(mirrored(f"0,{-tall + 2} 10,{-tall + 6} 10,-16 0,-16"), cloth, bevel=3)
        with canvas.placed(0, -tall + 14):
            emblem(canvas, pictured(look) or look.pick("crest", ("crown", "lion", "star")), 6, frame)
        canvas.blob(mirrored("0,-23 13,-22 14,-15 0,-14"), cloth, bevel=3.4)
        canvas.rectangle(-15, -15, 30, 11, frame, bevel=2.4)
        for side in (-1, 1):
            canvas.rectangle(side * 17 - 3.4, -25, 6.8, 22, frame, bevel=2)
            canvas.ellipse(side * 17, -26, 4.4, 3.6, frame)
        canvas.rectangle(-25, -4.4, 50, 4.8, matte(STONE), bevel=1.6)


@draws(
    "fireplace",
    family="furniture",
    colour=STONE,
    words=("hearth", "chimney fire", "furnace", "forge"),
    faces="viewer",
)
@weathered("flaming")
def fireplace(canvas: Canvas, look: Look) -> None:
    """Paint a stone hearth with a burning fire under its mantel."""
    look.has("flaming", "burning")
    stone, tall = matte(body_colour(look, STONE)), look.vary("tall", 40, 48)
    with canvas.placed(32, 60):
        if look.chance("chimney", 0.6):
            canvas.polygon(
                [(-15, -tall), (-10, -60), (10, -60), (15, -tall)],
                stone,
                bevel=3,
                texture=brick(7, 4.4, 0.22),
            )
        canvas.rectangle(-24, -tall, 48, tall, stone, bevel=3, texture=brick(8, 5, 0.24))
        canvas.rectangle(-27, -tall - 1, 54, 5.4, matte(look.second(WOOD)), bevel=2, cast=0.3)
        canvas.polygon(
            mirrored("0,-27 10,-26 15,-18 15,0 0,0"), matte("241c24"), shade="flat", line="dark", cast=0.0
        )
        if not look.has("unlit", "cold"):
            for x, size in ((-7, 0.7), (7, 0.75), (0, 1.0)):
                with canvas.placed(x, -3):
                    flame(canvas, 6 * size + 1, 19 * size, FIRE, x * 0.02)
        canvas.limb([(-11, -2.4, 2), (11, -1.6, 2)], matte(DARK_WOOD), smooth=False)
        if look.chance("candles", 0.5):
            for x in (-18, 17):
                canvas.rectangle(x - 1.4, -tall - 8, 2.8, 7, soft("f2e6c8"), bevel=1)
                canvas.ellipse(x, -tall - 10, 1.3, 2.2, Ramp(LAMPLIGHT, "glow"))
