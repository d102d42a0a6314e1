"""Sprites in motion, through the service: whose they are, what suits them, the same bytes again."""

import io

import numpy as np
import pytest
from PIL import Image, ImageSequence

from sprite_tavern.core.errors import Forbidden, Invalid, NotFound
from sprite_tavern.core.ids import new_id
from sprite_tavern.core.types import NOBODY, Actor, AnimationForm
from sprite_tavern.imaging.decode import decode
from sprite_tavern.services.enhancement import EnhanceOrder
from sprite_tavern.tavern import Tavern
from tests.fakes.work import another_person, at_work, checkered_sprite, count, made, order, until


@pytest.fixture
async def actor(tavern: Tavern) -> Actor:
    return await tavern.access.local_person()


def colours_in(data: bytes) -> set[tuple[int, ...]]:
    """The drawn colours of all frames."""
    with Image.open(io.BytesIO(data)) as picture:  # noqa: TID251 - our own file
        frames = [np.asarray(frame.convert("RGBA")) for frame in ImageSequence.Iterator(picture)]
    drawn = np.concatenate([frame[frame[..., 3] > 0] for frame in frames])
    return {tuple(int(part) for part in colour) for colour in np.unique(drawn, axis=0)}


async def test_a_knight_walks_in_its_own_colours_and_the_same_way_again(tavern: Tavern, actor: Actor) -> None:
    async with at_work(tavern):
        card = await made(tavern, actor, order("a knight", seed=3))
    assert card.sprite_id is not None
    motions = await tavern.animations.motions(actor, card.sprite_id)
    assert {"idle", "walk", "attack", "hop"} <= {motion.id for motion in motions}
    before = await count(tavern, "sprites")
    own = colours_in((await tavern.pictures.show(actor, card.sprite_id)).data)
    forms: tuple[AnimationForm, ...] = ("sheet", "gif", "apng", "webp")
    for form in forms:
        film = await tavern.animations.make(actor, card.sprite_id, "walk", form, 2)
        again = await tavern.animations.make(actor, card.sprite_id, "walk", form, 2)
        assert film == again
        assert colours_in(film.data) <= own
        assert film.name.startswith("a-knight-walk-2x")
    assert await count(tavern, "sprites") == before, "nothing is stored"


async def test_a_manner_of_drawing_is_kept_in_motion(tavern: Tavern, actor: Actor) -> None:
    async with at_work(tavern):
        options = {"colours_list": "#000000, 4a90d9, ffffff", "outline": "none"}
        card = await made(tavern, actor, order("a wizard", seed=3, options=options))
    assert card.fields["options"]["colours_list"] == "000000 4a90d9 ffffff"
    assert card.sprite_id is not None
    film = await tavern.animations.make(actor, card.sprite_id, "cast", "apng")
    assert colours_in(film.data) <= {(0, 0, 0, 255), (0x4A, 0x90, 0xD9, 255), (255, 255, 255, 255)}


async def test_an_uploaded_picture_moves_by_its_image(tavern: Tavern, actor: Actor) -> None:
    card = await tavern.uploads.add(actor, checkered_sprite(), "Señor Block")
    assert card.sprite_id is not None
    motions = await tavern.animations.motions(actor, card.sprite_id)
    assert "walk" not in {motion.id for motion in motions}
    for motion in motions:
        sheet = await tavern.animations.make(actor, card.sprite_id, motion.id, "sheet")
        assert decode(sheet.data).pixels.shape[1] % motion.frames == 0
        assert sheet.name == f"se-or-block-{motion.id}-sheet.png"


async def test_what_is_not_yours_or_not_there_looks_alike(tavern: Tavern, actor: Actor) -> None:
    neighbour = await another_person(tavern)
    card = await tavern.uploads.add(neighbour, checkered_sprite(), "theirs")
    assert card.sprite_id is not None
    for sprite_id in (card.sprite_id, new_id()):
        with pytest.raises(NotFound):
            await tavern.animations.motions(actor, sprite_id)
        with pytest.raises(NotFound):
            await tavern.animations.make(actor, sprite_id, "idle", "gif")
    with pytest.raises(Forbidden):
        await tavern.animations.make(NOBODY, card.sprite_id, "idle", "gif")


async def test_what_can_not_be_is_refused_in_words(tavern: Tavern, actor: Actor) -> None:
    card = await tavern.uploads.add(actor, checkered_sprite(), "block")
    assert card.sprite_id is not None
    for motion in ("walk", "fly", "", "../idle"):
        with pytest.raises(Invalid, match="It can do: idle"):
            await tavern.animations.make(actor, card.sprite_id, motion, "gif")
    with pytest.raises(Invalid, match="from 1 to 16"):
        await tavern.animations.make(actor, card.sprite_id, "idle", "gif", 17)


async def test_an_enhancement_is_no_sprite(tavern: Tavern, actor: Actor) -> None:
    card = await tavern.uploads.add(actor, checkered_sprite(), "block")
    async with at_work(tavern):
        asked = await tavern.enhancement.request(
            actor, EnhanceOrder(card.id, "comic", str(new_id()), "forge/enhance")
        )
        done = await until(tavern, actor, asked)
    assert done.sprite_id is not None
    with pytest.raises(Invalid, match="Only sprites"):
        await tavern.animations.motions(actor, done.sprite_id)


@pytest.mark.parametrize(
    ("colours", "said"),
    [
        ("4a90d9 red", "Your palette: Line 2 of the palette is not a colour"),
        (" ".join(f"{number:06x}" for number in range(65)), "at most 64 colours; these are 65"),
        (7, "write the colours like"),
        ("0" * 4001, "write the colours like"),
    ],
)
async def test_a_palette_of_one_s_own_is_checked_when_it_is_asked_for(
    tavern: Tavern, actor: Actor, colours: object, said: str
) -> None:
    with pytest.raises(Invalid, match=said) as refused:
        await tavern.generation.request(actor, order(options={"colours_list": colours}))
    assert refused.value.field == "colours_list"


async def test_a_palette_may_be_a_whole_file(tavern: Tavern, actor: Actor) -> None:
    files = {
        "GIMP Palette\nName: x\n# two\n0 0 0 black\n255 255 255": "000000 ffffff",
        "; x\nff0000": "ff0000",
    }
    for text, kept in files.items():
        [card] = await tavern.generation.request(actor, order(options={"colours_list": text}))
        assert card.fields["options"]["colours_list"] == kept
