"""A paid call is made at most once: whatever breaks, whenever it breaks."""

import asyncio
from collections.abc import AsyncIterator

import pytest

from sprite_tavern.core.errors import Conflict
from sprite_tavern.core.settings import Settings
from sprite_tavern.core.types import Actor, State
from sprite_tavern.services.cards import Card
from sprite_tavern.services.enhancement import EnhanceOrder
from sprite_tavern.tavern import Tavern, open_tavern
from tests.fakes import faults
from tests.fakes.fixtures import with_keys
from tests.fakes.providers import ProviderServer
from tests.fakes.server import LISTING, Request
from tests.fakes.studio import StartStudio
from tests.fakes.work import at_work, made, order, until

FLUX = "pixellab/pixflux"
PRO = "pixellab/pro"
GEMINI = "gemini/gemini-nano-banana-2.1"


@pytest.fixture
def settings(settings: Settings, provider_server: ProviderServer) -> Settings:
    """With keys for the stand-in providers."""
    return with_keys(settings, provider_server, provider_timeout=60.0)


@pytest.fixture
async def tavern(settings: Settings) -> AsyncIterator[Tavern]:
    async with open_tavern(settings) as opened:
        yield opened


@pytest.fixture
async def impatient_tavern(settings: Settings) -> AsyncIterator[Tavern]:
    """The open house that gives a silent provider up soon."""
    async with open_tavern(settings.model_copy(update={"provider_timeout": 3.0})) as opened:
        yield opened


@pytest.fixture
async def actor(tavern: Tavern) -> Actor:
    return await tavern.access.local_person()


async def paid(tavern: Tavern, actor: Actor, **changes: object) -> Card:
    return await made(tavern, actor, order("a red dragon", model=FLUX, **changes))


async def test_a_paid_sprite_and_its_paid_enhancement(
    tavern: Tavern, actor: Actor, provider_server: ProviderServer
) -> None:
    async with at_work(tavern):
        sprite = await paid(tavern, actor, width=48, height=64)
        enhancement = await tavern.enhancement.request(
            actor, EnhanceOrder(sprite.id, "oil", "enhance-key", GEMINI, "make it glow")
        )
        done = await until(tavern, actor, enhancement)
    assert sprite.state == State.DONE
    assert sprite.fields["cost"]["usd"] > 0
    assert (sprite.fields["sprite"]["width"], sprite.fields["sprite"]["height"]) == (48, 64)
    assert done.state == State.DONE, done.fields["error"]
    assert done.fields["cost"]["usd"] > 0
    assert provider_server.paid == 2
    picture = done.fields["sprite"]
    assert picture["width"] * 64 == picture["height"] * 48  # on the sprite's frame
    assert picture["fidelity"] > 0.9
    assert done.sprite_id is not None
    raw = await tavern.pictures.show(actor, done.sprite_id, "raw")
    assert picture["raw"].endswith(f"raw-{raw.digest[:16]}.png")


@pytest.mark.parametrize("fault", [faults.cut, faults.stall, faults.cut_midway])
async def test_FT01_an_answer_that_is_lost_is_not_asked_for_again(
    impatient_tavern: Tavern, provider_server: ProviderServer, fault: object
) -> None:
    provider_server.script(fault())  # type: ignore[operator]
    tavern = impatient_tavern
    async with at_work(tavern):
        card = await paid(tavern, await tavern.access.local_person())
        await tavern.upkeep.reconcile()
    assert card.state == State.UNKNOWN
    assert card.fields["error"]["charged"] == "unknown"
    assert provider_server.paid == 1


async def test_FT01_asking_again_is_the_persons_own_decision(
    tavern: Tavern, actor: Actor, provider_server: ProviderServer
) -> None:
    provider_server.script(faults.cut())
    async with at_work(tavern):
        card = await paid(tavern, actor)
        again = await until(tavern, actor, await tavern.generation.rerun(actor, card.id, "rerun-key-1"))
    assert again.state == State.DONE
    assert again.fields["seed"] == card.fields["seed"]
    assert provider_server.paid == 2


async def test_FT01_killed_while_the_provider_works(
    start_studio: StartStudio, settings: Settings, provider_server: ProviderServer
) -> None:
    environment = _environment(settings)
    studio = start_studio(**environment)
    provider_server.script(faults.stall())
    async with open_tavern(settings) as tavern:
        actor = await tavern.access.local_person()
        [card] = await tavern.generation.request(actor, order("a red dragon", model=FLUX))
        await asyncio.to_thread(provider_server.server.arrived.wait, 20)
        studio.kill()
        studio.restart()
        ended = await until(tavern, actor, card)
    assert ended.state == State.UNKNOWN
    assert "not asked again" in ended.fields["error"]["message"]
    assert provider_server.paid == 1


