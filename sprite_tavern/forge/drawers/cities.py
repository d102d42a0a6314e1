"""Cities of today and to come: skyscrapers, blocks, skylines, factories."""

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.bold_buildings import bold_skyscraper
from sprite_tavern.forge.pieces.foliage import grass
from sprite_tavern.forge.pieces.materials import glow, matte, metal, soft
from sprite_tavern.forge.pieces.outlines import inlay
from sprite_tavern.forge.pieces.weather import chosen_colour, weathered
from sprite_tavern.forge.ramps import Ramp, lighten
from sprite_tavern.forge.textures import brick

_PANE = "ffd877"
_NEON = ("3fe0f0", "ff4fb0", "8af05a")


def _panes(canvas: Canvas, look: Look, box: tuple[float, float, float, float], name: str, lit: Ramp) -> None:
    """Fill a wall (left, top, width, height) with rows of windows, some of them dark."""
    left, top, wide, high = box
    step = 8.0 if canvas.tiny else 6.0 if canvas.small else 4.6
    columns, rows = max(1, int(wide / step)), max(1, int(high / step))
    dark = matte("39465e")
    for column in range(columns):
        for row in range(rows):
            x, y = left + (column + 0.5) * wide / columns, top + (row + 0.5) * high / rows
            pane = lit if look.chance(f"{name} {column} {row}", 0.62) else dark
            canvas.rectangle(x - step * 0.3, y - step * 0.32, step * 0.56, step * 0.6, pane, **inlay())


def _block(canvas: Canvas, look: Look, box: tuple[float, float, float, float], wall: Ramp, name: str) -> None:
    """Paint a building of the wall's colour with its windows; the box is left, top, width and height."""
    left, top, wide, high = box
    neon = look.has("space", "neon") or look.material == "neon"
    lit = glow(look.pick(name, _NEON)) if neon else glow(_PANE) if look.has("night") else soft("a9d4ec")
    canvas.rectangle(left, top, wide, high, wall, bevel=1.8)
    _panes(canvas, look, (left + 1.6, top + 2, wide - 3.2, high - 3), name, lit)
    if neon and canvas.fine:
        canvas.rectangle(left, top, 1.2, high, lit, **inlay())


@draws(
    "skyscraper",
    family="buildings",
    colour="7f92b0",
    words=(
        "office building",
        "office tower",
        "high rise",
        "corporate tower",
        "apartment tower",
        "apartment block",
        "apartment building",
        "block of flats",
        "hotel",
        "hospital",
        "school",
    ),
    faces="viewer",
)
@weathered()
def skyscraper(canvas: Canvas, look: Look) -> None:
    """Paint a tower of windows in set-backs with a mast; blocks and hotels are broad and have a door."""
    wall = matte(chosen_colour(look, look.pick("wall", ("7f92b0", "a89a8c", "8f8f9c"))))
    broad = look.noun not in {"skyscraper", "office tower", "high rise", "corporate tower", "apartment tower"}
    with canvas.placed(32, 60):
        if broad:
            half, tall = look.vary("half", 19, 24), look.vary("tall", 36, 46)
            _block(canvas, look, (-half, -tall, 2 * half, tall - 9), wall, "block")
            canvas.rectangle(-half, -10, 2 * half, 10.4, matte(lighten(wall.base, -0.1)), bevel=1.4)
            canvas.rectangle(-half - 2, -tall - 3, 2 * half + 4, 4, wall, bevel=1.4)
            canvas.rectangle(-5, -9, 10, 9.4, soft("9fd4ee"), bevel=1, line="dark")
            canvas.rectangle(-0.5, -9, 1, 9, matte("39465e"), **inlay())
            sign = {"hospital": "d3313a", "hotel": "e8c22c", "school": "3f9a5a"}.get(look.noun)
            if sign is not None:
                canvas.rectangle(-7, -tall - 9, 14, 8, soft("f2f3f6"), bevel=1)
                canvas.rectangle(-1.4, -tall - 8, 2.8, 6, matte(sign), **inlay())
                canvas.rectangle(-4, -tall - 6.4, 8, 2.8, matte(sign), **inlay())
            return
        if canvas.tiny:
            with canvas.placed(-32, -60):
                bold_skyscraper(canvas, look, wall)
            return
        half = look.vary("half", 11, 15)
        tiers = ((half, 0, 26), (half - 3, -26, 17), (half - 6, -43, look.vary("top", 8, 12)))
        for number, (wide, y, high) in enumerate(tiers):
            _block(canvas, look, (-wide, y - high, 2 * wide, high), wall, f"tier {number}")
        top = -43 - tiers[2][2]
        canvas.limb([(0, top, 1.0), (0, top - look.vary("mast", 5, 9), 0.6)], metal("c3ccd8"))
        canvas.rectangle(-4, -6, 8, 6.4, matte("2f3648"), bevel=1)


