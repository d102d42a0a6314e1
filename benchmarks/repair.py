"""Measure the repair of damaged pixel art against known truths, and print the table.

Run: python benchmarks/repair.py [pictures per row]
Truths are sprites of the forge at 24 to 128 px and random pattern sprites; each is damaged in a known way.
A grid is exact if the result has the truth's columns and rows (a cropped picture may keep or lose its cut
border cells); a pixel is wrong if it is 0.06 or more away in OKLab, or if its transparency differs.
"""

import io
import sys
import time
from collections.abc import Callable

import cv2
import numpy as np
from PIL import Image

from sprite_tavern.forge.artist import Order, draw, illustrate
from sprite_tavern.imaging.oklab import to_oklab
from sprite_tavern.imaging.pixels import Pixels
from sprite_tavern.imaging.repair import repair

SUBJECTS = (
    "red dragon",
    "treasure chest",
    "green slime",
    "golden coin",
    "magic sword",
    "wooden shield",
    "crystal",
    "cottage",
    "red mushroom",
    "owl",
    "spider",
    "bat",
    "campfire",
    "spaceship",
    "health potion",
    "old wizard with a staff",
    "knight with a blue shield",
    "orange cat",
)
SIZES = (24, 32, 48, 64, 96, 128)
GROUNDS = (None, (104, 112, 128), (240, 240, 240), (24, 20, 37), (255, 0, 255))
WRONG = 0.06

Chance = np.random.Generator


def truth(chance: Chance, size: int | None = None) -> Pixels:
    size = size or int(chance.choice(SIZES))
    order = Order(str(chance.choice(SUBJECTS)), size, int(chance.integers(1000)))
    sprite = draw(order).pixels
    ground = GROUNDS[int(chance.integers(len(GROUNDS)))]
    if ground is not None:
        sprite = np.where(sprite[..., 3:] > 0, sprite, np.array([*ground, 255], np.uint8)).astype(np.uint8)
    return sprite


def lines(chance: Chance, cells: int, pitch: float, jitter: float) -> np.ndarray:
    even = np.arange(cells + 1) * pitch
    even[1:-1] += chance.uniform(-jitter, jitter, cells - 1) * pitch
    return np.rint(even).astype(int)


def scaled(sprite: Pixels, chance: Chance, pitch: float, jitter: float = 0.0) -> Pixels:
    rows = np.repeat(np.arange(sprite.shape[0]), np.diff(lines(chance, sprite.shape[0], pitch, jitter)))
    columns = np.repeat(np.arange(sprite.shape[1]), np.diff(lines(chance, sprite.shape[1], pitch, jitter)))
    return sprite[rows][:, columns]


def smooth(sprite: Pixels, pitch: float, how: int) -> Pixels:
    size = (round(sprite.shape[1] * pitch), round(sprite.shape[0] * pitch))
    return cv2.resize(sprite, size, interpolation=how)


def blurred(picture: Pixels, reach: float) -> Pixels:
    work = picture.astype(np.float32)
    work[..., :3] *= work[..., 3:] / 255
    work = cv2.GaussianBlur(work, (0, 0), reach)
    work[..., :3] /= np.maximum(work[..., 3:] / 255, 1e-3)
    return np.clip(work, 0, 255).astype(np.uint8)


def noisy(picture: Pixels, chance: Chance, amount: float) -> Pixels:
    work = picture.astype(np.float32)
    work[..., :3] += chance.normal(0, amount, (*picture.shape[:2], 3))
    return np.clip(work, 0, 255).astype(np.uint8)


def jpeg(picture: Pixels, quality: int) -> Pixels:
    ground = np.where(picture[..., 3:] > 127, picture[..., :3], np.uint8(0))
    buffer = io.BytesIO()
    Image.fromarray(ground).save(buffer, "JPEG", quality=quality)
    shown = np.asarray(Image.open(buffer))  # noqa: TID251 - our own bytes
    return np.dstack([shown, picture[..., 3]])


def webp(picture: Pixels, quality: int) -> Pixels:
    buffer = io.BytesIO()
    Image.fromarray(picture).save(buffer, "WEBP", quality=quality)
    return np.asarray(Image.open(buffer).convert("RGBA"))  # noqa: TID251 - our own bytes


def resampled(picture: Pixels, size: tuple[int, int], how: Image.Resampling) -> Pixels:
    return np.asarray(Image.fromarray(picture).resize(size, how))


def scaled_down(sprite: Pixels, pitch: float) -> Pixels:
    """Enlarge by more than needed, then bring to the size with a filter, as picture sites do."""
    factor = int(np.ceil(pitch)) + 4
    large = sprite.repeat(factor, axis=0).repeat(factor, axis=1)
    size = round(sprite.shape[1] * pitch), round(sprite.shape[0] * pitch)
    return resampled(large, size, Image.Resampling.LANCZOS)


def lanczos(sprite: Pixels, pitch: float) -> Pixels:
    size = round(sprite.shape[1] * pitch), round(sprite.shape[0] * pitch)
    return resampled(sprite, size, Image.Resampling.LANCZOS)


def shaded(picture: Pixels, sprite: Pixels, pitch: float, chance: Chance) -> Pixels:
    """Give every cell a gradient and the whole a soft light, as image models do."""
    height, width = picture.shape[:2]
    angle = chance.uniform(0, 2 * np.pi, sprite.shape[:2])
    rows = np.minimum((np.arange(height) / pitch).astype(int), sprite.shape[0] - 1)
    columns = np.minimum((np.arange(width) / pitch).astype(int), sprite.shape[1] - 1)
    turn = angle[rows][:, columns]
    down = (np.arange(height) / pitch % 1 - 0.5)[:, None]
    right = (np.arange(width) / pitch % 1 - 0.5)[None]
    light = 1 + 0.12 * (np.cos(turn) * right + np.sin(turn) * down)
    work = picture.astype(np.float32)
    work[..., :3] *= light[..., None]
    return np.clip(work, 0, 255).astype(np.uint8)


