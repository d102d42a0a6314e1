"""What the letters of a miniature are painted with.

====== =======================================================
letter colour
====== =======================================================
m h d  the coat in its middle, lighter and darker tone
l s    the second colour (belly, muzzle), and darker
o q    a much darker coat (manes, patches), and darker
f g    near and far feet
k j    ink, and the grey of black things
w p    white, pink
e      an eye; what the creature wears finds the face by it
z      a stripe on what is striped, else the coat
n N H  the trunk: the coat, or steel when armoured; darker, lighter
C V    a collar or scarf and the spikes on it when worn, else the coat
B D    its bell and its hanging end
S T    a saddle and its blanket when worn, else the coat
t v    gold and its gems
r y    fire
i I    ice, and its blue ends
u U    wings on what has none by nature
1 … 6  the hairs of a mane: its colour, or those of the rainbow
a b …  colours of the block; A X O their darker tone, where the letter is free
====== =======================================================
"""

from collections.abc import Mapping
from dataclasses import dataclass

from sprite_tavern.forge.anatomy.coats import INK
from sprite_tavern.forge.anatomy.natures import BURNING, FROZEN, OLD_GIANT, coat_for
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.materials import DARK_LEATHER, GOLD, STEEL
from sprite_tavern.forge.ramps import Ramp, Rgb, lighten, mix, rgb_of_hex
from sprite_tavern.imaging.oklab import to_oklch

_PINK, _WHITE, _RED = "f08a98", "f8f6f2", "d3313a"
_ICE, _ICICLE = "e4f8ff", "6cc0f0"
_RAINBOW = ("e8404a", "f08a2c", "f4d43c", "4fba4a", "3f86e0", "8a52cc")
_FLAMES = ("f0641e", "ffd23c", "f0641e", "ffd23c", "f0641e", "ffd23c")
_NECKWEAR = ("scarf", "bandana", "cape", "collar", "bell", "tie", "bow tie", "bowtie", "necklace", "medal")
_MANE = "123456"
_COAT = "mhd"
_FIXED = "!"
"""Before a colour of the muzzle that no second colour of the prompt changes."""
_FACES, _PALE_FACE = frozenset({"skin"}), "9a8f98"
"""Parts whose dark colour would be lost on a dark coat, and what they have there."""
_DARK = 0.4
"""Lightness below which a colour counts as dark."""
_DEEP = -0.2
"""How much darker than the coat the manes and patches are."""


@dataclass(frozen=True, slots=True)
class Ink:
    """A material, and which of its tones: 0 the middle one, -1 darker, 1 lighter."""

    ramp: Ramp
    tone: int = 0


def inks_for(look: Look, colours: Mapping[str, str], used: frozenset[str]) -> Mapping[str, Ink]:
    """Return the ink of every letter used."""
    inks = _coat_inks(look, colours.get("l"))
    inks |= _dressed(look, used) | (_winged(look) if "u" in used else {})
    inks |= {letter: _deep_ink(Ramp(colour)) for letter, colour in _hairs(look, inks, colours, used)}
    for letter, text in colours.items():
        if len(letter) == 1 and letter != "l" and not (letter in _COAT and look.coloured):
            ramp = _own(look, text, inks)
            inks[letter] = _deep_ink(ramp)
            inks.setdefault(letter.upper(), Ink(ramp, -1))
            if letter == "m" and "/" in text:
                inks |= {"h": Ink(ramp, 1), "d": Ink(ramp, -1)}
    return inks


def _coat_inks(look: Look, pale: str | None) -> dict[str, Ink]:
    fixed = pale is not None and pale.startswith(_FIXED)
    coat = coat_for(look, None if fixed else pale)
    main = Ramp(look.colour) if look.has(*FROZEN) else coat.main
    light = Ramp(pale.lstrip(_FIXED)) if fixed and pale else coat.light
    deep = Ramp(lighten(main.base, _DEEP))
    plain = {
        "w": Ramp(_WHITE),
        "p": Ramp(_PINK),
        "i": Ramp(_ICE),
        "I": Ramp(_ICICLE),
        "n": main,
        "f": main,
        "S": main,
    }
    tones = {"h": (main, 1), "d": (main, -1), "s": (light, -1), "q": (deep, -1), "N": (main, -1)}
    tones |= {
        "H": (main, 1),
        "g": (main, -1),
        "C": (main, -1),
        "V": (main, -1),
        "B": (main, -1),
        "D": (main, 0),
    }
    tones |= {"T": (main, 0), "k": (Ramp(INK), -2), "j": (Ramp(INK), -1)}
    inks = {letter: Ink(ramp) for letter, ramp in plain.items()}
    inks |= {"t": Ink(Ramp(GOLD)), "v": Ink(Ramp(_RED)), "r": Ink(Ramp("f0641e")), "y": Ink(Ramp("ffd23c"))}
    inks |= {"m": Ink(main), "l": Ink(light), "o": Ink(deep), "e": Ink(Ramp(INK))}
    inks["z"] = Ink(deep) if coat.marks == "stripes" else Ink(main)
    return inks | {letter: Ink(*tone) for letter, tone in tones.items()}


