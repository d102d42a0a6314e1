"""People of every kind are drawn cleanly at every size, and as what was asked."""

import numpy as np
import pytest

from sprite_tavern.forge.artist import Order, draw, draw_poses
from sprite_tavern.forge.figures.beastfolk import BEAST_WORDS, BEASTFOLK, FOLK_WORDS, PEOPLES
from sprite_tavern.forge.figures.callings import INNER_TRADES, TRADES
from sprite_tavern.forge.lexicon.colours import COLOURS
from sprite_tavern.forge.poses import WALK
from sprite_tavern.forge.score import few_colours, hard_alpha, one_body, right_shape, well_placed
from sprite_tavern.imaging.oklab import ByteArray, to_oklch
from tests.fakes.drawings import GROUP, drawn

pytestmark = pytest.mark.xdist_group(GROUP)

SIZES = (16, 32, 64, 128)


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


@pytest.mark.parametrize("beast", [beast for beast in BEASTFOLK if beast not in COLOURS])
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


@pytest.mark.parametrize(
    ("prompt", "plain"),
    [
        ("knight on a horse", "knight"),
        ("goblin riding a wolf", "goblin"),
        ("pirate with a parrot", "pirate"),
        ("witch with a black cat", "witch"),
        ("witch riding a broom", "witch"),
        ("girl holding a pumpkin", "girl"),
        ("king sitting on a throne", "king"),
        ("centaur archer", "archer"),
        ("naga queen", "queen"),
        ("kneeling knight", "knight"),
        ("sleeping dwarf", "dwarf"),
        ("praying priest", "priest"),
        ("dancing girl", "girl"),
        ("running thief", "thief"),
        ("king with arms raised", "king"),
        ("fat innkeeper", "innkeeper"),
        ("wolf rider", "rider"),
    ],
)
def test_what_is_asked_shows_in_the_silhouette(prompt: str, plain: str) -> None:
    sprite = drawn(prompt)
    assert sprite.recipe.subject == "person"
    assert sprite.recipe.ignored == ()
    assert overlap(sprite.pixels, drawn(plain).pixels) < 0.93
    for size in SIZES:
        assert is_clean(drawn(prompt, size).pixels)


def test_a_vampire_count_is_a_vampire() -> None:
    recipe = drawn("vampire count").recipe
    assert recipe.subject == "person"
    assert recipe.approximated is None
    assert recipe.ignored == ()


@pytest.mark.parametrize("mark", ["freckles", "a wooden leg"])
def test_small_marks_show(mark: str) -> None:
    marked, plain = drawn(f"girl with {mark}"), drawn("girl")
    assert marked.recipe.ignored == ()
    assert (marked.pixels != plain.pixels).any(axis=-1).sum() >= 2


@pytest.mark.parametrize("trade", sorted(set(TRADES) - INNER_TRADES))
def test_every_calling_is_clean(trade: str) -> None:
    for size, seed in ((64, 0), (64, 3), (32, 1), (16, 2)):
        sprite = drawn(trade, size, seed)
        assert sprite.recipe.approximated is None
        assert is_clean(sprite.pixels)


def test_legs_part_in_a_walk_seen_from_the_side() -> None:
    recipe = draw(Order("guard", 64, 0, view="side")).recipe
    together, apart = draw_poses(recipe, (WALK[0], WALK[2]), Order("guard", 64, 0, view="side"))
    assert _width_of_feet(apart) > _width_of_feet(together)


def test_right_hand_stays_the_right_hand_from_behind() -> None:
    front, back = (draw(Order("guard with a spear", 64, 0, view=view)).pixels for view in ("front", "back"))
    assert overlap(front, back[:, ::-1]) > overlap(front, back)


def _width_of_feet(sprite: ByteArray) -> int:
    columns = np.flatnonzero((sprite[-8:, :, 3] > 0).any(axis=0))
    return int(np.ptp(columns))


@pytest.mark.parametrize(
    "prompt",
    [
        "samurai cat",
        "wizard frog",
        "fox in a suit",
        "anthropomorphic wolf",
        "robot butler",
        "ghost pirate",
        "pumpkin head farmer",
    ],
)
def test_beasts_with_callings_and_made_people_are_people(prompt: str) -> None:
    sprite = drawn(prompt)
    assert sprite.recipe.subject == "person"
    assert sprite.recipe.ignored == ()
    assert is_clean(sprite.pixels)


def test_a_guard_dog_stays_a_dog() -> None:
    assert drawn("guard dog").recipe.subject == "dog"
