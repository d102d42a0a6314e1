"""What a person holds: the things asked for first, then what the trade carries."""

from sprite_tavern.forge.figures.person import Held, Person
from sprite_tavern.forge.figures.trades import Trade
from sprite_tavern.forge.gear.base import Gear, gear
from sprite_tavern.forge.lexicon.plurals import singular
from sprite_tavern.forge.look import Look

_OFFHAND_FIRST = frozenset({"shield", "buckler", "mug", "tankard", "beer", "ale", "book", "tome",
    "spellbook", "torch",
                            "lantern", "potion", "flask", "orb", "lute", "goblet", "scroll", "candle",
                            "bottle"})  # fmt: skip
_DEFAULT_NAMES = {"shield round": ("buckler", ()), "shield cross": ("shield", ()), "coin bag": ("mug", ())}
_TWO_HANDED = frozenset({"bow", "longbow", "greatsword", "lute", "guitar"})


def equip(person: Person, look: Look, trade: Trade) -> None:
    """Put things into both hands."""
    asked = _asked(look)
    for held in asked:
        _take(person, held)
    if look.has("no-weapon", "unarmed") or (
        asked and person.weapon is not None and person.offhand is not None
    ):
        return
    if person.weapon is None and not look.has("no-sword", "no-staff", "no-axe"):
        person.weapon = _from_trade(look, look.pick("weapon", trade.weapons))
    if (
        person.offhand is None
        and (person.weapon is None or person.weapon.word not in _TWO_HANDED)
        and not asked
    ):
        person.offhand = _from_trade(look, look.pick("offhand", trade.offhands))


def _asked(look: Look) -> list[Held]:
    known = gear()
    held: list[Held] = []
    for name in look.parts:
        word = next((word for word in _spellings(name) if word in known), None)
        if word is None:
            continue
        part = look.part(name, default=known[word].presets[word])
        if part is None:
            continue
        held.append(Held(word, known[word], part))
        if part.count > 1 and len(held) < 2:
            held.append(Held(word, known[word], part))
    return held


def _spellings(name: str) -> tuple[str, ...]:
    """Return the words a thing may be known by: "battle axe" is a battleaxe, or at least an axe."""
    return name, singular(name), singular(name.replace(" ", "")), singular(name.rsplit(maxsplit=1)[-1])


def _take(person: Person, held: Held) -> None:
    """Put a thing into the hand it belongs in, or the free one."""
    if held.word in _OFFHAND_FIRST and person.offhand is None:
        person.offhand = held
    elif person.weapon is None:
        person.weapon = held
    elif person.offhand is None:
        person.offhand = held


def _from_trade(look: Look, name: str) -> Held | None:
    if not name:
        return None
    word, states = _DEFAULT_NAMES.get(name, (name, ()))
    found: Gear | None = gear().get(word)
    if found is None:
        return None
    return Held(
        word,
        found,
        look.implied(word, found.presets[word] | {"states": states} if states else found.presets[word]),
    )
