"""Plants at 16 and 32 px: few thick parts in place of many thin ones."""

import math

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.foliage import leaf
from sprite_tavern.forge.pieces.materials import LEAF, WOOD, matte
from sprite_tavern.forge.pieces.outlines import inlay
from sprite_tavern.forge.ramps import Ramp


def bold_dead_tree(canvas: Canvas, look: Look, bark: Ramp) -> None:
    """Draw a thick trunk that forks into a few bare branches at 16 px."""
    canvas.polygon([(21, 60), (28, 50), (29, 30), (36, 30), (37, 50), (44, 60)], bark, bevel=4)
    first = look.pick("first side", (-1, 1))
    rise = look.vary("rise", -6, 6)
    for side, y, reach, high in ((first, 32, 20, 14), (-first, 40, 22, 22), (first, 24, 9, 3)):
        tip = (32 + side * reach, high + rise * side)
        elbow = (32 + side * reach * 0.7, y - 6)
        canvas.limb([(32, y, 2.8), (*elbow, 2.4), (*tip, 2)], bark, smooth=False, line=None)


def bold_bamboo(canvas: Canvas, look: Look, cane: Ramp) -> None:
    """Draw two or three thick jointed canes with a few leaves, on small sprites."""
    many = 2 if canvas.tiny else 3
    half = 5.0 if canvas.tiny else 4.0
    joints = 3 if canvas.tiny else 4
    with canvas.placed(32, 60):
        for number in range(many):
            x = (number - (many - 1) / 2) * 48 / (many + 0.6)
            tall = look.vary(f"cane {number}", 44, 58)
            for joint in range(joints):
                low, high = tall * joint / joints, tall * (joint + 1) / joints
                canvas.rectangle(x - half, -high, 2 * half, high - low, cane, bevel=half * 0.8)
                canvas.rectangle(x - half - 1, -high, 2 * half + 2, 3, cane, **inlay(0.34))
            for twig in range(2):
                side = (-1) ** (twig + number)
                with canvas.placed(x + side * half, -tall * (0.5 + 0.36 * twig), side * 62):
                    leaf(canvas, 7, 15, matte(LEAF))


def bold_haystack(canvas: Canvas, look: Look, straw: Ramp) -> None:
    """Draw a heap with straws sticking out of it and a fork stuck into it, on small sprites."""
    tall, half = look.vary("tall", 27, 42), look.vary("half", 24, 28)
    side = look.pick("fork side", (-1, 1))
    canvas.limb([(side * 4, -tall * 0.6, 1.8), (side * 22, -tall - 14, 1.8)], matte(WOOD), smooth=False)
    for number in range(5):
        turn = math.radians(-150 + number * 30)
        x, y = half * math.cos(turn), tall * math.sin(turn)
        canvas.limb([(x * 0.7, y * 0.7, 1.8), (x * 1.14, y * 1.1, 1.4)], straw, smooth=False)
    dome = [
        (-half - 2, 0),
        (-half, -tall * 0.4),
        (-half * 0.6, -tall * 0.86),
        (0, -tall),
        (half * 0.6, -tall * 0.86),
    ]
    whole = canvas.blob([*dome, (half, -tall * 0.4), (half + 2, 0), (0, 1)], straw, bevel=12)
    for number in range(6 if canvas.tiny else 12):
        x, y = look.vary(f"straw {number}", -0.8, 0.8) * half, -tall * (0.12 + 0.7 * (number % 5) / 5)
        lean = look.pick(f"lean {number}", (-6, 6))
        bias = -0.26 if number % 2 else 0.3
        canvas.limb([(x, y, 1.4), (x + lean, y - 6, 1.4)], straw, smooth=False, **inlay(bias, clip=whole))


def bold_wheat(canvas: Canvas, look: Look, gold: Ramp) -> None:
    """Draw one great ear of wheat with its grains in pairs, a stalk and a leaf, at 16 px."""
    with canvas.placed(32, 60, look.pick("lean", (-20.0, 0.0, 20.0, 12.0))):
        canvas.limb([(0, 0, 1.8), (0, -30, 1.8)], matte("b3902f"), smooth=False)
        canvas.limb([(0, -6, 1.6), (9, -14, 2.4), (15, -23, 1.4)], matte("9aa83c"))
        reach = look.vary("grains", 8.5, 11.0)
        for row in range(3):
            y = -22 - row * 11
            for way in (-1, 1):
                canvas.ellipse(way * reach, y, 5, 7, gold, way * 34, bias=0.14, line="dark", cast=0.0)
        canvas.ellipse(0, -54, 4, 7, gold, bias=0.14)
