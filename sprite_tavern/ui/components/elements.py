"""The studio's own elements: Vue components that work in the browser and speak to us in few events.

They share the modules in `ui/front`, which NiceGUI serves under the import name `tavern/`.
"""

import hashlib
from collections.abc import Awaitable, Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from nicegui.dependencies import compute_key, register_esm
from nicegui.element import Element
from nicegui.events import GenericEventArguments

FRONT = Path(__file__).parents[1] / "front"

Handler = Callable[[GenericEventArguments], Awaitable[None]]
JsonDict = dict[str, Any]


def _digest(folder: Path) -> float:
    """A number that changes with any byte in `folder`; NiceGUI makes the folder's address from it."""
    found = hashlib.sha256()
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        found.update(path.name.encode() + path.read_bytes())
    return float(int.from_bytes(found.digest()[:6]))


_VERSION = _digest(FRONT)
register_esm("tavern", FRONT, max_time=_VERSION)
FRONT_KEY = compute_key(FRONT, max_time=_VERSION)
"""The part of the address of `ui/front` that changes with its content."""


class Frame(Element, component="frame.js"):
    """The page around the panels; has the slots `compose`, `stage` and `strip`."""

    def __init__(self, models: Sequence[JsonDict], styles: Sequence[JsonDict]) -> None:
        super().__init__()
        self._props["models"] = list(models)
        self._props["styles"] = list(styles)


class Compose(Element, component="compose.js"):
    """The form that sprites are made from. Events: `brew`."""

    def __init__(self, on_brew: Handler) -> None:
        super().__init__()
        self.on("brew", on_brew)

    def accepted(self, cards: Sequence[JsonDict]) -> None:
        """Shows what the wish has become."""
        self.run_method("accepted", list(cards))

    def refused(self, refusal: JsonDict) -> None:
        """Shows why nothing was made, beside the field it is about."""
        self.run_method("refused", refusal)


class Stage(Element, component="stage.js"):
    """The selected picture. Events: `enhance`, `edit`, `rerun`, `cancel`, `remove`, `restore`."""

    def __init__(self, handlers: Mapping[str, Handler]) -> None:
        super().__init__()
        for name, handler in handlers.items():
            self.on(name, handler)

    def accepted(self, answer: JsonDict) -> None:
        """Tells that the action in `answer` was done."""
        self.run_method("accepted", answer)

    def refused(self, refusal: JsonDict) -> None:
        """Tells why the action in `refusal` was not done."""
        self.run_method("refused", refusal)


class Desk(Element, component="desk.js"):
    """The providers' books. Events: `check`, with a provider's name."""

    def __init__(self, accounts: Sequence[JsonDict], on_check: Handler) -> None:
        super().__init__()
        self._props["accounts"] = list(accounts)
        self.on("check", on_check)

    def answered(self, answer: JsonDict) -> None:
        """Shows what a provider answered."""
        self.run_method("answered", answer)


class Strip(Element, component="strip.js"):
    """The history; keeps all components of the page up to date."""

    def push(self, version: int, cards: Sequence[JsonDict]) -> None:
        """Tells what has changed; version 0 makes the page read again."""
        self.run_method("push", {"version": version, "cards": list(cards)})
