"""The offline artist as a provider: free, repeatable, needs no key and no network."""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sprite_tavern.core.errors import Rejected, Unavailable
from sprite_tavern.core.pool import PictureWorkFailed, Pool
from sprite_tavern.core.tasks import Tasks
from sprite_tavern.core.types import FREE, Choice, ModelCard, Option, Sizes
from sprite_tavern.forge import neural
from sprite_tavern.forge.artist import Order, draw, illustration
from sprite_tavern.forge.dissection import Pieces
from sprite_tavern.forge.enhance import EnhanceOrder, enhance, scale_for
from sprite_tavern.forge.recipe import Recipe
from sprite_tavern.imaging.decode import decode
from sprite_tavern.imaging.finishing import Finished, finish_pixels
from sprite_tavern.imaging.pixels import Pixels
from sprite_tavern.imaging.png import encode_png
from sprite_tavern.providers.base import EditRequest, EnhanceRequest, Made, Progress, SpriteRequest
from sprite_tavern.providers.forge_tools import OWN_PALETTE, PALETTE, TOOLS, edited, palette_in

SPRITE = "forge/sprite"
ENHANCE = "forge/enhance"
MOST_BEGUN = 2
PATIENCE_SECONDS = 5.0
AUTO = Choice("auto", "As it suits")


def _choices(*values: str) -> tuple[Choice, ...]:
    return tuple(Choice(value, value.capitalize()) for value in values)


SPRITE_OPTIONS = (
    Option(
        "view",
        "View",
        "choice",
        "auto",
        (AUTO, *_choices("front", "side", "back", "low top-down", "high top-down")),
        help="Side, back and top-down change people; other things have one view.",
    ),
    Option("facing", "Facing", "choice", "auto", (AUTO, *_choices("left", "right"))),
    Option("outline", "Outline", "choice", "coloured", _choices("coloured", "black", "none")),
    Option("shading", "Shading", "choice", "detailed", _choices("flat", "basic", "detailed")),
    PALETTE,
    OWN_PALETTE,
    Option(
        "colours", "Most colours", "number", None, minimum=4, maximum=64, help="Empty: as many as it needs."
    ),
)
ENHANCE_OPTIONS = (
    Option("strength", "Strength", "number", 1.0, minimum=0.1, maximum=1.0, help="How far the style goes."),
    Option(
        "background",
        "Background",
        "choice",
        "transparent",
        (Choice("transparent", "Transparent"), Choice("scene", "The style's own")),
    ),
    Option("outline", "Outline", "switch", True),  # noqa: FBT003 - the default of a switch
)


@dataclass(frozen=True, slots=True)
class _Drawn:
    sprite: Finished
    recipe: dict[str, Any]
    notes: dict[str, Any]


