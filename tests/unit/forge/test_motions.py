"""Motions: limbs of people, the image of everything else, in register and in the sprite's own colours."""

import numpy as np
import pytest

from sprite_tavern.core.errors import Invalid
from sprite_tavern.core.types import AnimationForm
from sprite_tavern.forge.artist import Drawing, Order, draw
from sprite_tavern.forge.films import Take, film
from sprite_tavern.forge.motions import Subject, motions_for, move
from sprite_tavern.imaging.alpha import bounds, silhouette
from sprite_tavern.imaging.decode import decode
from sprite_tavern.imaging.pixels import Pixels
from sprite_tavern.imaging.png import encode_png

LIMBS = ("walk", "attack", "cast", "jump", "cheer", "hurt", "death")
KNIGHT = Order("a knight with a blue shield", 48, 3)


@pytest.fixture(scope="module")
def knight() -> Drawing:
    return draw(KNIGHT)


def colours_of(pixels: Pixels) -> set[tuple[int, ...]]:
    return {tuple(int(part) for part in pixel) for pixel in pixels[silhouette(pixels)]}


def feet(pixels: Pixels) -> int:
    return bounds(silhouette(pixels))[3]


@pytest.mark.parametrize("motion", LIMBS)
def test_limbs_move_in_the_sprite_s_own_colours(knight: Drawing, motion: str) -> None:
    subject = Subject(knight.recipe, KNIGHT)
    one, other = move(knight.pixels, motion, subject), move(knight.pixels, motion, subject)
    [card] = [card for card in motions_for(knight.recipe) if card.id == motion]
    assert len(one.frames) == len(one.durations) == card.frames
    assert set(one.durations) == {card.pace}
    assert len({frame.tobytes() for frame in one.frames}) >= 3
    for frame, again in zip(one.frames, other.frames, strict=True):
        assert colours_of(frame) <= colours_of(knight.pixels)
        np.testing.assert_array_equal(frame, again)


@pytest.mark.parametrize("motion", ["walk", "attack", "cast", "cheer", "hurt"])
def test_a_person_keeps_their_size_and_place(knight: Drawing, motion: str) -> None:
    animation = move(knight.pixels, motion, Subject(knight.recipe, KNIGHT))
    left, top = animation.origin
    assert {feet(frame) - top for frame in animation.frames} <= {
        feet(knight.pixels) - 1,
        feet(knight.pixels),
        feet(knight.pixels) + 1,
    }
    assert animation.frames[0].shape[0] >= top + 48
    assert animation.frames[0].shape[1] >= left + 48


def test_a_jump_leaves_the_ground_and_ends_on_it(knight: Drawing) -> None:
    subject = Subject(knight.recipe, KNIGHT)
    jump = [feet(frame) for frame in move(knight.pixels, "jump", subject).frames]
    assert min(jump) <= jump[0] - 5
    assert jump[0] == jump[-1]


@pytest.mark.parametrize("seed", range(4))
def test_the_dead_lie(seed: int) -> None:
    order = Order("a bald peasant", 48, seed)  # empty hands: what is held sticks out
    peasant = draw(order)
    dead = move(peasant.pixels, "death", Subject(peasant.recipe, order)).frames[-1]
    left, top, right, bottom = bounds(silhouette(dead))
    assert right - left > bottom - top


def test_only_a_single_person_has_limbs() -> None:
    for prompt in ("a green slime", "a gold coin", "three knights"):
        order = Order(prompt, 32, 1)
        drawing = draw(order)
        offered = {card.id for card in motions_for(drawing.recipe)}
        assert not offered & set(LIMBS)
        with pytest.raises(Invalid, match="It can do: "):
            move(drawing.pixels, "walk", Subject(drawing.recipe, order))


def test_the_most_fitting_motion_comes_first() -> None:
    firsts = {"a sword": "glint", "a gold coin": "float", "a pine tree": "sway", "a knight": "idle"}
    for prompt, first in firsts.items():
        assert motions_for(draw(Order(prompt, 32, 1)).recipe)[0].id == first
    every = [card.id for card in motions_for(None)]
    assert len(every) == len(set(every)) >= 9


@pytest.mark.parametrize(("form", "format_"), [("gif", "GIF"), ("apng", "PNG"), ("webp", "WEBP")])
def test_films_are_what_they_are_called(knight: Drawing, form: AnimationForm, format_: str) -> None:
    take = Take(encode_png(knight.pixels), "walk", form, 2, Subject(knight.recipe, KNIGHT))
    made = film(take)
    assert made == film(take)
    opened = decode(made)
    assert (opened.format, opened.frames) == (format_, 8)
    assert opened.pixels.shape[0] % 2 == 0


def test_a_sheet_has_its_frames_in_one_row(knight: Drawing) -> None:
    sheet = decode(film(Take(encode_png(knight.pixels), "hop", "sheet"))).pixels
    hop = move(knight.pixels, "hop")
    np.testing.assert_array_equal(sheet, np.concatenate(hop.frames, axis=1))


@pytest.mark.parametrize("scale", [0, 17, -1])
def test_scales_have_bounds(knight: Drawing, scale: int) -> None:
    with pytest.raises(Invalid, match="from 1 to 16"):
        film(Take(encode_png(knight.pixels), "idle", "gif", scale))


def test_what_would_be_too_large_is_refused() -> None:
    large = np.full((512, 512, 4), 255, np.uint8)
    with pytest.raises(Invalid, match="from 1 to 3"):
        film(Take(encode_png(large), "idle", "gif", 8))
    with pytest.raises(Invalid, match="native size"):
        film(Take(encode_png(np.full((8, 520, 4), 255, np.uint8)), "idle", "gif"))
