"""What a person holds: the things asked for first, then what the trade carries."""

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import drawers, words
from sprite_tavern.forge.figures import tinythings
from sprite_tavern.forge.figures.company import Companion, companion, in_hand
from sprite_tavern.forge.figures.person import Held, Person
from sprite_tavern.forge.figures.trades import Trade
from sprite_tavern.forge.gear.base import Gear, gear
from sprite_tavern.forge.lexicon.parts import GROWN, WORN
from sprite_tavern.forge.lexicon.plurals import singular
from sprite_tavern.forge.look import Look

_OFFHAND_FIRST = frozenset({"shield", "buckler", "mug", "tankard", "beer", "ale", "book", "tome",
    "spellbook", "torch",
                            "lantern", "potion", "flask", "orb", "lute", "goblet", "scroll", "candle",
                            "bottle"})  # fmt: skip
_DEFAULT_NAMES = {"shield round": ("buckler", ()), "shield cross": ("crusader shield", ()),
    "shield holy": ("cross shield", ()), "orb green": ("ghostly fire", ())}  # fmt: skip
_COMPANY = "company "
_BROOMS = frozenset({"broom", "broomstick"})
_LAPS = frozenset({"shoulder", "head", "arm", "back", "chest", "hand", "ground", "floor"})
"""What something can be "on" of the person itself."""
_NEVER_HELD = frozenset(singular(word) for word in WORN | GROWN)
_AT_16 = {"sack": 2.3, "bag": 2.1}
"""How much larger what is a load is drawn at 16 px; other things one and a half times."""
_BAGS, _MONEY = frozenset({"bag", "sack", "pouch"}), frozenset({"coin", "gold", "money", "gold coin"})
_TWO_HANDED = frozenset({"bow", "longbow", "greatsword", "lute", "guitar"})


def equip(person: Person, look: Look, trade: Trade) -> None:
    """Put things into both hands, company at the side, a mount or a seat below."""
    _settle(person, look)
    usual = [extra.removeprefix(_COMPANY) for extra in trade.extras if extra.startswith(_COMPANY)]
    asked = _asked(look)
    asked += _gather(person, look)
    if usual and not person.company:
        drawer = drawers()[usual[0]]
        person.company = (Companion(drawer, look.implied(usual[0], drawer.presets[usual[0]])),)
    for held in asked:
        _take(person, held)
        if held.word == "coin bag":
            person.extras -= {"backpack"}
    if person.heads == 0 and person.offhand is None:
        person.offhand = _from_trade(look, "jack o lantern")
    if look.has("no-weapon", "unarmed") or (
        asked and person.weapon is not None and person.offhand is not None
    ):
        return
    if person.broom:
        return
    if person.weapon is None and not look.has("no-sword", "no-staff", "no-axe"):
        person.weapon = _from_trade(look, look.pick("weapon", trade.weapons))
    if (
        person.offhand is None
        and (person.weapon is None or person.weapon.word not in _TWO_HANDED)
        and not asked
        and not person.company
    ):
        person.offhand = _from_trade(look, look.pick("offhand", trade.offhands))


def _asked(look: Look) -> list[Held]:
    known = gear()
    held: list[Held] = []
    for name in look.parts:
        if name in look.ridden:
            continue
        word = next((word for word in _spellings(name) if word in known), None)
        if singular(name) in _BAGS and (bag := _bag(look, name)) is not None:
            held.append(bag)
            continue
        if name == "star" and look.kind == "ninja":
            word = "throwing star"
        if word is None:
            continue
        part = look.part(name, default=known[word].presets[word])
        if part is None:
            continue
        held.append(Held(word, known[word], part))
        if part.count > 1 and len(held) < 2:
            held.append(Held(word, known[word], part))
    return held


def _bag(look: Look, name: str) -> Held | None:
    """Return a bag of coins when the prompt says so, else a sack; a plain bag is on the back."""
    known = gear()["coin bag"]
    part = look.part(name, default=known.presets["coin bag"])
    content = {singular(other) for other in look.parts} & _MONEY
    if part is not None and (content or part.material == "gold" or part.part(*_MONEY) is not None):
        return Held("coin bag", known, part)
    thing = companion(look, name) if singular(name) != "bag" else None
    return None if thing is None else Held(name, _as_gear(thing), thing.look)


def _settle(person: Person, look: Look) -> None:
    """Put below the person what it rides or sits on."""
    for name in look.ridden:
        if name in _BROOMS:
            look.part(name)
            person.broom = True
            continue
        if name in _LAPS:
            look.part(name)
            continue
        thing = companion(look, name)
        if thing is None:
            continue
        if thing.drawer.family in {"creatures", "vehicles"}:
            person.mount = thing
        elif not thing.carried or thing.drawer.family == "items":
            person.seat = thing
    if person.mount is None and (look.kind == "rider" or look.has("mounted")):
        person.mount = _usual_mount(look)
    if person.mount is not None or person.broom:
        person.view = "side"


def _usual_mount(look: Look) -> Companion:
    """Return what a rider rides: the beast before the word, else a horse."""
    known = words()
    said = (word for word in look.unread_states() if word in known)
    beasts = (word for word in said if drawers()[known[word]].family == "creatures")
    beast = next(beasts, "horse")
    look.has(beast)
    drawer = drawers()[known[beast]]
    return Companion(drawer, look.implied(beast, drawer.presets[beast]))


def _gather(person: Person, look: Look) -> list[Held]:
    """Let what other drawers draw be held, or stand beside the person."""
    held: list[Held] = []
    for name in look.unread_parts():
        if singular(name) in _NEVER_HELD or name in _NEVER_HELD or name in gear():
            continue
        thing = companion(look, name)
        if thing is None:
            continue
        if thing.carried:
            held.append(Held(name, _as_gear(thing), thing.look))
        else:
            person.company = (*person.company, *[thing] * min(thing.look.count, 2))
    return held


def _as_gear(thing: Companion) -> Gear:
    noun = thing.look.noun

    def draw(canvas: Canvas, look: Look) -> None:  # noqa: ARG001 - the thing has its look
        if canvas.tiny and noun in tinythings.HELD:
            tinythings.HELD[noun](canvas, thing.look)
        else:
            in_hand(canvas, thing)

    return Gear(
        draw,
        thing.drawer.presets,
        tilt=0.0,
        lift=0.0,
        scale=1.0,
        either_hand=True,
        at_16=1.0 if noun in tinythings.HELD else _AT_16.get(noun, 1.5),
    )


def _spellings(name: str) -> tuple[str, ...]:
    """Return the words a thing may be known by: "battle axe" is a battleaxe, or at least an axe."""
    return name, singular(name), singular(name.replace(" ", "")), singular(name.rsplit(maxsplit=1)[-1])


def _drawn_elsewhere(look: Look, word: str) -> Held | None:
    """Return a thing of the trade that is drawn as a subject of its own."""
    known = words()
    if word not in known:
        return None
    drawer = drawers()[known[word]]
    thing = Companion(drawer, look.implied(word, drawer.presets[word]))
    return Held(word, _as_gear(thing), thing.look)


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
        return _drawn_elsewhere(look, word)
    return Held(
        word,
        found,
        look.implied(word, found.presets[word] | {"states": states} if states else found.presets[word]),
    )
