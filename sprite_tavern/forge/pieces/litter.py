"""What lies on the ground: leaves, flowers, moss, blood, snow, cracks; painted so that tiles still repeat."""

from collections.abc import Callable

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.geometry import catmull_rom
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.ground import few, pixel_mark, scatter, spot, wrapped
from sprite_tavern.forge.pieces.materials import MOSS, SNOW, matte, soft
from sprite_tavern.forge.ramps import Rgb, as_rgb

_AUTUMN = ("d9622b", "e8a33a", "b8402c", "8a5a2c")
_PETALS = ("f4f0e0", "f4cf3c", "e3638d", "9a7ae0")
_HEART = as_rgb("f08a1c")

Litter = Callable[[Canvas, Look], None]


def strew(canvas: Canvas, look: Look) -> None:
    """Paint over a tile what the prompt says lies on it."""
    for states, materials, things, paint in _LITTER:
        if look.has(*states) or look.material in materials or look.part(*things):
            paint(canvas, look)


def fallen_leaves(canvas: Canvas, look: Look, count: int = 36, colours: tuple[str, ...] = _AUTUMN) -> None:
    """Strew pointed leaves lying every way."""
    for x, y, number in scatter(look, "fallen leaf", few(canvas, count)):
        ramp = matte(look.pick(f"leaf colour {number}", colours))
        long, lean = look.vary(f"leaf {number}", 2.4, 4.2), look.vary(f"lean {number}", -3.0, 3.0)
        outline = [(x - long, y - lean * 0.5), (x, y - 1.8), (x + long, y + lean * 0.5), (x, y + 1.8)]
        wrapped(canvas, outline, ramp, 0.0)
        wrapped(canvas, [outline[0], (x, y - 1.8), outline[2]], ramp, 0.18)


def flowers(canvas: Canvas, look: Look, count: int = 12, colour: Rgb | None = None) -> None:
    """Strew small blossoms with a yellow heart."""
    asked = look.part("flower", "daisy", "blossom")
    if colour is None and asked is not None and asked.coloured:
        colour = asked.colour
    for x, y, number in scatter(look, "litter flower", few(canvas, count)):
        petal = matte(colour or look.pick(f"petal {number}", _PETALS))
        if canvas.tiny:
            pixel_mark(canvas, (x, y), ".p. pcp .p.", {"p": petal.base, "c": _HEART})
            continue
        for dx, dy in ((-1.5, 0.0), (1.5, 0.0), (0.0, -1.5), (0.0, 1.5)):
            spot(canvas, (x + dx, y + dy), (1.3, 1.3), petal, 0.1)
        spot(canvas, (x, y), (0.9, 0.9), matte("f4a92c"), 0.1)


def cracks(canvas: Canvas, look: Look, count: int = 4, bias: float = 0.0) -> None:
    """Draw branching fissures."""
    dark = matte("33303a")
    for x, y, number in scatter(look, "litter crack", count):
        way, long = look.pick(f"crack way {number}", (-1, 1)), look.vary(f"crack {number}", 0.8, 1.3)
        rough = ((0, 0), (5, 3), (4, 7), (10, 12), (3.2, 7.6), (3.4, 3.8))
        wrapped(canvas, [(x + way * dx * long, y + dy * long) for dx, dy in rough], dark, bias)
        twig = ((4, 6.4), (-2, 9), (-5, 13), (-1.6, 10), (4.4, 7.4))
        wrapped(canvas, [(x + way * dx * long, y + dy * long) for dx, dy in twig], dark, bias)


