"""Miniatures: sheets that fit the frame, letters that all have an ink, and words that are seen at 16 px."""

from collections.abc import Iterator

import numpy as np
import pytest

from sprite_tavern.forge.artist import Order, draw
from sprite_tavern.forge.attributes import Attributes
from sprite_tavern.forge.drawers.base import drawers, words
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.miniatures.inks import inks_for
from sprite_tavern.forge.miniatures.sheets import Block, Picture, sheet, sheets, thing_sheets
from sprite_tavern.forge.miniatures.stencil import PIXELS, iced, laid, lowered, narrowed
from sprite_tavern.forge.miniatures.things import inks_of
from sprite_tavern.forge.ramps import rgb_of_hex
from sprite_tavern.forge.seeds import Individual
from sprite_tavern.imaging.oklab import to_oklab

BODIES = {"bodies", "tails"}
CREATURES = [name for name in sheets() if name not in BODIES]
THINGS = list(thing_sheets())
NEAR = 0.12
"""OKLab distance within which a pixel has a colour."""


def pictures(names: list[str]) -> Iterator[tuple[str, Block, Picture]]:
    for name in names:
        for block in sheet(name):
            for picture in block.pictures:
                yield name, block, picture


def pixels_near(prompt: str, colour: str, seed: int = 0) -> int:
    sprite = draw(Order(prompt, 16, seed)).pixels
    inside = sprite[sprite[..., 3] > 0][:, :3]
    apart = np.sqrt(((to_oklab(inside) - to_oklab(rgb_of_hex(colour))) ** 2).sum(axis=-1))
    return int((apart < NEAR).sum())


def test_every_picture_fits_and_fills_the_frame() -> None:
    for name, block, picture in pictures([*CREATURES, *THINGS]):
        wide, high = len(picture[0]), len(picture)
        assert max(wide, high) <= PIXELS, (name, block.names)
        assert name == "heads" or max(wide, high) == PIXELS, (name, block.names)
        assert all(len(row) == wide for row in picture)


def test_every_letter_has_an_ink() -> None:
    look = Look(Attributes("cat"), {}, Individual("cat", 0, 0))
    for name, block, picture in pictures(list(sheets())):
        used = frozenset("".join(picture)) - {"."}
        colours = {letter: code for letter, code in block.colours.items() if letter != "e"}
        assert used <= set(inks_for(look, colours, used)), (name, block.names)


def test_names_are_kinds_of_creatures() -> None:
    kinds = {
        name
        for drawer in drawers().values()
        if drawer.family == "creatures"
        for word, preset in drawer.presets.items()
        for name in (word, preset.get("kind", word))
    }
    for name in CREATURES:
        for block in sheet(name):
            assert kinds.issuperset(block.names), block.names


@pytest.mark.parametrize(
    ("prompt", "plain", "colour"),
    [
        ("fox with a blue scarf", "fox", "3b6fd0"),
        ("bear with a crown", "bear", "f2b632"),
        ("cat with purple wings", "cat", "7f42b5"),
        ("horse with a red saddle", "horse", "d3313a"),
        ("unicorn with a rainbow mane", "unicorn", "4fba4a"),
        ("dragon breathing fire", "dragon", "ffd23c"),
        ("dog with blue eyes", "dog", "3b6fd0"),
        ("duck with a blue hat", "duck", "3b6fd0"),
        ("frog with a crown", "frog", "f2b632"),
        ("penguin with a red scarf", "penguin", "d3313a"),
    ],
)
def test_what_was_asked_is_seen(prompt: str, plain: str, colour: str) -> None:
    assert not draw(Order(prompt, 16)).recipe.ignored
    assert pixels_near(prompt, colour) > pixels_near(plain, colour)


@pytest.mark.parametrize(
    ("prompt", "plain"),
    [
        ("two-headed dragon", "dragon"),
        ("three-headed dog", "dog"),
        ("nine-tailed fox", "fox"),
        ("skeleton dragon", "dragon"),
        ("undead dragon", "dragon"),
        ("baby dragon hatching from an egg", "baby dragon"),
        ("squirrel with an acorn", "squirrel"),
        ("turtle with a house on its back", "turtle"),
        ("crab with one big claw", "crab"),
        ("sleeping cat", "cat"),
        ("armoured wolf", "wolf"),
        ("steampunk owl", "owl"),
        ("howling wolf", "wolf"),
        ("crocodile with sunglasses", "crocodile"),
    ],
)
def test_a_state_has_a_picture_of_its_own(prompt: str, plain: str) -> None:
    drawing = draw(Order(prompt, 16))
    assert not drawing.recipe.ignored
    assert not np.array_equal(drawing.pixels, draw(Order(plain, 16)).pixels)


def test_larger_sprites_are_not_made_of_letters() -> None:
    canvas_parts = draw(Order("cat", 24)).pixels
    assert len(np.unique(canvas_parts.reshape(-1, 4), axis=0)) > len(
        np.unique(draw(Order("cat", 16)).pixels.reshape(-1, 4), axis=0)
    )


def test_pictures_are_laid_over_each_other() -> None:
    assert laid(("aa", "aa"), (".b", "b."), 1, 1) == ("aa.", "aab", ".b.")


def test_what_looks_left_is_turned() -> None:
    squirrel = next(block for block in sheet("heavy") if "squirrel" in block.names)
    eye = next(row.index("e") for row in squirrel.pictures[0] if "e" in row)
    assert eye > PIXELS / 2


