"""Who built a thing and what surrounds it: steam and gears, orcish tusks, elven gold, night, the deep sea.

Like the other coats they are found from the silhouette alone, so any thing can be of any people.
"""

import math

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.coats import Coat, Shape
from sprite_tavern.forge.pieces.emblems import emblem
from sprite_tavern.forge.pieces.foliage import leaf
from sprite_tavern.forge.pieces.materials import BONE, BRASS, COPPER, GOLD, INK, glow, matte, metal, soft
from sprite_tavern.forge.pieces.outlines import inlay
from sprite_tavern.forge.ramps import Ramp, Rgb

Spot = tuple[float, float]
_TEETH = 8


def _inside(shape: Shape, look: Look, name: str, count: int) -> list[Spot]:
    """Return up to `count` places well inside the silhouette, apart from one another."""
    found: list[Spot] = []
    for number in range(40):
        x = shape.left + (shape.right - shape.left) * look.vary(f"{name} {number} x", 0.14, 0.86)
        y = shape.top + (shape.bottom - shape.top) * look.vary(f"{name} {number} y", 0.25, 0.9)
        deep = all(shape.inside(x + dx, y + dy) for dx in (-3, 0, 3) for dy in (-3, 0, 3))
        if deep and all(math.hypot(x - a, y - b) > 12 for a, b in found):
            found.append((x, y))
        if len(found) == count:
            break
    return found


def gear(canvas: Canvas, radius: float, ramp: Ramp) -> None:
    """Draw a cog wheel around the origin."""
    for tooth in range(_TEETH):
        turn = 2 * math.pi * tooth / _TEETH
        tip = (radius * 1.22 * math.cos(turn), radius * 1.22 * math.sin(turn))
        canvas.limb([(0, 0, radius * 0.24), (*tip, radius * 0.2)], ramp, line=None, cast=0.0)
    canvas.ellipse(0, 0, radius, radius, ramp, bevel=radius * 0.4)
    canvas.ellipse(0, 0, radius * 0.42, radius * 0.42, matte("3a2c22"), **inlay(-0.1))


def _steampunk(canvas: Canvas, look: Look, shape: Shape) -> None:
    """Bolt cogs of brass and copper on the thing, and a pipe that lets off steam."""
    pipe = metal(COPPER)
    x = shape.across(5, 0.16)[look.pick("pipe", (1, 3))]
    y = shape.ledge(x)
    if y is not None:
        canvas.limb([(x, y + 9, 2.0), (x, y - 4, 2.0)], pipe, smooth=False)
        canvas.rectangle(x - 3.2, y - 6, 6.4, 3, pipe, bevel=1)
        for dx, dy, size in ((0.6, -9, 2.4), (3.2, -13, 3.2)):
            canvas.ellipse(x + dx, y + dy, size, size * 0.85, soft("dfe3ea"), outline=False)
    sizes = (6.2, 4.8, 4.0)
    for number, (px, py) in enumerate(_inside(shape, look, "cog", 2 if canvas.small else 3)):
        with canvas.placed(px, py, look.vary(f"cog turn {number}", 0, 40)):
            gear(canvas, sizes[number], metal((BRASS, COPPER, GOLD)[number]))
    for px, py in _inside(shape, look, "rivet", 6):
        canvas.stamp(px, py, 1.6, 1.6, "f2cf7a")


def _orcish(canvas: Canvas, look: Look, shape: Shape) -> None:
    """Set tusks along the upper edge, daub war paint, hang up a skull."""
    bone = matte(BONE)
    for x in shape.across(4 if canvas.small else 6, 0.06):
        y = shape.ledge(x)
        if y is None:
            continue
        way = -1 if x < (shape.left + shape.right) / 2 else 1
        canvas.limb([(x, y + 3, 2.2), (x + way * 2.4, y - 3, 1.6), (x + way * 1.2, y - 8, 0.5)], bone)
    red = matte("a3232f")
    for px, py in _inside(shape, look, "paint", 2):
        for step in (-2.4, 0.4, 3.2):
            canvas.limb([(px - 3, py + step, 0.9), (px + 3, py + step - 2, 0.7)], red, **inlay(-0.05))
    _skull(canvas, _inside(shape, look, "skull", 1), bone)


def _skull(canvas: Canvas, places: list[Spot], bone: Ramp) -> None:
    for x, y in places:
        canvas.ellipse(x, y, 4.4, 4.2, bone)
        canvas.rectangle(x - 2.6, y + 2, 5.2, 3.4, bone, bevel=1)
        for side in (-1, 1):
            canvas.stamp(x + side * 1.8, y + 0.4, 1.7, 1.9, INK)


