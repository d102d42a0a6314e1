"""Long weapons as subjects: spears, halberds, tridents, scythes and staffs."""

from collections.abc import Callable

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.fitting import Framing
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.bold_arms import BOLD_ARMS
from sprite_tavern.forge.pieces.emblems import emblem
from sprite_tavern.forge.pieces.fire import fire_colours, flame
from sprite_tavern.forge.pieces.materials import GOLD, STEEL, WOOD, matte, metal
from sprite_tavern.forge.pieces.outlines import facet, inlay, mirrored, path, tube
from sprite_tavern.forge.pieces.sparkle import glint
from sprite_tavern.forge.pieces.weather import body_colour, chosen_colour, weathered
from sprite_tavern.forge.ramps import Ramp

_FRAME = Framing(fill=0.95, grow=2.2, anchor="centre")
_POINTS = {
    "leaf": "0,-16 4.6,-4 3.4,3 1.6,6 0,6",
    "long": "0,-20 3.4,-4 2.6,4 1.4,6 0,6",
    "barbed": "0,-16 6,2 2,0 1.6,6 0,6",
}


def _shaft(canvas: Canvas, look: Look, length: float, radius: float) -> None:
    """Draw the shaft from the origin down, with bindings."""
    wood = matte(look.second(look.pick("shaft", (WOOD, "6d4630", "a5713f"))))
    canvas.limb([(0, length, radius), (0, 0, radius)], wood, smooth=False)
    if canvas.small:
        return
    for share in look.pick("bindings", ((0.08, 0.5), (0.08, 0.42, 0.5), (0.1, 0.92))):
        canvas.rectangle(-radius - 0.5, length * share, 2 * radius + 1, 2.6, metal(GOLD), bevel=1, cast=0.0)


@draws(
    "spear",
    family="weapons",
    colour=STEEL,
    words=("pike", "javelin", "harpoon"),
    presets={
        "lance": {"kind": "lance"},
        "halberd": {"kind": "halberd"},
        "glaive": {"kind": "glaive"},
        "polearm": {"kind": "halberd"},
        "naginata": {"kind": "glaive"},
        "trident": {"kind": "trident"},
    },
    framing=_FRAME,
)
@weathered()
def spear(canvas: Canvas, look: Look) -> None:
    """Paint a pole weapon lying diagonally, its head to the upper right."""
    if canvas.tiny and look.kind not in {"lance", "glaive"}:
        BOLD_ARMS.get(look.kind, BOLD_ARMS["spear"])(canvas, look)
        return
    steel = metal(body_colour(look, STEEL))
    with canvas.placed(45, 19, 45 + look.vary("tilt", -4, 4), look.vary("size", 1.0, 1.12)):
        _shaft(canvas, look, look.vary("length", 42, 52), 2.0)
        _OTHER_HEADS.get(look.kind, _spearhead)(canvas, look, steel)


def _spearhead(canvas: Canvas, look: Look, steel: Ramp) -> None:
    outline = mirrored(_POINTS[look.pick("point", tuple(_POINTS))])
    canvas.polygon(outline, steel, shade="flat", bias=-0.2, cast=0.1)
    canvas.polygon([(x, y) for x, y in outline if x <= 0], steel, **facet(0.26))
    canvas.rectangle(-2.6, 4, 5.2, 4, metal(GOLD), bevel=1.4)
    if look.chance("tassel", 0.5) and not canvas.small:
        cloth = matte(look.pick("tassel colour", ("d3313a", "3a68cf", "4a9e3f")))
        canvas.blob(path("-1,8 3,8 8,14 6,19 3,15 1,18"), cloth, bevel=1.6)


def _lance(canvas: Canvas, look: Look, steel: Ramp) -> None:
    canvas.polygon(mirrored("0,-18 1.6,-8 4.6,22 0,22"), matte(look.second("d3313a")), bevel=3)
    canvas.polygon(mirrored("0,-20 1.8,-10 0,-8"), steel, bevel=1.4)
    canvas.blob(mirrored("0,20 7,20 4,27 0,27"), steel, bevel=3)


