"""Every registered drawer keeps the contract, whoever wrote it."""

import pytest

from sprite_tavern.forge.artist import Order, draw, illustrate
from sprite_tavern.forge.attributes import Attributes, Trait
from sprite_tavern.forge.drawers.base import drawers, words
from sprite_tavern.forge.lexicon.plurals import singular
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.score import hard_alpha, one_body, right_shape
from sprite_tavern.forge.seeds import Individual
from tests.fakes.drawings import GROUP, SEEDS, drawn

pytestmark = pytest.mark.xdist_group(GROUP)


@pytest.mark.parametrize("name", list(drawers()))
def test_drawer_draws_at_every_size_and_view(name: str) -> None:
    for size in (16, 32, 64):
        drawing = drawn(name, size, SEEDS[size][0])
        assert drawing.recipe.subject == words()[name]
        assert right_shape(drawing.pixels)
        assert hard_alpha(drawing.pixels)
        assert (drawing.pixels[..., 3] > 0).mean() > 0.03
    for view in ("side", "back"):
        assert one_body(draw(Order(name, 48, view=view)).pixels) or drawers()[name].family == "effects"


def test_nearly_all_drawers_take_a_colour() -> None:
    deaf = [name for name in drawers() if "purple" not in draw(Order(f"purple {name}", 16, 1)).recipe.drew]
    assert len(deaf) <= len(drawers()) * 0.12, deaf


def test_names_are_their_own_words() -> None:
    assert all(words()[name] == name for name in drawers())


def test_no_word_has_two_owners() -> None:
    owners: dict[str, list[str]] = {}
    for name, drawer in drawers().items():
        for word in drawer.presets:
            owners.setdefault(word, []).append(name)
    assert {word: names for word, names in owners.items() if len(names) > 1} == {}


def test_words_are_singular_and_lower_case() -> None:
    for word in words():
        assert word == word.lower()


def test_every_synonym_of_people_is_drawn() -> None:
    for word in drawers()["person"].presets:
        assert (drawn(word, 16, 2).pixels[..., 3] > 0).any(), word


def test_large_picture_of_each_family() -> None:
    seen: dict[str, str] = {drawer.family: name for name, drawer in drawers().items()}
    for name in seen.values():
        assert illustrate(draw(Order(name, 32, 2)).recipe, 96).shape == (96, 96, 4)


def test_reading_a_look_marks_words() -> None:
    attributes = Attributes(
        "sword",
        (2,),
        colours=(Trait("3a68cf", (1,)),),
        states=(Trait("flaming", (0,)), Trait("broken", (3,))),
    )
    look = Look(attributes, {}, Individual("sword", 1))
    assert look.honoured == {2}
    assert look.colour == (58, 104, 207)
    assert look.has("burning")
    assert not look.has("open")
    assert look.honoured == {0, 1, 2}
    assert look.pending("broken")


@pytest.mark.parametrize(
    ("plural", "single"),
    [
        ("wolves", "wolf"),
        ("boxes", "box"),
        ("cherries", "cherry"),
        ("glass", "glass"),
        ("cats", "cat"),
        ("bus", "bus"),
    ],
)
def test_singular(plural: str, single: str) -> None:
    assert singular(plural) == single
