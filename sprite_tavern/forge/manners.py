"""Manners of drawing said in the prompt: "black outline", "flat shading", "pico-8 palette", "8 colours"."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from sprite_tavern.forge.ramps import Rgb, rgb_of_hex
from sprite_tavern.forge.render import Outline, Shading
from sprite_tavern.imaging.palettes import PALETTES

_OUTLINES: dict[str, Outline] = {
    "no outline": "none", "no outlines": "none", "without outline": "none", "without outlines": "none",
    "without an outline": "none", "black outline": "black", "black outlines": "black",
    "dark outline": "black",
    "thick black outline": "black", "bold black outline": "black", "thin black outline": "black",
    "coloured outline": "coloured", "colored outline": "coloured", "colored outlines": "coloured",
    "coloured outlines": "coloured", "selective outline": "coloured",
}  # fmt: skip
_SHADINGS: dict[str, Shading] = {
    "flat shading": "flat", "flat shaded": "flat", "flat colours": "flat", "flat colors": "flat",
    "no shading": "flat", "without shading": "flat", "basic shading": "basic", "simple shading": "basic",
    "cel shading": "basic", "cel shaded": "basic", "soft shading": "detailed", "detailed shading": "detailed",
}  # fmt: skip
_PALETTES: dict[str, str] = {
    "pico 8": "pico-8", "pico8": "pico-8", "db 16": "db16", "db16": "db16", "db 32": "db32", "db32": "db32",
    "dawnbringer 16": "db16", "dawnbringer 32": "db32", "endesga 32": "endesga-32", "edg32": "endesga-32",
    "edg 32": "endesga-32", "sweetie 16": "sweetie-16", "sweetie16": "sweetie-16",
    "resurrect 64": "resurrect-64", "aap 64": "aap-64", "aap64": "aap-64", "game boy palette": "game-boy",
    "gameboy palette": "game-boy", "game boy colours": "game-boy", "game boy colors": "game-boy",
    "game boy style": "game-boy", "gameboy style": "game-boy",
}  # fmt: skip
_AFTER_PALETTE = frozenset({"palette", "colours", "colors", "style"})
_COLOURS = (("colours",), ("colors",), ("colour", "palette"), ("color", "palette"))
_FEWEST, _MOST = 2, 64
_LONGEST = 3


@dataclass(frozen=True, slots=True)
class SaidManner:
    """How the prompt wants to be drawn, None where it says nothing, and the places of those words."""

    outline: Outline | None = None
    shading: Shading | None = None
    palette: tuple[Rgb, ...] | None = None
    colours: int | None = None
    words: frozenset[int] = frozenset()


def said_manner(tokens: Sequence[str]) -> SaidManner:
    """Return the manner named in a prompt; of two that contradict each other the later one."""
    said = SaidManner()
    for start in range(len(tokens)):
        if start in said.words:
            continue
        for length in range(_LONGEST, 0, -1):
            end = start + length
            found = _meant(said, tokens[start:end]) if end <= len(tokens) else None
            if found is not None:
                named = found.palette is not said.palette and tuple(tokens[end : end + 1])
                end += bool(named and named[0] in _AFTER_PALETTE)
                said = replace(found, words=said.words | frozenset(range(start, end)))
                break
    return said


def _meant(said: SaidManner, run: Sequence[str]) -> SaidManner | None:
    """Return what is said with a run of words added, or None when they name no manner."""
    text = " ".join(run)
    if text in _OUTLINES:
        return replace(said, outline=_OUTLINES[text])
    if text in _SHADINGS:
        return replace(said, shading=_SHADINGS[text])
    if text in _PALETTES:
        return replace(said, palette=tuple(rgb_of_hex(code) for code in PALETTES[_PALETTES[text]].colours))
    if tuple(run[1:]) in _COLOURS and run[0].isdecimal() and _FEWEST <= int(run[0]) <= _MOST:
        return replace(said, colours=int(run[0]))
    return None
