"""What a miniature wears: crown, hat, glasses and scarf, a few pixels each, found by its eyes.

Heads that are put on a body have their own ways (`assembly.py`); this is for whole pictures.
"""

import re
from collections.abc import Mapping

from sprite_tavern.forge.anatomy.headgear import CROWNED, wearable
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.miniatures.inks import Ink
from sprite_tavern.forge.miniatures.sheets import Picture
from sprite_tavern.forge.miniatures.stencil import PIXELS, laid, lowered
from sprite_tavern.forge.ramps import Ramp

_CLOTH, _FOLD, _BAND = "7", "8", "9"
"""Letters of what is worn: its colour, the same darker, and a hat's band."""
_CROWN = ("t.t.t", "ttttt")
_HATS: Mapping[str, Picture] = {
    "wizard": ("..7...", "..77..", ".9999.", "777777"),
    "top": (".7777.", ".7777.", ".9999.", "777777"),
    "hat": (".7777.", ".9999.", "777777"),
    "cap": (".7777.", "777788"),
}
_KINDS = {"wizard": ("wizard", "witch", "pointed", "party"), "top": ("top", "tall")}
_CAPS = frozenset({"cap", "beanie", "beret", "helmet", "helm", "bandana"})
_GLASSES = ("glasses", "sunglasses", "goggles", "shades")
_SCARVES = ("scarf", "bandana", "collar", "bow tie", "bowtie", "tie")
_RED, _DARK = "d3313a", "34323f"
_BELOW, _ASIDE = 2, 3
"""Rows from the eyes down to the neck, and columns from the eyes that it may be aside."""

Place = tuple[int, int]


def dressed(picture: Picture, look: Look) -> tuple[Picture, dict[str, Ink]]:
    """Return the picture with what the prompt puts on head and neck, and the inks of that."""
    inks: dict[str, Ink] = {}
    eyes = [(x, y) for y, row in enumerate(picture) for x, letter in enumerate(row) if letter == "e"]
    if not eyes:
        return picture, inks
    for name in look.unread_parts():
        if name in _SCARVES:
            picture = _scarfed(picture, eyes)
            inks |= _dyed(look, name, _RED)
        elif name in _GLASSES:
            look.part(name)
            picture = _spectacled(picture, eyes)
    for name in look.unread_parts():
        if wearable(name) and name != "crown":
            picture = _topped(picture, eyes, _hat_of(look, name))
            inks |= _dyed(look, name, _DARK)
    if look.part("crown", "tiara") is not None or look.has(*CROWNED):
        picture = _topped(picture, eyes, _CROWN)
    return picture, inks


def _dyed(look: Look, name: str, default: str) -> dict[str, Ink]:
    part = look.part(name)
    ramp = Ramp(part.colour if part is not None and part.coloured else default)
    return {_CLOTH: Ink(ramp), _FOLD: Ink(ramp, -1), _BAND: Ink(Ramp("f2c53c"))}


def _hat_of(look: Look, name: str) -> Picture:
    part = look.part(name)
    if name in _CAPS:
        return _HATS["cap"]
    for kind, said in _KINDS.items():
        if set(said) & set(name.split()) or (part is not None and part.has(*said)):
            return _HATS[kind]
    return _HATS["hat"]


def _topped(picture: Picture, eyes: list[Place], worn: Picture) -> Picture:
    """Return the picture with something on the crown of the head; its rows make room for it."""
    middle = round(sum(x for x, _ in eyes) / len(eyes))
    span = slice(min(x for x, _ in eyes), max(x for x, _ in eyes) + 1)
    top = next(y for y, row in enumerate(picture) if row[span].strip("."))
    missing = len(worn) - 1 - top
    while missing > 0:
        if len(picture) >= PIXELS:
            picture = lowered(picture)
        picture = ("." * len(picture[0]), *picture)
        missing -= 1
        top += 1
    left = min(max(middle - len(worn[0]) // 2, 0), len(picture[0]) - len(worn[0]))
    return laid(picture, worn, left, top - len(worn) + 1)


def _spectacled(picture: Picture, eyes: list[Place]) -> Picture:
    """Return the picture with a dark bar across the eyes and a lens below each."""
    high = min(y for _, y in eyes)
    rows = [list(row) for row in picture]
    for x in range(min(x for x, _ in eyes) - 1, max(x for x, _ in eyes) + 2):
        for y in (high, high + 1):
            if 0 <= x < len(rows[y]) and rows[y][x] != "." and (y == high or (x, high) in eyes):
                rows[y][x] = "k"
    return tuple("".join(row) for row in rows)


def _runs(row: str) -> list[Place]:
    """Return first and last column of what stands together in a row."""
    return [(found.start(), found.end() - 1) for found in re.finditer(r"[^.]+", row)]


def _scarfed(picture: Picture, eyes: list[Place]) -> Picture:
    """Return the picture with a band around the neck under the eyes, its end hanging down."""
    middle = round(sum(x for x, _ in eyes) / len(eyes))
    neck = min(max(y for _, y in eyes) + _BELOW + 1, len(picture) - 4)
    rows = [list(row) for row in picture]
    runs = [span for span in _runs(picture[neck]) if span[0] <= middle + 1 and span[1] >= middle - _ASIDE]
    left, right = max(runs, key=lambda span: span[1] - span[0], default=(middle, middle))
    middle = min(max(middle, left + 1), right)
    for x in range(max(left, middle - _ASIDE), min(right, middle + _ASIDE) + 1):
        rows[neck][x] = _CLOTH
    for down in (1, 2):
        if rows[neck + down][middle] != ".":
            rows[neck + down][middle] = _FOLD
    return tuple("".join(row) for row in rows)