def _halberd(canvas: Canvas, look: Look, steel: Ramp) -> None:
    canvas.polygon(mirrored("0,-17 2.4,-4 1.6,6 0,6"), steel, bevel=1.6)
    whole = canvas.blob(path("1,-2 8,-6 13,-4 14,5 11,14 6,9 1,9"), steel, bevel=2.4)
    canvas.blob(path("10,-6 18,-8 18,16 9,15 12,5"), steel, **inlay(0.3, clip=whole))
    canvas.polygon(path("-1,0 -8,1 -10,5 -6,5 -1,7"), steel, bevel=1.4)
    canvas.rectangle(-2.8, -2, 5.6, 11, metal(GOLD) if look.chance("socket", 0.4) else steel, bevel=1.6)


def _glaive(canvas: Canvas, look: Look, steel: Ramp) -> None:
    curl = look.vary("curl", 2, 6)
    whole = canvas.blob([(-2, 6), (-3, -6), (0, -16), (curl, -21), (5.4, -8), (4, 2), (2, 6)], steel, bevel=2)
    canvas.blob([(2.4, 6), (3.4, -8), (curl, -24), (12, -20), (9, 8)], steel, **inlay(0.3, clip=whole))
    canvas.rectangle(-3, 4, 6, 4, metal(GOLD), bevel=1.4)


def _trident(canvas: Canvas, look: Look, steel: Ramp) -> None:
    wide = look.vary("tines", 7, 10)
    canvas.limb([(-wide, -9, 1.0), (-wide, -1, 1.7), (0, 4, 2.0), (wide, -1, 1.7), (wide, -9, 1.0)], steel)
    canvas.limb([(0, 4, 1.8), (0, -13, 1.1)], steel, smooth=False)
    for x, y in ((-wide, -10), (0, -14), (wide, -10)):
        canvas.polygon([(x - 2.8, y + 2), (x, y - 5), (x + 2.8, y + 2)], steel, bevel=1.2)
    canvas.ellipse(0, 5, 2.8, 2.8, metal(GOLD))


_OTHER_HEADS: dict[str, Callable[[Canvas, Look, Ramp], None]] = {
    "lance": _lance, "halberd": _halberd, "glaive": _glaive, "trident": _trident,
}  # fmt: skip


@draws(
    "scythe",
    family="weapons",
    colour=STEEL,
    words=("reaper scythe", "war scythe"),
    presets={"sickle": {"kind": "sickle"}},
    framing=_FRAME,
)
@weathered()
def scythe(canvas: Canvas, look: Look) -> None:
    """Paint a scythe, or a hand sickle."""
    steel = metal(body_colour(look, STEEL))
    sickle = look.kind == "sickle"
    reach = look.vary("reach", 0.9, 1.15)
    with canvas.placed(42, 16, 28 + look.vary("tilt", -6, 6), 1.4 if sickle else 1.0):
        _shaft(canvas, look, 16 if sickle else 44, 1.9)
        if not sickle:
            canvas.limb([(0, 24, 1.5), (6, 21, 1.5)], matte(WOOD))
        curve = [
            (2, -3),
            (-12 * reach, -6),
            (-24 * reach, 3),
            (-31 * reach, 17),
            (-22 * reach, 8),
            (-11 * reach, 3.6),
            (2, 4),
        ]
        whole = canvas.blob(curve, steel, bevel=2.4)
        canvas.blob(
            [(-30 * reach, 20), (-21 * reach, 8), (-11 * reach, 2.4), (2, 2), (2, 10), (-14, 14)],
            steel,
            **inlay(0.3, clip=whole),
        )
        canvas.rectangle(-2.8, -4, 5.6, 9, metal(GOLD), bevel=1.6)


