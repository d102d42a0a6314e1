"""Odd weapons: claws, crowbar, bats, fans, discs, stakes."""

import math

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.fitting import Framing
from sprite_tavern.forge.geometry import ellipse_points
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.materials import (
    DARK_LEATHER,
    GOLD,
    LEATHER,
    RED,
    STEEL,
    WOOD,
    matte,
    metal,
)
from sprite_tavern.forge.pieces.outlines import facet, inlay, mirrored, path
from sprite_tavern.forge.pieces.weather import body_ramp, weathered
from sprite_tavern.forge.ramps import Ramp, lighten
from sprite_tavern.forge.textures import bands, planks

_FRAME = Framing(fill=0.95, grow=2.2, anchor="centre")


@draws(
    "claw", family="weapons", colour=STEEL,
    words=("claws", "claw weapon", "brass knuckles", "knuckle duster", "knuckles", "katar"),
    presets={
        "brass knuckles": {"kind": "knuckles", "colour": "c9922e"},
        "knuckle duster": {"kind": "knuckles", "colour": "8a93a3"},
        "knuckles": {"kind": "knuckles", "colour": "c9922e"},
    },
    framing=_FRAME,
)  # fmt: skip
@weathered()
def claw(canvas: Canvas, look: Look) -> None:
    """Paint three blades on a bracer, or rings for the fist."""
    steel = body_ramp(look, "metal")
    with canvas.placed(32, 34, look.vary("turn", -14, 14)):
        if look.kind == "knuckles":
            canvas.blob(mirrored("0,2 18,0 21,8 12,16 0,18"), steel, bevel=5)
            for x in (-19, -6.5, 6.5, 19):
                canvas.ellipse(x, -5, 8, 9, steel, bevel=3)
            for x in (-19, -6.5, 6.5, 19):
                canvas.cut(ellipse_points(x, -4, 4, 4.6), smooth=False)
            if look.has("spiked") or look.chance("spikes", 0.4):
                for x in (-19, -6.5, 6.5, 19):
                    canvas.polygon([(x - 3, -12), (x, -22), (x + 3, -12)], steel, bevel=1)
            return
        bend = look.vary("bend", 2, 8)
        for x in (-9, 0, 9):
            canvas.polygon(
                [(x - 3, 2), (x - 2.4, -14), (x + bend, -30), (x + 3, -12), (x + 3, 2)], steel, **facet(0.05)
            )
        hide = matte(look.second(LEATHER))
        canvas.blob(mirrored("0,-2 14,-2 16,8 14,24 0,26"), hide, bevel=6)
        canvas.rectangle(-15, -2, 30, 6, metal(lighten(steel.base, -0.08)), bevel=2)
        for y in (11, 18):
            canvas.limb([(-15, y, 1.5), (15, y, 1.5)], matte(DARK_LEATHER), smooth=False, line=None)


@draws(
    "crowbar", family="weapons", colour="b83a34", words=("pry bar", "lead pipe", "metal pipe"),
    presets={
        "lead pipe": {"kind": "pipe", "colour": "8a93a3"}, "metal pipe": {"kind": "pipe", "colour": "8a93a3"},
    },
    framing=_FRAME,
)  # fmt: skip
@weathered()
def crowbar(canvas: Canvas, look: Look) -> None:
    """Paint a hooked bar with forked ends, or a length of pipe."""
    iron = body_ramp(look, "metal")
    with canvas.placed(32, 34, 42 + look.vary("turn", -8, 8)):
        if look.kind == "pipe":
            canvas.limb([(0, -28, 3.6), (0, 26, 3.6)], iron, smooth=False)
            for y in (-28, 22):
                canvas.rectangle(-5, y, 10, 6, iron, bevel=2)
            return
        hook = look.vary("hook", 12, 16)
        canvas.limb(
            [(0, 28, 2.4), (0, -20, 2.6), (hook * 0.4, -29, 2.6), (hook, -26, 2.4), (hook + 3, -17, 1.6)],
            iron,
        )
        canvas.polygon(path("-3,24 3,24 5,33 1.6,30 -1,34"), iron, bevel=1.4)


@draws(
    "baseball bat", family="weapons", colour="c99a5c",
    words=("cricket bat", "spiked bat", "nail bat", "bat and ball"),
    presets={
        "spiked bat": {"states": ("spiked",)}, "nail bat": {"states": ("spiked",)},
        "cricket bat": {"kind": "cricket"},
    },
    framing=_FRAME,
)  # fmt: skip
@weathered()
def baseball_bat(canvas: Canvas, look: Look) -> None:
    """Paint a bat of wood, with nails when asked."""
    wood = body_ramp(look)
    fat = look.vary("fat", 5.4, 7)
    with canvas.placed(32, 34, 42 + look.vary("turn", -8, 8)):
        if look.kind == "cricket":
            canvas.blob(
                mirrored("0,-32 7,-31 7.4,6 2.6,11 0,12"), wood, bevel=3, texture=planks(3, vertical=True)
            )
            canvas.limb([(0, 10, 2.4), (0, 28, 2.4)], matte(look.second(RED)), smooth=False)
            return
        canvas.limb(
            [(0, -30, fat), (0, -12, fat), (0, 8, 3), (0, 24, 2.4)], wood, texture=planks(3, vertical=True)
        )
        canvas.limb(
            [(0, 12, 2.7), (0, 24, 2.6)],
            matte(look.second("3a3440")),
            smooth=False,
            texture=bands(3, 0.5, 0.3),
        )
        canvas.ellipse(0, 27, 4.4, 2.4, wood)
        if look.has("spiked"):
            for number, y in enumerate((-31, -24, -17, -10)):
                for side in (-1, 1):
                    canvas.limb(
                        [
                            (side * fat * 0.7, y + number % 2 * 3, 1),
                            (side * (fat + 6), y - 2 + number % 2 * 3, 0.8),
                        ],
                        metal(STEEL),
                        smooth=False,
                    )


