"""Asking for sprites: checks the wish against what the model can do, then writes it down."""

from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from sprite_tavern.core.errors import Conflict, Invalid, NotFound
from sprite_tavern.core.types import ENDED, Actor, Kind, ModelCard, Sizes, State
from sprite_tavern.core.words import clean_text
from sprite_tavern.db import generations, queue
from sprite_tavern.db.engine import Database
from sprite_tavern.db.tables import Generation
from sprite_tavern.providers.checks import size_problem
from sprite_tavern.services.access import owner_of
from sprite_tavern.services.cards import Card
from sprite_tavern.services.catalogue import MAKE_DEFAULT, Catalogue, checked_options
from sprite_tavern.services.foresight import Foresight
from sprite_tavern.services.history import History
from sprite_tavern.services.wishes import (
    LARGEST_SEED,
    Columns,
    Limits,
    Wishes,
    any_seed,
    checked_once_key,
    checked_seed,
)

COUNT_LIMIT = 4


@dataclass(frozen=True, slots=True)
class SpriteOrder:
    """What a person asks for, unchecked: it may come from anywhere.

    Attributes:
        prompt: What to draw.
        once_key: Names this wish; sent again, it is not made again.
        model: `provider/model`.
        width: Pixels.
        height: Pixels.
        seed: None for any.
        count: 1 to 4 pictures; with a seed, the further ones use the next seeds.
        negative: What to avoid.
        options: The model's own settings.
    """

    prompt: object
    once_key: object
    model: object = MAKE_DEFAULT
    width: object = 64
    height: object = 64
    seed: object = None
    count: object = 1
    negative: object = ""
    options: object = field(default_factory=dict)


class Generations:
    """The rules of making sprites."""

    def __init__(  # noqa: PLR0913, PLR0917 - what makes a sprite
        self,
        database: Database,
        catalogue: Catalogue,
        wishes: Wishes,
        history: History,
        limits: Limits,
        foresight: Foresight,
    ) -> None:
        self._foresight = foresight
        self._database = database
        self._catalogue = catalogue
        self._wishes = wishes
        self._history = history
        self._limits = limits

    def models(self) -> tuple[ModelCard, ...]:
        """All models, makers and enhancers, also those that are not ready."""
        return self._catalogue.models()

    async def request(self, actor: Actor, order: SpriteOrder) -> list[Card]:
        """Asks for 1 to 4 sprites; they appear in the history at once and are made by a worker.

        Raises:
            Invalid: Something in the order can't be; names the field.
            Conflict: The once-key stands for another order.
            OverLimit: Too many wait already.
        """
        owner = owner_of(actor)
        wish = self._checked(order)
        once_key = checked_once_key(order.once_key)
        rows = _rows(wish)
        self._foresight.begin(rows[0])
        return await self._wishes.add(owner, once_key, wish, rows)

    async def rerun(self, actor: Actor, generation_id: UUID, once_key: object) -> Card:
        """Asks again for what a generation asked, with the same settings: a new, separately paid try.

        A failed one keeps its seed; one that worked gets another seed, or it would be the same picture.

        Raises:
            NotFound: There is no such generation of this person.
            Invalid: It can't be asked for again (its model is gone, or it was uploaded).
        """
        owner = owner_of(actor)
        key = checked_once_key(once_key)
        async with self._database.transaction() as tx:
            old = await generations.find(tx, generation_id, owner=owner)
        if old is None:
            raise NotFound("It is not there any more.")
        if old.kind == Kind.UPLOAD:
            raise Invalid("An uploaded picture can't be made again.")
        card = self._catalogue.card(old.model, old.kind)
        wish = {"rerun": str(old.id), "model": card.name}
        return (await self._wishes.add(owner, key, wish, [_again(old)]))[0]

    async def cancel(self, actor: Actor, generation_id: UUID) -> Card:
        """Stops a generation that is not paid for yet. Cancelling what has ended changes nothing.

        Raises:
            NotFound: There is no such generation of this person.
            Conflict: It was sent to a paid provider: its result is kept when it comes.
        """
        owner = owner_of(actor)
        async with self._database.transaction() as tx:
            generation = await generations.find(tx, generation_id, owner=owner, lock=True)
            if generation is None:
                raise NotFound("It is not there any more.")
            if generation.state not in ENDED:
                if generation.state != State.QUEUED and not self._catalogue.is_free(generation.model):
                    raise Conflict(
                        "It was already sent and will be charged, so its result is kept when it arrives."
                    )
                await generations.change(
                    tx, generation, state=State.CANCELLED, attempt_id=None, retry_at=None
                )
                await queue.promote(tx, owner=owner, slots=self._limits.running)
        return await self._history.card(actor, generation_id)

    def _checked(self, order: SpriteOrder) -> dict[str, Any]:
        card = self._catalogue.card(str(order.model)[:200], "make")
        count = order.count
        if isinstance(count, bool) or not isinstance(count, int) or not 1 <= count <= COUNT_LIMIT:
            raise Invalid(f"From 1 to {COUNT_LIMIT} pictures at once are possible.", field="count")
        negative = clean_text(order.negative, "negative prompt", card.prompt_limit, required=False)
        if negative and not card.negative:
            raise Invalid(f"{card.label} takes no negative prompt. Leave it empty.", field="negative")
        width, height = checked_size(card, order.width, order.height)
        return {
            "prompt": clean_text(order.prompt, "prompt", card.prompt_limit),
            "negative": negative,
            "model": card.name,
            "width": width,
            "height": height,
            "seed": checked_seed(order.seed),
            "count": count,
            "options": checked_options(card, order.options),
        }


