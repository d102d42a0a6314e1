"""PixelLab's tools: bodies that its schema takes, limits that cost nothing, several pictures, jobs."""

import base64
from collections.abc import AsyncIterator
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from sprite_tavern.core.errors import OutcomeUnknown, ProviderError, Rejected
from sprite_tavern.core.types import ModelCard, Option
from sprite_tavern.imaging.alpha import silhouette
from sprite_tavern.imaging.decode import decode
from sprite_tavern.imaging.finishing import finish_cut
from sprite_tavern.imaging.masks import mask_png
from sprite_tavern.imaging.png import encode_png, enlarge
from sprite_tavern.providers.base import EditRequest
from sprite_tavern.providers.pixellab import PixelLab, PixelLabSettings
from tests.fakes.pictures import creature, png
from tests.fakes.pixellab_routes import V1
from tests.fakes.provider_cases import EDIT, PIXFLUX_1, Told, edit_request, sprite_request
from tests.fakes.providers import ProviderServer

PIXFLUX_FIELDS = set(V1["/generate-image-pixflux"].fields) - {"background_removal_task"}
BITFORGE_FIELDS = set(V1["/generate-image-bitforge"].fields)
SIDE = 64
SEVERAL = {
    "pixellab/animate-with-text": 4,
    "pixellab/animate-with-text-v3": 9,
    "pixellab/animate-with-skeleton": 3,
    "pixellab/8-rotations": 8,
}
POSED = "pixellab/animate-with-skeleton"
JOBS = {"pixellab/edit-image", "pixellab/animate-with-text-v3", "pixellab/8-rotations"}


@pytest.fixture
async def pixellab(provider_server: ProviderServer) -> AsyncIterator[PixelLab]:
    made = EDIT.at(provider_server.base_url)
    yield made
    await made.close()


def tools(pixellab: PixelLab) -> list[ModelCard]:
    return [card for card in pixellab.models() if card.kind == "edit"]


def request_for(card: ModelCard, **changes: Any) -> EditRequest:
    """A good request for any tool: a sprite and words as it takes them."""
    assert card.tool is not None
    side = max(SIDE, card.tool.given.minimum)
    wanted = 48 if card.tool.wanted else 0
    given: dict[str, Any] = {
        "sprite": png(creature("a knight", 1, side, side)),
        "width": wanted,
        "height": wanted,
    }
    given["prompt"] = "" if card.tool.words == "none" else "with a red hat"
    given["pictures"] = {"mask_image": mask_png(f"100 200 {side * side - 300}", side, side)}
    return edit_request(card.name, **{**given, **changes})


def values_of(option: Option) -> list[Any]:
    if option.kind == "number":
        return [option.minimum, option.maximum]
    if option.kind == "colours":
        return ["ff0000 00ff00 0000ff"]
    return [choice.value for choice in option.choices] or [True, False]


async def test_every_option_of_every_tool_is_taken(
    pixellab: PixelLab, provider_server: ProviderServer
) -> None:
    cards = tools(pixellab)
    assert len(cards) >= 12
    for card in cards:
        for option in (one for one in card.options if one.kind != "mask"):
            for value in values_of(option):
                made = await pixellab.edit(request_for(card, options={option.name: value}), Told())
                assert made.pictures
    bodies = [request.json() for request in provider_server.requests if request.method == "POST"]
    assert all(value is not None for body in bodies for value in body.values())


async def test_each_tool_gives_its_pictures_and_cost_and_pays_once(
    pixellab: PixelLab, provider_server: ProviderServer
) -> None:
    for card in tools(pixellab):
        provider_server.reset()
        told = Told()
        made = await pixellab.edit(request_for(card), told)
        assert len(made.pictures) == SEVERAL.get(card.name, 1), card.name
        assert provider_server.paid == (2 if card.name == POSED else 1)
        assert made.cost.usd is not None
        assert bool(told.tickets) == (card.name in JOBS)
        assert made.seed == (7 if card.seeds else None)


