"""A bounded pool of processes for heavy picture work: the event loop is never blocked by it."""

import asyncio
import multiprocessing
import os
import threading
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing.process import BaseProcess
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")


class PictureWorkFailed(RuntimeError):
    """The process that did the work died (out of memory, most likely), twice."""


class Pool:
    """Runs pure functions in spawned processes; a dead process is replaced.

    Args:
        processes: How many at most.
        per_process: A process is replaced after this many calls, which bounds its memory.
    """

    def __init__(self, processes: int, per_process: int = 500) -> None:
        self._processes = processes
        self._per_process = per_process
        self._executor = self._new()

    async def run(self, work: Callable[P, R], /, *args: P.args, **kwargs: P.kwargs) -> R:
        """`work(*args, **kwargs)` in another process; arguments and result are pickled.

        Raises:
            PictureWorkFailed: The process died while doing it, also at the second try.
        """
        for _ in range(2):
            executor = self._executor
            try:
                future = executor.submit(work, *args, **kwargs)
                return await asyncio.wrap_future(future)
            except BrokenProcessPool:
                self._replace(executor)
        raise PictureWorkFailed(f"The process working on {getattr(work, '__name__', 'a picture')} died.")

    async def warm_up(self) -> None:
        """Starts a process before the first person waits for it."""
        await self.run(_import_heavy_parts)

    def close(self) -> None:
        """Ends the processes; waiting work is dropped."""
        self._executor.shutdown(wait=False, cancel_futures=True)

    def _new(self) -> ProcessPoolExecutor:
        return ProcessPoolExecutor(
            self._processes,
            mp_context=multiprocessing.get_context("spawn"),
            initializer=_end_with_parent,
            max_tasks_per_child=self._per_process,
        )

    def _replace(self, broken: ProcessPoolExecutor) -> None:
        if self._executor is broken:
            broken.shutdown(wait=False, cancel_futures=True)
            self._executor = self._new()


def _end_with_parent() -> None:
    """A killed parent can't tell its children to end, and a child waiting for work would wait for ever."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        threading.Thread(target=_end_after, args=(parent,), name="parent watch", daemon=True).start()


def _end_after(parent: BaseProcess) -> None:
    parent.join()
    os._exit(1)


def _import_heavy_parts() -> None:
    import cv2  # noqa: F401 - imported for its side effect: the next call finds it loaded
    import numpy as np  # noqa: F401 - same