def checked_size(card: ModelCard, width: object, height: object) -> tuple[int, int]:
    """A size that the model makes.

    Raises:
        Invalid: It doesn't; says what is possible.
    """
    sizes = card.sizes or Sizes(1, 8192)
    for name, side in (("width", width), ("height", height)):
        if isinstance(side, bool) or not isinstance(side, int) or not sizes.minimum <= side <= sizes.maximum:
            raise Invalid(f"{card.label} makes {sizes.minimum} to {sizes.maximum} pixels a side.", field=name)
        if side % sizes.step:
            raise Invalid(f"{card.label} makes sides that are multiples of {sizes.step}.", field=name)
    assert isinstance(width, int) and isinstance(height, int)  # noqa: S101, PT018 - for the type checker
    if sizes.square and width != height:
        raise Invalid(f"{card.label} makes square sprites only.", field="height")
    if width * height < sizes.minimum_area:
        side = round(sizes.minimum_area**0.5)
        raise Invalid(f"{card.label} needs an area of at least {side}×{side} pixels.", field="width")
    if sizes.maximum_area and width * height > sizes.maximum_area:
        side = round(sizes.maximum_area**0.5)
        raise Invalid(f"{card.label} makes at most {side}×{side} pixels in area.", field="width")
    problem = size_problem(sizes, width, height)
    if problem:
        raise Invalid(f"{card.label} can't make {width}×{height}: {problem}.", field="width")
    return width, height


def _rows(wish: dict[str, Any]) -> list[Columns]:
    # Seeds beside each other give pictures that differ more: the forge spreads them.
    first = any_seed() if wish["seed"] is None else wish["seed"]
    same = {name: wish[name] for name in ("prompt", "negative", "model", "width", "height")}
    return [
        {
            **same,
            "kind": Kind.MAKE,
            "seed": (first + number) % (LARGEST_SEED + 1),
            "settings": wish["options"],
        }
        for number in range(wish["count"])
    ]


COPIED = (
    "kind",
    "prompt",
    "negative",
    "model",
    "width",
    "height",
    "settings",
    "style",
    "instruction",
    "parent_id",
    "parent_position",
)


def _again(old: Generation) -> Columns:
    seed = any_seed() if old.state == State.DONE else old.seed
    return {"seed": seed, **{name: getattr(old, name) for name in COPIED}}
