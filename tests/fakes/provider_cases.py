"""Every provider that speaks HTTP, with how to build it and how to ask it for a picture.

The contract tests run over this list: a new provider adds one case.
"""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace
from typing import Any

import pytest

from sprite_tavern.core.errors import ProviderError
from sprite_tavern.providers.base import EditRequest, EnhanceRequest, Made, SpriteRequest
from tests.fakes import provider_builds as builds
from tests.fakes.pictures import creature, png

SPRITE = png(creature("a knight", 1, 32, 32))
SECRETS = ("once-4711", "person@example.org")
"""What identifies a person or an attempt, and must not leave the house."""


ENOUGH = 60.0  # seconds, for two slow cores


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
        paid: Calls that one picture pays for.
        before: Free calls before the one that is paid.
        path: Tells the paid call from those, when there are any.
        short: Seconds in which a request surely is sent, and not much more.
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
    paid: int = 1
    before: int = 0
    path: str = ""
    short: float = 0.3

    def at(self, origin: str, key: str | None = "test-key") -> Any:
        return self.build(key, origin + self.base_path)


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


def _make(model: str, **changes: Any) -> Callable[[Any, float, Told], Awaitable[Made]]:
    return lambda provider, deadline, told: provider.make(sprite_request(model, deadline, **changes), told)


def _enhance(model: str) -> Callable[[Any, float, Told], Awaitable[Made]]:
    return lambda provider, deadline, told: provider.enhance(enhance_request(model, deadline), told)


def _edit(model: str, **changes: Any) -> Callable[[Any, float, Told], Awaitable[Made]]:
    return lambda provider, deadline, told: provider.edit(edit_request(model, deadline, **changes), told)


DRAWS = 1.5  # seconds: a canvas is drawn before anything is sent
BEARER = "authorization"
OWN: dict[str, Any] = {"keyless": True, "priced": False}
HOSTED: dict[str, Any] = {"job": True, "priced": False}

PIXFLUX = Case(
    "pixflux", "/pixellab/v2", builds.pixellab, _make("pixellab/pixflux"), builds.pixellab_answer, BEARER
)
PIXFLUX_1 = replace(PIXFLUX, name="pixflux-v1", base_path="/pixellab/v1", build=builds.pixellab_1)
PRO = replace(PIXFLUX, name="pixellab-pro", call=_make("pixellab/pro"), job=True)
TILESET = replace(
    PIXFLUX,
    name="pixellab-tileset",
    call=_make("pixellab/tileset", width=16, height=16, options={"upper_description": "a path"}),
    job=True,
)
EDIT = replace(PIXFLUX, name="pixellab-remove-background", call=_edit("pixellab/remove-background"))
EDIT_1 = replace(PIXFLUX_1, name="pixellab-rotate-v1", call=_edit("pixellab/rotate"))
EDIT_JOB = replace(
    PIXFLUX,
    name="pixellab-edit-image",
    call=_edit("pixellab/edit-image", prompt="with a red hat", width=32, height=32),
    job=True,
)
SKELETON = replace(PIXFLUX, name="pixellab-skeleton", call=_edit("pixellab/animate-with-skeleton"), paid=2)
GEMINI = Case(
    "gemini",
    "/gemini",
    builds.gemini,
    _enhance("gemini/gemini-nano-banana-2.1"),
    builds.gemini_answer,
    "x-goog-api-key",
    short=DRAWS,
)
FLARE = "openai/gpt-image-2.5-flare"
OPENAI = Case("openai", "/openai/v1", builds.openai, _make(FLARE), builds.openai_answer, BEARER)
OPENAI_EDIT = replace(OPENAI, name="openai-edit", call=_enhance(f"{FLARE}-edit"), short=DRAWS)
COMPATIBLE = Case(
    "compatible",
    "/compatible/v1",
    builds.compatible,
    _make("compatible/local-model"),
    builds.openai_answer,
    BEARER,
    **OWN,
)
COMPATIBLE_EDIT = replace(
    COMPATIBLE, name="compatible-edit", call=_enhance("compatible/local-model-edit"), short=DRAWS
)
RETRO_DIFFUSION = Case(
    "retrodiffusion",
    "/retrodiffusion/v1",
    builds.retrodiffusion,
    _make("retrodiffusion/plus"),
    builds.retrodiffusion_answer,
    "x-rd-token",
)
WEBUI = Case(
    "webui",
    "",
    builds.webui,
    _make("webui/sprite"),
    builds.webui_answer,
    BEARER,
    shown_key=builds.basic,
    **OWN,
)
WEBUI_ENHANCE = replace(WEBUI, name="webui-enhance", call=_enhance("webui/enhance"), short=DRAWS)
COMFYUI = Case(
    "comfyui",
    "/comfyui",
    builds.comfyui,
    _make("comfyui/sprite"),
    builds.comfyui_answer,
    BEARER,
    job=True,
    **OWN,
)
COMFYUI_ENHANCE = replace(
    COMFYUI,
    name="comfyui-enhance",
    call=_enhance("comfyui/enhance"),
    before=1,
    path="/prompt",
    short=DRAWS,
)
REPLICATE = Case(
    "replicate",
    "/replicate/v1",
    builds.replicate,
    _make("replicate/rd-plus"),
    builds.replicate_answer,
    BEARER,
    key_setting="REPLICATE_API_TOKEN",
    **HOSTED,
)
REPLICATE_EDIT = replace(
    REPLICATE, name="replicate-edit", call=_enhance("replicate/flux-kontext"), short=DRAWS
)
FAL = Case(
    "fal", "/fal", builds.fal, _make("fal/flux"), builds.fal_answer, BEARER, key_setting="FAL_KEY", **HOSTED
)
FAL_EDIT = replace(FAL, name="fal-edit", call=_enhance("fal/flux-kontext"), short=DRAWS)
CASES = (
    *(PIXFLUX, PIXFLUX_1, PRO, TILESET, EDIT, EDIT_1, EDIT_JOB, SKELETON, GEMINI),
    *(OPENAI, OPENAI_EDIT, COMPATIBLE, COMPATIBLE_EDIT, RETRO_DIFFUSION, WEBUI, WEBUI_ENHANCE),
    *(COMFYUI, COMFYUI_ENHANCE, REPLICATE, REPLICATE_EDIT, FAL, FAL_EDIT),
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
