"""Every provider that speaks HTTP, with how to build it and how to ask it for a picture.

The contract tests run over this list: a new provider adds one case.
"""

import asyncio
import base64
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

import pytest
from pydantic import SecretStr

from sprite_tavern.core.errors import ProviderError
from sprite_tavern.providers.base import EditRequest, EnhanceRequest, Made, SpriteRequest
from sprite_tavern.providers.comfyui import ComfyUI, ComfyUISettings
from sprite_tavern.providers.fal import Fal, FalSettings
from sprite_tavern.providers.gemini import Gemini, GeminiSettings
from sprite_tavern.providers.openai_compatible import CompatibleSettings, OpenAICompatible
from sprite_tavern.providers.openai_images import OpenAI, OpenAISettings
from sprite_tavern.providers.pixellab import PixelLab, PixelLabSettings
from sprite_tavern.providers.replicate import Replicate, ReplicateSettings
from sprite_tavern.providers.retrodiffusion import RetroDiffusion, RetroDiffusionSettings
from sprite_tavern.providers.webui import WebUI, WebUISettings
from tests.fakes.comfyui import WORKFLOW
from tests.fakes.pictures import creature, png

SPRITE = png(creature("a knight", 1, 32, 32))
SECRETS = ("once-4711", "person@example.org")
"""What identifies a person or an attempt, and must not leave the house."""


ENOUGH = 60.0  # seconds, for two slow cores
SHORT = 0.3


@dataclass
class Told:
    """Records progress, as the services would store it."""

    tickets: list[str] = field(default_factory=list)
    works: int = 0

    async def working(self) -> None:
        self.works += 1

    async def ticket(self, ticket: str) -> None:
        await asyncio.sleep(0)
        self.tickets.append(ticket)


@dataclass(frozen=True)
class Case:
    """One provider and model.

    Attributes:
        name: For test ids.
        base_path: Below the stand-in's origin.
        build: Makes the provider from key and base URL.
        call: Asks for one picture.
        pictures: An answer that delivers these base64 texts.
        key_header: Where the key belongs.
        job: Answered by a job.
        keyless: Works without a key.
        priced: Tells what a call cost.
        key_setting: Ending of the setting's name that messages must name.
        shown_key: How the key looks in its header.
    """

    name: str
    base_path: str
    build: Callable[[str | None, str], Any]
    call: Callable[[Any, float, Told], Awaitable[Made]]
    pictures: Callable[[list[Any]], dict[str, Any]]
    key_header: str
    job: bool = False
    keyless: bool = False
    priced: bool = True
    key_setting: str = "_API_KEY"
    shown_key: Callable[[str], str] = str

    def at(self, origin: str, key: str | None = "test-key") -> Any:
        return self.build(key, origin + self.base_path)


def _pixellab(key: str | None, base_url: str) -> PixelLab:
    return PixelLab(PixelLabSettings(SecretStr(key) if key else None, base_url, poll_seconds=0.02))


def _pixellab_1(key: str | None, base_url: str) -> PixelLab:
    return PixelLab(PixelLabSettings(SecretStr(key) if key else None, base_url, version="v1"))


def _gemini(key: str | None, base_url: str) -> Gemini:
    return Gemini(GeminiSettings(SecretStr(key) if key else None, base_url))


def _openai(key: str | None, base_url: str) -> OpenAI:
    return OpenAI(OpenAISettings(SecretStr(key) if key else None, base_url))


def _compatible(key: str | None, base_url: str) -> OpenAICompatible:
    secret = SecretStr(key) if key else None
    return OpenAICompatible(CompatibleSettings(base_url, "local-model", secret, edits=True))


def _retrodiffusion(key: str | None, base_url: str) -> RetroDiffusion:
    return RetroDiffusion(RetroDiffusionSettings(SecretStr(key) if key else None, base_url))


def _webui(key: str | None, base_url: str) -> WebUI:
    return WebUI(WebUISettings(base_url, SecretStr(f"me:{key}") if key else None))


