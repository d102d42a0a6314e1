"""Lights: campfire, torch, lantern, candle, brazier."""

import math

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.carpentry import log
from sprite_tavern.forge.pieces.fire import fire_colours, flame, sparks
from sprite_tavern.forge.pieces.materials import (
    BRASS,
    DARK_WOOD,
    IRON,
    LAMPLIGHT,
    LINEN,
    STONE,
    WOOD,
    glow,
    matte,
    metal,
)
from sprite_tavern.forge.pieces.outlines import inlay, mirrored, path
from sprite_tavern.forge.pieces.weather import body_colour, chosen_colour, weathered
from sprite_tavern.forge.ramps import Ramp, Rgb, lighten
from sprite_tavern.forge.textures import brick, noise, planks, stripes

Colours = tuple[Rgb | str, ...]
_FIRE_BASE = "f0832a"


def _flames(look: Look) -> Colours:
    """Return the layers of the flame: the colour asked for the thing is its fire's."""
    return fire_colours(look.colour if look.coloured and look.material not in {"fire", "wood"} else None)


def _burns(look: Look) -> bool:
    return not look.has("unlit", "extinguished", "out", "burnt")


@draws(
    "campfire",
    family="nature",
    colour=_FIRE_BASE,
    words=("bonfire", "fire", "fireplace fire", "camp fire", "pyre", "fire pit"),
    faces="viewer",
)
@weathered("flaming")
def campfire(canvas: Canvas, look: Look) -> None:
    """Paint burning logs in a ring of stones."""
    look.has("flaming", "burning")
    colours = _flames(look)
    stones = look.chance("stones", 0.75) or canvas.small
    style = look.pick("logs", ("crossed", "crossed", "cone"))
    if stones:
        _stones(canvas, look, 51.5, (14, 23, 41, 50))
    if style == "cone":
        _standing_logs(canvas)
    if _burns(look):
        _tongues(canvas, look, colours)
    if style == "crossed":
        _crossed_logs(canvas)
    if stones:
        _stones(canvas, look, 58.4, (9, 20, 32, 44, 55))
    if _burns(look) and canvas.fine:
        spots = [(look.vary(f"spark {n} x", 18, 46), look.vary(f"spark {n} y", 2, 16)) for n in range(4)]
        sparks(canvas, spots, colours[2])


def _tongues(canvas: Canvas, look: Look, colours: Colours) -> None:
    tall = look.vary("flame height", 34, 46) + (6 if look.has("big", "large", "tall", "huge") else 0)
    tall *= 0.6 if look.has("small", "tiny", "little") else 1
    side = look.vary("side flames", 0.45, 0.7)
    sway = look.vary("sway", -0.35, 0.35)
    for x, width, height, bend in (
        (23, 7.6, tall * side, -0.3),
        (41, 7.6, tall * (1.12 - side), 0.3),
        (32, 13, tall, sway),
    ):
        with canvas.placed(x, 51):
            flame(canvas, width, height, colours, bend)


def _stones(canvas: Canvas, look: Look, y: float, places: tuple[int, ...]) -> None:
    ramp = matte(STONE)
    for x in places:
        size = look.vary(f"stone {x}", 4.0, 5.6)
        canvas.ellipse(x, y, size, size * 0.72, ramp, texture=noise(0.12, 0.9, seed=x))


def _crossed_logs(canvas: Canvas) -> None:
    wood = matte(DARK_WOOD)
    for x, turn in ((14, 24), (50, 156)):
        with canvas.placed(x, 47.6, turn):
            log(canvas, 38, 3.4, wood)


def _standing_logs(canvas: Canvas) -> None:
    wood = matte(DARK_WOOD)
    for x, top in ((14, 27), (50, 27), (23, 55), (41, 55)):
        lean = 30 if top == 27 else 32 + (x - 32) * 1.2
        canvas.limb([(lean, 32, 2.2), (x, 56, 3.4)], wood, smooth=False, texture=planks(2.4, vertical=True))


@draws(
    "torch",
    family="items",
    colour=_FIRE_BASE,
    words=("firebrand", "flaming torch", "wall torch"),
    faces="viewer",
)
@weathered("flaming")
def torch(canvas: Canvas, look: Look) -> None:
    """Paint a burning torch, upright or leaning."""
    look.has("flaming", "burning")
    colours = _flames(look)
    lean = look.vary("lean", -16, 16)
    head = look.pick("head", ("cloth", "cage", "cup"))
    with canvas.placed(32, 36, lean):
        canvas.limb(
            [(0, 23, 3.0), (0, -4, 4.4)], matte(WOOD), smooth=False, texture=planks(2.4, vertical=True)
        )
        for y in (8, 16):
            canvas.limb([(-3.6, y, 0.9), (3.6, y + 1, 0.9)], matte("b5824e"), line=None, cast=0.0)
    turn = math.radians(lean)
    with canvas.placed(32 + 6 * math.sin(turn), 36 - 6 * math.cos(turn)):
        if _burns(look):
            with canvas.placed(0, -1):
                flame(canvas, 13, look.vary("flame", 28, 35), colours, look.vary("sway", -0.35, 0.35))
        with canvas.placed(0, 0, lean, 1.4):
            _torch_head(canvas, head)


