"""All stand-in providers behind one origin, each below a path of its own."""

import json
from typing import Any, Protocol

from tests.fakes import faults
from tests.fakes.comfyui import ComfyUIFake
from tests.fakes.gemini import GeminiFake
from tests.fakes.hosts import FalFake, ReplicateFake
from tests.fakes.openai_images import OpenAIFake
from tests.fakes.pixellab import PixelLabFake
from tests.fakes.retrodiffusion import RetroDiffusionFake
from tests.fakes.server import Cue, FakeServer, Reply, Request, json_reply
from tests.fakes.webui import WebUIFake

NAMED_FAULTS = {
    name: getattr(faults, name)
    for name in ("status", "redirect", "html", "stall", "cut", "cut_midway", "noise", "drip", "endless")
}


class Fake(Protocol):
    """A stand-in behind a path.

    Attributes:
        origin: Its own base URL, for answers that name addresses.
        paid: Calls that were accepted and charged.
    """

    origin: str
    paid: int

    def reset(self) -> None:
        """As new."""

    def handle(self, request: Request, path: str) -> Reply:
        """Answers; `path` begins below its base URL."""


class ProviderServer:
    """The server with its providers, counters and controls.

    Attributes:
        openai: /openai/v1
        compatible: /compatible/v1
        retrodiffusion: /retrodiffusion/v1
        webui: /sdapi/v1, so its base URL is the origin
        comfyui: /comfyui
        replicate: /replicate/v1
        fal: /fal
    """

    def __init__(self) -> None:
        self.server = FakeServer(self._handle)
        self.pixellab = PixelLabFake()
        self.gemini = GeminiFake()
        self.openai = OpenAIFake()
        self.compatible = OpenAIFake(local=True)
        self.retrodiffusion = RetroDiffusionFake()
        self.webui = WebUIFake()
        self.comfyui = ComfyUIFake()
        self.replicate = ReplicateFake()
        self.fal = FalFake()
        self.fakes: dict[str, Fake] = {
            "/openai/v1": self.openai,
            "/compatible/v1": self.compatible,
            "/retrodiffusion/v1": self.retrodiffusion,
            "/sdapi/v1": self.webui,
            "/comfyui": self.comfyui,
            "/replicate/v1": self.replicate,
            "/fal": self.fal,
        }

    @property
    def base_url(self) -> str:
        """Origin; append /pixellab/v2, /gemini or another stand-in's path."""
        return self.server.origin

    @property
    def paid(self) -> int:
        """Calls that were accepted and charged since the last reset."""
        return self.pixellab.paid + self.gemini.paid + sum(fake.paid for fake in self.fakes.values())

    @property
    def requests(self) -> list[Request]:
        return self.server.requests

    def script(self, *cues: Cue) -> None:
        """The next requests meet these cues, in this order."""
        self.server.script(*cues)

    def start(self, port: int = 0) -> None:
        self.server.start(port)
        self.pixellab.origin = self.server.origin
        for path, fake in self.fakes.items():
            fake.origin = self.server.origin + path

    def stop(self) -> None:
        self.server.stop()

    def reset(self) -> None:
        self.server.reset()
        self.pixellab.reset()
        self.gemini.reset()
        for fake in self.fakes.values():
            fake.reset()

    def _handle(self, request: Request) -> Reply:
        path = request.path
        if path.startswith("/pixellab/v2/files/"):
            return self.pixellab.file(path)
        if path.startswith("/pixellab/v"):
            version, _, rest = path.removeprefix("/pixellab/v").partition("/")
            return self.pixellab.handle(request, f"/{rest}".partition("?")[0], int(version))
        if path.startswith("/gemini/"):
            return self.gemini.handle(request, path.removeprefix("/gemini"))
        if path == "/_control":
            return self._control(request)
        for base, fake in self.fakes.items():
            if path.startswith(f"{base}/"):
                return fake.handle(request, path.removeprefix(base))
        return json_reply(404, {"detail": "Not Found"})

    def _control(self, request: Request) -> Reply:
        """GET tells how many calls were paid; POST {"fault": name, "with": {…}} scripts the next request."""
        if request.method == "POST":
            told: dict[str, Any] = json.loads(request.body)
            self.script(NAMED_FAULTS[told["fault"]](**told.get("with", {})))
        return json_reply(200, {"paid": self.paid, "requests": len(self.requests)})