def cropped(picture: Pixels, chance: Chance, pitch: float) -> Pixels:
    left, top, right, bottom = (chance.uniform(0, 3, 4) * pitch).astype(int)
    height, width = picture.shape[:2]
    return picture[top : height - bottom, left : width - right]


def machine_made(sprite: Pixels, chance: Chance, pitch: float) -> Pixels:
    picture = scaled(sprite, chance, pitch, 0.10)
    picture = shaded(picture, sprite, picture.shape[1] / sprite.shape[1], chance)
    return jpeg(noisy(blurred(picture, 0.07 * pitch), chance, 4), 82)


Damage = Callable[[Pixels, Chance, float], Pixels]
DAMAGES: dict[str, Damage] = {
    "nearest": scaled,
    "bilinear": lambda s, _, p: smooth(s, p, cv2.INTER_LINEAR),
    "bicubic": lambda s, _, p: smooth(s, p, cv2.INTER_CUBIC),
    "blur": lambda s, c, p: blurred(scaled(s, c, p), 0.16 * p),
    "jitter": lambda s, c, p: scaled(s, c, p, 0.14),
    "noise": lambda s, c, p: noisy(scaled(s, c, p), c, 9),
    "JPEG 70": lambda s, c, p: jpeg(scaled(s, c, p), 70),
    "crop": lambda s, c, p: cropped(scaled(s, c, p), c, p),
    "crop + JPEG 70": lambda s, c, p: jpeg(cropped(scaled(s, c, p), c, p), 70),
    "shaded cells": lambda s, c, p: shaded(scaled(s, c, p), s, p, c),
    "machine-made": machine_made,
    "Lanczos": lambda s, _, p: lanczos(s, p),
    "scaled down": lambda s, _, p: scaled_down(s, p),
    "WebP 60": lambda s, c, p: webp(scaled(s, c, p), 60),
    "all at once": lambda s, c, p: jpeg(noisy(blurred(scaled(s, c, p, 0.12), 0.09 * p), c, 6), 70),
}


def distance(result: Pixels, original: Pixels) -> float:
    """Return the share of wrong pixels."""
    shown, meant = result[..., 3] > 127, original[..., 3] > 127
    apart = np.sqrt(((to_oklab(result[..., :3]) - to_oklab(original[..., :3])) ** 2).sum(axis=-1))
    return float(((shown != meant) | (shown & meant & (apart >= WRONG))).mean())


def judged(result: Pixels, original: Pixels, *, may_be_cut: bool) -> tuple[bool, float]:
    """Return whether the grid is exact, and the share of wrong pixels at the best place."""
    if not may_be_cut:
        exact = result.shape == original.shape
        return exact, distance(result, original) if exact else 1.0
    best = 1.0
    height, width = result.shape[:2]
    for top in range(original.shape[0] - height + 1):
        if top > 4:
            break
        for left in range(min(5, original.shape[1] - width + 1)):
            part = original[top : top + height, left : left + width]
            best = min(best, distance(result[1:-1, 1:-1], part[1:-1, 1:-1]))
    return best < 0.06, best if best < 0.06 else 1.0


def measure(name: str, damage: Damage, count: int) -> tuple[float, float, float]:
    chance = np.random.default_rng(list(DAMAGES).index(name))
    exact, wrong, seconds = [], [], []
    for _ in range(count):
        sprite = truth(chance)
        pitch = float(chance.choice([3, 4, 5, 6.4, 8, 9.3, 10.67, 12, 13.7, 16, 20]))
        pitch = min(pitch, 1400 / sprite.shape[0])
        picture = damage(sprite, chance, pitch)
        start = time.process_time()
        result = repair(picture)
        seconds.append(time.process_time() - start)
        fine, share = judged(result.pixels, sprite, may_be_cut="crop" in name)
        exact.append(fine)
        if fine:
            wrong.append(share)
    return float(np.mean(exact)), float(np.mean(wrong)) if wrong else 1.0, float(np.median(seconds))


def native_changed(count: int) -> int:
    chance = np.random.default_rng(99)
    changed = 0
    for number in range(count):
        sprite = truth(chance)
        if number % 5 == 4:
            sprite = noisy(sprite, chance, 6)
        changed += not np.array_equal(repair(sprite).pixels, sprite)
    return changed


def gridless_changed(count: int) -> int:
    """Return how many smooth pictures, which have no grid, do not come back as they are."""
    chance = np.random.default_rng(5)
    changed = 0
    for _ in range(count):
        order = Order(str(chance.choice(SUBJECTS)), 64, int(chance.integers(1000)))
        picture = illustrate(draw(order).recipe, int(chance.choice([200, 300, 400, 512, 700])))
        changed += not np.array_equal(repair(picture).pixels, picture)
    return changed


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 40
    print(f"{'damage':<16}{'exact grid':>12}{'wrong pixels':>14}{'median ms':>11}")
    rows = {name: measure(name, damage, count) for name, damage in DAMAGES.items()}
    for name, (exact, wrong, seconds) in rows.items():
        print(f"{name:<16}{exact:>11.1%}{wrong:>14.2%}{1000 * seconds:>11.0f}")
    mean = np.mean(list(rows.values()), axis=0)
    print(f"{'all':<16}{mean[0]:>11.1%}{mean[1]:>14.2%}{1000 * mean[2]:>11.0f}")
    print(f"native sprites changed: {native_changed(500)} of 500")
    print(f"smooth pictures changed: {gridless_changed(60)} of 60")


if __name__ == "__main__":
    main()
