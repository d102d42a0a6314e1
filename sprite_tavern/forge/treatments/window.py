"""Painting only where the figure is: the part of the frame around it, cut out and set back.

Most sprites leave a third of their frame empty, and every filter costs by the pixel.
"""

from dataclasses import replace

import cv2
import numpy as np

from sprite_tavern.forge.treatments.study import Layer, Study
from sprite_tavern.imaging.alpha import bounds, silhouette
from sprite_tavern.imaging.pixels import Pixels, as_bytes, floats

Window = tuple[int, int, int, int]
"""Left, top, right and bottom in sprite pixels, the last two exclusive."""


def window_around(study: Study, margin: int | None) -> Window:
    """Return the figure's box and `margin` sprite pixels around it; the whole frame for None.

    It is the whole frame, too, when nothing is drawn, or when the illustration's pixels would be cut.
    """
    height, width = study.sprite.shape[:2]
    whole = (0, 0, width, height)
    left, top, right, bottom = bounds(silhouette(study.sprite))
    drawing = study.illustration
    cuts_pixels = drawing is not None and (drawing.shape[0] % height or drawing.shape[1] % width)
    if margin is None or right <= left or cuts_pixels:
        return whole
    return (
        max(0, left - margin),
        max(0, top - margin),
        min(width, right + margin),
        min(height, bottom + margin),
    )


def cut_out(study: Study, window: Window) -> Study:
    """Return the study of what the window shows."""
    left, top, right, bottom = window
    drawing, parts = study.illustration, study.parts
    if drawing is not None:
        down, across = drawing.shape[0] // study.sprite.shape[0], drawing.shape[1] // study.sprite.shape[1]
        shown = slice(top * down, bottom * down), slice(left * across, right * across)
        drawing = drawing[shown]
        parts = None if parts is None else replace(parts, owner=parts.owner[shown])
    return replace(study, sprite=study.sprite[top:bottom, left:right], illustration=drawing, parts=parts)


def set_back(layer: Layer, study: Study, window: Window) -> Layer:
    """Return the layer on the whole frame of the study, nothing painted outside the window."""
    if layer.alpha.shape == (study.height, study.width):
        return layer
    left, top, right, bottom = (edge * study.cell for edge in window)
    colour = np.zeros((study.height, study.width, 3), np.float32)
    alpha = np.zeros((study.height, study.width), np.float32)
    colour[top:bottom, left:right], alpha[top:bottom, left:right] = layer.colour, layer.alpha
    return Layer(floats(colour), floats(alpha))


def framed(layer: Layer, study: Study, window: Window) -> Pixels:
    """Return the layer as pixels on the whole frame of the study, transparent outside the window."""
    left, top, right, bottom = (edge * study.cell for edge in window)
    picture = np.zeros((study.height, study.width, 4), np.uint8)
    picture[top:bottom, left:right] = cv2.merge([as_bytes(layer.colour), as_bytes(layer.alpha)])
    return picture
