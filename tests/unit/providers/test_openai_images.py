"""OpenAI's images API and servers like it: what is sent, what answers cost, and refusals in words."""

from collections.abc import AsyncIterator
from typing import Any

import pytest
from pydantic import SecretStr

from sprite_tavern.core.errors import (
    Blocked,
    Garbage,
    NotConfigured,
    OutOfCredit,
    ProviderError,
    RateLimited,
    Rejected,
)
from sprite_tavern.imaging.alpha import silhouette
from sprite_tavern.imaging.canvas import Placement
from sprite_tavern.imaging.decode import decode
from sprite_tavern.imaging.finishing import finish_locked, finish_reduced
from sprite_tavern.providers.addresses import check_base
from sprite_tavern.providers.openai_compatible import CompatibleSettings, OpenAICompatible
from sprite_tavern.providers.openai_images import OpenAI, OpenAISettings
from tests.fakes import faults
from tests.fakes.forms import form_in
from tests.fakes.openai_images import FORBIDDEN
from tests.fakes.pictures import creature, png
from tests.fakes.provider_cases import SPRITE, Told, enhance_request, sprite_request
from tests.fakes.providers import ProviderServer
from tests.fakes.server import json_reply

FLARE = "openai/gpt-image-2.5-flare"
LOCAL = "compatible/local-model"


def _at(provider_server: ProviderServer, key: str = "test-key", **changes: Any) -> OpenAI:
    return OpenAI(OpenAISettings(SecretStr(key), provider_server.base_url + "/openai/v1", **changes))


@pytest.fixture
async def openai(provider_server: ProviderServer) -> AsyncIterator[OpenAI]:
    made = _at(provider_server)
    yield made
    await made.close()


@pytest.fixture
async def compatible(provider_server: ProviderServer) -> AsyncIterator[OpenAICompatible]:
    base = provider_server.base_url + "/compatible/v1"
    made = OpenAICompatible(CompatibleSettings(base, "local-model", edits=True))
    yield made
    await made.close()


async def refused(openai: Any, **changes: Any) -> ProviderError:
    with pytest.raises(ProviderError) as caught:
        await openai.make(sprite_request(changes.pop("model", FLARE), **changes), Told())
    return caught.value


@pytest.mark.parametrize(
    ("width", "height", "size"),
    [(64, 64, "1024x1024"), (32, 64, "736x1472"), (48, 48, "1008x1008"), (16, 256, "688x2048")],
)
async def test_the_canvas_suits_the_sprite(
    openai: OpenAI, provider_server: ProviderServer, width: int, height: int, size: str
) -> None:
    made = await openai.make(sprite_request(FLARE, width=width, height=height), Told())
    body = provider_server.requests[-1].json()
    assert body["size"] == size
    assert (body["background"], body["output_format"], body["quality"]) == ("transparent", "png", "medium")
    finished = finish_reduced(made.pictures[0], made.notes["reduce"])
    assert (finished.width, finished.height) == (width, height)
    alpha = silhouette(decode(finished.picture).pixels)
    assert alpha.any()
    assert not alpha.all()


@pytest.mark.parametrize(("width", "height", "size"), [(64, 64, "1024x1024"), (32, 64, "1024x1536")])
async def test_a_model_with_three_sizes_gets_the_nearest(
    openai: OpenAI, provider_server: ProviderServer, width: int, height: int, size: str
) -> None:
    request = sprite_request("openai/gpt-image-1-mini", width=width, height=height)
    made = await openai.make(request, Told())
    assert provider_server.requests[-1].json()["size"] == size
    finished = finish_reduced(made.pictures[0], made.notes["reduce"])
    assert (finished.width, finished.height) == (width, height)
    assert made.cost.usd is None


async def test_a_scene_is_asked_for_opaque(openai: OpenAI, provider_server: ProviderServer) -> None:
    made = await openai.make(sprite_request(FLARE, options={"no_background": False}), Told())
    assert provider_server.requests[-1].json()["background"] == "opaque"
    assert made.notes["reduce"]["key"] is None


