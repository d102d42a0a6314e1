"""Transparency: hard edges, colours under the edge, agreement of shapes."""

import numpy as np

from sprite_tavern.imaging.alpha import bleed, bounds, harden, overlap, silhouette


def test_hard_alpha_is_all_or_nothing_and_leaves_no_colour_behind() -> None:
    pixels = np.array([[[9, 8, 7, 127], [9, 8, 7, 128], [9, 8, 7, 255]]], np.uint8)
    np.testing.assert_array_equal(harden(pixels), [[[0, 0, 0, 0], [9, 8, 7, 255], [9, 8, 7, 255]]])


def test_bled_colours_are_those_of_the_nearest_drawn_pixel() -> None:
    pixels = np.zeros((5, 9, 4), np.uint8)
    pixels[2, 1], pixels[2, 7] = (255, 0, 0, 255), (0, 0, 255, 255)
    filled = bleed(pixels)
    assert (filled[..., 3] == 255).all()
    assert (filled[:, :4, 0] == 255).all()
    assert (filled[:, 5:, 2] == 255).all()


def test_an_empty_picture_has_no_colours_to_bleed() -> None:
    assert bleed(np.zeros((3, 3, 4), np.uint8))[..., 3].all()


def test_bounds_are_those_of_the_drawn_part() -> None:
    mask = np.zeros((6, 8), np.bool_)
    assert bounds(mask) == (0, 0, 0, 0)
    mask[2:4, 3:7] = True
    assert bounds(mask) == (3, 2, 7, 4)


def test_overlap_is_intersection_over_union() -> None:
    one, other = np.zeros((4, 4), np.bool_), np.zeros((4, 4), np.bool_)
    assert overlap(one, other) == 1
    one[:2], other[1:3] = True, True
    assert overlap(one, other) == 4 / 12
    assert silhouette(np.full((2, 2, 4), 200, np.uint8)).all()
