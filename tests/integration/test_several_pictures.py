"""Answers of several pictures: all are shown, each can be worked on, frames are played."""

import uuid
from collections.abc import AsyncIterator

import numpy as np
import pytest

from sprite_tavern.core.errors import Invalid, NotFound
from sprite_tavern.core.settings import Settings
from sprite_tavern.core.types import Actor, State
from sprite_tavern.imaging.decode import decode
from sprite_tavern.services.cards import Card
from sprite_tavern.services.edits import EditOrder
from sprite_tavern.services.enhancement import EnhanceOrder
from sprite_tavern.tavern import Tavern, open_tavern
from tests.fakes.fixtures import with_keys
from tests.fakes.providers import ProviderServer
from tests.fakes.work import another_person, at_work, checkered_sprite, made, order, until

GEMINI = "gemini/gemini-nano-banana-2.1"
ANIMATE = "pixellab/animate-with-text-v3"
FRAMES = 5


@pytest.fixture
def settings(settings: Settings, provider_server: ProviderServer) -> Settings:
    return with_keys(settings, provider_server)


@pytest.fixture
async def tavern(settings: Settings) -> AsyncIterator[Tavern]:
    async with open_tavern(settings) as opened:
        yield opened


@pytest.fixture
async def actor(tavern: Tavern) -> Actor:
    return await tavern.access.local_person()


async def edited(tavern: Tavern, actor: Actor, sprite: object, model: str, **changes: object) -> Card:
    wish = EditOrder(sprite=sprite, model=model, once_key=uuid.uuid4().hex, **changes)
    return await until(tavern, actor, await tavern.edits.request(actor, wish))


async def walking(tavern: Tavern, actor: Actor) -> Card:
    knight = await made(tavern, actor, order("a knight"))
    frames = {"frame_count": str(FRAMES - 1)}
    return await edited(tavern, actor, knight.sprite_id, ANIMATE, prompt="walks", options=frames)


async def test_all_pictures_of_an_answer_are_shown(tavern: Tavern, actor: Actor) -> None:
    async with at_work(tavern):
        walk = await walking(tavern, actor)
        many = await made(tavern, actor, order("a cat", model="pixellab/pro", width=128, height=128))
        one = await made(tavern, actor, order("a dog"))
    assert walk.state == State.DONE, walk.fields["error"]
    assert (len(walk.fields["sprites"]), len(many.fields["sprites"]), one.fields["sprites"]) == (
        FRAMES,
        4,
        [],
    )
    assert [card.fields["plays"] for card in (walk, many, one)] == [True, False, False]
    first, *others = walk.fields["sprites"]
    assert first["id"] == walk.fields["sprite"]["id"]
    assert len({picture["src"] for picture in others}) == FRAMES - 1
    page = await tavern.history.page(actor)
    assert [len(card.fields["sprites"]) for card in page.cards] == [0, 4, FRAMES, 0]
    for picture in others:
        shown = await tavern.pictures.show(actor, uuid.UUID(picture["id"]))
        assert decode(shown.data).pixels.shape == (32, 32, 4)


async def test_frames_are_played_as_they_came(tavern: Tavern, actor: Actor) -> None:
    async with at_work(tavern):
        walk = await walking(tavern, actor)
    frames = [uuid.UUID(picture["id"]) for picture in walk.fields["sprites"]]
    motions = await tavern.animations.motions(actor, frames[3])
    assert (motions[0].id, motions[0].frames) == ("frames", FRAMES)
    assert {"idle", "hop"} <= {motion.id for motion in motions}
    sheet = await tavern.animations.make(actor, frames[0], "frames", "sheet", 2)
    pixels = decode(sheet.data).pixels
    assert pixels.shape == (64, 64 * FRAMES, 4)
    for place, frame in enumerate(frames):
        shown = decode((await tavern.pictures.show(actor, frame)).data).pixels
        assert np.array_equal(pixels[::2, 64 * place : 64 * (place + 1) : 2], shown)
    film = await tavern.animations.make(actor, frames[0], "frames", "gif")
    assert (film.name, decode(film.data).frames) == ("a-knight-frames.gif", FRAMES)


async def test_each_picture_can_be_worked_on(tavern: Tavern, actor: Actor) -> None:
    async with at_work(tavern):
        many = await made(tavern, actor, order("a cat", model="pixellab/pro", width=128, height=128))
        third = many.fields["sprites"][2]
        wish = EnhanceOrder(many.id, "oil", uuid.uuid4().hex, GEMINI, position=2)
        painting = await until(tavern, actor, await tavern.enhancement.request(actor, wish))
        small = await edited(tavern, actor, third["id"], "forge/reduce", width=32, height=32)
        again = await until(tavern, actor, await tavern.generation.rerun(actor, small.id, uuid.uuid4().hex))
    for card in (painting, small, again):
        assert (card.state, card.fields["parent"], card.fields["parent_position"]) == (
            State.DONE,
            str(many.id),
            2,
        )
    shown = [
        decode((await tavern.pictures.show(actor, card.sprite_id)).data).pixels.tobytes()
        for card in (small, again)
        if card.sprite_id
    ]
    assert shown[0] == shown[1]
    for position in (-1, True, "2", 10**9):
        with pytest.raises(Invalid):
            await tavern.enhancement.request(
                actor, EnhanceOrder(many.id, "hd", uuid.uuid4().hex, position=position)
            )
    with pytest.raises(NotFound):
        await tavern.enhancement.request(actor, EnhanceOrder(many.id, "hd", uuid.uuid4().hex, position=4))


async def test_a_sprite_gives_its_style_to_its_owner_only(
    tavern: Tavern, actor: Actor, provider_server: ProviderServer
) -> None:
    neighbour = await another_person(tavern)
    theirs = await tavern.uploads.add(neighbour, checkered_sprite(), "theirs")
    mine = await tavern.uploads.add(actor, checkered_sprite(), "mine")
    async with at_work(tavern):
        cards = [
            await made(
                tavern,
                actor,
                order("a cat", model="pixellab/bitforge", options={"style_image": str(card.sprite_id)}),
            )
            for card in (mine, theirs)
        ]
    assert [card.state for card in cards] == [State.DONE, State.FAILED]
    assert "gone" in cards[1].fields["error"]["message"]
    assert provider_server.paid == 1
    with pytest.raises(Invalid, match="choose a sprite"):
        await tavern.generation.request(
            actor, order("a cat", model="pixellab/bitforge", options={"style_image": "../x"})
        )


async def test_FT23_an_edit_that_takes_long_is_resumed_not_repeated(
    settings: Settings, provider_server: ProviderServer
) -> None:
    provider_server.pixellab.polls = 10_000
    async with open_tavern(settings) as tavern:
        actor = await tavern.access.local_person()
        async with at_work(tavern):
            knight = await made(tavern, actor, order("a knight"))
            wish = EditOrder(knight.sprite_id, ANIMATE, uuid.uuid4().hex, "walks")
            card = await tavern.edits.request(actor, wish)
            await until(tavern, actor, card, State.WORKING)
    [job] = provider_server.pixellab.jobs.values()
    job.polls = 1
    async with open_tavern(settings) as tavern, at_work(tavern):
        done = await until(tavern, actor, card)
    assert done.state == State.DONE
    assert len(done.fields["sprites"]) == 9
    assert provider_server.paid == 1