async def test_the_cost_follows_the_tokens(openai: OpenAI) -> None:
    cards = {card.name: card for card in openai.models()}
    for name in (FLARE, f"{FLARE}-edit"):
        if name.endswith("-edit"):
            made = await openai.enhance(enhance_request(name), Told())
        else:
            made = await openai.make(sprite_request(name), Told())
        assert made.cost.usd == pytest.approx(cards[name].price.usd, rel=0.1)
    low = await openai.make(sprite_request(FLARE, options={"quality": "low"}), Told())
    high = await openai.make(sprite_request(FLARE, options={"quality": "max"}), Told())
    assert low.cost.usd is not None
    assert high.cost.usd is not None
    assert high.cost.usd > 10 * low.cost.usd


async def test_an_edit_sends_the_sprite_on_its_canvas_and_is_laid_back(
    openai: OpenAI, provider_server: ProviderServer
) -> None:
    request = enhance_request(f"{FLARE}-edit", instruction="Add snow")
    made = await openai.enhance(request, Told())
    form = form_in(provider_server.requests[-1])
    at = Placement.from_json(made.notes["placement"])
    assert form.order == ["model", "prompt", "n", "size", "background", "output_format", "quality", "image"]
    assert form.texts["size"] == f"{at.width}x{at.height}"
    assert form.texts["background"] == "opaque"
    for words in ("32 × 32", at.key, "as an oil painting", "Add snow", "of a knight"):
        assert words in form.texts["prompt"]
    [canvas] = form.files["image"]
    pixels = decode(canvas).pixels
    frame = pixels[at.top : at.top + 32 * at.factor, at.left : at.left + 32 * at.factor]
    own = decode(SPRITE).pixels
    drawn = own[..., 3] > 0
    assert (frame[:: at.factor, :: at.factor][drawn] == own[drawn]).all()
    locked = finish_locked(made.pictures[0], SPRITE, made.notes["placement"])
    assert locked.fidelity is not None
    assert locked.fidelity["silhouette"] > 0.9


async def test_a_large_picture_still_asks_for_a_size_that_is_taken(
    openai: OpenAI, provider_server: ProviderServer
) -> None:
    sprite = png(creature("a giant", 1, 900, 900))
    assert (await openai.enhance(enhance_request(f"{FLARE}-edit", sprite=sprite), Told())).pictures


@pytest.mark.parametrize("model", ["gpt-image-1.5", "gpt-image-9"])
async def test_a_model_of_the_settings_is_offered_first(provider_server: ProviderServer, model: str) -> None:
    openai = _at(provider_server, model=model)
    assert openai.models()[0].name == f"openai/{model}"
    assert openai.models()[0].default
    if model == "gpt-image-1.5":
        assert (await openai.make(sprite_request(f"openai/{model}"), Told())).pictures
    else:
        error = await refused(openai, model=f"openai/{model}")
        assert type(error) is Rejected
        assert (error.field, "OPENAI_MODEL" in error.message) == ("model", True)
    await openai.close()


@pytest.mark.parametrize(
    ("key", "kind", "words"),
    [
        ("wrong", NotConfigured, "OPENAI_API_KEY"),
        ("test-unverified", NotConfigured, "must be verified"),
        ("test-quota", OutOfCredit, "billing"),
        ("test-busy", RateLimited, "nothing was charged"),
    ],
)
async def test_accounts_in_trouble(
    provider_server: ProviderServer, key: str, kind: type[ProviderError], words: str
) -> None:
    openai = _at(provider_server, key)
    error = await refused(openai)
    await openai.close()
    assert type(error) is kind
    assert words in error.message
    assert error.charged == "no"
    assert provider_server.paid == 0


async def test_moderation_is_told_as_such(openai: OpenAI) -> None:
    error = await refused(openai, prompt=f"a {FORBIDDEN}")
    assert type(error) is Blocked
    assert "safety system" in error.message


@pytest.mark.parametrize(
    "changes",
    [
        {"width": 8},
        {"height": 300},
        {"prompt": " "},
        {"prompt": "x" * 2001},
        {"options": {"quality": "best"}},
    ],
)
async def test_what_cannot_work_is_not_sent(
    openai: OpenAI, provider_server: ProviderServer, changes: dict[str, Any]
) -> None:
    assert type(await refused(openai, **changes)) is Rejected
    assert provider_server.requests == []


async def test_without_a_key_only_one_model_is_shown(provider_server: ProviderServer) -> None:
    openai = OpenAI(OpenAISettings())
    assert [(card.kind, card.ready) for card in openai.models()] == [("make", False), ("enhance", False)]
    await openai.close()


