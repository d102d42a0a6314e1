"""Colours: counted, limited, locked to a palette, and read from files."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from sprite_tavern.core.errors import Invalid
from sprite_tavern.imaging.palette import (
    colours,
    count_colours,
    from_hex,
    lock,
    parse_palette,
    quantise,
    to_hex,
)
from sprite_tavern.imaging.palettes import PALETTES

PICTURES = hnp.arrays(np.uint8, st.tuples(st.integers(1, 10), st.integers(1, 10), st.just(4)))


def test_colours_are_counted_most_used_first_without_the_transparent() -> None:
    pixels = np.zeros((2, 3, 4), np.uint8)
    pixels[0] = (255, 0, 0, 255)
    pixels[1, 0] = (0, 0, 255, 255)
    pixels[1, 1] = (9, 9, 9, 0)
    assert [(s.colour, s.count) for s in colours(pixels)] == [("#ff0000", 3), ("#0000ff", 1)]
    assert count_colours(pixels) == 2


@settings(max_examples=60, deadline=None)
@given(PICTURES, st.integers(1, 12))
def test_quantising_keeps_the_limit_the_alpha_and_itself(pixels: np.ndarray, limit: int) -> None:
    few = quantise(pixels, limit)
    assert count_colours(few) <= limit
    np.testing.assert_array_equal(few[..., 3], pixels[..., 3])
    np.testing.assert_array_equal(few[pixels[..., 3] == 0], pixels[pixels[..., 3] == 0])
    np.testing.assert_array_equal(few, quantise(pixels, limit))
    np.testing.assert_array_equal(few, quantise(few, limit))


def test_a_small_accent_survives_quantising() -> None:
    pixels = np.full((40, 40, 4), 255, np.uint8)
    pixels[..., :3] = np.linspace(90, 110, 40).astype(np.uint8)[:, None, None]
    pixels[20, 20] = (255, 40, 0, 255)
    red, green, _, _ = quantise(pixels, 4)[20, 20]
    assert red > 240
    assert green < 60


@settings(max_examples=60, deadline=None)
@given(PICTURES, st.sampled_from(sorted(PALETTES)))
def test_locking_uses_only_the_palette_and_changes_nothing_the_second_time(
    pixels: np.ndarray, name: str
) -> None:
    palette = PALETTES[name].colours
    locked = lock(pixels, palette)
    assert {s.colour.lstrip("#") for s in colours(locked)} <= set(palette)
    np.testing.assert_array_equal(locked[..., 3], pixels[..., 3])
    np.testing.assert_array_equal(locked, lock(locked, palette))


@pytest.mark.parametrize(
    ("name", "count"),
    [
        ("pico-8", 16),
        ("db16", 16),
        ("db32", 32),
        ("endesga-32", 32),
        ("sweetie-16", 16),
        ("resurrect-64", 64),
        ("aap-64", 64),
        ("game-boy", 4),
    ],
)
def test_the_known_palettes_are_whole(name: str, count: int) -> None:
    palette = PALETTES[name]
    assert len(set(palette.colours)) == count
    assert all(to_hex(from_hex(colour)) == f"#{colour}" for colour in palette.colours)
    assert palette.author
    assert palette.source.startswith("https://")


HEX_FILE = "\ufeffff004d\r\n#00E436\n; a remark\n\nff004d\n"
GPL_FILE = "GIMP Palette\nName: two\nColumns: 2\n# a remark\n255   0  77\tred\n  0 228  54\n"


JASC_FILE = "JASC-PAL\n0100\n2\n255 0 77\n0 228 54\n"
PAINT_NET_FILE = "; paint.net palette\nFFFF004D\nFF00E436\n"


@pytest.mark.parametrize("text", [HEX_FILE, GPL_FILE, JASC_FILE, PAINT_NET_FILE])
def test_palette_files_are_read(text: str) -> None:
    assert parse_palette(text) == ("#ff004d", "#00e436")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "no colours"),
        ("ff004d\nred", "Line 2"),
        ("ff004", "Line 1"),
        ("GIMP Palette\n0 0", "Line 2 of the palette needs three numbers"),
        ("GIMP Palette\n0 0 256", "above 255"),
        ("\n".join(f"{n:06x}" for n in range(300)), "at most 256"),
    ],
)
def test_wrong_palette_files_say_what_is_wrong(text: str, words: str) -> None:
    with pytest.raises(Invalid, match=words) as raised:
        parse_palette(text)
    assert raised.value.field == "palette"


@given(st.text(max_size=200))
def test_any_text_is_a_palette_or_a_clean_refusal(text: str) -> None:
    try:
        found = parse_palette(text)
    except Invalid:
        return
    assert found
