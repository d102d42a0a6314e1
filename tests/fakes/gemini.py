"""A stand-in for the Gemini API's generateContent: both spellings, both base64 alphabets."""

import base64
import binascii
import functools
import io
import json
import re
from dataclasses import dataclass, field
from typing import Any

from PIL import Image

from tests.fakes import gemini_errors as errors
from tests.fakes.gemini_pictures import encoded, redrawn
from tests.fakes.pictures import creature
from tests.fakes.server import Reply, Request, json_reply

RATIOS_10 = ("1:1", "2:3", "3:2", "3:4", "4:3", "4:5", "5:4", "9:16", "16:9", "21:9")
RATIOS_14 = (*RATIOS_10, "1:4", "4:1", "1:8", "8:1")
MODELS: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "gemini-nano-banana-2.1": (("1K", "2K", "4K"), RATIOS_14),
    "gemini-3-pro-image": (("1K", "2K", "4K"), RATIOS_10),
    "gemini-3.1-flash-image": (("512", "1K", "2K", "4K"), RATIOS_14),
    "gemini-3.1-flash-lite-image": (("1K",), RATIOS_14),
    "gemini-2.5-flash-image": ((), RATIOS_10),
}
SIDES = {"512": 512, "1K": 1024, "2K": 2048, "4K": 4096}
TOP = {"contents", "systemInstruction", "generationConfig", "safetySettings", "tools", "cachedContent"}
CONFIG = {"responseModalities", "imageConfig", "responseFormat", "seed", "temperature", "thinkingConfig"}
CONFIG |= {"maxOutputTokens", "topP", "topK", "candidateCount"}
TOKENS = {"512": 747, "1K": 1120, "2K": 1680, "4K": 3780}
_CALL = re.compile(r"/(v1|v1beta|v1alpha)/models/([\w.-]+):(generateContent|streamGenerateContent)(\?.*)?$")
_MODEL = re.compile(r"/(v1|v1beta|v1alpha)/models(?:/([\w.-]+))?(\?.*)?$")


@dataclass
class GeminiFake:
    """State and behaviour, settable per test.

    Attributes:
        moods: What the next calls answer: "image", "jpeg", "drafts", "words", "empty", "blocked:REASON" or
            "finish:REASON"; then "image" again.
        old_spelling: `imageConfig` is refused, `responseFormat` is taken.
        paid: Calls that were accepted and charged, also those without a picture.
    """

    moods: list[str] = field(default_factory=list)
    old_spelling: bool = True
    paid: int = 0

    def reset(self) -> None:
        self.__init__()  # type: ignore[misc]

    def handle(self, request: Request, path: str) -> Reply:
        key = request.headers.get("x-goog-api-key", "")
        refused = errors.for_key(key)
        if refused is not None:
            return refused
        if request.method == "GET":
            return _models(path)
        call = _CALL.fullmatch(path)
        if call is None:
            return Reply(
                404, b"<!DOCTYPE html><title>Error 404 (Not Found)!!1</title>", {"Content-Type": "text/html"}
            )
        version, model, kind = call.group(1), call.group(2), call.group(3)
        if model not in MODELS:
            return errors.not_found(model, version)
        reply = self._generate(request, model)
        if kind == "streamGenerateContent" and reply.status == 200:
            event = b"data: " + reply.body + b"\r\n\r\n"
            return Reply(200, event, {"Content-Type": "text/event-stream"})
        return reply

    def _generate(self, request: Request, model: str) -> Reply:
        try:
            body = camel(json.loads(request.body))
            refused = self._objection(body, model)
        except ValueError:
            return errors.invalid("Invalid JSON payload received.")
        if refused is not None:
            return refused
        parts = [part for content in body["contents"] for part in content.get("parts", [])]
        prompt = " ".join(part.get("text", "") for part in parts)
        sources = [_opened(part["inlineData"]) for part in parts if "inlineData" in part]
        if any(source is None for source in sources):
            return errors.invalid("Unable to process input image. Please retry or report in …")
        self.paid += 1
        mood = self.moods.pop(0) if self.moods else "image"
        asked = _image_config(body)
        return _answer(mood, model, prompt, [source for source in sources if source], asked)

    def _objection(self, body: dict[str, Any], model: str) -> Reply | None:
        unknown = sorted(set(body) - TOP) + sorted(set(body.get("generationConfig", {})) - CONFIG)
        if unknown:
            return errors.unknown_field(unknown[0])
        config = body.get("generationConfig", {})
        if not self.old_spelling and "imageConfig" in config:
            return errors.unknown_field("imageConfig")
        if "systemInstruction" in body and model == "gemini-2.5-flash-image":
            return errors.invalid(f"Developer instruction is not enabled for models/{model}")
        if not body.get("contents"):
            return errors.invalid("* GenerateContentRequest.contents: contents is not specified")
        return _wrong_shape(_image_config(body), model)


def _wrong_shape(asked: dict[str, str], model: str) -> Reply | None:
    sizes, ratios = MODELS[model]
    if asked.get("aspectRatio") not in {None, *ratios}:
        return errors.invalid(f"Invalid aspect ratio {asked['aspectRatio']}.")
    if asked.get("imageSize") not in {None, *sizes}:
        return errors.invalid(f"Invalid image size {asked['imageSize']}.")
    return None


def camel(value: Any) -> Any:
    """The value with its keys in lowerCamelCase: the API takes both spellings."""
    if isinstance(value, dict):
        return {
            re.sub(r"_([a-z])", lambda m: m.group(1).upper(), key): camel(item) for key, item in value.items()
        }
    return [camel(item) for item in value] if isinstance(value, list) else value


