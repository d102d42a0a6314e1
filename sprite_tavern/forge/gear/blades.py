"""Swords, daggers and curved blades."""

from dataclasses import dataclass
from typing import Literal

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.gear.base import GOLD, LEATHER, MAGIC, STEEL, bold, held, is_magic, metal_ramp
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.fire import flame
from sprite_tavern.forge.ramps import Ramp, Rgb, lighten


@dataclass(frozen=True, slots=True)
class Blade:
    """Measures of a blade in units."""

    length: float
    width: float
    guard: float


_LEAST_TINY_BLADE = 18.0
"""Units that a blade is long at least at 16 px: four pixels."""
_LEAST_TINY_HALF = 2.6
"""Half the least width of a blade at 16 px."""
_BLADES: dict[str, Blade] = {
    "sword": Blade(26, 2.3, 5.6),
    "longsword": Blade(29, 2.2, 6.2),
    "greatsword": Blade(32, 3.3, 7.2),
    "rapier": Blade(28, 1.2, 4.0),
    "shortsword": Blade(20, 2.3, 5.0),
    "dagger": Blade(14, 1.9, 4.0),
    "knife": Blade(12, 1.8, 2.2),
}


@held(
    presets={
        "sword": {"kind": "sword"},
        "blade": {"kind": "sword"},
        "longsword": {"kind": "longsword"},
        "broadsword": {"kind": "greatsword"},
        "greatsword": {"kind": "greatsword"},
        "claymore": {"kind": "greatsword"},
        "excalibur": {"kind": "longsword", "states": ("holy",)},
        "shortsword": {"kind": "shortsword"},
        "gladius": {"kind": "shortsword"},
        "rapier": {"kind": "rapier"},
        "foil": {"kind": "rapier"},
        "dagger": {"kind": "dagger"},
        "dirk": {"kind": "dagger"},
        "stiletto": {"kind": "dagger"},
        "knife": {"kind": "knife"},
    },
    tilt=20,
)
def sword(canvas: Canvas, look: Look) -> None:
    """Paint a straight blade with guard, grip and pommel."""
    measures = _BLADES.get(look.kind, _BLADES["sword"])
    long = measures.length + look.vary("blade length", -2, 2) + (4 if look.has("giant", "long") else 0)
    if canvas.tiny:
        long = max(long, _LEAST_TINY_BLADE)
    width = measures.width * look.vary("blade width", 0.88, 1.15) * bold(canvas, 1.3)
    width = max(width, _LEAST_TINY_HALF) if canvas.tiny else width
    blade = Blade(long, width, measures.guard * bold(canvas, 1.25))
    if look.has("flaming"):
        for height in (0.35, 0.6, 0.85):
            with canvas.placed(0, -long * height):
                flame(canvas, 4.6, 9 - 4 * height)
    steel = metal_ramp(canvas, look)
    if look.has("broken"):
        _broken_blade(canvas, blade, steel)
    else:
        _straight_blade(canvas, blade, steel, look.pick("point", ("taper", "leaf", "straight")))
    if is_magic(look):
        _runes(canvas, blade, look)
    hilt(canvas, look, blade.guard)


def _straight_blade(canvas: Canvas, blade: Blade, ramp: Ramp, point: str) -> None:
    width, long = blade.width, blade.length
    belly = width * (1.25 if point == "leaf" else 0.8 if point == "taper" else 1.0)
    for side, bias in ((-1, 0.27), (1, -0.22)):
        outer = [(side * width, -3), (side * belly, -long * 0.62), (side * belly * 0.92, -long + 3.5)]
        facet = [*outer, (0, -long), (0, -3)]
        line: Literal["soft"] | None = "soft" if side < 0 else None
        canvas.polygon(facet, ramp, shade="flat", bias=bias, cast=0.08, gradient=0.15, line=line)


def _broken_blade(canvas: Canvas, blade: Blade, ramp: Ramp) -> None:
    if canvas.tiny:
        _tiny_shards(canvas, blade, ramp)
        return
    width, top = blade.width, -blade.length * 0.55
    left = [(-width, -3), (-width, top - 1.5), (-width * 0.4, top + 1), (0, top - 2), (0, -3)]
    right = [(width, -3), (width, top + 3.5), (width * 0.5, top + 1.4), (0, top - 2), (0, -3)]
    canvas.polygon(left, ramp, shade="flat", bias=0.27, cast=0.08)
    canvas.polygon(right, ramp, shade="flat", bias=-0.22, cast=0.08, line=None)


