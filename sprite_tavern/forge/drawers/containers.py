"""Containers: barrels and crates."""

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.bold_things import bold_gift
from sprite_tavern.forge.pieces.carpentry import rivets
from sprite_tavern.forge.pieces.contents import contained, heap
from sprite_tavern.forge.pieces.emblems import emblem, pictured
from sprite_tavern.forge.pieces.materials import (
    DARK_WOOD,
    GOLD,
    IRON,
    STEEL,
    WOOD,
    matte,
    metal,
)
from sprite_tavern.forge.pieces.outlines import inlay, mirrored
from sprite_tavern.forge.pieces.weather import body_colour, weathered
from sprite_tavern.forge.ramps import Ramp, lighten
from sprite_tavern.forge.textures import planks

_GOODS = ((-12.0, 0.0), (12.0, 0.0), (0.0, 5.0), (-5.0, -3.0), (6.0, -3.0))
"""Places of what looks out of a crate: across, and above the rim."""
_LOADS = ("apple", "fruit", "orange", "fish", "bread", "potion", "gold", "coin", "cheese", "egg", "gem")


@draws(
    "barrel",
    family="items",
    colour=WOOD,
    words=("keg", "cask", "wine barrel", "beer barrel", "powder keg", "rum barrel"),
    presets={
        "powder keg": {"emblem": "skull", "colour": "8a3a2f"},
        "explosive barrel": {"emblem": "flame", "colour": "c2362f"},
        "toxic barrel": {"emblem": "skull", "colour": "6fae3c"},
    },
    faces="viewer",
)
@weathered()
def barrel(canvas: Canvas, look: Look) -> None:
    """Paint a barrel of staves with hoops: upright, or lying with a tap."""
    wood = matte(body_colour(look, WOOD))
    hoops = metal(look.second(look.pick("hoop", (IRON, IRON, "c9922e"))))
    if look.noun in {"keg", "cask", "beer barrel", "wine barrel"} or look.has("lying"):
        _lying(canvas, look, wood, hoops)
        return
    if look.chance("lying", 0.22) and not look.has("open", "full"):
        _lying(canvas, look, wood, hoops)
        return
    with canvas.placed(32, 33, look.pick("leaning", (0.0, 0.0, -8.0, 7.0))):
        _upright(canvas, look, wood, hoops)


def _upright(canvas: Canvas, look: Look, wood: Ramp, hoops: Ramp) -> None:
    belly, tall = look.vary("belly", 17, 27), look.vary("tall", 21, 29)
    end = belly * look.vary("end", 0.62, 0.86)
    outline = mirrored(
        f"0,{-tall} {end},{-tall} {belly},{-tall * 0.4} {belly},{tall * 0.4} {end},{tall} 0,{tall + 3}"
    )
    whole = canvas.blob(outline, wood, bevel=16, texture=planks(look.vary("stave", 4.6, 7.4), vertical=True))
    for share in look.pick("hoops", ((-0.72, -0.2, 0.34, 0.82), (-0.6, 0.62), (-0.78, -0.46, 0.5, 0.84))):
        y = tall * share
        strip = [(-30, y), (0, y + 2.4), (30, y), (30, y + 3.6), (0, y + 6), (-30, y + 3.6)]
        canvas.polygon(strip, hoops, bevel=1.6, clip=whole, cast=0.2)
    _barrel_top(canvas, look, wood, (end, tall))
    if look.chance("tap", 0.35):
        canvas.limb([(0, tall * 0.6, 2.0), (0, tall * 0.6 + 6, 1.8)], metal(GOLD), smooth=False)
        canvas.limb([(-4, tall * 0.58, 1.3), (4, tall * 0.58, 1.3)], metal(GOLD), smooth=False)
    if pictured(look):
        with canvas.placed(0, 3):
            emblem(canvas, pictured(look) or "star", 8, matte("f2f0e6"))


def _barrel_top(canvas: Canvas, look: Look, wood: Ramp, build: tuple[float, float]) -> None:
    """Close the barrel with its head, leave it open over what it holds, or lean the head against it."""
    end, tall = build
    load = look.part(*_LOADS)
    opened = look.has("open", "full") or load is not None
    canvas.ellipse(0, -tall, end, 5, wood, bevel=1.6)
    if not opened:
        head = Ramp(lighten(wood.base, -0.06))
        canvas.ellipse(0, -tall, end - 3, 3.2, head, shade="flat", texture=planks(4, vertical=True))
        if look.chance("knob", 0.3):
            canvas.rectangle(-3.4, -tall - 6, 6.8, 6, wood, bevel=1.6)
        return
    filling = matte(
        load.colour if load and load.coloured else look.second("4a9ae0" if not load else "d3313a")
    )
    canvas.ellipse(0, -tall, end - 3, 3.2, filling, shade="flat", bias=0.05)
    for number in range(5 if load else 0):
        x = (number % 3 - 1) * end * 0.5 + (end * 0.25 if number > 2 else 0)
        canvas.ellipse(x, -tall - 1.6 - 4 * (number > 2), end * 0.28, 4.2, filling)


