"""Motion by the joints: poses from what was found, and honesty about two paid calls."""

import json
from collections.abc import AsyncIterator
from typing import Any

import pytest

from sprite_tavern.core.errors import Garbage, OutcomeUnknown, RateLimited
from sprite_tavern.providers.pixellab import PixelLab
from sprite_tavern.providers.pixellab_skeleton import FRAMES, MOTIONS, HalfDone, poses
from tests.fakes import faults
from tests.fakes.pixellab import JOINTS
from tests.fakes.provider_cases import PRO, Told, edit_request
from tests.fakes.providers import ProviderServer

FOUND = [{"x": 0.5, "y": (n + 1) / 20, "label": label, "z_index": 0.0} for n, label in enumerate(JOINTS)]


@pytest.fixture
async def pixellab(provider_server: ProviderServer) -> AsyncIterator[PixelLab]:
    made = PRO.at(provider_server.base_url)
    yield made
    await made.close()


def wish(motion: str = "walk") -> Any:
    return edit_request("pixellab/animate-with-skeleton", options={"motion": motion})


@pytest.mark.parametrize("motion", MOTIONS)
def test_every_motion_moves_known_joints_and_stays_on_the_canvas(motion: str) -> None:
    frames = poses(FOUND, motion, 64, 48)
    assert len(frames) == FRAMES
    assert all(set(shifts) <= set(JOINTS) for shifts in MOTIONS[motion])
    assert len({json.dumps(frame) for frame in frames}) == FRAMES
    for frame in frames:
        assert [point["label"] for point in frame] == list(JOINTS)
        for point in frame:
            assert 0 <= float(str(point["x"])) <= 63
            assert 0 <= float(str(point["y"])) <= 47
            assert isinstance(point["z_index"], int)


def test_joints_in_pixels_are_taken_as_they_are() -> None:
    pixels = [{**point, "x": point["x"] * 64, "y": point["y"] * 48} for point in FOUND]  # type: ignore[operator]
    assert poses(pixels, "walk", 64, 48) == poses(FOUND, "walk", 64, 48)


@pytest.mark.parametrize(
    "found",
    [None, [], {}, "x", [None], [{"x": 1}], [{"x": "1", "y": 2, "label": "NOSE"}], FOUND * 4],
)
def test_FT20_what_is_no_skeleton_is_refused(found: object) -> None:
    with pytest.raises(Garbage):
        poses(found, "walk", 64, 64)


async def test_both_calls_are_made_once_and_their_costs_added(
    pixellab: PixelLab, provider_server: ProviderServer
) -> None:
    made = await pixellab.edit(wish(), Told())
    first, second = provider_server.requests
    assert (first.path[-18:], second.path[-22:]) == ("/estimate-skeleton", "/animate-with-skeleton")
    assert set(first.json()) == {"image"}
    assert "motion" not in second.json()
    assert len(made.pictures) == FRAMES
    assert made.cost.usd == pytest.approx(0.0207)


async def test_a_refusal_of_the_second_call_is_not_repeated_and_tells_what_was_paid(
    pixellab: PixelLab, provider_server: ProviderServer
) -> None:
    provider_server.script(_passed(), faults.status(429, Retry_After="0"))
    with pytest.raises(HalfDone) as caught:
        await pixellab.edit(wish(), Told())
    assert (caught.value.charged, caught.value.may_retry) == ("yes", False)
    assert caught.value.cost is not None
    assert caught.value.cost.usd == 0.005


async def test_a_refusal_of_the_first_call_costs_nothing(
    pixellab: PixelLab, provider_server: ProviderServer
) -> None:
    provider_server.script(faults.status(429))
    with pytest.raises(RateLimited):
        await pixellab.edit(wish(), Told())
    assert provider_server.paid == 0


async def test_FT01_a_lost_answer_of_the_second_call_stays_unknown(
    pixellab: PixelLab, provider_server: ProviderServer
) -> None:
    provider_server.script(_passed(), faults.cut())
    with pytest.raises(OutcomeUnknown) as caught:
        await pixellab.edit(wish(), Told())
    assert caught.value.cost is not None
    assert len(provider_server.requests) == 2


def _passed() -> Any:
    """The answer of the first call, as the stand-in would give it."""
    body = {"keypoints": FOUND, "usage": {"type": "usd", "usd": 0.005, "generations": None}}
    return faults.raw(json.dumps(body).encode(), Content_Type="application/json")