def blotches(canvas: Canvas, look: Look, name: str, count: int, colour: str) -> None:
    """Paint flat irregular puddles or cushions with splashes beside them."""
    ramp = matte(colour)
    for x, y, number in scatter(look, name, count):
        wide = look.vary(f"{name} {number}", 3.5, 7.5)
        edge = [
            (x + wide * dx * look.vary(f"{name} {number} {dx}", 0.75, 1.2), y + wide * dy)
            for dx, dy in ((1, 0), (0.6, 0.5), (-0.3, 0.55), (-1, 0.1), (-0.6, -0.45), (0.3, -0.55))
        ]
        wrapped(canvas, catmull_rom(edge, steps=3), ramp, -0.05)
        spot(canvas, (x - wide * 0.2, y - wide * 0.15), (wide * 0.45, wide * 0.25), ramp, 0.14)
        spot(canvas, (x + wide * 1.4, y + wide * 0.4), (wide * 0.22, wide * 0.18), ramp, -0.05)


def _moss(canvas: Canvas, look: Look) -> None:
    blotches(canvas, look, "moss", 9, MOSS)


def _blood(canvas: Canvas, look: Look) -> None:
    blotches(canvas, look, "blood", 4, "8f1a26")


def _snow(canvas: Canvas, look: Look) -> None:
    for x, y, number in scatter(look, "snow patch", 9):
        wide = look.vary(f"snow patch {number}", 6, 11)
        spot(canvas, (x, y + 0.8), (wide, wide * 0.55), soft("b9cde0"), 0.0)
        spot(canvas, (x, y), (wide, wide * 0.5), soft(SNOW), 0.1)


def _slime(canvas: Canvas, look: Look) -> None:
    blotches(canvas, look, "slime", 4, "86c43a")


def _glow(canvas: Canvas, look: Look) -> None:
    for x, y, _ in scatter(look, "glimmer", few(canvas, 9)):
        for wide, high in ((2.4, 0.6), (0.6, 2.4)):
            spot(canvas, (x, y), (wide, high), soft("d6fbff"), 0.2)


def _frost(canvas: Canvas, look: Look) -> None:
    for x, y, number in scatter(look, "frost", 4):
        wide = look.vary(f"frost {number}", 7, 12)
        spot(canvas, (x, y), (wide, wide * 0.5), soft("bfe8f7"), 0.0)
        wrapped(
            canvas,
            [(x - 3, y + 2), (x + 1, y - 3), (x + 2.4, y - 3), (x - 1.6, y + 2)],
            soft("eefaff"),
            0.1,
        )


def _embers(canvas: Canvas, look: Look) -> None:
    for x, y, number in scatter(look, "ember", few(canvas, 16)):
        size = look.vary(f"ember {number}", 1.0, 2.2)
        spot(canvas, (x, y), (size, size * 0.7), matte("e2571f"), 0.1)
        spot(canvas, (x, y), (size * 0.5, size * 0.4), matte("fbd24a"), 0.2)


def _mushrooms(canvas: Canvas, look: Look) -> None:
    for x, y, _ in scatter(look, "tile mushroom", 4):
        spot(canvas, (x, y + 2.4), (1.2, 2.2), matte("e9dfc6"), 0.1)
        spot(canvas, (x, y), (3.4, 2.0), matte("c8372f"), 0.0)
        spot(canvas, (x - 1, y - 0.4), (0.8, 0.6), matte("f6efe0"), 0.2)


_LITTER: tuple[tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...], Litter], ...] = (
    (("broken", "old", "ruined", "worn"), (), ("crack",), cracks),
    (("mossy", "overgrown"), ("moss",), ("moss",), _moss),
    (("snowy",), (), ("snow",), _snow),
    (("frozen",), (), ("frost",), _frost),
    (("autumn",), (), ("leaf",), fallen_leaves),
    (("spring", "flower"), (), ("flower", "daisy", "blossom"), flowers),
    (("bloody", "blood"), ("blood",), ("blood",), _blood),
    (("poisonous", "slime"), ("poison",), ("slime", "acid"), _slime),
    (("glowing", "magic", "runed"), ("light",), (), _glow),
    (("flaming",), (), ("ember",), _embers),
    (("mushroom",), (), ("mushroom",), _mushrooms),
)
"""States, materials and things that ask for a litter, and how it is painted."""
