"""Retro Diffusion's models: one table that draws the form, checks the request and prices it.

A style of theirs decides the model and the sizes, so each model here is a family of styles with the same
sizes and price. Facts as of July 2026.
"""

from dataclasses import dataclass, replace

from sprite_tavern.core.types import Choice, ModelCard, Option, Price, Sizes

MISSING_KEY = "Add a Retro Diffusion key (RETRO_DIFFUSION_API_KEY) to make sprites with Retro Diffusion."
MOST_COLOURS = 64

STYLE = "prompt_style"
PALETTE = "colours_list"

CUT_OUT = Option(
    "remove_bg",
    "Transparent background",
    "switch",
    default=True,
    help="Only the subject. Off: the picture keeps what is behind it.",
)
TILE_X = Option("tile_x", "Repeats sideways", "switch", default=False, help="Its left and right edges fit.")
TILE_Y = Option("tile_y", "Repeats upwards", "switch", default=False, help="Its upper and lower edges fit.")
OWN_PALETTE = Option(
    PALETTE,
    "Your palette",
    "colours",
    maximum=MOST_COLOURS,
    help=f"Up to {MOST_COLOURS} colours like 4a90d9 that it may use.",
)
AS_WRITTEN = Option(
    "bypass_prompt_expansion",
    "Prompt as written",
    "switch",
    default=False,
    help="Off: Retro Diffusion adds words of its own.",
)
_OPTIONS = (CUT_OUT, OWN_PALETTE, TILE_X, TILE_Y, AS_WRITTEN)


@dataclass(frozen=True, slots=True)
class Family:
    """Styles of the same kind.

    Attributes:
        card: What they can do.
        prefix: Stands before a style's id.
    """

    card: ModelCard
    prefix: str


def _styles(ids: str, default: str) -> Option:
    choices = tuple(Choice(style, style.replace("_", " ").capitalize()) for style in ids.split())
    return Option(STYLE, "Style", "choice", default, choices, help="How Retro Diffusion draws it.")


_PLUS = "default retro watercolor textured cartoon ui_element environment topdown_asset isometric_asset"
_FAST = "default retro simple detailed anime game_asset portrait texture ui 1_bit no_style"
_LOW = "low_res mc_item mc_texture topdown_item skill_icon"
_PRO = (
    "default painterly fantasy horror scifi simple isometric topdown platformer hexagonal_tiles fps_weapon "
    "typography"
)

FAMILIES = (
    Family(
        ModelCard(
            name="retrodiffusion/plus",
            kind="make",
            label="Retro Diffusion Plus",
            sizes=Sizes(64, 384, suggested=(64, 96, 128, 192, 256)),
            options=(_styles(_PLUS, "default"), *_OPTIONS),
            price=Price(0.025, fixed=50_000 / 2e6, per_pixel=1 / 2e6),
            usual_seconds=15.0,
            default=True,
        ),
        "rd_plus__",
    ),
    Family(
        ModelCard(
            name="retrodiffusion/low-res",
            kind="make",
            label="Retro Diffusion Plus, small",
            sizes=Sizes(16, 128, suggested=(16, 32, 48, 64, 96, 128)),
            options=(_styles(_LOW, "low_res"), *_OPTIONS),
            price=Price(0.02, fixed=13_700 / 6e5, per_pixel=1 / 6e5),
            usual_seconds=15.0,
        ),
        "rd_plus__",
    ),
    Family(
        ModelCard(
            name="retrodiffusion/fast",
            kind="make",
            label="Retro Diffusion Fast",
            sizes=Sizes(64, 384, suggested=(64, 96, 128, 192, 256)),
            options=(_styles(_FAST, "game_asset"), *_OPTIONS),
            price=Price(0.015, fixed=100_000 / 6e6, per_pixel=1 / 6e6),
            usual_seconds=6.0,
        ),
        "rd_fast__",
    ),
    Family(
        ModelCard(
            name="retrodiffusion/pro",
            kind="make",
            label="Retro Diffusion Pro",
            sizes=Sizes(64, 256, suggested=(64, 96, 128, 192, 256)),
            options=(_styles(_PRO, "default"), *_OPTIONS),
            price=Price(usd=0.18),
            usual_seconds=30.0,
        ),
        "rd_pro__",
    ),
)


def cards(*, ready: bool) -> tuple[ModelCard, ...]:
    """All models; without a key only the default, with what is missing."""
    if ready:
        return tuple(family.card for family in FAMILIES)
    return tuple(
        replace(family.card, ready=False, missing=MISSING_KEY) for family in FAMILIES if family.card.default
    )
