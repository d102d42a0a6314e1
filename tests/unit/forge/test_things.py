"""Every thing the forge draws passes the gates at every size, and every word asks for its own drawer."""

from itertools import combinations

import numpy as np
import pytest

from sprite_tavern.forge.artist import Order, draw
from sprite_tavern.forge.drawers.base import Drawer, drawers
from sprite_tavern.forge.grammar import read
from sprite_tavern.forge.pieces.weather import weathered
from sprite_tavern.forge.ramps import rgb_of_hex
from sprite_tavern.forge.score import failures
from sprite_tavern.imaging.oklab import ByteArray, to_oklab
from sprite_tavern.imaging.palettes import PALETTES
from tests.fakes.drawings import GROUP, SEEDS, drawn

pytestmark = pytest.mark.xdist_group(GROUP)

FAMILIES = frozenset({"weapons", "items", "food", "buildings", "nature", "vehicles", "effects", "furniture"})
SIBLINGS = range(4)
TILE_SEEDS = (0, 1)
LOCKED_PALETTES = tuple(
    tuple(rgb_of_hex(colour) for colour in PALETTES[name].colours) for name in ("game-boy", "pico-8", "db16")
)
CHANGED_SHARE = 0.01
SAME_SHAPE = 0.85
PLAIN_STEP = 0.3
"""A difference of neighbouring rows, in OKLab, that boards and courses have anyway."""
LITTERS = ("mossy", "bloody", "snowy", "cracked", "autumn", "frozen", "flaming", "glowing")
"""What may lie on ground."""
TOLD_APART = 0.025
SEAM_SLACK = 1.6
"""How much rougher than the picture itself the seam between two tiles may be."""


def drawn_here(drawer: Drawer) -> bool:
    return drawer.family in FAMILIES and hasattr(drawer.draw, "__wrapped__")


THINGS = [drawer for drawer in drawers().values() if drawn_here(drawer)]
TILES = [drawer for drawer in drawers().values() if drawer.framing.anchor == "tile"]
STATES = ("mossy", "snowy", "cracked", "flaming", "cursed", "glowing", "bloody", "poisonous")


def names(things: list[Drawer]) -> list[str]:
    return [thing.name for thing in things]


def test_there_is_breadth() -> None:
    assert len(THINGS) >= 150
    assert len(TILES) >= 10


@pytest.mark.parametrize("name", names(THINGS))
def test_thing_passes_the_gates(name: str) -> None:
    failed = {
        (size, seed): failures(drawn(name, size, seed).pixels)
        for size in (32, 64, 128)
        for seed in SEEDS[size]
    }
    count = sum(len(gates) for gates in failed.values())
    assert count <= len(failed), failed
    for gates in failed.values():
        assert not {"G1 shape", "G2 alpha", "G3 grid"} & set(gates)


@pytest.mark.parametrize("name", names(THINGS))
def test_thing_is_drawn_at_sixteen_pixels(name: str) -> None:
    for seed in SEEDS[16]:
        gates = failures(drawn(name, 16, seed).pixels)
        assert not {"G1 shape", "G2 alpha", "G3 grid", "G6 one body"} & set(gates), (seed, gates)


def has_two_shapes(name: str) -> bool:
    """Draws siblings until two of them differ clearly in silhouette."""
    shapes: list[np.ndarray] = []
    for seed in SIBLINGS:
        shapes.append(drawn(name, 32, seed).pixels[..., 3] > 0)
        if any((a & b).sum() / (a | b).sum() < SAME_SHAPE for a, b in combinations(shapes, 2)):
            return True
    return False


def test_seeds_make_individuals() -> None:
    """Of four seeds, two differ clearly in silhouette; a coin or a cookie may stay round."""
    alike = [thing.name for thing in THINGS if not has_two_shapes(thing.name)]
    assert len(alike) <= len(THINGS) // 10, alike


def test_every_word_asks_for_its_own_drawer() -> None:
    lost = [
        (word, thing.name)
        for thing in (*THINGS, *TILES)
        for word in thing.presets
        if len(word) < 2 or read(word).subject != thing.name
    ]
    assert not lost


@pytest.mark.parametrize(
    ("asked", "plain"),
    [
        ("bowl of ramen", "bowl"),
        ("full moon", "crescent moon"),
        ("birthday cake with five candles", "birthday cake with two candles"),
        ("gas mask with red lenses", "gas mask"),
        ("wooden wand with a blue star", "wooden wand"),
        ("cracked helmet", "helmet"),
    ],
)
def test_what_is_said_of_a_thing_shows(asked: str, plain: str) -> None:
    first, second = drawn(asked), drawn(plain)
    assert first.recipe.subject == second.recipe.subject
    assert first.recipe.ignored == ()
    assert (first.pixels != second.pixels).any(axis=-1).mean() > CHANGED_SHARE


@pytest.mark.parametrize("state", STATES)
def test_states_show_on_things(state: str) -> None:
    for name in ("barrel", "tower", "anvil", "statue"):
        plain, marked = drawn(name), drawn(f"{state} {name}")
        changed = (plain.pixels != marked.pixels).any(axis=-1).mean()
        assert changed > CHANGED_SHARE, name
        assert state in marked.recipe.drew


def roughness(first: ByteArray, second: ByteArray) -> float:
    return float(np.abs(to_oklab(first[..., :3]) - to_oklab(second[..., :3])).sum(axis=-1).mean())


