"""Swords and daggers as subjects: larger and richer than in a figure's hand."""

from dataclasses import dataclass

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.fitting import Framing
from sprite_tavern.forge.gear.base import gear
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.bold_arms import flaming_blade
from sprite_tavern.forge.pieces.fire import fire_colours, flame
from sprite_tavern.forge.pieces.materials import DARK_LEATHER, GOLD, STEEL, matte, metal
from sprite_tavern.forge.pieces.outlines import facet, inlay, path, tube
from sprite_tavern.forge.pieces.weather import body_colour, weathered
from sprite_tavern.forge.ramps import Ramp, lighten, rgb_of_hex
from sprite_tavern.forge.textures import bands

_FRAME = Framing(fill=0.95, grow=2.2, anchor="centre")
_MAGIC_WORDS = (
    "magic",
    "magical",
    "enchanted",
    "glowing",
    "runed",
    "rune",
    "runic",
    "holy",
    "legendary",
    "arcane",
)
_RUNES = (
    ((0, -1.6), (0, 1.6), (1.2, 0)),
    ((-1, -1.4), (1, -0.4), (-0.6, 1.4)),
    ((0, -1.6), (-1, 0.2), (1, 0.2), (0, 1.6)),
    ((1, -1.4), (-0.6, 0), (1, 1.4)),
)
_GUARDS = {
    "straight": tube("-9.4,0,1.7 0,-.4,2.2 9.4,0,1.7"),
    "down": tube("-9.6,2.6,1.4 -4,0,2 0,-.6,2.3 4,0,2 9.6,2.6,1.4"),
    "up": tube("-9.8,-4,1.3 -6,-.6,1.9 0,.4,2.3 6,-.6,1.9 9.8,-4,1.3"),
    "short": tube("-5.6,0,1.9 0,0,2.3 5.6,0,1.9"),
}


@dataclass(frozen=True, slots=True)
class _Blade:
    length: float
    half: float
    shape: str
    """taper, straight, leaf, or wave."""


@draws(
    "sword",
    family="weapons",
    colour=STEEL,
    words=("blade", "longsword", "broadsword", "arming sword"),
    presets={
        "magic sword": {"states": ("magic",)},
        "greatsword": {"kind": "great"},
        "claymore": {"kind": "great"},
        "zweihander": {"kind": "great"},
        "excalibur": {"kind": "long", "states": ("holy",)},
        "shortsword": {"kind": "short"},
        "gladius": {"kind": "short"},
        "rapier": {"kind": "rapier"},
        "dagger": {"kind": "dagger"},
        "knife": {"kind": "dagger"},
        "stiletto": {"kind": "dagger"},
        "dirk": {"kind": "dagger"},
        "kris": {"kind": "dagger", "states": ("wavy",)},
    },
    framing=_FRAME,
)
@weathered("flaming", "cracked")
def sword(canvas: Canvas, look: Look) -> None:
    """Paint a sword, point to the upper right."""
    blade = _measured(look)
    colour = body_colour(look, STEEL)
    runes = look.part("rune", "runes", "glyph") is not None
    magic = look.has(*_MAGIC_WORDS) or runes
    if magic and not look.coloured:
        colour = look.shade_of(look.pick("enchantment", ("9fc4e8", "b7a4f0", "9fe0c8")))
    size = 1.6 if look.kind == "dagger" else 1.0
    with canvas.placed(17.5, 46.5, 45 + look.vary("tilt", -4, 4), size):
        burning = look.has("flaming", "burning", "fiery") or look.part("fire", "flame") is not None
        if burning or look.material == "fire":
            if canvas.tiny:
                flaming_blade(canvas, metal(colour), blade.length)
                _hilt(canvas, look, magic=magic)
                return
            _blaze(canvas, look, blade)
            colour = rgb_of_hex("f0a04a") if look.material == "fire" else colour
        _paint_blade(canvas, look, blade, metal(colour))
        if magic:
            _runes(canvas, look, blade)
        _hilt(canvas, look, magic=magic)
    if look.part("shield", "buckler") is not None:
        _shield_beside(canvas, look)


def _shield_beside(canvas: Canvas, look: Look) -> None:
    """Lay the shield of "a sword and shield" over the lower right of the blade."""
    asked = look.part("shield", "buckler", default={"colour": "3a68cf"})
    with canvas.placed(41, 45, 0, 1.2):
        gear()["shield"].draw(canvas, asked or look)


