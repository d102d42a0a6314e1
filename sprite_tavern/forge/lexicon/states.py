"""Adjectives: each canonical state with the words that mean it.

A drawer asks ``look.has("flaming")`` and gets every synonym. Adjectives that are not listed reach
the drawer as they stand.
"""

from sprite_tavern.forge.lexicon.listing import listed

STATES: dict[str, str] = {
    # elements and magic
    "flaming": "burning aflame ablaze lit ignited flame smouldering smoldering scorching",
    "frozen": "chilled freezing frostcovered iced icecovered",
    "glowing": (
        "luminous shining shiny gleaming glimmering sparkling sparkly glittering glowy bioluminescent "
        "shimmering radioactive lustrous twinkling"
    ),
    "magic": (
        "magical enchanted mystical mystic arcane ensorcelled sorcerous wizardly bewitched spellbound mana"
    ),
    "holy": "blessed sacred consecrated heavenly hallowed saintly sanctified",
    "haunted": "",
    "night": "nighttime midnight moonlit nocturnal",
    "underwater": "sunken submerged",
    "cursed": "hexed accursed damned doomed unholy",
    "runed": "runic rune runes inscribed etched engraved",
    "ghostly": "spectral ethereal phantom incorporeal transparent translucent spooky",
    "legendary": "mythic mythical epic fabled heroic",
    "electrified": "charged sparking zapping",
    "healing": "health restorative curative medicinal",
    # condition
    "broken": "cracked shattered damaged fractured destroyed snapped chipped smashed splintered",
    "ruined": "crumbling dilapidated derelict abandoned collapsed wrecked decayed",
    "old": "ancient aged elderly antique vintage elder grizzled venerable timeworn",
    "young": "baby little child kid juvenile infant newborn teen teenage hatchling",
    "new": "pristine polished clean fresh",
    "dirty": "grimy filthy muddied stained dusty grubby",
    "worn": "weathered battered tattered ragged torn shabby threadbare patched",
    "open": "opened ajar unlocked uncorked",
    "closed": "shut locked sealed corked",
    "empty": "hollow drained",
    "full": "filled brimming overflowing loaded stuffed",
    "unlit": "extinguished doused burnt",
    "wet": "dripping soaked damp drenched",
    "snowy": "snowcovered wintry winter snowcapped christmas festive",
    "autumn": "autumnal fall",
    "spring": "blooming blossoming flowering blossom sakura flowery",
    "dead": "withered wilted lifeless barren leafless dried dry",
    "rotten": "rotting decaying undead zombie zombified putrid mouldy moldy diseased plague infected",
    "skeletal": "skeleton boned",
    "bloody": "bloodied gory bloodstained",
    # build and shape
    "giant": "huge gigantic enormous massive colossal titanic mega monstrous towering humongous",
    "big": "large grand great hefty oversized",
    "tiny": "miniature mini microscopic teeny minuscule wee dwarfish",
    "small": "short petite compact",
    "tall": "high lofty lanky",
    "long": "lengthy elongated",
    "wide": "broad",
    "round": "rounded circular spherical oval",
    "square": "cubic cubical boxy",
    "curved": "bent crooked curly twisted",
    "pointed": "pointy sharp spiky jagged serrated",
    "spiked": "spikey barbed thorny prickly",
    "fat": "chubby plump obese round-bellied stout portly pudgy tubby",
    "thin": "skinny slim slender lean starving gaunt bony",
    "muscular": "strong buff burly brawny beefy mighty powerful ripped",
    "fluffy": "furry shaggy woolly wooly hairy fuzzy",
    "smooth": "sleek",
    "double": "dual twin doubled double-bladed two-bladed double-edged twin-bladed",
    "two-headed": "twoheaded double-headed twin-headed",
    "three-headed": "threeheaded",
    "one-eyed": "oneeyed cyclopean",
    "many-eyed": "manyeyed multieyed hundredeyed",
    "single": "lone solitary",
    "flying": "hovering floating levitating airborne soaring",
    "sitting": "seated",
    "running": "charging galloping sprinting",
    "sleeping": "asleep sleepy dozing snoozing napping",
    "jumping": "leaping hopping pouncing",
    "walking": "prowling stalking",
    "swimming": "diving",
    "striped": "stripy stripey tabby",
    "spotted": "speckled dotted spotty polkadot freckled dappled",
    "checkered": "chequered plaid tartan",
    "patterned": "ornate decorated ornamental fancy decorative jeweled jewelled bejeweled bejewelled",
    "armoured": "armored plated ironclad",
    # mood
    "cute": "adorable kawaii lovely chibi cuddly sweet cutesy",
    "happy": "smiling cheerful joyful merry jolly grinning friendly laughing content glad delighted",
    "sad": "crying weeping unhappy gloomy melancholy sorrowful tearful depressed",
    "angry": (
        "furious enraged raging mad fierce ferocious aggressive vicious wrathful savage snarling roaring "
        "grumpy"
    ),
    "evil": ("wicked sinister menacing malevolent villainous vile nefarious diabolical hellish fiendish"),
    "scary": "creepy terrifying frightening horrifying eerie nightmarish horror",
    "surprised": "shocked startled astonished scared afraid frightened",
    "noble": "royal regal majestic kingly queenly imperial",
    "rich": "wealthy luxurious",
    "poor": "humble",
    "wild": "feral untamed rabid",
    "tame": "domestic pet",
    "elite": "veteran champion master",
    "wounded": "injured hurt scarred bandaged",
    "female": "feminine girly",
    "male": "masculine",
    "hooded": "cowled",
    "masked": "",
    "blindfolded": "",
    "winged": "",
    "horned": "antlered",
    "bald": "hairless shaven",
    "shirtless": "barechested",
    "barefoot": "",
    "caped": "cloaked",
    "saddled": "",
    "crowned": "",
    "jungle": "tropical",
    "desert": "arid",
    "space": "cosmic galactic galaxy stellar astral starry futuristic scifi",
    "steampunk": "clockwork",
    "robotic": "robot cyborg bionic android",
    "medieval": "gothic",
    "wooden-handled": "",
    "breathing": "spitting spewing firebreathing exhaling",
    "half-full": "half halffull",
    # food
    "sliced": "chopped diced halved cut",
    "bitten": "eaten nibbled gnawed bite bites",
    "melting": "melted",
    "roasted": "toasted grilled fried baked cooked",
    "raw": "uncooked",
}
"""Canonical state -> its synonyms, separated by spaces."""

