"""How the lexicon writes long lists of words: as plain text, one family after the other."""


def listed(text: str) -> frozenset[str]:
    """Return the words of a text."""
    return frozenset(text.split())
