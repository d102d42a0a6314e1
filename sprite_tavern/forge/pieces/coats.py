"""The general states of things, each painted from the silhouette alone."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.geometry import BoolArray
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.fire import fire_colours, flame
from sprite_tavern.forge.pieces.materials import ICE, MOSS, SNOW, matte, metal, soft
from sprite_tavern.forge.pieces.outlines import inlay
from sprite_tavern.forge.pieces.sparkle import twinkles
from sprite_tavern.forge.ramps import Ramp

Spot = tuple[float, float]


class Shape:
    """Where a picture has its edges, in drawing units."""

    def __init__(self, mask: BoolArray, margin: int) -> None:
        """`mask` has one cell a unit; its first cell lies `margin` units above and left of the origin."""
        self.mask = mask
        self.margin = margin
        rows, columns = np.nonzero(mask)
        self.left, self.right = float(columns.min() - margin), float(columns.max() - margin + 1)
        self.top, self.bottom = float(rows.min() - margin), float(rows.max() - margin + 1)

    def ledge(self, x: float, *, below: bool = False) -> float | None:
        """Return the height of the upper (or lower) edge at x, None where there is nothing."""
        rows = np.flatnonzero(self.mask[:, int(x) + self.margin])
        if rows.size == 0:
            return None
        return float(rows[-1] + 1 if below else rows[0]) - self.margin

    def across(self, count: int, inset: float = 0.1) -> list[float]:
        """Return `count` places spread over the width, clear of the ends."""
        edge = (self.right - self.left) * inset
        return [float(x) for x in np.linspace(self.left + edge, self.right - edge, count)]

    def end(self, y: float) -> float:
        """Return the right edge at the height y; the picture's own where there is nothing."""
        columns = np.flatnonzero(self.mask[int(y) + self.margin])
        return float(columns[-1] + 1) - self.margin if columns.size else self.right

    def inside(self, x: float, y: float) -> bool:
        """Whether the picture covers the place."""
        return bool(self.mask[int(y) + self.margin, int(x) + self.margin])


@dataclass(frozen=True, slots=True)
class Coat:
    """A state, the words and materials that ask for it, and how it is painted."""

    name: str
    states: tuple[str, ...]
    paint: Callable[[Canvas, Look, Shape], None]
    materials: tuple[str, ...] = ()
    behind: bool = False
    parts: tuple[str, ...] = ()
    """Things "with …" that ask for it."""


_STEP, _STEEP = 1.5, 6.0
"""Units between two looks at the upper edge, and the drop from one to the next that breaks a blanket."""


def _run_along(
    shape: Shape, thickness: float, ramp: Ramp, canvas: Canvas, drip: Callable[[float], float]
) -> None:
    """Lay a blanket on the upper edge, broken where the edge drops steeply."""
    stretches: list[list[Spot]] = [[]]
    for x in np.arange(shape.left + 0.5, shape.right, _STEP):
        y = shape.ledge(float(x))
        here = stretches[-1]
        if y is None or y >= shape.bottom - 6:
            stretches.append([])
        elif here and abs(here[-1][1] - y) >= _STEEP:
            stretches.append([(float(x), y)])
        else:
            here.append((float(x), y))
    for stretch in stretches:
        if len(stretch) < 3:
            continue
        upper = [(px, py - thickness * 0.35) for px, py in stretch]
        lower = [(px, py + thickness + drip(px)) for px, py in reversed(stretch)]
        canvas.polygon(upper + lower, ramp, bevel=thickness * 0.6)


def _snow(canvas: Canvas, look: Look, shape: Shape) -> None:
    depth = look.vary("snow depth", 3.2, 4.8)
    _run_along(shape, depth, soft(SNOW), canvas, lambda x: 1.3 * np.sin(x * 0.9 + depth * 5))


def _moss(canvas: Canvas, look: Look, shape: Shape) -> None:
    """Grow cushions on the edges, trailing strands, and patches where the thing is covered."""
    ramp = matte(look.shade_of(MOSS))
    turn = look.vary("moss", 0, 6)
    for number in range(5 if canvas.small else 9):
        x = shape.left + (shape.right - shape.left) * look.vary(f"patch {number} x", 0.1, 0.9)
        y = shape.top + (shape.bottom - shape.top) * look.vary(f"patch {number} y", 0.15, 0.95)
        if shape.inside(x, y) and shape.inside(x - 3, y) and shape.inside(x + 3, y):
            wide = look.vary(f"patch {number}", 2.0, 4.6)
            canvas.ellipse(x, y, wide, wide * 0.62, ramp, line=None, cast=0.0, bias=-0.08)
            canvas.ellipse(
                x + wide * 0.6, y + 1.6, wide * 0.6, wide * 0.5, ramp, line=None, cast=0.0, bias=-0.08
            )
    for number, x in enumerate(shape.across(9, 0.03)):
        low = number % 2 == 1
        edge = shape.ledge(x, below=low)
        if edge is None or np.sin(number * 2.1 + turn) < -0.5:
            continue
        wide = 3.2 + 1.6 * float(np.sin(number * 1.7 + turn))
        canvas.ellipse(x, edge - 1.4 if low else edge + 0.8, wide, 2.0, ramp, cast=0.1)
        if canvas.fine and not low:
            canvas.limb([(x, edge, 1.1), (x + 0.8, edge + 4 + wide, 0.6)], ramp, line=None, cast=0.08)


