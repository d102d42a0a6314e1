"""Stand-ins for hosts of other people's models: Replicate's predictions and fal's queue."""

import base64
import binascii
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from tests.fakes.fields import Field, integer, listed, need, number, one_of, problems_in, shaped, switch, text
from tests.fakes.painted import edited, opened, painted
from tests.fakes.pictures import as_base64, creature, png
from tests.fakes.server import Reply, Request, json_reply

STYLES = ("default", "retro", "watercolor", "textured", "cartoon", "topdown_asset", "isometric_asset")
FAST_STYLES = ("default", "retro", "simple", "detailed", "anime", "game_asset", "portrait")
RATIOS = one_of("match_input_image", "1:1", "16:9", "9:16", "4:3", "3:4")
FORBIDDEN = "forbidden word"
SEED = integer(0, 2**32)


def _pixel_art(styles: tuple[str, ...]) -> dict[str, Field]:
    side = integer(16, 384)
    flags = dict.fromkeys(("remove_bg", "tile_x", "tile_y", "bypass_prompt_expansion"), switch())
    return {
        "prompt": need(text()),
        "style": one_of(*styles),
        "width": side,
        "height": side,
        "seed": SEED,
    } | flags


REPLICATE: dict[str, dict[str, Field]] = {
    "retro-diffusion/rd-plus": _pixel_art(STYLES),
    "retro-diffusion/rd-fast": _pixel_art(FAST_STYLES),
    "black-forest-labs/flux-kontext-pro": {
        "prompt": need(text()),
        "input_image": text(),
        "aspect_ratio": RATIOS,
        "seed": SEED,
        "output_format": one_of("png", "jpg"),
    },
    "google/nano-banana": {
        "prompt": need(text()),
        "image_input": listed(text()),
        "aspect_ratio": RATIOS,
        "output_format": one_of("png", "jpg"),
    },
}
_FAL_SHARED = {"prompt": need(text()), "num_images": integer(1, 4), "output_format": one_of("png", "jpeg")}
FAL: dict[str, dict[str, Field]] = {
    "fal-ai/flux/dev": {
        **_FAL_SHARED,
        "image_size": shaped(width=need(integer(64, 4096)), height=need(integer(64, 4096))),
        "seed": SEED,
        "guidance_scale": number(1, 20),
    },
    "fal-ai/flux-pro/kontext": {**_FAL_SHARED, "image_url": need(text()), "seed": SEED},
    "google/nano-banana-2.1/edit": {**_FAL_SHARED, "image_urls": need(listed(text(), 1))},
}


@dataclass
class _HostFake:
    """State and behaviour, settable per test.

    Attributes:
        polls: Questions until a job has ended.
        ends: "succeeded" or "failed".
        held: Results hold their pictures instead of naming an address.
        elsewhere: Address that results name instead of their own; empty for their own.
        paid: Jobs that were taken.
    """

    origin: str = ""
    polls: int = 1
    ends: str = "succeeded"
    held: bool = False
    elsewhere: str = ""
    paid: int = 0
    jobs: dict[str, tuple[str, bytes]] = field(default_factory=dict)
    left: dict[str, int] = field(default_factory=dict)

    def reset(self) -> None:
        self.__init__(self.origin)  # type: ignore[misc]

    def _file(self, path: str) -> Reply:
        job = path.rpartition("/")[2].removesuffix(".png")
        return Reply(200, self.jobs[job][1], {"Content-Type": "image/png"})

    def _take(self, route: str, picture: bytes) -> str:
        self.paid += 1
        job = str(uuid.uuid5(uuid.NAMESPACE_URL, f"{route}/{self.paid}"))
        self.jobs[job] = (route, picture)
        self.left[job] = self.polls
        return job

    def _has_ended(self, job: str) -> bool:
        self.left[job] -= 1
        return self.left[job] < 0

    def _address(self, job: str) -> str:
        if self.held:
            return "data:image/png;base64," + as_base64(self.jobs[job][1])
        return self.elsewhere or f"{self.origin}/files/{job}.png"


