"""What befalls and marks things: bites and holes are cut out, parts nobody draws are drawn on the thing."""

import numpy as np
import pytest

from sprite_tavern.forge.artist import Order, draw, illustrate
from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.geometry import Affine
from sprite_tavern.forge.ramps import Ramp
from sprite_tavern.forge.raster import rasterise
from sprite_tavern.imaging.oklab import ByteArray


def pixels(prompt: str) -> ByteArray:
    return draw(Order(prompt, 64, 1)).pixels


def area(picture: ByteArray) -> int:
    return int((picture[..., 3] > 0).sum())


def square_with_hole() -> Canvas:
    canvas = Canvas(32)
    canvas.rectangle(8, 8, 48, 48, Ramp("d3313a"))
    canvas.cut([(24, 24), (40, 24), (40, 40), (24, 40)], smooth=False)
    return canvas


def test_a_cut_takes_away_what_is_beneath() -> None:
    layers = rasterise(square_with_hole().parts, 32, Affine(a=0.5, d=0.5))
    assert layers.part[6, 6] == 0
    assert (layers.part[12:20, 12:20] == -1).all()


def test_an_atop_part_stays_on_what_is_painted() -> None:
    canvas = square_with_hole()
    canvas.rectangle(0, 0, 64, 64, Ramp("3a68cf"), mode="atop")
    layers = rasterise(canvas.parts, 32, Affine(a=0.5, d=0.5))
    assert layers.part[1, 1] == -1
    assert layers.part[16, 16] == -1
    assert layers.part[6, 6] == 2


def test_a_bite_is_missing_in_the_sprite_and_the_large_picture() -> None:
    whole, bitten = draw(Order("apple", 64, 1)), draw(Order("bitten apple", 64, 1))
    assert "bitten" in bitten.recipe.drew
    assert area(bitten.pixels) < area(whole.pixels) - 40
    large = [illustrate(drawing.recipe, 128)[..., 3].astype(int).sum() for drawing in (whole, bitten)]
    assert large[1] < large[0] * 0.98


@pytest.mark.parametrize(
    ("prompt", "plain", "word"),
    [
        ("mushroom with blue spots", "mushroom", "spots"),
        ("red apple with a worm", "red apple", "worm"),
        ("rotten banana", "banana", "rotten"),
        ("happy tomato", "tomato", "happy"),
        ("anvil with a skull", "anvil", "skull"),
        ("barrel with a ruby", "barrel", "ruby"),
        ("plate of cookies", "plate", "cookies"),
        ("bowl of cherries", "bowl", "cherries"),
        ("dirty bucket", "bucket", "dirty"),
        ("crate of carrots", "crate", "carrots"),
        ("bag of candy", "bag", "candy"),
        ("basket of eggs", "basket", "eggs"),
        ("healing potion in a round bottle", "healing potion", "round"),
    ],
)
def test_what_is_asked_of_a_thing_is_drawn(prompt: str, plain: str, word: str) -> None:
    marked = draw(Order(prompt, 64, 1))
    assert word in marked.recipe.drew
    assert np.any(marked.pixels != pixels(plain))


def test_a_full_glass_shows_its_drink() -> None:
    assert np.any(pixels("glass of milk") != pixels("glass of orange juice"))
    assert "empty" in draw(Order("empty glass", 64, 1)).recipe.drew