WORDS = ("ONE", "TWO", "THREE", "FOUR", "FIVE", "EIGHT", "NINE", "SIXTEEN", "TWENTY_ONE")
NUMBERS = dict(zip(WORDS, ("1", "2", "3", "4", "5", "8", "9", "16", "21"), strict=True))
SIZE_NAMES = {"FIVE_TWELVE": "512", "ONE_K": "1K", "TWO_K": "2K", "FOUR_K": "4K"}


def _image_config(body: dict[str, Any]) -> dict[str, str]:
    config = body.get("generationConfig", {})
    if "responseFormat" not in config:
        return dict(config.get("imageConfig", {}))
    image = config["responseFormat"].get("image", {})
    asked = {}
    if "aspectRatio" in image:
        wide, _, high = image["aspectRatio"].removeprefix("ASPECT_RATIO_").partition("_BY_")
        asked["aspectRatio"] = f"{NUMBERS[wide]}:{NUMBERS[high]}"
    if "imageSize" in image:
        asked["imageSize"] = SIZE_NAMES[image["imageSize"].removeprefix("IMAGE_SIZE_")]
    return asked


def _answer(mood: str, model: str, prompt: str, sources: list[Image.Image], asked: dict[str, str]) -> Reply:
    name, _, detail = mood.partition(":")
    if name == "blocked":
        feedback = {"blockReason": detail, "safetyRatings": []}
        return json_reply(
            200, {"promptFeedback": feedback, "usageMetadata": _usage(0, 0), "modelVersion": model}
        )
    if name == "finish":
        candidate: dict[str, Any] = {"index": 0, "finishReason": detail, "finishMessage": "See the policy."}
        return json_reply(200, _whole(model, [candidate], _usage(0, 30)))
    if name == "empty":
        return json_reply(200, _whole(model, [], _usage(0, 0)))
    if name == "words":
        parts: list[dict[str, Any]] = [{"text": "I can't edit this picture, but I can describe it."}]
        tokens = _usage(0, 40)
    else:
        source = sources[0] if sources else creature(prompt, 0, 64, 64, transparent=False)
        size = _size(asked.get("aspectRatio", "1:1"), asked.get("imageSize", "1K"))
        parts = json.loads(_picture_parts(name, prompt, source.tobytes(), source.size, size))
        tokens = _usage(TOKENS[asked.get("imageSize", "1K")], 0)
    content = {"role": "model", "parts": parts}
    return json_reply(200, _whole(model, [{"index": 0, "finishReason": "STOP", "content": content}], tokens))


def _size(ratio: str, named: str) -> tuple[int, int]:
    wide, _, high = ratio.partition(":")
    root, side = (int(wide) / int(high)) ** 0.5, SIDES[named]
    return round(side * root / 16) * 16, round(side / root / 16) * 16


@functools.lru_cache(maxsize=32)
def _picture_parts(
    kind: str, prompt: str, source: bytes, shape: tuple[int, int], size: tuple[int, int]
) -> str:
    """The answer's parts as JSON; remembered, because drawing them takes a while."""
    final = redrawn(Image.frombytes("RGBA", shape, source), prompt, size)
    parts: list[dict[str, Any]] = []
    if kind == "drafts":
        draft = {**_inline(Image.new("RGB", (64, 64), (1, 2, 3)), "PNG"), "thought": True}
        parts = [{"text": "**Planning** the picture", "thought": True}, draft]
    parts.append({"text": "Here is the enhanced sprite:"})
    signature = base64.b64encode(b"stub-signature").decode()
    parts.append({**_inline(final, "JPEG" if kind == "jpeg" else "PNG"), "thoughtSignature": signature})
    return json.dumps(parts)


def _inline(image: Image.Image, kind: str) -> dict[str, Any]:
    mime, data = encoded(image, kind)
    return {"inlineData": {"mimeType": mime, "data": base64.b64encode(data).decode()}}


def _whole(model: str, candidates: list[dict[str, Any]], usage: dict[str, Any]) -> dict[str, Any]:
    return {
        "candidates": candidates,
        "usageMetadata": usage,
        "modelVersion": model,
        "responseId": "stand-in-1",
    }


def _usage(image_tokens: int, text_tokens: int) -> dict[str, Any]:
    out = image_tokens + text_tokens
    usage: dict[str, Any] = {"promptTokenCount": 1131, "candidatesTokenCount": out, "thoughtsTokenCount": 180}
    usage["totalTokenCount"] = 1131 + out + 180
    usage["promptTokensDetails"] = [
        {"modality": "TEXT", "tokenCount": 11},
        {"modality": "IMAGE", "tokenCount": 1120},
    ]
    if image_tokens:
        usage["candidatesTokensDetails"] = [{"modality": "IMAGE", "tokenCount": image_tokens}]
    return usage


def _models(path: str) -> Reply:
    found = _MODEL.fullmatch(path)
    if found is None:
        return Reply(404, b"<!DOCTYPE html><title>Error 404</title>", {"Content-Type": "text/html"})
    if found.group(2) is None:
        return json_reply(200, {"models": [_model(name) for name in MODELS]})
    if found.group(2) not in MODELS:
        return errors.not_found(found.group(2), found.group(1))
    return json_reply(200, _model(found.group(2)))


def _model(name: str) -> dict[str, Any]:
    methods = ["generateContent", "countTokens"]
    return {
        "name": f"models/{name}",
        "version": "1",
        "displayName": name,
        "supportedGenerationMethods": methods,
    }


def _opened(inline: dict[str, str]) -> Image.Image | None:
    data = inline["data"].replace("-", "+").replace("_", "/")
    try:
        return Image.open(io.BytesIO(base64.b64decode(data + "=" * (-len(data) % 4)))).convert("RGBA")  # noqa: TID251 - the other side opens it
    except (binascii.Error, ValueError, OSError):
        return None
