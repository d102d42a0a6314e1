"""Which miniature pictures a thing, if one shows all that was said of it.

Things of one silhouette and one telling feature (a helmet, a bridge, a tree) are set by hand at 16 px;
what the prompt adds and no picture shows is left to the drawer. General states (cracked, mossy,
snowy) are laid over the picture as over every drawing.
"""

import functools
from collections.abc import Mapping
from itertools import chain

from sprite_tavern.forge.anatomy.coats import INK
from sprite_tavern.forge.anatomy.faces import Mood
from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import Drawer
from sprite_tavern.forge.effects import SPREADING
from sprite_tavern.forge.lexicon.materials import MATERIALS
from sprite_tavern.forge.lexicon.plurals import singular
from sprite_tavern.forge.lexicon.states import STATE_OF_WORD
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.miniatures.inks import Ink
from sprite_tavern.forge.miniatures.sheets import Block, Picture, blocks_of, thing_sheets
from sprite_tavern.forge.miniatures.stencil import PIXELS, lowered, narrowed, paint
from sprite_tavern.forge.pieces.coats import COATS
from sprite_tavern.forge.pieces.cultures import CULTURES
from sprite_tavern.forge.pieces.emblems import pictured
from sprite_tavern.forge.pieces.materials import GOLD, STEEL
from sprite_tavern.forge.pieces.spoils import SPOILS
from sprite_tavern.forge.pieces.weather import body_ramp, chosen_colour, weather
from sprite_tavern.forge.ramps import Ramp, RampKind, Rgb, rgb_of_hex

_EVERYWHERE = (*COATS, *SPOILS, *CULTURES)
_SIZES = ("giant", "big", "small", "tiny")
_GENERAL = frozenset(
    STATE_OF_WORD.get(state, state)
    for state in chain(_SIZES, SPREADING, *(coat.states for coat in _EVERYWHERE))
)
"""States that are laid over any picture."""
_COATED = frozenset(part for coat in _EVERYWHERE for part in coat.parts)
"""Things "with …" that are."""
_GEMS = frozenset(
    {"ruby", "emerald", "sapphire", "amethyst", "diamond", "jade", "amber", "crystal", "obsidian"}
)
_MOOD: Mood = "calm"
_TONES = {"m": 0, "h": 1, "H": 2, "d": -1, "D": -2}
"""Letters of the body and their tones."""
_ROOM = 40
"""Empty pixels of a picture below which it counts as one that fills its square."""
_FIXED = {
    "w": Ink(Ramp("fbfaf6", "soft"), 2), "W": Ink(Ramp("f8f6f2"), -1),
    "k": Ink(Ramp(INK), -2), "j": Ink(Ramp(INK), -1),
    "r": Ink(Ramp("f0641e")), "y": Ink(Ramp("ffd23c")),
    "t": Ink(Ramp(GOLD, "metal")), "T": Ink(Ramp(GOLD, "metal"), -1),
    "z": Ink(Ramp(STEEL, "metal"), 1), "s": Ink(Ramp(STEEL, "metal")), "S": Ink(Ramp(STEEL, "metal"), -1),
}  # fmt: skip
"""White, ink and grey, fire and light, gold and steel, each with its darker tone; z is the light of steel."""


def draw_thing(canvas: Canvas, look: Look, drawer: Drawer) -> bool:
    """Paint the drawer's thing as it was asked for; False when no picture shows it so."""
    fitting = [block for block in _blocks(look.noun) if _shows(block, look)]
    if not fitting:
        return False
    block = max(fitting, key=lambda one: len(one.wants))
    for want in (*block.wants, *_also(block)):
        _mark(want, look)
    hanging, long = drawer.framing.anchor == "centre", drawer.faces == "right" or "long" in block.options
    picture = _built(look.pick("picture", block.pictures), look, hanging=hanging, long=long)
    paint(canvas, picture, inks_of(look, block.colours), INK, _MOOD)
    weather(canvas, look, _painted_by(block))
    return True


@functools.cache
def _blocks(name: str) -> tuple[Block, ...]:
    return tuple(block for sheet in thing_sheets() for block in blocks_of(sheet).get(name, ()))


