"""Berries that are no cherries: blueberries and raspberries."""

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.materials import matte
from sprite_tavern.forge.pieces.outlines import inlay
from sprite_tavern.forge.pieces.weather import body_ramp, weathered
from sprite_tavern.forge.ramps import lighten


@draws(
    "blueberry",
    family="food",
    colour="4a5ab8",
    words=("bilberry", "huckleberry"),
    faces="viewer",
)
@weathered()
def blueberry(canvas: Canvas, look: Look) -> None:
    """Paint a few blue berries with their dark crowns, and two leaves."""
    skin = body_ramp(look)
    crown = matte(lighten(skin.base, -0.24))
    with canvas.placed(32, 36, look.vary("turn", -10, 10)):
        for side in (-1, 1):
            blade = [(0, -14), (side * 9, -26), (side * 22, -27), (side * 14, -15)]
            canvas.blob(blade, matte("4f9440"), bevel=4)
        places = ((-13.0, 2.0), (13.0, 1.0), (0.0, -9.0), (0.0, 11.0))
        for number, (x, y) in enumerate(places[0 if look.chance("four", 0.6) else 1 :]):
            size = look.vary(f"berry {number}", 11.5, 14)
            canvas.ellipse(x, y, size, size, skin, line="dark")
            canvas.ellipse(x + 1, y - 2, size * 0.42, size * 0.36, crown, **inlay(-0.1))
            canvas.ellipse(x - size * 0.5, y - size * 0.46, 1.8, 1.8, skin, **inlay(0.5))


@draws(
    "raspberry",
    family="food",
    colour="d8335f",
    presets={"blackberry": {"colour": "4a2a5a"}, "mulberry": {"colour": "6a2a5a"}},
    faces="viewer",
)
@weathered()
def raspberry(canvas: Canvas, look: Look) -> None:
    """Paint a berry of many small drupes, rows narrowing to the tip, under a star of green."""
    skin, green = body_ramp(look), matte("4f9440")
    rows = ((3, 0), (2, 12), (1, 23)) if canvas.tiny else ((4, 0), (5, 8), (4, 16), (3, 23), (2, 30))
    size = 8.6 if canvas.tiny else 5.8
    wide = look.vary("wide", 0.86, 1.08)
    with canvas.placed(32, 22, look.vary("turn", -12, 12)):
        for many, y in rows:
            for number in range(many):
                x = (number - (many - 1) / 2) * size * 1.5 * wide
                canvas.ellipse(x, y, size, size, skin, line=None, cast=0.14)
                if not canvas.tiny:
                    canvas.stamp(x - 1.6, y - 1.8, 1.6, 1.6, lighten(skin.base, 0.24))
        for x, y in ((-16, -7), (-8, -1), (8, -1), (16, -7)):
            canvas.limb([(0, -7, 3), (x, y, 1.6)], green, smooth=False)
        canvas.limb([(0, -8, 2), (look.pick("stalk", (-4, 4)), -17, 1.8)], green, smooth=False)
