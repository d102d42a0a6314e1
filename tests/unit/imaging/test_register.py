"""A redrawn answer is laid back onto its sprite: measured on answers with a known drift."""

from itertools import product
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from sprite_tavern.imaging.alignment import sampled
from sprite_tavern.imaging.alpha import silhouette
from sprite_tavern.imaging.canvas import Placement, compose, key_colour, key_of, place
from sprite_tavern.imaging.keying import find_backdrop
from sprite_tavern.imaging.pixels import Pixels
from sprite_tavern.imaging.register import Locked, drift_of, lock
from tests.fakes.pictures import creature
from tests.fakes.redrawn import Redrawing, redraw

WANTED = 0.97


def _sprite(width: int = 48, height: int = 48) -> Pixels:
    """A creature with a blade one pixel wide and a hole that is closed all around."""
    pixels = np.array(creature("knight", 1, width, height))
    pixels[10 : height - 8, 3] = (200, 210, 220, 255)
    pixels[20:24, 22:26] = 0
    return pixels


SPRITE = _sprite()


def _mean_error(sprite: Pixels, how: Redrawing) -> float:
    """How far, in canvas pixels, the found place of the shape's pixels is from the true one, on average."""
    return float(_errors(sprite, how).mean())


def _errors(sprite: Pixels, how: Redrawing) -> NDArray[np.float64]:
    """The same for each pixel of the shape."""
    answer, at = redraw(sprite, how)
    backdrop = find_backdrop(answer, key_of(at))
    assert backdrop is not None
    found = drift_of(answer, sprite, backdrop, at)
    rows, columns = np.nonzero(silhouette(sprite))
    x = at.left + (columns + 0.5) * at.factor - at.width / 2
    y = at.top + (rows + 0.5) * at.factor - at.height / 2
    wrong_x = (found.scale_x - how.scale) * x + found.shift_x - how.shift[0] * at.width
    wrong_y = (found.scale_y - how.scale) * y + found.shift_y - how.shift[1] * at.height
    distance: NDArray[np.float64] = np.hypot(wrong_x, wrong_y)
    return distance


def _locked(how: Redrawing, sprite: Pixels = SPRITE) -> Locked:
    answer, placement = redraw(sprite, how)
    return lock(answer, sprite, placement)


@pytest.mark.parametrize(
    ("scale", "shift"),
    list(product((0.94, 0.97, 1.0, 1.03, 1.06), ((0.0, 0.0), (0.05, -0.05), (-0.05, 0.03)))),
)
def test_drift_is_found_to_a_pixel(scale: float, shift: tuple[float, float]) -> None:
    assert _mean_error(SPRITE, Redrawing(scale=scale, shift=shift)) < 1.0


@pytest.mark.parametrize("size", [24, 48, 96])
@pytest.mark.parametrize(
    "made",
    [{}, {"key_error": (-20, 15, -15)}, {"jpeg": 60}, {"shadow": True}, {"grown": 0.4}],
    ids=["clean", "wrong key", "jpeg", "shadow", "grown"],
)
def test_no_pixel_of_any_sprite_is_off_by_more_than_one(size: int, made: dict[str, Any]) -> None:
    """The farthest pixel of the shape counts, at any drift; eyes and seams tell what a fat outline hides."""
    chance = np.random.default_rng(size)
    sprite = np.array(creature("knight", size, size, size))
    scale, right, down = (float(chance.uniform(-reach, reach)) for reach in (0.06, 0.05, 0.05))
    how = Redrawing(1 + scale, (right, down), **made)
    assert _errors(sprite, how).max() < 1.0


def test_a_drawing_that_is_another_one_does_not_pull_the_outline_away() -> None:
    sprite = SPRITE.copy()
    turned = np.where(silhouette(sprite)[..., None], sprite[::-1, :, [2, 0, 1, 3]], 0).astype(np.uint8)
    turned[silhouette(sprite), 3] = 255
    answer, at = redraw(turned, Redrawing(1.03, (0.02, -0.02)))
    backdrop = find_backdrop(answer, key_of(at))
    assert backdrop is not None
    found = drift_of(answer, sprite, backdrop, at)
    assert abs(found.scale_x - 1.03) < 0.008
    assert abs(found.shift_x - 0.02 * at.width) < 3


def test_points_without_number_are_looked_up() -> None:
    plane = np.arange(48, dtype=np.float32).reshape(6, 8)
    middles = np.tile([[3.5, 2.5], [7.5, 5.5]], (40_000, 1))
    assert (sampled(plane, middles).reshape(-1, 2) == (19, 47)).all()
    assert sampled(np.dstack([plane] * 3), middles[:5]).shape == (5, 3)


@pytest.mark.parametrize(
    "how",
    [
        *(
            Redrawing(1.04, (0.02, 0.01), jpeg=75),
            Redrawing(0.96, (0.02, 0.01), backdrop="checkerboard", jpeg=85),
        ),
        *(Redrawing(0.96, (0.02, 0.01), backdrop="white"), Redrawing(1.02, (0.02, 0.01), grown=0.5)),
        *(Redrawing(1.02, (0.02, 0.01), size=(1000, 1040)), Redrawing(0.96, (0.02, 0.01), size=(2048, 2048))),
    ],
    ids=["jpeg", "checkerboard", "white", "grown", "odd size", "2K"],
)
def test_drift_is_found_in_worse_answers(how: Redrawing) -> None:
    """Over a pale backdrop the pale blade can't be told from it: a third of a sprite pixel is good there."""
    assert _mean_error(SPRITE, how) < (1.5 if how.backdrop == "key" else 5.0)


