"""Checks on text that people type."""

from sprite_tavern.core.errors import Invalid


def clean_text(text: object, name: str, limit: int, *, required: bool = True) -> str:
    """The text without surrounding blanks, or `Invalid` saying what to change.

    Args:
        text: What came in; anything but a string is refused.
        name: Field to name in the error.
        limit: Most characters allowed.
        required: Empty text is refused.
    """
    if not isinstance(text, str):
        raise Invalid(f"The {name} must be text.", field=name)
    stripped = text.strip()
    if required and not stripped:
        raise Invalid(f"The {name} is empty: write a few words.", field=name)
    if len(stripped) > limit:
        raise Invalid(
            f"The {name} has {len(stripped):,} characters; at most {limit:,} are possible. Shorten it.",
            field=name,
        )
    if "\0" in stripped:
        raise Invalid(f"The {name} holds a NUL character, which can't be kept. Remove it.", field=name)
    if any("\ud800" <= character <= "\udfff" for character in stripped):
        raise Invalid(f"The {name} holds half a character (a lone surrogate). Type it again.", field=name)
    return stripped