def _lying(canvas: Canvas, look: Look, wood: Ramp, hoops: Ramp) -> None:
    radius = look.vary("radius", 18, 21)
    with canvas.placed(32, 34):
        for side in (-1, 1):
            canvas.polygon([(side * 20, 26), (side * 13, 10), (side * 6, 26)], matte(DARK_WOOD), bevel=2)
        canvas.ellipse(0, 0, radius + 4, radius + 3, wood, bevel=7)
        canvas.ellipse(0, 0, radius + 0.6, radius, hoops, bevel=1.6)
        canvas.ellipse(
            0, 0, radius - 2, radius - 2.6, wood, shade="flat", texture=planks(5, vertical=True), cast=0.2
        )
        canvas.rectangle(-radius + 4, -3, 2 * radius - 8, 5, wood, bevel=1.4)
        canvas.limb([(0, 9, 2.2), (0, 18, 2.0)], metal(GOLD), smooth=False)
        canvas.limb([(-4, 11, 1.4), (4, 11, 1.4)], metal(GOLD), smooth=False)
        canvas.ellipse(0, 23, 1.8, 2.6, matte("f0b43c"), cast=0.0)


@draws(
    "crate",
    family="items",
    colour="b5824e",
    words=(
        "box",
        "wooden box",
        "cargo",
        "supply crate",
        "cardboard box",
        "package",
        "parcel",
        "gift",
        "present",
    ),
    presets={
        "gift": {"kind": "gift", "colour": "d3313a"},
        "gift box": {"kind": "gift", "colour": "3a8ad0"},
        "present box": {"kind": "gift", "colour": "3f9a5a"},
        "present": {"kind": "gift", "colour": "3a8ad0"},
        "cardboard box": {"kind": "carton", "colour": "c99a64"},
        "package": {"kind": "carton", "colour": "c99a64"},
        "parcel": {"kind": "carton", "colour": "c99a64"},
    },
    faces="viewer",
)
@weathered()
def crate(canvas: Canvas, look: Look) -> None:
    """Paint a crate braced crosswise; a carton with tape; a present with a bow."""
    ramp = matte(body_colour(look, "b5824e"))
    goods = contained(look) is not None
    if canvas.tiny and look.kind == "gift":
        bold_gift(canvas, look, ramp, _silk(look))
        return
    view = (
        "front"
        if goods or look.kind in {"gift", "carton"}
        else look.pick("crate view", ("front", "corner", "front" if canvas.tiny else "stack"))
    )
    if view == "corner":
        _cornered(canvas, look, ramp)
        return
    half, tall = look.vary("half", 19, 26), look.vary("tall", 34, 48)
    if view == "stack":
        with canvas.placed(32 + look.vary("upper place", -6, 6), 59 - tall * 0.62, 0, 0.56):
            _front(canvas, look, ramp, (half, tall * 0.86))
        with canvas.placed(32, 59, 0, 0.7):
            _front(canvas, look, ramp, (half + 6, tall))
        return
    with canvas.placed(32, 59):
        _front(canvas, look, ramp, (half, tall))


def _front(canvas: Canvas, look: Look, ramp: Ramp, build: tuple[float, float]) -> None:
    """Draw a box seen from the front and a little from above, standing on the origin."""
    half, tall = build
    top = 8.0
    goods = [(x * half / 22, -tall - 6 - rise, 0.4) for x, rise in _GOODS]
    load = None if heap(canvas, look, goods) else look.part(*_LOADS)
    for x in (-12, 0, 12) if load else ():
        canvas.ellipse(x, -tall - top - 1, 6, 6, matte(load.colour if load and load.coloured else "d3313a"))
    lid = [(-half, -tall), (-half + 5, -tall - top), (half - 5, -tall - top), (half, -tall)]
    canvas.polygon(lid, Ramp(lighten(ramp.base, 0.07)), bevel=1.6)
    grain = planks(7) if look.kind not in {"gift", "carton"} else None
    canvas.rectangle(-half, -tall, 2 * half, tall, ramp, bevel=2, texture=grain)
    if look.kind == "gift":
        _ribbon(canvas, look, (half, tall, top))
    elif look.kind == "carton":
        canvas.rectangle(-3.4, -tall - top, 6.8, top + tall * 0.3, matte("e6d3a8"), **inlay())
        canvas.stamp(half * 0.5, -tall * 0.26, half * 0.5, 4, "f4ecd8")
    else:
        _braces(canvas, look, (half, tall), ramp)


