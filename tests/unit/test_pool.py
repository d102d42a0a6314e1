"""Tests of the drawing processes: what kills one of them, and what becomes of the others' work."""

import asyncio
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import psutil
import pytest

from sprite_tavern.core.pool import CALL_BYTES, SHORT_SECONDS, PictureWorkFailed, Pool

ROOT = Path(__file__).parents[2]


@pytest.fixture
def pool() -> Iterator[Pool]:
    pool = Pool(2)
    yield pool
    pool.close()


def double(number: int) -> int:
    return 2 * number


def die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def die_once(mark: Path) -> str:
    if not mark.exists():
        mark.touch()
        die()
    return "done"


def go_on_after_an_interrupt() -> str:
    os.kill(os.getpid(), signal.SIGINT)
    return "done"


def never_end() -> None:
    while True:
        signal.pause()


def take(gigabytes: int) -> int:
    return int(np.ones(gigabytes << 30, np.uint8)[-1])


def wait_for(mark: Path, number: int) -> int:
    while not mark.exists():
        time.sleep(0.01)
    return double(number)


async def test_work_is_done_elsewhere(pool: Pool) -> None:
    assert await pool.run(double, 21) == 42
    assert await pool.run(os.getpid) != os.getpid()


async def test_what_the_work_raises_reaches_the_caller(pool: Pool) -> None:
    with pytest.raises(ZeroDivisionError):
        await pool.run(divmod, 1, 0)


async def test_FT33_work_that_kills_its_process_fails_and_harms_no_other(pool: Pool, tmp_path: Path) -> None:
    mark = tmp_path / "go on"
    other = asyncio.create_task(pool.run(wait_for, mark, 21))
    with pytest.raises(PictureWorkFailed, match="die"):
        await pool.run(die)
    mark.touch()
    assert await other == 42
    assert await pool.run(double, 4) == 8


async def test_a_process_that_was_killed_from_outside_costs_nothing_but_time(
    pool: Pool, tmp_path: Path
) -> None:
    assert await pool.run(die_once, tmp_path / "mark") == "done"


async def test_FT33_work_that_never_ends_is_ended() -> None:
    pool = Pool(1, seconds=1)
    try:
        with pytest.raises(PictureWorkFailed, match="never_end"):
            await pool.run(never_end)
        assert await pool.run(double, 4) == 8
    finally:
        pool.close()


async def test_FT25_a_process_may_not_take_all_memory(pool: Pool) -> None:
    with pytest.raises(PictureWorkFailed, match="memory"):
        await pool.run(take, (CALL_BYTES >> 30) + 1)
    assert await pool.run(double, 4) == 8


async def test_an_interrupt_at_the_terminal_is_left_to_the_parent(pool: Pool) -> None:
    assert await pool.run(go_on_after_an_interrupt) == "done"


def threads_of_libraries() -> tuple[int, int]:
    """How many OpenCV uses, and how many this process has after a product of matrices."""
    import cv2

    matrix = np.ones((500, 500), np.float32)
    np.matmul(matrix, matrix)
    return cv2.getNumThreads(), psutil.Process().num_threads()


async def test_each_process_works_on_one_core(pool: Pool) -> None:
    assert await pool.run(threads_of_libraries) == (1, 2), "one works, one watches the parent"


PROGRAM_WITH_ARRAYS = """
import asyncio
import numpy
from sprite_tavern.core.pool import Pool
from tests.unit.test_pool import threads_of_libraries
if __name__ == "__main__":
    print(asyncio.run(Pool(1).run(threads_of_libraries)))
"""


def test_each_process_of_a_program_that_uses_arrays_itself_works_on_one_core(tmp_path: Path) -> None:
    """A new process loads the program's own modules before all else, and NumPy with them."""
    script = tmp_path / "program.py"
    script.write_text(PROGRAM_WITH_ARRAYS)
    settings = {**os.environ, "PYTHONPATH": str(ROOT)}
    for name in ("OPENBLAS_NUM_THREADS", "OPENCV_FOR_THREADS_NUM"):
        settings.pop(name, None)
    done = subprocess.run(
        [sys.executable, script], env=settings, capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.strip() == "(1, 2)", "one works, one watches the parent"


def megabytes_held() -> int:
    """Resident memory of this process."""
    return int(psutil.Process().memory_info().rss) >> 20


def work_in_memory(megabytes: int) -> int:
    pieces = [np.ones((1 << 20) // 8) for _ in range(megabytes)]
    long = time.monotonic() + SHORT_SECONDS
    while time.monotonic() < long:  # such work is never short
        pieces[0] += 1
    return len(pieces)


async def test_a_process_gives_back_what_a_call_took() -> None:
    pool = Pool(1)
    try:
        await pool.run(work_in_memory, 1)
        before = await pool.run(megabytes_held)
        await pool.run(work_in_memory, 400)
        assert await pool.run(megabytes_held) < before + 40
    finally:
        pool.close()