def _elven(canvas: Canvas, look: Look, shape: Shape) -> None:
    """Trace gold along the upper edge, with leaves, a finial and lights of green."""
    gold, green = metal(GOLD), matte("5fae5a")
    for number, x in enumerate(shape.across(5 if canvas.small else 7, 0.06)):
        y = shape.ledge(x)
        if y is None:
            continue
        for lean in (-44, 44):
            with canvas.placed(x, y + 2, lean):
                leaf(canvas, 4.6, 7.5, gold if number % 2 == 0 else green)
    x = (shape.left + shape.right) / 2
    y = shape.ledge(x)
    if y is not None:
        canvas.limb([(x, y + 2, 1.2), (x + 1.6, y - 5, 1.1), (x - 1.6, y - 8, 0.9)], gold)
        canvas.ellipse(x - 1.6, y - 9, 2.0, 2.0, glow("9af0c0"))
    for px, py in _inside(shape, look, "elf light", 3):
        canvas.ellipse(px, py, 1.6, 2.2, glow("b8f8d0"), line="dark", cast=0.0)


def _dwarven(canvas: Canvas, look: Look, shape: Shape) -> None:
    """Rivet square plates of gold with angular runes on the thing, and cap its top with iron."""
    gold, iron = metal(GOLD), metal("6f7889")
    x = (shape.left + shape.right) / 2
    y = shape.ledge(x)
    if y is not None:
        canvas.polygon([(x - 6, y + 3), (x - 4, y - 3), (x + 4, y - 3), (x + 6, y + 3)], iron, bevel=1.6)
        canvas.ellipse(x, y, 1.8, 1.8, glow("ff9a3a"), **inlay())
    for px, py in _inside(shape, look, "plate", 2 if canvas.small else 3):
        canvas.polygon([(px - 4.6, py), (px, py - 4.6), (px + 4.6, py), (px, py + 4.6)], gold, bevel=1.4)
        rune = [(px, py - 2.6, 0.6), (px, py + 2.6, 0.6)]
        canvas.limb(rune, matte("5a3a1a"), smooth=False, **inlay())
        canvas.limb([(px, py - 0.4, 0.6), (px + 2, py - 2, 0.6)], matte("5a3a1a"), **inlay())
    for edge in shape.across(6, 0.08):
        low = shape.ledge(edge, below=True)
        if low is not None and shape.inside(edge, low - 4):
            canvas.rectangle(edge - 1.6, low - 4.4, 3.2, 3.2, gold, bevel=1)


def _pirate(canvas: Canvas, look: Look, shape: Shape) -> None:
    """Hoist the black flag over the thing."""
    x = (shape.left + shape.right) / 2 + look.vary("pole", -4, 4)
    y = shape.ledge(x)
    if y is None:
        return
    canvas.limb([(x, y + 3, 1.0), (x, y - 20, 0.9)], matte("6d4325"), smooth=False)
    canvas.blob(
        [
            (x + 0.6, y - 20),
            (x + 9, y - 18),
            (x + 19, y - 20),
            (x + 18, y - 8),
            (x + 9, y - 6),
            (x + 0.6, y - 8),
        ],
        matte("2b2833"),
        bevel=2,
    )
    with canvas.placed(x + 9.4, y - 13):
        emblem(canvas, "skull", 4.6, soft("f2efe6"))


def _alien(canvas: Canvas, look: Look, shape: Shape) -> None:
    """Let eyes and slime grow on the thing, and feelers from its top."""
    flesh, slime = matte("6a4fa0"), glow("8af05a")
    for number, x in enumerate(shape.across(3, 0.2)):
        y = shape.ledge(x)
        if y is None:
            continue
        bend = look.vary(f"feeler {number}", -6, 6)
        canvas.limb([(x, y + 4, 1.8), (x + bend * 0.4, y - 5, 1.4), (x + bend, y - 10, 1.0)], flesh)
        canvas.ellipse(x + bend, y - 11, 2.4, 2.4, slime)
    for px, py in _inside(shape, look, "alien eye", 3):
        canvas.ellipse(px, py, 3.8, 3.2, slime, line="dark")
        canvas.stamp(px, py, 1.6, 3.6, INK)
    for x in shape.across(5, 0.1):
        low = shape.ledge(x, below=True)
        if low is not None and shape.inside(x, low - 3):
            canvas.ellipse(x, low - 2, 3.6, 2.6, flesh)


def _futuristic(canvas: Canvas, look: Look, shape: Shape) -> None:
    """Run lines of light over the thing and set an aerial on it."""
    light = glow(look.pick("line of light", ("5fe8ff", "ff5fc0", "8aff7a")))
    for px, py in _inside(shape, look, "light line", 3 if canvas.small else 5):
        half = look.vary(f"line {px:.0f}", 3, 6)
        canvas.rectangle(px - half, py - 0.9, 2 * half, 1.9, light, **inlay(0.05))
    x = shape.across(5, 0.2)[look.pick("aerial", (1, 3))]
    y = shape.ledge(x)
    if y is not None:
        canvas.limb([(x, y + 2, 0.9), (x, y - 9, 0.7)], metal("c3ccd8"), smooth=False)
        canvas.ellipse(x, y - 10, 1.9, 1.9, light)


