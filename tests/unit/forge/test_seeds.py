"""Siblings are spread over the range of every feature, and no feature follows another."""

import numpy as np
import pytest

from sprite_tavern.forge.seeds import Individual

FEATURES = ("height", "hat", "mood", "colour of the boots")


@pytest.mark.parametrize("feature", FEATURES)
@pytest.mark.parametrize("first", [0, 4, 400])
def test_four_siblings_take_a_quarter_of_the_range_each(feature: str, first: int) -> None:
    shares = [Individual("dragon", first + place).share(feature) for place in range(4)]
    assert sorted(int(share * 4) for share in shares) == [0, 1, 2, 3]


def test_many_individuals_are_spread_evenly_and_features_are_independent() -> None:
    shares = np.array([[Individual("cat", seed).share(name) for name in FEATURES] for seed in range(2000)])
    assert ((shares >= 0) & (shares < 1)).all()
    np.testing.assert_allclose(shares.mean(axis=0), 0.5, atol=0.02)
    apart = np.corrcoef(shares.T) - np.eye(len(FEATURES))
    assert np.abs(apart).max() < 0.08


def test_copies_in_one_picture_differ_from_each_other_and_from_the_next_seed() -> None:
    one = Individual("goblin", 1)
    assert (
        len(
            {
                one.share("nose"),
                Individual("goblin", 1, 1).share("nose"),
                Individual("goblin", 2).share("nose"),
            }
        )
        == 3
    )
