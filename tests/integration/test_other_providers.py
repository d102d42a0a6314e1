"""Sprites and enhancements of general models, from the wish to what is kept."""

import asyncio
from collections.abc import AsyncIterator

import pytest
from pydantic import SecretStr

from sprite_tavern.core.settings import Settings
from sprite_tavern.core.types import State
from sprite_tavern.imaging.alpha import silhouette
from sprite_tavern.imaging.decode import decode
from sprite_tavern.services.enhancement import EnhanceOrder
from sprite_tavern.tavern import Tavern, open_tavern
from tests.fakes.comfyui import WORKFLOW
from tests.fakes.providers import ProviderServer
from tests.fakes.work import at_work, made, order, until

MAKERS = {
    "openai/gpt-image-2.5-flare": True,
    "compatible/local-model": True,
    "retrodiffusion/plus": False,
    "replicate/rd-plus": False,
    "fal/flux": True,
    "webui/sprite": True,
    "comfyui/sprite": True,
}
"""Models, and whether what they paint is reduced."""


@pytest.fixture
async def stocked(settings: Settings, provider_server: ProviderServer) -> AsyncIterator[Tavern]:
    """The open house with every provider set."""
    origin, key = provider_server.base_url, SecretStr("test-key")
    chosen = {
        "openai_api_key": key,
        "openai_base_url": f"{origin}/openai/v1",
        "openai_compatible_base_url": f"{origin}/compatible/v1",
        "openai_compatible_model": "local-model",
        "retro_diffusion_api_key": key,
        "retro_diffusion_base_url": f"{origin}/retrodiffusion/v1",
        "replicate_api_token": key,
        "replicate_base_url": f"{origin}/replicate/v1",
        "fal_key": key,
        "fal_base_url": f"{origin}/fal",
        "webui_base_url": origin,
        "comfyui_base_url": f"{origin}/comfyui",
        "comfyui_sprite_workflow": str(WORKFLOW),
    }
    async with open_tavern(settings.model_copy(update=chosen)) as tavern:
        yield tavern


async def test_every_maker_makes_sprites_of_the_size_asked_for(
    stocked: Tavern, provider_server: ProviderServer
) -> None:
    actor = await stocked.access.local_person()
    async with at_work(stocked):
        for model, reduced in MAKERS.items():
            card = await made(stocked, actor, order("a knight", model=model, width=64, height=64, seed=7))
            assert card.state == State.DONE, (model, card.fields["error"])
            sprite = card.fields["sprite"]
            assert (sprite["width"], sprite["height"]) == (64, 64)
            assert (sprite["raw"] is not None) == reduced
            shown = await stocked.pictures.show(actor, card.sprite_id)
            pixels = decode(shown.data).pixels
            assert 0 < silhouette(pixels).sum() < pixels.shape[0] * pixels.shape[1]
    assert provider_server.paid == len(MAKERS)


async def test_an_enhancement_is_laid_back_onto_the_sprite(
    stocked: Tavern, provider_server: ProviderServer
) -> None:
    actor = await stocked.access.local_person()
    async with at_work(stocked):
        sprite = await made(stocked, actor)
        for model in ("openai/gpt-image-2.5-flare-edit", "fal/flux-kontext"):
            wish = EnhanceOrder(parent=sprite.id, style="oil", once_key=f"enhance-{model}", model=model)
            card = await stocked.enhancement.request(actor, wish)
            done = await until(stocked, actor, card)
            assert done.state == State.DONE, (model, done.fields["error"])
            assert done.fields["sprite"]["raw"] is not None
            assert done.fields["sprite"]["fidelity"] > 0.8
    assert provider_server.paid == 2


async def test_a_job_of_a_host_is_taken_up_where_it_was_left(
    stocked: Tavern, provider_server: ProviderServer
) -> None:
    actor = await stocked.access.local_person()
    provider_server.fal.polls = 10_000
    wish = order("a knight", model="fal/flux", width=48, height=64, seed=7)
    [card] = await stocked.generation.request(actor, wish)
    production = stocked.jobs._production
    left = asyncio.ensure_future(production.produce(card.id))
    await until(stocked, actor, card, State.WORKING)
    left.cancel()
    with pytest.raises(asyncio.CancelledError):
        await left
    provider_server.fal.left = dict.fromkeys(provider_server.fal.left, 0)
    await production.produce(card.id)
    done = await stocked.history.card(actor, card.id)
    assert done.state == State.DONE, done.fields["error"]
    assert (done.fields["sprite"]["width"], done.fields["sprite"]["height"]) == (48, 64)
    assert provider_server.paid == 1