class ReplicateFake(_HostFake):
    """Replicate's API, version 1."""

    def handle(self, request: Request, path: str) -> Reply:
        if path.startswith("/files/"):
            return self._file(path)
        key = request.headers.get("authorization", "").removeprefix("Bearer ")
        if key not in {"test-key", "test-no-credit"}:
            return json_reply(401, {"title": "Unauthenticated", "detail": "You did not pass a valid token"})
        if path == "/account":
            return json_reply(200, {"type": "user", "username": "brewer", "name": "A Brewer"})
        if request.method == "GET":
            return self._prediction(path.removeprefix("/predictions/"), 200)
        route = path.removeprefix("/models/").removesuffix("/predictions")
        if route not in REPLICATE:
            return json_reply(404, {"detail": "The requested resource could not be found."})
        return self._predict(request, route, key)

    def _predict(self, request: Request, route: str, key: str) -> Reply:
        try:
            given = request.json()["input"]
            problems = problems_in(given, REPLICATE[route], forbid_extra=True)
        except (ValueError, TypeError, KeyError):
            return json_reply(422, {"detail": "- input is required", "status": 422})
        if problems:
            return json_reply(422, {"detail": f"- input.{problems[0]['loc'][1]}: {problems[0]['msg']}"})
        if key == "test-no-credit":
            return json_reply(402, {"title": "Insufficient credit", "detail": "You have no credit."})
        job = self._take(route, drawn(given))
        return self._prediction(job, 201)

    def _prediction(self, job: str, status: int) -> Reply:
        if job not in self.jobs:
            return json_reply(404, {"detail": "Prediction not found"})
        told: dict[str, Any] = {"id": job, "status": "processing", "output": None, "error": None, "logs": ""}
        if status == 200 and self._has_ended(job):
            told["status"] = self.ends
            if self.ends == "succeeded":
                address = self._address(job)
                told["output"] = [address] if "retro" in self.jobs[job][0] else address
            else:
                told["error"] = "The model ran out of ideas"
        return json_reply(status, told)


class FalFake(_HostFake):
    """fal's queue."""

    def handle(self, request: Request, path: str) -> Reply:
        if path.startswith("/files/"):
            return self._file(path)
        if request.headers.get("authorization") != "Key test-key":
            return json_reply(401, {"detail": "Cannot access application"})
        return self._get(path) if request.method == "GET" else self._submit(request, path.removeprefix("/"))

    def _submit(self, request: Request, route: str) -> Reply:
        if route not in FAL:
            return json_reply(404, {"detail": f"Application {route} not found"})
        try:
            given = request.json()
            problems = problems_in(given, FAL[route], forbid_extra=True)
        except (ValueError, TypeError):
            return json_reply(422, {"detail": [{"loc": ["body"], "msg": "JSON decode error"}]})
        if problems:
            return json_reply(422, {"detail": problems})
        job = self._take(route, b"" if FORBIDDEN in given["prompt"] else drawn(given))
        place = f"{self.origin}/{'/'.join(route.split('/')[:2])}/requests/{job}"
        told = {"status": "IN_QUEUE", "request_id": job, "response_url": place, "queue_position": 0}
        return json_reply(200, {**told, "status_url": f"{place}/status", "cancel_url": f"{place}/cancel"})

    def _get(self, path: str) -> Reply:
        app, _, rest = path.removeprefix("/").partition("/requests/")
        job, _, question = rest.partition("/")
        if job not in self.jobs or "/".join(self.jobs[job][0].split("/")[:2]) != app:
            return json_reply(404, {"detail": "Request not found"})
        if question == "status":
            ended = self._has_ended(job)
            return json_reply(200, {"status": "COMPLETED" if ended else "IN_PROGRESS", "request_id": job})
        return self._response(job)

    def _response(self, job: str) -> Reply:
        if self.ends == "failed":
            return json_reply(422, {"detail": [{"type": "value_error", "msg": "The model ran out of ideas"}]})
        if not self.jobs[job][1]:
            words = {"type": "content_policy_violation", "msg": "It was flagged by a content checker."}
            return json_reply(422, {"detail": [{"loc": ["body", "prompt"], **words}]})
        picture = {"url": self._address(job), "content_type": "image/png"}
        return json_reply(200, {"images": [picture], "has_nsfw_concepts": [False]})


def drawn(given: Mapping[str, Any]) -> bytes:
    """The picture for an input, whatever its fields are called; raises `ValueError` for a bad picture."""
    pictures = given.get("image_urls") or given.get("image_input") or given.get("image_url")
    source = pictures or given.get("input_image")
    prompt, seed = given["prompt"], given.get("seed", 0)
    if source:
        address = source[0] if isinstance(source, list) else source
        data = _held(address)
        return edited(data, prompt, opened(data).size)
    if "image_size" in given:
        return painted(prompt, seed, (given["image_size"]["width"], given["image_size"]["height"]))
    size = given["width"], given["height"]
    return png(creature(prompt, seed, *size, transparent=bool(given.get("remove_bg"))))


def _held(address: str) -> bytes:
    if not address.startswith("data:image/png;base64,"):
        raise ValueError("no data address")
    try:
        return base64.b64decode(address.partition(",")[2], validate=True)
    except binascii.Error:
        raise ValueError("no base64") from None
