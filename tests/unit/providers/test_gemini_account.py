"""Gemini: its list of models, its prices, and what a refusal costs."""

import base64
from typing import Any

import pytest
from pydantic import SecretStr

from sprite_tavern.core.errors import Blocked, NotConfigured, ProviderError, Rejected
from sprite_tavern.imaging.headers import read_header
from sprite_tavern.providers.gemini import Gemini, GeminiSettings
from sprite_tavern.providers.gemini_models import KNOWN_IDS, Prices
from tests.fakes.pictures import creature, png
from tests.fakes.provider_cases import Told, enhance_request
from tests.fakes.providers import ProviderServer
from tests.fakes.server import LISTING, Cue, Reply, json_reply

MODEL = "gemini/gemini-nano-banana-2.1"


def _listed(name: str, label: str, *methods: str) -> dict[str, Any]:
    return {"name": f"models/{name}", "displayName": label, "supportedGenerationMethods": list(methods)}


LISTED = {
    "models": [
        _listed("gemini-9-image", "Nine", "generateContent"),
        _listed("gemini-2.5-flash-image", "Two", "generateContent"),
        _listed("gemini-9-flash", "Only words", "generateContent"),
        _listed("imagen-9", "Another API", "predict"),
        _listed("image/../../x", "No path", "generateContent"),
        "nonsense",
    ]
}


def _at(provider_server: ProviderServer, key: str = "test-key", **changes: Any) -> Gemini:
    return Gemini(GeminiSettings(SecretStr(key), provider_server.base_url + "/gemini", **changes))


def _answering(reply: Reply) -> Cue:
    return Cue(lambda _request, _handler: reply, path=LISTING)


async def _refused(provider: Gemini) -> ProviderError:
    with pytest.raises(ProviderError) as caught:
        await provider.enhance(enhance_request(MODEL), Told())
    return caught.value


async def test_a_refusal_that_was_charged_says_what_it_cost(provider_server: ProviderServer) -> None:
    gemini = _at(provider_server)
    provider_server.gemini.moods = ["finish:IMAGE_SAFETY"]
    blocked = await _refused(gemini)
    assert isinstance(blocked, Blocked)
    assert blocked.cost is not None
    assert blocked.cost.usd == pytest.approx((1131 * 1.5 + 210 * 7.5) / 1e6, abs=1e-6)
    provider_server.gemini.moods = ["words", "words"]
    twice = await _refused(gemini)
    assert twice.cost is not None
    assert twice.cost.usd == pytest.approx(2 * (1131 * 1.5 + 220 * 7.5) / 1e6, abs=2e-6)
    await gemini.close()


async def test_its_models_are_those_of_the_account(provider_server: ProviderServer) -> None:
    provider = _at(provider_server, model="gemini-3-pro-image")
    before = [card.name for card in provider.models()]
    provider_server.script(_answering(json_reply(200, LISTED)))
    await provider.refresh()
    names = [card.name for card in provider.models()]
    assert before == [f"gemini/{name}" for name in KNOWN_IDS]
    assert names == ["gemini/gemini-3-pro-image", "gemini/gemini-2.5-flash-image", "gemini/gemini-9-image"]
    assert [card.label for card in provider.models()][-1] == "Nine"
    assert [card.name for card in provider.models() if card.default] == ["gemini/gemini-3-pro-image"]
    await provider.refresh()
    assert len(provider_server.requests) == 1
    await provider.close()


async def test_without_a_list_the_known_models_are_offered(provider_server: ProviderServer) -> None:
    provider = _at(provider_server, model="a-model-of-tomorrow")
    provider_server.script(_answering(json_reply(503, {})))
    with pytest.raises(ProviderError):
        await provider.refresh()
    assert [card.name for card in provider.models()][1:] == [f"gemini/{name}" for name in KNOWN_IDS]
    keyless = _at(provider_server, key="")
    await keyless.refresh()
    assert len(provider_server.requests) == 1
    for one in (provider, keyless):
        await one.close()


async def test_the_check_is_free_and_names_what_is_wrong(provider_server: ProviderServer) -> None:
    good, odd, bad = _at(provider_server), _at(provider_server, model="gone"), _at(provider_server, "wrong")
    assert (await good.check()).words == "The key works. 5 of its models make pictures."
    assert "gone is not among them" in (await odd.check()).words
    with pytest.raises(NotConfigured, match="GEMINI_API_KEY"):
        await bad.check()
    assert provider_server.paid == 0
    for one in (good, odd, bad):
        await one.close()


async def test_prices_of_the_house_are_believed(provider_server: ProviderServer) -> None:
    provider = _at(provider_server, prices={"gemini-3-pro-image": Prices(1, 1, 1, 1000)})
    prices = {card.name: card.price.usd for card in provider.models()}
    assert prices["gemini/gemini-3-pro-image"] == pytest.approx(0.0025, abs=2e-4)
    assert prices[MODEL] == pytest.approx(0.0359, abs=1e-4)
    await provider.close()


async def test_references_go_after_the_sprite_and_are_named(provider_server: ProviderServer) -> None:
    provider = _at(provider_server)
    others = (png(creature("an owl", 2, 64, 64)), png(creature("a cat", 3, 16, 24)))
    made = await provider.enhance(enhance_request(MODEL, references=others), Told())
    [*_, request] = provider_server.requests
    text, *pictures = request.json()["contents"][0]["parts"]
    assert "The 2 after it are references" in text["text"]
    assert len(pictures) == 3
    sizes = [read_header(base64.b64decode(one["inlineData"]["data"])) for one in pictures]
    assert [(size.width, size.height) for size in sizes] == [(1024, 1024), (768, 768), (768, 768)]
    assert made.notes["placement"]["sprite_width"] == 32
    broken = enhance_request(MODEL, references=(b"nothing",))
    with pytest.raises(Rejected):
        await provider.enhance(broken, Told())
    assert provider_server.paid == 1
    few = await provider.enhance(
        enhance_request("gemini/gemini-2.5-flash-image", references=others * 2), Told()
    )
    assert few.pictures
    assert len(provider_server.requests[-1].json()["contents"][0]["parts"]) == 4
    await provider.close()
