"""What pages are told without reading is what they would have read."""

import asyncio

import pytest

from sprite_tavern.core.errors import NotFound
from sprite_tavern.core.ids import new_id
from sprite_tavern.core.types import Actor, State
from sprite_tavern.services.cards import Card
from sprite_tavern.services.events import News
from sprite_tavern.services.fresh import MOST_PICTURES, PICTURE_BYTES, FreshCards, FreshPicture, FreshPictures
from sprite_tavern.tavern import Tavern
from tests.fakes.work import another_person, at_work, made, order


@pytest.fixture
async def actor(tavern: Tavern) -> Actor:
    return await tavern.access.local_person()


def _listen(tavern: Tavern, actor: Actor) -> "asyncio.Queue[News]":
    heard: asyncio.Queue[News] = asyncio.Queue()
    assert actor.user_id is not None
    tavern.events.subscribe(actor.user_id, heard.put_nowait)
    return heard


async def _heard(heard: "asyncio.Queue[News]", state: State) -> Card:
    while True:
        [card] = (await heard.get()).cards
        if card.state == state:
            return card


async def test_a_new_card_is_told_as_it_is_recorded(tavern: Tavern, actor: Actor) -> None:
    heard = _listen(tavern, actor)
    asked = await tavern.generation.request(actor, order(count=3))
    for card in asked:
        told = await _heard(heard, State.QUEUED)
        assert told == card
        assert told == await tavern.history.card(actor, card.id)


async def test_a_done_card_is_told_as_it_is_recorded(tavern: Tavern, actor: Actor) -> None:
    heard = _listen(tavern, actor)
    async with at_work(tavern):
        card = await made(tavern, actor)
    assert await _heard(heard, State.DONE) == card == await tavern.history.card(actor, card.id)


async def test_asking_twice_shows_what_has_become_of_it(tavern: Tavern, actor: Actor) -> None:
    wish = order(seed=4)
    async with at_work(tavern):
        heard = _listen(tavern, actor)
        await tavern.generation.request(actor, wish)
        done = await _heard(heard, State.DONE)
    assert await tavern.generation.request(actor, wish) == [done]


async def test_a_card_that_was_not_committed_is_told_to_nobody(tavern: Tavern, actor: Actor) -> None:
    [card] = await tavern.generation.request(actor, order())
    fresh = FreshCards()

    def lose_connection() -> None:
        with fresh.offering() as offer:
            offer(card)
            raise ConnectionError

    with pytest.raises(ConnectionError):
        lose_connection()
    assert fresh.take(card.id, card.version) is None


async def test_only_the_version_that_was_written_is_taken(tavern: Tavern, actor: Actor) -> None:
    [card] = await tavern.generation.request(actor, order())
    fresh = FreshCards()
    with fresh.offering() as offer:
        offer(card)
    assert fresh.take(card.id, card.version + 1) is None
    assert fresh.take(card.id, card.version) == card
    assert fresh.take(card.id, card.version) is None


async def test_a_fresh_picture_is_the_one_that_was_stored(tavern: Tavern, actor: Actor) -> None:
    async with at_work(tavern):
        card = await made(tavern, actor)
    assert card.sprite_id is not None
    fresh, stored = [await tavern.pictures.show(actor, card.sprite_id) for _ in range(2)]
    assert fresh == stored


async def test_a_fresh_picture_is_shown_to_nobody_else(tavern: Tavern, actor: Actor) -> None:
    neighbour = await another_person(tavern)
    async with at_work(tavern):
        card = await made(tavern, actor)
    assert card.sprite_id is not None
    with pytest.raises(NotFound):
        await tavern.pictures.show(neighbour, card.sprite_id)
    assert (await tavern.pictures.show(actor, card.sprite_id)).data


def test_few_and_small_pictures_are_kept_in_memory() -> None:
    fresh, owner = FreshPictures(), new_id()
    large = new_id()
    fresh.offer(large, FreshPicture(owner, bytes(PICTURE_BYTES + 1), "digest"))
    assert fresh.take(large, owner) is None
    ids = [new_id() for _ in range(MOST_PICTURES + 1)]
    for sprite_id in ids:
        fresh.offer(sprite_id, FreshPicture(owner, b"png", "digest"))
    taken = [fresh.take(sprite_id, owner) for sprite_id in ids]
    assert taken[0] is None
    assert all(taken[1:])
    assert fresh.take(ids[1], owner) is None
