"""The house's books: sums over all attempts, charged refusals, a provider that is left alone."""

import asyncio
import shutil
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from sqlalchemy import text

from sprite_tavern.core.errors import Forbidden, NotConfigured, NotFound
from sprite_tavern.core.settings import Settings
from sprite_tavern.core.types import Actor, State
from sprite_tavern.services.breakers import MOST_FAILURES
from sprite_tavern.services.enhancement import EnhanceOrder
from sprite_tavern.services.ledger import Account
from sprite_tavern.tavern import Tavern, open_tavern
from tests.fakes.fixtures import with_keys
from tests.fakes.providers import ProviderServer
from tests.fakes.work import another_person, at_work, made, order, until

FLUX = "pixellab/pixflux"
GEMINI = "gemini/gemini-nano-banana-2.1"


@pytest.fixture
def settings(settings: Settings, provider_server: ProviderServer) -> Settings:
    """With keys for two stand-in providers."""
    return with_keys(settings, provider_server)


@pytest.fixture
async def tavern(settings: Settings) -> AsyncIterator[Tavern]:
    async with open_tavern(settings) as opened:
        yield opened


@pytest.fixture
async def actor(tavern: Tavern) -> Actor:
    return await tavern.access.local_person()


async def accounts(tavern: Tavern, actor: Actor) -> dict[str, Account]:
    return {account.name: account for account in await tavern.ledger.accounts(actor)}


async def _backdate(tavern: Tavern, days: int) -> None:
    """Moves everything that was asked so far into the past."""
    async with tavern._database.transaction() as tx:
        await tx.run(
            text(
                "UPDATE attempts SET created_at = created_at - CAST(:by AS interval),"
                " ended_at = ended_at - CAST(:by AS interval)"
            ),
            {"by": timedelta(days=days)},
        )


async def test_the_books_tell_calls_costs_and_times(tavern: Tavern, actor: Actor) -> None:
    async with at_work(tavern):
        await made(tavern, actor, order("a red dragon", model=FLUX))
        await _backdate(tavern, 10)
        await made(tavern, actor, order("a red dragon", model=FLUX))
        await made(tavern, actor)
    books = await accounts(tavern, actor)
    pixellab = books["pixellab"]
    assert pixellab.missing == ""
    assert pixellab.checkable
    assert pixellab.error is None
    assert [pixellab.spent[span].calls for span in ("today", "month", "all")] == [1, 2, 2]
    assert pixellab.spent["month"].usd == pytest.approx(2 * pixellab.spent["today"].usd)
    assert pixellab.spent["today"].usd > 0
    median, slow = pixellab.spent["all"].median, pixellab.spent["all"].slow
    assert median is not None
    assert slow is not None
    assert 0 < median <= slow
    assert books["forge"].spent["all"].calls == 1
    assert books["forge"].spent["all"].usd == 0
    assert books["gemini"].spent["all"].calls == 0
    assert "RETRO_DIFFUSION_API_KEY" in books["retrodiffusion"].missing


async def test_what_was_spent_stays_when_the_bin_is_emptied(tavern: Tavern, actor: Actor) -> None:
    async with at_work(tavern):
        card = await made(tavern, actor, order(model=FLUX, width=64, height=64))
    before = (await accounts(tavern, actor))["pixellab"]
    await tavern.history.remove(actor, card.id)
    async with tavern._database.transaction() as tx:
        await tx.run(text("UPDATE generations SET deleted_at = deleted_at - interval '31 days'"))
    assert await tavern.upkeep.empty_trash() == 1
    assert (await accounts(tavern, actor))["pixellab"] == before
    async with tavern._database.transaction() as tx:
        left = (await tx.run(text("SELECT generation_id, delivery, request_id FROM attempts"))).one()
    assert tuple(left) == (None, None, None)


