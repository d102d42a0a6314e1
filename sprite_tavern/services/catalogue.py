"""What the house can make: models by their full names, and the styles."""

import re
from dataclasses import dataclass
from typing import Any

import structlog

from sprite_tavern.core.errors import Invalid, ProviderError
from sprite_tavern.core.ids import parse_id
from sprite_tavern.core.types import ModelCard, Option, StyleCard
from sprite_tavern.imaging.masks import check_runs
from sprite_tavern.imaging.palette import parse_palette
from sprite_tavern.providers.base import Editor, Enhancer, Listed, SpriteMaker
from sprite_tavern.styles.base import Style

MAKE_DEFAULT = "forge/sprite"
ENHANCE_DEFAULT = "forge/enhance"
LONGEST_LIST = 4000

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Catalogue:
    """Makers, enhancers, editors and styles, looked up by the names that people write.

    Attributes:
        makers: Providers that make sprites.
        enhancers: Providers that enhance them.
        known_styles: Every style, by id.
        editors: Providers that edit them.
    """

    makers: tuple[SpriteMaker, ...]
    enhancers: tuple[Enhancer, ...]
    known_styles: dict[str, Style]
    editors: tuple[Editor, ...] = ()

    def providers(self) -> dict[str, SpriteMaker | Enhancer | Editor]:
        """Every provider by its name, whatever it does."""
        everybody: tuple[SpriteMaker | Enhancer | Editor, ...] = (
            *self.makers,
            *self.enhancers,
            *self.editors,
        )
        return {provider.name: provider for provider in everybody}

    def models(self) -> tuple[ModelCard, ...]:
        """Cards of all models, also those that are not ready."""
        return tuple(card for provider in self.providers().values() for card in provider.models())

    async def refresh(self) -> None:
        """Lets the providers whose models change without us learn which there are now."""
        for provider in self.providers().values():
            if not isinstance(provider, Listed):
                continue
            try:
                await provider.refresh()
            except ProviderError as error:
                log.info("models.unknown", provider=provider.name, reason=error.message)

    def styles(self) -> tuple[StyleCard, ...]:
        """Cards of all styles, in the order they are offered."""
        return tuple(StyleCard(style.id, style.label, style.blurb) for style in self.known_styles.values())

    def card(self, name: str, kind: str) -> ModelCard:
        """The card of a model that is ready.

        Raises:
            Invalid: There is no such model of this kind, or it is not ready; says which there are.
        """
        card = self._named(name, kind)
        if card is None:
            ready = ", ".join(card.name for card in self.models() if card.kind == kind and card.ready)
            raise Invalid(f"There is no model {name!r} here. Choose one of: {ready}.", field="model")
        if not card.ready:
            raise Invalid(f"{card.label} can't be used yet. {card.missing}", field="model")
        return card

    def label(self, name: str) -> str:
        """A model's label; its name when the model is gone."""
        card = self._named(name)
        return card.label if card else name

    def usual_seconds(self, name: str) -> float:
        """How long a model usually takes; 0 when the model is gone."""
        card = self._named(name)
        return card.usual_seconds if card else 0.0

    def is_free(self, name: str) -> bool:
        """True when a call of this model surely costs nothing, so that it may be repeated."""
        card = self._named(name)
        return card is not None and card.price.free

    def plays(self, name: str) -> bool:
        """True when the pictures of a model are the frames of one motion."""
        card = self._named(name)
        return card is not None and card.tool is not None and card.tool.frames

    def style(self, style_id: str) -> Style:
        """A style by its id.

        Raises:
            Invalid: There is none; says which there are.
        """
        style = self.known_styles.get(style_id)
        if style is None:
            known = ", ".join(self.known_styles)
            raise Invalid(f"There is no style {style_id!r}. Choose one of: {known}.", field="style")
        return style

    def style_label(self, style_id: str | None) -> str | None:
        """A style's label; its id when the style is gone."""
        if style_id is None:
            return None
        style = self.known_styles.get(style_id)
        return style.label if style else style_id

    def styles_called(self, word: str) -> list[str]:
        """Ids of the styles that have `word` in their label, however it is written."""
        return [style.id for style in self.known_styles.values() if word.casefold() in style.label.casefold()]

    def maker(self, model: str) -> SpriteMaker:
        """The provider behind a model's name."""
        return next(maker for maker in self.makers if maker.name == model.partition("/")[0])

    def enhancer(self, model: str) -> Enhancer:
        """The provider behind an enhancing model's name."""
        return next(enhancer for enhancer in self.enhancers if enhancer.name == model.partition("/")[0])

    def editor(self, model: str) -> Editor:
        """The provider behind an editing model's name."""
        return next(editor for editor in self.editors if editor.name == model.partition("/")[0])

    def worker(self, model: str, kind: str) -> SpriteMaker | Enhancer | Editor:
        """The provider that makes, enhances or edits with a model."""
        if kind == "edit":
            return self.editor(model)
        return self.enhancer(model) if kind == "enhance" else self.maker(model)

    def _named(self, name: str, kind: str | None = None) -> ModelCard | None:
        """A model's card, of any kind unless one is named; only its own provider is asked for its cards."""
        provider = self.providers().get(name.partition("/")[0])
        cards = provider.models() if provider else ()
        return next((card for card in cards if card.name == name and kind in {None, card.kind}), None)


