"""The style “Ink sketch”."""

from sprite_tavern.styles.base import Style, instruction

STYLE = Style(
    id="ink",
    label="Ink sketch",
    blurb="Pen lines and hatching with a breath of colour on drawing paper.",
    ai_prompt=instruction(
        "Draw it with a dip pen in dark sepia-black ink on cream drawing paper. Confident contour "
        "with swelling weight, heavier in the shade; form shaded only by hatching and cross-hatching "
        "that bends around the volumes, up to three directions in the darkest places; small areas of "
        "solid black; bare paper for the lights. Faint pencil construction lines may remain. At most "
        "a very pale wash of the original colours under the ink. Eyes and face drawn with care."
    ),
)
