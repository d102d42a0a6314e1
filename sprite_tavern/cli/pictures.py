"""`make`, `enhance` and `edit`: pictures from the shell, by the studio's services, in the same history."""

from pathlib import Path
from typing import Annotated

import typer

from sprite_tavern.cli.errands import (
    finished,
    house_at_work,
    once_key,
    read_palette,
    read_picture,
    run,
    say_files,
    sides,
    write_pictures,
)
from sprite_tavern.core.errors import Invalid
from sprite_tavern.core.settings import Settings
from sprite_tavern.core.types import Actor, ModelCard
from sprite_tavern.services import files
from sprite_tavern.services.cards import Card
from sprite_tavern.services.catalogue import ENHANCE_DEFAULT, MAKE_DEFAULT
from sprite_tavern.services.edits import EditOrder
from sprite_tavern.services.enhancement import EnhanceOrder
from sprite_tavern.services.generation import SpriteOrder
from sprite_tavern.services.uploads import LARGEST_SPRITE
from sprite_tavern.tavern import Tavern

OUT = Path("out")
Out = Annotated[Path, typer.Option("-o", "--out", help="Folder for the pictures.", show_default=True)]


def make(  # noqa: PLR0913, PLR0917 - one parameter an option
    prompt: Annotated[str, typer.Argument(help="What to draw.")],
    size: Annotated[str, typer.Option(help="Pixels: 64, or 64x48 where the model can.")] = "64",
    seed: Annotated[int | None, typer.Option(help="The same seed gives the same sprite.")] = None,
    count: Annotated[int, typer.Option(help="How many, 1 to 4.")] = 1,
    model: Annotated[str, typer.Option(help="provider/model, e.g. pixellab/pixflux.")] = MAKE_DEFAULT,
    negative: Annotated[str, typer.Option(help="What to avoid, where the model can.")] = "",
    palette: Annotated[
        str | None, typer.Option(help="Draw with a palette: a name like pico-8, or a .hex, .gpl, .pal file.")
    ] = None,
    view: Annotated[str | None, typer.Option(help="front, side, back …, where the model can.")] = None,
    facing: Annotated[str | None, typer.Option(help="left or right, where the model can.")] = None,
    option: Annotated[
        list[str] | None, typer.Option(help="A setting of the model as name=value; may be given again.")
    ] = None,
    enhance: Annotated[str | None, typer.Option(help="Also enhance, in this style.")] = None,
    enhancer: Annotated[str, typer.Option(help="provider/model, or just the provider.")] = ENHANCE_DEFAULT,
    out: Out = OUT,
) -> None:
    """Make a sprite from words and write it as PNG."""

    async def work(settings: Settings) -> None:
        width, height = sides(size)
        async with house_at_work(settings) as (tavern, actor):
            own = _own_options(palette, view, facing)
            order = SpriteOrder(
                prompt=prompt,
                once_key=once_key(),
                model=_model_named(tavern, model, "make"),
                width=width,
                height=height,
                seed=seed,
                count=count,
                negative=negative,
                options={**_options(_maker_card(tavern, model), option or []), **own},
            )
            if enhance is not None:
                _check_style(tavern, enhance)  # before anything is paid for
            cards = await finished(tavern, actor, await tavern.generation.request(actor, order))
            say_files(await write_pictures(tavern, actor, cards, out))
            if enhance is not None:
                await _enhance_all(tavern, actor, cards, EnhanceOrder("", enhance, "", enhancer), out)

    run(work, quiet=True)


def enhance(  # noqa: PLR0913, PLR0917 - one parameter an option
    sprite: Annotated[Path, typer.Argument(help="A picture of a sprite at its native size.")],
    style: Annotated[str, typer.Option(help="Id of the style, e.g. oil.")],
    model: Annotated[str, typer.Option(help="provider/model, or just the provider.")] = ENHANCE_DEFAULT,
    instruction: Annotated[str, typer.Option(help="What to add to the style, in words.")] = "",
    seed: Annotated[int | None, typer.Option(help="The same seed gives the same picture.")] = None,
    out: Out = OUT,
) -> None:
    """Enhance a sprite from a file and write the result as PNG."""

    async def work(settings: Settings) -> None:
        data = read_picture(sprite)
        async with house_at_work(settings) as (tavern, actor):
            _check_style(tavern, style)
            card = await tavern.uploads.add(actor, data, sprite.stem)
            await _enhance_all(
                tavern, actor, [card], EnhanceOrder("", style, "", model, instruction, seed), out
            )

    run(work, quiet=True)


