"""What the empty studio shows: sprites that the forge draws on the spot, which can be made with a click."""

from dataclasses import dataclass

from sprite_tavern.core.errors import NotFound
from sprite_tavern.core.pool import Pool
from sprite_tavern.forge.artist import Order, draw
from sprite_tavern.imaging.png import encode_png

SIZE = 64


@dataclass(frozen=True, slots=True)
class Example:
    """A wish that the forge answers with the picture that is shown for it.

    Attributes:
        prompt: What to draw.
        seed: Which individual.
        size: Pixels a side.
    """

    prompt: str
    seed: int
    size: int = SIZE


EXAMPLES = (
    Example("a knight with a blue shield", 7),
    Example("a red dragon breathing fire", 7),
    Example("a wooden treasure chest", 7),
)


class Examples:
    """Draws the examples when they are asked for the first time; nothing of them is kept in the history."""

    def __init__(self, pool: Pool) -> None:
        self._pool = pool
        self._drawn: dict[int, bytes] = {}

    def all(self) -> tuple[Example, ...]:
        """The examples, each under its place."""
        return EXAMPLES

    async def picture(self, place: int) -> bytes:
        """An example as PNG.

        Raises:
            NotFound: There is no such example.
            PictureWorkFailed: It could not be drawn.
        """
        if not 0 <= place < len(EXAMPLES):
            raise NotFound("There is no such example.")
        if place not in self._drawn:
            self._drawn[place] = await self._pool.run(drawn, EXAMPLES[place])
        return self._drawn[place]


def drawn(example: Example) -> bytes:
    """The picture of an example as PNG; runs in the process pool."""
    return encode_png(draw(Order(example.prompt, example.size, example.seed)).pixels)
