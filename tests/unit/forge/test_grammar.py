"""Prompts are read the way a person means them."""

import pytest

from sprite_tavern.forge.artist import Order, draw
from sprite_tavern.forge.attributes import Attributes
from sprite_tavern.forge.grammar import read
from sprite_tavern.forge.spelling import edit_distance, nearest_word, shelved
from sprite_tavern.forge.tokens import tokenise

BLUE, RED, GREEN, WHITE, PURPLE = "3a68cf", "d3313a", "4a9e3f", "eceef2", "7f42b5"


def colours(attributes: Attributes) -> list[str]:
    return [trait.value for trait in attributes.colours]


def states(attributes: Attributes) -> set[str]:
    return {trait.value for trait in attributes.states}


def part(attributes: Attributes, noun: str) -> Attributes:
    return next(item for item in attributes.parts if item.noun == noun)


def test_colour_binds_to_the_next_noun() -> None:
    reading = read("a knight with a blue shield")
    assert reading.subject == "person"
    assert reading.attributes.noun == "knight"
    assert colours(reading.attributes) == []
    assert colours(part(reading.attributes, "shield")) == [BLUE]


def test_with_resets_the_binding() -> None:
    attributes = read("wizard with a purple robe and a staff").attributes
    assert colours(part(attributes, "robe")) == [PURPLE]
    assert colours(part(attributes, "staff")) == []


def test_race_and_trade_merge() -> None:
    attributes = read("blonde elf ranger girl").attributes
    assert attributes.noun == "ranger"
    assert {"elf", "female"} <= states(attributes)
    assert colours(part(attributes, "hair")) == ["eccf72"]


def test_in_names_the_clothes() -> None:
    attributes = read("archer in green leather").attributes
    assert colours(attributes) == [GREEN]
    assert attributes.material is not None
    assert attributes.material.value == "leather"


@pytest.mark.parametrize(
    ("prompt", "noun", "counted"),
    [
        ("three-legged robot", "robot", ["leg"]),
        ("three-eyed raven", "raven", ["eye"]),
        ("2 wolves", "wolf", []),
    ],
)
def test_a_number_counts_what_it_stands_before(prompt: str, noun: str, counted: list[str]) -> None:
    attributes = read(prompt).attributes
    assert attributes.noun == noun
    assert (attributes.count is None) == bool(counted)
    assert [item.noun for item in attributes.parts if item.count is not None] == counted


@pytest.mark.parametrize("prompt", ["slime king", "king slime", "rat queen"])
def test_a_ruling_creature_wears_a_crown(prompt: str) -> None:
    reading = read(prompt)
    assert reading.subject in {"slime", "rat"}
    assert part(reading.attributes, "crown")


def test_one_eyed_is_a_state() -> None:
    assert states(read("one-eyed blob monster").attributes) == {"one-eyed"}


def test_numbered_heads_are_one_state() -> None:
    attributes = read("two-headed ice dragon").attributes
    assert states(attributes) == {"two-headed"}
    assert attributes.material is not None
    assert attributes.material.value == "ice"
    assert attributes.count is None


def test_emblem_on_its_bearer() -> None:
    attributes = read("cracked golden shield with a lion").attributes
    assert attributes.noun == "shield"
    assert attributes.emblem is not None
    assert attributes.emblem.value == "lion"
    assert states(attributes) == {"broken"}


def test_the_colour_of_an_emblem_is_its_own() -> None:
    drawing = draw(Order("wooden shield with a red cross", 64, 1))
    attributes = read("wooden shield with a red cross").attributes
    assert attributes.emblem_colour is not None
    assert not attributes.colours
    assert {"red", "cross"} <= set(drawing.recipe.drew)
    assert Attributes.from_json(attributes.to_json()) == attributes


def test_recipes_from_before_emblems_had_colours_are_read() -> None:
    old = read("a shield with a lion").attributes
    told = {name: value for name, value in old.to_json().items() if name != "emblem_colour"}
    assert Attributes.from_json(told) == old


@pytest.mark.parametrize(
    ("prompt", "noun"),
    [
        ("silver", "ingot"),
        ("lavender", "flower"),
        ("obsidian", "crystal"),
        ("jack o'lantern", "jack o lantern"),
        ("roasted chicken leg", "roasted chicken leg"),
    ],
)
def test_stuff_alone_and_names_with_an_o_are_subjects(prompt: str, noun: str) -> None:
    assert read(prompt).attributes.noun == noun


