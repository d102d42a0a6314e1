"""Styles of enhancements, one file each, found by themselves.

A file of this folder that defines `STYLE` is a style; the forge holds a treatment with the same id.
"""

import pkgutil
from functools import cache
from importlib import import_module

from sprite_tavern.styles.base import Style

_FIRST = ("hd",)
"""Shown before the others, which follow by label."""


@cache
def styles() -> dict[str, Style]:
    """Return every style by its id, in the order in which they are shown."""
    modules = [import_module(f"{__name__}.{info.name}") for info in pkgutil.iter_modules(__path__)]
    found = [module.STYLE for module in modules if hasattr(module, "STYLE")]
    return {style.id: style for style in sorted(found, key=_place)}


def _place(style: Style) -> tuple[bool, str]:
    return style.id not in _FIRST, style.label
