"""Gemini's image models and what each can do: one table for the form, the request and the price.

The model's name is a setting with free text, because names change every few months; one that is not in the
table is asked only for what all of them take. Facts as of November 2026.
"""

import re
from dataclasses import dataclass, replace

from sprite_tavern.core.types import Choice, ModelCard, Option, Price

MISSING_KEY = "Add a Gemini key (GEMINI_API_KEY) to enhance sprites with Gemini."

_TEN_RATIOS = ("1:1", "2:3", "3:2", "3:4", "4:3", "4:5", "5:4", "9:16", "16:9", "21:9")
_FOURTEEN_RATIOS = (*_TEN_RATIOS, "1:4", "4:1", "1:8", "8:1")
_TO_2K = ("1K", "2K")
"""4K is left out: its 17 megapixels are above what the house takes in."""
_FULL_THINKING = ("minimal", "medium", "high")
_INPUT_TOKENS = 1131 + 400
"""One sprite and a prompt of ours."""

CANVAS_SIDE = 1024
"""The canvas sent has about this many pixels squared, like a 1K answer."""


@dataclass(frozen=True, slots=True)
class Prices:
    """US dollars for a million tokens, and the tokens of one 1K picture."""

    text_in: float
    text_out: float
    picture_out: float
    picture_tokens: int = 1120


@dataclass(frozen=True, slots=True)
class GeminiModel:
    """One model.

    Attributes:
        id: Name in the API's path.
        label: Name on the page.
        sizes: What `imageSize` takes; empty when the field must be left out.
        ratios: What `aspectRatio` takes.
        thinking: What `thinkingLevel` takes; empty when the field must be left out.
        prices: None when not known.
        usual_seconds: How long a picture usually takes.
        references: Most pictures to go by, beside the sprite itself.
    """

    id: str
    label: str
    sizes: tuple[str, ...] = ()
    ratios: tuple[str, ...] = _TEN_RATIOS
    thinking: tuple[str, ...] = ()
    prices: Prices | None = None
    usual_seconds: float = 25.0
    references: int = 13


MODELS = (
    GeminiModel(
        "gemini-nano-banana-2.1",
        "Nano Banana 2.1",
        _TO_2K,
        _FOURTEEN_RATIOS,
        _FULL_THINKING,
        Prices(1.5, 7.5, 30),
    ),
    GeminiModel(
        "gemini-3-pro-image", "Gemini 3 Pro Image", _TO_2K, _TEN_RATIOS, (), Prices(2, 12, 120), 40.0
    ),
    GeminiModel(
        "gemini-3.1-flash-image",
        "Gemini 3.1 Flash Image",
        ("512", *_TO_2K),
        _FOURTEEN_RATIOS,
        (),
        Prices(0.5, 3, 60),
    ),
    GeminiModel(
        "gemini-3.1-flash-lite-image",
        "Gemini 3.1 Flash Lite Image",
        ("1K",),
        _FOURTEEN_RATIOS,
        ("minimal", "high"),
        Prices(0.25, 1.5, 30),
        15.0,
    ),
    GeminiModel(
        "gemini-2.5-flash-image",
        "Gemini 2.5 Flash Image",
        prices=Prices(0.3, 2.5, 30, picture_tokens=1290),
        usual_seconds=15.0,
        references=2,
    ),
)
KNOWN_IDS = tuple(model.id for model in MODELS)
_PATH_PART = re.compile(r"[A-Za-z0-9][\w.-]{0,100}")


def is_path_part(name: str) -> bool:
    """True when a model's or version's name can stand in the API's paths."""
    return _PATH_PART.fullmatch(name) is not None


def card_of(model: GeminiModel, *, ready: bool, default: bool) -> ModelCard:
    """How the doors show it."""
    card = ModelCard(
        name=f"gemini/{model.id}",
        kind="enhance",
        label=model.label,
        seeds=False,
        options=_options(model),
        price=_estimate(model.prices),
        usual_seconds=model.usual_seconds,
        default=default,
    )
    return card if ready else replace(card, ready=False, missing=MISSING_KEY)


def nearest_ratio(model: GeminiModel, width: int, height: int) -> str:
    """The `aspectRatio` that differs least, by factor, from width : height."""
    wanted = width / height
    return min(model.ratios, key=lambda ratio: max(wanted / ratio_value(ratio), ratio_value(ratio) / wanted))


def ratio_value(ratio: str) -> float:
    """Width by height of a ratio like "3:2"."""
    wide, _, high = ratio.partition(":")
    return int(wide) / int(high)


def canvas_size(ratio: str) -> tuple[int, int]:
    """Width and height of the canvas of this ratio, whole multiples of 16."""
    root = ratio_value(ratio) ** 0.5
    return round(CANVAS_SIDE * root / 16) * 16, round(CANVAS_SIDE / root / 16) * 16


def _options(model: GeminiModel) -> tuple[Option, ...]:
    options = []
    if len(model.sizes) > 1:
        sizes = tuple(Choice(size, f"{size}" if size[-1] == "K" else f"{size} px") for size in model.sizes)
        options.append(
            Option("image_size", "Resolution", "choice", "1K", sizes, help="1K is about 1024 × 1024 pixels.")
        )
    if model.thinking:
        levels = (Choice("", "As usual"), *(Choice(level, level.capitalize()) for level in model.thinking))
        options.append(
            Option("thinking", "Thinking", "choice", "", levels, help="More takes longer and costs more.")
        )
    options.append(
        Option(
            "references",
            "References",
            "sprites",
            maximum=model.references,
            help=f"Up to {model.references} pictures whose characters and style it goes by.",
        )
    )
    return tuple(options)


def _estimate(prices: Prices | None) -> Price:
    if prices is None:
        return Price(usd=None)
    millionths = _INPUT_TOKENS * prices.text_in + prices.picture_tokens * prices.picture_out
    return Price(usd=round(millionths / 1_000_000, 4))
