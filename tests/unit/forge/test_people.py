"""People of every kind are drawn cleanly at every size, and as what was asked."""

from functools import cache

import pytest

from sprite_tavern.forge.artist import Drawing, Order, draw
from sprite_tavern.forge.figures.beastfolk import BEAST_WORDS, BEASTFOLK, FOLK_WORDS, PEOPLES
from sprite_tavern.forge.score import few_colours, hard_alpha, one_body, right_shape, well_placed
from sprite_tavern.imaging.oklab import ByteArray, to_oklch

SIZES = (16, 32, 64, 128)


@cache
def drawn(prompt: str, size: int = 64, seed: int = 1) -> Drawing:
    return draw(Order(prompt, size, seed))


def overlap(first: ByteArray, second: ByteArray) -> float:
    one, other = first[..., 3] > 0, second[..., 3] > 0
    return float((one & other).sum() / (one | other).sum())


def is_clean(sprite: ByteArray) -> bool:
    return (
        right_shape(sprite)
        and hard_alpha(sprite)
        and few_colours(sprite)
        and well_placed(sprite)
        and one_body(sprite)
    )


@pytest.mark.parametrize("beast", BEASTFOLK)
def test_beast_is_a_person(beast: str) -> None:
    sprite = drawn(f"{beast} knight")
    assert sprite.recipe.subject == "person"
    assert sprite.recipe.ignored == ()
    assert overlap(sprite.pixels, drawn("knight").pixels) < 1
    for view in ("side", "back"):
        assert is_clean(draw(Order(f"{beast} mage", 64, 2, view=view)).pixels)


@pytest.mark.parametrize("size", SIZES)
def test_beasts_are_clean_at_every_size(size: int) -> None:
    for beast in ("cat", "frog", "elephant", "deer", "owl", "rabbit"):
        assert is_clean(drawn(f"{beast} thief", size).pixels)


def test_colour_before_a_beast_is_its_fur() -> None:
    grey = drawn("grey wolf knight").pixels
    red = drawn("red wolf knight").pixels
    assert _share_of_red(red) > _share_of_red(grey) + 0.05


def test_words_for_beasts_name_peoples() -> None:
    assert set(BEAST_WORDS.values()) | set(FOLK_WORDS.values()) <= set(PEOPLES)


def test_girls_of_a_beast_keep_a_human_face() -> None:
    girl, knight = drawn("fox girl").recipe, drawn("fox knight").recipe
    assert girl.ignored == knight.ignored == ()
    assert overlap(drawn("fox girl").pixels, drawn("girl").pixels) < 1


def _share_of_red(sprite: ByteArray) -> float:
    _, chroma, hues = to_oklch(sprite[sprite[..., 3] > 0][:, :3]).T
    return float(((chroma > 0.1) & ((hues < 45) | (hues > 345))).mean())
