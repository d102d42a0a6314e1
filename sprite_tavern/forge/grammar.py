"""From a prompt to a subject with everything bound to the noun it belongs to.

English is read in segments: a noun phrase up to the next "with", "of", "and" or comma. The last
noun of a segment is its head, what comes before modifies it. The first segment is the subject;
later heads become its parts, an emblem of the part before ("a shield with a lion"), or, after "of",
the stuff of what comes before ("a sword of fire").
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from sprite_tavern.forge.attributes import Attributes, Trait
from sprite_tavern.forge.binding import Phrase, bind, words_of
from sprite_tavern.forge.drawers.base import words
from sprite_tavern.forge.lexicon.parts import EMBLEM_BEARERS, PART_WORDS
from sprite_tavern.forge.lexicon.plurals import singular
from sprite_tavern.forge.lexicon.states import BUNDLES
from sprite_tavern.forge.lexicon.structure import ARTICLES, BREATHING, HAVING, JOINING, VERBS, WITHOUT
from sprite_tavern.forge.subjects import find_subject
from sprite_tavern.forge.tokens import EMBLEM_WORDS, Lexeme, is_structure, lexemes, tokenise
from sprite_tavern.forge.views import said_view

_UNDER_LINKS = frozenset({"riding", "rides", "ride", "on", "atop", "onto"})
_STUFF_LINKS = frozenset({"of", "in", "comma", "into"})


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


@dataclass(slots=True)
class Segment:
    """A run of lexemes after a linking word."""

    link: str
    lexemes: list[Lexeme]


def read(prompt: str) -> Reading:
    """Return the reading of any text; never fails."""
    tokens = tokenise(prompt)
    views = said_view([token.text for token in tokens]).words
    known = [lexeme for lexeme in lexemes(tokens) if not views.intersection(lexeme.places)]
    phrases, doings = _phrases(_segments(known))
    attributes = _assembled(phrases)
    subject = find_subject(attributes.noun or None)
    attributes = replace(attributes, noun=subject.noun, states=(*attributes.states, *doings))
    if subject.approximated:
        attributes = replace(attributes, words=())
    content = tuple(place for place, token in enumerate(tokens) if not is_structure(token.text))
    texts = tuple(token.text for token in tokens)
    return Reading(texts, subject.drawer, attributes, content, subject.approximated)


def _segments(known: Sequence[Lexeme]) -> list[Segment]:
    """Cut the prompt at its linking words."""
    segments = [Segment("start", [])]
    for lexeme in known:
        current = segments[-1]
        if lexeme.comma and _complete(current):
            segments.append(Segment("comma", []))
        if lexeme.text in JOINING:
            if _complete(segments[-1]):
                segments.append(Segment("and", []))
        elif lexeme.text in HAVING or lexeme.text in WITHOUT or lexeme.text in BREATHING:
            link = "without" if lexeme.text in WITHOUT else lexeme.text
            segments.append(Segment(link, [lexeme] if lexeme.text in BREATHING else []))
        elif lexeme.text not in ARTICLES:
            segments[-1].lexemes.append(lexeme)
    return [segment for segment in segments if segment.lexemes]


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
        for place, lexeme in enumerate(segment.lexemes):
            before_noun = any(later.noun for later in segment.lexemes[place + 1 :])
            doing = None if lexeme.noun or before_noun else VERBS.get(lexeme.text)
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
    start = next((place for place, phrase in enumerate(phrases) if phrase.attributes.noun), 0)
    subject = phrases[start].attributes
    for stray in phrases[:start]:
        subject = _merged(subject, stray.attributes)
    parts: list[Attributes] = []
    for phrase in phrases[start + 1 :]:
        subject = _attached(subject, parts, phrase)
    return replace(subject, parts=(*subject.parts, *parts))


def _attached(subject: Attributes, parts: list[Attributes], phrase: Phrase) -> Attributes:
    """Attach a later phrase to the subject or its last part; return the subject as it is now."""
    given = phrase.attributes
    if subject.noun in BUNDLES and phrase.link == "of" and given.noun:
        return _bundle(subject, given)
    if phrase.link == "of" and not parts and words().get(given.noun, "") == words().get(subject.noun, "?"):
        return _merged(replace(subject, words=(*subject.words, *given.words)), replace(given, noun=""))
    if phrase.link == "without":
        absent = Trait(f"no-{given.noun}", words_of(given))
        return replace(subject, states=(*subject.states, absent))
    stuff = phrase.link in _STUFF_LINKS and (phrase.modifying or not given.noun)
    if stuff or not given.noun:
        return _as_stuff(subject, parts, phrase)
    return _as_thing(subject, parts, phrase)


def _as_stuff(subject: Attributes, parts: list[Attributes], phrase: Phrase) -> Attributes:
    """Let the phrase modify: the last part after "of", else the subject."""
    if phrase.link == "of" and parts:
        parts[-1] = _merged(parts[-1], phrase.as_modifiers())
        return subject
    return _merged(subject, phrase.as_modifiers())


def _as_thing(subject: Attributes, parts: list[Attributes], phrase: Phrase) -> Attributes:
    """Let the phrase be an emblem, a detail of the last part or a part of the subject."""
    given = phrase.attributes
    if phrase.link != "and" and singular(given.noun) in EMBLEM_WORDS:
        bearer = parts[-1] if parts else subject
        if bearer.noun in EMBLEM_BEARERS and bearer.emblem is None:
            return _emblazoned(subject, parts, given)
    if phrase.link == "with" and parts and given.noun in PART_WORDS and _fits_on_part(parts[-1], given):
        parts[-1] = replace(parts[-1], parts=(*parts[-1].parts, given))
        return subject
    parts.append(_under(given) if phrase.link in _UNDER_LINKS else given)
    return subject


def _under(given: Attributes) -> Attributes:
    """Return what the subject rides, sits or stands on, with that as a state."""
    return replace(given, states=(*given.states, Trait("ridden")))


def _fits_on_part(part: Attributes, detail: Attributes) -> bool:
    grown = {"hair", "beard", "eye", "skin", "wing", "horn"}
    return part.noun not in grown and detail.noun not in grown


def _emblazoned(subject: Attributes, parts: list[Attributes], given: Attributes) -> Attributes:
    emblem = Trait(singular(given.noun), words_of(given))
    if parts:
        parts[-1] = replace(parts[-1], emblem=emblem)
        return subject
    return replace(subject, emblem=emblem)


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
        count=target.count or extra.count,
        parts=(*target.parts, *extra.parts),
    )