async def test_without_an_address_a_compatible_server_shows_nothing(provider_server: ProviderServer) -> None:
    for settings in (CompatibleSettings(), CompatibleSettings(provider_server.base_url)):
        compatible = OpenAICompatible(settings)
        assert compatible.models() == ()
        assert type(await refused(compatible, model=LOCAL)) is NotConfigured
        await compatible.close()


async def test_a_compatible_server_is_asked_only_for_what_all_take(
    compatible: OpenAICompatible, provider_server: ProviderServer
) -> None:
    made = await compatible.make(sprite_request(LOCAL, options={"side": "768"}), Told())
    body = provider_server.requests[-1].json()
    assert set(body) == {"model", "prompt", "n", "size", "response_format"}
    assert (body["size"], body["response_format"]) == ("768x768", "b64_json")
    assert made.notes["reduce"]["key"] in body["prompt"]
    finished = finish_reduced(made.pictures[0], made.notes["reduce"])
    assert not silhouette(decode(finished.picture).pixels).all()
    redrawn = await compatible.enhance(enhance_request(f"{LOCAL}-edit"), Told())
    assert set(form_in(provider_server.requests[-1]).texts) == {*body}
    assert finish_locked(redrawn.pictures[0], SPRITE, redrawn.notes["placement"]).fidelity


async def test_a_compatible_server_without_edits_does_not_enhance(provider_server: ProviderServer) -> None:
    compatible = OpenAICompatible(CompatibleSettings(provider_server.base_url, "local-model"))
    assert [card.kind for card in compatible.models()] == ["make"]
    await compatible.close()


async def test_a_pink_subject_stands_on_green(
    compatible: OpenAICompatible, provider_server: ProviderServer
) -> None:
    made = await compatible.make(sprite_request(LOCAL, prompt="a pink slime"), Told())
    assert made.notes["reduce"]["key"] == "#00ff00"


async def test_a_picture_at_the_servers_own_address_is_fetched_without_the_key(
    provider_server: ProviderServer,
) -> None:
    provider_server.compatible.urls = True
    base = provider_server.base_url + "/compatible/v1"
    compatible = OpenAICompatible(CompatibleSettings(base, "local-model", SecretStr("test-key")))
    assert (await compatible.make(sprite_request(LOCAL), Told())).pictures
    await compatible.close()
    assert "authorization" not in provider_server.requests[-1].headers


@pytest.mark.parametrize(
    "address", ["{stranger}/x.png", "http://169.254.169.254/x.png", "file:///etc/passwd"]
)
async def test_a_picture_elsewhere_is_not_fetched(
    compatible: OpenAICompatible, provider_server: ProviderServer, stranger: ProviderServer, address: str
) -> None:
    url = address.format(stranger=stranger.base_url)
    provider_server.script(faults.Cue(lambda _request, _handler: json_reply(200, {"data": [{"url": url}]})))
    assert type(await refused(compatible, model=LOCAL)) is Garbage
    assert stranger.requests == []


async def test_http_to_another_computer_needs_the_owners_word() -> None:
    hosts = frozenset({"192.0.2.8"})
    settings = CompatibleSettings("http://192.0.2.7:9/v1", "local-model", plain_hosts=hosts)
    compatible = OpenAICompatible(settings)
    error = await refused(compatible, model=LOCAL)
    await compatible.close()
    assert type(error) is NotConfigured
    assert "https://" in error.message
    assert check_base(settings.base_url, {"192.0.2.7"}) == settings.base_url


async def test_a_check_reads_the_list_of_models(
    openai: OpenAI, compatible: OpenAICompatible, provider_server: ProviderServer
) -> None:
    assert (await openai.check()).words == "It answers, and has every model that is offered here."
    assert (await compatible.check()).words == "It answers, and has every model that is offered here."
    odd = _at(provider_server, model="gone-model")
    assert (await odd.check()).words == "It answers, but does not list gone-model."
    await odd.close()
    assert provider_server.paid == 0


async def test_a_check_with_a_wrong_key_says_so(provider_server: ProviderServer) -> None:
    wrong = _at(provider_server, "wrong-key")
    with pytest.raises(NotConfigured, match="OPENAI_API_KEY"):
        await wrong.check()
    await wrong.close()