def _shows(block: Block, look: Look) -> bool:
    """Whether the picture shows all that was said; nothing counts as drawn by asking."""
    states, parts = {*look.unread_states()}, {singular(part) for part in look.unread_parts()}
    signs = {look.unread_emblem()} - {None}
    said = {*states, look.material, *(f"+{part}" for part in parts), *(f"@{sign}" for sign in signs)}
    if not said.issuperset(block.wants):
        return False
    if look.colours_said > 1 and not any("second/" in colour for colour in block.colours.values()):
        return False
    shown = {*block.wants, *_also(block), *_GENERAL}
    return shown.issuperset({*states, *(f"+{part}" for part in parts - _COATED)})


def _also(block: Block) -> list[str]:
    """Return what the picture shows too, said or not: cheese is a slice."""
    return block.options.get("also", "").split(",")


def _mark(want: str, look: Look) -> None:
    """Count what the picture shows as drawn."""
    if want.startswith("+"):
        look.part(want[1:])
        look.number_of(want[1:])
    elif want.startswith("@"):
        pictured(look)
    else:
        look.has(want)


def _painted_by(block: Block) -> frozenset[str]:
    """Return the names of the coats that the picture shows itself."""
    shown = {*block.wants, *_also(block)}
    return frozenset(
        coat.name
        for coat in _EVERYWHERE
        if any(STATE_OF_WORD.get(state, state) in shown for state in coat.states)
    )


def _built(picture: Picture, look: Look, *, hanging: bool, long: bool) -> Picture:
    """Return the individual's build, up to three pixels lower or narrower than the picture.

    What fills its square differs by more pixels than what has an outline of its own; what is seen from
    its side keeps its length. What hangs keeps an even height, as its middle is a pixel's edge.
    """
    lower = lowered if len(picture[0]) == PIXELS else narrowed
    slimmer = lower if long else narrowed if len(picture) == PIXELS else lowered
    most = 3 if long or "".join(picture).count(".") < _ROOM else 2
    builds = {"plain": (lower, 0), "low": (lower, most), "slim": (slimmer, most), "narrow": (slimmer, 1)}
    change, steps = builds[look.pick("build", tuple(builds))]
    if hanging and change is lowered:
        steps -= steps % 2
    for _ in range(steps):
        picture = change(picture)
    return picture


def inks_of(look: Look, colours: Mapping[str, str]) -> Mapping[str, Ink]:
    """Return the ink of every letter: the body's tones, the fixed ones and the picture's own."""
    kind: RampKind = "metal" if "kind" in colours else "matte"
    body = Ramp(_choice(look, "m", colours["m"]), kind) if "m" in colours else body_ramp(look, kind)
    if look.coloured and not _set_with_gem(look, colours):
        body = Ramp(chosen_colour(look, body.base), body_ramp(look, kind).kind)
    inks = {letter: Ink(body, tone) for letter, tone in _TONES.items()} | _FIXED
    for letter, text in colours.items():
        if len(letter) == 1 and letter != "m":
            ramp = Ramp(_own(look, letter, text))
            inks |= {letter: Ink(ramp), letter.upper(): Ink(ramp, -1)}
    return inks


def _set_with_gem(look: Look, colours: Mapping[str, str]) -> bool:
    """Whether the material said is that of the picture's gem: a ruby necklace is of gold."""
    return look.material in _GEMS and any(text.startswith("gem/") for text in colours.values())


def _own(look: Look, letter: str, text: str) -> Rgb:
    """Return a colour of the picture's own: ``code,code``, or that after ``second/``, ``gem/`` or a part."""
    asked, _, codes = text.rpartition("/")
    chosen = _choice(look, letter, codes)
    if asked == "gem" and look.material in _GEMS:
        return rgb_of_hex(MATERIALS[look.material or ""].colour)
    if asked == "second":
        return look.second(chosen)
    part = look.part(asked) if asked else None
    return part.colour if part is not None and part.coloured else chosen


def _choice(look: Look, letter: str, codes: str) -> Rgb:
    return look.shade_of(look.pick(f"ink {letter}", codes.split(",")))
