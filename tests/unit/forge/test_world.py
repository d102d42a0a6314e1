"""Things of the world take on their people, their place and what they are made to show."""

import numpy as np
import pytest

from sprite_tavern.forge.artist import Drawing, Order, draw
from sprite_tavern.forge.ramps import rgb_of_hex
from sprite_tavern.imaging.oklab import to_oklch

CHANGED_SHARE = 0.01
PEOPLES = ("steampunk", "orcish", "elven", "dwarven", "pirate", "alien", "haunted", "underwater")
PLACES = (
    "in the swamp",
    "on a hill",
    "in the desert",
    "in a cave",
    "in the clouds",
    "in the forest",
    "in a graveyard",
    "by a lake",
    "on the moon",
)


def share_of_hue(drawing: Drawing, hue: float, width: float = 30.0) -> float:
    """Return the share of the opaque pixels whose colour is clear and near the hue, in degrees."""
    pixels = drawing.pixels
    lch = to_oklch(pixels[pixels[..., 3] > 0][:, :3])
    near = np.abs((lch[:, 2] - hue + 180) % 360 - 180) < width
    return float((near & (lch[:, 1] > 0.08)).mean())


@pytest.mark.parametrize("people", PEOPLES)
@pytest.mark.parametrize("thing", ["tower", "cottage", "bridge"])
def test_buildings_show_their_people(people: str, thing: str) -> None:
    plain, theirs = draw(Order(thing, 64, 1)), draw(Order(f"{people} {thing}", 64, 1))
    assert (plain.pixels != theirs.pixels).any(axis=-1).mean() > CHANGED_SHARE
    assert people in theirs.recipe.drew


@pytest.mark.parametrize("place", PLACES)
def test_things_stand_where_they_are_said_to_stand(place: str) -> None:
    plain, placed = draw(Order("tent", 64, 1)), draw(Order(f"tent {place}", 64, 1))
    assert (plain.pixels != placed.pixels).any(axis=-1).mean() > CHANGED_SHARE
    assert not placed.recipe.ignored


def test_night_hangs_a_moon_and_leaves_the_thing_its_colours() -> None:
    assert draw(Order("lighthouse at night", 64, 1)).recipe.attributes.material is None
    assert "night" in draw(Order("lighthouse at night", 64, 1)).recipe.drew


@pytest.mark.parametrize("model", ["knight", "dragon", "cat", "angel"])
def test_statues_are_of_their_models_in_their_own_stone(model: str) -> None:
    bust, statue = draw(Order("statue", 64, 1)), draw(Order(f"golden statue of a {model}", 64, 1))
    assert statue.recipe.subject == "statue"
    assert model in statue.recipe.drew
    assert (bust.pixels[..., 3] != statue.pixels[..., 3]).mean() > CHANGED_SHARE
    gold = float(to_oklch(rgb_of_hex("e9b234"))[2])
    assert share_of_hue(statue, gold) > 0.7


def test_shops_show_what_they_sell() -> None:
    shops = [draw(Order(f"{trade} shop", 64, 1)) for trade in ("potion", "blacksmith", "flower", "fish")]
    assert all(not shop.recipe.ignored for shop in shops)
    assert len({shop.pixels.tobytes() for shop in shops}) == len(shops)


def test_houses_have_the_door_roof_and_chimney_that_were_asked() -> None:
    plain = draw(Order("cottage", 64, 3))
    asked = draw(Order("cottage with a green door, a blue roof and a smoking chimney", 64, 3))
    assert not asked.recipe.ignored
    blue = float(to_oklch(rgb_of_hex("3a68cf"))[2])
    assert share_of_hue(asked, blue) > share_of_hue(plain, blue) + 0.1


def test_a_frozen_waterfall_is_ice() -> None:
    frozen = draw(Order("frozen waterfall", 64, 1))
    assert frozen.recipe.subject == "waterfall"
    assert not frozen.recipe.ignored
    running = draw(Order("waterfall", 64, 1))
    assert (frozen.pixels != running.pixels).any(axis=-1).mean() > 10 * CHANGED_SHARE


@pytest.mark.parametrize(
    ("prompt", "subject"),
    [("moss-covered well", "well"), ("snow covered pine forest", "forest"), ("vine covered ruins", "ruins")],
)
def test_what_covers_a_thing_is_not_the_thing(prompt: str, subject: str) -> None:
    covered = draw(Order(prompt, 64, 1)).recipe
    assert covered.subject == subject
    assert not covered.ignored
