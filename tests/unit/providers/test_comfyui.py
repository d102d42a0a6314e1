"""ComfyUI: workflows of the owner's, what is put into them, and what comes back."""

import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from sprite_tavern.core.errors import Garbage, NotConfigured, OutcomeUnknown, ProviderError, Rejected
from sprite_tavern.imaging.alpha import silhouette
from sprite_tavern.imaging.decode import decode
from sprite_tavern.imaging.finishing import finish_locked, finish_reduced
from sprite_tavern.providers.comfyui import ENHANCE, SPRITE, ComfyUI, ComfyUISettings, RunFailed
from sprite_tavern.providers.comfyui_workflows import read_workflow
from tests.fakes import faults
from tests.fakes.comfyui import workflow
from tests.fakes.provider_cases import SPRITE as KNIGHT
from tests.fakes.provider_cases import Told, enhance_request, sprite_request
from tests.fakes.providers import ProviderServer
from tests.fakes.server import json_reply


@pytest.fixture
def files(tmp_path: Path) -> tuple[str, str]:
    made = tmp_path / "make.json", tmp_path / "enhance.json"
    made[0].write_text(json.dumps(workflow()))
    made[1].write_text(json.dumps(workflow(enhances=True)))
    return str(made[0]), str(made[1])


@pytest.fixture
async def comfyui(provider_server: ProviderServer, files: tuple[str, str]) -> AsyncIterator[ComfyUI]:
    made = ComfyUI(ComfyUISettings(provider_server.base_url + "/comfyui", *files, poll_seconds=0.02))
    yield made
    await made.close()


async def refused(comfyui: ComfyUI, **changes: Any) -> ProviderError:
    with pytest.raises(ProviderError) as caught:
        await comfyui.make(sprite_request(changes.pop("model", SPRITE), **changes), Told())
    return caught.value


async def test_a_workflow_makes_a_sprite(comfyui: ComfyUI, provider_server: ProviderServer) -> None:
    prompt = 'a "knight" of 100%, %seed% and %negative% \\ {}'
    made = await comfyui.make(sprite_request(SPRITE, prompt=prompt, negative="hat", width=48), Told())
    graph = provider_server.requests[0].json()["prompt"]
    assert prompt in graph["2"]["inputs"]["text"]
    assert graph["2"]["inputs"]["text"].endswith(", best 100% quality")
    assert graph["3"]["inputs"]["text"] == "hat"
    assert graph["4"]["inputs"] == {"width": 384, "height": 512, "batch_size": 1}
    assert graph["5"]["inputs"]["seed"] == 7
    finished = finish_reduced(made.pictures[0], made.notes["reduce"])
    assert (finished.width, finished.height, made.seed) == (48, 64, 7)
    assert not silhouette(decode(finished.picture).pixels).all()
    assert len(made.pictures) == 1


async def test_a_workflow_repaints_a_sprite(comfyui: ComfyUI, provider_server: ProviderServer) -> None:
    made = await comfyui.enhance(enhance_request(ENHANCE, instruction="in snow"), Told())
    upload, run = provider_server.requests[:2]
    assert b'name="image"; filename="sprite-' in upload.body
    graph = run.json()["prompt"]
    assert graph["9"]["inputs"]["image"] == "uploaded.png"
    for words in ("a knight", "as an oil painting", "in snow"):
        assert words in graph["2"]["inputs"]["text"]
    locked = finish_locked(made.pictures[0], KNIGHT, made.notes["placement"])
    assert locked.fidelity is not None
    assert locked.fidelity["silhouette"] > 0.9


async def test_a_job_is_resumed_with_all_that_finishing_needs(
    comfyui: ComfyUI, provider_server: ProviderServer
) -> None:
    provider_server.comfyui.polls = 10_000
    told = Told()
    with pytest.raises(OutcomeUnknown):
        await comfyui.make(sprite_request(SPRITE, deadline=0.3), told)
    provider_server.comfyui.waiting = dict.fromkeys(provider_server.comfyui.waiting, 0)
    made = await comfyui.resume(told.tickets[0], 60.0, told)
    assert (made.seed, made.notes["reduce"]["width"]) == (7, 64)
    assert provider_server.paid == 1


@pytest.mark.parametrize("ticket", ["", "{}", "[]", '{"job": "../x"}', '{"job": 7}', "null", "x" * 9])
async def test_what_is_no_ticket_is_not_asked_for(
    comfyui: ComfyUI, provider_server: ProviderServer, ticket: str
) -> None:
    with pytest.raises(Rejected):
        await comfyui.resume(ticket, 1.0, Told())
    assert provider_server.requests == []


