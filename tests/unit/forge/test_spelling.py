"""Slips are mended; words that only look like slips are left alone."""

import pytest

from sprite_tavern.forge.drawers.base import words
from sprite_tavern.forge.grammar import read
from sprite_tavern.forge.lexemes import lexemes, nouns
from sprite_tavern.forge.lexicon.colours import COLOURS
from sprite_tavern.forge.lexicon.kin import RELATIVES
from sprite_tavern.forge.lexicon.listing import listed
from sprite_tavern.forge.lexicon.states import STATE_OF_WORD
from sprite_tavern.forge.tokens import tokenise

WORDS_PROMISED = 1500

SLIPS = {
    "dargon": "dragon", "wizzard": "wizard", "tresure": "treasure", "potoin": "potion", "sowrd": "sword",
    "helth": "health", "shiled": "shield", "mushrom": "mushroom", "castel": "castle", "knigt": "knight",
    "spidder": "spider", "pumkin": "pumpkin", "lantren": "lantern", "crwon": "crown", "unicron": "unicorn",
    "buterfly": "butterfly", "emrald": "emerald", "crytsal": "crystal", "enchnated": "enchanted",
    "ancent": "ancient", "borken": "broken", "volcno": "volcano", "fierball": "fireball",
    "necromanser": "necromancer", "assasin": "assassin", "priate": "pirate", "gobiln": "goblin",
    "chiken": "chicken", "girafe": "giraffe", "bananna": "banana", "candel": "candle", "barel": "barrel",
    "dager": "dagger",
}  # fmt: skip
FALSE_FRIENDS = listed(
    """
    buckle sauce place cover point policy contact current popular personal general lighting training spending
    creating connection reference option position command marshal weather friendly peter october
    accident contract ballet cellar study start story title speed sport poster
    """
)


@pytest.mark.parametrize(("typed", "meant"), list(SLIPS.items()))
def test_slips_are_mended(typed: str, meant: str) -> None:
    assert [lexeme.text for lexeme in lexemes(tokenise(typed))] == [meant]


@pytest.mark.parametrize("word", sorted(FALSE_FRIENDS))
def test_words_of_the_language_are_no_slips(word: str) -> None:
    assert [lexeme.text for lexeme in lexemes(tokenise(word))] == [word]


def test_a_waterfall_is_no_windmill() -> None:
    assert "water" in read("waterfall").subject


def test_british_and_american_spellings_mean_the_same() -> None:
    assert read("grey colored armour").attributes.colours == read("gray coloured armor").attributes.colours


def test_the_lexicon_is_as_large_as_promised() -> None:
    subjects = {word for word, drawn in nouns().items() if drawn}
    assert len(subjects | COLOURS.keys() | STATE_OF_WORD.keys()) >= WORDS_PROMISED
    assert len(nouns()) - len(subjects) >= WORDS_PROMISED, "words that lead to a near relative"


def test_every_relative_leads_to_something_drawn() -> None:
    drawn = words()
    lost = [word for word, near in RELATIVES.items() if word not in drawn and not drawn.keys() & set(near)]
    assert lost == []
