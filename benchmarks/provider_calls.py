"""What our client adds to a provider's call, and how much fifty of them at once make the process grow."""

import asyncio
import json
import os
import re
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from urllib.parse import urlsplit

import psutil
from pydantic import SecretStr

from benchmarks.base import PROMPTS, Result
from sprite_tavern.core.settings import Settings
from sprite_tavern.core.types import ENDED
from sprite_tavern.providers.base import SpriteRequest
from sprite_tavern.providers.pixellab import PixelLab, PixelLabSettings
from sprite_tavern.providers.pixellab_models import make_body, maker_named
from sprite_tavern.tavern import open_tavern
from tests.fakes.clusters import open_folder
from tests.fakes.provider_cases import Told
from tests.fakes.work import at_work, order, until

WARM_UP = 5
ROUNDS = 60
JOBS = 50
SIDE = 256  # the model makes one picture a job at this size
MODEL = "pixellab/pixflux"
JOB_MODEL = "pixellab/pro"
ADDRESS = re.compile(r"PIXELLAB_BASE_URL=(\S+)")
SAMPLES, SAMPLE_SECONDS = 25, 0.02


async def measure() -> list[Result]:
    """The difference of two medians, and the highest memory above that of the idle house."""
    with _stand_in() as base_url:
        ours, bare = await _ours(base_url), await _bare(base_url)
        grown = await _growth(base_url)
    print(f"  a call takes {ours:.1f} ms by our client and {bare:.1f} ms by a bare socket")
    return [
        Result("our client, beyond the stand-in's own time, median", ours - bare, "ms", 15),
        Result(f"{JOBS} parallel jobs, memory over the idle house", grown, "MB", 200),
    ]


@contextmanager
def _stand_in() -> Iterator[str]:
    """The stand-in providers in a process of their own; gives PixelLab's base URL."""
    command = [sys.executable, "-m", "tests.fakes", "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            yield next(found[1] for line in process.stdout or () if (found := ADDRESS.search(line)))
        finally:
            process.kill()


def _request(number: int) -> SpriteRequest:
    return SpriteRequest(MODEL, PROMPTS[number % len(PROMPTS)], 64, 64, number, f"once-{number}")


async def _ours(base_url: str) -> float:
    provider = PixelLab(PixelLabSettings(SecretStr("test-key"), base_url))
    times = []
    for number in range(WARM_UP + ROUNDS):
        started = time.perf_counter()
        await provider.make(_request(number), Told())
        times.append((time.perf_counter() - started) * 1000)
    await provider.close()
    return statistics.median(times[WARM_UP:])


async def _bare(base_url: str) -> float:
    """The same requests, written before the clock starts, and answers read without looking at them."""
    place = urlsplit(base_url)
    times = []
    for number in range(WARM_UP + ROUNDS):
        wire = _wire(base_url, number)
        started = time.perf_counter()
        reader, writer = await asyncio.open_connection(place.hostname, place.port)
        writer.write(wire)
        await reader.read(-1)
        times.append((time.perf_counter() - started) * 1000)
        writer.close()
        await writer.wait_closed()
    return statistics.median(times[WARM_UP:])


def _wire(base_url: str, number: int) -> bytes:
    maker, place = maker_named(MODEL), urlsplit(base_url)
    body = json.dumps(make_body(maker, _request(number))).encode()
    head = (
        f"POST {place.path}{maker.path} HTTP/1.1\r\nHost: {place.netloc}\r\n"
        "Authorization: Bearer test-key\r\n"
        f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\nConnection: close\r\n\r\n"
    )
    return head.encode() + body


async def _growth(base_url: str) -> float:
    """Runs the jobs at once in this process; returns megabytes."""
    with open_folder() as folder:
        settings = Settings(
            _env_file=None,
            data_dir=folder / "data",
            pixellab_api_key=SecretStr("test-key"),
            pixellab_base_url=base_url,
            running_per_person=JOBS,
            queued_per_person=JOBS,
            running_per_process=JOBS,
        )
        async with open_tavern(settings) as tavern, at_work(tavern):
            actor = await tavern.access.local_person()
            wishes = [
                order(PROMPTS[n % len(PROMPTS)], model=JOB_MODEL, seed=n, width=SIDE, height=SIDE)
                for n in range(JOBS + 1)
            ]
            [first] = await tavern.generation.request(actor, wishes.pop())
            await until(tavern, actor, first)  # what is loaded at the first use belongs to the idle house
            process = psutil.Process(os.getpid())
            idle = process.memory_info().rss
            for wish in wishes:
                await tavern.generation.request(actor, wish)
            highest = idle
            while any(card.state not in ENDED for card in (await tavern.history.page(actor)).cards):
                for _ in range(SAMPLES):
                    highest = max(highest, process.memory_info().rss)
                    await asyncio.sleep(SAMPLE_SECONDS)
    return (highest - idle) / 1e6
