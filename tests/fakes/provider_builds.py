"""How each provider is built for the contract tests, and how its answers with pictures look."""

import base64
import functools
import json
import tempfile
from pathlib import Path
from typing import Any

from pydantic import SecretStr

from sprite_tavern.providers.comfyui import ComfyUI, ComfyUISettings
from sprite_tavern.providers.fal import Fal, FalSettings
from sprite_tavern.providers.gemini import Gemini, GeminiSettings
from sprite_tavern.providers.openai_compatible import CompatibleSettings, OpenAICompatible
from sprite_tavern.providers.openai_images import OpenAI, OpenAISettings
from sprite_tavern.providers.pixellab import PixelLab, PixelLabSettings
from sprite_tavern.providers.replicate import Replicate, ReplicateSettings
from sprite_tavern.providers.retrodiffusion import RetroDiffusion, RetroDiffusionSettings
from sprite_tavern.providers.webui import WebUI, WebUISettings
from tests.fakes.comfyui import WORKFLOW, workflow


def pixellab(key: str | None, base_url: str) -> PixelLab:
    return PixelLab(PixelLabSettings(SecretStr(key) if key else None, base_url, poll_seconds=0.02))


def pixellab_1(key: str | None, base_url: str) -> PixelLab:
    return PixelLab(PixelLabSettings(SecretStr(key) if key else None, base_url, version="v1"))


def gemini(key: str | None, base_url: str) -> Gemini:
    return Gemini(GeminiSettings(SecretStr(key) if key else None, base_url))


def openai(key: str | None, base_url: str) -> OpenAI:
    return OpenAI(OpenAISettings(SecretStr(key) if key else None, base_url))


def compatible(key: str | None, base_url: str) -> OpenAICompatible:
    secret = SecretStr(key) if key else None
    return OpenAICompatible(CompatibleSettings(base_url, "local-model", secret, edits=True))


def retrodiffusion(key: str | None, base_url: str) -> RetroDiffusion:
    return RetroDiffusion(RetroDiffusionSettings(SecretStr(key) if key else None, base_url))


def webui(key: str | None, base_url: str) -> WebUI:
    return WebUI(WebUISettings(base_url, SecretStr(f"me:{key}") if key else None))


def comfyui(key: str | None, base_url: str) -> ComfyUI:
    secret = SecretStr(key) if key else None
    return ComfyUI(ComfyUISettings(base_url, str(WORKFLOW), repainting(), secret, poll_seconds=0.02))


@functools.cache
def repainting() -> str:
    """Path of a workflow that enhances."""
    path = Path(tempfile.mkdtemp()) / "enhance.json"
    path.write_text(json.dumps(workflow(enhances=True)))
    return str(path)


def replicate(key: str | None, base_url: str) -> Replicate:
    return Replicate(ReplicateSettings(SecretStr(key) if key else None, base_url, poll_seconds=0.02))


def fal(key: str | None, base_url: str) -> Fal:
    return Fal(FalSettings(SecretStr(key) if key else None, base_url, poll_seconds=0.02))


def pixellab_answer(texts: list[Any]) -> dict[str, Any]:
    return {"images": [{"type": "base64", "base64": text} for text in texts], "usage": {"usd": 0.01}}


def gemini_answer(texts: list[Any]) -> dict[str, Any]:
    parts = [{"inlineData": {"mimeType": "image/png", "data": text}} for text in texts]
    content = {"role": "model", "parts": parts}
    return {"candidates": [{"finishReason": "STOP" if texts else "MAX_TOKENS", "content": content}]}


def openai_answer(texts: list[Any]) -> dict[str, Any]:
    return {"created": 1790000000, "data": [{"b64_json": text} for text in texts]}


def retrodiffusion_answer(texts: list[Any]) -> dict[str, Any]:
    return {"created_at": 1790000000, "balance_cost": 0.03, "base64_images": texts, "model": "rd_plus"}


def webui_answer(texts: list[Any]) -> dict[str, Any]:
    return {"images": texts, "parameters": {}, "info": ""}


def basic(key: str) -> str:
    return base64.b64encode(f"me:{key}".encode()).decode()


def comfyui_answer(texts: list[Any]) -> dict[str, Any]:
    return {"number": 1, "node_errors": {}}


def addresses(texts: list[Any]) -> list[Any]:
    return [f"data:image/png;base64,{text}" if isinstance(text, str) else text for text in texts]


def replicate_answer(texts: list[Any]) -> dict[str, Any]:
    return {"id": "stand-in-1", "status": "succeeded", "output": addresses(texts)}


def fal_answer(texts: list[Any]) -> dict[str, Any]:
    return {"images": [{"url": address} for address in addresses(texts)]}