KNOWN_ADJECTIVES: frozenset[str] = listed(
    """
    hanging embedded tied taken ceremonial fixing cozy cosy adventurous amazing awesome bad basic beautiful
    best better bold boring brave calm careful classic clever clumsy common cool crazy cunning cursive curious
    dangerous daring dear delicious detailed determined different dreamy easy elegant endless exotic expensive
    extra famous fancy fast fearless final fine first flat foolish forgotten free funny gentle good gorgeous
    graceful greedy handsome hard enemy melancholic nostalgic whimsical dramatic cinematic dynamic ominous
    serene mysterious fantastical magnificent menacing imposing intimidating battle-worn hefty ornate
    intricate minimal vibrant lively cheeky mischievous ferocious tiny-winged proud noble-looking
    medieval-style thick spread outstretched raised lowered folded closed-eyed drawn curled coiled hunched
    armed unarmed injured crazed drunken drunk tipsy bored curious excited nervous confused dizzy dazed
    stunned exhausted sweaty shiny-looking rusty-looking heroic legendary delicate fragile flimsy solid hollow
    translucent opaque matte glossy smooth bumpy furry sticky gooey slimy crisp crunchy juicy ripe unripe
    spicy salty sour bitter frosted glazed sliced diced chopped peeled cooked baked roasted grilled fried
    boiled smoked toasted steamed raw fresh stale creamy crumbly hardy heavy hidden honest hot cold huge-eyed
    hungry iconic ideal important impressive innocent jealous kind lazy lethal living lonely lost loud loyal
    lucky magnificent main mean mysterious nasty natural neat nice normal odd ordinary original perfect
    playful plain pleasant precious pretty proud pure quick quiet rare ready real realistic reliable retro
    rough sacrificial sassy secret serious shy silent silly simple sly smart sneaky solid special splendid
    stealthy stern strange stunning stylish super sturdy swift tasty terrible tired tough traditional tricky
    true typical ugly ultimate uncommon unique unknown unusual useful valiant vibrant warm weak weird wise
    wonderful wondrous worthy yummy zany pixel pixelated 8bit 16bit bit isometric game style sprite icon art
    pixelart asset character image picture drawing portrait graphic retro rpg fantasy cartoon anime hd
    transparent background facing left right side view front back
    """
)
"""Words that describe but leave no mark on a drawing; known, so that spelling leaves them alone."""

NUMBERS: dict[str, int] = {
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "couple": 2, "pair": 2, "trio": 3, "several": 3, "few": 3, "many": 5, "dozen": 6, "multiple": 3,
    "some": 3, "2": 2, "3": 3, "4": 4, "5": 5, "6": 6, "7": 7, "8": 8, "9": 9,
}  # fmt: skip

PORTIONS: frozenset[str] = listed(
    """
    slice piece loaf wheel chunk wedge lump roll deck set hunk scoop clove ear suit bit block stick bar drop
    handful sprig strip rasher leg head kind sort type scrap ball figure portion serving helping blade pool
    puddle
    """
)
"""Words before "of" that make one of what follows: "a slice of pizza"."""

VESSELS: frozenset[str] = listed(
    """
    cup glass mug tankard goblet chalice bottle flask vial bowl bucket pail jug jar pot cauldron barrel keg
    bag sack pouch basket chest crate box cart wagon pitcher teacup stein phial urn vase pool bathtub spoon
    ladle
    """
)
"""Things that are full of what follows "of"."""

KINDS: frozenset[str] = listed(
    """
    enemy mob boss npc character creature monster animal item object weapon person being thing unit minion
    collectible pickup powerup prop hero protagonist
    """
)
"""What the subject is in a game; after a comma they name nothing new."""

PAIRED: frozenset[str] = listed(
    """
    boot boots shoe shoes glove gloves gauntlet gauntlets glasses goggles trousers pants shorts sandals
    slippers greaves sneakers mittens socks sunglasses scissors pincers tongs shears pliers
    """
)
"""Things that come as two in one drawing."""

BUNDLES: frozenset[str] = listed(
    """
    pile heap stack bunch cluster group pack bundle collection swarm flock herd patch mound
    """
)
"""Words before "of" that mean several of what follows."""


def _synonyms() -> dict[str, str]:
    found = {word: state for state, words in STATES.items() for word in words.split()}
    return found | {state: state for state in STATES}


STATE_OF_WORD: dict[str, str] = _synonyms()
"""Each known adjective with its canonical state."""
