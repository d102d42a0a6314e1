"""Colour words and the words that shade them."""

COLOURS: dict[str, str] = {
    "red": "d3313a", "crimson": "b3152f", "scarlet": "e3342b", "maroon": "7c2236", "burgundy": "6e1f34",
    "vermilion": "e0452c", "cherry": "c21f3a", "wine": "722038", "carmine": "a8132c", "brick red": "a8432f",
    "orange": "ee7f2b", "tangerine": "f28a2e", "apricot": "f6b27a", "pumpkin": "e5761f", "rust red": "a8502c",
    "yellow": "f4cf3c", "lemon": "f6e24a", "mustard": "d3a52a", "canary": "f8e35a", "saffron": "f0b32c",
    "blonde": "eccf72", "blond": "eccf72", "honey": "e2a637", "ochre": "c58a34", "sunny": "f8d64a",
    "green": "4a9e3f", "lime": "96d43a", "olive": "80843a", "mint": "8fdcb4",
    "sage": "9bb088", "moss green": "6d8a3e", "chartreuse": "b4d93a", "viridian": "2f8a6a",
    "forest green": "2f6b3a", "pea": "8fae3f",
    "teal": "22908f", "turquoise": "30c4bb", "cyan": "37cfe6", "aqua": "3fd0d4", "aquamarine": "63d9bd",
    "blue": "3a68cf", "navy": "28376e", "azure": "3b8ff0", "cobalt": "2a52be", "cerulean": "2f8fcf",
    "indigo": "4c3fa8", "sky": "6fb7ef", "royal blue": "3554c8", "baby blue": "a6d3f2", "denim": "4a6a9c",
    "purple": "7f42b5", "violet": "8e52d8", "lavender": "b49be6", "lilac": "c5a3e0", "mauve": "b784a7",
    "plum": "6f3268", "orchid": "c566c8", "magenta": "cf3fb0", "fuchsia": "e23aa8", "periwinkle": "8f96e3",
    "pink": "f08cb4", "rose": "e3638d", "salmon": "f3907c", "coral": "f0745f", "peach": "f5b48c",
    "hot pink": "f04a98", "blush": "f3b5c0", "rosy": "ec86a0",
    "brown": "875433", "tan": "c9a06a", "beige": "dcc6a0", "chestnut": "8a4a2f", "khaki": "b5a56a",
    "mahogany": "6b2f26", "umber": "6a4a33", "sepia": "76522f", "caramel": "c98a4a", "coffee": "5d4030",
    "hazel": "9a7040", "auburn": "8f3b27", "ginger": "d97a2f", "russet": "9a4a2a", "walnut": "6a4630",
    "black": "34323f", "ebony": "2f2a33", "jet": "2b2a33", "charcoal": "45464f", "raven": "2d2c3a",
    "white": "eceef2", "cream": "f2e3bf", "pearl": "e8e4e0", "snowy white": "f2f6fa", "eggshell": "eee6d2",
    "grey": "8b8f9c", "gray": "8b8f9c", "slate": "66707f", "ash": "a3a2a3", "ashen": "a3a2a3",
    "smoke": "9396a0", "gunmetal": "545c68",
}  # fmt: skip
"""Each colour word (two-word names allowed) with its sRGB hex code."""

SHADES: dict[str, tuple[float, float]] = {
    "dark": (-0.13, 0.95), "darker": (-0.13, 0.95), "deep": (-0.10, 1.1), "midnight": (-0.2, 0.8),
    "light": (0.11, 0.9), "lighter": (0.11, 0.9), "pale": (0.13, 0.6), "pastel": (0.15, 0.6),
    "soft": (0.06, 0.75),
    "bright": (0.05, 1.25), "vivid": (0.02, 1.3), "intense": (0.0, 1.3), "rich": (-0.05, 1.15),
    "dull": (-0.02, 0.5), "muted": (0.0, 0.55), "faded": (0.06, 0.5), "dusty": (0.03, 0.55),
    "dim": (-0.08, 0.7),
}  # fmt: skip
"""Words before a colour: lightness added, chroma multiplied."""

ISH_ENDINGS: tuple[str, ...] = ("ish", "y", "coloured", "colored")
"""reddish, coppery, red-coloured: the colour they are made from."""
