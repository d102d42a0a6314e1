"""PixelLab's tilesets: two grounds in one body, sixteen tiles from a job of their own kind."""

from collections.abc import AsyncIterator

import pytest

from sprite_tavern.core.errors import OutcomeUnknown, Rejected
from sprite_tavern.imaging.decode import decode
from sprite_tavern.providers.base import SpriteRequest
from sprite_tavern.providers.pixellab import PixelLab
from sprite_tavern.providers.waiting import JobFailed
from tests.fakes import faults
from tests.fakes.provider_cases import PRO, Told, sprite_request
from tests.fakes.providers import ProviderServer

TILES = 16


@pytest.fixture
async def pixellab(provider_server: ProviderServer) -> AsyncIterator[PixelLab]:
    made = PRO.at(provider_server.base_url)
    yield made
    await made.close()


def wish(deadline: float = 60.0, **options: object) -> SpriteRequest:
    given = {"upper_description": "a stone path", **options}
    return sprite_request("pixellab/tileset", deadline, prompt="grass", width=32, height=32, options=given)


async def test_sixteen_tiles_arrive_and_are_paid_once(
    pixellab: PixelLab, provider_server: ProviderServer
) -> None:
    told = Told()
    made = await pixellab.make(wish(transition_size="0.25", transition_description="sand"), told)
    assert len(made.pictures) == TILES
    assert {decode(picture).pixels.shape for picture in made.pictures} == {(32, 32, 4)}
    assert told.tickets == [f"background-jobs/{made.request_id},tilesets/{made.request_id}"]
    assert made.cost.usd == 0.0079
    assert provider_server.paid == 1
    assert provider_server.requests[0].json() == {
        "lower_description": "grass",
        "upper_description": "a stone path",
        "transition_description": "sand",
        "transition_size": 0.25,
        "tile_size": {"width": 32, "height": 32},
        "view": "high top-down",
        "text_guidance_scale": 8.0,
        "seed": 7,
    }


async def test_every_option_is_taken(pixellab: PixelLab) -> None:
    card = next(card for card in pixellab.models() if card.name == "pixellab/tileset")
    for option in card.options:
        values: list[object] = [choice.value for choice in option.choices]
        if option.kind == "number":
            values = [option.minimum, option.maximum]
        for value in values:
            assert (await pixellab.make(wish(**{option.name: value}), Told())).pictures


async def test_one_ground_is_no_tileset(pixellab: PixelLab, provider_server: ProviderServer) -> None:
    with pytest.raises(Rejected) as caught:
        await pixellab.make(wish(upper_description=""), Told())
    assert caught.value.field == "upper_description"
    assert provider_server.requests == []


async def test_FT23_a_tileset_that_is_not_there_yet_is_waited_for(
    pixellab: PixelLab, provider_server: ProviderServer
) -> None:
    provider_server.script(*[faults.status(404).on("GET") for _ in range(5)])
    assert len((await pixellab.make(wish(), Told())).pictures) == TILES
    assert provider_server.paid == 1


async def test_FT23_a_tileset_is_resumed_not_repeated(
    pixellab: PixelLab, provider_server: ProviderServer
) -> None:
    provider_server.pixellab.polls = 10_000
    told = Told()
    with pytest.raises(OutcomeUnknown):
        await pixellab.make(wish(0.2), told)
    [job] = provider_server.pixellab.jobs.values()
    job.polls = 1
    assert len((await pixellab.resume(told.tickets[0], 5.0, Told())).pictures) == TILES
    assert provider_server.paid == 1


async def test_a_tileset_that_fails_tells_why_at_once(
    pixellab: PixelLab, provider_server: ProviderServer
) -> None:
    provider_server.pixellab.ends = "failed"
    with pytest.raises(JobFailed, match="ran out of ideas"):
        await pixellab.make(wish(), Told())


async def test_FT23_a_tileset_outlives_its_job(pixellab: PixelLab, provider_server: ProviderServer) -> None:
    provider_server.script(faults.status(404).on("GET", "/background-jobs/").always())
    told = Told()
    made = await pixellab.make(wish(), told)
    assert (len(made.pictures), made.cost.usd) == (TILES, None)
    tileset_alone = told.tickets[0].partition(",")[2]
    assert len((await pixellab.resume(tileset_alone, 5.0, Told())).pictures) == TILES
