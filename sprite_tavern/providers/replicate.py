"""Replicate runs other people's models (https://replicate.com): some draw sprites, some edit pictures."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sprite_tavern.core.clock import SYSTEM_CLOCK, Clock
from sprite_tavern.core.errors import ProviderError
from sprite_tavern.core.types import Choice, ModelCard, Option, Price, Sizes
from sprite_tavern.providers.answers import Answer, plain_words
from sprite_tavern.providers.hosted_models import Hosted
from sprite_tavern.providers.hosts import CHECK_SECONDS, Host, HostSettings, ModelHost
from sprite_tavern.providers.http import key_headers
from sprite_tavern.providers.refusals import Account, refusal
from sprite_tavern.providers.waiting import JobFailed, Ticket, polled

ACCOUNT = Account(
    key="REPLICATE_API_TOKEN",
    base_url="REPLICATE_BASE_URL",
    credit="https://replicate.com/account/billing",
)
MISSING_KEY = "Add a Replicate token (REPLICATE_API_TOKEN) to use models on Replicate."
FILE_HOSTS = ("replicate.delivery", ".replicate.delivery")

_NAME = "Replicate"
_ENDED_BADLY = frozenset({"failed", "canceled", "aborted"})

_CUT_OUT = Option("remove_bg", "Transparent background", "switch", default=True, help="Only the subject.")
_TILES = (
    Option("tile_x", "Repeats sideways", "switch", default=False, help="Its left and right edges fit."),
    Option("tile_y", "Repeats upwards", "switch", default=False, help="Its upper and lower edges fit."),
)


def _style(ids: str, default: str) -> Option:
    choices = tuple(Choice(style, style.replace("_", " ").capitalize()) for style in ids.split())
    return Option("style", "Style", "choice", default, choices, help="How the model draws it.")


MODELS = (
    Hosted(
        ModelCard(
            name="replicate/rd-plus",
            kind="make",
            label="Retro Diffusion Plus (Replicate)",
            sizes=Sizes(64, 384, suggested=(64, 96, 128, 192, 256)),
            options=(
                _style("default retro watercolor textured cartoon topdown_asset isometric_asset", "default"),
                _CUT_OUT,
                *_TILES,
            ),
            price=Price(usd=None),
            usual_seconds=20.0,
            default=True,
        ),
        "retro-diffusion/rd-plus",
        native=True,
        size="fields",
    ),
    Hosted(
        ModelCard(
            name="replicate/rd-fast",
            kind="make",
            label="Retro Diffusion Fast (Replicate)",
            sizes=Sizes(64, 384, suggested=(64, 96, 128, 192, 256)),
            options=(
                _style("default retro simple detailed anime game_asset portrait", "game_asset"),
                _CUT_OUT,
                *_TILES,
            ),
            price=Price(usd=None),
            usual_seconds=10.0,
        ),
        "retro-diffusion/rd-fast",
        native=True,
        size="fields",
    ),
    Hosted(
        ModelCard(
            name="replicate/flux-kontext",
            kind="enhance",
            label="FLUX Kontext (Replicate)",
            price=Price(usd=0.04),
            usual_seconds=15.0,
            default=True,
        ),
        "black-forest-labs/flux-kontext-pro",
        picture="input_image",
        fixed={"aspect_ratio": "match_input_image", "output_format": "png"},
    ),
    Hosted(
        ModelCard(
            name="replicate/nano-banana",
            kind="enhance",
            label="Nano Banana (Replicate)",
            seeds=False,
            price=Price(usd=0.039),
            usual_seconds=20.0,
        ),
        "google/nano-banana",
        picture="image_input",
        many=True,
        fixed={"aspect_ratio": "match_input_image", "output_format": "png"},
    ),
)

HOST = Host("replicate", _NAME, MODELS, MISSING_KEY, FILE_HOSTS)


@dataclass(frozen=True, slots=True)
class ReplicateSettings(HostSettings):
    """What the house sets."""

    base_url: str = "https://api.replicate.com/v1"


class Replicate(ModelHost):
    """Makes and enhances by models on Replicate."""

    def __init__(self, settings: ReplicateSettings, clock: Clock = SYSTEM_CLOCK) -> None:
        super().__init__(HOST, settings, key_headers("Authorization", settings.api_key, "Bearer"), clock)

    async def submit(self, route: str, given: Mapping[str, Any], deadline: float) -> Answer:
        """Starts a prediction."""
        return await self.http.call("POST", f"/models/{route}/predictions", {"input": given}, deadline)

    async def ask(self, ticket: Ticket, deadline: float) -> Mapping[str, Any] | None:
        """Asks for a prediction."""
        answer = await self.http.call("GET", f"/predictions/{ticket.job}", None, deadline)
        prediction = polled(answer, self.clock)
        return None if prediction is None else _ended(prediction)

    def read(self, taken: Mapping[str, Any]) -> tuple[object, Mapping[str, Any] | None]:
        """A prediction may have ended at once."""
        return taken.get("id"), _ended(taken)

    def items(self, result: Mapping[str, Any]) -> list[object]:
        """One address, or several."""
        output = result.get("output")
        if isinstance(output, list):
            return output
        return [output] if output is not None else []

    async def accepts_key(self) -> str:
        """Asks whose account it is."""
        answer = await self.http.call("GET", "/account", None, CHECK_SECONDS)
        if answer.status >= 400:
            raise self.refused(answer)
        name = answer.json().get("username")
        return f"The key works, for {plain_words(name, 60)}." if isinstance(name, str) else "The key works."

    def refused(self, answer: Answer) -> ProviderError:
        """Its `detail` is a sentence."""
        detail = answer.json_or_empty().get("detail")
        said = plain_words(detail) if isinstance(detail, str) else ""
        return refusal(answer, said, ACCOUNT, self.clock)


def _ended(prediction: Mapping[str, Any]) -> Mapping[str, Any] | None:
    status = prediction.get("status")
    if isinstance(status, str) and status in _ENDED_BADLY:
        error = prediction.get("error")
        reason = f' It says: "{plain_words(error)}"' if isinstance(error, str) and error else ""
        raise JobFailed(f"{_NAME} gave up on this job ({status}); it may have charged for it.{reason}")
    return prediction if status == "succeeded" else None
