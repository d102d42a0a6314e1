"""The measures over recipes and siblings see what they are meant to see."""

from dataclasses import replace

import numpy as np

from sprite_tavern.forge.artist import Drawing, Order, draw
from sprite_tavern.forge.judging import differs, overlap, shows_its_colours, varied


def grey(drawing: Drawing) -> Drawing:
    pixels = drawing.pixels.copy()
    pixels[..., :3] = pixels[..., :3].mean(axis=-1, keepdims=True).astype(np.uint8)
    return replace(drawing, pixels=pixels)


def test_asked_colours_are_looked_for() -> None:
    for prompt in ("red dragon", "knight with a blue shield", "white wolf", "black cat with green eyes"):
        assert shows_its_colours(draw(Order(prompt, 64, 1))), prompt
    assert not shows_its_colours(grey(draw(Order("red dragon", 64, 1))))
    assert not shows_its_colours(
        replace(draw(Order("green dragon", 64, 1)), recipe=draw(Order("blue dragon")).recipe)
    )


def test_nothing_drawn_shows_no_colour() -> None:
    drawing = draw(Order("red dragon", 32))
    assert not shows_its_colours(replace(drawing, pixels=np.zeros_like(drawing.pixels)))


def test_siblings_differ_in_shape_not_only_in_colour_or_direction() -> None:
    first = draw(Order("dragon", 64, 1)).pixels
    mirrored = first[:, ::-1]
    assert overlap(first, mirrored) == 1.0
    assert differs(first, first) == 0.0
    assert not varied([first, mirrored, first])
    assert varied([draw(Order("dragon", 64, seed)).pixels for seed in range(4)])
