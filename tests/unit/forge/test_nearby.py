"""Curves of busy pictures: votes among the nearest regions only."""

import numpy as np
import pytest

from sprite_tavern.forge.nearby import elected_nearby
from sprite_tavern.forge.vectorise import trace
from sprite_tavern.imaging.filters import resized
from sprite_tavern.imaging.pixels import Floats, Labels, Pixels, floats

COLOURS = np.array([[200, 60, 60], [60, 160, 80], [70, 90, 200], [230, 210, 120]], np.uint8)
PART = 20


def busy_picture() -> Pixels:
    """A picture of more than a thousand areas, some of one pixel and some of many."""
    chance = np.random.default_rng(3)
    soft = resized(floats(chance.random((64, 64))), 192, 192)
    picture = np.full((192, 192, 4), 255, np.uint8)
    picture[..., :3] = COLOURS[(soft * 9).astype(int) % len(COLOURS)]
    return picture


def two_halves() -> tuple[Labels, Floats, Floats]:
    regions = np.zeros((8, 8), np.int32)
    regions[:, 4:] = 1
    table = floats([[1, 0, 0], [0, 0, 1]])
    return regions, table, table[regions].copy()


@pytest.mark.parametrize("factor", [3, 4, 5])
def test_a_busy_picture_has_the_curves_of_any_other(factor: int) -> None:
    """A part of it cut out has few areas, and is counted area by area."""
    picture = busy_picture()
    busy = trace(picture, factor)
    assert busy.sources.max() >= 1000
    part = trace(picture[:PART, :PART].copy(), factor)
    inner = (slice(2 * factor, (PART - 4) * factor),) * 2
    clear = ~busy.line[inner] & ~part.line[inner]
    same = np.abs(busy.colour[inner] - part.colour[inner]).max(axis=-1) < 1 / 255
    assert clear.mean() > 0.3
    assert same[clear].mean() > 0.99


@pytest.mark.parametrize("factor", [1, 2, 3, 4, 7])
def test_flat_areas_keep_their_colour(factor: int) -> None:
    regions, table, colours = two_halves()
    owner, colour = elected_nearby(regions, table, colours, factor)
    assert owner.shape == (8 * factor, 8 * factor)
    np.testing.assert_array_equal(owner, regions.repeat(factor, axis=0).repeat(factor, axis=1))
    np.testing.assert_array_equal(colour, table[owner])


def test_tones_run_into_each_other_inside_an_area_and_never_across_its_border() -> None:
    regions, table, colours = two_halves()
    colours[:, 2:4] = (0, 1, 0)
    owner, colour = elected_nearby(regions, table, colours, 4)
    left, right = colour[owner == 0], colour[owner == 1]
    np.testing.assert_allclose(right, np.broadcast_to(table[1], right.shape), atol=1e-4)
    assert (left[:, 2] < 1e-4).all()
    assert len(np.unique(left[:, 1].round(2))) > 4
