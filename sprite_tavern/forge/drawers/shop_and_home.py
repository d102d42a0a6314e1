"""Things of shop and home: shopping cart, chest of drawers, robot vacuum, satellite dish."""

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.fitting import Framing
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.contents import heap
from sprite_tavern.forge.pieces.materials import GOLD, STEEL, WOOD, glow, matte, metal
from sprite_tavern.forge.pieces.outlines import facet, inlay, path, rim
from sprite_tavern.forge.pieces.weather import body_ramp, weathered
from sprite_tavern.forge.ramps import Ramp, lighten
from sprite_tavern.forge.textures import planks

_FRAME = Framing(fill=0.95, grow=2.2, anchor="centre")


@draws(
    "shopping cart",
    family="items",
    colour="8fa0b4",
    words=("shopping trolley", "grocery cart", "supermarket cart", "shop cart"),
    framing=_FRAME,
)
@weathered()
def shopping_cart(canvas: Canvas, look: Look) -> None:
    """Paint a basket of wire on wheels, its handle at the left; with goods when they are asked for."""
    wire, grip = body_ramp(look, "metal"), matte(look.second("d3313a"))
    thick = 2.0 if canvas.small else 1.5
    sag = look.vary("sag", 0, 4)
    heap(canvas, look, ((26, 18, 0.4), (40, 18, 0.42), (33, 13, 0.42)))
    basket = path("14,20 60,20 52,40 20,40")
    canvas.polygon(basket, Ramp(lighten(wire.base, -0.22)), **facet(-0.1))
    for step in range(1, 3 if canvas.tiny else 5):
        share = step / (3 if canvas.tiny else 5)
        canvas.limb(
            [(14 + 46 * share, 20, thick * 0.7), (20 + 32 * share, 40, thick * 0.7)], wire, smooth=False
        )
    canvas.limb([(16, 30, thick * 0.7), (57, 30, thick * 0.7)], wire, smooth=False, **inlay(0.1))
    frame = [(5, 13, thick), (12, 13, thick), (21, 41, thick), (17, 49 + sag, thick), (52, 49 + sag, thick)]
    canvas.limb(frame, wire, smooth=False)
    canvas.limb([(13, 20, thick), (60, 20, thick), (52, 40, thick), (21, 40, thick)], wire, smooth=False)
    canvas.limb([(4, 13, thick + 0.8), (11, 13, thick + 0.8)], grip, smooth=False)
    for x in (22, 48):
        canvas.ellipse(x, 55 + sag, 4.6, 4.6, matte("34323f"), bevel=2)
        canvas.stamp(x, 55 + sag, 2, 2, STEEL)


@draws(
    "dresser",
    family="furniture",
    colour=WOOD,
    words=("chest of drawers", "commode", "drawer", "bureau", "sideboard"),
    presets={"nightstand": {"kind": "low"}, "bedside table": {"kind": "low"}},
    faces="viewer",
)
@weathered()
def dresser(canvas: Canvas, look: Look) -> None:
    """Paint a chest of three or four drawers with knobs, or a bedside table with two; one may stand open."""
    wood = body_ramp(look)
    low = look.kind == "low"
    rows = 2 if low else 3 if canvas.small else look.pick("rows", (3, 4))
    half, tall = look.vary("half", 15, 18) if low else look.vary("half", 21, 26), look.vary("tall", 40, 48)
    tall *= 0.72 if low else 1
    knob = metal(look.second(GOLD))
    pulled = look.pick("open drawer", (0, 1, 2)) if look.has("open") else -1
    with canvas.placed(32, 60):
        for side in (-1, 1):
            canvas.rectangle(side * (half - 4) - 3, -5, 6, 5, wood, bevel=1)
        canvas.rectangle(-half, -tall, 2 * half, tall - 4, wood, bevel=2, texture=planks(5))
        high = (tall - 9) / rows
        for row in range(rows):
            y = -tall + 4 + row * high
            out = 3.0 if row == pulled else 0.0
            front = Ramp(lighten(wood.base, 0.06))
            canvas.rectangle(
                -half + 3 - out, y + out, 2 * half - 6 + 2 * out, high - 2, front, **rim(1.6, 0.3)
            )
            for x in (0.0,) if low or canvas.tiny else (-half * 0.42, half * 0.42):
                canvas.ellipse(x, y + high * 0.42 + out, 2.2, 2.2, knob)
            if canvas.tiny:
                canvas.stamp(0, y + high * 0.42, 8, 4, knob.tones[3])
        canvas.rectangle(-half - 3, -tall - 4, 2 * half + 6, 5, Ramp(lighten(wood.base, 0.03)), bevel=1.6)


@draws(
    "robot vacuum",
    family="items",
    colour="4a4e5c",
    words=("robot vacuum cleaner", "robotic vacuum", "vacuum robot"),
    faces="viewer",
    framing=_FRAME,
)
@weathered()
def robot_vacuum(canvas: Canvas, look: Look) -> None:
    """Paint a flat disc from above at a slant: bumper, turret, a lit button and brushes."""
    shell = body_ramp(look)
    wide, flat = look.vary("wide", 26, 29), look.vary("flat", 13, 17)
    with canvas.placed(32, 32):
        for side in (-1, 1):
            for way in (-5, 0, 5):
                rows = [(side * wide * 0.8, flat * 0.7, 1), (side * (wide + 3), flat + way, 1)]
                canvas.limb(rows, matte("d9dde4"), smooth=False)
        canvas.ellipse(0, 7, wide, flat, Ramp(lighten(shell.base, -0.1)), bevel=3)
        canvas.ellipse(0, 0, wide, flat, shell, bevel=4)
        canvas.limb([(-wide + 3, 5, 1.2), (0, flat - 1, 1.4), (wide - 3, 5, 1.2)], metal(STEEL), **inlay(0.1))
        canvas.ellipse(0, -flat * 0.3, 8, 5, metal(look.second(STEEL)), bevel=2)
        canvas.ellipse(0, flat * 0.4, 3.6, 2.6, glow("5cf08a"), **inlay(0.2))


@draws(
    "satellite dish",
    family="items",
    colour="d3dae2",
    words=("radar dish", "dish antenna", "radio telescope", "parabolic antenna"),
)
@weathered()
def satellite_dish(canvas: Canvas, look: Look) -> None:
    """Paint a bowl turned to the upper right on a mount, with its receiver on struts."""
    shell, iron = body_ramp(look), metal("6f7889")
    raised, size = look.vary("raised", -48, -34), look.vary("size", 22, 25)
    with canvas.placed(32, 60):
        canvas.polygon([(-15, 0), (-9, -5), (9, -5), (15, 0)], iron, bevel=2)
        canvas.limb([(0, -4, 3.4), (0, -22, 2.6)], iron, smooth=False)
        with canvas.placed(0, -30, raised):
            canvas.blob([(0, -size), (-13, -size * 0.5), (-13, size * 0.5), (0, size)], shell, bevel=7)
            canvas.ellipse(1, 0, 7, size, shell, bevel=2, cast=0.2)
            canvas.ellipse(1.6, 0, 4.6, size * 0.84, Ramp(lighten(shell.base, -0.14)), gain=-0.8)
            for y in (-size * 0.6, size * 0.6):
                canvas.limb([(2, y, 1), (20, 0, 1)], iron, smooth=False)
            canvas.ellipse(21, 0, 3.6, 3.6, matte(look.second("d3313a")))