def test_builds_keep_the_eyes_and_lose_one_pixel() -> None:
    picture = ("." * 13 + "m", "m" * 14, "m" * 14, "me" + "m" * 12, "m" * 14, "m" * 14, "m" * 14)
    low = lowered(picture)
    assert len(low) == len(picture) - 1
    assert any("e" in row for row in low)
    tall = tuple("".join(column) for column in zip(*picture, strict=True))
    assert [len(row) for row in narrowed(tall)] == [len(picture) - 1] * 14
    assert lowered(("mm", "mm", "mm", "mm", "mm")) == ("mm", "mm", "mm", "mm", "mm"), "it would fill less"


@pytest.mark.parametrize("size", [16, 32])
@pytest.mark.parametrize("creature", ["cat", "panther", "wolf", "dragon", "horse"])
def test_black_is_nearly_black_on_small_sprites(creature: str, size: int) -> None:
    sprite = draw(Order(f"black {creature}", size, 1)).pixels
    lightness = to_oklab(sprite[sprite[..., 3] > 0][:, :3])[:, 0]
    assert np.median(lightness) < 0.32
    assert lightness.max() > 0.4, "a few lighter pixels keep its form"


def test_a_red_nose_is_seen() -> None:
    assert pixels_near("reindeer with a red nose", "d3313a", 1) >= 3


def test_a_cart_is_heaped_only_when_it_is_loaded() -> None:
    hay = "e0c060"
    assert pixels_near("cart full of hay", hay, 1) > pixels_near("wooden cart", hay, 1)


def test_a_broken_phone_shows_a_white_crack_on_a_lit_screen() -> None:
    assert pixels_near("broken phone", "ffffff", 1) > 8 + pixels_near("phone", "ffffff", 1)
    assert pixels_near("broken phone", "4a9ae0", 1) > 12


def test_ice_lies_on_a_coat_of_the_usual_colour() -> None:
    assert pixels_near("ice-covered wolf", "e4f8ff", 1) >= 6
    assert pixels_near("frozen fox", "e0762a", 1) > 20


def test_ice_spares_the_eyes_and_the_ground() -> None:
    assert iced(("mem", "mmm", "mmm")) == ("iei", "Imi", "mmm")


def test_every_letter_of_a_thing_has_an_ink() -> None:
    look = Look(Attributes("helmet"), {}, Individual("helmet", 0, 0))
    for name, block, picture in pictures(THINGS):
        assert set("".join(picture)) - {"."} <= set(inks_of(look, block.colours)), (name, block.names)


def test_names_are_words_of_things_and_what_hangs_has_an_even_height() -> None:
    """Kinds are not names: the "ring" of a doughnut is no ring."""
    for name, block, picture in pictures(THINGS):
        for word in block.names:
            drawer = drawers()[words()[word]]
            assert drawer.family not in {"creatures", "figures"}, (name, word)
            assert drawer.framing.anchor != "centre" or len(picture) % 2 == 0, (name, word)


@pytest.mark.parametrize(
    ("prompt", "other"), [("ring", "donut"), ("cotton", "lightning bolt"), ("ship wheel", "helmet")]
)
def test_words_of_two_meanings_keep_them(prompt: str, other: str) -> None:
    one, two = (draw(Order(text, 16)).pixels[..., 3] > 0 for text in (prompt, other))
    assert (one & two).sum() / (one | two).sum() < 0.9


@pytest.mark.parametrize(
    ("prompt", "plain"),
    [
        ("cracked golden shield with a lion", "golden shield"),
        ("autumn tree", "tree"),
        ("oak tree with red apples", "oak tree"),
        ("mine cart with gold", "mine cart"),
        ("frying pan with an egg", "frying pan"),
        ("haunted house", "house"),
        ("mossy stone bridge", "stone bridge"),
    ],
)
def test_a_thing_shows_what_was_said_of_it(prompt: str, plain: str) -> None:
    drawing = draw(Order(prompt, 16))
    assert not drawing.recipe.ignored
    assert not np.array_equal(drawing.pixels, draw(Order(plain, 16)).pixels)


@pytest.mark.parametrize(
    ("prompt", "plain", "colour"),
    [
        ("grass tile with red flowers", "grass tile", "d3313a"),
        ("planet with rings", "planet", "f0e0b8"),
        ("helmet with horns", "helmet", "f0e6cc"),
        ("oak tree with red apples", "oak tree", "d3313a"),
    ],
)
def test_a_part_of_a_thing_is_seen_in_its_colour(prompt: str, plain: str, colour: str) -> None:
    assert not draw(Order(prompt, 16)).recipe.ignored
    assert pixels_near(prompt, colour) > pixels_near(plain, colour)


def test_what_points_left_is_not_what_points_right() -> None:
    right, left = (draw(Order(f"arrow pointing {way}", 16)).pixels for way in ("right", "left"))
    assert not np.array_equal(right, left)
    assert right[:8, 8:, 3].sum() > right[:8, :8, 3].sum()


def test_a_ruby_necklace_is_of_gold() -> None:
    assert pixels_near("ruby necklace", "e9b234") > 5
    assert pixels_near("ruby necklace", "c4164a") > 3


def test_what_no_picture_shows_is_left_to_the_drawer() -> None:
    """A banner on a castle is in no picture of it."""
    assert not draw(Order("helmet with wings", 16)).recipe.ignored
    assert draw(Order("red and blue helmet with a plume", 16)).recipe.drew


def test_several_things_are_not_miniatures_of_one() -> None:
    three = draw(Order("three mushrooms", 16)).pixels
    assert not np.array_equal(three, draw(Order("mushroom", 16)).pixels)