def _torch_head(canvas: Canvas, head: str) -> None:
    if head == "cage":
        iron = metal(IRON)
        canvas.limb([(-6, -3, 1.2), (-4, 4, 1.2), (4, 4, 1.2), (6, -3, 1.2)], iron)
        canvas.limb([(0, -2, 1.1), (0, 4, 1.2)], iron, line=None)
    elif head == "cup":
        canvas.blob(mirrored("0,-4.4 7,-4.4 5,3 3,6 0,6"), metal(IRON), bevel=3)
    else:
        canvas.blob(
            mirrored("0,-5 5.6,-4.6 6,1 4,6 0,6.6"), matte(LINEN), texture=stripes(60, 3, 0.3, 0.2), bias=-0.1
        )


@draws(
    "lantern",
    family="items",
    colour="3f4350",
    words=("oil lamp", "lamp", "storm lantern", "paper lantern"),
    faces="viewer",
)
@weathered("magic", "flaming")
def lantern(canvas: Canvas, look: Look) -> None:
    """Paint a lantern: ring, roof, lit panes between bars, foot."""
    look.has("flaming", "glowing")
    body = metal(chosen_colour(look, look.pick("metal", ("4c5160", BRASS, "7a4a34"))))
    asked = look.part("light", "flame", "fire", "glow", "glass")
    tint = asked.colour if asked is not None and asked.coloured else None
    light = look.second(LAMPLIGHT) if tint is None else lighten(tint, 0.1)
    wide = look.vary("wide", 10.5, 15)
    tall = look.vary("tall", 11, 15)
    pointed = look.chance("pointed", 0.5)
    with canvas.placed(32, 36):
        canvas.limb([(-6, -tall - 12, 1.1), (0, -tall - 19, 1.2), (6, -tall - 12, 1.1)], body, line=None)
        canvas.polygon(
            mirrored(f"0,{-tall} {wide - 1},{-tall} {wide - 2},{tall} 0,{tall}"),
            glow(light),
            gradient=-0.3,
            bevel=5,
            bias=0.1,
        )
        if look.has("unlit", "broken"):
            canvas.rectangle(-wide + 2, -tall, 2 * wide - 4, 2 * tall, matte("3a4258"), **inlay())
        else:
            with canvas.placed(0, tall - 2):
                flame(canvas, wide * 0.42, tall * 1.3, fire_colours(tint))
        for x in (-wide + 1, wide - 1, *((0.0,) if look.chance("middle bar", 0.4) else ())):
            canvas.limb([(x, -tall, 1.3), (x * 0.96, tall, 1.3)], body, smooth=False, cast=0.0)
        top = f"0,{-tall - 14} 3,{-tall - 13}" if pointed else f"0,{-tall - 10} {wide * 0.6},{-tall - 9}"
        canvas.polygon(
            mirrored(f"{top} {wide + 3},{-tall - 1} {wide + 2},{-tall + 2} 0,{-tall + 2}"), body, bevel=4
        )
        canvas.polygon(
            mirrored(f"0,{tall - 1} {wide + 1},{tall - 1} {wide + 3},{tall + 5} 0,{tall + 5}"),
            body,
            bevel=2.4,
        )


@draws(
    "candle", family="items", colour="f2e6c8", words=("candlestick", "taper", "candelabra"), faces="viewer"
)
@weathered("flaming", "magic")
def candle(canvas: Canvas, look: Look) -> None:
    """Paint a dripping candle, plain, in a holder, or three on a plate."""
    look.has("flaming", "glowing")
    wax = matte(body_colour(look, "f2e6c8"))
    holder = look.pick("holder", ("dish", "stick", "none"))
    many = look.noun == "candelabra" or look.count > 1 or look.chance("three candles", 0.3)
    brass = metal(BRASS)
    with canvas.placed(32, 52):
        if many:
            for x, size in ((-12, 0.62), (12, 0.74)):
                with canvas.placed(x, 0, 0, size):
                    _wax(canvas, look, wax)
        _wax(canvas, look, wax)
        if holder == "dish" or many:
            canvas.blob(mirrored("0,-2 18,-2 22,-5 20,3 12,6 0,6.4"), brass, bevel=3)
            canvas.limb([(20, -1, 1.2), (27, -5, 1.3), (27, 2, 1.3), (19, 2.6, 1.2)], brass)
        elif holder == "stick":
            canvas.polygon(mirrored("0,-2 8,-2 6,1.6 2.6,3 3,6 9,9 0,9"), brass, bevel=2)