def checked_options(card: ModelCard, given: object) -> dict[str, Any]:
    """The given options of a model, complete with defaults.

    Raises:
        Invalid: An option the model does not have, or a value out of its range; says what is possible.
    """
    if not isinstance(given, dict):
        raise Invalid("The options must be names with values.", field="options")
    known = {option.name: option for option in card.options}
    for name in given:
        if name not in known:
            has = ", ".join(known) or "none"
            raise Invalid(f"{card.label} has no option {str(name)[:60]!r}. It has: {has}.", field="options")
    values = {name: _checked(option, given.get(name)) for name, option in known.items()}
    return {name: value for name, value in values.items() if value is not None}


def _checked(option: Option, value: object) -> Any:  # noqa: ANN401 - a JSON value
    if value is None or value == "":
        return option.default
    if option.kind == "choice":
        return _checked_choice(option, value)
    if option.kind == "switch":
        if not isinstance(value, bool):
            raise Invalid(f"{option.label}: on or off.", field=option.name)
        return value
    if option.kind == "number":
        return _checked_number(option, value)
    if option.kind in {"colours", "sprite", "sprites", "mask"}:
        return _checked_text(option, value)
    if not isinstance(value, str) or len(value) > 500 or "\0" in value:
        raise Invalid(f"{option.label}: text of at most 500 characters.", field=option.name)
    return value


def _checked_sprites(option: Option, text: str) -> str:
    """Ids of pictures as they are kept: each once, separated by blanks."""
    found = list(dict.fromkeys(parse_id(word[:100]) for word in text.split()))
    if None in found:
        raise Invalid(f"{option.label}: choose pictures.", field=option.name)
    if option.maximum is not None and len(found) > option.maximum:
        raise Invalid(f"{option.label}: choose at most {option.maximum:g} pictures.", field=option.name)
    return " ".join(str(one) for one in found)


def _checked_text(option: Option, value: object) -> str:
    """The value of an option that is written as a text of a certain form."""
    if option.kind == "colours":
        return _checked_colours(option, value)
    text = value if isinstance(value, str) else str(value)[:100]
    if option.kind == "sprite":
        found = parse_id(text[:100])
        if found is None:
            raise Invalid(f"{option.label}: choose a sprite.", field=option.name)
        return str(found)
    if option.kind == "sprites":
        return _checked_sprites(option, text)
    try:
        return check_runs(text)
    except Invalid as error:
        raise Invalid(error.message, field=option.name) from None


def _checked_choice(option: Option, value: object) -> str:
    values = [choice.value for choice in option.choices]
    if value not in values:
        raise Invalid(f"{option.label}: choose one of {', '.join(values)}.", field=option.name)
    return str(value)


def _checked_number(option: Option, value: object) -> float | int:
    low = option.minimum if option.minimum is not None else float("-inf")
    high = option.maximum if option.maximum is not None else float("inf")
    if isinstance(value, bool) or not isinstance(value, int | float) or not low <= value <= high:
        raise Invalid(f"{option.label}: a number from {low:g} to {high:g}.", field=option.name)
    if isinstance(option.default, int) and not isinstance(option.default, bool):
        return round(value)
    return value


def _checked_colours(option: Option, value: object) -> str:
    """A list of colours as it is kept: rrggbb, separated by blanks.

    It may be given like that, with commas, a colour a line, or as a whole .hex or .gpl file.
    """
    if not isinstance(value, str) or len(value) > LONGEST_LIST:
        raise Invalid(
            f"{option.label}: write the colours like 4a90d9, with blanks between.", field=option.name
        )
    text = value.strip()
    try:
        colours = parse_palette(text if "\n" in text else "\n".join(re.split(r"[\s,;]+", text)))
    except Invalid as error:
        raise Invalid(f"{option.label}: {error.message}", field=option.name) from None
    if option.maximum is not None and len(colours) > option.maximum:
        raise Invalid(
            f"{option.label}: at most {option.maximum:g} colours; these are {len(colours)}.",
            field=option.name,
        )
    return " ".join(colour.removeprefix("#") for colour in colours)
