"""PixelLab: bodies, jobs, answer shapes, errors in words."""

import json
from collections.abc import AsyncIterator
from typing import Any

import pytest
from pydantic import SecretStr

from sprite_tavern.core.errors import (
    Garbage,
    JobLost,
    NotConfigured,
    OutcomeUnknown,
    OutOfCredit,
    ProviderError,
    RateLimited,
    Rejected,
)
from sprite_tavern.core.types import Cost
from sprite_tavern.imaging.decode import decode
from sprite_tavern.providers.pixellab import PixelLab, PixelLabSettings
from sprite_tavern.providers.waiting import JobFailed
from tests.fakes import faults
from tests.fakes.pictures import as_base64
from tests.fakes.provider_cases import PRO, SPRITE, Told, sprite_request
from tests.fakes.providers import ProviderServer

FLUX = "pixellab/pixflux"


@pytest.fixture
async def pixellab(provider_server: ProviderServer) -> AsyncIterator[PixelLab]:
    made = PRO.at(provider_server.base_url)
    yield made
    await made.close()


async def refused(pixellab: PixelLab, **changes: Any) -> ProviderError:
    with pytest.raises(ProviderError) as caught:
        await pixellab.make(sprite_request(changes.pop("model", FLUX), **changes), Told())
    return caught.value


def answers(provider_server: ProviderServer, value: object) -> None:
    provider_server.script(faults.raw(json.dumps(value).encode()).on("POST"))


@pytest.mark.parametrize("name", ["pixflux", "pixen", "bitforge", "pro"])
async def test_every_option_of_every_model_is_taken(
    pixellab: PixelLab, provider_server: ProviderServer, name: str
) -> None:
    card = next(card for card in pixellab.models() if card.name == f"pixellab/{name}")
    for option in card.options:
        values = [choice.value for choice in option.choices] or [True, False]
        if option.kind == "number":
            values = [option.minimum, option.maximum, None]
        if option.kind in {"colours", "sprite", "sprites"}:
            values = ["ff0000 00ff00"] if option.kind == "colours" else [None]
        for value in values:
            request = sprite_request(card.name, options={option.name: value}, negative="blurry")
            assert (await pixellab.make(request, Told())).pictures
    bodies = [request.json() for request in provider_server.requests if request.method == "POST"]
    assert all(value is not None for body in bodies for value in body.values())
    assert all(("negative_description" in body) == card.negative for body in bodies)


async def test_the_body_of_a_plain_request(pixellab: PixelLab, provider_server: ProviderServer) -> None:
    await pixellab.make(sprite_request(FLUX, options={"view": "side", "unknown": "x"}), Told())
    assert provider_server.requests[0].json() == {
        "description": "a knight",
        "image_size": {"width": 64, "height": 64},
        "seed": 7,
        "view": "side",
        "no_background": True,
        "background_removal_task": "remove_simple_background",
        "isometric": False,
        "text_guidance_scale": 8.0,
    }


@pytest.mark.parametrize(
    ("name", "width", "height"),
    [
        *(("pixflux", 16, 16), ("pixflux", 15, 100), ("pixflux", 401, 64), ("pixflux", 31, 33)),
        *(("pixen", 66, 64), ("pixen", 16, 32), ("pixen", 768, 768), ("bitforge", 201, 64)),
        *(("pro", 793, 64), ("pro", 600, 600), ("pro", 8, 8)),
    ],
)
async def test_sizes_are_checked_before_anything_is_sent(
    pixellab: PixelLab, provider_server: ProviderServer, name: str, width: int, height: int
) -> None:
    error = await refused(pixellab, model=f"pixellab/{name}", width=width, height=height)
    assert type(error) is Rejected
    assert error.field == "width"
    assert provider_server.requests == []


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"prompt": " "}, "prompt"),
        ({"prompt": "x" * 2001}, "prompt"),
        ({"model": "pixellab/none"}, "model"),
        ({"options": {"view": "from below"}}, "view"),
        ({"options": {"no_background": "yes"}}, "no_background"),
        ({"options": {"text_guidance_scale": 21}}, "text_guidance_scale"),
        ({"options": {"text_guidance_scale": float("nan")}}, "text_guidance_scale"),
        ({"options": {"text_guidance_scale": True}}, "text_guidance_scale"),
    ],
)
async def test_what_the_model_can_not_do_is_not_sent(
    pixellab: PixelLab, provider_server: ProviderServer, changes: dict[str, Any], field: str
) -> None:
    error = await refused(pixellab, **changes)
    assert (type(error), error.field) == (Rejected, field)
    assert provider_server.requests == []


