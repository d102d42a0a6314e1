"""Asking for sprites, through the real services, queue, database and storage."""

import asyncio
import hashlib
from typing import Any

import pytest

from sprite_tavern.core.errors import Conflict, Forbidden, Invalid, NotFound, OverLimit
from sprite_tavern.core.settings import Settings
from sprite_tavern.core.types import NOBODY, Actor, State
from sprite_tavern.services.enhancement import EnhanceOrder
from sprite_tavern.services.generation import SpriteOrder
from sprite_tavern.tavern import Tavern, open_tavern
from tests.fakes.work import another_person, at_work, checkered_sprite, count, made, order, until


@pytest.fixture
async def actor(tavern: Tavern) -> Actor:
    return await tavern.access.local_person()


async def test_a_wish_becomes_a_sprite_with_its_facts(tavern: Tavern, actor: Actor) -> None:
    [card] = await tavern.generation.request(actor, order("a quixotic red knight with a shield", seed=7))
    assert card.state == State.QUEUED
    assert card.fields["place"] == 1
    async with at_work(tavern):
        done = await until(tavern, actor, card)
    sprite = done.fields["sprite"]
    assert done.state == State.DONE
    assert (sprite["width"], sprite["height"]) == (32, 32)
    assert done.fields["seed"] == 7
    assert done.fields["cost"] == {"usd": 0.0, "generations": None, "exact": True}
    assert 2 <= sprite["colours"] <= 32
    assert len(sprite["palette"]) == sprite["colours"]
    assert "knight" in sprite["notes"]["drew"]
    assert "quixotic" in sprite["notes"]["ignored"]


async def test_same_prompt_settings_and_seed_give_the_same_bytes(tavern: Tavern, actor: Actor) -> None:
    async with at_work(tavern):
        first, second = [await made(tavern, actor, order("a wizard", seed=11)) for _ in range(2)]
        other = await made(tavern, actor, order("a wizard", seed=12))
    digests = [
        hashlib.sha256((await tavern.pictures.show(actor, card.sprite_id)).data).hexdigest()  # type: ignore[arg-type]
        for card in (first, second, other)
    ]
    assert digests[0] == digests[1] != digests[2]


async def test_several_pictures_use_the_next_seeds(tavern: Tavern, actor: Actor) -> None:
    cards = await tavern.generation.request(actor, order(count=4, seed=2**31 - 2))
    assert [card.fields["seed"] for card in cards] == [2**31 - 2, 2**31 - 1, 0, 1]
    async with at_work(tavern):
        done = [await until(tavern, actor, card) for card in cards]
    assert {card.state for card in done} == {State.DONE}
    assert len({card.fields["sprite"]["src"].rpartition("/")[2] for card in done}) == 4


async def test_FT03_one_once_key_makes_one_generation(tavern: Tavern, actor: Actor) -> None:
    wish = order(count=2)
    answers = await asyncio.gather(*(tavern.generation.request(actor, wish) for _ in range(20)))
    assert len({tuple(card.id for card in cards) for cards in answers}) == 1
    assert await count(tavern, "generations") == 2
    changed = SpriteOrder(**{**_fields(wish), "prompt": "something else"})
    with pytest.raises(Conflict):
        await tavern.generation.request(actor, changed)


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"prompt": ""}, "prompt"),
        ({"prompt": "  \n "}, "prompt"),
        ({"prompt": "x" * 2001}, "prompt"),
        ({"prompt": "a\0b"}, "prompt"),
        ({"prompt": "a\ud800b"}, "prompt"),
        ({"prompt": 7}, "prompt"),
        ({"width": 15, "height": 15}, "width"),
        ({"width": 257, "height": 257}, "width"),
        ({"width": 64, "height": 32}, "height"),
        ({"width": "64"}, "width"),
        ({"width": True}, "width"),
        ({"width": float("nan")}, "width"),
        ({"model": "forge/unknown"}, "model"),
        ({"model": "forge/enhance"}, "model"),
        ({"model": "pixellab/pixflux"}, "model"),
        ({"model": None}, "model"),
        ({"seed": -1}, "seed"),
        ({"seed": 2**31}, "seed"),
        ({"seed": 1.5}, "seed"),
        ({"count": 0}, "count"),
        ({"count": 5}, "count"),
        ({"count": 10**6}, "count"),
        ({"count": True}, "count"),
        ({"negative": "blur"}, "negative"),
        ({"options": {"owner_id": "me"}}, "options"),
        ({"options": {"outline": "dotted"}}, "outline"),
        ({"options": {"colours": 3}}, "colours"),
        ({"options": {"colours": float("nan")}}, "colours"),
        ({"options": []}, "options"),
        ({"once_key": "short"}, "once_key"),
        ({"once_key": None}, "once_key"),
    ],
)
async def test_IN15_what_cannot_be_is_refused_naming_the_field(
    tavern: Tavern, actor: Actor, changes: dict[str, Any], field: str
) -> None:
    with pytest.raises(Invalid) as refusal:
        await tavern.generation.request(actor, order(**changes))
    assert refusal.value.field == field
    assert len(refusal.value.message) < 400
    assert await count(tavern, "generations") == 0


async def test_IN13_odd_but_good_text_is_kept_as_it_is(tavern: Tavern, actor: Actor) -> None:
    prompt = (
        "\u202eknight\u202c 🐉👨‍👩‍👧 \u200b'; DROP TABLE users; -- <script>alert(1)</script>" + "é" * 1900
    )
    async with at_work(tavern):
        card = await made(tavern, actor, order(prompt))
    assert card.state == State.DONE
    assert card.fields["prompt"] == prompt


async def test_nobody_gets_nothing(tavern: Tavern) -> None:
    with pytest.raises(Forbidden):
        await tavern.generation.request(NOBODY, order())
    with pytest.raises(Forbidden):
        await tavern.history.page(NOBODY)


