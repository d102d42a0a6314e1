"""Gemini: what is sent, which answers are pictures, and every refusal in words."""

import base64
import io
import json
from collections.abc import AsyncIterator
from typing import Any

import numpy as np
import pytest
from PIL import Image
from pydantic import SecretStr

from sprite_tavern.core.clock import SYSTEM_CLOCK
from sprite_tavern.core.errors import (
    Blocked,
    Garbage,
    NotConfigured,
    OutcomeUnknown,
    OutOfCredit,
    ProviderError,
    RateLimited,
    Rejected,
    Unavailable,
)
from sprite_tavern.imaging.canvas import Placement
from sprite_tavern.imaging.decode import decode
from sprite_tavern.providers.gemini import Gemini, GeminiSettings
from sprite_tavern.providers.gemini_models import KNOWN_IDS
from sprite_tavern.providers.redrawing import FIRMER
from tests.fakes import faults, gemini_errors
from tests.fakes.pictures import creature, png
from tests.fakes.provider_cases import Told, enhance_request
from tests.fakes.providers import ProviderServer

MODEL = "gemini/gemini-nano-banana-2.1"


@pytest.fixture
async def gemini(provider_server: ProviderServer) -> AsyncIterator[Gemini]:
    made = _at(provider_server)
    yield made
    await made.close()


def _at(provider_server: ProviderServer, key: str = "test-key", **changes: Any) -> Gemini:
    return Gemini(GeminiSettings(SecretStr(key), provider_server.base_url + "/gemini", **changes))


async def refused(gemini: Gemini, **changes: Any) -> ProviderError:
    with pytest.raises(ProviderError) as caught:
        await gemini.enhance(enhance_request(changes.pop("model", MODEL), **changes), Told())
    return caught.value


def _sent(provider_server: ProviderServer, at: int = -1) -> tuple[str, np.ndarray[Any, Any], dict[str, Any]]:
    body = provider_server.requests[at].json()
    text, picture = body["contents"][0]["parts"]
    pixels = decode(base64.b64decode(picture["inlineData"]["data"])).pixels
    return text["text"], pixels, body["generationConfig"]


async def test_the_sprite_goes_out_enlarged_over_a_far_colour(
    gemini: Gemini, provider_server: ProviderServer
) -> None:
    sprite = creature("a slime", 3, 48, 32)
    made = await gemini.enhance(enhance_request(MODEL, sprite=png(sprite), instruction="Add snow"), Told())
    prompt, pixels, config = _sent(provider_server)
    at = Placement.from_json(made.notes["placement"])
    assert pixels.shape == (at.height, at.width, 4)
    assert (pixels[..., 3] == 255).all()
    frame = pixels[at.top : at.top + 32 * at.factor, at.left : at.left + 48 * at.factor]
    blocks = frame.reshape(32, at.factor, 48, at.factor, 4)
    assert (blocks == blocks[:, :1, :, :1]).all()
    own = np.asarray(sprite)
    drawn = own[..., 3] > 0
    assert (frame[:: at.factor, :: at.factor][drawn] == own[drawn]).all()
    assert config["imageConfig"] == {"aspectRatio": "3:2", "imageSize": "1K"}
    for words in ("48 × 32", at.key, "as an oil painting", "Add snow", "of a knight"):
        assert words in prompt
    assert "transparent" not in prompt


@pytest.mark.parametrize("model", KNOWN_IDS)
async def test_each_model_is_asked_only_for_what_it_takes(
    gemini: Gemini, provider_server: ProviderServer, model: str
) -> None:
    card = next(card for card in gemini.models() if card.name == f"gemini/{model}")
    for option in card.options:
        for choice in option.choices[-1:]:
            request = enhance_request(card.name, options={option.name: choice.value})
            assert (await gemini.enhance(request, Told())).pictures
    made = await gemini.enhance(enhance_request(card.name), Told())
    assert made.cost.usd == pytest.approx(card.price.usd, rel=0.3)
    config = _sent(provider_server)[2]
    assert ("imageSize" in config["imageConfig"]) == ("2.5" not in model)


