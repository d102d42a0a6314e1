"""The artist keeps its promises: same order same bytes, honest recipes, registered pictures."""

import hashlib
import subprocess
import sys

import cv2
import numpy as np
import pytest

from sprite_tavern.forge.artist import Order, draw, draw_poses, illustrate
from sprite_tavern.forge.poses import WALK
from sprite_tavern.forge.recipe import Recipe, View

SAMPLE = ("knight with a blue shield", "red dragon", "potion", "three mushrooms", "flaming skull", "cottage")


def digest(prompts: tuple[str, ...]) -> str:
    drawn = b"".join(draw(Order(prompt, 32, 7)).pixels.tobytes() for prompt in prompts)
    return hashlib.sha256(drawn).hexdigest()


def test_same_bytes_in_another_process() -> None:
    script = (
        "import hashlib\n"
        "from sprite_tavern.forge.artist import Order, draw\n"
        f"drawn = b''.join(draw(Order(p, 32, 7)).pixels.tobytes() for p in {SAMPLE!r})\n"
        "print(hashlib.sha256(drawn).hexdigest())"
    )
    for salt in ("1", "2"):
        finished = subprocess.run(
            [sys.executable, "-c", script],
            capture_output=True,
            text=True,
            check=True,
            env={"PYTHONHASHSEED": salt},
        )
        assert finished.stdout.strip() == digest(SAMPLE)


def test_seeds_give_different_individuals() -> None:
    for prompt in ("knight", "cat", "potion", "orc", "house"):
        shapes = [draw(Order(prompt, 64, seed)).pixels[..., 3] > 0 for seed in range(4)]
        overlaps = [
            (first & second).sum() / (first | second).sum()
            for place, first in enumerate(shapes)
            for second in shapes[place + 1 :]
        ]
        assert min(overlaps) < 0.85, prompt


def test_recipe_says_what_was_drawn_and_what_was_not() -> None:
    recipe = draw(Order("a brave knight with a blue shield", 64, 1)).recipe
    assert {"knight", "blue", "shield"} <= set(recipe.drew)
    assert recipe.ignored == ("brave",)
    assert recipe.approximated is None


def test_recipe_survives_storage() -> None:
    drawing = draw(Order("elf ranger with a red cape and a golden bow", 32, 5))
    stored = Recipe.from_json(drawing.recipe.to_json())
    assert stored == drawing.recipe
    assert np.array_equal(illustrate(stored, 128), illustrate(drawing.recipe, 128))


def test_recipe_refuses_nonsense() -> None:
    plain = draw(Order("cat")).recipe.to_json()
    with pytest.raises(ValueError, match="facing"):
        Recipe.from_json(plain | {"facing": "up"})


@pytest.mark.parametrize("size", [16, 32, 64, 128])
def test_picture_is_registered_on_the_sprite(size: int) -> None:
    for prompt in ("knight", "green slime", "red dragon"):
        drawing = draw(Order(prompt, size, 3))
        large = illustrate(drawing.recipe, size * 8)
        covered = (
            cv2.resize(large[..., 3].astype(np.float32), (size, size), interpolation=cv2.INTER_AREA) > 127
        )
        solid = drawing.pixels[..., 3] > 0
        assert (covered & solid).sum() / (covered | solid).sum() > 0.82, prompt


def test_asked_palette_is_kept() -> None:
    palette = ((20, 16, 26), (90, 60, 50), (200, 160, 90), (240, 230, 210), (60, 120, 60))
    pixels = draw(Order("goblin", 64, 2, palette=palette)).pixels
    found = {tuple(colour) for colour in pixels[pixels[..., 3] > 0][:, :3].tolist()}
    assert found <= set(palette)


def test_asked_number_of_colours_is_kept() -> None:
    pixels = draw(Order("parrot", 64, 2, colours=8)).pixels
    assert len(np.unique(pixels[pixels[..., 3] > 0], axis=0)) <= 8


def test_outline_and_shading_are_followed() -> None:
    drawn = {
        (outline, shading): draw(Order("cat", 48, 1, outline=outline, shading=shading)).pixels.tobytes()
        for outline in ("coloured", "black", "none")
        for shading in ("flat", "basic", "detailed")
    }
    assert len(set(drawn.values())) == 9


def test_facing_mirrors_the_silhouette() -> None:
    right = draw(Order("dragon", 64, 1, facing="right")).pixels[..., 3]
    left = draw(Order("dragon", 64, 1, facing="left")).pixels[..., 3]
    mirrored = left[:, ::-1] > 0
    assert ((right > 0) & mirrored).sum() / ((right > 0) | mirrored).sum() > 0.85


def test_views_of_a_figure_differ() -> None:
    views = [draw(Order("knight", 64, 1, view=view)).pixels.tobytes() for view in ("front", "side", "back")]
    assert len(set(views)) == 3


def test_people_are_seen_from_above() -> None:
    views: tuple[View, ...] = ("front", "low top-down", "high top-down")
    drawings = [draw(Order("knight", 64, 1, view=view)) for view in views]
    assert len({drawing.pixels.tobytes() for drawing in drawings}) == len(views)
    assert [Recipe.from_json(drawing.recipe.to_json()).view for drawing in drawings] == list(views)


def test_top_down_words_count_only_where_they_show() -> None:
    knight = draw(Order("top-down knight", 32)).recipe
    assert knight.view == "low top-down"
    assert knight.ignored == ()
    assert draw(Order("high top-down knight", 32)).recipe.view == "high top-down"
    chest = draw(Order("top-down chest", 32)).recipe
    assert chest.subject == "chest"
    assert "top" in chest.ignored


def test_prompt_may_name_the_view() -> None:
    said = draw(Order("knight from behind", 48, 1))
    assert said.recipe.view == "back"
    assert said.recipe.ignored == ()
    assert draw(Order("wolf facing left", 48, 4)).recipe.facing == "left"


def test_frames_of_a_walk_share_one_frame() -> None:
    order = Order("knight", 64, 1)
    frames = draw_poses(draw(order).recipe, WALK, order)
    assert len({frame.tobytes() for frame in frames}) > 3
    assert all(frame.shape == (64, 64, 4) for frame in frames)


def test_any_text_is_drawn() -> None:
    chance = np.random.default_rng(20260101)
    alphabet = [chr(int(code)) for code in chance.integers(32, 0x2FFFF, 400)]
    words = [
        "dragon",
        "with",
        "of",
        "and",
        "blue",
        "two-headed",
        "sword",
        ",",
        "-",
        "in",
        "the",
        "flaming",
        "without",
    ]
    for number in range(200):
        pieces = [
            str(chance.choice(words)) if chance.random() < 0.6 else "".join(chance.choice(alphabet, 3))
            for _ in range(8)
        ]
        text = " ".join(pieces).encode("utf-8", "ignore").decode("utf-8")
        assert draw(Order(text, 16, number)).pixels.shape == (16, 16, 4)


@pytest.mark.parametrize("size", [15, 257])
def test_size_is_checked(size: int) -> None:
    with pytest.raises(ValueError, match="16 to 256"):
        Order("cat", size)
