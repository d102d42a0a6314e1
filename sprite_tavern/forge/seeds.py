"""Seeds that are the same in every process: from words and numbers, never from `hash`."""

import hashlib


def individual_seed(noun: str, seed: int, number: int = 0) -> int:
    """Return the seed of an individual: the same for every description of one noun."""
    digest = hashlib.blake2b(f"{noun}|{seed}|{number}".encode(), digest_size=6).digest()
    return int.from_bytes(digest, "big")


def coin_flip(name: str, seed: int) -> bool:
    """Return heads or tails for a named question."""
    return hashlib.blake2b(f"{name}|{seed}".encode(), digest_size=1).digest()[0] % 2 == 1