class Forge:
    """Draws sprites, enhances and edits any sprite, in the process pool.

    Args:
        pool: Where it works.
        patience: Seconds after which a drawing that was begun and not asked for is forgotten.
    """

    name = "forge"

    def __init__(self, pool: Pool, patience: float = PATIENCE_SECONDS) -> None:
        self._pool = pool
        self._patience = patience
        self._tasks = Tasks()
        self._begun: dict[str, asyncio.Task[_Drawn]] = {}

    def models(self) -> tuple[ModelCard, ...]:
        """Always ready."""
        return (
            ModelCard(
                name=SPRITE,
                kind="make",
                label="Offline artist",
                sizes=Sizes(16, 256, square=True, suggested=(16, 32, 48, 64, 96, 128)),
                options=SPRITE_OPTIONS,
                usual_seconds=0.1,
                default=True,
            ),
            ModelCard(
                name=ENHANCE,
                kind="enhance",
                label="Offline artist",
                options=ENHANCE_OPTIONS,
                usual_seconds=1.0,
                default=True,
            ),
            *TOOLS,
        )

    async def make(self, request: SpriteRequest, progress: Progress) -> Made:  # noqa: ARG002 - over in a moment
        """One sprite. The same prompt, settings and seed give the same bytes."""
        begun = self._begun.pop(_drawing(request), None)
        drawn: _Drawn = await (begun or self._run(draw_sprite, request))
        return Made(
            (drawn.sprite.picture,),
            FREE,
            seed=request.seed,
            recipe=drawn.recipe,
            notes=drawn.notes,
            finished=(drawn.sprite,),
        )

    def begin(self, request: SpriteRequest) -> None:
        """Starts drawing; what nobody asks for soon is forgotten."""
        name = _drawing(request)
        if name in self._begun or len(self._begun) >= MOST_BEGUN:
            return
        task = self._begun[name] = self._tasks.start("begun", self._run(draw_sprite, request))
        asyncio.get_running_loop().call_later(self._patience, self._forget, name, task)

    def _forget(self, name: str, task: "asyncio.Task[_Drawn]") -> None:
        if self._begun.get(name) is task:
            del self._begun[name]
            task.cancel()

    async def enhance(self, request: EnhanceRequest, progress: Progress) -> Made:
        """One enhancement, from the sprite's recipe where it has one, else from its pixels."""
        await progress.working()
        picture = await self._run(enhance_sprite, request)
        return Made((picture,), FREE, seed=request.seed)

    async def edit(self, request: EditRequest, progress: Progress) -> Made:
        """One sprite out of a picture; the same request gives the same bytes."""
        await progress.working()
        return Made((await self._run(edited, request),), FREE, seed=request.seed)

    async def _run(self, work: Any, request: SpriteRequest | EnhanceRequest | EditRequest) -> Any:  # noqa: ANN401 - as given
        try:
            return await self._pool.run(work, request)
        except PictureWorkFailed as error:
            raise Unavailable(str(error)) from None


def _drawing(request: SpriteRequest) -> str:
    """What decides over the picture, as text: two requests of one drawing are the same."""
    return repr((request.prompt, request.width, request.seed, sorted(request.options.items())))


def order_for(prompt: str, size: int, seed: int, options: Mapping[str, Any]) -> Order:
    """The forge's order for a request with these values of `SPRITE_OPTIONS`.

    Raises:
        ValueError: The size is none that the forge draws.
    """
    return Order(
        prompt=prompt,
        size=size,
        seed=seed,
        palette=palette_in(options),
        colours=options.get("colours"),
        outline=options.get("outline", "coloured"),
        shading=options.get("shading", "detailed"),
        view=options.get("view", "auto"),
        facing=options.get("facing", "auto"),
    )


def draw_sprite(request: SpriteRequest) -> _Drawn:
    """Draws and finishes in the calling process."""
    try:
        order = order_for(request.prompt, request.width, request.seed, request.options)
    except ValueError as error:
        raise Rejected(f"The forge can't draw this: {error}.") from None
    drawing = draw(order)
    notes = {
        "drew": list(drawing.recipe.drew),
        "ignored": list(drawing.recipe.ignored),
        "unknown": list(drawing.recipe.unknown),
        "approximated": drawing.recipe.approximated,
    }
    return _Drawn(finish_pixels(drawing.pixels), drawing.recipe.to_json(), notes)


def _illustrated(request: EnhanceRequest, sprite: Pixels, scale: int) -> tuple[Pixels | None, Pieces | None]:
    """The sprite drawn finer, and its parts: from its recipe, or by the network where it is installed."""
    height, width = sprite.shape[:2]
    if request.recipe is not None and width == height:
        large = illustration(Recipe.from_json(dict(request.recipe)), width * scale)
        return large.pixels, large.pieces
    return neural.redrawn(sprite, scale) if neural.can_redraw(sprite) else None, None


def enhance_sprite(request: EnhanceRequest) -> bytes:
    """Enhances in the calling process; returns PNG."""
    sprite = decode(request.sprite).pixels
    height, width = sprite.shape[:2]
    scale = scale_for(width, height)
    options = request.options
    drawing, pieces = _illustrated(request, sprite, scale)
    picture = enhance(
        EnhanceOrder(
            sprite=sprite,
            style=request.style,
            seed=request.seed,
            illustration=drawing,
            pieces=pieces,
            scale=scale,
            strength=float(options.get("strength", 1.0)),
            background=options.get("background", "transparent"),
            outline=bool(options.get("outline", True)),
        )
    )
    return encode_png(picture, optimise=False)