def _candy(canvas: Canvas, look: Look, shape: Shape) -> None:
    """Ice the upper edge and stick sweets on."""
    for number, (px, py) in enumerate(_inside(shape, look, "sweet", 6)):
        tint = look.pick(f"sweet {number}", ("d3313a", "5fc0f0", "f4cf3c", "7ad06a"))
        canvas.ellipse(px, py, 2.6, 2.6, metal(tint))
        canvas.stamp(px - 0.8, py - 0.8, 1.0, 1.0, "ffffff")


def _night(canvas: Canvas, look: Look, shape: Shape) -> None:
    """Hang a moon and stars in the upper corners, behind the thing."""
    side = look.pick("moon side", (-1, 1))
    x = shape.left + 5 if side < 0 else shape.right - 5
    y = shape.top + 5
    canvas.ellipse(x, y, 7, 7, soft("f4eec8"))
    canvas.ellipse(x - 2, y - 1.4, 1.5, 1.3, soft("d9d0a0"), **inlay(-0.05))
    canvas.ellipse(x + 2, y + 2, 1.9, 1.5, soft("d9d0a0"), **inlay(-0.05))
    for number in range(5):
        across = shape.left + (shape.right - shape.left) * look.vary(f"night star {number}", 0.0, 1.0)
        down = shape.top + (shape.bottom - shape.top) * look.vary(f"night star y {number}", 0.0, 0.4)
        canvas.stamp(across, down, 1.2, 1.2, "fff6c8", free=True)


def _haunted(canvas: Canvas, look: Look, shape: Shape) -> None:
    """Let a ghost rise beside the thing and wisps of green behind it."""
    side = look.pick("ghost side", (-1, 1))
    x = (shape.right - 3) if side > 0 else (shape.left + 3)
    y = shape.top + (shape.bottom - shape.top) * look.vary("ghost height", 0.1, 0.3)
    _ghost(canvas, (x, y), soft("e6eef8"))
    for number, px in enumerate(shape.across(3, 0.12)):
        low = shape.bottom - 2
        sway = look.vary(f"mist {number}", -4, 4)
        canvas.limb(
            [(px - 6, low, 1.6), (px + sway, low - 3, 2.4), (px + 8, low, 1.4)], soft("a9c4b8"), cast=0.05
        )


def _ghost(canvas: Canvas, place: Spot, sheet: Ramp) -> None:
    with canvas.placed(*place):
        canvas.blob(
            [
                (-5, 9),
                (-6, -2),
                (-3.6, -7),
                (0, -8),
                (3.6, -7),
                (6, -2),
                (5, 9),
                (2.6, 6.4),
                (0, 9),
                (-2.6, 6.4),
            ],
            sheet,
            bevel=3,
        )
        for side in (-1, 1):
            canvas.stamp(side * 2.2, -2, 1.9, 2.6, INK)
        canvas.stamp(0, 2.2, 1.8, 2.0, INK)


def _underwater(canvas: Canvas, look: Look, shape: Shape) -> None:
    """Stand weed beside the thing and let bubbles rise."""
    weed: Rgb | str = look.pick("weed", ("3f8f6a", "5f9a4a"))
    for number, x in enumerate((shape.left + 2, shape.left + 6, shape.right - 5, shape.right - 2)):
        tall = look.vary(f"weed {number}", 12, 24)
        rows = [
            (x + 2 * math.sin(step * 1.3 + number), shape.bottom - tall * step / 4, 2.0 - 0.34 * step)
            for step in range(5)
        ]
        canvas.limb(rows, matte(weed))
    for number in range(5):
        x = shape.left + (shape.right - shape.left) * look.vary(f"bubble {number}", 0.0, 1.0)
        y = shape.top + (shape.bottom - shape.top) * look.vary(f"bubble y {number}", -0.1, 0.5)
        size = look.vary(f"bubble size {number}", 1.4, 2.8)
        canvas.ellipse(x, y, size, size, soft("bfe8fa"))
        canvas.stamp(x - size * 0.3, y - size * 0.3, 1.0, 1.0, "ffffff", free=True)


CULTURES = (
    Coat("night", ("night",), _night, behind=True, parts=("night", "moonlight", "midnight")),
    Coat("haunted", ("haunted",), _haunted),
    Coat("steampunk", ("steampunk",), _steampunk),
    Coat("orcish", ("orcish", "orc", "goblin", "tribal", "ogre"), _orcish),
    Coat("elven", ("elven", "elf", "elvish"), _elven),
    Coat("dwarven", ("dwarven", "dwarf", "dwarvish"), _dwarven),
    Coat("pirate", ("pirate",), _pirate),
    Coat("alien", ("alien",), _alien),
    Coat("futuristic", ("space", "futuristic", "cyberpunk"), _futuristic, ("neon",)),
    Coat("candy", ("sugary",), _candy, ("candy",)),
    Coat("underwater", ("underwater", "sunken", "submerged"), _underwater),
)
"""Peoples and surroundings, in the order of painting."""
