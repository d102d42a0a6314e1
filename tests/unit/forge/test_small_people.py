"""People at 16 and 32 px: what they hold, wear and are is large enough to be seen."""

from functools import cache

import numpy as np
import pytest

from sprite_tavern.forge.artist import Drawing, Order, draw
from sprite_tavern.imaging.oklab import ByteArray, to_oklch

SEEDS = (1, 2, 3)
_YELLOW = (60, 105)


@cache
def drawn(prompt: str, size: int, seed: int = 1) -> Drawing:
    return draw(Order(prompt, size, seed))


def solid(sprite: ByteArray) -> ByteArray:
    colours: ByteArray = sprite[sprite[..., 3] > 0][:, :3]
    return colours


def gleaming(sprite: ByteArray) -> int:
    """Return how many pixels are bright and without colour, as steel is."""
    lightness, chroma, _ = to_oklch(solid(sprite)).T
    return int(((lightness > 0.74) & (chroma < 0.05)).sum())


def pale(sprite: ByteArray) -> int:
    """Return how many pixels are as white as teeth and the whites of eyes: lighter than steel."""
    lightness, chroma, _ = to_oklch(solid(sprite)).T
    return int(((lightness > 0.92) & (chroma < 0.06)).sum())


def grey(sprite: ByteArray) -> int:
    """Return how many pixels are of the middle grey of iron."""
    lightness, chroma, _ = to_oklch(solid(sprite)).T
    return int(((lightness > 0.6) & (lightness < 0.74) & (chroma < 0.05)).sum())


def share_of_yellow(sprite: ByteArray) -> float:
    _, chroma, hues = to_oklch(solid(sprite)).T
    return float(((chroma > 0.1) & (hues > _YELLOW[0]) & (hues < _YELLOW[1])).mean())


def changed(prompt: str, plain: str, size: int, seed: int) -> int:
    return int((drawn(prompt, size, seed).pixels != drawn(plain, size, seed).pixels).any(axis=-1).sum())


@pytest.mark.parametrize("metal", ["sword", "axe", "trident", "pitchfork", "katana", "scythe"])
@pytest.mark.parametrize("size", [16, 32])
def test_steel_gleams(metal: str, size: int) -> None:
    for seed in SEEDS:
        armed = drawn(f"boy in a black tunic with a {metal}", size, seed)
        empty = drawn("boy in a black tunic", size, seed)
        assert armed.recipe.ignored == ()
        assert gleaming(armed.pixels) >= gleaming(empty.pixels) + 4


@pytest.mark.parametrize("mark", ["an eyepatch", "freckles", "glasses", "a scar", "headphones", "sunglasses"])
@pytest.mark.parametrize("size", [16, 32])
def test_what_is_on_a_face_shows(mark: str, size: int) -> None:
    for seed in SEEDS:
        assert changed(f"girl with {mark}", "girl", size, seed) >= 2


@pytest.mark.parametrize("size", [16, 32, 64])
def test_a_cracked_helmet_is_cracked(size: int) -> None:
    assert drawn("knight with a cracked helmet", size).recipe.ignored == ()
    assert changed("knight with a cracked helmet", "knight with a helmet", size, 1) >= 2


@pytest.mark.parametrize("size", [16, 32, 64])
def test_a_helmet_has_the_metal_asked(size: int) -> None:
    for seed in SEEDS:
        golden = drawn("dwarf with a golden helmet", size, seed).pixels
        plain = drawn("dwarf with an iron helmet", size, seed).pixels
        assert share_of_yellow(golden) > share_of_yellow(plain) + 0.02


@pytest.mark.parametrize(
    "prompt",
    [
        "sheriff with a star badge",
        "milkmaid with a bucket",
        "camel rider",
        "queen in a purple gown with a crown",
        "innkeeper with a bald head and an apron",
        "doctor with a stethoscope",
        "iron armor knight with a lance",
        "zombie in a torn blue shirt",
        "stone angel statue",
    ],
)
def test_every_word_is_drawn(prompt: str) -> None:
    assert drawn(prompt, 64).recipe.ignored == ()


def test_a_beard_stands_out_from_the_skin() -> None:
    for seed in range(6):
        bearded, bare = (drawn(f"tavern keeper with {beard}", 16, seed) for beard in ("a beard", "no beard"))
        assert np.any(bearded.pixels != bare.pixels)


def test_a_diver_looks_through_a_mask() -> None:
    for size in (16, 32, 64):
        for seed in SEEDS:
            _, chroma, hues = to_oklch(solid(drawn("diver with a harpoon", size, seed).pixels)).T
            snorkel = (chroma > 0.12) & (hues > _YELLOW[0] - 20) & (hues < _YELLOW[1])
            assert snorkel.sum() >= 3


def test_a_hammer_is_one_block_of_iron() -> None:
    for seed in SEEDS:
        armed = drawn("boy in a black tunic with a hammer", 16, seed)
        assert grey(armed.pixels) >= grey(drawn("boy in a black tunic", 16, seed).pixels) + 8


@pytest.mark.parametrize("tusked", ["orc with a club", "green half-orc with a club", "troll with a club"])
def test_tusks_show_at_16_px(tusked: str) -> None:
    for seed in SEEDS:
        assert pale(drawn(tusked, 16, seed).pixels) >= 2


def test_the_eyes_of_a_frog_stand_out_before_its_hat() -> None:
    for seed in SEEDS:
        assert pale(drawn("frog wizard with a red hat", 16, seed).pixels) >= 2


def body(prompt: str, seed: int) -> ByteArray:
    """Return a person of 16 px from the shoulders down."""
    return drawn(prompt, 16, seed).pixels[9:]


def test_a_smith_wears_leather_not_linen_by_the_chin() -> None:
    leather, linen = (
        sum(share_of_yellow(body(who, seed)) for seed in SEEDS) for who in ("male blacksmith", "male baker")
    )
    assert leather > linen + 0.1


def test_a_red_demon_has_no_horns_of_bone() -> None:
    for seed in SEEDS:
        crown = solid(drawn("red demon without hair", 16, seed).pixels[:4])
        assert (to_oklch(crown)[:, 1] > 0.05).mean() > 0.8


@pytest.mark.parametrize("size", [16, 64])
def test_a_bag_of_gold_is_of_gold(size: int) -> None:
    for seed in SEEDS:
        rich, poor = (share_of_yellow(drawn(who, size, seed).pixels) for who in (
            "boy with a bag of gold", "boy",
        ))  # fmt: skip
        assert rich > poor + 0.02


def test_riders_of_small_beasts_are_seen() -> None:
    for seed in SEEDS:
        assert changed("red gnome riding a snail", "snail", 16, seed) > 20


@pytest.mark.parametrize("size", [16, 32, 64])
def test_who_cries_has_tears(size: int) -> None:
    for seed in SEEDS:
        assert not drawn("crying boy", size, seed).recipe.ignored
        assert changed("crying boy", "happy boy", size, seed) >= 4


@pytest.mark.parametrize("prompt", ["headless knight", "ninja with a throwing star", "goblin with a sack"])
def test_what_is_odd_or_carried_is_drawn(prompt: str) -> None:
    plain = prompt.removeprefix("headless ").split(" with")[0]
    assert not drawn(prompt, 64).recipe.ignored
    assert changed(prompt, plain, 16, 1) > 8