def assert_seamless(tile: ByteArray) -> None:
    assert (tile[..., 3] == 255).all()
    size = len(tile)
    across = [roughness(tile[:, column - 1], tile[:, column]) for column in range(size)]
    down = [roughness(tile[row - 1], tile[row]) for row in range(size)]
    for steps in (across, down):
        assert steps[0] <= max(SEAM_SLACK * max(steps[1:]), PLAIN_STEP)


@pytest.mark.parametrize("size", [16, 32, 64, 128])
@pytest.mark.parametrize("name", names(TILES))
def test_tiles_repeat_without_a_seam(name: str, size: int) -> None:
    for seed in TILE_SEEDS:
        assert_seamless(drawn(name, size, seed).pixels)


@pytest.mark.parametrize("name", names(TILES))
def test_tiles_repeat_under_a_locked_palette_and_in_any_dress(name: str) -> None:
    for palette in LOCKED_PALETTES:
        assert_seamless(draw(Order(name, 32, 2, palette=palette)).pixels)
    for number, dress in enumerate(LITTERS):
        dressed = draw(Order(f"{dress} {name}", 32, number))
        assert dressed.recipe.subject == name
        assert_seamless(dressed.pixels)


def test_terrains_are_told_apart() -> None:
    """No two kinds of ground have both the same mean colour and the same roughness of pattern."""
    signs = {}
    for name in names(TILES):
        tile = drawn(name, 64, 1).pixels
        mean = to_oklab(tile[..., :3]).mean(axis=(0, 1))
        across, down = roughness(tile, np.roll(tile, 1, 1)), roughness(tile, np.roll(tile, 1, 0))
        signs[name] = np.array([*mean, across, down])
    alike = [
        (one, other)
        for one, other in combinations(signs, 2)
        if np.abs(signs[one] - signs[other]).sum() < TOLD_APART
    ]
    assert not alike


def test_weather_leaves_the_drawer_its_name() -> None:
    @weathered()
    def shape(canvas: object, look: object) -> None:
        """Paint nothing."""

    assert shape.__name__ == "shape"


@pytest.mark.parametrize(
    ("prompt", "subject"),
    [
        ("watermelon slice", "watermelon"),
        ("full moon", "moon"),
        ("bowl of ramen", "bowl"),
        ("rune", "runestone"),
        ("palette", "curio"),
        ("artist palette", "curio"),
        ("rocking chair", "rocking chair"),
        ("grandfather clock", "clock"),
        ("stained glass window", "window"),
        ("scarecrow with a black hat", "scarecrow"),
        ("tomato slice", "apple"),
        ("cheese slice", "cheese"),
        ("pretzel", "pretzel"),
        ("shield spell", "ward"),
        ("slash effect", "slash"),
        ("maple leaf", "leaf"),
        ("desert island", "island"),
        ("chest of drawers", "dresser"),
        ("shopping cart", "shopping cart"),
        ("satellite dish", "satellite dish"),
        ("robot vacuum", "robot vacuum"),
        ("pirate flag", "flag"),
        ("wooden shield with an iron rim", "shield"),
        ("crown with red gems", "crown"),
        ("katana with a red hilt", "katana"),
        ("axe with a red handle", "axe"),
        ("lantern with green light", "lantern"),
        ("leather belt with a silver buckle", "belt"),
        ("gift box with a red ribbon", "crate"),
        ("golden helmet with wings", "helmet"),
        ("magic lamp", "genie lamp"),
        ("raspberry", "raspberry"),
        ("fish bone", "fish bone"),
        ("paper airplane", "paper airplane"),
        ("sword and shield", "sword"),
        ("grappling hook", "nail"),
        ("sealed envelope", "letter"),
        ("yellow school bus", "car"),
        ("red poppy", "flower"),
    ],
)
def test_every_word_of_a_name_is_drawn(prompt: str, subject: str) -> None:
    recipe = drawn(prompt).recipe
    assert (recipe.subject, recipe.ignored) == (subject, ())


@pytest.mark.parametrize("seed", SIBLINGS)
def test_a_full_moon_is_no_crescent(seed: int) -> None:
    full, crescent = (drawn(prompt, 64, seed).pixels[..., 3] > 0 for prompt in ("full moon", "moon"))
    assert (full & crescent).sum() / (full | crescent).sum() < SAME_SHAPE


def test_a_bowl_of_ramen_is_not_empty() -> None:
    bowls = [drawn(prompt).pixels for prompt in ("bowl of ramen", "ramen", "empty bowl")]
    assert np.array_equal(bowls[0], bowls[1])
    assert not np.array_equal(bowls[0], bowls[2])


@pytest.mark.parametrize("size", [16, 64])
@pytest.mark.parametrize("thing", ["battle axe", "sword", "knife"])
def test_a_weapon_with_blood_is_bloody(thing: str, size: int) -> None:
    made = draw(Order(f"{thing} with blood on it", size, 1))
    assert not made.recipe.ignored
    bloody = draw(Order(f"bloody {thing}", size, 1)).pixels
    np.testing.assert_array_equal(made.pixels, bloody)


@pytest.mark.parametrize(
    ("prompt", "other", "size"),
    [
        ("goblet of blood", "goblet", 16),
        ("goblet of blood", "goblet of wine", 64),
        ("bowl of blood", "bowl of water", 16),
        ("bowl of blood", "bowl of water", 64),
    ],
)
def test_blood_in_a_vessel_is_none_upon_it(prompt: str, other: str, size: int) -> None:
    made, clean = (draw(Order(text, size, 1)) for text in (prompt, other))
    assert not made.recipe.ignored
    changed = (made.pixels != clean.pixels).any(axis=-1)
    assert changed[size * 2 // 3 :].mean() < CHANGED_SHARE