async def test_a_charged_refusal_is_in_the_books(
    tavern: Tavern, actor: Actor, provider_server: ProviderServer
) -> None:
    provider_server.gemini.moods = ["finish:IMAGE_SAFETY"]
    async with at_work(tavern):
        sprite = await made(tavern, actor)
        asked = await tavern.enhancement.request(actor, EnhanceOrder(sprite.id, "oil", "enhance-key", GEMINI))
        card = await until(tavern, actor, asked)
    assert card.state == State.FAILED
    gemini = (await accounts(tavern, actor))["gemini"]
    assert gemini.spent["today"].usd == pytest.approx(0.003272, abs=1e-6)
    assert card.fields["cost"] == {
        "usd": pytest.approx(0.003272, abs=1e-6),
        "generations": None,
        "exact": True,
    }
    assert gemini.spent["today"].failures == 1
    assert gemini.error is not None
    assert "safety filter" in gemini.error
    assert gemini.error_at is not None
    assert tavern.clock.now() - gemini.error_at < timedelta(minutes=5)


async def test_the_check_costs_nothing_and_tells_what_is_left(
    tavern: Tavern, actor: Actor, provider_server: ProviderServer
) -> None:
    told = await tavern.ledger.check(actor, "pixellab")
    assert (told.usd, told.generations) == (8.11, 4660.0)
    assert "The key works" in (await tavern.ledger.check(actor, "gemini")).words
    for name in ("forge", "nobody"):
        with pytest.raises(NotFound):
            await tavern.ledger.check(actor, name)
    assert provider_server.paid == 0


async def test_without_a_key_the_check_says_so_and_only_the_admin_looks(
    tavern: Tavern, actor: Actor, settings: Settings
) -> None:
    neighbour = await another_person(tavern)
    with pytest.raises(Forbidden):
        await tavern.ledger.accounts(neighbour)
    with pytest.raises(Forbidden):
        await tavern.ledger.check(neighbour, "pixellab")
    async with open_tavern(settings.model_copy(update={"pixellab_api_key": None})) as keyless:
        with pytest.raises(NotConfigured, match="PIXELLAB_API_KEY"):
            await keyless.ledger.check(actor, "pixellab")


async def test_FT17_a_provider_that_is_away_is_left_alone_for_a_while(settings: Settings) -> None:
    away = settings.model_copy(update={"pixellab_base_url": "http://127.0.0.1:9/v2", "running_per_person": 8})
    async with open_tavern(away) as tavern, at_work(tavern):
        actor = await tavern.access.local_person()
        for _ in range(MOST_FAILURES):
            await tavern.generation.request(actor, order("a red dragon", model=FLUX))
        while (await accounts(tavern, actor))["pixellab"].resting == 0:
            await until(tavern, actor, (await tavern.history.page(actor)).cards[0], State.QUEUED)
        asked = (await accounts(tavern, actor))["pixellab"].spent["all"].calls
        [waiting] = await tavern.generation.request(actor, order("a red dragon", model=FLUX))
        while True:
            card = await until(tavern, actor, waiting, State.QUEUED)
            if card.fields["error"] is not None:
                break
        assert card.fields["error"]["title"] == "The provider is left alone for a while"
        assert card.fields["error"]["charged"] == "no"
        assert card.fields["retry_at"] is not None
        assert (await accounts(tavern, actor))["pixellab"].spent["all"].calls == asked


async def test_pictures_of_ours_that_cannot_be_read_are_not_held_against_the_provider(
    settings: Settings, provider_server: ProviderServer
) -> None:
    several = settings.model_copy(update={"running_per_person": 2 * MOST_FAILURES})
    async with open_tavern(several) as tavern, at_work(tavern):
        actor = await tavern.access.local_person()
        sprite = await made(tavern, actor)
        shutil.rmtree(settings.data_dir / "pictures")
        for number in range(MOST_FAILURES):
            asked = await tavern.enhancement.request(
                actor, EnhanceOrder(sprite.id, "oil", f"enhance-{number}", GEMINI)
            )
            while (card := await until(tavern, actor, asked, State.QUEUED)).fields["error"] is None:
                await asyncio.sleep(0)
            assert card.fields["error"]["title"] == "Something went wrong on our side"
            assert (card.fields["error"]["fault"], card.fields["error"]["charged"]) == ("us", "no")
        gemini = (await accounts(tavern, actor))["gemini"]
        assert gemini.resting == 0
        assert provider_server.paid == 0
