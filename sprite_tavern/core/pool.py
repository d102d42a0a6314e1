"""A bounded pool of processes for heavy picture work: the event loop is never blocked by it."""

import asyncio
import ctypes
import multiprocessing
import os
import platform
import signal
import sys
import threading
import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from functools import cache, partial
from multiprocessing.process import BaseProcess
from typing import ParamSpec, TypeVar

CALL_SECONDS = 60
"""A call that takes longer is ended: the slowest honest one, the neural network, takes some seconds."""
SHORT_SECONDS = 0.2
"""A shorter call has taken little memory, and the next one will want it again."""
CALL_BYTES = 2 << 30
"""Memory that a process may take for itself; the neural network takes about 1 GB at most."""

_TRIM_THRESHOLD, _MMAP_THRESHOLD = -1, -3
"""Options of glibc's mallopt: from how many bytes freed memory goes back to the system at once."""
_KEPT_BYTES = 1 << 30

_THREADS_OF_LIBRARIES = ("OPENBLAS_NUM_THREADS", "OPENCV_FOR_THREADS_NUM")

P = ParamSpec("P")
R = TypeVar("R")


class PictureWorkFailed(RuntimeError):
    """The process that did the work died: it took too long or too much memory, or crashed."""


class Pool:
    """Runs pure functions in spawned processes; a dead process is replaced.

    When a process dies, all that its pool was doing is lost, and nobody can tell whose work it was. Each of
    them is then done again, alone: work that kills its process fails, and harms no other.

    Args:
        processes: How many at most; one more while lost work is done again.
        per_process: A process is replaced after this many calls, which bounds its memory.
        seconds: Longest time of one call.
    """

    def __init__(self, processes: int, per_process: int = 500, seconds: int = CALL_SECONDS) -> None:
        self._processes = processes
        self._per_process = per_process
        self._seconds = seconds
        self._executor = self._new(processes)
        self._one_alone = asyncio.Lock()

    async def run(self, work: Callable[P, R], /, *args: P.args, **kwargs: P.kwargs) -> R:
        """`work(*args, **kwargs)` in another process; arguments and result are pickled.

        Raises:
            PictureWorkFailed: It needs too much memory, or the process died while doing it, also when it did
                nothing else.
        """
        call = partial(_within, self._seconds, partial(work, *args, **kwargs))
        name = getattr(work, "__name__", "a picture")
        try:
            return await self._twice(call)
        except BrokenProcessPool:
            raise PictureWorkFailed(f"The process working on {name} died.") from None
        except MemoryError:
            raise PictureWorkFailed(f"Working on {name} needs too much memory.") from None

    async def warm_up(self) -> None:
        """Starts a process before the first person waits for it."""
        await self.run(_import_heavy_parts)

    def close(self) -> None:
        """Ends the processes; waiting work is dropped."""
        self._executor.shutdown(wait=False, cancel_futures=True)

    async def _twice(self, call: Callable[[], R]) -> R:
        executor = self._executor
        try:
            return await asyncio.wrap_future(executor.submit(call))
        except BrokenProcessPool:
            self._replace(executor)
        return await self._alone(call)

    async def _alone(self, call: Callable[[], R]) -> R:
        async with self._one_alone:
            executor = self._new(1)
            try:
                return await asyncio.wrap_future(executor.submit(call))
            finally:
                executor.shutdown(wait=False, cancel_futures=True)

    def _new(self, processes: int) -> ProcessPoolExecutor:
        # As many processes as cores work already: libraries that start threads of their own would only get in
        # each other's way. They read this when they are loaded, in a new process before all else.
        os.environ.update(dict.fromkeys(_THREADS_OF_LIBRARIES, "1"))
        return ProcessPoolExecutor(
            processes,
            mp_context=multiprocessing.get_context("spawn"),
            initializer=_begin,
            max_tasks_per_child=self._per_process,
        )

    def _replace(self, broken: ProcessPoolExecutor) -> None:
        if self._executor is broken:
            broken.shutdown(wait=False, cancel_futures=True)
            self._executor = self._new(self._processes)


def _within(seconds: int, call: Callable[[], R]) -> R:
    """Ends the process when the call takes too long, also inside a library that never looks up."""
    signal.alarm(seconds)
    started = time.monotonic()
    try:
        return call()
    finally:
        signal.alarm(0)
        if time.monotonic() - started > SHORT_SECONDS and (allocator := _allocator()) is not None:
            allocator.malloc_trim(0)


def _begin() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C reaches all processes: the parent ends this one
    if sys.platform == "linux":  # other systems don't count what a process takes for itself
        import resource

        _, most = resource.getrlimit(resource.RLIMIT_DATA)
        limit = CALL_BYTES if most == resource.RLIM_INFINITY else min(CALL_BYTES, most)
        resource.setrlimit(resource.RLIMIT_DATA, (limit, limit))
    if (allocator := _allocator()) is not None:
        for option in (_TRIM_THRESHOLD, _MMAP_THRESHOLD):
            allocator.mallopt(option, _KEPT_BYTES)
    _end_with_parent()


@cache
def _allocator() -> ctypes.CDLL | None:
    """The C library, where it can be told how much freed memory to keep.

    A filter of a large picture takes and frees some ten megabytes. To get them from the system anew each time
    costs up to a third of a style's time, so they are kept until the call is over.
    """
    return ctypes.CDLL(None) if platform.libc_ver()[0] == "glibc" else None


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
