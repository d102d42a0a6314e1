"""Editing pictures through the real services: what fits a tool, what comes back, what is kept."""

import asyncio
import uuid
from typing import Any

import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import text

from sprite_tavern.core.errors import Conflict, Forbidden, Invalid, NotFound
from sprite_tavern.core.settings import Settings
from sprite_tavern.core.types import NOBODY, Actor, State
from sprite_tavern.db import schema
from sprite_tavern.imaging.decode import decode
from sprite_tavern.imaging.palette import count_colours
from sprite_tavern.services.cards import Card
from sprite_tavern.services.edits import EditOrder
from sprite_tavern.services.enhancement import EnhanceOrder
from sprite_tavern.tavern import Tavern
from tests.fakes.work import another_person, at_work, checkered_sprite, count, made, order, until


@pytest.fixture
async def actor(tavern: Tavern) -> Actor:
    return await tavern.access.local_person()


def edit(card: Card, model: str = "forge/recolour", **changes: Any) -> EditOrder:
    """A good order for one of the forge's tools."""
    options = {"colours": 2} if model == "forge/recolour" else {}
    return EditOrder(
        **{
            "sprite": card.sprite_id,
            "model": model,
            "once_key": uuid.uuid4().hex,
            "options": options,
            **changes,
        }
    )


async def edited(tavern: Tavern, actor: Actor, wish: EditOrder) -> Card:
    return await until(tavern, actor, await tavern.edits.request(actor, wish))


async def pixels_of(tavern: Tavern, actor: Actor, card: Card) -> Any:
    assert card.sprite_id is not None, card.fields["error"]
    return decode((await tavern.pictures.show(actor, card.sprite_id)).data).pixels


async def test_an_edit_is_a_sprite_of_its_own_with_its_origin(tavern: Tavern, actor: Actor) -> None:
    async with at_work(tavern):
        knight = await made(tavern, actor, order("a knight"))
        plain = await edited(tavern, actor, edit(knight))
        again = await edited(tavern, actor, edit(plain))
        painting = await until(
            tavern,
            actor,
            await tavern.enhancement.request(actor, EnhanceOrder(plain.id, "oil", uuid.uuid4().hex)),
        )
    assert (plain.state, plain.fields["kind"], plain.fields["parent"]) == (
        State.DONE,
        "edit",
        str(knight.id),
    )
    assert plain.fields["prompt"] == "a knight"
    assert plain.fields["sprite"]["colours"] == 2
    assert (plain.fields["width"], plain.fields["height"]) == (32, 32)
    assert plain.fields["cost"]["usd"] == 0
    assert again.fields["parent"] == str(plain.id)
    assert painting.fields["parent"] == str(plain.id)
    assert painting.state == State.DONE
    for member, family in (
        (knight, [knight, plain]),
        (plain, [knight, plain, again, painting]),
        (painting, [knight, plain, again, painting]),
    ):
        found = await tavern.history.family(actor, member.id)
        assert {card.id for card in found} == {card.id for card in family}
    assert plain.sprite_id is not None
    assert await tavern.animations.motions(actor, plain.sprite_id)


async def test_an_enhancement_becomes_a_sprite_again(tavern: Tavern, actor: Actor) -> None:
    async with at_work(tavern):
        knight = await made(tavern, actor, order("a knight"))
        wish = EnhanceOrder(knight.id, "hd", uuid.uuid4().hex)
        large = await until(tavern, actor, await tavern.enhancement.request(actor, wish))
        same = await edited(tavern, actor, edit(large, "forge/reduce"))
        other = await edited(tavern, actor, edit(large, "forge/reduce", width=24, height=24))
    assert (await pixels_of(tavern, actor, same)).shape == (32, 32, 4)
    small = await pixels_of(tavern, actor, other)
    assert small.shape == (24, 24, 4)
    assert set(small[..., 3].ravel()) <= {0, 255}
    assert 0 < (small[..., 3] > 0).mean() < 1


async def test_enlarged_pixels_are_found_again(tavern: Tavern, actor: Actor) -> None:
    async with at_work(tavern):
        knight = await made(tavern, actor, order("a knight"))
        assert knight.sprite_id is not None
        large = await tavern.pictures.download(actor, knight.sprite_id, scale=5)
        card = await tavern.uploads.add(actor, large.data, "large pixels")
        repaired = await edited(tavern, actor, edit(card, "forge/repair"))
        options = {"colours_list": "ff0000 00ff00"}
        palette = await edited(tavern, actor, edit(card, "forge/repair", options=options))
    sprite = await pixels_of(tavern, actor, knight)
    assert (await pixels_of(tavern, actor, repaired)).tolist() == sprite.tolist()
    assert palette.fields["options"]["colours_list"] == "ff0000 00ff00"
    assert count_colours(await pixels_of(tavern, actor, palette)) <= 2