async def test_LD03_one_person_cannot_take_the_house(settings: Settings) -> None:
    small = settings.model_copy(update={"queued_per_person": 30, "running_per_person": 2})
    async with open_tavern(small) as tavern:
        greedy, modest = await tavern.access.local_person(), await another_person(tavern)
        for _ in range(7):
            await tavern.generation.request(greedy, order(count=4))
        with pytest.raises(OverLimit):
            await tavern.generation.request(greedy, order(count=4))
        [card] = await tavern.generation.request(modest, order())
        async with at_work(tavern):
            await until(tavern, modest, card)
            page = await tavern.history.page(greedy)
            finished = sum(entry.state == State.DONE for entry in page.cards)
    assert finished <= 8  # 28 were asked for before


async def test_FT34_cancel_in_every_state(tavern: Tavern, actor: Actor) -> None:
    [first, second, waiting] = await tavern.generation.request(actor, order(count=3))
    assert (await tavern.generation.cancel(actor, waiting.id)).state == State.CANCELLED
    assert (await tavern.generation.cancel(actor, first.id)).state == State.CANCELLED
    assert (await tavern.generation.cancel(actor, first.id)).state == State.CANCELLED
    async with at_work(tavern):
        done = await until(tavern, actor, second)
    assert done.state == State.DONE
    assert (await tavern.generation.cancel(actor, second.id)).state == State.DONE
    assert (await tavern.history.card(actor, waiting.id)).fields["sprite"] is None


async def test_rerun_keeps_the_settings_and_draws_another_one(tavern: Tavern, actor: Actor) -> None:
    async with at_work(tavern):
        card = await made(tavern, actor, order("an orc", seed=5, options={"outline": "black"}))
        again = await tavern.generation.rerun(actor, card.id, "rerun-key-1")
        same = await tavern.generation.rerun(actor, card.id, "rerun-key-1")
        await until(tavern, actor, again)
    assert again.id == same.id != card.id
    assert again.fields["options"]["outline"] == "black"
    assert again.fields["seed"] != 5


async def test_enhance_a_sprite_and_find_both_together(tavern: Tavern, actor: Actor) -> None:
    async with at_work(tavern):
        sprite = await made(tavern, actor, order("a green slime", seed=3))
        wish = EnhanceOrder(sprite.id, "oil", "enhance-key-1", options={"background": "scene"})
        card = await tavern.enhancement.request(actor, wish)
        assert (await tavern.enhancement.request(actor, wish)).id == card.id
        done = await until(tavern, actor, card)
    picture = done.fields["sprite"]
    assert done.state == State.DONE
    assert picture["width"] == picture["height"] == 1024
    assert done.fields["parent"] == str(sprite.id)
    assert done.fields["style_label"]
    for asked in (sprite.id, card.id):
        family = await tavern.history.family(actor, asked)
        assert [member.id for member in family] == [card.id, sprite.id]


async def test_enhance_refuses_what_is_no_sprite(tavern: Tavern, actor: Actor) -> None:
    async with at_work(tavern):
        sprite = await made(tavern, actor)
        with pytest.raises(Invalid, match="no style"):
            await tavern.enhancement.request(actor, EnhanceOrder(sprite.id, "baroque", "enhance-key-1"))
        with pytest.raises(Invalid):
            await tavern.enhancement.request(actor, EnhanceOrder("nonsense", "oil", "enhance-key-2"))
        enhancement = await tavern.enhancement.request(actor, EnhanceOrder(sprite.id, "hd", "enhance-key-3"))
        await until(tavern, actor, enhancement)
        with pytest.raises(Invalid, match="not enhanced again"):
            await tavern.enhancement.request(actor, EnhanceOrder(enhancement.id, "oil", "enhance-key-4"))
    [waiting] = await tavern.generation.request(actor, order())
    with pytest.raises(NotFound):
        await tavern.enhancement.request(actor, EnhanceOrder(waiting.id, "oil", "enhance-key-5"))


async def test_an_own_picture_can_be_enhanced(tavern: Tavern, actor: Actor) -> None:
    uploaded = await tavern.uploads.add(actor, checkered_sprite(), "my sprite")
    assert uploaded.state == State.DONE
    async with at_work(tavern):
        card = await tavern.enhancement.request(actor, EnhanceOrder(uploaded.id, "comic", "enhance-key-1"))
        done = await until(tavern, actor, card)
    assert done.state == State.DONE
    assert done.fields["sprite"]["width"] == 24 * 42
    with pytest.raises(Invalid):
        await tavern.generation.rerun(actor, uploaded.id, "rerun-key-1")


@pytest.mark.parametrize("data", [b"", b"GIF89a", b"<svg/>", b"\x89PNG\r\n\x1a\n" + b"\0" * 100])
async def test_an_upload_that_is_no_picture_is_refused(tavern: Tavern, actor: Actor, data: bytes) -> None:
    with pytest.raises(Invalid):
        await tavern.uploads.add(actor, data, "x")
    assert await count(tavern, "generations") == 0


async def test_an_upload_that_is_no_sprite_is_refused(tavern: Tavern, actor: Actor) -> None:
    with pytest.raises(Invalid, match="at most 512"):
        await tavern.uploads.add(actor, checkered_sprite(513), "x")
    large = await tavern.uploads.add(actor, checkered_sprite(513), "for a tool", largest=1024)
    with pytest.raises(Invalid, match="Bring it down"):
        await tavern.enhancement.request(actor, EnhanceOrder(large.id, "comic", "enhance-key-1"))


def _fields(wish: SpriteOrder) -> dict[str, Any]:
    return {name: getattr(wish, name) for name in SpriteOrder.__slots__}