async def test_the_sprite_is_sent_at_its_own_size(
    pixellab: PixelLab, provider_server: ProviderServer
) -> None:
    sprite = png(creature("a knight", 1, 40, 24))
    request = edit_request("pixellab/edit-image", sprite=sprite, prompt="a red hat", width=80, height=48)
    made = await pixellab.edit(request, Told())
    body = provider_server.requests[0].json()
    assert set(body) == {
        *("image", "image_size", "description", "width", "height", "seed"),
        *("no_background", "text_guidance_scale"),
    }
    assert (body["image_size"], body["width"], body["height"]) == ({"width": 40, "height": 24}, 80, 48)
    assert decode(made.pictures[0]).pixels.shape == (48, 80, 4)


@pytest.mark.parametrize("side", [16, 48, 64, 200, 300])
async def test_a_sprite_that_gives_the_style_is_sent_in_the_size_asked_for(
    pixellab: PixelLab, provider_server: ProviderServer, side: int
) -> None:
    style = png(creature("a cat", 1, side, side // 2))
    request = sprite_request("pixellab/bitforge", width=64, height=48, pictures={"style_image": style})
    await pixellab.make(request, Told())
    body = provider_server.requests[0].json()
    assert body["style_strength"] == 50
    assert "init_image_strength" not in body
    sent = decode(base64.b64decode(body["style_image"]["base64"])).pixels
    assert sent.shape == (48, 64, 4)
    assert (sent[..., 3] > 0).any()


async def test_a_style_that_fits_is_sent_as_it_is(
    pixellab: PixelLab, provider_server: ProviderServer
) -> None:
    style = png(creature("a cat", 1, 64, 48))
    pictures = {"style_image": style, "init_image": style}
    await pixellab.make(sprite_request("pixellab/bitforge", width=64, height=48, pictures=pictures), Told())
    body = provider_server.requests[0].json()
    assert body["init_image_strength"] == 300
    for name in pictures:
        sent = decode(base64.b64decode(body[name]["base64"])).pixels
        assert (sent == decode(style).pixels).all()


async def test_a_palette_is_sent_instead_of_a_number(
    pixellab: PixelLab, provider_server: ProviderServer
) -> None:
    options = {"num_colors": 8, "colours_list": "ff0000 0000ff"}
    await pixellab.edit(edit_request("pixellab/reduce-colors", options=options), Told())
    body = provider_server.requests[0].json()
    assert "num_colors" not in body
    assert "colours_list" not in body
    assert body["palette_image"]["type"] == "base64"


async def test_what_can_not_be_costs_no_call(pixellab: PixelLab, provider_server: ProviderServer) -> None:
    cards = {card.name: card for card in tools(pixellab)}
    wide = png(creature("a knight", 1, 256, 256))
    for model, changes, field in (
        ("pixellab/rotate", {"sprite": wide}, "sprite"),
        ("pixellab/animate-with-text", {"sprite": png(creature("a", 1, 32, 32))}, "sprite"),
        ("pixellab/unzoom", {"sprite": png(creature("a", 1, 64, 64))}, "sprite"),
        ("pixellab/edit-image", {"prompt": " "}, "prompt"),
        ("pixellab/edit-image", {"prompt": "x" * 501}, "prompt"),
        ("pixellab/edit-image", {"width": 8}, "width"),
        ("pixellab/resize", {"prompt": "", "subject": ""}, "prompt"),
        ("pixellab/resize", {"width": 256}, "width"),
        ("pixellab/inpaint", {"pictures": {}}, "mask_image"),
        ("pixellab/animate-with-text-v3", {"sprite": wide, "options": {"frame_count": "16"}}, "frame_count"),
        ("pixellab/reduce-colors", {"options": {"num_colors": None}}, "num_colors"),
        ("pixellab/rotate", {"options": {"to_direction": "up"}}, "to_direction"),
    ):
        with pytest.raises(Rejected) as caught:
            await pixellab.edit(request_for(cards[model], **changes), Told())
        assert caught.value.field == field, model
    with pytest.raises(Rejected):
        await pixellab.edit(replace(request_for(cards["pixellab/rotate"]), model="pixellab/magic"), Told())
    assert provider_server.requests == []


async def test_FT23_a_motion_that_takes_long_is_resumed_not_repeated(
    pixellab: PixelLab, provider_server: ProviderServer
) -> None:
    provider_server.pixellab.polls = 10_000
    told = Told()
    card = next(card for card in tools(pixellab) if card.name == "pixellab/animate-with-text-v3")
    with pytest.raises(OutcomeUnknown):
        await pixellab.edit(replace(request_for(card), deadline=0.2), told)
    provider_server.pixellab.jobs[told.tickets[0].partition("/")[2]].polls = 1
    made = await pixellab.resume(told.tickets[0], 5.0, Told())
    assert len(made.pictures) == 9
    assert provider_server.paid == 1


async def test_the_first_version_of_the_api_knows_less_and_is_sent_only_that(
    provider_server: ProviderServer,
) -> None:
    pixellab = PIXFLUX_1.at(provider_server.base_url)
    made, edited = [[card for card in pixellab.models() if card.kind == kind] for kind in ("make", "edit")]
    assert {card.name for card in made} == {"pixellab/pixflux", "pixellab/bitforge"}
    assert {card.name for card in edited} == {
        *("pixellab/rotate", "pixellab/inpaint", "pixellab/animate-with-text", POSED),
    }
    for card in made:
        options = {option.name: values_of(option)[0] for option in card.options if option.kind != "sprite"}
        assert (await pixellab.make(sprite_request(card.name, options=options), Told())).cost.usd
    for card in edited:
        assert (await pixellab.edit(request_for(card), Told())).pictures
    known = {"/generate-image-pixflux": PIXFLUX_FIELDS, "/generate-image-bitforge": BITFORGE_FIELDS}
    for request in provider_server.requests:
        path = request.path.removeprefix("/pixellab/v1")
        assert set(request.json()) <= known.get(path, set(V1[path].fields))
    for call in (
        pixellab.make(sprite_request("pixellab/pro"), Told()),
        pixellab.edit(edit_request("pixellab/edit-image", prompt="x", width=32, height=32), Told()),
    ):
        with pytest.raises(Rejected):
            await call
    assert (await pixellab.check()).usd == 8.11
    await pixellab.close()


def test_the_version_is_part_of_the_address_once() -> None:
    for base in ("https://api.pixellab.ai", "https://api.pixellab.ai/v1", "https://api.pixellab.ai/v2"):
        assert PixelLabSettings(base_url=base).url == "https://api.pixellab.ai/v2"
        assert PixelLabSettings(base_url=base, version="v1").url == "https://api.pixellab.ai/v1"


async def test_without_a_key_the_tools_are_shown_but_not_used(provider_server: ProviderServer) -> None:
    pixellab = EDIT.at(provider_server.base_url, None)
    assert all(not card.ready and "PIXELLAB_API_KEY" in card.missing for card in tools(pixellab))
    with pytest.raises(ProviderError):
        await pixellab.edit(request_for(tools(pixellab)[0]), Told())
    await pixellab.close()
    assert provider_server.requests == []


async def test_a_sprite_that_is_brought_back_to_its_own_size_keeps_its_transparency(
    pixellab: PixelLab, provider_server: ProviderServer
) -> None:
    small = decode(png(creature("a", 1, 64, 64))).pixels
    large = encode_png(enlarge(small, 4))
    made = await pixellab.edit(edit_request("pixellab/unzoom", sprite=large), Told())
    sent = decode(base64.b64decode(provider_server.requests[0].json()["image"]["base64"])).pixels
    assert silhouette(sent).all()
    finished = decode(finish_cut(made.pictures[0], made.notes["cut"]["key"]).picture).pixels
    assert np.array_equal(silhouette(finished), silhouette(small))
    opaque = encode_png(np.full((256, 256, 4), 200, np.uint8) | np.array([0, 0, 0, 255], np.uint8))
    made = await pixellab.edit(edit_request("pixellab/unzoom", sprite=opaque), Told())
    assert "cut" not in made.notes


async def test_tools_draw_in_the_persons_palette(pixellab: PixelLab, provider_server: ProviderServer) -> None:
    cards = {card.name: card for card in pixellab.models()}
    for name in ("rotate", "edit-image", "inpaint", "resize", "animate-with-text"):
        wish = request_for(cards[f"pixellab/{name}"])
        wish = replace(wish, options={**wish.options, "colours_list": "ff0000 00ff00"})
        assert (await pixellab.edit(wish, Told())).pictures
        body = next(one for one in reversed(provider_server.requests) if one.method == "POST").json()
        assert "color_image" in body, name
        assert "colours_list" not in body, name
