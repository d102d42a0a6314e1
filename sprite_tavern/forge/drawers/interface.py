"""Signs and buttons of interfaces."""

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look, Preset
from sprite_tavern.forge.pieces.emblems import EMBLEMS, pictured
from sprite_tavern.forge.pieces.materials import GOLD, RED, STEEL, matte, metal, soft
from sprite_tavern.forge.pieces.outlines import inlay, mirrored
from sprite_tavern.forge.pieces.sparkle import glint
from sprite_tavern.forge.pieces.symbols import SYMBOLS, symbol
from sprite_tavern.forge.pieces.weather import body_ramp, weathered
from sprite_tavern.forge.ramps import Ramp, lighten

_SIGNS: dict[str, tuple[str, str]] = {
    "plus sign": ("plus", "4fae4a"), "plus icon": ("plus", "4fae4a"),
    "add icon": ("plus", "4fae4a"), "medical cross": ("plus", RED),
    "health icon": ("plus", RED), "minus sign": ("minus", RED),
    "minus icon": ("minus", RED),
    "x mark": ("cross", RED), "cross mark": ("cross", RED), "x icon": ("cross", RED),
    "close icon": ("cross", RED), "cancel icon": ("cross", RED),
    "check mark": ("check", "4fae4a"), "checkmark": ("check", "4fae4a"), "tick": ("check", "4fae4a"),
    "tick mark": ("check", "4fae4a"), "check": ("check", "4fae4a"),
    "check icon": ("check", "4fae4a"), "exclamation mark": ("exclamation", "f2b82c"),
    "exclamation point": ("exclamation", "f2b82c"), "alert icon": ("exclamation", "f2b82c"),
    "quest marker": ("exclamation", "f2c83c"), "question mark": ("question", "3f8fe0"),
    "help icon": ("question", "3f8fe0"), "info icon": ("info", "3f8fe0"), "info": ("info", "3f8fe0"),
    "play icon": ("play", "4fae4a"), "pause icon": ("pause", "f2b82c"), "stop icon": ("stop", RED),
    "fast forward": ("forward", "3f8fe0"), "record icon": ("record", RED),
    "power icon": ("power", RED), "refresh icon": ("refresh", "3fae8a"), "reload icon": ("refresh",
    "3fae8a"), "undo icon": ("refresh", "8e52d8"), "restart icon": ("refresh", "3fae8a"),
    "download icon": ("download", "3f8fe0"), "upload icon": ("upload", "3f8fe0"), "menu icon": ("menu",
    "8b8f9c"), "home icon": ("home", "e0803a"), "home symbol": ("home", "e0803a"),
    "user icon": ("person", "5f8fc8"), "profile icon": ("person", "5f8fc8"), "player icon": ("person",
    "5f8fc8"), "trash icon": ("bin", "8b8f9c"), "delete icon": ("bin", RED),
    "volume icon": ("sound", "5f8fc8"), "sound icon": ("sound", "5f8fc8"), "speaker icon": ("sound",
    "5f8fc8"), "audio icon": ("sound", "5f8fc8"), "mute icon": ("mute", RED), "mute": ("mute", RED),
    "wifi": ("wifi", "3f8fe0"), "wifi icon": ("wifi", "3f8fe0"), "signal icon": ("wifi", "3f8fe0"),
    "bluetooth": ("bluetooth", "3f68e0"), "bluetooth icon": ("bluetooth", "3f68e0"),
    "peace symbol": ("peace", "8e52d8"), "peace sign": ("peace", "8e52d8"), "yin yang": ("yin yang",
    "6b6f80"), "recycle symbol": ("recycle", "4fae4a"), "recycling symbol": ("recycle", "4fae4a"),
    "target": ("target", RED), "bullseye": ("target", RED), "archery target": ("target", RED),
    "dartboard": ("target", RED), "crosshair": ("crosshair", RED), "aim icon": ("crosshair", RED),
    "reticle": ("crosshair", "5cd46a"), "hashtag": ("hash", "3f8fe0"), "hash": ("hash", "3f8fe0"),
    "infinity symbol": ("infinity", "8e52d8"), "infinity": ("infinity", "8e52d8"),
    "dollar sign": ("dollar", "4fae4a"), "money icon": ("dollar", "4fae4a"), "spade symbol": ("spade",
    "34323f"), "spade suit": ("spade", "34323f"), "club suit": ("club", "34323f"),
    "diamond suit": ("diamond", RED), "heart suit": ("heart", RED), "ankh": ("ankh", GOLD),
    "crucifix": ("latin cross", "8f5a34"), "holy cross": ("latin cross", GOLD), "cross": ("latin cross",
    GOLD),
    "radiation symbol": ("radiation", "f4cf3c"), "radiation sign": ("radiation", "f4cf3c"),
    "radioactive symbol": ("radiation", "f4cf3c"), "biohazard symbol": ("biohazard", "f08a2c"),
    "biohazard sign": ("biohazard", "f08a2c"), "biohazard": ("biohazard", "f08a2c"), "music note": ("note",
    "5f6fd8"), "musical note": ("note", "5f6fd8"), "music icon": ("notes", "5f6fd8"),
    "music notes": ("notes", "5f6fd8"), "hand": ("hand", "f0c09a"), "hand icon": ("hand", "f0c09a"),
    "thumbs up": ("thumb", "f2c09a"), "like icon": ("thumb", "f2c09a"),
    "fist": ("fist", "f0c09a"), "punch icon": ("fist", "f0c09a"), "footprint": ("footprint", "8a6240"),
    "foot": ("footprint", "f0c09a"), "paw print": ("paw", "8a5a3a"), "paw": ("paw", "8a5a3a"),
    "crossed swords": ("crossed", STEEL), "battle icon": ("crossed", STEEL), "attack icon": ("crossed",
    STEEL), "fight icon": ("crossed", STEEL), "sparkle icon": ("sparkle", "ffe27a"),
    "halo": ("halo", "fbe27a"), }  # fmt: skip
