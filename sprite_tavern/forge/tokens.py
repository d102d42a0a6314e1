"""A prompt as words, each with its place, so that the recipe can tell what became of it."""

import re
import unicodedata
from dataclasses import dataclass

_WORD = re.compile(r"#(?:[0-9a-f]{6}|[0-9a-f]{3})\b|[^\W_]+(?:'[^\W_]+)?|[,;.:!?()&-]|\n")
_OF_SHORT = re.compile(r"\bo'(?=\w)")
"""As in "jack o'lantern"."""
_STOPS = ",;.:!?()\n"
_OF_PRINT = frozenset({"HEAVY", "MEDIUM", "SUIT"})
_OF_PRINT_ONLY = frozenset({"SIGN", "SYMBOL", "FACE", "MALE", "FEMALE"})
_HEX_DIGITS = 6
_MOST_WORDS = 400
_LONGEST_WORD = 24


@dataclass(frozen=True, slots=True)
class Token:
    """A word of the prompt."""

    text: str
    comma: bool
    """Whether a comma, or another stop, comes before it."""
    hyphen: bool
    """Whether it is joined to the word before it."""
    possessive: bool = False
    """Whether it owns what follows: "king's"."""


def tokenise(prompt: str) -> tuple[Token, ...]:
    """Return the words of any text: lower case, accents removed, at most four hundred."""
    plain = _OF_SHORT.sub("o ", _plain(_with_pictures_named(prompt).lower().replace("’", "'")))
    tokens: list[Token] = []
    comma = hyphen = False
    for found in _WORD.finditer(plain):
        text = found.group()
        if text in _STOPS:
            comma = True
        elif text == "-":
            hyphen = plain[found.start() - 1 : found.start()].isalnum()
        else:
            word = "and" if text == "&" else _whole_code(text)
            owner = word.removesuffix("'s")
            spelt = owner.replace("'", "")[:_LONGEST_WORD]
            tokens.append(Token(spelt, comma, hyphen, possessive=owner != word))
            comma = hyphen = False
        if len(tokens) == _MOST_WORDS:
            break
    return tuple(tokens)


def _plain(text: str) -> str:
    """Return the text without the accents of Latin letters; other scripts stay as they are."""
    letters: list[str] = []
    for letter in unicodedata.normalize("NFKD", text):
        accent = unicodedata.combining(letter)
        if not (accent and letters and letters[-1].isascii()):
            letters.append(letter)
    return unicodedata.normalize("NFKC", "".join(letters))


def _whole_code(text: str) -> str:
    """Return "#f80" as "#ff8800", and any other word as it is."""
    if not text.startswith("#") or len(text) > _HEX_DIGITS:
        return text
    return "#" + "".join(digit * 2 for digit in text[1:])


def _with_pictures_named(text: str) -> str:
    """Return the text with emoji written out: a dragon emoji says "dragon"."""
    return "".join(
        f" {_picture_name(letter)} " if unicodedata.category(letter) == "So" else letter for letter in text
    )


def _picture_name(letter: str) -> str:
    """Return what an emoji shows; "heavy black" and "sign" tell of its print, not of its subject."""
    words = unicodedata.name(letter, "").split()
    printed = _OF_PRINT_ONLY if _OF_PRINT.isdisjoint(words) else _OF_PRINT_ONLY | {"BLACK", "WHITE"}
    return " ".join(word for word in words if word not in printed | _OF_PRINT)
