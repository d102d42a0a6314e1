"""Seeds that are the same in every process: from words and numbers, never from `hash`."""

import hashlib
import itertools
from dataclasses import dataclass

_SIBLINGS = 4
"""Neighbouring seeds that are spread over the range of every feature: as many as are drawn in one go."""
_ORDERS = tuple(itertools.permutations(range(_SIBLINGS)))
_SCALE = float(1 << 64)


def individual_seed(noun: str, seed: int, number: int = 0) -> int:
    """Return the seed of an individual: the same for every description of one noun."""
    digest = hashlib.blake2b(f"{noun}|{seed}|{number}".encode(), digest_size=6).digest()
    return int.from_bytes(digest, "big")


def coin_flip(name: str, seed: int) -> bool:
    """Return heads or tails for a named question."""
    return hashlib.blake2b(f"{name}|{seed}".encode(), digest_size=1).digest()[0] % 2 == 1


@dataclass(frozen=True, slots=True)
class Individual:
    """One of all the dragons: the source of everything that varies between seeds.

    The seeds 0 to 3, 4 to 7 and so on are siblings: every feature has its range cut into four parts
    and gives one to each of them, in an order of its own (stratified sampling). So four pictures
    with neighbouring seeds don't resemble each other by bad luck, while any one seed is as free as
    if it were thrown alone.
    """

    noun: str
    seed: int
    number: int = 0
    """Which one of several in the same picture."""

    def share(self, feature: str) -> float:
        """Return this individual's place in the range of a feature, from 0 to below 1."""
        family, place = divmod(self.seed, _SIBLINGS)
        order = _ORDERS[_digest(f"{self.noun}|{self.number}|{family}|{feature}") % len(_ORDERS)]
        own = _digest(f"{self.noun}|{self.number}|{self.seed}|{feature}") / _SCALE
        return min((order[place] + own) / _SIBLINGS, 1 - 2**-53)


def _digest(text: str) -> int:
    return int.from_bytes(hashlib.blake2b(text.encode(), digest_size=8).digest(), "big")