async def test_what_can_not_be_is_refused_before_it_is_written_down(tavern: Tavern, actor: Actor) -> None:
    async with at_work(tavern):
        knight = await made(tavern, actor, order("a knight"))
        wish = EnhanceOrder(knight.id, "hd", uuid.uuid4().hex)
        large = await until(tavern, actor, await tavern.enhancement.request(actor, wish))
    before = await count(tavern, "generations")
    for bad, field in (
        (edit(knight, "forge/sprite"), "model"),
        (edit(knight, "nobody/nothing"), "model"),
        (edit(knight, sprite="x"), "sprite"),
        (edit(large, "forge/recolour"), "sprite"),
        (edit(knight, prompt="make it red"), "prompt"),
        (edit(knight, width=16), "width"),
        (edit(knight, "forge/reduce", width=4), "width"),
        (edit(knight, "forge/reduce", height="64"), "height"),
        (edit(knight, options={"colours": 1}), "colours"),
        (edit(knight, options={"x": 1}), "options"),
        (edit(knight, seed=-1), "seed"),
        (edit(knight, once_key="short"), "once_key"),
    ):
        with pytest.raises(Invalid) as caught:
            await tavern.edits.request(actor, bad)
        assert caught.value.field == field
    with pytest.raises(NotFound):
        await tavern.edits.request(actor, edit(knight, sprite=uuid.uuid4()))
    assert await count(tavern, "generations") == before


async def test_pictures_of_others_can_not_be_edited(tavern: Tavern, actor: Actor) -> None:
    card = await tavern.uploads.add(actor, checkered_sprite(), "mine")
    with pytest.raises(NotFound):
        await tavern.edits.request(await another_person(tavern), edit(card))
    with pytest.raises(Forbidden):
        await tavern.edits.request(NOBODY, edit(card))


async def test_FT03_the_same_once_key_is_the_same_edit(tavern: Tavern, actor: Actor) -> None:
    card = await tavern.uploads.add(actor, checkered_sprite(), "blocks")
    wish = edit(card, once_key="the same key")
    first, second = [await tavern.edits.request(actor, wish) for _ in range(2)]
    assert first.id == second.id
    with pytest.raises(Conflict):
        await tavern.edits.request(actor, edit(card, "forge/repair", once_key="the same key"))


async def test_what_the_tool_can_not_do_is_said_and_made_again(tavern: Tavern, actor: Actor) -> None:
    card = await tavern.uploads.add(actor, checkered_sprite(), "blocks")
    async with at_work(tavern):
        failed = await edited(tavern, actor, edit(card, options={}))
        again = await until(tavern, actor, await tavern.generation.rerun(actor, failed.id, uuid.uuid4().hex))
    assert [one.state for one in (failed, again)] == [State.FAILED] * 2
    assert "palette" in failed.fields["error"]["message"]
    assert again.fields["parent"] == str(card.id)


async def test_an_edit_outlives_what_it_was_made_from(tavern: Tavern, actor: Actor) -> None:
    card = await tavern.uploads.add(actor, checkered_sprite(), "blocks")
    async with at_work(tavern):
        kept = await edited(tavern, actor, edit(card, options={"colours": 2}))
    await tavern.history.remove(actor, card.id)
    async with tavern._database.transaction() as tx:
        await tx.run(text("UPDATE generations SET deleted_at = deleted_at - interval '31 days'"))
    assert await tavern.upkeep.empty_trash() == 1
    alive = await tavern.history.card(actor, kept.id)
    assert alive.fields["parent"] is None
    assert (await pixels_of(tavern, actor, alive)).size


async def test_the_schema_goes_back_and_forth_without_losing_sprites(
    tavern: Tavern, actor: Actor, settings: Settings
) -> None:
    card = await tavern.uploads.add(actor, checkered_sprite(), "blocks")
    async with at_work(tavern):
        gone = await edited(tavern, actor, edit(card, options={"colours": 2}))
    assert settings.database_url is not None
    config = Config()
    config.set_main_option("script_location", str(schema.MIGRATIONS))
    config.attributes["url"] = settings.database_url.get_secret_value()
    await asyncio.to_thread(command.downgrade, config, "0001")
    await asyncio.to_thread(command.upgrade, config, "head")
    assert (await pixels_of(tavern, actor, await tavern.history.card(actor, card.id))).size
    with pytest.raises(NotFound):
        await tavern.history.card(actor, gone.id)
    async with tavern._database.transaction() as tx:
        assert (await tx.run(text("SELECT pictures FROM generations"))).scalar_one() == 1