def edit(  # noqa: PLR0913, PLR0917 - one parameter an option
    picture: Annotated[Path, typer.Argument(help="A picture of a sprite; some tools take larger ones, too.")],
    model: Annotated[str, typer.Option(help="provider/tool, e.g. forge/reduce or pixellab/rotate.")],
    prompt: Annotated[str, typer.Option(help="What to do, in words, where the tool takes any.")] = "",
    size: Annotated[str | None, typer.Option(help="Size of the result, where it can be chosen.")] = None,
    seed: Annotated[int | None, typer.Option(help="The same seed gives the same picture.")] = None,
    mask: Annotated[
        Path | None, typer.Option(help="A picture of the same size, white where the sprite shall change.")
    ] = None,
    option: Annotated[
        list[str] | None, typer.Option(help="A setting of the tool as name=value; may be given again.")
    ] = None,
    out: Out = OUT,
) -> None:
    """Use a tool on a picture from a file and write what comes back as PNG."""

    async def work(settings: Settings) -> None:
        data = read_picture(picture)
        width, height = sides(size) if size else (None, None)
        async with house_at_work(settings) as (tavern, actor):
            card = _tool_named(tavern, model)
            options = {**_options(card, option or []), **_mask_option(card, mask)}
            largest = (
                card.tool.given.maximum if card.tool and card.tool.takes == "picture" else LARGEST_SPRITE
            )
            source = await tavern.uploads.add(actor, data, picture.stem, largest)
            order = EditOrder(source.sprite_id, model, once_key(), prompt, width, height, seed, options)
            cards = await finished(tavern, actor, [await tavern.edits.request(actor, order)])
            say_files(await write_pictures(tavern, actor, cards, out))

    run(work, quiet=True)


def _tool_named(tavern: Tavern, name: str) -> ModelCard:
    cards = {card.name: card for card in tavern.edits.tools()}
    if name not in cards:
        raise Invalid(f"There is no tool {name!r}. Choose one of: {', '.join(cards)}.", field="model")
    return cards[name]


def _mask_option(card: ModelCard, mask: Path | None) -> dict[str, object]:
    """The mask as the value of the tool's option for it."""
    if mask is None:
        return {}
    names = [option.name for option in card.options if option.kind == "mask"]
    if not names:
        raise Invalid(f"{card.label} takes no mask. Leave --mask out.", field="mask")
    return {names[0]: files.mask_in(read_picture(mask))}


async def _enhance_all(
    tavern: Tavern, actor: Actor, sprites: list[Card], order: EnhanceOrder, out: Path
) -> None:
    model = _model_named(tavern, str(order.model), "enhance")
    cards = [
        await tavern.enhancement.request(
            actor,
            EnhanceOrder(sprite.id, order.style, once_key(), model, order.instruction, order.seed),
        )
        for sprite in sprites
    ]
    say_files(await write_pictures(tavern, actor, await finished(tavern, actor, cards), out))


def _check_style(tavern: Tavern, style: str) -> None:
    known = [card.id for card in tavern.enhancement.styles()]
    if style not in known:
        raise Invalid(f"There is no style {style!r}. Choose one of: {', '.join(known)}.", field="style")


def _model_named(tavern: Tavern, name: str, kind: str) -> str:
    """Completes a provider's name with its default model."""
    if "/" in name:
        return name
    own = [card for card in tavern.generation.models() if card.kind == kind and card.provider == name]
    chosen = next((card for card in own if card.default), own[0] if own else None)
    return chosen.name if chosen else name


def _own_options(palette: str | None, view: str | None, facing: str | None) -> dict[str, object]:
    """The options of `make` that are options of the model."""
    given: dict[str, object] = {"view": view, "facing": facing}
    if palette is not None and files.is_palette_file(palette):
        given["colours_list"] = " ".join(read_palette(palette))
    else:
        given["palette"] = palette
    return {name: value for name, value in given.items() if value is not None}


def _maker_card(tavern: Tavern, model: str) -> ModelCard | None:
    cards = {card.name: card for card in tavern.generation.models()}
    return cards.get(_model_named(tavern, model, "make"))


def _options(card: ModelCard | None, given: list[str]) -> dict[str, object]:
    kinds = {option.name: option.kind for option in card.options} if card else {}
    values: dict[str, object] = {}
    for text in given:
        name, equals, value = text.partition("=")
        if not equals:
            raise Invalid(f"--option {text}: write it as name=value.", field="options")
        values[name] = _typed(kinds.get(name, "text"), value)
    return values


def _typed(kind: str, value: str) -> object:
    if kind == "switch":
        return {"true": True, "on": True, "yes": True, "false": False, "off": False, "no": False}.get(
            value.lower(), value
        )
    if kind == "number":
        try:
            return float(value)
        except ValueError:
            return value
    return value
