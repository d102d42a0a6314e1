"""Leaves: crowns of trees, bushes, tufts of grass, single leaves and petals."""

import math

import numpy as np

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.pieces.materials import LEAF, matte
from sprite_tavern.forge.pieces.outlines import path
from sprite_tavern.forge.ramps import Ramp
from sprite_tavern.forge.textures import noise

_LEAF_OUTLINE = path("0,0 .34,-.3 .36,-.62 0,-1 -.36,-.62 -.34,-.3")


def cluster(canvas: Canvas, radius: float, ramp: Ramp, rng: np.random.Generator, bias: float = 0.0) -> None:
    """Draw a ball of leaves around the origin: a scalloped disc with leafy patches of light."""
    lobes = 7 if canvas.small else 10
    turn = rng.uniform(0, 2 * math.pi)
    outline = []
    for corner in range(lobes * 2):
        angle = turn + corner * math.pi / lobes
        reach = radius * (1.04 if corner % 2 == 0 else 0.86) * rng.uniform(0.95, 1.05)
        outline.append((reach * math.cos(angle), reach * 0.9 * math.sin(angle)))
    canvas.blob(
        outline,
        ramp,
        bevel=radius * 0.8,
        bias=bias,
        line="soft",
        texture=noise(0.2, 0.62, seed=float(rng.uniform(0, 9))),
    )


def leaf(canvas: Canvas, width: float, length: float, ramp: Ramp, bias: float = 0.0) -> None:
    """Draw a pointed leaf from the origin upwards, its midrib lighter."""
    canvas.blob(
        [(x * width, y * length) for x, y in _LEAF_OUTLINE], ramp, bevel=width * 0.4, bias=bias, cast=0.08
    )
    if canvas.fine:
        canvas.limb(
            [(0.0, -length * 0.1, 0.3), (0.0, -length * 0.8, 0.2)],
            ramp,
            thinnest=0.5,
            shade="flat",
            bias=0.2 + bias,
            line=None,
            cast=0.0,
        )


def grass(canvas: Canvas, spots: list[float], ground: float, rng: np.random.Generator) -> None:
    """Draw low tufts at the x positions, standing on the ground line."""
    for x in spots:
        with canvas.placed(x + rng.uniform(-0.6, 0.6), ground):
            canvas.ellipse(0.0, -1.6, 3.8, 2.3, matte(LEAF), cast=0.0, texture=noise(0.2, 0.9, seed=x))


def blades(canvas: Canvas, count: int, height: float, ramp: Ramp, rng: np.random.Generator) -> None:
    """Draw a fan of grass blades growing from the origin."""
    for number in range(count):
        side = (number / max(1, count - 1) - 0.5) * 2
        tip = side * height * 0.55 + rng.uniform(-1, 1)
        tall = height * (1 - 0.35 * abs(side)) * rng.uniform(0.85, 1.1)
        base = side * 2.4
        canvas.limb(
            [(base, 0.0, 1.3), (base + tip * 0.35, -tall * 0.55, 1.0), (base + tip, -tall, 0.3)],
            ramp,
            thinnest=0.5,
            bias=-0.1 if number % 2 else 0.08,
            cast=0.08,
        )