def _comfyui(key: str | None, base_url: str) -> ComfyUI:
    secret = SecretStr(key) if key else None
    return ComfyUI(ComfyUISettings(base_url, str(WORKFLOW), "", secret, poll_seconds=0.02))


def _replicate(key: str | None, base_url: str) -> Replicate:
    return Replicate(ReplicateSettings(SecretStr(key) if key else None, base_url, poll_seconds=0.02))


def _fal(key: str | None, base_url: str) -> Fal:
    return Fal(FalSettings(SecretStr(key) if key else None, base_url, poll_seconds=0.02))


def sprite_request(model: str, deadline: float = 60.0, **changes: Any) -> SpriteRequest:
    given = {"prompt": "a knight", "width": 64, "height": 64, "seed": 7, "once_key": SECRETS[0]}
    return SpriteRequest(model=model, deadline=deadline, **{**given, **changes})


def enhance_request(model: str, deadline: float = 60.0, **changes: Any) -> EnhanceRequest:
    given = {"sprite": SPRITE, "style": "oil", "style_prompt": "as an oil painting", "seed": 7}
    given |= {"once_key": SECRETS[0], "subject": "a knight"}
    return EnhanceRequest(model=model, deadline=deadline, **{**given, **changes})


def edit_request(model: str, deadline: float = 60.0, **changes: Any) -> EditRequest:
    given: dict[str, Any] = {"sprite": SPRITE, "seed": 7, "once_key": SECRETS[0], "subject": "a knight"}
    return EditRequest(model=model, deadline=deadline, **{**given, **changes})


def _make(model: str) -> Callable[[Any, float, Told], Awaitable[Made]]:
    return lambda provider, deadline, told: provider.make(sprite_request(model, deadline), told)


def _enhance(model: str) -> Callable[[Any, float, Told], Awaitable[Made]]:
    return lambda provider, deadline, told: provider.enhance(enhance_request(model, deadline), told)


def _edit(model: str, **changes: Any) -> Callable[[Any, float, Told], Awaitable[Made]]:
    return lambda provider, deadline, told: provider.edit(edit_request(model, deadline, **changes), told)


def _pixellab_answer(texts: list[Any]) -> dict[str, Any]:
    return {"images": [{"type": "base64", "base64": text} for text in texts], "usage": {"usd": 0.01}}


def _gemini_answer(texts: list[Any]) -> dict[str, Any]:
    parts = [{"inlineData": {"mimeType": "image/png", "data": text}} for text in texts]
    content = {"role": "model", "parts": parts}
    return {"candidates": [{"finishReason": "STOP" if texts else "MAX_TOKENS", "content": content}]}


def _openai_answer(texts: list[Any]) -> dict[str, Any]:
    return {"created": 1790000000, "data": [{"b64_json": text} for text in texts]}


def _retrodiffusion_answer(texts: list[Any]) -> dict[str, Any]:
    return {"created_at": 1790000000, "balance_cost": 0.03, "base64_images": texts, "model": "rd_plus"}


def _webui_answer(texts: list[Any]) -> dict[str, Any]:
    return {"images": texts, "parameters": {}, "info": ""}


def _basic(key: str) -> str:
    return base64.b64encode(f"me:{key}".encode()).decode()


def _comfyui_answer(texts: list[Any]) -> dict[str, Any]:
    return {"number": 1, "node_errors": {}}


def _addresses(texts: list[Any]) -> list[Any]:
    return [f"data:image/png;base64,{text}" if isinstance(text, str) else text for text in texts]


def _replicate_answer(texts: list[Any]) -> dict[str, Any]:
    return {"id": "stand-in-1", "status": "succeeded", "output": _addresses(texts)}


def _fal_answer(texts: list[Any]) -> dict[str, Any]:
    return {"images": [{"url": address} for address in _addresses(texts)]}


