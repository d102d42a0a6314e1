"""Estimates: by size where the size matters, and never made up."""

import pytest

from sprite_tavern.core.types import Price


@pytest.mark.parametrize(
    ("price", "expected"),
    [
        (Price(), 0.0),
        (Price(usd=None), None),
        (Price(usd=0.18), 0.18),
        (Price(usd=0.025, fixed=0.02, per_pixel=1e-6), 0.03),
        (Price(usd=0.05, fixed=0.02, per_pixel=1e-6), 0.05),
    ],
)
def test_the_estimate_of_a_picture(price: Price, expected: float | None) -> None:
    assert price.estimate(100, 100) == pytest.approx(expected)