async def test_previews_count_when_nothing_is_saved(
    comfyui: ComfyUI, provider_server: ProviderServer
) -> None:
    provider_server.comfyui.saves = False
    assert len((await comfyui.make(sprite_request(SPRITE), Told())).pictures) == 1
    assert "type=temp" in provider_server.requests[-1].path


async def test_a_failed_node_is_told_in_its_words(comfyui: ComfyUI, provider_server: ProviderServer) -> None:
    provider_server.comfyui.ends = "error"
    error = await refused(comfyui)
    assert type(error) is RunFailed
    assert "CUDA out of memory" in error.message
    assert error.charged == "no"


async def test_a_graph_that_does_not_fit_is_told_in_its_words(
    provider_server: ProviderServer, tmp_path: Path
) -> None:
    graph = workflow()
    del graph["6"]["inputs"]["vae"]
    file = tmp_path / "broken.json"
    file.write_text(json.dumps(graph))
    comfyui = ComfyUI(ComfyUISettings(provider_server.base_url + "/comfyui", str(file)))
    error = await refused(comfyui)
    await comfyui.close()
    assert type(error) is Rejected
    assert "Required input is missing: vae" in error.message


@pytest.mark.parametrize("body", [b"", b"hello", b"\x89PNG\r\n\x1a\n", b"<svg/>"])
async def test_what_is_no_picture_is_not_taken(
    comfyui: ComfyUI, provider_server: ProviderServer, body: bytes
) -> None:
    provider_server.script(faults.raw(body).on("GET", "/view"))
    assert type(await refused(comfyui)) is Garbage


@pytest.mark.parametrize(
    "entry", [{}, {"outputs": None}, {"outputs": {"7": None}}, {"outputs": {"7": {"images": [None, 7]}}}]
)
async def test_a_finished_job_without_a_picture(
    comfyui: ComfyUI, provider_server: ProviderServer, entry: dict[str, Any]
) -> None:
    def reply(request: Any, _handler: Any) -> Any:
        return json_reply(200, {request.path.rpartition("/")[2]: entry})

    provider_server.script(faults.Cue(reply, path="/history").always())
    assert type(await refused(comfyui)) is Garbage


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (None, "can't be read"),
        ("{", "no JSON"),
        ("[]", "Export (API)"),
        ('{"nodes": [], "links": []}', "Export (API)"),
        (json.dumps(workflow()).replace("%width%", "512"), "%width%"),
        (json.dumps(workflow()).replace("%prompt%", "a cat"), "%prompt%"),
    ],
)
async def test_a_file_that_cannot_be_used_is_told_on_the_card(
    provider_server: ProviderServer, tmp_path: Path, text: str | None, words: str
) -> None:
    file = tmp_path / "workflow.json"
    if text is not None:
        file.write_text(text)
    comfyui = ComfyUI(ComfyUISettings(provider_server.base_url + "/comfyui", str(file)))
    [card] = comfyui.models()
    assert not card.ready
    assert card.missing.startswith("COMFYUI_SPRITE_WORKFLOW: ")
    assert words in card.missing
    assert type(await refused(comfyui)) is NotConfigured
    await comfyui.close()
    assert provider_server.requests == []


async def test_without_an_address_or_a_workflow_it_shows_nothing(files: tuple[str, str]) -> None:
    for settings in (ComfyUISettings(), ComfyUISettings("", *files), ComfyUISettings("http://127.0.0.1:9")):
        comfyui = ComfyUI(settings)
        assert comfyui.models() == ()
        assert type(await refused(comfyui)) is NotConfigured
        await comfyui.close()


def test_values_keep_their_type_and_never_change_the_graph(tmp_path: Path) -> None:
    node = {"class_type": "X", "inputs": {"a": "%seed%", "b": "%seed% and %prompt%", "c": ["1", 0], "d": "%"}}
    file = tmp_path / "workflow.json"
    file.write_text(json.dumps({"1": node}))
    flow = read_workflow("X", str(file), ("prompt",))
    filled = flow.filled({"seed": 7, "prompt": '", "class_type": "%seed%'})["1"]
    assert filled["inputs"] == {"a": 7, "b": '7 and ", "class_type": "%seed%', "c": ["1", 0], "d": "%"}
    assert filled["class_type"] == "X"
