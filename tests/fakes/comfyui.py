"""A stand-in for ComfyUI's server: takes graphs in API format, runs them after some questions."""

import json
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

from tests.fakes.forms import form_in
from tests.fakes.painted import edited, opened, painted
from tests.fakes.server import Reply, Request, json_reply

NODES: dict[str, dict[str, type | tuple[type, ...]]] = {
    "CheckpointLoaderSimple": {"ckpt_name": str},
    "CLIPTextEncode": {"text": str, "clip": list},
    "EmptyLatentImage": {"width": int, "height": int, "batch_size": int},
    "LoadImage": {"image": str},
    "VAEEncode": {"pixels": list, "vae": list},
    "KSampler": {
        "seed": int,
        "steps": int,
        "cfg": (int, float),
        "denoise": (int, float),
        "sampler_name": str,
        "scheduler": str,
        "model": list,
        "positive": list,
        "negative": list,
        "latent_image": list,
    },
    "VAEDecode": {"samples": list, "vae": list},
    "SaveImage": {"images": list, "filename_prefix": str},
    "PreviewImage": {"images": list},
}
WORKFLOW = Path(__file__).with_name("comfyui_workflow.json")
"""A usual graph as "Export (API)" writes it, with our marks."""


def workflow(*, enhances: bool = False) -> dict[str, Any]:
    """The usual graph; the one that enhances begins with a picture."""
    graph: dict[str, Any] = json.loads(WORKFLOW.read_text(encoding="utf-8"))
    if enhances:
        graph["4"] = _node("VAEEncode", pixels=["9", 0], vae=["1", 2])
        graph["9"] = _node("LoadImage", image="%image%")
    return graph


def _node(kind: str, **inputs: Any) -> dict[str, Any]:
    return {"class_type": kind, "inputs": inputs, "_meta": {"title": kind}}


@dataclass
class ComfyUIFake:
    """State and behaviour, settable per test.

    Attributes:
        polls: Questions until a job has ended.
        ends: "success" or "error".
        saves: The workflow's pictures are saved; else only previews are there.
        paid: Jobs that were taken (nobody is charged).
    """

    origin: str = ""
    polls: int = 1
    ends: str = "success"
    saves: bool = True
    paid: int = 0
    waiting: dict[str, int] = field(default_factory=dict)
    files: dict[tuple[str, str], bytes] = field(default_factory=dict)

    def reset(self) -> None:
        self.__init__(self.origin)  # type: ignore[misc]

    def handle(self, request: Request, path: str) -> Reply:
        if request.method == "POST":
            routes = {"/prompt": self._prompt, "/upload/image": self._upload}
            return routes[path](request) if path in routes else Reply(405, b"405: Method Not Allowed")
        if path == "/system_stats":
            return json_reply(200, {"system": {"comfyui_version": "0.3.75", "os": "posix"}, "devices": []})
        if path.startswith("/history/"):
            return self._history(path.removeprefix("/history/"))
        if path.startswith("/view?"):
            query = {name: values[0] for name, values in parse_qs(urlsplit(path).query).items()}
            found = self.files.get((query.get("type", "output"), query.get("filename", "")))
            return Reply(200, found, {"Content-Type": "image/png"}) if found else Reply(404)
        return Reply(404, b"404: Not Found")

    def _prompt(self, request: Request) -> Reply:
        try:
            graph = request.json()["prompt"]
        except (ValueError, TypeError, KeyError):
            return _problem("no_prompt", "No prompt provided")
        wrong = {name: error for name, node in graph.items() if (error := _wrong(node, graph))}
        if wrong:
            return _problem("prompt_outputs_failed_validation", "Prompt outputs failed validation", wrong)
        self.paid += 1
        job = str(uuid.uuid5(uuid.NAMESPACE_URL, str(self.paid)))
        self.waiting[job] = self.polls
        data = self._run(graph)
        self.files["output", f"{job}_00001_.png"] = data
        self.files["temp", f"{job}_00001_.png"] = data
        return json_reply(200, {"prompt_id": job, "number": self.paid, "node_errors": {}})

    def _run(self, graph: Mapping[str, Any]) -> bytes:
        nodes = {node["class_type"]: node["inputs"] for node in graph.values()}
        words = graph[nodes["KSampler"]["positive"][0]]["inputs"]["text"]
        if "LoadImage" in nodes:
            source = self.files["input", nodes["LoadImage"]["image"]]
            return edited(source, words, opened(source).size)
        size = nodes["EmptyLatentImage"]["width"], nodes["EmptyLatentImage"]["height"]
        return painted(words, nodes["KSampler"]["seed"], size)

    def _history(self, job: str) -> Reply:
        if job not in self.waiting:
            return json_reply(200, {})
        self.waiting[job] -= 1
        if self.waiting[job] >= 0:
            return json_reply(200, {})
        if self.ends == "error":
            why = {"node_id": "5", "exception_message": "CUDA out of memory.", "exception_type": "OOM"}
            status = {"status_str": "error", "completed": False, "messages": [["execution_error", why]]}
            return json_reply(200, {job: {"outputs": {}, "status": status}})
        file = {"filename": f"{job}_00001_.png", "subfolder": ""}
        outputs = {"8": {"images": [{**file, "type": "temp"}]}}
        if self.saves:
            outputs["7"] = {"images": [{**file, "type": "output"}]}
        status = {"status_str": "success", "completed": True, "messages": []}
        return json_reply(200, {job: {"outputs": outputs, "status": status}})

    def _upload(self, request: Request) -> Reply:
        try:
            form = form_in(request)
            data = form.files["image"][0]
            opened(data)
        except (ValueError, KeyError, OSError):
            return Reply(400)
        self.files["input", "uploaded.png"] = data
        return json_reply(200, {"name": "uploaded.png", "subfolder": "", "type": "input"})


def _wrong(node: Mapping[str, Any], graph: Mapping[str, Any]) -> dict[str, Any] | None:
    inputs = NODES.get(node["class_type"], {})
    for name, kind in inputs.items():
        value = node["inputs"].get(name)
        if not isinstance(value, kind):
            words = {"message": "Required input is missing", "details": f"{name}: {value!r}"}
            return {"errors": [words], "class_type": node["class_type"]}
        if isinstance(value, list) and value[0] not in graph:
            words = {"message": "Bad linked input", "details": name}
            return {"errors": [words], "class_type": node["class_type"]}
    return None


def _problem(kind: str, message: str, nodes: Mapping[str, Any] | None = None) -> Reply:
    error = {"type": kind, "message": message, "details": "", "extra_info": {}}
    return json_reply(400, {"error": error, "node_errors": nodes or {}})