@draws(
    "war fan",
    family="weapons",
    colour="c8323c",
    words=("hand fan", "fan", "folding fan", "paper fan"),
    framing=_FRAME,
)
@weathered()
def war_fan(canvas: Canvas, look: Look) -> None:
    """Paint an open folding fan with ribs and a painted sun."""
    paper, rib = body_ramp(look), matte(look.second("3a2a26"))
    spread = look.vary("spread", 62, 80)
    with canvas.placed(32, 52, look.vary("turn", -18, 18)):
        turns = [math.radians(-90 + spread * (step / 6 - 1)) for step in range(13)]
        rim = [(42 * math.cos(t), 42 * math.sin(t)) for t in turns]
        inner = [(15 * math.cos(t), 15 * math.sin(t)) for t in reversed(turns)]
        whole = canvas.polygon(rim + inner, paper, bevel=2)
        canvas.ellipse(0, -30, 8, 8, matte("f6e9c8"), **inlay(0.1, clip=whole))
        for x, y in rim:
            canvas.limb(
                [(0, 0, 1.0), (x * 0.98, y * 0.98, 0.8)], rib, smooth=False, line=None, cast=0.0, thinnest=0.5
            )
        canvas.ellipse(0, 0, 3.4, 3.4, metal(GOLD))


@draws("chakram", family="weapons", colour=STEEL, words=("throwing disc", "throwing ring", "saw blade",
       "sawblade", "buzzsaw"),
       presets={"saw blade": {"kind": "saw"}, "sawblade": {"kind": "saw"}, "buzzsaw": {"kind": "saw"}},
       framing=_FRAME)  # fmt: skip
@weathered(stretch=0.06)
def chakram(canvas: Canvas, look: Look) -> None:
    """Paint a ring with a cutting edge, or a toothed saw disc."""
    steel = body_ramp(look, "metal")
    teeth = 14 if look.kind == "saw" else look.pick("points", (3, 4, 6))
    with canvas.placed(32, 32, look.vary("turn", 0, 40)):
        rim = []
        for number in range(teeth):
            for share, far in ((0.0, 27.0), (0.55, 20.0)):
                angle = 2 * math.pi * (number + share) / teeth
                rim.append((far * math.cos(angle), far * math.sin(angle)))
        canvas.polygon(rim, steel, bevel=2)
        canvas.ellipse(0, 0, 18, 18, Ramp(lighten(steel.base, 0.05), "metal"), bevel=3, cast=0.0)
        if look.kind == "saw":
            canvas.ellipse(0, 0, 6, 6, metal("545c68"), bevel=2)
            canvas.cut(ellipse_points(0, 0, 3, 3), smooth=False)
            return
        canvas.ellipse(0, 0, 14, 14, metal(look.second(GOLD)), bevel=2)
        canvas.cut(ellipse_points(0, 0, 10.6, 10.6), smooth=False)


@draws(
    "blowgun", family="weapons", colour="a9884a",
    words=("blowpipe", "stake", "wooden stake", "vampire stake"),
    presets={
        "stake": {"kind": "stake", "colour": WOOD}, "wooden stake": {"kind": "stake", "colour": WOOD},
        "vampire stake": {"kind": "stake", "colour": WOOD},
    },
    framing=_FRAME,
)  # fmt: skip
@weathered()
def blowgun(canvas: Canvas, look: Look) -> None:
    """Paint a bamboo tube with feathers and a dart, or a sharpened stake."""
    wood = body_ramp(look)
    with canvas.placed(32, 32, 44 + look.vary("turn", -8, 8)):
        if look.kind == "stake":
            half = look.vary("half", 4.6, 6.6)
            canvas.polygon(
                [(-half, 26), (-half, -14), (0, -32), (half, -14), (half, 26)],
                wood,
                bevel=3,
                texture=planks(3, vertical=True),
            )
            canvas.limb([(-half, -13, 0.8), (half, -13, 0.8)], wood, **inlay(-0.26))
            if look.has("bloody"):
                canvas.polygon([(-half, -12), (0, -32), (half, -12)], matte("a31c2b"), bevel=2)
            return
        canvas.limb([(0, -32, 3), (0, 30, 3.2)], wood, smooth=False, texture=bands(9, 0, 0.3))
        for y in (14, 20):
            canvas.limb([(-3, y, 1.3), (3, y, 1.3)], matte(RED), line=None)
        for dx, turn in ((4, 140), (6, 165)):
            with canvas.placed(dx, 16, turn):
                canvas.blob(mirrored("0,-16 4,-8 2,0 0,1"), matte(look.second("5fae4a")), bevel=2)
