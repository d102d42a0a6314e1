"""What the words of a prompt do to any creature: moods, coats, auras."""

from dataclasses import replace

from sprite_tavern.forge.anatomy.coats import Coat, Marks, coat_of
from sprite_tavern.forge.anatomy.faces import GLOW_RED, Mood
from sprite_tavern.forge.anatomy.joints import Point, ring
from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.parts import Texture
from sprite_tavern.forge.pieces.fire import fire_colours, flame
from sprite_tavern.forge.pieces.materials import ICE
from sprite_tavern.forge.pieces.sparkle import twinkles
from sprite_tavern.forge.ramps import Ramp, Rgb, lighten, mix, vivid
from sprite_tavern.forge.textures import spots, stripes

ANGRY = (
    "angry",
    "evil",
    "fierce",
    "mad",
    "ferocious",
    "furious",
    "scary",
    "wild",
    "dire",
    "rabid",
    "demonic",
    "mean",
    "aggressive",
)
CUTE = ("cute", "happy", "friendly", "adorable", "kawaii", "chibi", "smiling", "sweet", "cheerful")
SLEEPING = ("sleeping", "sleepy", "asleep", "resting", "dreaming")
UNDEAD = ("undead", "lich", "zombie", "rotten", "rotting", "decayed", "cursed", "dead")
BURNING = ("flaming", "burning", "fiery", "blazing", "hellish", "infernal", "fire")
DEVILISH = ("demon", "devil", "demonic")
FROZEN = ("frozen", "icy", "frosty", "frost")
GLOWING = (
    "glowing",
    "magical",
    "magic",
    "enchanted",
    "mystical",
    "shiny",
    "shining",
    "radiant",
    "legendary",
    "holy",
)
YOUNG = ("baby", "young", "tiny", "small", "little", "newborn", "cute", "chibi")
OLD_GIANT = ("giant", "huge", "big", "large", "massive", "colossal", "gigantic", "ancient")
THIN = ("thin", "skinny", "slim", "starving", "lean")
FAT = ("fat", "chubby", "plump")
STOUT = ("muscular", "strong")
_MANY_EYES = 5
_HELL, _BRIGHT = "8a2430", "f8f06a"
_ROT: Rgb = (128, 146, 104)


def mood_of(look: Look) -> Mood:
    """Return the mood asked for, calm when none is."""
    if look.has(*SLEEPING):
        return "sleeping"
    if look.has(*ANGRY):
        return "angry"
    return "cute" if look.has(*CUTE) else "calm"


def heads_of(look: Look) -> int:
    """Return how many heads were asked for, 1 when none were."""
    counted = look.part("head", "heads")
    if counted is not None and counted.count > 1:
        return counted.count
    if look.has("three-headed", "threeheaded"):
        return 3
    return 2 if look.has("two-headed", "twoheaded", "double") else 1


def eyes_of(look: Look, usual: int) -> int:
    """Return how many eyes were asked for, or the usual number."""
    counted = look.number_of("eye")
    if counted:
        return counted
    if look.has("one-eyed", "cyclops"):
        return 1
    return _MANY_EYES if look.has("many-eyed") else usual


def body_colour(look: Look) -> Rgb:
    """Return the main colour, rotten on the undead and pale blue on the frozen."""
    colour = look.colour
    if look.has(*UNDEAD):
        colour = mix(vivid(colour, 0.7), _ROT, 0.3) if look.coloured else mix(vivid(colour, 0.5), _ROT, 0.6)
    if look.has(*DEVILISH) and not look.coloured:
        colour = mix(colour, _HELL, 0.75)
    if look.has(*FROZEN):
        colour = mix(colour, ICE, 0.45 if look.coloured else 0.8)
    return colour


def coat_for(look: Look, pale: str | None = None, texture: Texture | None = None) -> Coat:
    """Return the coat asked for: colours, second colour, stripes or spots.

    `pale` is the belly's colour when the prompt names no second one.
    """
    colour = body_colour(look)
    marks: Marks | None = None
    if look.has("striped", "tabby", "stripy"):
        texture, marks = stripes(8, 6.0, 0.36, 0.34), "stripes"
    elif look.has("spotted", "dotted", "speckled"):
        texture, marks = spots(6.4, 1.7, 0.36), "spots"
    fallback = mix(colour, "fff4e0", 0.66) if pale is None else pale
    coat = coat_of(colour, look.second(fallback), texture or look.texture())
    return coat if marks is None else replace(coat, marks=marks)


def iris_for(look: Look, default: Rgb | str) -> Rgb | str:
    """Return the colour of the eyes: asked, glowing red in the undead and the evil, else the default."""
    eyes = look.part("eyes", "eye")
    if eyes is not None and eyes.coloured:
        return eyes.colour
    if eyes is not None and eyes.has("glowing", "shining"):
        return _BRIGHT
    return GLOW_RED if look.has(*UNDEAD, *DEVILISH, "evil", "hellish") else default


def head_growth(canvas: Canvas, look: Look) -> float:
    """Return how much larger than life the head is drawn: small sprites and young ones need it."""
    growth = 1.32 if canvas.tiny else 1.16 if canvas.small else 1.0
    if look.has(*YOUNG):
        growth *= 1.22
    return growth * (0.88 if look.has(*OLD_GIANT) else 1.0)


def aura(canvas: Canvas, look: Look, centre: Point, reach: Point) -> None:
    """Draw what surrounds a creature, before the creature: flames of the burning, shards of the frozen."""
    if look.has(*BURNING):
        colours = fire_colours(None)
        for number, (x, y) in enumerate(
            ring(centre, reach[0], reach[1] * 0.7, 5, turn=18)[:3] if canvas.tiny else _crest(centre, reach)
        ):
            with canvas.placed(x, y + 4, look.vary(f"flame lean {number}", -14, 10)):
                flame(canvas, reach[0] * 0.3, look.vary(f"flame {number}", 13, 20), colours)
    if look.has(*FROZEN):
        shard = Ramp(ICE, "metal")
        for number, (x, y) in enumerate(_crest(centre, reach)):
            lean = (x - centre[0]) * 1.6
            with canvas.placed(x, y + 6, lean):
                tall = look.vary(f"shard {number}", 7, 12)
                canvas.polygon(
                    [(-2.6, 4), (-1.6, -tall * 0.5), (0.3, -tall), (2.4, -tall * 0.4), (2.6, 4)],
                    shard,
                    bevel=2,
                )


def _crest(centre: Point, reach: Point) -> list[Point]:
    """Return five points along the upper edge of an ellipse."""
    return ring(centre, reach[0], reach[1], 12, turn=0)[1:6]


def glow_marks(canvas: Canvas, look: Look, centre: Point, reach: Point) -> None:
    """Set twinkles around a creature that glows with magic."""
    if look.has(*GLOWING):
        twinkles(canvas, ring(centre, reach[0], reach[1], 5, turn=look.vary("twinkles", 0, 70)))


def darker(colour: Rgb | str, amount: float = 0.16) -> Ramp:
    """Return the ramp of a darker shade of a colour."""
    return Ramp(lighten(colour, -amount))
