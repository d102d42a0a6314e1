"""A stand-in for the API of the Stable Diffusion web UI (AUTOMATIC1111, Forge)."""

import base64
import binascii
import json
from dataclasses import dataclass
from typing import Any

from tests.fakes.fields import Field, integer, listed, need, number, problems_in, text
from tests.fakes.painted import edited, opened, painted
from tests.fakes.pictures import as_base64
from tests.fakes.server import Reply, Request, json_reply

SHARED: dict[str, Field] = {
    "prompt": text(),
    "negative_prompt": text(),
    "width": integer(64, 2048),
    "height": integer(64, 2048),
    "steps": integer(1, 150),
    "cfg_scale": number(1, 30),
    "seed": integer(-1, 2**32),
    "batch_size": integer(1, 8),
    "n_iter": integer(1, 100),
    "sampler_name": text(),
    "scheduler": text(),
}
IMG2IMG = {**SHARED, "init_images": need(listed(text(), 1)), "denoising_strength": number(0, 1)}


@dataclass
class WebUIFake:
    """State and behaviour, settable per test.

    Attributes:
        auth: `name:password` that is asked for; empty for none.
        told: What `info` is; None for what the real one tells.
        paid: Pictures that were painted (nobody is charged).
    """

    origin: str = ""
    auth: str = ""
    told: str | None = None
    paid: int = 0

    def reset(self) -> None:
        self.__init__(self.origin)  # type: ignore[misc]

    def handle(self, request: Request, path: str) -> Reply:
        expected = "Basic " + base64.b64encode(self.auth.encode()).decode()
        if self.auth and request.headers.get("authorization") != expected:
            return json_reply(401, {"detail": "Incorrect username or password"})
        if path not in {"/txt2img", "/img2img"} or request.method != "POST":
            loaded = {"sd_model_checkpoint": "pixel-v1.safetensors [0123456789]"}
            return json_reply(200, loaded) if path == "/options" else json_reply(404, {"detail": "Not Found"})
        try:
            body = request.json()
        except ValueError:
            return json_reply(422, {"detail": [{"loc": ["body"], "msg": "JSON decode error"}]})
        repaint = path.endswith("img2img")
        problems = problems_in(body, IMG2IMG if repaint else SHARED, forbid_extra=True)
        if problems:
            return json_reply(422, {"detail": problems})
        if body["width"] % 8 or body["height"] % 8:
            return json_reply(500, {"error": "RuntimeError", "detail": "", "errors": "sizes must match"})
        return self._painted(body, repaint=repaint)

    def _painted(self, body: dict[str, Any], *, repaint: bool) -> Reply:
        size = body["width"], body["height"]
        if repaint:
            try:
                source = base64.b64decode(body["init_images"][0], validate=True)
                opened(source)
            except (binascii.Error, OSError):
                return json_reply(500, {"error": "HTTPException", "detail": "Invalid encoded image"})
            picture = edited(source, body["prompt"], size)
        else:
            picture = painted(body["prompt"], body["seed"], size)
        self.paid += 1
        info = json.dumps({"seed": body["seed"], "all_seeds": [body["seed"]]})
        told = info if self.told is None else self.told
        return json_reply(200, {"images": [as_base64(picture)], "parameters": body, "info": told})
