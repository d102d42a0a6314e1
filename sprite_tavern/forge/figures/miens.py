"""What makes the head of a beast that lives as a person."""

from dataclasses import dataclass
from typing import Literal

from sprite_tavern.forge.anatomy.horns import HornShape

EarShape = Literal["cat", "fox", "round", "big", "long", "floppy", "drop", "horse", "tuft", "flap", "none"]
Muzzle = Literal[
    "cat", "dog", "fox", "bear", "pig", "cow", "rabbit", "mouse", "frog", "jaws", "beak", "hook", "bill",
    "horse", "trunk", "ape", "tentacles", "shark", "snake", "koala", "insect",
]  # fmt: skip
Mark = Literal["stripes", "spots", "mask", "patches", "badger", "discs", "white face", "none"]


@dataclass(frozen=True, slots=True)
class Mien:
    """The head of a beast.

    Args:
        muzzle: its snout or beak.
        ears: their shape.
        pale: colour of muzzle and cheeks; None mixes it from the fur.
        marks: pattern of the face.
        mark: colour of the pattern and of dark ear tips.
        horns: their shape; none on most.
        crest: what grows on the crown or around the neck: a mane, a comb, a fin, feathers, wool, spines.
        nose: colour of the nose.
        tall_eyes: whether the eyes sit on top of the head.
        whiskers: whether it has any.
    """

    muzzle: Muzzle
    ears: EarShape = "none"
    pale: str | None = None
    marks: Mark = "none"
    mark: str = "3a3440"
    horns: HornShape = "none"
    crest: Literal["mane", "comb", "fin", "feathers", "wool", "spines", "gills", "none"] = "none"
    nose: str = "2a2330"
    tall_eyes: bool = False
    whiskers: bool = False
