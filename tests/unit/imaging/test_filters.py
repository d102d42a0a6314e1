"""Filters: wide blurs are taken on a smaller copy and still as wide as asked for."""

import numpy as np
import pytest

from sprite_tavern.imaging.filters import blurred
from sprite_tavern.imaging.pixels import Floats

SIDE = 256


def an_edge() -> Floats:
    """Black beside white, the border in the middle."""
    edge = np.zeros((SIDE, SIDE), np.float32)
    edge[:, SIDE // 2 :] = 1
    return edge


@pytest.mark.parametrize("reach", [0.6, 1.0, 2.4, 2.7, 4.0, 6.5, 12.0])
def test_a_blur_is_as_wide_as_asked(reach: float) -> None:
    slope = np.diff(blurred(an_edge(), reach)[SIDE // 2].astype(np.float64))
    places = np.arange(1, SIDE)
    middle = (slope * places).sum()
    width = np.sqrt((slope * (places - middle) ** 2).sum())
    assert slope.sum() == pytest.approx(1, abs=0.001)
    assert middle == pytest.approx(SIDE // 2, abs=0.05)
    assert width == pytest.approx(reach, rel=0.04)