async def test_an_unknown_model_of_the_settings_is_offered_and_used(provider_server: ProviderServer) -> None:
    gemini = _at(provider_server, model="gemini-9-picture")
    assert [card.name for card in gemini.models() if card.default] == ["gemini/gemini-9-picture"]
    error = await refused(gemini, model="gemini/gemini-9-picture")
    await gemini.close()
    assert type(error) is Rejected
    assert "gemini-nano-banana-2.1" in error.message
    assert error.field == "model"


async def test_the_other_spelling_is_tried_once(gemini: Gemini, provider_server: ProviderServer) -> None:
    provider_server.gemini.old_spelling = False
    made = await gemini.enhance(enhance_request(MODEL), Told())
    assert made.pictures
    assert provider_server.paid == 1
    image = _sent(provider_server)[2]["responseFormat"]["image"]
    assert image == {"aspectRatio": "ASPECT_RATIO_ONE_BY_ONE", "imageSize": "IMAGE_SIZE_ONE_K"}
    provider_server.requests.clear()
    provider_server.script(faults.Cue(lambda _r, _h: gemini_errors.unknown_field("responseFormat")).always())
    assert type(await refused(gemini)) is Rejected
    assert len(provider_server.requests) == 2


@pytest.mark.parametrize(("mood", "kind"), [("image", "PNG"), ("jpeg", "JPEG"), ("drafts", "PNG")])
async def test_the_last_picture_that_is_no_draft_is_taken(
    gemini: Gemini, provider_server: ProviderServer, mood: str, kind: str
) -> None:
    provider_server.gemini.moods = [mood]
    made = await gemini.enhance(enhance_request(MODEL), Told())
    answer = Image.open(io.BytesIO(made.pictures[0]))  # noqa: TID251 - made by the stand-in
    assert answer.format == kind
    assert answer.size == (1024, 1024)
    assert made.notes["said"] == "Here is the enhanced sprite:"


async def test_url_safe_base64_is_read(gemini: Gemini, provider_server: ProviderServer) -> None:
    data = png(Image.effect_noise((64, 64), 90).convert("RGBA"))
    text = base64.urlsafe_b64encode(data).decode().rstrip("=")
    assert {"-", "_"} & set(text)
    parts = [{"inline_data": {"mime_type": "image/png", "data": text}}]
    body = {"candidates": [{"finishReason": "STOP", "content": {"parts": parts}}]}
    provider_server.script(faults.raw(json.dumps(body).encode()))
    assert (await gemini.enhance(enhance_request(MODEL), Told())).pictures == (data,)


@pytest.mark.parametrize(
    "mood", ["words", "finish:NO_IMAGE", "finish:IMAGE_OTHER", "finish:MALFORMED_RESPONSE"]
)
async def test_words_are_answered_by_one_firmer_request(
    gemini: Gemini, provider_server: ProviderServer, mood: str
) -> None:
    provider_server.gemini.moods = [mood]
    made = await gemini.enhance(enhance_request(MODEL), Told())
    single = await gemini.enhance(enhance_request(MODEL), Told())
    assert made.notes["calls"] == 2
    assert made.cost.usd is not None
    assert single.cost.usd is not None
    assert made.cost.usd > single.cost.usd
    assert FIRMER in _sent(provider_server, 1)[0]
    assert FIRMER not in _sent(provider_server, 2)[0]


async def test_words_twice_are_shown_and_not_asked_a_third_time(
    gemini: Gemini, provider_server: ProviderServer
) -> None:
    provider_server.gemini.moods = ["words", "words"]
    error = await refused(gemini)
    assert type(error) is Garbage
    assert "I can't edit this picture" in error.message
    assert provider_server.paid == 2


@pytest.mark.parametrize(
    ("cue", "kind"),
    [(faults.status(503), Garbage), (faults.status(429), Garbage), (faults.cut(), OutcomeUnknown)],
)
async def test_a_charged_first_answer_is_never_called_free(
    gemini: Gemini, provider_server: ProviderServer, cue: Any, kind: type[ProviderError]
) -> None:
    provider_server.gemini.moods = ["words"]
    words = faults.Cue(lambda request, handler: handler(request))
    provider_server.script(words, cue)
    error = await refused(gemini)
    assert type(error) is kind
    assert error.charged != "no"


