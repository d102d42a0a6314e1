"""From a prompt to a subject with everything bound to the noun it belongs to.

English is read in segments: a noun phrase up to the next "with", "of", "and" or comma. The last
noun of a segment is its head, what comes before modifies it. The first segment is the subject;
later heads become its parts, an emblem of the part before ("a shield with a lion"), or, after "of",
the stuff of what comes before ("a sword of fire").
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from sprite_tavern.forge.asides import asides
from sprite_tavern.forge.attributes import Attributes, Trait
from sprite_tavern.forge.binding import Phrase, bind, words_of
from sprite_tavern.forge.drawers.base import words
from sprite_tavern.forge.gear.base import gear
from sprite_tavern.forge.lexemes import EMBLEM_WORDS, Lexeme, implied, is_structure, lexemes
from sprite_tavern.forge.lexicon.compounds import COVERINGS, LACKING
from sprite_tavern.forge.lexicon.materials import FLOWING
from sprite_tavern.forge.lexicon.parts import EMBLEM_BEARERS, PART_WORDS
from sprite_tavern.forge.lexicon.plurals import singular
from sprite_tavern.forge.lexicon.states import BUNDLES, KINDS, PORTIONS, VESSELS
from sprite_tavern.forge.lexicon.structure import (
    ARTICLES,
    BREATHING,
    FOREIGN,
    HAVING,
    JOINING,
    VERBS,
    WITHOUT,
)
from sprite_tavern.forge.manners import said_manner
from sprite_tavern.forge.personify import personified
from sprite_tavern.forge.subjects import find_subject, stuff_alone
from sprite_tavern.forge.tokens import tokenise
from sprite_tavern.forge.views import said_view

_UNDER_LINKS = frozenset({"riding", "rides", "ride", "on", "atop", "onto"})
_STUFF_LINKS = frozenset({"of", "in", "comma", "into", "from", "made", "painted"})
_LAST_LINKS = frozenset({"of", "made", "painted"})
"""After these a phrase without a noun tells of the last thing named, not of the subject."""
_COMPLETING = frozenset({"of", "in", "with", "by", "from"})
"""Words that only complete a participle: "made of", "covered in"."""
_COVERING_LINKS = frozenset({"covered", "engulfed", "wrapped", "surrounded"})
_PARTICLES = frozenset(
    {"up", "out", "off", "down", "over", "covered", "filled", "through", "before", "after"}
)
"""Links after a word that is no subject: "rolled up scroll"."""
_SHORTEST_DOING = 6


@dataclass(frozen=True, slots=True)
class Reading:
    """A prompt understood."""

    tokens: tuple[str, ...]
    subject: str
    """Name of the drawer."""
    attributes: Attributes
    content: tuple[int, ...]
    """Places of the words that mean something."""
    approximated: str | None = None
    unknown: frozenset[int] = frozenset()
    """Places of the words that are in no lexicon."""


@dataclass(slots=True)
class Segment:
    """A run of lexemes after a linking word."""

    link: str
    lexemes: list[Lexeme]


def read(prompt: str) -> Reading:
    """Return the reading of any text; never fails."""
    tokens = tokenise(prompt)
    texts = tuple(token.text for token in tokens)
    settings = said_view(texts).words | said_manner(texts).words
    aside = asides(tokens)
    known = lexemes(tokens, aside.quiet | aside.lost | settings)
    phrases, doings = _phrases(_segments(known))
    attributes = personified(_assembled(phrases))
    subject = find_subject(attributes.noun or stuff_alone(texts))
    attributes = replace(attributes, noun=subject.noun, states=(*attributes.states, *doings))
    if subject.approximated:
        attributes = replace(attributes, words=())
    quiet = aside.quiet - settings | {
        place for lexeme in known if _is_quiet(lexeme) for place in lexeme.places
    }
    content = tuple(place for place in range(len(tokens)) if place not in quiet)
    unknown = frozenset(place for lexeme in known if not lexeme.known for place in lexeme.places)
    return Reading(texts, subject.drawer, attributes, content, _note(subject.approximated, texts), unknown)


def _note(approximated: str | None, texts: Sequence[str]) -> str | None:
    """Return what was drawn instead, with a hint when the prompt seems to be in another language."""
    foreign = any(text in FOREIGN or not text.isascii() for text in texts)
    return f"the forge reads English: {approximated}" if approximated and foreign else approximated


def _is_quiet(lexeme: Lexeme) -> bool:
    """Whether the word only builds the sentence, or names the owner of the subject."""
    return is_structure(lexeme.text) or lexeme.possessive


def _segments(known: Sequence[Lexeme]) -> list[Segment]:
    """Cut the prompt at its linking words and after what the subject does."""
    segments = [Segment("start", [])]
    for lexeme in known:
        current = segments[-1]
        if lexeme.comma and _complete(current):
            segments.append(Segment("comma", []))
        if lexeme.text in JOINING:
            if _complete(segments[-1]):
                segments.append(Segment(_joining_link(segments[-1]), []))
        elif lexeme.text in HAVING or lexeme.text in WITHOUT or lexeme.text in BREATHING:
            segments.append(_opened(segments, lexeme))
        elif _is_doing(lexeme) and _complete(segments[-1]):
            segments[-1].lexemes.append(lexeme)
            segments.append(Segment("doing", []))
        elif lexeme.text not in ARTICLES:
            segments[-1].lexemes.append(lexeme)
    return segments


def _joining_link(before: Segment) -> str:
    """Return the link of what follows "and": "without a hat and gloves" lacks both."""
    return before.link if before.link == "without" else "and"


def _opened(segments: Sequence[Segment], lexeme: Lexeme) -> Segment:
    """Return the segment that a preposition or participle opens."""
    if lexeme.text in BREATHING:
        return Segment(lexeme.text, [lexeme])
    before = segments[-1]
    if lexeme.text in _COMPLETING and not before.lexemes and before.link in _LAST_LINKS | _COVERING_LINKS:
        return Segment(before.link, [])
    if lexeme.text == "of" and before.link == "full":
        return Segment("with", [])  # "full of gold" is not made of it
    return Segment("without" if lexeme.text in WITHOUT else lexeme.text, [])


def _is_doing(lexeme: Lexeme) -> bool:
    """Whether a word after a noun tells what the subject does: "sleeping", "slaying"."""
    if lexeme.noun or lexeme.participle:
        return False
    unknown = not lexeme.known and len(lexeme.text) >= _SHORTEST_DOING and lexeme.text.endswith("ing")
    return lexeme.text in VERBS or unknown


def _complete(segment: Segment) -> bool:
    """Whether the segment ends with what can only be a noun."""
    last = segment.lexemes[-1] if segment.lexemes else None
    return last is not None and (last.noun is not None or not last.known) and not last.modifies


def _phrases(segments: Sequence[Segment]) -> tuple[list[Phrase], list[Trait]]:
    """Return the bound phrases, and the doings of the subject ("sleeping") as states."""
    doings: list[Trait] = []
    phrases: list[Phrase] = []
    for segment in segments:
        rest: list[Lexeme] = []
        for place, lexeme in enumerate(segment.lexemes or implied(segment.link)):
            before_noun = any(later.noun for later in segment.lexemes[place + 1 :])
            doing = VERBS.get(lexeme.text, lexeme.text) if _is_doing(lexeme) and not before_noun else None
            if lexeme.text in BREATHING:
                doings.append(Trait("breathing", lexeme.places))
            elif doing and (phrases or rest):
                doings.append(Trait(doing, lexeme.places))
            else:
                rest.append(lexeme)
        if rest:
            phrases.append(bind(segment.link, rest))
    return phrases, doings


def _assembled(phrases: Sequence[Phrase]) -> Attributes:
    """Join the phrases into the subject and its parts."""
    if not phrases:
        return Attributes("")
    start = _start(phrases)
    subject = phrases[start].attributes
    for stray in phrases[:start]:
        subject = _merged(subject, stray.as_modifiers())
    parts: list[Attributes] = []
    for phrase in phrases[start + 1 :]:
        subject = _attached(subject, parts, phrase)
    return replace(subject, parts=(*subject.parts, *parts))


def _start(phrases: Sequence[Phrase]) -> int:
    """Return the place of the subject: the first noun, unless only the next one is known."""
    named = [place for place, phrase in enumerate(phrases) if phrase.attributes.noun]
    if not named:
        return 0
    first = named[0]
    if len(named) > 1 and phrases[named[1]].link in _PARTICLES and not _is_known(phrases[first]):
        return named[1]
    return first


def _is_known(phrase: Phrase) -> bool:
    return phrase.head is not None and phrase.head.known


def _attached(subject: Attributes, parts: list[Attributes], phrase: Phrase) -> Attributes:
    """Attach a later phrase to the subject or its last part; return the subject as it is now."""
    given = phrase.attributes
    if phrase.link == "of" and given.noun:
        whole = parts[-1] if parts else subject
        if whole.noun in BUNDLES or whole.noun in PORTIONS:
            taken = _bundle(whole, given) if whole.noun in BUNDLES else _portion(whole, given)
            return _put(subject, parts, taken)
    if state := _covering(phrase):
        return replace(subject, states=(*subject.states, Trait(state, words_of(given))))
    if _is_same(subject, parts, phrase):
        noun = given.noun if phrase.link == "of" else subject.noun
        whole = replace(subject, noun=noun, words=(*subject.words, *given.words))
        return _merged(whole, replace(given, noun=""))
    if phrase.link == "without":
        return _lacking(subject, given)
    if _is_stuff(subject, parts, phrase):
        return _as_stuff(subject, parts, phrase)
    return _as_thing(subject, parts, phrase)


def _covering(phrase: Phrase) -> str:
    """Return the state that what covers a thing, or burns on it, puts it in; "" for other phrases."""
    text = phrase.head.text if phrase.head else ""
    covers = phrase.link in _COVERING_LINKS or (phrase.link == "on" and text in {"fire", "flames"})
    return COVERINGS.get(text, "") if covers else ""


def _is_same(subject: Attributes, parts: Sequence[Attributes], phrase: Phrase) -> bool:
    """Whether the phrase names the subject once more: "a potion in a round flask", ", an enemy"."""
    noun = phrase.attributes.noun
    if phrase.link == "comma":
        return noun in KINDS
    drawer = words().get(noun)
    once_more = drawer is not None and drawer == words().get(subject.noun)
    return once_more and phrase.link in {"of", "in"} and not parts


def _is_stuff(subject: Attributes, parts: Sequence[Attributes], phrase: Phrase) -> bool:
    """Whether the phrase says what something is like, not what it has."""
    if not phrase.attributes.noun:
        return True
    if phrase.link not in _STUFF_LINKS or not phrase.modifying:
        return False
    return not (phrase.link in {"of", "in"} and _is_content(subject, parts, phrase))


def _is_content(subject: Attributes, parts: Sequence[Attributes], phrase: Phrase) -> bool:
    """Whether the phrase is what a vessel holds ("a cup of coffee"), not what it is made of."""
    holder = parts[-1] if parts else subject
    head = phrase.head
    if (
        head is None
        or head.noun is None
        or phrase.attributes.colours
        or holder.noun.split(" ")[-1] not in VESSELS
    ):
        return False
    return head.material in FLOWING or (head.colour is not None and head.material is None)


def _put(subject: Attributes, parts: list[Attributes], taken: Attributes) -> Attributes:
    """Return the subject with its last part, or itself, replaced by what was taken."""
    if not parts:
        return replace(taken, parts=(*subject.parts, *taken.parts))
    parts[-1] = taken
    return subject


def _lacking(subject: Attributes, absent: Attributes) -> Attributes:
    name = LACKING.get(absent.noun, f"no-{absent.noun}")
    return replace(subject, states=(*subject.states, Trait(name, words_of(absent))))


def _as_stuff(subject: Attributes, parts: list[Attributes], phrase: Phrase) -> Attributes:
    """Let the phrase modify: the last part after "of", else the subject."""
    if phrase.link in _LAST_LINKS and parts:
        parts[-1] = _merged(parts[-1], phrase.as_modifiers())
        return subject
    return _merged(subject, phrase.as_modifiers())


def _as_thing(subject: Attributes, parts: list[Attributes], phrase: Phrase) -> Attributes:
    """Let the phrase be an emblem, a detail of the last part or a part of the subject."""
    given = phrase.attributes
    if singular(given.noun) in EMBLEM_WORDS and (phrase.link != "and" or subject.noun in EMBLEM_BEARERS):
        bearer = parts[-1] if parts and phrase.link != "and" else subject
        if _bears(bearer) and not (given.noun in gear() and bearer is not subject):
            return _emblazoned(subject, [] if bearer is subject else parts, given)
    if phrase.link == "with" and parts and given.noun in PART_WORDS and _fits_on_part(parts[-1], given):
        parts[-1] = replace(parts[-1], parts=(*parts[-1].parts, given))
        return subject
    ridden = (Trait("ridden"),) if phrase.link in _UNDER_LINKS else ()
    parts.append(replace(given, states=(*given.states, *ridden)))
    return subject


def _bears(bearer: Attributes) -> bool:
    names = {bearer.noun, bearer.noun.split(" ")[-1]}
    return bearer.emblem is None and not names.isdisjoint(EMBLEM_BEARERS)


def _fits_on_part(part: Attributes, detail: Attributes) -> bool:
    grown = {"hair", "beard", "eye", "skin", "wing", "horn"}
    return part.noun not in grown and detail.noun not in grown


def _emblazoned(subject: Attributes, parts: list[Attributes], given: Attributes) -> Attributes:
    colour = given.colours[0] if given.colours else None
    emblem = Trait(singular(given.noun), words_of(replace(given, colours=given.colours[1:])))
    if parts:
        parts[-1] = replace(parts[-1], emblem=emblem, emblem_colour=colour)
        return subject
    return replace(subject, emblem=emblem, emblem_colour=colour)


def _portion(portion: Attributes, whole: Attributes) -> Attributes:
    """Return "a slice of pizza" as a pizza, sliced."""
    cut = Trait(portion.noun, portion.words)
    return replace(_merged(whole, replace(portion, noun="")), states=(*whole.states, cut))


def _bundle(bundle: Attributes, content: Attributes) -> Attributes:
    """Return "a pile of coins" as coins, several, piled."""
    piled = Trait(bundle.noun, bundle.words)
    count = content.count or Trait("3", bundle.words)
    return replace(_merged(content, replace(bundle, noun="")), states=(*content.states, piled), count=count)


def _merged(target: Attributes, extra: Attributes) -> Attributes:
    """Return the target with the modifiers of the other added behind its own."""
    states = target.states
    if target.material and extra.material:
        states = (*states, extra.material)
    return replace(
        target,
        colours=(*target.colours, *extra.colours),
        material=target.material or extra.material,
        states=(*states, *extra.states),
        emblem=target.emblem or extra.emblem,
        emblem_colour=target.emblem_colour or extra.emblem_colour,
        count=target.count or extra.count,
        parts=(*target.parts, *extra.parts),
    )
