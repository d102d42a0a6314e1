"""The protocols that every maker, enhancer and editor of pictures speaks, and the values that cross them.

A provider is one file that turns a request into bytes. It knows nothing of users, records or storage. It
raises only `ProviderError`s, and is careful with one question: was the call perhaps charged?
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol, runtime_checkable

from sprite_tavern.core.types import Cost, ModelCard, ProviderStatus
from sprite_tavern.imaging.finishing import Finished


@dataclass(frozen=True, slots=True)
class SpriteRequest:
    """One sprite, please.

    Attributes:
        model: Full name, `provider/model`.
        prompt: 1 to `prompt_limit` characters, no NUL, no lone surrogates.
        width: Pixels.
        height: Pixels.
        seed: 0 to 2**31 - 1.
        once_key: Unique for this attempt; sent to providers that take an idempotency key.
        negative: What to avoid; empty when the model takes none.
        options: Values of the model's own options, already checked against its card.
        pictures: PNGs that options of the kind "sprite" stand for, by the options' names.
        references: PNGs that an option of the kind "sprites" stands for, where the model takes them.
        deadline: Seconds until the call is given up, in all.
    """

    model: str
    prompt: str
    width: int
    height: int
    seed: int
    once_key: str
    negative: str = ""
    options: Mapping[str, Any] = field(default_factory=dict)
    pictures: Mapping[str, bytes] = field(default_factory=dict)
    references: tuple[bytes, ...] = ()
    deadline: float = 180.0


@dataclass(frozen=True, slots=True)
class EnhanceRequest:
    """One enhancement of one sprite, please.

    Attributes:
        model: Full name, `provider/model`.
        sprite: The sprite as PNG, at its native size.
        style: Id of the style.
        style_prompt: The style's written instruction for a picture-editing model.
        seed: 0 to 2**31 - 1.
        once_key: Unique for this attempt.
        subject: The prompt the sprite was made with; may be empty.
        instruction: What the person adds; may be empty.
        recipe: The forge's recipe of the sprite as JSON, when the forge drew it.
        options: Values of the model's own options.
        references: Pictures whose characters and style to go by, as PNG, where the model takes them.
        deadline: Seconds until the call is given up, in all.
    """

    model: str
    sprite: bytes
    style: str
    style_prompt: str
    seed: int
    once_key: str
    subject: str = ""
    instruction: str = ""
    recipe: Mapping[str, Any] | None = None
    options: Mapping[str, Any] = field(default_factory=dict)
    references: tuple[bytes, ...] = ()
    deadline: float = 180.0


@dataclass(frozen=True, slots=True)
class EditRequest:
    """One edit of one picture, please: what comes back are sprites.

    Attributes:
        model: Full name, `provider/model`.
        sprite: The picture as PNG, at its native size.
        seed: 0 to 2**31 - 1.
        once_key: Unique for this attempt.
        prompt: What to do, in words; empty where the model needs none.
        subject: The prompt the picture was made with; may be empty.
        width: Pixels wanted; 0 where the model finds or keeps the size.
        height: Pixels wanted, likewise.
        options: Values of the model's own options, already checked against its card.
        pictures: PNGs that options of the kinds "sprite" and "mask" stand for, by the options' names. A mask
            has the sprite's size; white is painted, black is not.
        deadline: Seconds until the call is given up, in all.
    """

    model: str
    sprite: bytes
    seed: int
    once_key: str
    prompt: str = ""
    subject: str = ""
    width: int = 0
    height: int = 0
    options: Mapping[str, Any] = field(default_factory=dict)
    pictures: Mapping[str, bytes] = field(default_factory=dict)
    deadline: float = 180.0


@dataclass(frozen=True, slots=True)
class Made:
    """What a provider delivered.

    Attributes:
        pictures: Undecoded picture files, best first, at least one; untrusted bytes.
        cost: What it cost, as told.
        request_id: The provider's id of the call or job, or None.
        seed: The seed that was really used, or None when unknown.
        recipe: JSON that re-creates the picture (forge only).
        notes: JSON shown beside the picture: "drew", "ignored", "unknown" (words), "approximated", "said".
            For its finishing: "placement" (where a sprite stood on the canvas that was sent), "reduce"
            (size and background colour of the sprite that a general model painted) and "cut" (background
            colour of a sprite whose transparency the provider does not know).
        finished: The pictures as they are kept, from a provider of our own that finishes what it draws; else
            empty.
    """

    pictures: tuple[bytes, ...]
    cost: Cost
    request_id: str | None = None
    seed: int | None = None
    recipe: Mapping[str, Any] | None = None
    notes: Mapping[str, Any] = field(default_factory=dict)
    finished: tuple[Finished, ...] = ()


class Progress(Protocol):
    """What a provider tells while it works; each call is stored before it returns."""

    async def working(self) -> None:
        """The provider has accepted the request and works on it."""

    async def ticket(self, ticket: str) -> None:
        """The provider's job id: after a crash the job is polled by it, never asked for again."""


@runtime_checkable
class SpriteMaker(Protocol):
    """Makes sprites from words."""

    name: str

    def models(self) -> tuple[ModelCard, ...]:
        """Its models, also those that are not ready (with what is missing)."""

    async def make(self, request: SpriteRequest, progress: Progress) -> Made:
        """One call. Raises only `ProviderError`s."""


@runtime_checkable
class Enhancer(Protocol):
    """Makes a large picture of a sprite."""

    name: str

    def models(self) -> tuple[ModelCard, ...]:
        """Its models, also those that are not ready (with what is missing)."""

    async def enhance(self, request: EnhanceRequest, progress: Progress) -> Made:
        """One call. Raises only `ProviderError`s."""


@runtime_checkable
class Editor(Protocol):
    """Makes sprites from a picture that exists."""

    name: str

    def models(self) -> tuple[ModelCard, ...]:
        """Its models, also those that are not ready (with what is missing)."""

    async def edit(self, request: EditRequest, progress: Progress) -> Made:
        """One call. Raises only `ProviderError`s."""


@runtime_checkable
class Resumable(Protocol):
    """A provider whose jobs go on without us and can be asked for later."""

    async def resume(self, ticket: str, deadline: float, progress: Progress) -> Made:
        """Polls the job behind `ticket` (from `Progress.ticket`) until it ends or `deadline` seconds pass."""


@runtime_checkable
class Eager(Protocol):
    """A free maker that can begin before it is asked: the same request gives the same picture."""

    def begin(self, request: SpriteRequest) -> None:
        """Starts on what `make` will most likely be asked for in a moment; never waits, never raises."""


@runtime_checkable
class Checkable(Protocol):
    """A provider that can be asked whether it works, for nothing."""

    async def check(self) -> ProviderStatus:
        """One free call. Raises only `ProviderError`s."""


@runtime_checkable
class Listed(Protocol):
    """A provider whose models change without us, so that they are asked for."""

    async def refresh(self) -> None:
        """Learns which models there are now; costs nothing and is cheap to call too often."""
