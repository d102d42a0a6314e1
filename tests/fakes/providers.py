"""All stand-in providers behind one origin: /pixellab/v1, /pixellab/v2 and /gemini."""

import json
from typing import Any

from tests.fakes import faults
from tests.fakes.gemini import GeminiFake
from tests.fakes.pixellab import PixelLabFake
from tests.fakes.server import Cue, FakeServer, Reply, Request, json_reply

NAMED_FAULTS = {
    name: getattr(faults, name)
    for name in ("status", "redirect", "html", "stall", "cut", "cut_midway", "noise", "drip", "endless")
}


class ProviderServer:
    """The server with its providers, counters and controls."""

    def __init__(self) -> None:
        self.server = FakeServer(self._handle)
        self.pixellab = PixelLabFake()
        self.gemini = GeminiFake()

    @property
    def base_url(self) -> str:
        """Origin; append /pixellab/v2 or /gemini."""
        return self.server.origin

    @property
    def paid(self) -> int:
        """Calls that were accepted and charged since the last reset."""
        return self.pixellab.paid + self.gemini.paid

    @property
    def requests(self) -> list[Request]:
        return self.server.requests

    def script(self, *cues: Cue) -> None:
        """The next requests meet these cues, in this order."""
        self.server.script(*cues)

    def start(self, port: int = 0) -> None:
        self.server.start(port)
        self.pixellab.origin = self.server.origin

    def stop(self) -> None:
        self.server.stop()

    def reset(self) -> None:
        self.server.reset()
        self.pixellab.reset()
        self.gemini.reset()

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
        return json_reply(404, {"detail": "Not Found"})

    def _control(self, request: Request) -> Reply:
        """GET tells how many calls were paid; POST {"fault": name, "with": {…}} scripts the next request."""
        if request.method == "POST":
            told: dict[str, Any] = json.loads(request.body)
            self.script(NAMED_FAULTS[told["fault"]](**told.get("with", {})))
        return json_reply(200, {"paid": self.paid, "requests": len(self.requests)})
