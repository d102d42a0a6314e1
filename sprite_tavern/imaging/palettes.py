"""Well-known pixel-art palettes, by name.

The colour values are published facts; each palette's author and the place where it was published stand
beside it.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Palette:
    """A named list of colours as six hexadecimal digits, lower case, without a sign."""

    id: str
    label: str
    author: str
    source: str
    colours: tuple[str, ...]


def _palette(name: str, label: str, author: str, source: str, colours: str) -> Palette:
    return Palette(name, label, author, source, tuple(colours.split()))


_LOSPEC = "https://lospec.com/palette-list/"

PALETTES: dict[str, Palette] = {
    palette.id: palette
    for palette in (
        _palette(
            "pico-8",
            "PICO-8",
            "Lexaloffle Games",
            "https://www.lexaloffle.com/pico-8.php",
            "000000 1d2b53 7e2553 008751 ab5236 5f574f c2c3c7 fff1e8 "
            "ff004d ffa300 ffec27 00e436 29adff 83769c ff77a8 ffccaa",
        ),
        _palette(
            "db16",
            "DB16",
            "DawnBringer",
            _LOSPEC + "dawnbringer-16",
            "140c1c 442434 30346d 4e4a4e 854c30 346524 d04648 757161 "
            "597dce d27d2c 8595a1 6daa2c d2aa99 6dc2ca dad45e deeed6",
        ),
        _palette(
            "db32",
            "DB32",
            "DawnBringer",
            _LOSPEC + "dawnbringer-32",
            "000000 222034 45283c 663931 8f563b df7126 d9a066 eec39a "
            "fbf236 99e550 6abe30 37946e 4b692f 524b24 323c39 3f3f74 "
            "306082 5b6ee1 639bff 5fcde4 cbdbfc ffffff 9badb7 847e87 "
            "696a6a 595652 76428a ac3232 d95763 d77bba 8f974a 8a6f30",
        ),
        _palette(
            "endesga-32",
            "Endesga 32",
            "Endesga Studios",
            _LOSPEC + "endesga-32",
            "be4a2f d77643 ead4aa e4a672 b86f50 733e39 3e2731 a22633 "
            "e43b44 f77622 feae34 fee761 63c74d 3e8948 265c42 193c3e "
            "124e89 0099db 2ce8f5 ffffff c0cbdc 8b9bb4 5a6988 3a4466 "
            "262b44 181425 ff0044 68386c b55088 f6757a e8b796 c28569",
        ),
        _palette(
            "sweetie-16",
            "Sweetie 16",
            "GrafxKid",
            _LOSPEC + "sweetie-16",
            "1a1c2c 5d275d b13e53 ef7d57 ffcd75 a7f070 38b764 257179 "
            "29366f 3b5dc9 41a6f6 73eff7 f4f4f4 94b0c2 566c86 333c57",
        ),
        _palette(
            "resurrect-64",
            "Resurrect 64",
            "Kerrie Lake",
            _LOSPEC + "resurrect-64",
            "2e222f 3e3546 625565 966c6c ab947a 694f62 7f708a 9babb2 "
            "c7dcd0 ffffff 6e2727 b33831 ea4f36 f57d4a ae2334 e83b3b "
            "fb6b1d f79617 f9c22b 7a3045 9e4539 cd683d e6904e fbb954 "
            "4c3e24 676633 a2a947 d5e04b fbff86 165a4c 239063 1ebc73 "
            "91db69 cddf6c 313638 374e4a 547e64 92a984 b2ba90 0b5e65 "
            "0b8a8f 0eaf9b 30e1b9 8ff8e2 323353 484a77 4d65b4 4d9be6 "
            "8fd3ff 45293f 6b3e75 905ea9 a884f3 eaaded 753c54 a24b6f "
            "cf657f ed8099 831c5d c32454 f04f78 f68181 fca790 fdcbb0",
        ),
        _palette(
            "aap-64",
            "AAP-64",
            "Adigun A. Polack",
            _LOSPEC + "aap-64",
            "060608 141013 3b1725 73172d b4202a df3e23 fa6a0a f9a31b "
            "ffd541 fffc40 d6f264 9cdb43 59c135 14a02e 1a7a3e 24523b "
            "122020 143464 285cc4 249fde 20d6c7 a6fcdb ffffff fef3c0 "
            "fad6b8 f5a097 e86a73 bc4a9b 793a80 403353 242234 221c1a "
            "322b28 71413b bb7547 dba463 f4d29c dae0ea b3b9d1 8b93af "
            "6d758d 4a5462 333941 422433 5b3138 8e5252 ba756a e9b5a3 "
            "e3e6ff b9bffb 849be4 588dbe 477d85 23674e 328464 5daf8d "
            "92dcba cdf7e2 e4d2aa c7b08a a08662 796755 5a4e44 423934",
        ),
        _palette(
            "game-boy",
            "Game Boy DMG",
            "Nintendo",
            _LOSPEC + "nintendo-gameboy-bgb",
            "0f380f 306230 8bac0f 9bbc0f",
        ),
    )
}
