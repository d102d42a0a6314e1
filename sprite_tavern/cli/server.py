"""`serve`, `worker` and `migrate`: the programs that run the house."""

import asyncio
import signal
from pathlib import Path
from typing import Annotated

import typer

from sprite_tavern.cli.errands import run
from sprite_tavern.core.settings import Settings
from sprite_tavern.tavern import open_tavern
from sprite_tavern.worker.runner import Worker

DataDir = Annotated[Path | None, typer.Option(help="Folder of the database and the pictures (DATA_DIR).")]


def serve(
    host: Annotated[str | None, typer.Option(help="Address to listen on (HOST).")] = None,
    port: Annotated[int | None, typer.Option(help="Port to listen on (PORT).")] = None,
    data_dir: DataDir = None,
) -> None:
    """Open the studio (the default command)."""

    async def work(settings: Settings) -> None:
        # NiceGUI takes a second to import: only where it is needed, and not before the settings are sound.
        from sprite_tavern.app import serve as serve_app

        await serve_app(settings)

    run(work, host=host, port=port, data_dir=data_dir)


def worker(data_dir: DataDir = None) -> None:
    """Only work on jobs, beside web processes that share the database and the pictures."""

    async def work(settings: Settings) -> None:
        stopping = asyncio.Event()
        loop = asyncio.get_running_loop()
        for name in (signal.SIGINT, signal.SIGTERM):
            loop.add_signal_handler(name, stopping.set)
        async with open_tavern(settings) as tavern:
            hands = Worker(tavern)
            hands.start()
            typer.echo("The worker is at work.")
            await stopping.wait()
            await hands.stop()

    run(work, data_dir=data_dir)


def migrate(data_dir: DataDir = None) -> None:
    """Bring the database's schema up to date and end (the other commands do it by themselves)."""

    async def work(settings: Settings) -> None:
        async with open_tavern(settings):
            typer.echo("The database is up to date.")

    run(work, data_dir=data_dir)
