"""Retro Diffusion: what is sent, what it costs, and its refusals."""

import base64
from collections.abc import AsyncIterator
from typing import Any

import pytest
from pydantic import SecretStr

from sprite_tavern.core.errors import NotConfigured, OutOfCredit, ProviderError, Rejected
from sprite_tavern.imaging.alpha import silhouette
from sprite_tavern.imaging.decode import decode
from sprite_tavern.imaging.finishing import finish_sprite
from sprite_tavern.imaging.palette import colours
from sprite_tavern.providers.retrodiffusion import RetroDiffusion, RetroDiffusionSettings
from sprite_tavern.providers.retrodiffusion_models import FAMILIES
from tests.fakes.provider_cases import Told, sprite_request
from tests.fakes.providers import ProviderServer

PLUS = "retrodiffusion/plus"


def _at(provider_server: ProviderServer, key: str = "test-key") -> RetroDiffusion:
    settings = RetroDiffusionSettings(SecretStr(key), provider_server.base_url + "/retrodiffusion/v1")
    return RetroDiffusion(settings)


@pytest.fixture
async def retro(provider_server: ProviderServer) -> AsyncIterator[RetroDiffusion]:
    made = _at(provider_server)
    yield made
    await made.close()


async def refused(retro: RetroDiffusion, **changes: Any) -> ProviderError:
    with pytest.raises(ProviderError) as caught:
        await retro.make(sprite_request(changes.pop("model", PLUS), **changes), Told())
    return caught.value


@pytest.mark.parametrize("family", FAMILIES, ids=lambda family: family.card.name)
async def test_each_style_is_taken_at_the_smallest_and_largest_size(
    retro: RetroDiffusion, provider_server: ProviderServer, family: Any
) -> None:
    sizes = family.card.sizes
    for choice in family.card.options[0].choices:
        for side in (sizes.minimum, sizes.maximum):
            options = {"prompt_style": choice.value}
            request = sprite_request(family.card.name, width=side, height=side, options=options)
            made = await retro.make(request, Told())
            finished = finish_sprite(made.pictures[0])
            assert (finished.width, finished.height, made.seed) == (side, side, 7)
            assert provider_server.requests[-1].json()["prompt_style"] == family.prefix + choice.value


async def test_the_cost_is_what_the_balance_lost(
    retro: RetroDiffusion, provider_server: ProviderServer
) -> None:
    before = provider_server.retrodiffusion.balance
    made = await retro.make(sprite_request(PLUS), Told())
    assert made.cost.usd == pytest.approx(before - provider_server.retrodiffusion.balance)
    card = next(card for card in retro.models() if card.name == PLUS)
    assert made.cost.usd == pytest.approx(card.price.estimate(64, 64), abs=1e-4)


async def test_only_chosen_options_are_sent(retro: RetroDiffusion, provider_server: ProviderServer) -> None:
    await retro.make(sprite_request(PLUS), Told())
    plain = provider_server.requests[-1].json()
    assert set(plain) == {"prompt", "prompt_style", "width", "height", "num_images", "seed", "remove_bg"}
    options = {"remove_bg": False, "tile_x": True, "tile_y": True, "bypass_prompt_expansion": True}
    made = await retro.make(sprite_request(PLUS, options=options), Told())
    chosen = provider_server.requests[-1].json()
    assert "remove_bg" not in chosen
    assert (chosen["tile_x"], chosen["tile_y"], chosen["bypass_prompt_expansion"]) == (True, True, True)
    assert silhouette(decode(made.pictures[0]).pixels).all()


async def test_a_palette_goes_out_as_a_picture(
    retro: RetroDiffusion, provider_server: ProviderServer
) -> None:
    await retro.make(sprite_request(PLUS, options={"colours_list": "ff0000 00ff00 4a90d9"}), Told())
    sent = base64.b64decode(provider_server.requests[-1].json()["input_palette"])
    assert {swatch.colour for swatch in colours(decode(sent).pixels)} == {"#ff0000", "#00ff00", "#4a90d9"}


@pytest.mark.parametrize(
    ("key", "kind", "words"),
    [("wrong", NotConfigured, "RETRO_DIFFUSION_API_KEY"), ("test-no-credit", OutOfCredit, "credit")],
)
async def test_accounts_in_trouble(
    provider_server: ProviderServer, key: str, kind: type[ProviderError], words: str
) -> None:
    retro = _at(provider_server, key)
    error = await refused(retro)
    await retro.close()
    assert type(error) is kind
    assert words in error.message
    assert provider_server.paid == 0


@pytest.mark.parametrize(
    "changes",
    [
        {"width": 32},
        {"height": 400},
        {"prompt": ""},
        {"model": "retrodiffusion/none"},
        {"options": {"prompt_style": "rd_pro__default"}},
    ],
)
async def test_what_cannot_work_is_not_sent(
    retro: RetroDiffusion, provider_server: ProviderServer, changes: dict[str, Any]
) -> None:
    assert type(await refused(retro, **changes)) is Rejected
    assert provider_server.requests == []


async def test_a_check_tells_balance_and_price_and_costs_nothing(
    retro: RetroDiffusion, provider_server: ProviderServer
) -> None:
    balance = provider_server.retrodiffusion.balance
    status = await retro.check()
    assert status.usd == balance == provider_server.retrodiffusion.balance
    assert "asks $0.0" in status.words
    assert provider_server.paid == 0


async def test_a_check_with_a_wrong_key_says_so(provider_server: ProviderServer) -> None:
    wrong = _at(provider_server, "wrong-key")
    with pytest.raises(NotConfigured, match="RETRO_DIFFUSION_API_KEY"):
        await wrong.check()
    await wrong.close()


@pytest.mark.parametrize("model", ["plus", "low-res", "fast", "pro"])
@pytest.mark.parametrize("side", [64, 96, 128])
async def test_the_estimate_is_what_it_costs(
    retro: RetroDiffusion, provider_server: ProviderServer, model: str, side: int
) -> None:
    card = next(card for card in retro.models() if card.name == f"retrodiffusion/{model}")
    made = await retro.make(sprite_request(card.name, width=side, height=side), Told())
    assert made.cost.usd == pytest.approx(card.price.estimate(side, side), rel=0.01)