async def test_FT02_a_job_is_polled_again_after_a_kill_and_never_asked_for_again(
    start_studio: StartStudio, settings: Settings, provider_server: ProviderServer
) -> None:
    provider_server.pixellab.polls = 10**6
    studio = start_studio(**_environment(settings, PROVIDER_TIMEOUT="60"))
    async with open_tavern(settings) as tavern:
        actor = await tavern.access.local_person()
        [card] = await tavern.generation.request(
            actor, order("a red dragon", model=PRO, width=256, height=256)
        )
        await until(tavern, actor, card, State.WORKING)
        studio.kill()
        for job in provider_server.pixellab.jobs.values():
            job.polls = 1
        studio.restart()
        done = await until(tavern, actor, card)
    assert done.state == State.DONE, done.fields["error"]
    assert provider_server.paid == 1


async def test_FT12_storage_that_fails_after_the_call_is_tried_again_alone(
    tavern: Tavern, actor: Actor, provider_server: ProviderServer
) -> None:
    pictures = tavern.settings.data_dir / "pictures"
    pictures.write_text("in the way")
    async with at_work(tavern):
        [card] = await tavern.generation.request(actor, order("a red dragon", model=FLUX))
        waiting = await until(tavern, actor, card, State.FINISHING)
        assert waiting.fields["cost"]["usd"] > 0
        while (waiting := await tavern.history.card(actor, card.id)).fields["error"] is None:
            await asyncio.sleep(0.1)
        assert waiting.fields["error"]["fault"] == "us"
        pictures.unlink()
        done = await until(tavern, actor, card)
    assert done.state == State.DONE
    assert done.fields["error"] is None
    assert provider_server.paid == 1


@pytest.mark.parametrize(
    ("status", "fault", "charged"), [(401, "settings", "no"), (402, "settings", "no"), (422, "input", "no")]
)
async def test_FT15_a_refusal_is_explained_and_not_repeated(  # noqa: PLR0917 - three fixtures and three values
    tavern: Tavern, actor: Actor, provider_server: ProviderServer, status: int, fault: str, charged: str
) -> None:
    provider_server.script(faults.status(status))
    async with at_work(tavern):
        card = await paid(tavern, actor)
    assert card.state == State.FAILED
    error = card.fields["error"]
    assert (error["fault"], error["charged"]) == (fault, charged)
    assert "test-key" not in str(error)
    assert len(_wishes(provider_server)) == 1
    assert provider_server.paid == 0


async def test_FT16_a_busy_provider_is_asked_again_when_it_said(
    tavern: Tavern, actor: Actor, provider_server: ProviderServer
) -> None:
    provider_server.script(faults.status(429, Retry_After="1"))
    async with at_work(tavern):
        [card] = await tavern.generation.request(actor, order("a red dragon", model=FLUX))
        while (waiting := await until(tavern, actor, card, State.QUEUED, State.DONE)).fields[
            "retry_at"
        ] is None:
            assert waiting.state == State.QUEUED
            await until(tavern, actor, card, State.SENT, State.DONE)
        done = await until(tavern, actor, card)
    assert done.state == State.DONE
    assert provider_server.paid == 1


async def test_FT17_a_provider_that_is_never_there_is_given_up(settings: Settings) -> None:
    nowhere = settings.model_copy(update={"pixellab_base_url": "http://127.0.0.1:9/v2"})
    async with open_tavern(nowhere) as tavern, at_work(tavern):
        actor = await tavern.access.local_person()
        card = await paid(tavern, actor)
    assert card.state == State.FAILED
    assert card.fields["error"]["charged"] == "no"


async def test_FT20_an_answer_that_is_no_picture_is_told_as_charged(
    tavern: Tavern, actor: Actor, provider_server: ProviderServer
) -> None:
    provider_server.script(faults.html())
    async with at_work(tavern):
        card = await paid(tavern, actor)
    assert card.state == State.FAILED
    assert card.fields["error"]["charged"] == "yes"
    assert provider_server.paid == 1


async def test_FT34_what_was_sent_is_kept_when_cancelled(
    impatient_tavern: Tavern, provider_server: ProviderServer
) -> None:
    tavern = impatient_tavern
    actor = await tavern.access.local_person()
    provider_server.script(faults.stall())
    async with at_work(tavern):
        [card] = await tavern.generation.request(actor, order("a red dragon", model=FLUX))
        await asyncio.to_thread(provider_server.server.arrived.wait, 20)
        with pytest.raises(Conflict, match="kept when it arrives"):
            await tavern.generation.cancel(actor, card.id)
        await until(tavern, actor, card)


async def test_PR09_a_provider_is_told_nothing_about_the_person(
    tavern: Tavern, actor: Actor, provider_server: ProviderServer
) -> None:
    async with at_work(tavern):
        card = await paid(tavern, actor)
    [request] = _wishes(provider_server)
    sent = request.path + str(request.headers) + request.body.decode()
    for secret in (actor.user_id, card.id, "local"):
        assert str(secret) not in sent


def _environment(settings: Settings, **more: str) -> dict[str, str]:
    names = ("pixellab_base_url", "gemini_base_url", "provider_timeout", "data_dir")
    return {
        **{name.upper(): str(getattr(settings, name)) for name in names},
        "PIXELLAB_API_KEY": "test-key",
        "GEMINI_API_KEY": "test-key",
        **more,
    }


def _wishes(provider_server: ProviderServer) -> list[Request]:
    """What the providers were asked to do; an open house reads lists of models whenever it likes."""
    return [request for request in provider_server.requests if LISTING not in request.path]
