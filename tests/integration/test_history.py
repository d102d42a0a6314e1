"""What was made is found again: pages, changes, the bin, and nobody else's things."""

from collections.abc import Awaitable, Callable
from uuid import UUID

import pytest
from sqlalchemy import text

from sprite_tavern.core.errors import Invalid, NotFound
from sprite_tavern.core.ids import new_id
from sprite_tavern.core.settings import Settings
from sprite_tavern.core.types import Actor, State
from sprite_tavern.services.enhancement import EnhanceOrder
from sprite_tavern.tavern import Tavern, open_tavern
from tests.fakes.work import another_person, at_work, made, order, until


@pytest.fixture
async def actor(tavern: Tavern) -> Actor:
    return await tavern.access.local_person()


async def test_pages_follow_each_other_without_gaps(tavern: Tavern, actor: Actor) -> None:
    asked = [card.id for _ in range(5) for card in await tavern.generation.request(actor, order(count=4))]
    seen: list[UUID] = []
    before: UUID | None = None
    while True:
        page = await tavern.history.page(actor, before, limit=7)
        seen += [card.id for card in page.cards]
        before = page.next
        if before is None:
            break
        await tavern.generation.request(actor, order())  # what is new doesn't move the pages
    assert seen == sorted(asked, reverse=True)


async def test_a_search_finds_all_words_in_prompt_style_and_model(tavern: Tavern, actor: Actor) -> None:
    async with at_work(tavern):
        knight = await made(tavern, actor, order("a Knight with a 100% blue shield"))
        await made(tavern, actor, order("a blue slime"))
        oil = await tavern.enhancement.request(actor, EnhanceOrder(knight.id, "oil", "enhance-key-1"))
        await until(tavern, actor, oil)

    async def found(search: str, before: UUID | None = None, limit: int = 60) -> list[UUID]:
        page = await tavern.history.page(actor, before, limit, search)
        return [card.id for card in page.cards]

    assert await found("blue knight") == [oil.id, knight.id]
    assert await found("blue knight", limit=1) == [oil.id]
    assert await found("blue knight", before=oil.id) == [knight.id]
    assert await found("PAINTING shield") == [oil.id]
    assert await found("forge/sprite 100%") == [knight.id]
    for nothing in ("dragon", "kn_ght", "%", "' OR 1=1 --"):
        assert await found(nothing) == ([oil.id, knight.id] if nothing == "%" else [])
    assert len(await found("  ")) == 3
    with pytest.raises(Invalid):
        await found("x" * 201)


async def test_changes_tell_everything_since_a_version_once(tavern: Tavern, actor: Actor) -> None:
    start = (await tavern.history.page(actor)).version
    async with at_work(tavern):
        card = await made(tavern, actor)
    page = await tavern.history.changes(actor, start)
    assert [(entry.id, entry.state) for entry in page.cards] == [(card.id, State.DONE)]
    assert (await tavern.history.changes(actor, page.version)).cards == []
    await tavern.history.remove(actor, card.id)
    [removed] = (await tavern.history.changes(actor, page.version)).cards
    assert removed.fields["deleted"] is True


async def test_the_bin_and_back(tavern: Tavern, actor: Actor) -> None:
    async with at_work(tavern):
        card = await made(tavern, actor)
    await tavern.history.remove(actor, card.id)
    await tavern.history.remove(actor, card.id)
    assert (await tavern.history.page(actor)).cards == []
    await tavern.history.restore(actor, card.id)
    assert [entry.id for entry in (await tavern.history.page(actor)).cards] == [card.id]


async def test_what_runs_is_not_thrown_away(tavern: Tavern, actor: Actor) -> None:
    [card] = await tavern.generation.request(actor, order())
    with pytest.raises(Invalid, match="Cancel it first"):
        await tavern.history.remove(actor, card.id)


async def test_everything_is_there_after_a_restart(settings: Settings) -> None:
    async with open_tavern(settings) as tavern:
        actor = await tavern.access.local_person()
        async with at_work(tavern):
            card = await made(tavern, actor)
        before = (await tavern.pictures.show(actor, _sprite_id(card.sprite_id))).data
    async with open_tavern(settings) as tavern:
        again = await tavern.access.local_person()
        assert again == actor
        page = await tavern.history.page(again)
        assert [entry.to_json() for entry in page.cards] == [card.to_json()]
        assert (await tavern.pictures.show(again, _sprite_id(card.sprite_id))).data == before


