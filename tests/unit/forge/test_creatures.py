"""Every creature is drawn at every size by several individuals, honours its colours and states."""

from itertools import combinations

import numpy as np
import pytest

from sprite_tavern.forge.drawers.base import drawers, words
from sprite_tavern.forge.score import (
    GATES,
    few_colours,
    few_orphans,
    full_tone,
    hard_alpha,
    one_body,
    right_shape,
    well_placed,
)
from sprite_tavern.imaging.oklab import ByteArray, to_oklch
from tests.fakes.drawings import GROUP, SEEDS, drawn

pytestmark = pytest.mark.xdist_group(GROUP)

CREATURES = [name for name, drawer in drawers().items() if drawer.family == "creatures"]
SIBLINGS = range(4)
HUE_WINDOW = 40.0
GREY = 0.04


def share_in_hue(sprite: ByteArray, hue: float) -> float:
    _, chroma, hues = to_oklch(sprite[sprite[..., 3] > 0][:, :3]).T
    apart = np.abs((hues - hue + 180) % 360 - 180)
    return float(((apart < HUE_WINDOW) & (chroma > GREY)).mean())


def overlap(first: ByteArray, second: ByteArray) -> float:
    one, other = first[..., 3] > 0, second[..., 3] > 0
    return float((one & other).sum() / (one | other).sum())


@pytest.mark.parametrize("name", CREATURES)
def test_every_size_is_clean(name: str) -> None:
    for size, seeds in SEEDS.items():
        for seed in seeds:
            sprite = drawn(name, size, seed).pixels
            assert sprite.shape == (size, size, 4)
            for gate in (right_shape, hard_alpha, few_colours, one_body):
                assert gate(sprite), (gate.__name__, size, seed)
            assert size == 16 or well_placed(sprite), (size, seed)


@pytest.mark.parametrize(("size", "least"), [(32, 0.88), (64, 0.95), (128, 0.95)])
@pytest.mark.parametrize("gate", [few_orphans, full_tone], ids=lambda gate: gate.__name__)
def test_nearly_all_pass_the_soft_gates(size: int, least: float, gate: object) -> None:
    assert callable(gate)
    asked = [(name, seed) for name in CREATURES for seed in SEEDS[size]]
    losers = [(name, seed) for name, seed in asked if not gate(drawn(name, size, seed).pixels)]
    assert 1 - len(losers) / len(asked) >= least, losers


def test_outlines_are_dark() -> None:
    losers = [name for name in CREATURES if not GATES["G8 outline"](drawn(name, 64, 2).pixels)]
    assert len(losers) <= len(CREATURES) * 0.05, losers


@pytest.mark.parametrize("seed", range(4))
def test_a_creature_sits_on_what_it_rides(seed: int) -> None:
    rider = drawn("mouse riding a snail", 64, seed).pixels
    assert one_body(rider)
    solid = rider[..., 3] > 0
    assert solid.any(axis=1).sum() >= 0.95 * solid.any(axis=0).sum(), "they stand side by side"


@pytest.mark.parametrize("name", CREATURES)
def test_seeds_are_individuals(name: str) -> None:
    """Of four siblings two differ clearly in silhouette; they are drawn until two are found."""
    sprites: list[ByteArray] = []
    for seed in SIBLINGS:
        sprites.append(drawn(name, 32, seed).pixels)
        if any(overlap(*pair) < 0.85 for pair in combinations(sprites, 2)):
            return
    pytest.fail(f"all siblings of {name} have one shape")


@pytest.mark.parametrize("name", CREATURES)
@pytest.mark.parametrize(("colour", "rgb"), [("blue", (58, 104, 207)), ("red", (211, 49, 58))])
def test_the_colour_asked_is_seen(name: str, colour: str, rgb: tuple[int, int, int]) -> None:
    drawing = drawn(f"{colour} {name}", 32)
    assert drawing.recipe.subject == words().get(f"{colour} {name}", name)
    assert not drawing.recipe.ignored
    hue = float(to_oklch(np.array(rgb))[2])
    assert share_in_hue(drawing.pixels, hue) > 0.06


@pytest.mark.parametrize(
    "prompt",
    [
        "red dragon breathing fire",
        "two-headed dragon",
        "flaming wolf",
        "frozen tiger",
        "three-headed dog",
        "crowned lion",
        "sleeping cat",
        "angry bear",
        "undead horse",
        "striped snake",
        "spotted frog",
        "winged wolf",
        "armored rhino",
        "cat with a red collar",
        "horse with a saddle",
        "unicorn with a purple mane",
        "glowing owl",
        "baby fox",
        "ghost cat",
        "skeleton wolf",
        "skeleton dragon",
        "skeleton fish",
        "robot dog",
        "steampunk owl",
        "shadow bear",
        "rainbow fish",
        "space whale",
        "crystal deer",
        "golden lion",
        "poison slime",
        "fat penguin",
        "thin owl",
        "sitting wolf",
        "howling wolf",
        "running horse",
        "nine-tailed fox",
        "five-headed hydra",
        "fluffy dog",
        "armoured dragon",
        "sleeping dragon",
        "giraffe with a scarf",
        "penguin with a blue scarf",
        "llama with a blanket",
        "pig with a chef hat",
        "cat with a halo",
        "bear with honey",
        "mouse with cheese",
        "turtle with a house on its back",
        "dragon sleeping on treasure",
        "slime king",
        "three-legged robot",
        "three-eyed raven",
        "winged snake",
        "winged slime",
        "horned snake",
        "crying bear",
        "wolf with glowing eyes",
        "rabbit with a backpack",
        "armored crab",
        "demon cat",
        "frog with a viking helmet",
    ],
)
def test_states_and_parts_change_the_picture(prompt: str) -> None:
    drawing = drawn(prompt)
    assert not drawing.recipe.ignored
    plain = drawn(drawing.recipe.attributes.noun)
    assert not np.array_equal(drawing.pixels, plain.pixels)


@pytest.mark.parametrize(
    ("word", "subject"),
    [
        ("hound", "dog"),
        ("stallion", "horse"),
        ("gryphon", "griffin"),
        ("wyrm", "dragon"),
        ("stag", "deer"),
        ("hellhound", "wolf"),
        ("crow", "raven"),
        ("alligator", "crocodile"),
        ("tarantula", "spider"),
        ("kraken", "octopus"),
        ("corgi", "dog"),
        ("german shepherd", "dog"),
        ("gelatinous cube", "slime"),
        ("loch ness monster", "sea serpent"),
        ("long neck dinosaur", "brachiosaurus"),
        ("killer plant", "carnivorous plant"),
        ("mimic treasure chest", "mimic"),
        ("walking mushroom", "myconid"),
    ],
)
def test_synonyms_find_their_creature(word: str, subject: str) -> None:
    assert words()[word] == subject


def test_there_are_many_creatures() -> None:
    assert len(CREATURES) >= 90


@pytest.mark.parametrize("beast", ["reindeer", "bear", "dog"])
def test_a_nose_that_was_asked_has_its_colour(beast: str) -> None:
    assert not drawn(f"{beast} with a blue nose").recipe.ignored
    assert share_in_hue(drawn(f"{beast} with a blue nose").pixels, 260) > 0.004
