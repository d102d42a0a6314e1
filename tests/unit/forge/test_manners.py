"""What a prompt says about the manner of drawing is done, unless the order says otherwise."""

import numpy as np
import pytest

from sprite_tavern.forge.artist import Order, draw
from sprite_tavern.forge.grammar import read
from sprite_tavern.forge.manners import said_manner
from sprite_tavern.forge.ramps import rgb_of_hex
from sprite_tavern.forge.tokens import tokenise
from sprite_tavern.imaging.palettes import PALETTES

SETTLED = "pixel art sprite of a cat for my RPG game, 16-bit, 32x32, transparent background, highly detailed"


def inks(order: Order) -> set[tuple[int, ...]]:
    pixels = draw(order).pixels
    return {
        tuple(int(part) for part in colour[:3]) for colour in np.unique(pixels[pixels[..., 3] > 0], axis=0)
    }


@pytest.mark.parametrize("name", list(PALETTES))
@pytest.mark.parametrize("size", [16, 64])
def test_every_known_palette_is_kept(name: str, size: int) -> None:
    palette = tuple(rgb_of_hex(code) for code in PALETTES[name].colours)
    assert inks(Order("parrot", size, 1, palette=palette)) <= set(palette)


@pytest.mark.parametrize("said", ["pico-8 palette", "game boy palette", "sweetie 16", "DB32 colours"])
def test_a_palette_said_in_the_prompt_is_kept(said: str) -> None:
    manner = said_manner([token.text for token in tokenise(f"red dragon, {said}")])
    assert manner.palette
    assert inks(Order(f"red dragon, {said}", 48, 1)) <= set(manner.palette)
    assert read(f"red dragon, {said}").attributes.colours == read("red dragon").attributes.colours


@pytest.mark.parametrize(
    ("prompt", "order"),
    [
        ("cat, black outline", Order("cat", 48, 1, outline="black")),
        ("cat with no outline", Order("cat", 48, 1, outline="none")),
        ("cat, flat shading", Order("cat", 48, 1, shading="flat")),
        ("cat, 6 colours", Order("cat", 48, 1, colours=6)),
    ],
)
def test_a_manner_said_is_the_manner_ordered(prompt: str, order: Order) -> None:
    drawn = draw(Order(prompt, 48, 1))
    np.testing.assert_array_equal(drawn.pixels, draw(order).pixels)
    assert drawn.recipe.ignored == ()


def test_what_is_ordered_goes_before_what_is_said() -> None:
    ordered = draw(Order("cat, black outline", 48, 1, outline="none")).pixels
    np.testing.assert_array_equal(ordered, draw(Order("cat", 48, 1, outline="none")).pixels)


def test_words_of_trade_are_neither_drawn_nor_complained_of() -> None:
    recipe = draw(Order(SETTLED, 32, 1)).recipe
    assert recipe.drew == ("cat",)
    assert recipe.ignored == ()


def test_a_background_is_left_out_and_colours_nothing() -> None:
    recipe = draw(Order("cat on a dark blue background", 32, 1)).recipe
    assert recipe.attributes.colours == ()
    assert recipe.ignored == ("dark", "blue", "background")


def test_known_words_are_told_from_unknown_ones() -> None:
    recipe = draw(Order("beautiful zorkmid cat with a lantern", 32, 1)).recipe
    assert recipe.unknown == ("zorkmid",)
    assert "beautiful" in recipe.ignored


def test_other_scripts_are_answered_honestly() -> None:
    note = draw(Order("ドラゴン", 32, 1)).recipe.approximated
    assert note is not None
    assert note.startswith("the forge reads English")
    assert "ドラゴン" in note