def _winged(look: Look) -> dict[str, Ink]:
    """Return the inks of wings on what has none by nature."""
    wings = look.part("wings", "wing")
    colour = wings.colour if wings is not None and wings.coloured else _WHITE
    return {"u": Ink(Ramp(colour)), "U": Ink(Ramp(colour), -1)}


def _dressed(look: Look, used: frozenset[str]) -> dict[str, Ink]:
    """Return the inks of what the creature wears."""
    worn: dict[str, Ink] = {}
    if "C" in used and (cloth := look.part(*_NECKWEAR)) is not None:
        chain = cloth.noun in {"necklace", "medal"}
        ramp = Ramp(cloth.colour if cloth.coloured else GOLD if chain else _RED)
        hangs = cloth.noun in {"scarf", "bandana", "cape"}
        worn |= {"C": Ink(ramp), "B": Ink(ramp) if hangs else Ink(Ramp(GOLD))}
        spike = Ink(Ramp(STEEL), 1) if cloth.has("spiked") else Ink(ramp)
        worn |= {"D": Ink(ramp, -1), "V": Ink(ramp)} if hangs else {"V": spike}
        cloth.has("bell")
    if "S" in used and ((seat := look.part("saddle")) is not None or look.has("saddled")):
        coloured = seat is not None and seat.coloured
        worn |= {"S": Ink(Ramp(seat.colour if coloured and seat else DARK_LEATHER)), "T": Ink(Ramp(_RED))}
    if "n" in used:
        plate = look.part("armor", "armour", "barding")
        if plate is not None or look.has("armored", "armoured", "plated"):
            steel = Ramp(plate.colour if plate is not None and plate.coloured else STEEL, "metal")
            worn |= {"n": Ink(steel), "H": Ink(steel, 1), "N": Ink(steel, -1), "z": Ink(steel, -1)}
    return worn


def _hairs(
    look: Look, inks: Mapping[str, Ink], colours: Mapping[str, str], used: frozenset[str]
) -> list[tuple[str, Rgb]]:
    if not used & set(_MANE):
        return []
    mane = look.part("mane", "hair")
    if mane is not None and not mane.coloured and mane.material is None and mane.has("rainbow"):
        return list(zip(_MANE, map(rgb_of_hex, _RAINBOW), strict=True))
    if (mane is not None and mane.material == "rainbow") or look.has("rainbow"):
        return list(zip(_MANE, map(rgb_of_hex, _RAINBOW), strict=True))
    if mane is None and look.has(*BURNING):
        return list(zip(_MANE, map(rgb_of_hex, _FLAMES), strict=True))
    default = look.second(colours.get("mane", inks["o"].ramp.base))
    base = mane.colour if mane is not None and mane.coloured else default
    return [(letter, lighten(base, -0.05 * (place % 2))) for place, letter in enumerate(_MANE)]


def _deep_ink(ramp: Ramp) -> Ink:
    """Return the ink of a colour that stays as dark as it is: the middle tone of a dark ramp is lifted."""
    return Ink(ramp, -1 if to_oklch(ramp.base)[0] < _DARK else 0)


def _own(look: Look, text: str, inks: Mapping[str, Ink]) -> Ramp:
    """Return the ramp of a block's own colour: ``code``, ``part/code``, ``second/code`` or ``fin``."""
    asked, _, code = text.rpartition("/")
    if code == "fin":
        wings = look.part("wings", "wing")
        base = inks["m"].ramp.base
        warm = "e0a05a" if sum(base) < 560 else "8fa8d0"
        dyed = wings is not None and wings.coloured
        if wings is not None:
            wings.has("spread", "open", "outstretched")
        return Ramp(wings.colour if dyed and wings else mix(lighten(base, -0.13), warm, 0.34))
    if asked == "second":
        return Ramp(look.second(code))
    part = look.part(asked, f"{asked}s") if asked else None
    if part is None and asked in _FACES and to_oklch(inks["m"].ramp.base)[0] < _DARK:
        code = _PALE_FACE
    if part is not None:
        part.has(*OLD_GIANT)
    return Ramp(part.colour if part is not None and part.coloured else code)
