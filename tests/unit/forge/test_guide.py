"""The README's guide to drawers shows a drawer as it is, and what it draws."""

import inspect
from pathlib import Path

import numpy as np

from sprite_tavern.forge.drawers.base import drawers
from sprite_tavern.imaging.decode import decode
from tools.drawer_picture import PICTURE, picture

README = (Path(__file__).parents[3] / "README.md").read_text(encoding="utf-8")


def test_the_example_is_the_drawer_itself() -> None:
    source = inspect.getsource(drawers()["mystery box"].draw).strip()
    assert source in README


def test_the_picture_shows_what_the_drawer_draws_now() -> None:
    shown = decode(PICTURE.read_bytes()).pixels
    drawn = picture()
    assert shown.shape == drawn.shape
    assert (shown == drawn).all(axis=-1).mean() > 0.99
    assert len(np.unique(drawn[drawn[..., 3] > 0], axis=0)) > 20