def _cornered(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    """Draw a crate seen over a corner: two sides of boards in frames, and the lid."""
    half, tall = look.vary("corner half", 22, 27), look.vary("corner tall", 22, 34)
    slope = half * 0.46
    edge = Ramp(lighten(ramp.base, -0.04))
    with canvas.placed(32, 58):
        lid = [(0, -tall), (half, -tall - slope), (0, -tall - 2 * slope), (-half, -tall - slope)]
        canvas.polygon(lid, Ramp(lighten(ramp.base, 0.08)), bevel=1.6, texture=planks(6, vertical=True))
        load = look.part(*_LOADS)
        for x, y in ((-9, 0), (9, 0), (0, 3), (0, -4)) if load else ():
            goods = matte(load.colour if load and load.coloured else "d3313a")
            canvas.ellipse(x, -tall - slope + y - 3, 6, 6, goods)
        for side in (-1, 1):
            bias = 0.06 if side < 0 else -0.16
            face = [(0, 0), (side * half, -slope), (side * half, -tall - slope), (0, -tall)]
            canvas.polygon(face, ramp, shade="flat", bias=bias, texture=planks(6))
            for x0, x1 in (
                ((1.4, 1.4), (half - 1.6, half - 1.6))
                if look.chance("bare", 0.4)
                else (
                    (1.4, 1.4),
                    (half - 1.6, half - 1.6),
                    (2, half - 2),
                )
            ):
                low, high = -slope * x0 / half - 1, -tall - slope * x1 / half + 1
                canvas.limb([(side * x0, low, 2.2), (side * x1, high, 2.2)], edge, smooth=False, bias=bias)
            for level in (-2.0, -tall + 2):
                rail = [(0, level, 2.0), (side * half, level - slope, 2.0)]
                canvas.limb(rail, edge, smooth=False, bias=bias)


def _braces(canvas: Canvas, look: Look, build: tuple[float, float], ramp: Ramp) -> None:
    half, tall = build
    edge = Ramp(lighten(ramp.base, -0.03))
    style = "cross" if canvas.tiny else look.pick("brace", ("cross", "slash", "plain"))
    edge = Ramp(lighten(ramp.base, -0.12)) if canvas.tiny else edge
    if look.has("open"):
        canvas.rectangle(-half + 4, -tall - 4, 2 * half - 8, 5, matte("2b2633"), **inlay(-0.1))
    for x0, x1 in (
        ((-half + 4, half - 4), (half - 4, -half + 4))
        if style == "cross"
        else ((-half + 4, half - 4),)
        if style == "slash"
        else ()
    ):
        canvas.limb([(x0, -tall + 4, 2.6), (x1, -4, 2.6)], edge, smooth=False, cast=0.12)
    for x, y, w, h in (
        (-half, -tall, 2 * half, 6),
        (-half, -6, 2 * half, 6),
        (-half, -tall, 6, tall),
        (half - 6, -tall, 6, tall),
    ):
        canvas.rectangle(x, y, w, h, edge, bevel=1.6, cast=0.12, texture=planks(6, vertical=w < h))
    rivets(canvas, [(x, y) for x in (-half + 3, half - 3) for y in (-tall + 3, -3.4)], metal(STEEL))
    if pictured(look):
        with canvas.placed(0, -tall / 2):
            emblem(canvas, pictured(look) or "star", 9, matte("4a3324"))


def _silk(look: Look) -> Ramp:
    """Return the ribbon's colour: of the ribbon asked for, else the second colour, else this one's own."""
    asked = look.part("ribbon", "bow")
    own = look.second(look.pick("ribbon", ("f4cf3c", "f2f3f6", "5cb544")))
    return matte(asked.colour if asked is not None and asked.coloured else own)


def _ribbon(canvas: Canvas, look: Look, build: tuple[float, float, float]) -> None:
    half, tall, top = build
    ribbon = _silk(look)
    canvas.rectangle(-3.6, -tall - top, 7.2, tall + top, ribbon, bevel=1)
    canvas.rectangle(-half, -tall * 0.58, 2 * half, 6.4, ribbon, bevel=1)
    for side in (-1, 1):
        canvas.blob(
            [
                (0, -tall - top),
                (side * 6, -tall - top - 9),
                (side * 15, -tall - top - 9),
                (side * 14, -tall - top - 1),
            ],
            ribbon,
            bevel=3,
        )
    canvas.ellipse(0, -tall - top - 2, 3.6, 3.4, ribbon)