def _icicles(canvas: Canvas, look: Look, shape: Shape) -> None:
    ramp = metal(ICE)
    _run_along(shape, 2.2, soft("d8f2fb"), canvas, lambda x: 0.8 * np.sin(x * 1.3))
    for number, x in enumerate(shape.across(7, 0.06)):
        y = shape.ledge(x, below=True)
        if y is None or y > shape.bottom - 2 or number % 3 == 2:
            continue
        length = look.vary(f"icicle {number}", 3.0, 6.5)
        canvas.polygon([(x - 1.4, y - 1.2), (x + 1.4, y - 1.2), (x, y + length)], ramp, bevel=1.0, cast=0.0)
    _frost(canvas, look, shape)


def _frost(canvas: Canvas, look: Look, shape: Shape) -> None:
    for number in range(5):
        x = shape.left + (shape.right - shape.left) * look.vary(f"frost {number} x", 0.15, 0.85)
        y = shape.top + (shape.bottom - shape.top) * look.vary(f"frost {number} y", 0.2, 0.8)
        canvas.stamp(x, y, 1.8, 0.9, "eafaff")
        canvas.stamp(x, y, 0.9, 1.8, "eafaff")


def _fire(canvas: Canvas, look: Look, shape: Shape) -> None:
    colours = fire_colours(None)
    breadth = (shape.right - shape.left) / 9
    for number, x in enumerate(shape.across(4 if canvas.small else 6)):
        y = shape.ledge(x)
        if y is None:
            continue
        with canvas.placed(x, min(y + 5, shape.bottom)):
            tall = look.vary(f"blaze {number}", 10, 18)
            flame(canvas, max(3.2, breadth), tall, colours, look.vary(f"sway {number}", -0.3, 0.3))


_BOLD_CRACKS, _SMALL_CRACKS, _CRACKS = (2.4, 1.6), (1.6, 1.3), (1.2, 1.0)
"""How thick cracks are and how much wider they bend: at 16 px, at 32 px, and above."""


def _cracks(canvas: Canvas, look: Look, shape: Shape) -> None:
    """Draw two or three branching fissures from the edge inwards; one bold one at 16 px."""
    dark = matte("2b2633")
    wide, tall = shape.right - shape.left, shape.bottom - shape.top
    small = _BOLD_CRACKS if canvas.tiny else _SMALL_CRACKS
    thick, bends = small if canvas.icon else _CRACKS
    for number in range(1 if canvas.tiny else 2 if canvas.small else 3):
        x = shape.left + wide * (0.3 + 0.22 * number + look.vary(f"crack {number}", -0.06, 0.06))
        y = shape.ledge(x, below=number == 1)
        if y is None:
            continue
        way, side = -1.0 if number == 1 else 1.0, -1.0 if number == 2 else 1.0
        steps = ((0.0, 0.0), (0.08, 0.12), (-0.04, 0.22), (0.1, 0.36), (0.03, 0.5))
        points = [(x + side * wide * bends * across, y + way * tall * down) for across, down in steps]
        clear = [(px, py) for px, py in points if shape.inside(px, py)]
        if len(clear) >= 2:
            tube = [(px, py, thick - 0.16 * step) for step, (px, py) in enumerate(clear)]
            canvas.limb(tube, dark, smooth=False, thinnest=0.6, **inlay(-0.2))
        if len(clear) >= 4 and canvas.fine:
            (px, py), turn = clear[2], side * wide * 0.12
            branch = [(px, py, 0.9), (px - turn, py + way * tall * 0.07, 0.5)]
            canvas.limb(branch, dark, smooth=False, thinnest=0.5, **inlay(-0.2))


def _rust(canvas: Canvas, look: Look, shape: Shape) -> None:
    _blotches(canvas, look, shape, ("8a4a28", "b0652f"))


def _blood(canvas: Canvas, look: Look, shape: Shape) -> None:
    _blotches(canvas, look, shape, ("a31c2b", "7d1420"))


_BLOTCHES = 18


def _blotches(canvas: Canvas, look: Look, shape: Shape, colours: tuple[str, str]) -> None:
    for number in range(_BLOTCHES):
        x = shape.left + (shape.right - shape.left) * look.vary(f"blotch {number} x", 0.05, 0.95)
        y = shape.top + (shape.bottom - shape.top) * look.vary(f"blotch {number} y", 0.05, 0.95)
        size = look.vary(f"blotch {number}", 1.4, 4.0)
        canvas.stamp(x, y, size, size * 0.8, colours[number % 2], round=True)
        canvas.stamp(x + size * 0.6, y + size * 0.5, size * 0.6, size * 0.5, colours[number % 2])


