"""Relief and light: heights become normals, normals become light and shade (Lambert, Blinn–Phong)."""

import cv2
import numpy as np

from sprite_tavern.imaging.pixels import Floats, floats

KEY = (-0.52, -0.66, 0.54)
"""Where the main light comes from: left, above, in front (right, down and towards the eye are positive)."""


def normals(height: Floats) -> Floats:
    """Return unit normals, H × W × 3, of a relief whose height is measured in pixels."""
    across = cv2.Sobel(height, cv2.CV_32F, 1, 0, scale=1 / 8)
    down = cv2.Sobel(height, cv2.CV_32F, 0, 1, scale=1 / 8)
    upright = 1 / np.sqrt(across * across + down * down + np.float32(1))
    return floats(cv2.merge([-across * upright, -down * upright, upright]))


def diffuse(field: Floats, towards: tuple[float, float, float] = KEY) -> Floats:
    """Return how much each place faces the light, 0–1; a plane facing the eye has the light's third part."""
    light = np.array(towards, np.float32)
    return np.maximum(_facing(field, light), 0)


def gloss(field: Floats, sharpness: float, towards: tuple[float, float, float] = KEY) -> Floats:
    """Return the highlight of a shiny surface, 0–1."""
    light = floats(np.array(towards) / np.linalg.norm(towards))
    halfway = light + np.array([0, 0, 1], np.float32)
    facing = np.maximum(_facing(field, halfway), 0)
    return cv2.pow(facing, sharpness).astype(np.float32, copy=False)


def _facing(field: Floats, direction: Floats) -> Floats:
    unit = (direction / np.linalg.norm(direction)).astype(np.float32)
    return cv2.transform(field, unit[None]).astype(np.float32, copy=False)


def dome(depth: Floats, radius: float) -> Floats:
    """Return the height of a shape puffed up to a rounded edge, for distances from its edge.

    Args:
        depth: distance to the edge; any unit.
        radius: depth from which the shape is flat, same unit.
    """
    near = 1 - np.minimum(depth / np.float32(radius), 1)
    return floats(radius * np.sqrt(np.maximum(1 - near * near, 0)))
