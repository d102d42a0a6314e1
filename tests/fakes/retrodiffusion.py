"""A stand-in for Retro Diffusion's API, version 1.

Order of checks: key, route, fields, style and size, balance. Only then is it paid.
"""

import base64
import binascii
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from tests.fakes.fields import Field, integer, need, number, problems_in, switch, text
from tests.fakes.painted import opened
from tests.fakes.pictures import as_base64, creature, png
from tests.fakes.server import Reply, Request, json_reply

SIZES = {"rd_pro": (64, 256), "rd_fast": (64, 384), "rd_plus": (64, 384)}
LOW_RES = ("low_res", "mc_item", "mc_texture", "topdown_item", "skill_icon")
STYLES = {
    "rd_plus": {
        *("default", "retro", "watercolor", "textured", "cartoon", "ui_element", "item_sheet", "environment"),
        *("character_turnaround", "topdown_map", "topdown_asset", "isometric", "isometric_asset", "classic"),
        *LOW_RES,
    },
    "rd_fast": {
        *("default", "retro", "simple", "detailed", "anime", "game_asset", "portrait", "texture", "ui"),
        *("item_sheet", "character_turnaround", "1_bit", "low_res", "mc_item", "mc_texture", "no_style"),
    },
    "rd_pro": {
        *("default", "painterly", "fantasy", "ui_panel", "horror", "scifi", "simple", "isometric", "topdown"),
        *("platformer", "dungeon_map", "edit", "pixelate", "spritesheet", "typography", "hexagonal_tiles"),
        *("fps_weapon", "inventory_items"),
    },
}
FIELDS: dict[str, Field] = {
    "prompt": need(text(shortest=1)),
    "prompt_style": need(text()),
    "width": need(integer(16, 512)),
    "height": need(integer(16, 512)),
    "num_images": need(integer(1, 16)),
    "seed": integer(0, 2**32),
    "strength": number(0, 1),
    "remove_bg": switch(),
    "tile_x": switch(),
    "tile_y": switch(),
    "check_cost": switch(),
    "bypass_prompt_expansion": switch(),
    "input_palette": text(1_000_000),
    "input_image": text(),
}


@dataclass
class RetroDiffusionFake:
    """State and behaviour: the balance shrinks with each picture; `paid` counts them."""

    origin: str = ""
    balance: float = 100.0
    paid: int = 0

    def reset(self) -> None:
        self.__init__(self.origin)  # type: ignore[misc]

    def handle(self, request: Request, path: str) -> Reply:
        key = request.headers.get("x-rd-token", "")
        if key not in {"test-key", "test-no-credit"}:
            return json_reply(401, {"detail": {"code": "unauthorized", "message": "Invalid API key"}})
        if path == "/inferences/credits":
            return json_reply(200, {"credits": 0, "balance": self.balance})
        if path != "/inferences" or request.method != "POST":
            return json_reply(404, {"detail": "Not Found"})
        return self._inference(request, key)

    def _inference(self, request: Request, key: str) -> Reply:
        try:
            body = request.json()
        except ValueError:
            return json_reply(422, {"detail": [{"loc": ["body"], "msg": "JSON decode error"}]})
        problems = problems_in(body, FIELDS, forbid_extra=True)
        if problems:
            return json_reply(422, {"detail": problems})
        wrong = _wrong(body)
        if wrong:
            return json_reply(400, {"detail": {"code": "invalid_request", "message": wrong}})
        if key == "test-no-credit":
            return json_reply(400, {"detail": [{"msg": "Not enough balance."}]})
        return self._answer(body)

    def _answer(self, body: dict[str, Any]) -> Reply:
        model, _, style = body["prompt_style"].partition("__")
        cost = round(_price(model, style, body["width"] * body["height"]) * body["num_images"], 4)
        answer: dict[str, Any] = {"created_at": 1790000000, "balance_cost": cost}
        if body.get("check_cost"):
            return json_reply(200, {**answer, "base64_images": [], "model": "check_cost"})
        self.paid += 1
        self.balance -= cost
        size = body["width"], body["height"]
        pictures = [
            creature(
                body["prompt"], body.get("seed", 0) + number, *size, transparent=bool(body.get("remove_bg"))
            )
            for number in range(body["num_images"])
        ]
        answer["base64_images"] = [as_base64(png(picture)) for picture in pictures]
        return json_reply(200, {**answer, "model": model, "remaining_balance": self.balance})


def _wrong(body: Mapping[str, Any]) -> str | None:
    model, _, style = body["prompt_style"].partition("__")
    if style not in STYLES.get(model, set()):
        return f"Unknown prompt_style {body['prompt_style']}"
    low, high = (16, 128) if style in LOW_RES else SIZES[model]
    if not all(low <= body[side] <= high for side in ("width", "height")):
        return f"{body['prompt_style']} needs sizes from {low} to {high}"
    if "input_palette" in body:
        try:
            palette = opened(base64.b64decode(body["input_palette"], validate=True))
        except (binascii.Error, OSError):
            return "input_palette is no image"
        return "input_palette must be opaque" if palette.getextrema()[3][0] < 255 else None
    return None


def _price(model: str, style: str, area: int) -> float:
    if style in LOW_RES:
        return max(0.02, (area + 13_700) / 6e5)
    if model == "rd_pro":
        return 0.18
    return max(0.015, (area + 100_000) / 6e6) if model == "rd_fast" else max(0.025, (area + 50_000) / 2e6)
