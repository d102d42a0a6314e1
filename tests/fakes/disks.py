"""Disks that are too small: a real one where we may mount, else a limit on the size of files."""

import contextlib
import os
import resource
import subprocess
from collections.abc import Iterator
from pathlib import Path


def may_mount() -> bool:
    """True when this process can mount a file system."""
    return os.geteuid() == 0


@contextlib.contextmanager
def small_disk(folder: Path, size: str) -> Iterator[None]:
    """Mounts an empty disk of `size` (such as `64k`) on `folder` inside the block."""
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size},mode=0711", "tmpfs", folder], check=True)
    try:
        yield
    finally:
        subprocess.run(["umount", "--lazy", folder], check=True)


def grow(folder: Path, size: str) -> None:
    """Gives the small disk on `folder` another size."""
    subprocess.run(["mount", "-o", f"remount,size={size}", folder], check=True)


@contextlib.contextmanager
def small_files(size: int) -> Iterator[None]:
    """Files of this process can't grow beyond `size` bytes inside the block."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
