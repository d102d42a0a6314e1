"""Values that the doors show, so that no door needs to import a shelf."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Literal
from uuid import UUID

Json = Mapping[str, Any]


class Kind(StrEnum):
    """What a generation is."""

    MAKE = "make"
    ENHANCE = "enhance"
    EDIT = "edit"
    UPLOAD = "upload"


class State(StrEnum):
    """Where a generation stands; the words are shown as they are."""

    QUEUED = "queued"
    SENT = "sent"
    WORKING = "working"
    FINISHING = "finishing"
    DONE = "done"
    FAILED = "failed"
    UNKNOWN = "unknown"
    CANCELLED = "cancelled"


ENDED = frozenset({State.DONE, State.FAILED, State.UNKNOWN, State.CANCELLED})


@dataclass(frozen=True, slots=True)
class Actor:
    """Who asks. First argument of every public service method."""

    user_id: UUID | None
    role: Literal["admin", "member", "nobody"] = "member"
    session_id: UUID | None = None
    scopes: frozenset[str] = frozenset()

    @property
    def known(self) -> bool:
        """True when somebody is signed in."""
        return self.user_id is not None


NOBODY = Actor(user_id=None, role="nobody")


@dataclass(frozen=True, slots=True)
class Event:
    """Something changed: ids only, so that it fits a NOTIFY payload and leaks nothing.

    Attributes:
        kind: "generation" or "resync" (events were lost: read again).
        owner: Whose pages should hear of it.
        subject: Id of the thing that changed.
        version: The owner's version after the change; grows by one for each event.
    """

    kind: str
    owner: UUID
    subject: UUID
    version: int


@dataclass(frozen=True, slots=True)
class Choice:
    """One value of an option and what it is called on the page."""

    value: str
    label: str


@dataclass(frozen=True, slots=True)
class Option:
    """A setting that a model really has; the form is drawn from these.

    Attributes:
        name: Key in the request's `options`.
        label: Words on the page.
        kind: "choice", "switch", "number", "text", "colours" (a list of hexadecimal colours as text),
            "sprite" (the id of a picture of the same person), "sprites" (several ids, with blanks between) or
            "mask" (what is painted over the sprite: lengths of runs of pixels, row after row from the top
            left, by turns unpainted and painted).
        default: Value used when the person chose nothing.
        choices: Allowed values of a "choice".
        minimum: Lowest "number", inclusive.
        maximum: Highest "number", inclusive; most of the "colours" and "sprites".
        help: One sentence on what it does.
    """

    name: str
    label: str
    kind: Literal["choice", "switch", "number", "text", "colours", "sprite", "sprites", "mask"]
    default: str | bool | float | int | None = None
    choices: tuple[Choice, ...] = ()
    minimum: float | None = None
    maximum: float | None = None
    help: str = ""


@dataclass(frozen=True, slots=True)
class Sizes:
    """Which sprite sizes a model makes, in pixels.

    Attributes:
        minimum: Shortest allowed side.
        maximum: Longest allowed side.
        minimum_area: Smallest width x height.
        maximum_area: Largest width x height, or None.
        step: Sides are multiples of this.
        square: Width must equal height.
        square_below: When a side is shorter than this, width must equal height, too.
        frames: Widths and heights; the sprite must fit into one of them. Empty: into any.
        suggested: Sides offered as buttons.
    """

    minimum: int
    maximum: int
    minimum_area: int = 0
    maximum_area: int | None = None
    step: int = 1
    square: bool = False
    square_below: int = 0
    frames: tuple[tuple[int, int], ...] = ()
    suggested: tuple[int, ...] = (32, 48, 64, 96, 128)


@dataclass(frozen=True, slots=True)
class Price:
    """What one picture costs, before asking: an estimate.

    Attributes:
        usd: US dollars, 0 for free, None when unknown; at least so much where the size matters.
        generations: Subscription units, None when not sold so.
        fixed: US dollars of a sprite without its pixels, where the size matters.
        per_pixel: US dollars that each of its pixels adds to that.
    """

    usd: float | None = 0.0
    generations: float | None = None
    fixed: float = 0.0
    per_pixel: float = 0.0

    @property
    def free(self) -> bool:
        """True when it surely costs nothing."""
        return self.usd == 0 and not self.generations

    def estimate(self, width: int, height: int) -> float | None:
        """US dollars of a picture of this size in pixels; None when unknown."""
        return self.usd and max(self.usd, self.fixed + self.per_pixel * width * height)


@dataclass(frozen=True, slots=True)
class Tool:
    """What an edit model takes and gives.

    Attributes:
        help: One sentence on what it does.
        takes: "sprite" (sprites only) or "picture" (enhancements, too).
        given: Sizes of the pictures it takes.
        wanted: Sizes that can be asked for; None: it keeps the size, or finds its own.
        words: Whether it needs a prompt.
        words_label: What the prompt is called on the page.
        frames: The pictures it gives are frames of one motion.
    """

    help: str
    takes: Literal["sprite", "picture"] = "sprite"
    given: Sizes = Sizes(1, 8192)
    wanted: Sizes | None = None
    words: Literal["none", "optional", "required"] = "none"
    words_label: str = ""
    frames: bool = False


@dataclass(frozen=True, slots=True)
class ModelCard:
    """One model of a provider and what it can do: draws the form, and checks the request before sending.

    Attributes:
        name: `provider/model`, unique, e.g. "forge/sprite".
        kind: What it does: "make" sprites, "enhance" them to large pictures, or "edit" them.
        label: What it is called on the page.
        sizes: Allowed sprite sizes; for makers only.
        seeds: The same seed gives the same picture (or nearly).
        negative: Takes a negative prompt.
        prompt_limit: Longest prompt in characters.
        options: Its own settings.
        price: Estimate for one picture.
        usual_seconds: How long one picture usually takes.
        ready: It can be used now.
        missing: When not ready: what to set, in words.
        default: The model that is chosen when the person chose none, within its provider.
        tool: What an edit model takes and gives; None for the others.
    """

    name: str
    kind: Literal["make", "enhance", "edit"]
    label: str
    sizes: Sizes | None = None
    seeds: bool = True
    negative: bool = False
    prompt_limit: int = 2000
    options: tuple[Option, ...] = ()
    price: Price = field(default_factory=Price)
    usual_seconds: float = 1.0
    ready: bool = True
    missing: str = ""
    default: bool = False
    tool: Tool | None = None

    @property
    def provider(self) -> str:
        """The part of the name before the slash."""
        return self.name.partition("/")[0]


@dataclass(frozen=True, slots=True)
class StyleCard:
    """An enhancement style as the doors show it."""

    id: str
    label: str
    blurb: str


AnimationForm = Literal["sheet", "gif", "apng", "webp"]
"""How an animation is written: all frames in one row of a PNG, or as a moving picture."""


@dataclass(frozen=True, slots=True)
class MotionCard:
    """A motion that suits a sprite, as the doors show it.

    Attributes:
        id: Its name in addresses and commands.
        label: Words on the page.
        frames: How many pictures it has.
        milliseconds: How long each is shown.
    """

    id: str
    label: str
    frames: int
    milliseconds: int


@dataclass(frozen=True, slots=True)
class ProviderStatus:
    """What a provider answered to a question that costs nothing.

    Attributes:
        words: What it said, for the person.
        usd: US dollars left, where it tells.
        generations: Subscription units left, where it tells.
    """

    words: str
    usd: float | None = None
    generations: float | None = None


@dataclass(frozen=True, slots=True)
class Cost:
    """What a call cost, as the provider told; None where it did not say."""

    usd: float | None = None
    generations: float | None = None


FREE = Cost(usd=0.0)
