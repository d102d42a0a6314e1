"""What marks a trade on a creature that is no person: a wizard frog has the hat and the staff."""

RULERS: frozenset[str] = frozenset(
    {"king", "queen", "prince", "princess", "emperor", "empress", "monarch", "lord"}
)

TRADE_TOKENS: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(RULERS, ("crown",)),
    "wizard": ("wizard hat", "staff"), "mage": ("wizard hat", "staff"), "witch": ("witch hat", "broom"),
    "sorcerer": ("wizard hat", "staff"), "warlock": ("wizard hat", "staff"),
    "magician": ("top hat", "wand"), "knight": ("helmet", "sword"), "paladin": ("helmet", "hammer"),
    "warrior": ("helmet", "axe"), "viking": ("helmet", "axe"), "soldier": ("helmet", "spear"),
    "gladiator": ("helmet", "sword"), "guard": ("helmet", "spear"), "barbarian": ("axe",),
    "pirate": ("pirate hat", "cutlass"), "captain": ("captain hat",), "samurai": ("helmet", "katana"),
    "ninja": ("katana",), "archer": ("bow",), "ranger": ("bow",), "chef": ("hat", "ladle"),
    "cook": ("hat", "ladle"), "cowboy": ("hat",), "sheriff": ("hat",), "farmer": ("hat", "pitchfork"),
    "gentleman": ("top hat", "monocle"), "detective": ("hat",), "santa": ("santa hat",), "bard": ("lute",),
    "miner": ("helmet", "pickaxe"), "blacksmith": ("hammer",), "thief": ("dagger",), "assassin": ("dagger",),
    "professor": ("glasses",), "librarian": ("glasses", "book"), "fisherman": ("hat", "fishing rod"),
}  # fmt: skip
"""Each trade with the things that tell it, the first worn and the second held."""
