"""The small words that give a prompt its structure."""

from sprite_tavern.forge.lexicon.listing import listed

ARTICLES: frozenset[str] = listed(
    """
    a an the this that these those my your his her its their our some any one very really quite so such
    most more extremely super made like looking please draw me create make generate show want need i
    picture image sprite icon game pixel art style pixelart to who which is are was has have be being for
    it he she they s t and/or drawing illustration artwork render asset background just only then also as
    if there where while when type kind sort version 8bit 16bit bit rpg fantasy themed
    """
)
"""Words that carry no content; never reported as ignored."""

JOINING: frozenset[str] = frozenset({"and", "plus", "&", "or"})

HAVING: frozenset[str] = listed(
    """
    with stuck holding wielding wearing carrying having bearing in on riding using showing featuring
    containing sporting clutching gripping brandishing swinging raising armed equipped covered adorned
    topped decorated filled full clad playing drinking eating reading casting throwing shooting aiming
    dual-wielding surrounded wrapped engulfed depicting painted engraved marked set by at under over from
    inside near beside behind against through into of without above between around below upon across along
    towards during after before up down out off onto atop
    """
)
"""Words after which the subject's parts are named."""

WITHOUT: frozenset[str] = frozenset({"without", "no", "not", "minus", "lacking"})

BREATHING: frozenset[str] = frozenset(["breathing", "spitting", "spewing", "exhaling", "breathes", "spits"])

VERBS: dict[str, str] = {
    "sitting": "sitting", "sits": "sitting", "sleeping": "sleeping", "sleeps": "sleeping",
    "flying": "flying", "flies": "flying", "running": "running", "runs": "running", "jumping": "jumping",
    "walking": "walking", "swimming": "swimming", "standing": "standing", "smiling": "happy",
    "laughing": "happy", "crying": "sad", "roaring": "angry", "burning": "flaming", "glowing": "glowing",
    "floating": "flying", "dancing": "dancing", "attacking": "attacking", "fighting": "attacking",
    "casting": "casting", "waving": "waving", "cheering": "cheering", "howling": "howling",
    "hiding": "hiding", "waiting": "standing", "looking": "standing", "melting": "melting",
    "exploding": "exploding", "spinning": "spinning", "blooming": "spring", "dripping": "wet",
    "resting": "sitting",
}  # fmt: skip
"""Doings of the subject -> the state they put it in."""