BLOCKING = [
    "SAFETY",
    "PROHIBITED_CONTENT",
    "BLOCKLIST",
    "OTHER",
    "IMAGE_SAFETY",
    "JAILBREAK",
    "SOMETHING_NEW",
]
FINAL = [
    "IMAGE_SAFETY",
    "SAFETY",
    "PROHIBITED_CONTENT",
    "IMAGE_PROHIBITED_CONTENT",
    "BLOCKLIST",
    "SPII",
    "RECITATION",
    "IMAGE_RECITATION",
    "MODEL_ARMOR",
]
FAILED = [
    "MAX_TOKENS",
    "LANGUAGE",
    "MALFORMED_FUNCTION_CALL",
    "UNEXPECTED_TOOL_CALL",
    "MISSING_THOUGHT_SIGNATURE",
    "ESCALATION",
    "FINISH_REASON_UNSPECIFIED",
    "SOMETHING_NEW",
]


@pytest.mark.parametrize(
    ("mood", "kind"),
    [
        *((f"blocked:{reason}", Blocked) for reason in BLOCKING),
        *((f"finish:{reason}", Blocked) for reason in FINAL),
        *((f"finish:{reason}", Garbage) for reason in FAILED),
        ("empty", Garbage),
    ],
)
async def test_refusals_are_final_and_in_words(
    gemini: Gemini, provider_server: ProviderServer, mood: str, kind: type[ProviderError]
) -> None:
    provider_server.gemini.moods = [mood]
    error = await refused(gemini)
    assert type(error) is kind
    assert error.charged != "no"
    assert len(error.message) > 30
    assert provider_server.paid == 1


@pytest.mark.parametrize(
    ("key", "kind", "words"),
    [
        ("no-such-key", NotConfigured, "GEMINI_API_KEY"),
        ("test-region", NotConfigured, "User location is not supported"),
        ("test-day", OutOfCredit, "daily quota"),
        ("test-no-billing", OutOfCredit, "billing"),
    ],
)
async def test_accounts_in_trouble(
    provider_server: ProviderServer, key: str, kind: type[ProviderError], words: str
) -> None:
    gemini = _at(provider_server, key)
    error = await refused(gemini)
    await gemini.close()
    assert type(error) is kind
    assert words in error.message
    assert not error.may_retry
    assert len(provider_server.requests) == 1


async def test_FT16_the_wait_in_googles_details_is_honoured(provider_server: ProviderServer) -> None:
    gemini = _at(provider_server, "test-busy")
    before = SYSTEM_CLOCK.now()
    error = await refused(gemini)
    await gemini.close()
    assert isinstance(error, RateLimited)
    assert error.retry_at is not None
    assert 37 < (error.retry_at - before).total_seconds() < 60


@pytest.mark.parametrize(
    ("status", "kind"), [(500, Unavailable), (503, Unavailable), (504, OutcomeUnknown), (499, OutcomeUnknown)]
)
async def test_FT17_googles_own_errors(
    gemini: Gemini, provider_server: ProviderServer, status: int, kind: type[ProviderError]
) -> None:
    reply = gemini_errors.error(status, "INTERNAL", "An internal error has occurred.")
    provider_server.script(faults.Cue(lambda _request, _handler: reply))
    error = await refused(gemini)
    assert type(error) is kind
    assert error.request_id == "stand-in-request"


async def test_a_broken_sprite_is_not_sent(gemini: Gemini, provider_server: ProviderServer) -> None:
    error = await refused(gemini, sprite=b"nothing")
    assert type(error) is Rejected
    assert provider_server.requests == []


@pytest.mark.parametrize("changes", [{"api_version": "v1/../x"}, {"model": "a/b"}, {"model": "a?key=b"}])
async def test_settings_can_not_change_the_path(
    provider_server: ProviderServer, changes: dict[str, str]
) -> None:
    gemini = _at(provider_server, **changes)
    error = await refused(gemini, model=f"gemini/{changes.get('model', 'gemini-nano-banana-2.1')}")
    await gemini.close()
    assert type(error) is NotConfigured
    assert provider_server.requests == []
