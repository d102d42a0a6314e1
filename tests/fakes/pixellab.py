"""A stand-in for PixelLab's API, versions 1 and 2: checks as the real one does, draws deterministic pictures.

Order of checks: key, route, JSON, fields (422 list), semantics (422 string), credit. Only then is it paid.
"""

import io
import json
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from PIL import Image

from tests.fakes.fields import opened, problems_in
from tests.fakes.pictures import as_base64, creature, png
from tests.fakes.pixellab_routes import V1, Route
from tests.fakes.pixellab_v2_routes import V2
from tests.fakes.server import Reply, Request, json_reply

KEYS = {
    "test-key": "usd",
    "test-subscription": "generations",
    "test-no-credit": "402",
    "test-busy": "429",
    "test-overloaded": "529",
}
SIDES = ("SHOULDER", "ELBOW", "ARM", "HIP", "KNEE", "LEG", "EYE", "EAR")
JOINTS = ("NOSE", "NECK", *(f"{side} {joint}" for joint in SIDES for side in ("RIGHT", "LEFT")))
CORNERS = ("NE", "NW", "SE", "SW")


@dataclass
class Job:
    """A background job: `polls` more questions until it ends."""

    result: dict[str, Any]
    usage: dict[str, Any]
    polls: int
    ends: str
    kind: str


