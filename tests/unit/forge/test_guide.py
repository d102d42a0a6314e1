"""The README's guide to drawers shows a drawer as it is, and what it draws."""

import inspect
from pathlib import Path

import numpy as np
import pytest

from sprite_tavern.forge.drawers.base import drawers
from sprite_tavern.imaging.decode import decode
from tools.drawer_picture import FOLDER, pictures

README = (Path(__file__).parents[3] / "README.md").read_text(encoding="utf-8")


def test_the_example_is_the_drawer_itself() -> None:
    source = inspect.getsource(drawers()["mystery box"].draw).strip()
    assert source in README


@pytest.mark.parametrize("name", ["mystery-box.png", "forge.png"])
def test_the_pictures_show_what_the_drawers_draw_now(name: str) -> None:
    shown = decode((FOLDER / name).read_bytes()).pixels
    drawn = pictures()[name]
    assert shown.shape == drawn.shape
    assert (shown == drawn).all(axis=-1).mean() > 0.99
    assert len(np.unique(drawn[drawn[..., 3] > 0], axis=0)) > 20
    assert f"docs/drawers/{name}" in README
