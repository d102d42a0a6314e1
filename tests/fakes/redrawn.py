"""Answers of a picture-editing model, made by code: their drift is known, so its undoing can be measured."""

import io
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image

from sprite_tavern.imaging.canvas import Placement, key_of, place
from sprite_tavern.imaging.pixels import Pixels


@dataclass(frozen=True)
class Redrawing:
    """How the model redraws.

    Attributes:
        scale: Larger or smaller, about the canvas's middle.
        shift: Right and down, as part of the canvas's width and height.
        size: Of the answer; None for the canvas's.
        soft: Sigma of the edge's blur, in sprite pixels.
        key_error: Added to the key colour.
        backdrop: "key", "checkerboard", "white" or "scene".
        shadow: A dark puddle under the feet.
        jpeg: Quality; 0 for none.
        grown: How far the outline moved outwards, in sprite pixels.
    """

    scale: float = 1.0
    shift: tuple[float, float] = (0.0, 0.0)
    size: tuple[int, int] | None = None
    soft: float = 0.15
    key_error: tuple[int, int, int] = (-6, 5, -8)
    backdrop: str = "key"
    shadow: bool = False
    jpeg: int = 0
    grown: float = 0.0


def redraw(sprite: Pixels, how: Redrawing) -> tuple[Pixels, Placement]:
    """The answer to a sprite that was sent on a canvas, and its placement."""
    _, placement = place(sprite, 1024, 1024)
    width, height = how.size or (placement.width, placement.height)
    matrix = _matrix(placement, how, width / placement.width, height / placement.height)
    block = matrix[0, 0]
    solid = (sprite[..., 3] >= 128).astype(np.float32)
    alpha = cv2.warpAffine(solid, matrix, (width, height), flags=cv2.INTER_NEAREST)
    soft = cv2.GaussianBlur(alpha, (0, 0), max(0.4, how.soft * block))
    if how.grown:
        disc = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * round(how.grown * block) + 1,) * 2)
        soft = cv2.dilate(soft, disc)
    colours = _painted(sprite, matrix, (width, height), block)
    behind = _backdrop(how, placement, (width, height), soft)
    flat = colours * soft[..., None] + behind * (1 - soft[..., None])
    picture = np.dstack([flat.clip(0, 255), np.full((height, width), 255.0)]).round().astype(np.uint8)
    return (_pressed(picture, how.jpeg) if how.jpeg else picture), placement


def _matrix(placement: Placement, how: Redrawing, wide: float, high: float) -> NDArray[np.float64]:
    rows = []
    for origin, length, stretch, shift in (
        (placement.left, placement.width, wide, how.shift[0]),
        (placement.top, placement.height, high, how.shift[1]),
    ):
        slope = placement.factor * how.scale * stretch
        start = (length / 2 + how.scale * (origin - length / 2) + shift * length) * stretch
        rows.append((slope, start + 0.5 * (slope - 1)))
    return np.array([[rows[0][0], 0, rows[0][1]], [0, rows[1][0], rows[1][1]]])


def _painted(
    sprite: Pixels, matrix: NDArray[np.float64], size: tuple[int, int], block: float
) -> NDArray[np.float32]:
    """The sprite's colours, melted into each other, with brush strokes."""
    solid = sprite[..., 3] >= 128
    _, nearest = cv2.distanceTransformWithLabels(
        (~solid).astype(np.uint8), cv2.DIST_L2, 5, labelType=cv2.DIST_LABEL_PIXEL
    )
    table = np.zeros((int(nearest.max()) + 1, 3), np.float32)
    table[nearest[solid]] = sprite[solid][:, :3]
    large = cv2.warpAffine(
        table[nearest], matrix, size, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE
    )
    strokes = np.random.default_rng(1).normal(0, 14, (size[1], size[0], 1)).astype(np.float32)
    strokes = cv2.GaussianBlur(strokes, (0, 0), max(1.0, block / 5)) * 3
    return large + strokes[..., None]


def _backdrop(
    how: Redrawing, placement: Placement, size: tuple[int, int], soft: NDArray[np.float32]
) -> NDArray[np.float32]:
    width, height = size
    rows, columns = np.indices((height, width))
    if how.backdrop == "checkerboard":
        board = np.where((rows // 16 + columns // 16) % 2, 204.0, 255.0)
        return np.repeat(board[..., None], 3, axis=-1).astype(np.float32)
    if how.backdrop == "white":
        return np.full((height, width, 3), 250, np.float32)
    if how.backdrop == "scene":
        waves = [np.sin(rows / 37 + n) * 90 + np.cos(columns / (23 + 9 * n)) * 60 + 128 for n in range(3)]
        return np.stack(waves, axis=-1).clip(0, 255).astype(np.float32)
    key = np.clip(np.array(key_of(placement)) + how.key_error, 0, 255).astype(np.float32)
    behind = np.broadcast_to(key, (height, width, 3)).copy()
    if how.shadow:
        feet = np.flatnonzero(soft.max(axis=1) > 0.5)[-1]
        puddle = ((rows - feet) / (height * 0.03)) ** 2 + ((columns - width / 2) / (width * 0.25)) ** 2
        behind *= (1 - 0.6 * np.exp(-puddle)).astype(np.float32)[..., None]
    return behind


def _pressed(picture: Pixels, quality: int) -> Pixels:
    buffer = io.BytesIO()
    Image.fromarray(picture).convert("RGB").save(buffer, "JPEG", quality=quality)
    return np.array(Image.open(buffer).convert("RGBA"))  # noqa: TID251 - its own bytes