def _tiny_shards(canvas: Canvas, blade: Blade, ramp: Ramp) -> None:
    """Paint a stump with a slanting end for 16 px, and over a gap the point that has come off and falls."""
    width, top = blade.width * 1.2, -blade.length * 0.42
    canvas.polygon(
        [(-width, -3), (-width, top - 4), (width, top + 2), (width, -3)], ramp, shade="flat", bias=0.2
    )
    with canvas.placed(5.0, top - 8.6, 52):
        canvas.polygon([(-width, 3.6), (width, 3.6), (width, -1), (0, -8), (-width, -3)], ramp, shade="flat")


def _runes(canvas: Canvas, blade: Blade, look: Look) -> None:
    glow = "ff5a6a" if look.has("cursed") else MAGIC
    for number in range(int((blade.length - 9) // 4.6) + 1):
        canvas.stamp(0, -7 - number * 4.6, 1.1, 2.2 if number % 2 else 1.2, glow)


def _asked_hilt(look: Look) -> Rgb | None:
    """Return the colour that the prompt gives the hilt, if it does."""
    asked = look.part("hilt", "handle", "grip", "guard", "pommel")
    return asked.colour if asked is not None and asked.coloured else None


def hilt(canvas: Canvas, look: Look, guard: float) -> None:
    """Paint grip, cross-guard and pommel for a blade that starts at y = -3."""
    own = look.pick("hilt", (GOLD, GOLD, "b67a3e", STEEL))
    metal = Ramp(_asked_hilt(look) or look.second(own), "metal")
    canvas.limb(
        [(0, -2, 1.2), (0, 4.4, 1.2)], Ramp(look.pick("grip", (LEATHER, "3f3a52", "6d2f34"))), line=None
    )
    droop = look.pick("guard", (0.4, -1.2, 1.6))
    ends = 1.15 if canvas.small else 1.0
    canvas.limb([(-guard, -3.1 + droop, ends), (0, -3.1, 1.5), (guard, -3.1 + droop, ends)], metal, cast=0.1)
    if look.kind != "knife":
        stone = Ramp(lighten(MAGIC, -0.15), "metal") if is_magic(look) else metal
        canvas.ellipse(0, 5.3, 1.9, 1.9, stone)


@held(
    presets={
        "katana": {"kind": "katana"},
        "scimitar": {"kind": "scimitar"},
        "sabre": {"kind": "scimitar"},
        "saber": {"kind": "scimitar"},
        "cutlass": {"kind": "scimitar"},
        "machete": {"kind": "scimitar"},
        "falchion": {"kind": "scimitar"},
    },
    tilt=20,
)
def curved_sword(canvas: Canvas, look: Look) -> None:
    """Paint a katana or a scimitar."""
    steel = metal_ramp(canvas, look)
    long = look.vary("blade length", 24, 28) * bold(canvas, 1.15)
    if look.kind == "katana":
        back = [(-1.3, -3), (-1.2, -long * 0.5), (0.4, -long * 0.85), (3.6, -long - 2)]
        edge = [(2.6, -long * 0.86), (1.4, -long * 0.5), (1.3, -3)]
    else:
        back = [(-1.8, -3), (-2.1, -long * 0.5), (1, -long * 0.85), (6, -long)]
        edge = [(4.4, -long * 0.62), (2.3, -long * 0.36), (1.8, -3)]
    if canvas.tiny:
        wide = 1.5 if look.kind == "katana" else 1.9
        back, edge = [[(x * wide, y) for x, y in side] for side in (back, edge)]
    whole = canvas.blob([*back, *edge], steel, bevel=1.6, cast=0.08, bias=0.08)
    canvas.blob(
        [(0.4, -3), *[(x - 0.5, y) for x, y in edge[::-1]], (5.4, -long), *edge],
        steel,
        clip=whole,
        shade="flat",
        bias=0.32,
        line=None,
        cast=0,
    )
    if is_magic(look):
        _runes(canvas, Blade(long * 0.7, 2, 3), look)
    if look.kind == "katana":
        grip = _asked_hilt(look) or look.second("3a3550")
        thick = 1.7 if canvas.tiny else 1.25
        canvas.limb([(0, -2, thick), (0, 6.4, thick)], Ramp(grip), line=None)
        canvas.ellipse(0, -2.6, 3.2, 1.5, Ramp(GOLD, "metal"))
    else:
        hilt(canvas, look, 4.2)