def _wax(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    tall = look.vary("candle height", 20, 32)
    half = look.vary("candle width", 5.6, 8)
    canvas.rectangle(-half, -tall, 2 * half, tall + 3, ramp, bevel=half * 0.8, gradient=0.2)
    canvas.blob(
        [
            (-half, -tall),
            (0, -tall - 1.6),
            (half, -tall),
            (half + 0.6, -tall + 5),
            (half * 0.5, -tall + 3),
            (half * 0.3, -tall + 9),
            (-half * 0.2, -tall + 3),
            (-half * 0.7, -tall + 6),
            (-half - 0.6, -tall + 4),
        ],
        ramp,
        cast=0.1,
    )
    canvas.limb([(0, -tall - 4, 0.6), (0, -tall, 0.6)], matte(DARK_WOOD), thinnest=0.5)
    if _burns(look):
        with canvas.placed(0, -tall - 2):
            flame(canvas, 3.8, look.vary("flame", 11, 15), fire_colours(None), look.vary("sway", -0.3, 0.3))


@draws("brazier", family="furniture", colour="555a68", words=("fire bowl", "firepit bowl"), faces="viewer")
@weathered("flaming")
def brazier(canvas: Canvas, look: Look) -> None:
    """Paint an iron bowl of fire: on a foot, on legs, on a tripod or on a column of stone."""
    look.has("flaming", "burning")
    iron = metal(body_colour(look, "555a68"))
    stand = look.pick("stand", ("pedestal", "legs", "tripod", "column"))
    tall, half = look.vary("tall", 12, 26), look.vary("bowl", 15, 22)
    deep = look.vary("deep", 4, 10)
    with canvas.placed(32, 60 - tall):
        if _burns(look):
            fire = look.vary("fire", 20, 32)
            for x, size in ((-0.44, look.vary("left fire", 0.4, 0.75)), (0.44, 0.66), (0, 1.0)):
                with canvas.placed(x * half, -8):
                    flame(canvas, half * 0.44 * size + 2, fire * size, fire_colours(None), x * 0.6)
        _brazier_stand(canvas, stand, iron, (half, tall))
        canvas.blob(
            mirrored(f"0,-9 {half},-9.6 {half - 1},-2 {half * 0.55},{deep} 0,{deep + 1}"), iron, bevel=5
        )
        canvas.limb([(-half - 0.6, -9, 1.7), (half + 0.6, -9, 1.7)], iron, smooth=False, cast=0.2)
        if look.chance("spikes", 0.35):
            for share in (-0.9, -0.45, 0.0, 0.45, 0.9):
                x = share * half
                canvas.polygon([(x - 2, -9), (x, -15), (x + 2, -9)], iron, bevel=1)


def _brazier_stand(canvas: Canvas, stand: str, iron: Ramp, build: tuple[float, float]) -> None:
    half, tall = build
    if stand == "pedestal":
        canvas.polygon(mirrored(f"0,2 4,2 3,{tall * 0.5} 10,{tall} 0,{tall}"), iron, bevel=2.6)
    elif stand == "column":
        stone = matte(STONE)
        canvas.rectangle(-7, 2, 14, tall - 2, stone, bevel=5, texture=brick(7, 4, 0.2))
        canvas.rectangle(-10, tall - 4, 20, 4, stone, bevel=1.4)
    elif stand == "tripod":
        for side in (-1, 0, 1):
            canvas.limb([(-side * half * 0.5, -14, 1.5), (side * half * 0.8, tall, 1.5)], iron, smooth=False)
    else:
        for side in (-1, 0, 1):
            canvas.limb([(side * 8, 0, 1.8), (side * half * 0.66, tall, 1.4)], iron, smooth=False)


@draws(
    "genie lamp",
    family="items",
    colour="e9b234",
    words=("magic lamp", "aladdin lamp", "djinn lamp", "wishing lamp"),
)
@weathered("magic", "glowing")
def genie_lamp(canvas: Canvas, look: Look) -> None:
    """Paint a low lamp with a long spout to the right, a ring of a handle and smoke from its mouth."""
    look.has("magic", "glowing")
    brass = metal(body_colour(look, "e9b234"))
    rise, puff = look.vary("spout", -4, 3), matte(look.second("b58af0"))
    if not look.has("empty"):
        for x, y, size in ((57, 17, 4.6), (51, 9, 6), (58, 4, 4)):
            canvas.ellipse(x, y + rise, size, size * 0.9, puff, line=None, cast=0.0)
    canvas.limb([(12, 44, 2.2), (2, 40, 2.2), (5, 28, 2.2), (16, 33, 2.2)], brass)
    canvas.blob([(34, 32), (46, 34), (56, 22 + rise), (60, 25 + rise), (50, 45), (36, 50)], brass, bevel=5)
    canvas.ellipse(28, 40, 19, 11, brass, bevel=9)
    canvas.polygon(path("16,57 21,49 35,49 40,57"), brass, bevel=2)
    canvas.blob(path("19,31 24,23 28,20 32,23 37,31 28,33"), brass, bevel=3)
    canvas.ellipse(28, 18, 3, 3, brass)