@pytest.mark.parametrize("shape", ["base64", "data", "url", "rgba"])
@pytest.mark.parametrize("model", [FLUX, "pixellab/pro"])
async def test_every_shape_of_a_picture_is_understood(
    pixellab: PixelLab, provider_server: ProviderServer, shape: str, model: str
) -> None:
    provider_server.pixellab.shape = shape
    made = await pixellab.make(sprite_request(model), Told())
    plain = {decode(picture).pixels.tobytes() for picture in made.pictures}
    provider_server.pixellab.shape = "base64"
    again = await pixellab.make(sprite_request(model), Told())
    assert {decode(picture).pixels.tobytes() for picture in again.pictures} == plain
    files = [request for request in provider_server.requests if "/files/" in request.path]
    assert bool(files) == (shape == "url")
    assert all("authorization" not in request.headers for request in files)


@pytest.mark.parametrize("key", ["image", "images", "frames", "image_url", "image_urls"])
async def test_pictures_are_found_under_every_name(
    pixellab: PixelLab, provider_server: ProviderServer, key: str
) -> None:
    answers(provider_server, {key: as_base64(SPRITE)})
    assert (await pixellab.make(sprite_request(FLUX), Told())).pictures == (SPRITE,)


async def test_FT20_more_pictures_than_any_batch(pixellab: PixelLab, provider_server: ProviderServer) -> None:
    answers(provider_server, {"images": [as_base64(SPRITE)] * 65})
    assert type(await refused(pixellab)) is Garbage


@pytest.mark.parametrize(
    "pixels",
    [
        {"width": 32, "height": 32, "base64": as_base64(bytes(32 * 32 * 4 - 1))},
        {"width": -1, "height": -1, "base64": as_base64(bytes(4))},
        {"width": 0, "height": 0, "base64": ""},
        {"width": "32", "height": 32, "base64": as_base64(bytes(32 * 32 * 4))},
        {"width": 1_000_000, "height": 1_000_000, "base64": as_base64(bytes(4))},
        {"width": 32, "height": 32},
    ],
)
async def test_FT20_raw_pixels_must_fit_their_size(
    pixellab: PixelLab, provider_server: ProviderServer, pixels: dict[str, Any]
) -> None:
    answers(provider_server, {"image": {"type": "rgba_bytes", **pixels}})
    assert type(await refused(pixellab)) is Garbage


@pytest.mark.parametrize(
    ("usage", "cost"),
    [
        ({"type": "usd", "usd": 0.01, "generations": None}, Cost(0.01, None)),
        ({"type": "generations", "usd": None, "generations": 1.0}, Cost(None, 1.0)),
        ({"usd": "0.01"}, Cost()),
        ({"usd": True, "generations": -3}, Cost()),
        ({"usd": 1e300}, Cost()),
        (None, Cost()),
        ("free", Cost()),
    ],
)
async def test_costs_are_read_leniently(
    pixellab: PixelLab, provider_server: ProviderServer, usage: Any, cost: Cost
) -> None:
    answers(provider_server, {"image": as_base64(SPRITE), "usage": usage})
    assert (await pixellab.make(sprite_request(FLUX), Told())).cost == cost


async def test_the_cost_of_the_improved_prompt_is_added(
    pixellab: PixelLab, provider_server: ProviderServer
) -> None:
    usages = {"usage": {"generations": 1}, "enhance_usage": {"generations": 0.05}}
    answers(provider_server, {"image": as_base64(SPRITE), "enhanced_prompt": "a bold knight", **usages})
    made = await pixellab.make(sprite_request("pixellab/pixen"), Told())
    assert made.cost == Cost(None, 1.05)
    assert made.notes["said"] == "a bold knight"


@pytest.mark.parametrize(
    ("key", "kind"),
    [
        *(("test-no-credit", OutOfCredit), ("test-busy", RateLimited), ("test-overloaded", RateLimited)),
        ("wrong", NotConfigured),
    ],
)
async def test_accounts_in_trouble(
    provider_server: ProviderServer, key: str, kind: type[ProviderError]
) -> None:
    pixellab = PixelLab(PixelLabSettings(SecretStr(key), provider_server.base_url + "/pixellab/v2"))
    error = await refused(pixellab)
    await pixellab.close()
    assert type(error) is kind
    assert provider_server.paid == 0


async def test_a_subscription_pays_in_generations(provider_server: ProviderServer) -> None:
    settings = PixelLabSettings(SecretStr("test-subscription"), provider_server.base_url + "/pixellab/v2")
    pixellab = PixelLab(settings)
    made = await pixellab.make(sprite_request(FLUX), Told())
    await pixellab.close()
    assert made.cost == Cost(None, 1.0)


