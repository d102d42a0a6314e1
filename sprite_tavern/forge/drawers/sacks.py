"""Bags and sacks, tied or open, and what falls out of them."""

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.lexicon.materials import MATERIALS
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.contents import contained, heap
from sprite_tavern.forge.pieces.emblems import emblem, pictured
from sprite_tavern.forge.pieces.materials import GOLD, LEATHER, ROPE, matte, metal
from sprite_tavern.forge.pieces.outlines import OutlinePoints, inlay, mirrored
from sprite_tavern.forge.pieces.weather import body_colour, weathered
from sprite_tavern.forge.ramps import Ramp, lighten
from sprite_tavern.forge.textures import noise

_GOODS = ((-8.0, 3.0), (8.0, 3.0), (0.0, 7.0), (-3.0, 0.0), (5.0, 0.0))
"""Places of what looks out of an open sack: across, and above the mouth."""
_COINED = frozenset({"gold", "silver", "copper", "bronze"})
"""A bag of gold is cloth and full of coins."""
_BUILDS = {
    "plump": (1.0, 1.0, 0.0),
    "tall": (0.74, 1.2, 0.0),
    "squat": (1.14, 0.8, 0.0),
    "slumped": (1.06, 0.88, 9.0),
    "upright": (0.86, 1.0, -3.0),
}
"""Breadth, height and how far the neck leans, for each way a sack may stand."""


@draws(
    "sack",
    family="items",
    colour="c9a97a",
    words=("bag", "pouch", "money bag", "coin purse", "purse", "loot bag", "flour sack", "coin bag"),
    presets={
        "money bag": {"parts": ("coin",)},
        "coin purse": {"parts": ("coin",), "colour": LEATHER},
        "coin bag": {"parts": ("coin",)},
        "pouch": {"colour": LEATHER},
        "purse": {"colour": LEATHER},
    },
    faces="viewer",
)
@weathered()
def sack(canvas: Canvas, look: Look) -> None:
    """Paint a tied sack, or an open one full of what it holds."""
    hoard = look.material if look.material in _COINED else None
    coin = metal(MATERIALS[hoard].colour if hoard else GOLD)
    cloth = matte(look.shade_of("c9a97a") if hoard else body_colour(look, "c9a97a"))
    wide, tall, lean = _BUILDS["plump" if canvas.icon else look.pick("build", tuple(_BUILDS))]
    half, high = 21 * wide, 36 * tall
    coins = hoard is not None or look.part("coin", "coins", "gold", "money") is not None
    goods = not coins and contained(look) is not None
    open_sack = goods or look.has("open", "full") or (coins and not canvas.icon and look.chance("open", 0.4))
    with canvas.placed(32, 58):
        if goods:
            heap(canvas, look, [(lean + x * wide, -high - rise, 0.34) for x, rise in _GOODS])
        _body(canvas, look, cloth, (half, high, lean))
        with canvas.placed(lean, -high):
            if open_sack:
                if goods:
                    canvas.limb([(-half * 0.6, 0, 2.6), (0, 3, 2.8), (half * 0.6, 0, 2.6)], cloth)
                else:
                    _mouth(canvas, cloth, half * 0.62, coin if coins else None)
            else:
                _neck(canvas, look, cloth)
        if coins and look.chance("spilled", 0.6) and not (canvas.tiny and canvas.icon):
            _spilled(canvas, look, half, coin)
        _sign(canvas, look, (cloth, coin if coins else None), high)


def _body(canvas: Canvas, look: Look, cloth: Ramp, build: tuple[float, float, float]) -> None:
    half, high, lean = build
    bulge = look.vary("bulge", 0.5, 0.64) if canvas.icon else look.vary("bulge", 0.66, 0.86)
    outline = [
        (0, 1),
        (-half * 0.8, 0),
        (-half, -high * 0.33),
        (-half * bulge + lean * 0.4, -high * 0.78),
        (lean - 6, -high),
        (lean + 6, -high),
        (half * bulge + lean * 0.6, -high * 0.78),
        (half, -high * 0.33),
        (half * 0.8, 0),
    ]
    canvas.blob(outline, cloth, bevel=17, texture=noise(0.08, 0.6))
    for x in (-6, 1, 7):
        fold = [(lean + x * 0.6, -high + 1, 0.6), (lean + x * 1.6, -high * 0.72, 0.5)]
        canvas.limb(fold, cloth, thinnest=0.5, **inlay(-0.26))


def _neck(canvas: Canvas, look: Look, cloth: Ramp) -> None:
    """Gather the cloth above the string: a bunch, two ears or a long drooping end."""
    rope = matte(look.second(ROPE))
    ruffs: dict[str, OutlinePoints] = {
        "bunch": mirrored("0,-11 7,-14 12,-9 7,-3 5,1 0,1"),
        "ears": mirrored("0,-5 6,-9 14,-17 15,-9 7,-2 5,1 0,1"),
        "droop": [(-5, 1), (-7, -5), (-2, -11), (8, -14), (17, -9), (16, -3), (8, -6), (5, 1)],
    }
    if canvas.icon:
        del ruffs["droop"]
    canvas.blob(ruffs[look.pick("neck", tuple(ruffs))], cloth, bevel=4)
    canvas.limb([(-7, 0, 1.7), (0, 1.4, 1.9), (7, 0, 1.7)], rope, cast=0.2)
    end = look.vary("string", 5, 12)
    canvas.limb([(5, 1, 1), (10, end * 0.6, 1), (9, end, 0.8)], rope)


def _mouth(canvas: Canvas, cloth: Ramp, half: float, coin: Ramp | None) -> None:
    canvas.ellipse(0, 0, half, 4.8, cloth, bevel=2)
    for number, share in enumerate((-0.66, -0.1, 0.5, 0.2, -0.3)):
        lift = 3.4 if number > 2 else 0.6 + number % 2
        ramp = coin or matte("d9b85a" if number % 2 else "b58a4a")
        canvas.ellipse(share * half, -lift, 4.2, 3.2, ramp)


def _spilled(canvas: Canvas, look: Look, half: float, coin: Ramp) -> None:
    """Lay coins on the ground beside the sack."""
    side = look.pick("spilled side", (-1, 1))
    for number in range(look.pick("spilled coins", (2, 3, 4))):
        x = side * (half * 0.8 + number * 4.4)
        canvas.ellipse(x, -1.4 - 2.2 * (number % 2), 4.4, 2.6, coin)


def _sign(canvas: Canvas, look: Look, ramps: tuple[Ramp, Ramp | None], high: float) -> None:
    cloth, coin = ramps
    if canvas.tiny and coin is not None and pictured(look) is None:
        canvas.ellipse(0, -high * 0.4, 10, 10, coin, line="dark", bevel=3)
        canvas.stamp(0, -high * 0.4, 4, 8, coin.tones[0])
        return
    name = pictured(look) or (look.pick("sign", ("crown", "star", "sun")) if coin else None)
    if name:
        with canvas.placed(0, -high * 0.42):
            emblem(canvas, name, 7, coin or matte("7d5a3a"))
    elif look.chance("patch", 0.45):
        with canvas.placed(look.vary("patch x", -12, 2), -high * look.vary("patch y", 0.3, 0.55)):
            patch = Ramp(lighten(cloth.base, -0.09))
            canvas.polygon([(0, 0), (8, 2), (7, 11), (-1, 9)], patch, shade="flat")