@draws(
    "staff",
    family="weapons",
    colour="5ac8ff",
    words=("magic staff", "stave", "rod", "wizard staff"),
    presets={
        "crook": {"kind": "crook"},
        "cane": {"kind": "crook"},
        "walking stick": {"kind": "crook"},
        "quarterstaff": {"kind": "plain"},
        "skull staff": {"kind": "skull"},
    },
    framing=_FRAME,
)
@weathered("flaming")
def staff(canvas: Canvas, look: Look) -> None:
    """Paint a wizard's staff: an orb in a fork, ring, crescent or crook; a crystal; a skull."""
    wood = matte(look.second(look.pick("wood", (WOOD, "6d4a34", "a07a4a", "5b4a62"))))
    stone = metal(chosen_colour(look, look.pick("stone", ("5ac8ff", "c56af0", "6ae08a", "ff7a5a", "ffd45a"))))
    orb = look.part("orb", "crystal", "gem", "sphere", "jewel")
    if orb is not None and orb.coloured:
        stone = metal(orb.colour)
    kinds = ("fork", "ring", "crystal", "crook", "crescent")
    kind = look.kind if look.kind in {"crook", "plain", "crown", "skull"} else look.pick("head", kinds)
    with canvas.placed(43, 20, 40 + look.vary("tilt", -5, 5)):
        canvas.limb([(-0.6, 46, 1.8), (0.8, 26, 1.9), (-0.4, 12, 2.1), (0, 0, 2.4)], wood)
        if not canvas.small:
            canvas.limb([(-2.6, 9, 1.0), (2.4, 10, 1.0)], metal(GOLD), line=None)
        if look.has("flaming", "burning") or look.material == "fire":
            with canvas.placed(0, -2, -40):
                flame(canvas, 9, 18, fire_colours(None))
        if kind != "plain":
            _staff_head(canvas, kind, wood, stone)


def _staff_head(canvas: Canvas, kind: str, wood: Ramp, stone: Ramp) -> None:
    gold = metal(GOLD)
    if kind == "crook":
        canvas.limb(tube("0,2,2.4 -2,-8,2.3 4,-15,2.1 11,-11,1.9 9,-4,1.6"), wood)
        canvas.ellipse(4.4, -6, 3.8, 3.8, stone, bias=0.1)
    elif kind == "skull":
        with canvas.placed(0, -8):
            emblem(canvas, "skull", 9, matte("f2f0e6"))
        return
    elif kind == "crystal":
        canvas.limb(tube("-5,-4,1.2 -3,2,1.8 0,3,2 3,2,1.8 5,-4,1.2"), gold)
        canvas.polygon(path("0,-19 -5.6,-8 0,3 5.6,-8"), stone, shade="flat", bias=-0.14)
        canvas.polygon(path("0,-19 -5.6,-8 0,3"), stone, **facet(0.26))
        return
    elif kind == "crescent":
        canvas.blob(
            path("0,3 8,-2 10,-10 6,-17 7,-10 4,-5 0,-3.6 -4,-5 -7,-10 -6,-17 -10,-10 -8,-2"), gold, bevel=2
        )
        canvas.ellipse(0, -10, 4.2, 4.2, stone, bias=0.1)
    elif kind == "ring":
        for side in (-1, 1):
            canvas.limb([(0, 2, 1.7), (side * 8, -5, 1.7), (side * 5, -14, 1.3)], gold)
        canvas.ellipse(0, -7, 4.8, 4.8, stone, bias=0.1)
    else:
        for side in (-1, 1):
            canvas.limb(
                [(0, 3, 2.2), (side * 6.6, -4, 2.0), (side * 5, -12, 1.3)], wood if kind == "fork" else gold
            )
        canvas.ellipse(0, -7.4, 5.4, 5.4, stone, bias=0.1)
    glint(canvas, -1.6 if kind != "crook" else 3, -9.4 if kind != "crook" else -7.4, 1.7, 1.7)
