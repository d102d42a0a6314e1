"""Lone pixels join a neighbour, marks stay, small sprites pass the gates of their size."""

from pathlib import Path

import numpy as np
import pytest

from sprite_tavern.forge.artist import Order, draw
from sprite_tavern.forge.score import GATES
from sprite_tavern.forge.tidying import calm_parts, join_lone_pixels, lone_pixels
from sprite_tavern.imaging.palette import from_hex
from sprite_tavern.imaging.palettes import PALETTES

PROMPTS = [line for line in Path(__file__).with_name("prompts.txt").read_text("utf-8").split("\n") if line]
LEAST = {16: 0.90, 32: 0.95, 128: 0.96}
DARK, MIDDLE, LIGHT = (40, 30, 50, 255), (120, 90, 60, 255), (240, 220, 180, 255)


def board(size: int = 8) -> np.ndarray:
    picture = np.zeros((size, size, 4), np.uint8)
    picture[1:-1, 1:-1] = DARK
    picture[3:5, 3:5] = LIGHT
    return picture


def test_a_lone_pixel_takes_the_nearest_colour_around_it() -> None:
    picture = board()
    picture[2, 3] = MIDDLE
    tidy = join_lone_pixels(picture, np.zeros((8, 8), bool))
    assert tuple(tidy[2, 3]) == DARK
    assert not lone_pixels(tidy).any()
    assert np.array_equal(tidy[..., 3], picture[..., 3])


def test_marks_stay() -> None:
    picture = board()
    picture[2, 3] = MIDDLE
    kept = np.zeros((8, 8), bool)
    kept[2, 3] = True
    assert np.array_equal(join_lone_pixels(picture, kept), picture)


def test_a_picture_of_one_pixel_stays() -> None:
    picture = np.zeros((8, 8, 4), np.uint8)
    picture[4, 4] = LIGHT
    assert np.array_equal(join_lone_pixels(picture, np.zeros((8, 8), bool)), picture)


def test_a_small_part_has_one_tone() -> None:
    part = np.full((6, 6), -1, np.int32)
    part[:4, :4], part[4, :3] = 0, 1
    steps = np.arange(36, dtype=np.int32).reshape(6, 6) % 5
    calm = calm_parts(steps, part, 5)
    assert len(np.unique(calm[part == 1])) == 1
    assert np.array_equal(calm[part == 0], steps[part == 0])


@pytest.mark.parametrize("size", LEAST)
def test_sprites_of_a_size_pass_the_gates(size: int) -> None:
    prompts = PROMPTS[::3]
    sprites = {prompt: draw(Order(prompt, size, 2)).pixels for prompt in prompts}
    for name, gate in GATES.items():
        losers = [prompt for prompt, sprite in sprites.items() if not gate(sprite)]
        assert 1 - len(losers) / len(prompts) >= LEAST[size], (name, losers)


@pytest.mark.parametrize("size", [16, 32, 64, 128])
@pytest.mark.parametrize(
    "prompt", ["red dragon breathing fire", "old king with a crown", "magic sword with runes"]
)
def test_palette_and_limit_hold_at_every_size(size: int, prompt: str) -> None:
    for palette in PALETTES.values():
        inks = tuple(from_hex(colour) for colour in palette.colours)
        sprite = draw(Order(prompt, size, 1, palette=inks, colours=6)).pixels
        used = {tuple(colour) for colour in sprite[sprite[..., 3] > 0][:, :3].tolist()}
        assert used <= set(inks)
        assert len(used) <= 6
    free = draw(Order(prompt, size, 1, colours=8)).pixels
    assert len(np.unique(free[free[..., 3] > 0], axis=0)) <= 8
