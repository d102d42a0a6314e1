"""The style “Bricks”."""

from sprite_tavern.styles.base import Style, instruction

STYLE = Style(
    id="bricks",
    label="Bricks",
    blurb="Built from studded plates on a baseplate.",
    ai_prompt=instruction(
        "Build it from toy construction plates with round studs, seen straight from above on a "
        "baseplate: one stud for each pixel of the original, in its place and colour. Here the square "
        "grid is wanted. Use plates of one to four studs in a row so that seams are irregular, in "
        "glossy moulded plastic with small highlights and shadows at every stud and fine dark seams. "
        "No writing on the studs. The figure lies one plate higher than the baseplate and throws a "
        "short shadow."
    ),
)
