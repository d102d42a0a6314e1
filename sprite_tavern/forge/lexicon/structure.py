"""The small words that give a prompt its structure."""

from sprite_tavern.forge.lexicon.listing import listed

ARTICLES: frozenset[str] = listed(
    """
    a an the this that these those my your his her its their our some any one very really quite so such most
    more extremely super like looking please draw me create make generate show want need i picture image
    sprite icon game pixel art style pixelart to who which is are was be being for it he she they s t and/or
    drawing illustration artwork render asset just only then also as if there where while when type kind sort
    version 8bit 16bit bit rpg fantasy themed color colour colors colours coloring colouring
    subject pose mood view size perspective angle featured item called named but yet all every each both lots
    lot of-course yes thanks thank could would should will may must do does let us we id im ive its thats
    theres gimme put add give get something anything someone kinda sorta sort bit little-bit other another own
    same overall shot scene setting theme genre character-design etc eg ie aka via per about along nothing hi
    hello hey ok okay effect effects fx vfx
    """
)
"""Words that carry no content; never reported as ignored."""

FOREIGN: frozenset[str] = listed(
    """
    un una uno unos el los las il lo gli une le les des du avec et dans con y ein eine einen einem der das den
    dem mit und ohne een het met uma o os com e en ett med i med av na z ze bir ile ve
    """
) - listed("o e y i le z")
"""Small words of other languages, which the forge does not read."""

JOINING: frozenset[str] = frozenset({"and", "plus", "&", "or"})

HAVING: frozenset[str] = listed(
    """
    has have made painted coloured colored dyed wears wear holds hold carries carry wields wield rides ride
    uses shoots throws casts plays drinks eats reads guards with stuck holding wielding wearing carrying
    having bearing in on riding using showing featuring containing sporting clutching gripping brandishing
    swinging raising armed equipped covered adorned topped decorated filled full clad playing drinking eating
    planting stirring pulling pushing feeding petting hugging lifting polishing sharpening repairing cutting
    offering serving delivering selling juggling
    reading casting throwing shooting aiming dual-wielding surrounded wrapped engulfed depicting painted
    engraved marked set by at under over from inside near beside behind against through into of without above
    between around below upon across along towards during after before up down out off onto atop amid amidst
    among throughout per toward beneath underneath within
    """
)
"""Words after which the subject's parts are named."""

IMPLIED: dict[str, str] = {
    "casting": "spell", "casts": "spell", "reading": "book", "reads": "book", "drinking": "mug",
    "drinks": "mug",
}  # fmt: skip
"""What a doing is done with when the prompt does not say it: "mage casting" casts a spell."""

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
    "resting": "sitting", "sit": "sitting", "sleep": "sleeping", "run": "running", "fly": "flying",
    "hovering": "flying", "soaring": "flying", "charging": "running", "galloping": "running",
    "prowling": "walking", "crawling": "walking", "climbing": "walking", "marching": "walking",
    "strolling": "walking", "leaping": "jumping", "hopping": "jumping", "pouncing": "jumping",
    "diving": "swimming", "perched": "sitting", "perching": "sitting", "kneeling": "kneeling",
    "crouching": "sitting", "lying": "sleeping", "laying": "sleeping", "napping": "sleeping",
    "snoring": "sleeping", "dreaming": "sleeping", "posing": "standing", "stands": "standing",
    "guarding": "standing", "grinning": "happy", "singing": "happy", "celebrating": "cheering",
    "screaming": "angry", "shouting": "angry", "snarling": "angry", "growling": "angry",
    "weeping": "sad", "hunting": "attacking", "slaying": "attacking", "chasing": "running",
    "fleeing": "running", "sneaking": "walking", "swooping": "flying", "gliding": "flying",
    "barking": "angry", "biting": "attacking", "meditating": "meditating", "praying": "praying",
    "thinking": "standing", "fishing": "sitting", "sailing": "moving", "driving": "moving",
    "smoking": "smoking", "steaming": "steaming", "erupting": "erupting", "shining": "glowing",
    "hatching": "hatching", "overflowing": "full", "leaking": "wet", "rotting": "rotten",
}  # fmt: skip
"""Doings of the subject -> the state they put it in."""