@pytest.mark.parametrize(
    "how",
    [
        *(Redrawing(0.94, (0.05, -0.05)), Redrawing(1.06, (-0.05, 0.05)), Redrawing(1.04, jpeg=40, soft=0.3)),
        *(Redrawing(0.96, (0.02, 0.0), shadow=True), Redrawing(1.03, backdrop="checkerboard", jpeg=85)),
        *(Redrawing(0.97, backdrop="white"), Redrawing(1.02, grown=0.5)),
        *(Redrawing(key_error=(-20, 15, -15)), Redrawing(backdrop="scene")),
    ],
    ids=["small", "large", "jpeg", "shadow", "checkerboard", "white", "grown", "wrong key", "scene"],
)
def test_the_silhouette_is_the_sprites(how: Redrawing) -> None:
    locked = _locked(how)
    assert locked.fidelity.silhouette >= WANTED
    assert locked.fidelity.colour < 0.05
    assert locked.pixels.shape == (48 * locked.factor, 48 * locked.factor, 4)
    assert locked.fidelity.keyed == (how.backdrop != "scene")


@pytest.mark.parametrize("size", [(16, 16), (32, 64), (128, 96), (200, 200)])
def test_every_size_of_sprite(size: tuple[int, int]) -> None:
    locked = _locked(Redrawing(1.05, (0.03, -0.02)), np.array(creature("slime", 3, *size)))
    assert locked.fidelity.silhouette >= WANTED


def test_nothing_of_the_key_colour_is_left() -> None:
    locked = _locked(Redrawing(1.03, (0.02, -0.01), jpeg=85, shadow=True))
    key = np.array(key_of(redraw(SPRITE, Redrawing())[1]), np.float32)
    seen = locked.pixels[..., 3] > 40
    distance = np.linalg.norm(locked.pixels[seen][:, :3] - key, axis=-1)
    assert (distance < 90).mean() < 0.002


def test_holes_open_and_fine_parts_stay() -> None:
    for how in (Redrawing(1.03, (0.02, 0.01)), Redrawing(0.97, backdrop="checkerboard")):
        locked = _locked(how)
        cells = locked.pixels[..., 3].reshape(48, locked.factor, 48, locked.factor).mean(axis=(1, 3))
        assert cells[21:23, 23:25].max() < 30
        assert cells[12:38, 3].min() > 140
        assert cells[12:38, 0].max() < 30


def test_the_models_own_faithfulness_is_told_apart() -> None:
    true, grown = _locked(Redrawing()), _locked(Redrawing(grown=1.2))
    assert grown.fidelity.raw_silhouette < true.fidelity.raw_silhouette - 0.05
    assert grown.fidelity.silhouette > grown.fidelity.raw_silhouette


@pytest.mark.parametrize("kind", ["flat", "noise", "transparent", "tiny", "thin"])
def test_answers_that_have_nothing_of_the_sprite(kind: str) -> None:
    _, placement = redraw(SPRITE, Redrawing())
    noise = np.random.default_rng(0).integers(0, 256, (300, 300, 4), dtype=np.uint8)
    answers = {
        "flat": np.full((512, 512, 4), 255, np.uint8),
        "noise": noise,
        "transparent": np.zeros((512, 512, 4), np.uint8),
        "tiny": noise[:9, :9],
        "thin": noise[:300, :8],
    }
    locked = lock(answers[kind], SPRITE, placement)
    assert locked.fidelity.silhouette > 0.9
    assert np.isfinite(list(locked.fidelity.to_json().values())).all()


def test_an_empty_sprite_stays_empty() -> None:
    empty = np.zeros((16, 16, 4), np.uint8)
    answer, placement = redraw(SPRITE, Redrawing())
    placement = Placement(1024, 1024, 10, 432, 432, 16, 16, "#ff00ff")
    assert lock(answer, empty, placement).pixels[..., 3].max() == 0


@pytest.mark.parametrize("size", [(16, 16), (64, 48), (400, 400), (768, 340), (17, 512)])
def test_the_canvas_holds_the_sprite_with_room_around_it(size: tuple[int, int]) -> None:
    sprite = np.array(creature("slime", 3, *size))
    canvas, at = place(sprite, 1264, 848)
    assert canvas.shape == (at.height, at.width, 4)
    assert min(at.left, at.top) >= 0.07 * min(at.width, at.height)
    frame = canvas[at.top :: at.factor, at.left :: at.factor][: size[1], : size[0]]
    drawn = silhouette(sprite)
    assert (frame[drawn] == sprite[drawn]).all()
    assert (frame[~drawn][:, :3] == key_of(at)).all()
    assert (compose(sprite, at, key_of(at)) == canvas).all()
    assert Placement.from_json(at.to_json()) == at


@pytest.mark.parametrize("colour", [(255, 0, 255), (0, 255, 0), (0, 0, 255), (255, 255, 0), (128, 128, 128)])
def test_the_key_is_far_from_the_sprites_colours(colour: tuple[int, int, int]) -> None:
    sprite = np.full((16, 16, 4), (*colour, 255), np.uint8)
    key = key_colour(sprite)
    assert np.abs(np.array(key) - colour).max() >= 127
    assert key_colour(np.zeros((4, 4, 4), np.uint8)) == (255, 0, 255)
