"""The network's enlargement: the same bytes every time, the sprite's shape and colours, no seams."""

import sys

import numpy as np
import pytest

from sprite_tavern.forge import neural
from sprite_tavern.forge.artist import Order, draw
from sprite_tavern.forge.vectorise import coverage
from sprite_tavern.imaging.alpha import silhouette
from sprite_tavern.imaging.pixels import Pixels, as_bytes
from sprite_tavern.imaging.png import encode_png
from sprite_tavern.providers.base import EnhanceRequest
from sprite_tavern.providers.forge import enhance_sprite

pytestmark = pytest.mark.xdist_group("neural")  # they look at the same enlargement
SIDE = 24
FACTOR = 6


@pytest.fixture(scope="module")
def sprite() -> Pixels:
    pixels = draw(Order(prompt="a knight with a blue shield", size=SIDE, seed=1)).pixels
    pixels.flags.writeable = False
    return pixels


@pytest.fixture(scope="module")
def redrawn(sprite: Pixels) -> Pixels:
    return neural.redrawn(sprite, FACTOR)


def _enhanced(sprite: Pixels) -> bytes:
    request = EnhanceRequest("forge/enhance", encode_png(sprite), "hd", "", 1, "once-key")
    return enhance_sprite(request)


def test_it_keeps_shape_and_colours(sprite: Pixels, redrawn: Pixels) -> None:
    assert redrawn.shape == (SIDE * FACTOR, SIDE * FACTOR, 4)
    assert np.array_equal(redrawn[..., 3], as_bytes(coverage(silhouette(sprite), FACTOR)))
    solid = silhouette(sprite)
    cells = redrawn[..., :3].reshape(SIDE, FACTOR, SIDE, FACTOR, 3).mean(axis=(1, 3))
    assert np.abs(cells[solid] - sprite[solid, :3]).mean() < 12
    assert np.unique(redrawn[..., :3].reshape(-1, 3), axis=0).shape[0] > 64, (
        "it paints, it does not only enlarge"
    )


def test_the_same_sprite_gives_the_same_bytes(sprite: Pixels, redrawn: Pixels) -> None:
    assert np.array_equal(redrawn, neural.redrawn(sprite, FACTOR))


def test_tiles_leave_no_seams() -> None:
    wide = np.full((8, 100, 4), 255, np.uint8)
    wide[..., :3] = (90, 140, 60)
    wide[:4, :, :3] = (180, 60, 40)
    drawn = neural.redrawn(wide, 4)[..., :3].astype(int)
    middle = drawn[:, 200:360]
    assert np.abs(np.diff(middle, axis=1)).max() <= 4


def test_large_sprites_are_left_to_the_vectoriser() -> None:
    assert neural.can_redraw(np.zeros((neural.LARGEST_SIDE, 8, 4), np.uint8))
    assert not neural.can_redraw(np.zeros((8, neural.LARGEST_SIDE + 1, 4), np.uint8))


def test_enhancing_uses_it_where_it_is_and_works_without(
    sprite: Pixels, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn_by_network = _enhanced(sprite)
    with monkeypatch.context() as absent:
        absent.setitem(sys.modules, "ncnn", None)
        neural.is_installed.cache_clear()
        assert not neural.is_installed()
        vectorised = _enhanced(sprite)
    neural.is_installed.cache_clear()
    assert drawn_by_network != vectorised
    assert drawn_by_network == _enhanced(sprite)