async def test_work_left_over_is_done_after_a_restart(settings: Settings) -> None:
    async with open_tavern(settings) as tavern:
        actor = await tavern.access.local_person()
        cards = await tavern.generation.request(actor, order(count=4))
    async with open_tavern(settings) as tavern, at_work(tavern):
        done = [await until(tavern, actor, card) for card in cards]
    assert {card.state for card in done} == {State.DONE}


async def test_downloads_are_named_and_scaled(tavern: Tavern, actor: Actor) -> None:
    async with at_work(tavern):
        card = await made(tavern, actor, order("A Knight's / ../Sword!", width=16, height=16))
    sprite_id = _sprite_id(card.sprite_id)
    picture = await tavern.pictures.download(actor, sprite_id, scale=4)
    assert picture.name == "a-knight-s-sword-64x64.png"
    for scale in (0, -1, 513):
        with pytest.raises(Invalid):
            await tavern.pictures.download(actor, sprite_id, scale)


async def test_the_bin_is_emptied_with_its_pictures(tavern: Tavern, actor: Actor) -> None:
    async with at_work(tavern):
        kept = await made(tavern, actor, order("a cat", seed=1))
        twin = await made(tavern, actor, order("a cat", seed=1))
        gone = await made(tavern, actor, order("a dragon", seed=1))
        enhanced = await tavern.enhancement.request(actor, EnhanceOrder(gone.id, "hd", "enhance-key"))
        await until(tavern, actor, enhanced)
    for card in (twin, gone):
        await tavern.history.remove(actor, card.id)
    assert await tavern.upkeep.empty_trash() == 0
    async with tavern._database.transaction() as tx:
        await tx.run(text("UPDATE generations SET deleted_at = deleted_at - interval '31 days'"))
    assert await tavern.upkeep.empty_trash() == 2
    assert [card.id for card in (await tavern.history.page(actor)).cards] == [kept.id]
    await tavern.pictures.show(actor, _sprite_id(kept.sprite_id))  # its twin had the same bytes
    with pytest.raises(NotFound):
        await tavern.history.restore(actor, gone.id)
    stored = list((tavern.settings.data_dir / "pictures").rglob("*.png"))
    assert len(stored) == 1


async def test_AU01_nobody_reaches_anothers_things(tavern: Tavern, actor: Actor) -> None:
    async with at_work(tavern):
        card = await made(tavern, actor)
    stranger = await another_person(tavern)
    sprite_id = _sprite_id(card.sprite_id)
    deeds: list[Callable[[UUID, UUID], Awaitable[object]]] = [
        lambda generation, _: tavern.history.card(stranger, generation),
        lambda generation, _: tavern.history.family(stranger, generation),
        lambda generation, _: tavern.history.remove(stranger, generation),
        lambda generation, _: tavern.history.restore(stranger, generation),
        lambda generation, _: tavern.generation.cancel(stranger, generation),
        lambda generation, _: tavern.generation.rerun(stranger, generation, "rerun-key"),
        lambda generation, _: tavern.enhancement.request(
            stranger, EnhanceOrder(generation, "hd", "some-key")
        ),
        lambda _, sprite: tavern.pictures.show(stranger, sprite),
        lambda _, sprite: tavern.pictures.download(stranger, sprite),
    ]
    for deed in deeds:
        messages = set()
        for generation, sprite in ((card.id, sprite_id), (new_id(), new_id())):
            with pytest.raises(NotFound) as refusal:
                await deed(generation, sprite)
            messages.add(refusal.value.message)
        assert len(messages) == 1  # another's looks exactly like nobody's
    assert (await tavern.history.page(stranger)).cards == []
    assert (await tavern.history.changes(stranger, 0)).cards == []
    assert (await tavern.history.card(actor, card.id)).fields["deleted"] is False


def _sprite_id(value: UUID | None) -> UUID:
    assert value is not None
    return value
