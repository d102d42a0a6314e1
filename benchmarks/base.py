"""What the benchmarks share: a result beside its target, and a running studio to measure."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

from sprite_tavern.core.settings import Settings
from sprite_tavern.tavern import open_tavern
from tests.fakes.clusters import open_folder
from tests.fakes.studio import Studio, plain_environment
from tests.fakes.work import at_work, order, until

PROMPTS = (
    "a knight with a blue shield",
    "a red dragon breathing fire",
    "a stone castle",
    "a glowing green potion",
    "an owl",
    "a treasure chest full of gold",
    "a wizard with a purple robe",
    "a pirate ship",
    "a loaf of bread",
    "a black cat",
    "a sword with a golden hilt",
    "a pine tree in snow",
)


@dataclass(frozen=True)
class Result:
    """One measured number.

    Attributes:
        what: In words.
        value: The number.
        unit: Its unit.
        target: It should be at most this.
    """

    what: str
    value: float
    unit: str
    target: float

    @property
    def line(self) -> str:
        """For people."""
        verdict = "ok" if self.value <= self.target else "TOO MUCH"
        value, target = f"{self.value:.0f} {self.unit}", f"at most {self.target:.0f} {self.unit}"
        return f"{self.what:<58}{value:>10}   {target:<18}{verdict}"


@asynccontextmanager
async def studio_with_history(sprites: int) -> AsyncIterator[Studio]:
    """A studio of its own with that many sprites in its timeline."""
    with open_folder() as folder:
        settings = Settings(_env_file=None, data_dir=folder / "data")  # type: ignore[call-arg]
        async with open_tavern(settings) as tavern, at_work(tavern):
            actor = await tavern.access.local_person()
            for number in range(sprites):
                wish = order(PROMPTS[number % len(PROMPTS)], width=64, height=64, seed=number)
                (card,) = await tavern.generation.request(actor, wish)
                await until(tavern, actor, card)
        studio = Studio(folder, plain_environment(DATA_DIR=str(folder / "data")))
        try:
            await asyncio.to_thread(studio.start)
            yield studio
        finally:
            studio.clear_up()