@draws(
    "city",
    family="buildings",
    colour="7f92b0",
    words=(
        "cityscape",
        "skyline",
        "town",
        "metropolis",
        "futuristic city",
        "cyberpunk city",
        "downtown",
        "village",
    ),
    faces="viewer",
)
@weathered()
def city(canvas: Canvas, look: Look) -> None:
    """Paint a skyline of towers, the farthest palest; a village is roofs about a church."""
    if look.noun in {"village", "town"}:
        _village(canvas, look)
        return
    future = (
        look.has("space", "neon")
        or look.material == "neon"
        or look.noun in {"futuristic city", "cyberpunk city"}
    )
    base = chosen_colour(look, "3f4a78" if future else "7f92b0")
    with canvas.placed(32, 60):
        for layer, (count, bias) in enumerate(((4, 0.12), (5, 0.0))):
            for number in range(count):
                wide = 58 / count
                x = -29 + number * wide + (wide * 0.3 if layer == 0 else 0)
                tall = look.vary(f"tower {layer} {number}", 22, 42) + (14 if layer == 0 else 0)
                shade = lighten(base, bias + look.vary(f"shade {layer} {number}", -0.05, 0.05))
                _block(canvas, look, (x, -tall, wide * 0.94, tall), matte(shade), f"b {layer} {number}")
                if look.chance(f"mast {layer} {number}", 0.4):
                    canvas.limb([(x + wide / 2, -tall, 0.9), (x + wide / 2, -tall - 7, 0.6)], metal("c3ccd8"))
        if future:
            for x, y in ((-15, -48), (14, -53)):
                canvas.ellipse(x, y, 5, 2, metal("c3ccd8"))
                canvas.ellipse(x, y + 2, 3, 0.9, glow("3fe0f0"), outline=False)
        canvas.rectangle(-31, -2, 62, 3, matte("4a4e5c"), bevel=1)


def _village(canvas: Canvas, look: Look) -> None:
    with canvas.placed(32, 60):
        canvas.blob([(-31, 1), (-20, -9), (0, -13), (20, -9), (31, 1)], matte("5a9e3c"), bevel=4)
        canvas.rectangle(-4, -44, 9, 32, matte("d9cfb8"), bevel=1.6)
        canvas.polygon([(-6, -43), (0.5, -58), (7, -43)], matte("46506a"), bevel=2.4)
        canvas.ellipse(0.5, -37, 2.4, 2.4, soft("f2ead6"), line="dark")
        places = ((-19, -8, 1.0), (17, -9, 1.0), (-8, -3, 1.1), (9, 0, 1.05), (-22, 1, 0.9))
        for number, (x, y, size) in enumerate(places):
            with canvas.placed(x + look.vary(f"house {number}", -2, 2), y, 0, size):
                tint = look.pick(f"roof {number}", ("b4503a", "8a4a34", "46608a", "c9a04a"))
                canvas.rectangle(-7, -10, 14, 10, matte("e8d4ac"), bevel=1.2)
                canvas.polygon([(-9, -9), (-5, -18), (5, -18), (9, -9)], matte(tint), bevel=2, cast=0.3)
                canvas.rectangle(-1.6, -6, 3.2, 6, matte("6d4325"), **inlay())
                canvas.stamp(4.2, -6, 2, 2, _PANE)
        grass(canvas, [-26, 26], 0.6, canvas.rng)


@draws(
    "factory",
    family="buildings",
    colour="a3583f",
    words=("power plant", "steel mill", "refinery", "plant building", "industrial building", "nuclear plant"),
    faces="viewer",
)
@weathered()
def factory(canvas: Canvas, look: Look) -> None:
    """Paint a brick hall with a saw-tooth roof and smoking stacks."""
    wall = matte(chosen_colour(look, "a3583f"))
    with canvas.placed(32, 60):
        for number, x in enumerate((10, 21)):
            tall = look.vary(f"stack {number}", 42, 52)
            canvas.polygon(
                [(x - 4, 0), (x - 3, -tall), (x + 3, -tall), (x + 4, 0)],
                matte(lighten(wall.base, -0.05)),
                bevel=2,
                texture=brick(5, 4),
            )
            canvas.rectangle(x - 3.6, -tall, 7.2, 3, matte("e8e0d0"), **inlay())
            for dx, dy, size in ((0, -4, 3.4), (-5, -8, 4.4)):
                canvas.ellipse(x + dx, -tall + dy, size, size * 0.8, soft("c4c9d2"), outline=False)
        high = look.vary("hall", 20, 24)
        canvas.rectangle(-29, -high, 58, high, wall, bevel=2, texture=brick(6, 4))
        teeth = 3
        for tooth in range(teeth):
            left = -29 + tooth * 13
            canvas.polygon(
                [(left, -high), (left, -high - 13), (left + 13, -high)], matte("8d97a6"), bevel=1.6
            )
            canvas.polygon(
                [(left + 1.6, -high - 1), (left + 1.6, -high - 9), (left + 9, -high - 1)],
                soft("bfe2ee"),
                **inlay(),
            )
        for x in (-24, -13, -2):
            canvas.rectangle(
                x,
                -high + 6,
                7,
                7,
                glow(_PANE) if look.chance(f"lit {x}", 0.5) else soft("9fc4dc"),
                bevel=0.8,
                line="dark",
            )
        canvas.rectangle(9, -14, 14, 14, metal("6d7686"), bevel=1.4)
