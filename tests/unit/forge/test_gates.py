"""A fixed list of prompts passes the automatic gates."""

from pathlib import Path

import numpy as np
import pytest

from sprite_tavern.forge.artist import Drawing, Order, draw
from sprite_tavern.forge.score import (
    GATES,
    adherence,
    dark_outline,
    few_colours,
    hard_alpha,
    one_body,
    true_grid,
    well_placed,
)

PROMPTS = Path(__file__).with_name("prompts.txt").read_text("utf-8").split("\n")
pytestmark = pytest.mark.xdist_group("gates")  # they look at the same drawings
ORDERS = [Order(line, 64, 1) for line in PROMPTS if line]
WANTED = {
    "G1 shape": 1.0, "G2 alpha": 1.0, "G3 grid": 1.0, "G4 colours": 1.0, "G5 place": 0.98,
    "G6 one body": 0.95,
    "G7 orphans": 0.95, "G8 outline": 0.93, "G9 tone": 0.95,
}  # fmt: skip


@pytest.fixture(scope="module")
def drawings() -> list[Drawing]:
    return [draw(order) for order in ORDERS]


@pytest.mark.parametrize("name", list(GATES))
def test_gate(name: str, drawings: list[Drawing]) -> None:
    losers = [drawing.recipe.prompt for drawing in drawings if not GATES[name](drawing.pixels)]
    assert 1 - len(losers) / len(ORDERS) >= WANTED[name], losers


def test_most_words_are_drawn(drawings: list[Drawing]) -> None:
    assert adherence([drawing.recipe for drawing in drawings]) >= 0.85


def test_a_tile_needs_no_contour() -> None:
    tile = draw(Order("grass tile", 64, 1)).pixels
    assert well_placed(tile)
    assert dark_outline(tile)


def test_gates_refuse_bad_sprites() -> None:
    good = draw(Order("knight", 64, 1)).pixels
    soft = good.copy()
    soft[20:30, 20:30, 3] = 128
    assert not hard_alpha(soft)
    assert not true_grid(draw(Order("knight", 32, 1)).pixels.repeat(2, 0).repeat(2, 1))
    assert not few_colours(np.dstack([np.full((64, 64, 3), 90, np.uint8), np.full((64, 64), 255, np.uint8)]))
    assert not well_placed(np.zeros((64, 64, 4), np.uint8))
    apart = good.copy()
    apart[:, 28:36] = 0
    assert not one_body(apart)
