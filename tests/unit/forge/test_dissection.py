"""Taking a figure apart: the numbers of its pieces, and the styles that cut along them."""

import numpy as np
import pytest

from sprite_tavern.forge.artist import Order, draw, illustration
from sprite_tavern.forge.dissection import Pieces, filled, means, renumbered, separated, without_crumbs
from sprite_tavern.forge.enhance import EnhanceOrder, enhance
from sprite_tavern.forge.treatments.study import Study
from sprite_tavern.forge.vectorise import connected, coverage

HALVES = np.repeat([[0, 0, 0, 5, 5, 5]], 6, axis=0).astype(np.int32)


def test_borders_are_marked_on_both_sides() -> None:
    assert separated(HALVES)[0].tolist() == [False, False, True, True, False, False]


def test_numbers_lose_their_gaps_and_keep_their_order() -> None:
    assert renumbered(np.array([[7, 2], [2, 9]], np.int32)).tolist() == [[1, 0], [0, 2]]


def test_unknown_places_go_to_the_nearest_known_one() -> None:
    unknown = np.zeros(HALVES.shape, bool)
    unknown[:, 1:3] = True
    assert (filled(np.where(unknown, 9, HALVES).astype(np.int32), unknown)[0] == [0, 0, 5, 5, 5, 5]).all()
    everything = np.ones(HALVES.shape, bool)
    assert (filled(HALVES, everything) == HALVES).all()


def test_crumbs_go_to_what_lies_around_them() -> None:
    owner = np.zeros((20, 20), np.int32)
    owner[:, 10:] = 1
    owner[4:6, 4:6] = 2
    assert np.unique(without_crumbs(owner, np.ones(owner.shape, bool), 12)).tolist() == [0, 1]


def test_the_mean_of_each_piece() -> None:
    colour = np.zeros((6, 6, 3), np.float32)
    colour[:, 3:, 1] = 0.5
    np.testing.assert_allclose(means(HALVES, colour)[[0, 5]], [[0, 0, 0], [0, 0.5, 0]])


def test_a_drawing_is_taken_apart_into_its_parts() -> None:
    drawn = illustration(draw(Order("a knight with a blue shield", 64, 1)).recipe, 256)
    pieces = drawn.pieces
    assert pieces.owner.shape == (256, 256)
    assert len(pieces.details) == pieces.owner.max() + 1
    assert (pieces.sizes[1:] > 0).sum() > 12
    assert pieces.details.any(), "eyes and rivets are small marks"
    assert not pieces.owner[drawn.pixels[..., 3] == 0].any()
    assert pieces.shrunk(64, 64).owner.shape == (64, 64)


def test_a_dark_outline_does_not_chain_two_materials() -> None:
    line = [30, 25, 40]
    row = np.array([[[200, 60, 60], [150, 40, 45], line, [60, 60, 200], [45, 42, 150]]], np.uint8)
    regions = connected(row, 0.2)[0]
    assert regions[0] == regions[1]
    assert regions[3] == regions[4]
    assert len({int(regions[0]), int(regions[2]), int(regions[3])}) == 3


def test_a_tile_keeps_its_corners() -> None:
    assert coverage(np.ones((8, 8), bool), 16).min() == 1


def test_a_sprite_without_a_recipe_is_taken_apart_by_material() -> None:
    sprite = np.zeros((16, 16, 4), np.uint8)
    sprite[2:14, 2:14] = (30, 25, 40, 255)
    sprite[3:13, 3:13] = (200, 70, 60, 255)
    sprite[8:13, 3:13] = (175, 55, 55, 255)
    sprite[5:7, 5:7] = (240, 240, 250, 255)
    pieces = Study(sprite, None, 8, 1).pieces
    middle = pieces.owner[4 * 8, 10 * 8]
    assert pieces.owner[11 * 8, 6 * 8] == middle, "shade and light of one material"
    assert pieces.details[pieces.owner[6 * 8, 6 * 8]]
    assert pieces.owner[2 * 8 + 4, 8 * 8] < middle < pieces.owner[6 * 8, 6 * 8], "outline below, marks on top"


@pytest.mark.parametrize(("style", "darker"), [("glass", 0.6), ("papercut", 0.93)])
def test_parts_of_one_colour_are_told_apart(style: str, darker: float) -> None:
    """Lead, or a shadow, runs along the border of two parts that the colours don't show."""
    sprite = np.zeros((24, 24, 4), np.uint8)
    sprite[4:20, 4:20] = (200, 150, 60, 255)
    large = np.repeat(np.repeat(sprite, 16, axis=0), 16, axis=1)
    owner = (large[..., 3] > 0).astype(np.int32)
    owner[4 * 16 : 20 * 16, 4 * 16 : 12 * 16] *= 2
    pieces = Pieces(owner, np.zeros(3, bool))

    def beside(parts: Pieces | None) -> float:
        picture = enhance(EnhanceOrder(sprite, style, 3, large, 16, pieces=parts))
        tone = picture[..., :3].astype(float).mean(axis=-1)
        return float(tone[100:280, 193:199].mean() / np.median(tone[100:280, 240:280]))

    assert beside(pieces) < darker
    assert beside(pieces) < beside(None) - 0.05
