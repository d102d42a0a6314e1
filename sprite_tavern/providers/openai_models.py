"""OpenAI's image models, and what servers with the same API take: one table for form, request and price.

Names change every few months, so the chosen one is a setting with free text; one that is not in the table is
asked only for what all of them take. Facts as of November 2026; prices are estimates.
"""

from dataclasses import dataclass, replace

from sprite_tavern.core.types import Choice, ModelCard, Option, Price
from sprite_tavern.providers.canvases import CUT_OUT, SIDE, SIZES, Size, canvas_for, nearest_shape

MISSING_KEY = "Add an OpenAI key (OPENAI_API_KEY) to make and enhance sprites with OpenAI."
REDRAW = "-edit"
"""Ending of the name under which a model enhances."""

_THREE_SHAPES = ((1024, 1024), (1536, 1024), (1024, 1536))
_LEVELS = ("low", "medium", "high")
_MORE_LEVELS = (*_LEVELS, "xhigh", "max")
_SIDE = 1024
_STEP = 16
_LOCAL_STEP = 64
"""What diffusion models take without changing it."""
_PROMPT_TOKENS = 300
_PICTURE_TOKENS = 1056
"""Of one 1024 × 1024 picture at medium quality."""
_SENT_TOKENS = 1100
"""Of the sprite that goes out for an edit."""


@dataclass(frozen=True, slots=True)
class Prices:
    """US dollars for a million tokens."""

    text_in: float = 5.0
    picture_in: float = 8.0
    picture_out: float = 30.0


@dataclass(frozen=True, slots=True)
class ImageModel:
    """One model.

    Attributes:
        id: Name in the API.
        label: Name on the page.
        shapes: Sizes that it paints; empty for any multiple of 16.
        qualities: What `quality` takes; empty when the field must be left out.
        prices: None when not known.
        openai: It takes OpenAI's own fields; else only those that every server takes.
        edits: It enhances, too.
    """

    id: str
    label: str
    shapes: tuple[Size, ...] = ()
    qualities: tuple[str, ...] = _LEVELS
    prices: Prices | None = None
    openai: bool = True
    edits: bool = True

    def canvas(self, width: int, height: int, side: int = _SIDE) -> Size:
        """Width and height of the picture to ask for, for a sprite of this size."""
        if self.shapes:
            return nearest_shape(self.shapes, width, height)
        return canvas_for(width, height, side, self.step)

    @property
    def step(self) -> int:
        """Both lengths of a canvas are multiples of this."""
        return _STEP if self.openai else _LOCAL_STEP


MODELS = (
    ImageModel("gpt-image-2.5-flare", "GPT Image 2.5 Flare", (), _MORE_LEVELS, Prices()),
    ImageModel("gpt-image-2.5-sunburst", "GPT Image 2.5 Sunburst", (), _MORE_LEVELS, Prices()),
    ImageModel("gpt-image-1-mini", "GPT Image 1 Mini", _THREE_SHAPES),
)
DEFAULT = MODELS[0].id


def models_with(chosen: str) -> tuple[ImageModel, ...]:
    """The known models, and the one that the settings name when it is not among them."""
    known = any(model.id == chosen for model in MODELS)
    return MODELS if known else (ImageModel(chosen, chosen, _THREE_SHAPES), *MODELS)


def maker_card(provider: str, model: ImageModel, *, default: bool) -> ModelCard:
    """How the doors show the model as a maker of sprites."""
    return ModelCard(
        name=f"{provider}/{model.id}",
        kind="make",
        label=model.label,
        sizes=SIZES,
        seeds=False,
        options=(CUT_OUT, *_options(model)),
        price=_estimate(model.prices, _PROMPT_TOKENS, 0),
        usual_seconds=30.0,
        default=default,
    )


def enhancer_card(provider: str, model: ImageModel, *, default: bool) -> ModelCard:
    """How the doors show the model as an enhancer."""
    return replace(
        maker_card(provider, model, default=default),
        name=f"{provider}/{model.id}{REDRAW}",
        kind="enhance",
        sizes=None,
        options=_options(model),
        price=_estimate(model.prices, _PROMPT_TOKENS, _SENT_TOKENS),
    )


def _options(model: ImageModel) -> tuple[Option, ...]:
    if not model.openai:
        return (SIDE,)
    levels = tuple(Choice(level, level.capitalize()) for level in model.qualities)
    return (
        Option("quality", "Quality", "choice", "medium", levels, help="More takes longer and costs more."),
    )


def _estimate(prices: Prices | None, text: int, picture: int) -> Price:
    if prices is None:
        return Price(usd=None)
    millionths = text * prices.text_in + picture * prices.picture_in + _PICTURE_TOKENS * prices.picture_out
    return Price(usd=round(millionths / 1_000_000, 4))
