"""A stand-in for OpenAI's images API, and for other servers that speak it.

Order of checks: key, route, fields, model, moderation, credit. Only then is it paid.
"""

import re
from dataclasses import dataclass
from typing import Any

from tests.fakes.forms import form_in
from tests.fakes.painted import edited, opened, painted
from tests.fakes.pictures import as_base64
from tests.fakes.server import Reply, Request, json_reply

ANY_SIZE = ("gpt-image-2.5-flare", "gpt-image-2.5-sunburst", "gpt-image-2")
THREE_SIZES = ("gpt-image-1-mini", "gpt-image-1.5")
SIZES = ("1024x1024", "1536x1024", "1024x1536")
SHARED = {"model", "prompt", "n", "size"}
OWN = SHARED | {"background", "quality", "output_format", "output_compression", "user", "stream"}
GENERATE = OWN | {"moderation"}
EDIT = OWN | {"input_fidelity"}
LOCAL = SHARED | {"response_format"}
FORBIDDEN = "forbidden word"
TOKENS = {"low": 272, "medium": 1056, "high": 4160, "xhigh": 6000, "max": 8000, "auto": 1056}
_SIZE = re.compile(r"(\d{2,4})x(\d{2,4})")


@dataclass
class OpenAIFake:
    """State and behaviour, settable per test.

    Attributes:
        origin: Where its files are.
        local: Another server that speaks the API: no key is asked for, no OpenAI-only field is known.
        urls: Answers name an address instead of holding the picture.
        paid: Calls that were accepted and charged.
    """

    origin: str = ""
    local: bool = False
    urls: bool = False
    paid: int = 0
    file: bytes = b""

    def reset(self) -> None:
        self.__init__(self.origin, self.local)  # type: ignore[misc]

    def handle(self, request: Request, path: str) -> Reply:
        if request.method == "GET" and path == "/files/1.png":
            return Reply(200, self.file, {"Content-Type": "image/png"})
        refused = None if self.local else _account(request.headers.get("authorization", ""))
        if refused is not None:
            return refused
        if path == "/models" and request.method == "GET":
            models = ("local-model",) if self.local else (*ANY_SIZE, *THREE_SIZES)
            listed = [{"id": name, "object": "model", "created": 1, "owned_by": "me"} for name in models]
            return json_reply(200, {"object": "list", "data": listed})
        if path == "/images/generations":
            return self._generate(request)
        if path == "/images/edits":
            return self._edit(request)
        return problem(404, f"Invalid URL (POST {path})", kind="invalid_request_error")

    def _generate(self, request: Request) -> Reply:
        try:
            body = request.json()
        except ValueError:
            return problem(400, "We could not parse the JSON body of your request.")
        wrong = self._objection(body, LOCAL if self.local else GENERATE)
        if wrong is not None:
            return wrong
        transparent = body.get("background") == "transparent"
        picture = painted(body["prompt"], 0, _size_of(body), transparent=transparent)
        return self._answer(body, picture, 0)

    def _edit(self, request: Request) -> Reply:
        try:
            form = form_in(request)
            sources = [opened(data) and data for data in form.files.get("image", [])]
        except (ValueError, OSError):
            return problem(400, "Invalid image file or mode for image 1.", "image", "invalid_image_file")
        wrong = self._objection(form.texts, LOCAL if self.local else EDIT)
        if wrong is not None:
            return wrong
        if not sources:
            return problem(400, "Missing required parameter: 'image'.", "image", "missing_required_parameter")
        picture = edited(sources[0], form.texts["prompt"], _size_of(form.texts))
        return self._answer(form.texts, picture, 1100)

    def _objection(self, body: dict[str, Any], known: set[str]) -> Reply | None:
        unknown = sorted(set(body) - known)
        if unknown:
            return problem(400, f"Unknown parameter: '{unknown[0]}'.", unknown[0], "unknown_parameter")
        nothing = [name for name in ("prompt", *body) if body.get(name) in {None, ""}]
        if nothing:
            return problem(400, f"Invalid type for '{nothing[0]}'.", nothing[0], "invalid_type")
        model, size = body.get("model"), str(body.get("size", "1024x1024"))
        if not self.local and model not in {*ANY_SIZE, *THREE_SIZES}:
            return problem(404, f"The model '{model}' does not exist.", "model", "model_not_found")
        if not _fits(size, fixed=model in THREE_SIZES):
            return problem(400, f"Invalid size '{size}'.", "size", "invalid_value")
        blocked = problem(400, "Your request was rejected by the safety system.", None, "moderation_blocked")
        return blocked if FORBIDDEN in body["prompt"] else None

    def _answer(self, body: dict[str, Any], picture: bytes, sent_tokens: int) -> Reply:
        self.paid += 1
        item: dict[str, Any] = {"b64_json": as_base64(picture)}
        if self.urls:
            self.file = picture
            item = {"url": f"{self.origin}/files/1.png"}
        answer: dict[str, Any] = {"created": 1790000000, "data": [item]}
        if not self.local:
            details = {"text_tokens": 60, "image_tokens": sent_tokens}
            out = TOKENS[body.get("quality", "auto")]
            usage = {"input_tokens": 60 + sent_tokens, "output_tokens": out, "input_tokens_details": details}
            answer["usage"] = {**usage, "total_tokens": 60 + sent_tokens + out}
            answer |= {"background": body.get("background", "opaque"), "output_format": "png"}
            answer |= {"quality": body.get("quality", "auto"), "size": body.get("size", "1024x1024")}
        return json_reply(200, answer, x_request_id="req_stand_in")


def _account(header: str) -> Reply | None:
    key = header.removeprefix("Bearer ")
    if key == "test-key":
        return None
    if key == "test-quota":
        words = "You exceeded your current quota, please check your plan and billing details."
        return problem(429, words, None, "insufficient_quota", "insufficient_quota")
    if key == "test-unverified":
        return problem(403, "Your organization must be verified to use this model.", kind="permission_error")
    if key == "test-busy":
        return problem(429, "Rate limit reached.", None, "rate_limit_exceeded", "requests", Retry_After="7")
    return problem(401, f"Incorrect API key provided: {key}.", None, "invalid_api_key")


def problem(
    status: int,
    message: str,
    param: str | None = None,
    code: str | None = None,
    kind: str = "invalid_request_error",
    **headers: str,
) -> Reply:
    error = {"message": message, "type": kind, "param": param, "code": code}
    return json_reply(status, {"error": error}, **headers)


def _fits(size: str, *, fixed: bool) -> bool:
    found = _SIZE.fullmatch(size)
    if found is None or (fixed and size not in SIZES):
        return False
    width, height = int(found[1]), int(found[2])
    return width % 16 == 0 and height % 16 == 0 and max(width, height) <= 3 * min(width, height) <= 3 * 2160


def _size_of(body: dict[str, Any]) -> tuple[int, int]:
    width, _, height = str(body.get("size", "1024x1024")).partition("x")
    return int(width), int(height)
