"""The forge's styles, one file each: how a sprite becomes an oil painting, a comic, a stained-glass window.

A file of this folder that defines `TREATMENT` is a style; the others hold what several styles share.
"""

import pkgutil
from functools import cache
from importlib import import_module

from sprite_tavern.forge.treatments.study import Treatment


@cache
def treatments() -> dict[str, Treatment]:
    """Return every treatment by its id, in order of id."""
    modules = [import_module(f"{__name__}.{info.name}") for info in pkgutil.iter_modules(__path__)]
    found = [module.TREATMENT for module in modules if hasattr(module, "TREATMENT")]
    return {treatment.id: treatment for treatment in sorted(found, key=lambda treatment: treatment.id)}
