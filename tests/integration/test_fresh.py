"""What pages are told without reading is what they would have read."""

import asyncio
import uuid

import pytest

from sprite_tavern.core.types import Actor, State
from sprite_tavern.services.cards import Card
from sprite_tavern.services.claims import SMALL_PICTURE
from sprite_tavern.services.enhancement import EnhanceOrder
from sprite_tavern.services.events import News
from sprite_tavern.services.fresh import FreshCards
from sprite_tavern.tavern import Tavern
from tests.fakes.work import at_work, made, order


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
    told = await _heard(heard, State.DONE)
    assert told.to_json() == card.to_json() == (await tavern.history.card(actor, card.id)).to_json()


async def test_asking_twice_shows_what_has_become_of_it(tavern: Tavern, actor: Actor) -> None:
    wish = order(seed=4)
    async with at_work(tavern):
        heard = _listen(tavern, actor)
        await tavern.generation.request(actor, wish)
        done = await _heard(heard, State.DONE)
    [again] = await tavern.generation.request(actor, wish)
    assert again.to_json() == done.to_json()


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


async def test_a_small_picture_comes_with_the_news(tavern: Tavern, actor: Actor) -> None:
    heard = _listen(tavern, actor)
    async with at_work(tavern):
        await made(tavern, actor)
    told = await _heard(heard, State.DONE)
    assert told.sprite_id is not None
    assert told.picture == (await tavern.pictures.show(actor, told.sprite_id)).data


async def test_a_large_picture_is_left_to_be_fetched(tavern: Tavern, actor: Actor) -> None:
    async with at_work(tavern):
        sprite = await made(tavern, actor)
        heard = _listen(tavern, actor)
        await tavern.enhancement.request(actor, EnhanceOrder(sprite.id, "oil", uuid.uuid4().hex))
        told = await _heard(heard, State.DONE)
    assert told.fields["sprite"]["bytes"] > SMALL_PICTURE
    assert told.picture is None