PIXFLUX = Case(
    "pixflux", "/pixellab/v2", _pixellab, _make("pixellab/pixflux"), _pixellab_answer, "authorization"
)
PRO = Case(
    "pixellab-pro",
    "/pixellab/v2",
    _pixellab,
    _make("pixellab/pro"),
    _pixellab_answer,
    "authorization",
    job=True,
)
PIXFLUX_1 = Case(
    "pixflux-v1", "/pixellab/v1", _pixellab_1, _make("pixellab/pixflux"), _pixellab_answer, "authorization"
)
EDIT = Case(
    "pixellab-remove-background",
    "/pixellab/v2",
    _pixellab,
    _edit("pixellab/remove-background"),
    _pixellab_answer,
    "authorization",
)
EDIT_JOB = Case(
    "pixellab-edit-image",
    "/pixellab/v2",
    _pixellab,
    _edit("pixellab/edit-image", prompt="with a red hat", width=32, height=32),
    _pixellab_answer,
    "authorization",
    job=True,
)
GEMINI = Case(
    "gemini", "/gemini", _gemini, _enhance("gemini/gemini-nano-banana-2.1"), _gemini_answer, "x-goog-api-key"
)
FLARE = "openai/gpt-image-2.5-flare"
OPENAI = Case("openai", "/openai/v1", _openai, _make(FLARE), _openai_answer, "authorization")
OPENAI_EDIT = Case(
    "openai-edit", "/openai/v1", _openai, _enhance(f"{FLARE}-edit"), _openai_answer, "authorization"
)
COMPATIBLE = Case(
    "compatible",
    "/compatible/v1",
    _compatible,
    _make("compatible/local-model"),
    _openai_answer,
    "authorization",
    keyless=True,
    priced=False,
)
RETRO_DIFFUSION = Case(
    "retrodiffusion",
    "/retrodiffusion/v1",
    _retrodiffusion,
    _make("retrodiffusion/plus"),
    _retrodiffusion_answer,
    "x-rd-token",
)
WEBUI = Case(
    "webui",
    "",
    _webui,
    _make("webui/sprite"),
    _webui_answer,
    "authorization",
    keyless=True,
    priced=False,
    shown_key=_basic,
)
COMFYUI = Case(
    "comfyui",
    "/comfyui",
    _comfyui,
    _make("comfyui/sprite"),
    _comfyui_answer,
    "authorization",
    job=True,
    keyless=True,
    priced=False,
)
HOSTED = {"key_header": "authorization", "job": True, "priced": False}
REPLICATE = Case(
    "replicate",
    "/replicate/v1",
    _replicate,
    _make("replicate/rd-plus"),
    _replicate_answer,
    key_setting="REPLICATE_API_TOKEN",
    **HOSTED,
)
FAL = Case("fal", "/fal", _fal, _make("fal/flux"), _fal_answer, key_setting="FAL_KEY", **HOSTED)
FAL_EDIT = Case(
    "fal-edit", "/fal", _fal, _enhance("fal/flux-kontext"), _fal_answer, key_setting="FAL_KEY", **HOSTED
)
CASES = (
    PIXFLUX,
    PIXFLUX_1,
    PRO,
    EDIT,
    EDIT_JOB,
    GEMINI,
    OPENAI,
    OPENAI_EDIT,
    COMPATIBLE,
    RETRO_DIFFUSION,
    WEBUI,
    COMFYUI,
    REPLICATE,
    FAL,
    FAL_EDIT,
)
KEYED = tuple(case for case in CASES if not case.keyless)
KEYLESS = tuple(case for case in CASES if case.keyless)


async def fails(
    case: Case, provider: Any, deadline: float = ENOUGH, told: Told | None = None
) -> ProviderError:
    """The error that the call ends with; anything but a `ProviderError` fails the test."""
    with pytest.raises(ProviderError) as caught:
        await case.call(provider, deadline, told or Told())
    return caught.value