@dataclass
class PixelLabFake:
    """State and behaviour, settable per test.

    Attributes:
        shape: How pictures look in answers: "base64", "data", "url" or "rgba".
        polls: Questions until a job has ended.
        ends: How jobs end: "completed" or "failed".
        usage: None leaves the usage out.
        paid: Calls that were accepted and charged.
    """

    origin: str = ""
    shape: str = "base64"
    polls: int = 1
    ends: str = "completed"
    usage: bool = True
    paid: int = 0
    jobs: dict[str, Job] = field(default_factory=dict)
    files: dict[str, bytes] = field(default_factory=dict)

    def reset(self) -> None:
        self.__init__(self.origin)  # type: ignore[misc]

    def file(self, path: str) -> Reply:
        """A result file: anybody who knows the name gets it."""
        return Reply(200, self.files[path.rpartition("/")[2]], {"Content-Type": "image/png"})

    def handle(self, request: Request, path: str, version: int) -> Reply:
        account = self._account(request)
        if isinstance(account, Reply):
            return account
        if request.method == "GET":
            return self._get(path, version)
        route = (V1 if version == 1 else V2).get(path)
        if route is None:
            return json_reply(404, {"detail": "Not Found"})
        refused = _objection(request, route, version)
        if refused is not None:
            return refused
        if account == "402":
            return json_reply(402, {"detail": "Insufficient credits"})
        self.paid += 1
        return self._accept(route, request.json(), account)

    def _account(self, request: Request) -> str | Reply:
        key = request.headers.get("authorization", "")
        if not key:
            return json_reply(401, {"detail": "Not authenticated"})
        account = KEYS.get(key.removeprefix("Bearer "))
        if account is None:
            return json_reply(401, {"detail": "Invalid API token"})
        if account == "429":
            return json_reply(429, {"detail": "Too many concurrent background jobs"})
        if account == "529":
            return json_reply(529, {"detail": "Rate limit exceeded"})
        return account

    def _get(self, path: str, version: int) -> Reply:
        if path == "/balance":
            credit = {"type": "usd", "usd": 8.11}
            plan = {"type": "generations", "status": "active", "plan": "Tier 2: Pixel Artisan"}
            plan |= {"generations": 4660.0, "total": 5000.0}
            return json_reply(200, credit if version == 1 else {"credits": credit, "subscription": plan})
        kind, _, job_id = path.strip("/").partition("/")
        job = self.jobs.get(job_id)
        if job is None or kind not in {"background-jobs", job.kind}:
            return json_reply(404, {"detail": "Not found"})
        job.polls -= 1
        if kind == "tilesets":
            return self._tileset(job)
        return json_reply(200, self._job(job_id, job))

    def _job(self, job_id: str, job: Job) -> dict[str, Any]:
        seen = {"id": job_id, "status": "processing", "created_at": "2026-11-23T20:55:38Z"}
        if job.polls >= 0:
            return {**seen, "last_response": None, "usage": None}
        result = job.result if job.kind == "background-jobs" else {"tileset_id": job_id}
        if job.ends != "completed":
            result = {"detail": "The model ran out of ideas"}
        return {**seen, "status": job.ends, "last_response": result, "usage": job.usage}

    def _tileset(self, job: Job) -> Reply:
        if job.polls >= 0 or job.ends != "completed":
            return json_reply(423, {"detail": "Tiles are still being generated"})
        tiles = [
            {
                "id": str(number),
                "name": f"tile {number}",
                "image": image,
                "corners": dict.fromkeys(CORNERS, "lower"),
            }
            for number, image in enumerate(job.result["tiles"])
        ]
        return json_reply(200, {"tileset": {"total_tiles": len(tiles), "tiles": tiles}, "metadata": {}})

    def _accept(self, route: Route, body: Mapping[str, Any], account: str) -> Reply:
        result = self._result(route, body)
        usage = {"type": account, "usd": route.usd, "generations": None}
        if account == "generations":
            usage = {"type": account, "usd": None, "generations": 1.0}
        if not route.job:
            return json_reply(200, {**result, "usage": usage} if self.usage else result)
        job_id = str(uuid.uuid5(uuid.NAMESPACE_URL, f"{self.paid}/{json.dumps(body, sort_keys=True)}"))
        kind = "tilesets" if route.answer == "tiles" else "background-jobs"
        self.jobs[job_id] = Job(result, usage, self.polls, self.ends, kind)
        ids = {"background_job_id": job_id, "status": "processing", "usage": None}
        if kind == "tilesets":
            ids["tileset_id"] = job_id
        return json_reply(202, ids)

    def _result(self, route: Route, body: Mapping[str, Any]) -> dict[str, Any]:
        if route.answer == "keypoints":
            points = [
                {"x": 0.5, "y": (n + 1) / 20, "label": label, "z_index": 0} for n, label in enumerate(JOINTS)
            ]
            return {"keypoints": points}
        words = str(body.get("description") or body.get("action") or sorted(body))
        seed = int(body.get("seed") or 0)
        width, height = route.dimensions(body)
        if route.shrinks:
            given = opened(body["image"])
            assert given is not None
            small = given.convert("RGB").resize((width, height), Image.Resampling.NEAREST)
            return {"image": self._shaped(small)}
        pictures = [
            self._shaped(
                creature(words, seed + n, width, height, transparent=bool(body.get("no_background")))
            )
            for n in range(route.count(body))
        ]
        return {"image": pictures[0]} if route.answer == "image" else {route.answer: pictures}

    def _shaped(self, image: Image.Image) -> Any:
        if self.shape == "rgba":
            raw = as_base64(image.convert("RGBA").tobytes())
            return {"type": "rgba_bytes", "width": image.width, "height": image.height, "base64": raw}
        data = png(image)
        if self.shape == "url":
            name = f"{len(self.files)}.png"
            self.files[name] = data
            return f"{self.origin}/pixellab/v2/files/{name}"
        prefix = "data:image/png;base64," if self.shape == "data" else ""
        return {"type": "base64", "base64": prefix + as_base64(data), "format": "png"}


def _objection(request: Request, route: Route, version: int) -> Reply | None:
    try:
        body = request.json()
    except ValueError:
        return json_reply(
            422, {"detail": [{"type": "json_invalid", "loc": ["body", 0], "msg": "JSON decode error"}]}
        )
    problems = problems_in(body, route.fields, forbid_extra=version == 2)
    if problems:
        return json_reply(422, {"detail": problems})
    wrong = route.rule(body)
    return json_reply(422, {"detail": wrong}) if wrong else None


def size_of_png(data: bytes) -> tuple[int, int]:
    return Image.open(io.BytesIO(data)).size  # noqa: TID251 - the other side looks at what it got
