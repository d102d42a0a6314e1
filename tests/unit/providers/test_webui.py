"""The Stable Diffusion web UI: what is sent, how answers become sprites, and its refusals."""

import base64
from collections.abc import AsyncIterator
from typing import Any

import pytest
from pydantic import SecretStr

from sprite_tavern.core.errors import NotConfigured, OutcomeUnknown, ProviderError, Rejected
from sprite_tavern.imaging.alpha import silhouette
from sprite_tavern.imaging.canvas import Placement
from sprite_tavern.imaging.decode import decode
from sprite_tavern.imaging.finishing import finish_locked, finish_reduced
from sprite_tavern.providers.webui import ENHANCE, SPRITE, WebUI, WebUISettings
from tests.fakes import faults
from tests.fakes.provider_cases import SPRITE as KNIGHT
from tests.fakes.provider_cases import Told, enhance_request, sprite_request
from tests.fakes.providers import ProviderServer
from tests.fakes.server import json_reply


def _at(provider_server: ProviderServer, auth: str = "") -> WebUI:
    return WebUI(WebUISettings(provider_server.base_url, SecretStr(auth) if auth else None))


@pytest.fixture
async def webui(provider_server: ProviderServer) -> AsyncIterator[WebUI]:
    made = _at(provider_server)
    yield made
    await made.close()


async def refused(webui: WebUI, **changes: Any) -> ProviderError:
    with pytest.raises(ProviderError) as caught:
        await webui.make(sprite_request(changes.pop("model", SPRITE), **changes), Told())
    return caught.value


@pytest.mark.parametrize(
    ("size", "side", "canvas"),
    [((64, 64), "512", (512, 512)), ((32, 64), "768", (512, 1024)), ((48, 48), "1024", (960, 960))],
)
async def test_a_sprite_is_painted_on_a_multiple_and_brought_back(
    webui: WebUI, provider_server: ProviderServer, size: tuple[int, int], side: str, canvas: tuple[int, int]
) -> None:
    changes = {"width": size[0], "height": size[1], "options": {"side": side}, "negative": "hat"}
    request = sprite_request(SPRITE, **changes)
    made = await webui.make(request, Told())
    body = provider_server.requests[-1].json()
    assert (body["width"], body["height"]) == canvas
    assert (body["negative_prompt"], body["seed"], made.seed) == ("hat", 7, 7)
    assert "a knight" in body["prompt"]
    finished = finish_reduced(made.pictures[0], made.notes["reduce"])
    assert (finished.width, finished.height) == size
    assert not silhouette(decode(finished.picture).pixels).all()


async def test_a_scene_keeps_its_background(webui: WebUI, provider_server: ProviderServer) -> None:
    made = await webui.make(sprite_request(SPRITE, options={"no_background": False}), Told())
    assert "background" not in provider_server.requests[-1].json()["prompt"]
    finished = finish_reduced(made.pictures[0], made.notes["reduce"])
    assert silhouette(decode(finished.picture).pixels).all()


async def test_an_enhancement_repaints_the_canvas_and_is_laid_back(
    webui: WebUI, provider_server: ProviderServer
) -> None:
    request = enhance_request(ENHANCE, instruction="in snow", options={"denoising_strength": 0.3})
    made = await webui.enhance(request, Told())
    body = provider_server.requests[-1].json()
    at = Placement.from_json(made.notes["placement"])
    pixels = decode(base64.b64decode(body["init_images"][0])).pixels
    assert pixels.shape == (at.height, at.width, 4)
    assert (body["width"], body["height"], body["denoising_strength"]) == (at.width, at.height, 0.3)
    for words in ("a knight", "as an oil painting", "in snow"):
        assert words in body["prompt"]
    locked = finish_locked(made.pictures[0], KNIGHT, made.notes["placement"])
    assert locked.fidelity is not None
    assert locked.fidelity["silhouette"] > 0.9


@pytest.mark.parametrize("told", ["", "{", "[]", '{"seed": "x"}', '{"seed": -1}', '{"seed": true}'])
async def test_without_a_usable_info_the_seed_is_the_one_asked_for(
    webui: WebUI, provider_server: ProviderServer, told: str
) -> None:
    provider_server.webui.told = told
    assert (await webui.make(sprite_request(SPRITE), Told())).seed == 7


async def test_a_name_and_password_are_sent_where_they_are_set(provider_server: ProviderServer) -> None:
    provider_server.webui.auth = "me:secret words"
    with_it = _at(provider_server, "me:secret words")
    assert (await with_it.make(sprite_request(SPRITE), Told())).pictures
    await with_it.close()
    without = _at(provider_server, "me:wrong")
    error = await refused(without)
    await without.close()
    assert type(error) is NotConfigured
    assert "WEBUI_AUTH" in error.message


async def test_a_failure_of_the_server_is_told_in_its_words(
    webui: WebUI, provider_server: ProviderServer
) -> None:
    reply = json_reply(500, {"error": "OutOfMemoryError", "detail": "", "errors": "CUDA out of memory."})
    provider_server.script(faults.Cue(lambda _request, _handler: reply))
    error = await refused(webui)
    assert type(error) is OutcomeUnknown
    assert "CUDA out of memory" in error.message


async def test_without_an_address_it_shows_nothing() -> None:
    webui = WebUI(WebUISettings())
    assert webui.models() == ()
    assert type(await refused(webui)) is NotConfigured
    await webui.close()


@pytest.mark.parametrize(
    "changes", [{"width": 8}, {"prompt": ""}, {"model": ENHANCE}, {"options": {"steps": 500}}]
)
async def test_what_cannot_work_is_not_sent(
    webui: WebUI, provider_server: ProviderServer, changes: dict[str, Any]
) -> None:
    assert type(await refused(webui, **changes)) is Rejected
    assert provider_server.requests == []