async def test_objections_are_shown_without_the_echo(
    pixellab: PixelLab, provider_server: ProviderServer
) -> None:
    objection = {
        "type": "less_than_equal",
        "loc": ["body", "image_size", "width"],
        "msg": "Input should be ≤ 64",
    }
    detail = [{**objection, "input": as_base64(SPRITE)}]
    provider_server.script(faults.status(422, {"detail": detail}))
    error = await refused(pixellab)
    assert "image_size.width: Input should be ≤ 64" in error.message
    assert as_base64(SPRITE)[:40] not in error.message
    assert error.field == "width"
    provider_server.script(
        faults.status(422, {"detail": "Canvas is odd " + as_base64(SPRITE) + "\n\x1b[31m\u202e!"})
    )
    error = await refused(pixellab)
    assert "Canvas is odd … [31m !" in error.message
    assert len(error.message) < 500


async def test_FT23_the_ticket_is_kept_before_the_first_question(
    pixellab: PixelLab, provider_server: ProviderServer
) -> None:
    class Strict(Told):
        async def ticket(self, ticket: str) -> None:
            assert [request.method for request in provider_server.requests] == ["POST"]
            await super().ticket(ticket)

    told = Strict()
    made = await pixellab.make(sprite_request("pixellab/pro"), told)
    assert told.tickets == [f"background-jobs/{made.request_id}"]
    assert told.works == 1


async def test_FT23_a_job_that_never_ends_is_resumed_not_repeated(
    pixellab: PixelLab, provider_server: ProviderServer
) -> None:
    provider_server.pixellab.polls = 10_000
    told = Told()
    with pytest.raises(OutcomeUnknown):
        await pixellab.make(sprite_request("pixellab/pro", 0.2), told)
    job = provider_server.pixellab.jobs[told.tickets[0].partition("/")[2]]
    with pytest.raises(OutcomeUnknown):
        await pixellab.resume(told.tickets[0], 0.1, Told())
    job.polls = 1
    made = await pixellab.resume(told.tickets[0], 5.0, Told())
    assert made.pictures
    assert made.cost.usd == 0.095
    assert provider_server.paid == 1


@pytest.mark.parametrize(
    "cue",
    [
        *(faults.status(423), faults.status(429, Retry_After="0"), faults.status(500), faults.status(503)),
        *(faults.status(404), faults.html(), faults.cut(), faults.noise()),
    ],
)
async def test_FT23_hiccups_while_asking_do_not_end_the_job(
    pixellab: PixelLab, provider_server: ProviderServer, cue: Any
) -> None:
    provider_server.script(cue.on("GET"), cue.on("GET"))
    assert (await pixellab.make(sprite_request("pixellab/pro"), Told())).pictures
    assert provider_server.paid == 1


@pytest.mark.parametrize(
    ("cue", "kind"),
    [
        *((faults.status(401), OutcomeUnknown), (faults.status(402), OutcomeUnknown)),
        *((faults.status(404), JobLost), (faults.status(410), JobLost), (faults.html(), OutcomeUnknown)),
    ],
)
async def test_FT23_a_paid_job_that_can_not_be_asked_for_is_never_called_free(
    pixellab: PixelLab, provider_server: ProviderServer, cue: Any, kind: type[ProviderError]
) -> None:
    provider_server.script(cue.on("GET").always())
    error = await refused(pixellab, model="pixellab/pro")
    assert isinstance(error, kind)
    assert error.charged != "no"
    assert provider_server.paid == 1


async def test_a_failed_job_tells_why_and_may_be_charged(
    pixellab: PixelLab, provider_server: ProviderServer
) -> None:
    provider_server.pixellab.ends = "failed"
    error = await refused(pixellab, model="pixellab/pro")
    assert type(error) is JobFailed
    assert "The model ran out of ideas" in error.message
    assert error.charged == "unknown"


@pytest.mark.parametrize("job_id", ["../balance", "", 7, "a" * 36, "x?y=1", None])
async def test_job_ids_are_checked_before_they_are_used(
    pixellab: PixelLab, provider_server: ProviderServer, job_id: Any
) -> None:
    answers(provider_server, {"background_job_id": job_id, "status": "processing"})
    error = await refused(pixellab, model="pixellab/pro")
    assert error.charged != "no"
    assert len(provider_server.requests) == 1


@pytest.mark.parametrize(
    "ticket", ["", "background-jobs/../balance", "balance", "jobs/x", "background-jobs/7\n"]
)
async def test_tickets_are_checked_before_they_are_used(
    pixellab: PixelLab, provider_server: ProviderServer, ticket: str
) -> None:
    with pytest.raises(Rejected):
        await pixellab.resume(ticket, 1.0, Told())
    assert provider_server.requests == []
