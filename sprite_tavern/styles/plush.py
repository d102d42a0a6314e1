"""The style “Plush”."""

from sprite_tavern.styles.base import Style, instruction

STYLE = Style(
    id="plush",
    label="Plush",
    blurb="Sewn from felt, stuffed, stitched, with embroidered eyes.",
    ai_prompt=instruction(
        "Make it a hand-sewn plush toy photographed from the front. Every part of the subject is a "
        "stuffed piece of felt or short-pile plush in its own colour, joined with visible seams that "
        "pull the surface in slightly; a cream running stitch goes around the edge. Eyes, mouth and "
        "other fine features are satin-stitch embroidery, hard parts such as blades or armour are "
        "firm shiny felt. Soft fuzz catches the light at the edge. Soft window light from the upper "
        "left, a woven blanket beneath."
    ),
)