def _measured(look: Look) -> _Blade:
    length, half = {
        "great": (47.0, 5.0),
        "short": (31.0, 3.8),
        "rapier": (46.0, 1.7),
        "dagger": (24.0, 3.6),
    }.get(look.kind, (41.0, 3.6))
    length *= look.vary("length", 0.93, 1.07)
    half *= look.vary("width", 0.85, 1.25)
    half *= 1.3 if look.has("giant", "big", "huge", "large") else 1
    shape = "wave" if look.has("wavy") else look.pick("shape", ("taper", "straight", "leaf", "straight"))
    return _Blade(length, half, "straight" if look.kind == "rapier" else shape)


def _edge(blade: _Blade, side: int) -> list[tuple[float, float]]:
    """Return one edge from the guard to the point."""
    half, tip = blade.half, -blade.length
    if blade.shape == "wave":
        return [
            (side * half + (1.6 if step % 2 else -0.6), -3 + (tip + 6) * step / 6) for step in range(7)
        ] + [(0, tip)]
    belly, shoulder = {"taper": (0.85, 0.5), "straight": (1.0, 0.95), "leaf": (1.35, 0.7)}[blade.shape]
    return [
        (side * half, -3.0),
        (side * half * (0.8 if blade.shape == "leaf" else 1.0), tip * 0.3),
        (side * half * belly, tip * 0.66),
        (side * half * shoulder, tip + half * 1.7),
        (0.0, tip),
    ]


def _paint_blade(canvas: Canvas, look: Look, blade: _Blade, ramp: Ramp) -> None:
    left, right = _edge(blade, -1), _edge(blade, 1)
    if look.has("broken", "shattered"):
        cut = -blade.length * 0.5
        left = [(x, max(y, cut)) for x, y in left[:-1]] + [(-blade.half * 0.2, cut - 3)]
        right = [(x, max(y, cut + 4)) for x, y in right[:-1]] + [(blade.half * 0.3, cut + 1)]
    canvas.polygon([*left, (0, -3)], ramp, shade="flat", bias=0.28, cast=0.08, gradient=0.12)
    canvas.polygon([*right, (0, -3)], ramp, **facet(-0.22, 0.12))
    if blade.half > 2.6 and look.chance("fuller", 0.6):
        canvas.polygon(
            [(-0.7, -4), (-0.5, -blade.length * 0.7), (0.7, -blade.length * 0.66), (0.9, -4)],
            ramp,
            **inlay(-0.02),
        )
    if look.has("rusty", "ancient", "old", "cracked", "worn"):
        for number in range(4):
            y = -8 - blade.length * 0.18 * number
            side = 1 if number % 2 else -1
            canvas.stamp(side * blade.half, y, 1.8, 1.8, ramp.outline)


def _runes(canvas: Canvas, look: Look, blade: _Blade) -> None:
    bright = "ff5a6a" if look.has("cursed", "evil") else "ffe47a" if look.has("holy") else "3554e8"
    count = 2 if canvas.tiny else 3 if canvas.small else 5
    step = (blade.length - 15) / count
    for number in range(count):
        y = -8.5 - step * number
        for dx, dy in _RUNES[int(look.vary(f"rune {number}", 0, 3.99))]:
            canvas.stamp(dx, y + dy, 1.2, 1.2, bright)


def _blaze(canvas: Canvas, look: Look, blade: _Blade) -> None:
    colours = fire_colours(look.colour if look.coloured and look.material is None else None)
    for number in range(3 if canvas.small else 5):
        y = -4 - number * (blade.length - 8) / (2.4 if canvas.small else 4.4)
        side = 1 if number % 2 else -1
        with canvas.placed(side * blade.half * 0.6, y, -45 + side * 22):
            flame(canvas, 6.0, 14 - number * 0.8, colours)


