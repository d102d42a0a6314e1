"""Pictures that options name: ids of sprites and painted masks become bytes here, never in a provider."""

from uuid import UUID

from sprite_tavern.core.errors import Invalid, NotFound, Rejected, StorageDown
from sprite_tavern.core.types import Actor, ModelCard
from sprite_tavern.db.tables import Generation, Sprite
from sprite_tavern.imaging.masks import mask_png
from sprite_tavern.services.failures import NothingSent
from sprite_tavern.services.pictures import Pictures
from sprite_tavern.storage.base import NotStored


async def attached(
    card: ModelCard, generation: Generation, parent: Sprite | None, pictures: Pictures
) -> dict[str, bytes]:
    """The PNGs of a generation's options, by the options' names; only what its owner may see.

    Raises:
        Rejected: A picture is gone, or a mask does not fit; nothing was sent.
        NothingSent: A picture can't be read at the moment; nothing was sent.
    """
    found: dict[str, bytes] = {}
    for option in card.options:
        value = generation.settings.get(option.name)
        if not value or option.kind not in {"sprite", "mask"}:
            continue
        if option.kind == "sprite":
            found[option.name] = await _sprite(generation, value, option.label, pictures)
        elif parent is not None:
            found[option.name] = _mask(value, parent)
    return found


async def references(card: ModelCard, generation: Generation, pictures: Pictures) -> tuple[bytes, ...]:
    """The PNGs of the pictures that a generation goes by, in order of choice; raises as `attached`."""
    return tuple(
        [
            await _sprite(generation, word, option.label, pictures)
            for option in card.options
            if option.kind == "sprites"
            for word in str(generation.settings.get(option.name) or "").split()
        ]
    )


async def _sprite(generation: Generation, value: str, label: str, pictures: Pictures) -> bytes:
    try:
        return (await pictures.show(Actor(user_id=generation.owner_id), UUID(value))).data
    except NotFound:
        raise Rejected(f"{label}: this picture is gone. Choose another one.") from None
    except (StorageDown, NotStored) as error:
        raise NothingSent(error.message) from None


def _mask(value: str, parent: Sprite) -> bytes:
    try:
        return mask_png(value, parent.width, parent.height)
    except Invalid as error:
        raise Rejected(error.message) from None