_PRESETS: dict[str, Preset] = {
    word: {"kind": name, "colour": colour} for word, (name, colour) in _SIGNS.items()
}
_SHINY = frozenset({"ankh", "latin cross", "crossed", "sparkle", "halo"})


@draws("symbol", family="effects", colour="3f8fe0", words=(), presets=_PRESETS, faces="viewer")
@weathered()
def sign(canvas: Canvas, look: Look) -> None:
    """Paint a sign by itself, in relief."""
    kind = (
        look.kind
        if look.kind in SYMBOLS or look.kind in EMBLEMS
        else look.pick("sign", ("plus", "check", "exclamation", "note", "home"))
    )
    ramp = body_ramp(look, "metal" if kind in _SHINY else "matte")
    with canvas.placed(32, 32):
        symbol(canvas, kind, 1.0, ramp)


_BUTTONS: dict[str, tuple[str, str]] = {
    "play button": ("play", "4fae4a"), "pause button": ("pause", "f2b82c"), "stop button": ("stop", RED),
    "power button": ("power", "545c68"), "menu button": ("menu", "3a68cf"),
    "home button": ("home", "3a68cf"), "close button": ("cross", RED), "ok button": ("check", "4fae4a"),
    "settings button": ("burst", "6f7889"), "restart button": ("refresh", "3fae8a"),
    "exit button": ("cross", RED), "red button": ("", RED), "help button": ("question", "3a68cf"),
    "start button": ("play", "4fae4a"), "add button": ("plus", "4fae4a"), "sound button": ("sound", "8e52d8"),
}  # fmt: skip


@draws("button", family="items", colour="3f8fe0", words=("ui button", "push button", "game button",
       "arcade button", "shirt button", "coat button"),
       presets={**{word: {"kind": name or "dome", "colour": colour} for word, (name,
       colour) in _BUTTONS.items()},
                "arcade button": {"kind": "dome", "colour": RED}, "push button": {"kind": "dome",
                "colour": RED},
                "shirt button": {"kind": "sewn", "colour": "c98a4a"}, "coat button": {"kind": "sewn",
                "colour": "8a5a34"}}, faces="viewer")  # fmt: skip
@weathered()
def button(canvas: Canvas, look: Look) -> None:
    """Paint a key of an interface with its sign, a dome to press, or a button with four holes."""
    ramp = body_ramp(look)
    with canvas.placed(32, 32):
        if look.kind == "sewn":
            canvas.ellipse(0, 0, look.vary("size", 21, 25), look.vary("tall", 21, 25), ramp, bevel=5)
            canvas.ellipse(0, 0, 15, 15, ramp, bevel=2, gain=-0.7, cast=0.0)
            for x, y in ((-5, -5), (5, -5), (-5, 5), (5, 5)):
                canvas.ellipse(x, y, 2.6, 2.6, matte("2b2633"), **inlay(0.0))
            canvas.limb([(-5, -5, 1), (5, 5, 1)], soft("f6f2ea"), smooth=False)
            return
        if look.kind == "dome":
            canvas.ellipse(0, 11, 27, 13, metal("8b8f9c"), bevel=3)
            canvas.blob(mirrored("0,-15 14,-12 20,0 20,9 0,14"), ramp, bevel=12)
            glint(canvas, -9, -6, 5, 3)
            return
        half = look.vary("wide", 23, 27)
        outline = mirrored(f"0,-24 {half - 4},-24 {half},-20 {half},18 {half - 4},22 0,22")
        canvas.blob([(x, y + 5) for x, y in outline], Ramp(lighten(ramp.base, -0.16)), bevel=3)
        canvas.blob(outline, ramp, bevel=4)
        name = (
            look.kind
            if look.kind in SYMBOLS
            else pictured(look) or look.pick("sign", ("play", "star", "check", "heart"))
        )
        symbol(canvas, name, 0.62, soft("fdfdf6"))