def _hilt(canvas: Canvas, look: Look, *, magic: bool) -> None:
    asked = look.part("hilt", "handle", "grip", "guard", "pommel")
    default = look.pick("hilt", (GOLD, GOLD, "b67a3e", "c3ccd8", "4c5160"))
    fitting = metal(asked.colour if asked and asked.coloured else look.second(default))
    grip = matte(look.pick("grip", (DARK_LEATHER, "3f3a52", "7a2f34", "2f4a44")))
    small = look.kind in {"dagger", "short"}
    reach = 9.0 if small else 11.5
    canvas.limb([(0, -1, 1.9), (0, reach, 1.7)], grip, smooth=False, texture=bands(2.4, 0.5), line=None)
    guard = _GUARDS["short" if look.kind == "dagger" else look.pick("guard", ("straight", "down", "up"))]
    canvas.limb(guard, fitting, cast=0.12)
    if look.kind == "rapier":
        canvas.limb([(-4, 0, 1.0), (-6, 6, 1.0), (-1, reach, 1.0)], fitting)
    stone = look.part("gem", "jewel", "ruby", "sapphire", "emerald", "diamond")
    if magic or stone or look.chance("gem", 0.35):
        colour = (
            stone.colour
            if stone and stone.coloured
            else look.pick("gem colour", ("d3313a", "3b8ff0", "2fae63"))
        )
        canvas.ellipse(0, -0.2, 2.0, 2.0, metal(lighten(colour, 0.05)), cast=0.0)
    canvas.ellipse(0, reach + 1.6, 2.7, 2.7, fitting)


@draws(
    "axe",
    family="weapons",
    colour=STEEL,
    words=("hatchet", "tomahawk", "woodcutter axe"),
    presets={
        "battleaxe": {"states": ("double",)},
        "battle axe": {"states": ("double",)},
        "greataxe": {"states": ("double", "giant")},
        "double axe": {"states": ("double",)},
    },
    framing=_FRAME,
)
@weathered()
def axe(canvas: Canvas, look: Look) -> None:
    """Paint an axe with a broad, bearded or double head."""
    steel = metal(body_colour(look, STEEL) if look.material != "wood" else STEEL)
    double = look.has("double", "two-headed", "double-headed") or look.chance("double", 0.3)
    long = look.vary("shaft", 26, 32)
    size = look.vary("head", 0.95, 1.2) * (1.2 if look.has("giant", "big", "huge") else 1)
    asked = look.part("handle", "shaft", "grip", "hilt")
    own = look.second(look.pick("wood", ("8f5a34", "6d4630", "a5713f")))
    wood = matte(asked.colour if asked is not None and asked.coloured else own)
    with canvas.placed(20, 46, 40 + look.vary("tilt", -5, 5), 1.35):
        canvas.limb([(0, 12, 2.2), (0.6, -8, 1.9), (0, -long, 2.0)], wood)
        canvas.limb(
            [(0, 11, 2.3), (0.3, 3, 2.1)],
            matte(DARK_LEATHER),
            smooth=False,
            line=None,
            texture=bands(2.2, 0.4),
        )
        for flip in (False, True)[: 2 if double else 1]:
            with canvas.placed(0, -long + 5, 0, size, flip=flip):
                _axe_head(canvas, look, steel)
        if not double and look.chance("spike", 0.4):
            canvas.polygon([(-1, -long + 2), (-8, -long + 5), (-1, -long + 8)], steel, bevel=1.4)
        canvas.rectangle(-3, -long - 1, 6, 12 * size, steel, bevel=1.6, bias=-0.08)


_AXE_HEADS = {
    "broad": path("1,-4 8,-8 15,-10 17.6,1 15,13 8,9 1,5"),
    "bearded": path("1,-4 8,-7 14,-9 17,0 15,16 9,13 6,6 1,5"),
    "crescent": path("1,-3 8,-6 12,-14 18.6,-3 18.6,5 12,15 8,8 1,5"),
}


def _axe_head(canvas: Canvas, look: Look, steel: Ramp) -> None:
    outline = _AXE_HEADS[look.pick("head shape", tuple(_AXE_HEADS))]
    whole = canvas.blob(outline, steel, bevel=3, cast=0.1, bias=-0.04)
    edge = [(x - 3.2, y) for x, y in outline[2:5]]
    canvas.blob([*edge, (24, 20), (24, -18)], steel, **inlay(0.3, clip=whole))
    if look.has(*_MAGIC_WORDS) and not canvas.tiny:
        for x, y in _RUNES[2]:
            canvas.stamp(8 + x * 1.4, y * 1.4 + 1, 1.3, 1.3, "3554e8")