def _around(look: Look, shape: Shape, count: int) -> list[Spot]:
    """Return places just outside the silhouette, spread around it."""
    centre = ((shape.left + shape.right) / 2, (shape.top + shape.bottom) / 2)
    spots = []
    for number in range(count):
        angle = 2 * np.pi * number / count + look.vary("turn of lights", 0, 2)
        step = np.array([np.cos(angle), np.sin(angle)])
        reach = next((r for r in np.arange(2.0, 60.0, 1.5) if not _covered(shape, centre, step * r)), 30.0)
        x, y = centre + step * (reach + look.vary(f"light {number}", 2.0, 4.0))
        spots.append((float(np.clip(x, shape.left, shape.right)), float(np.clip(y, shape.top, shape.bottom))))
    return spots


def _covered(shape: Shape, centre: Spot, step: np.ndarray) -> bool:
    x, y = centre[0] + step[0], centre[1] + step[1]
    return shape.left < x < shape.right and shape.top < y < shape.bottom and shape.inside(float(x), float(y))


_UNITS_A_LIGHT, _FEWEST_LIGHTS = 110, 4
"""Square units of the thing for each light around it: more would hide the contour of a thin blade."""


def _magic(canvas: Canvas, look: Look, shape: Shape) -> None:
    most = 5 if canvas.small else 10
    count = int(np.clip(shape.mask.sum() / _UNITS_A_LIGHT, _FEWEST_LIGHTS, most))
    twinkles(canvas, _around(look, shape, count), "9fe8ff")


def _holy(canvas: Canvas, look: Look, shape: Shape) -> None:
    twinkles(canvas, _around(look, shape, 4 if canvas.small else 6), "ffe47a")


def _curse(canvas: Canvas, look: Look, shape: Shape) -> None:
    """Draw violet wisps rising behind the thing, with embers of the same colour."""
    smoke = soft("6b3f94")
    for number, x in enumerate(shape.across(4, 0.04)):
        y = shape.ledge(x)
        if y is None:
            continue
        bend = look.vary(f"wisp {number}", -3.5, 3.5)
        tall = look.vary(f"wisp height {number}", 8, 14)
        canvas.limb(
            [(x, y + 5, 3.0), (x + bend, y - tall * 0.4, 2.2), (x - bend * 0.5, y - tall, 0.8)],
            smoke,
            bias=-0.05,
        )
    for x, y in _around(look, shape, 5):
        canvas.stamp(x, y, 1.3, 1.3, "b565e0", free=True)


def _poison(canvas: Canvas, look: Look, shape: Shape) -> None:
    """Hang drips of poison from the lower edge and let bubbles rise."""
    green = soft("86c43a")
    for number, x in enumerate(shape.across(5, 0.12)):
        y = shape.ledge(x)
        if y is not None and number % 2 == 0:
            length = look.vary(f"drip {number}", 4, 9)
            canvas.limb([(x, y + 1, 1.8), (x, y + length, 1.4)], green, cast=0.08)
    for x, y in _around(look, shape, 4):
        canvas.stamp(x, y, 1.8, 1.8, "a8e05a", free=True)


def _lightning(canvas: Canvas, look: Look, shape: Shape) -> None:
    bright = Ramp("fbe85a", "glow")
    for number, (x, y) in enumerate(_around(look, shape, 4)):
        side = -1 if number % 2 else 1
        canvas.limb(
            [
                (x, y, 0.7),
                (x + 2.4 * side, y + 2.2, 0.8),
                (x - 0.6 * side, y + 3.4, 0.8),
                (x + 2.2 * side, y + 6.5, 0.5),
            ],
            bright,
            smooth=False,
            shade="flat",
            bias=0.0,
            cast=0.0,
        )


COATS = (
    Coat("flaming", ("flaming", "burning", "fiery", "on fire"), _fire, ("fire",), behind=True),
    Coat("cursed", ("cursed", "evil", "corrupted", "demonic"), _curse, ("shadow",), behind=True),
    Coat("rusty", ("rusty", "rusted"), _rust, ("rust",)),
    Coat(
        "cracked",
        ("cracked", "broken", "ancient", "ruined", "old", "damaged", "shattered", "worn", "crumbling"),
        _cracks,
    ),
    Coat("bloody", ("bloody", "bloodied"), _blood, ("blood",), parts=("blood",)),
    Coat("mossy", ("mossy", "overgrown", "ivy"), _moss, ("moss", "plant"), parts=("moss", "ivy", "vine")),
    Coat("snowy", ("snowy", "snow-covered", "winter"), _snow, ("snow",)),
    Coat("frozen", ("frozen", "frosty", "icy"), _icicles),
    Coat("poisonous", ("poisonous", "toxic", "poisoned", "venomous"), _poison, ("poison",)),
    Coat("electric", ("electric", "charged", "electrified"), _lightning, ("lightning",)),
    Coat(
        "magic",
        (
            "magic",
            "magical",
            "enchanted",
            "glowing",
            "mystic",
            "mystical",
            "arcane",
            "legendary",
            "shiny",
            "shining",
            "sparkling",
            "rune",
            "epic",
        ),
        _magic,
    ),
    Coat("holy", ("holy", "blessed", "sacred", "divine"), _holy, ("light",)),
)
"""In the order of painting."""