def test_full_of_gold_is_not_made_of_it() -> None:
    attributes = read("a wooden chest full of gold").attributes
    assert attributes.material is not None
    assert attributes.material.value == "wood"
    assert part(attributes, "gold")


def test_emblem_on_a_part() -> None:
    attributes = read("knight with a blue shield with a lion").attributes
    emblem = part(attributes, "shield").emblem
    assert emblem is not None
    assert emblem.value == "lion"


def test_hyphenated_part_takes_the_colour() -> None:
    attributes = read("blue-eyed white cat").attributes
    assert colours(attributes) == [WHITE]
    assert colours(part(attributes, "eye")) == [BLUE]


@pytest.mark.parametrize(
    ("prompt", "count"), [("three red mushrooms", "3"), ("two cats", "2"), ("cat", None)]
)
def test_numbers(prompt: str, count: str | None) -> None:
    found = read(prompt).attributes.count
    assert (found.value if found else None) == count


def test_two_colours_in_order() -> None:
    assert colours(read("red and black dragon").attributes) == [RED, "34323f"]


def test_shade_words_change_the_colour() -> None:
    dark, light = read("dark red horse").attributes, read("light red horse").attributes
    assert colours(dark) != colours(light)
    assert dark.colours[0].words == (0, 1)


@pytest.mark.parametrize(
    ("prompt", "noun"),
    [("bowl of ramen", "ramen"), ("hot bowl of noodles", "noodles"), ("potion in a round flask", "potion")],
)
def test_of_names_the_dish_more_than_its_bowl(prompt: str, noun: str) -> None:
    assert read(prompt).attributes.noun == noun


def test_of_names_the_stuff() -> None:
    attributes = read("sword of fire").attributes
    assert attributes.material is not None
    assert attributes.material.value == "fire"


@pytest.mark.parametrize(
    ("misspelt", "subject"),
    [("gren slimme", "slime"), ("dargon", "dragon"), ("wizzard", "person"), ("wooden tresure chest", "chest"),
     ("skelleton", "person"), ("potoin", "potion")],
)  # fmt: skip
def test_misspellings(misspelt: str, subject: str) -> None:
    reading = read(misspelt)
    assert reading.subject == subject
    assert reading.approximated is None


def test_spelling_leaves_other_words_alone() -> None:
    assert read("bold wizard").attributes.material is None
    assert nearest_word("cat", shelved(["cart", "cut"])) is None
    assert edit_distance("dargon", "dragon", 2) == 1


@pytest.mark.parametrize("prompt", ["flurbling zorkmid", "", "12345", "   ", "ドラゴン"])
def test_unknown_subjects_are_said(prompt: str) -> None:
    assert read(prompt).approximated is not None


def test_near_relative_is_said() -> None:
    reading = read("a spatha")
    assert reading.approximated is not None
    assert "spatha" in reading.approximated


def test_structure_words_are_no_content() -> None:
    reading = read("please draw a pixel art sprite of a cat")
    assert [reading.tokens[place] for place in reading.content] == ["cat"]


def test_tokens_survive_any_text() -> None:
    assert [token.text for token in tokenise("Crème-BRÛLÉE, a knight's sword!")] == [
        "creme", "brulee", "a", "knight", "sword",
    ]  # fmt: skip


def test_emoji_are_words() -> None:
    assert read("🐉").subject == "dragon"
    assert read("a ⚔️ shield 🛡").attributes.noun == "shield"


@pytest.mark.parametrize(
    ("prompt", "noun"),
    [
        ("angry baby", "baby"),
        ("crying baby girl", "baby"),
        ("baby dragon", "dragon"),
        ("dragon baby", "dragon"),
        ("enemy", "enemy"),
        ("goblin enemy", "goblin"),
        ("bowl of ramen", "ramen"),
    ],
)
def test_the_most_telling_noun_is_the_subject(prompt: str, noun: str) -> None:
    assert read(prompt).attributes.noun == noun


@pytest.mark.parametrize("prompt", ["two-headed ogre", "alien with three eyes", "girl with headphones"])
def test_people_show_odd_heads_and_what_is_on_them(prompt: str) -> None:
    assert draw(Order(prompt, 64)).recipe.ignored == ()


@pytest.mark.parametrize(
    ("prompt", "thing"), [("blue mage casting", "spell"), ("girl reading", "book"), ("dwarf drinking", "mug")]
)
def test_a_doing_brings_what_it_is_done_with(prompt: str, thing: str) -> None:
    assert [part.noun for part in read(prompt).attributes.parts] == [thing]
    assert read(f"{prompt} a letter").attributes.parts[0].noun != thing
