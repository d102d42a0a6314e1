"""A head start: what this process makes in a moment is begun while the wish is being written down."""

from collections.abc import Iterator
from contextlib import contextmanager

from sprite_tavern.providers.base import Eager, SpriteRequest
from sprite_tavern.services.catalogue import Catalogue
from sprite_tavern.services.wishes import Columns


class Foresight:
    """Lets free makers begin, where this process does the work."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._is_at_work = False

    @contextmanager
    def at_work(self) -> Iterator[None]:
        """For as long as this process takes jobs: what other processes make is theirs to begin."""
        self._is_at_work = True
        try:
            yield
        finally:
            self._is_at_work = False

    def begin(self, row: Columns) -> None:
        """Begins the picture of a generation that is about to be added, if its maker can."""
        maker = self._catalogue.maker(row["model"])
        if self._is_at_work and isinstance(maker, Eager):
            maker.begin(
                SpriteRequest(
                    model=row["model"],
                    prompt=row["prompt"],
                    width=row["width"],
                    height=row["height"],
                    seed=row["seed"],
                    once_key="",
                    options=row["settings"],
                )
            )
