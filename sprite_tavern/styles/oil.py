"""The style “Oil painting”."""

from sprite_tavern.styles.base import Style, instruction

STYLE = Style(
    id="oil",
    label="Oil painting",
    blurb="Thick, directed brush strokes with light caught on the ridges of paint.",
    ai_prompt=instruction(
        "Paint it in oils on linen in the manner of an alla prima study. Visible, directed brush "
        "strokes follow the form: broad ones in the masses, smaller ones at the face and hands, a few "
        "bold touches of thick paint for the highlights so that the ridges catch the light. Colours "
        "are rich and slightly broken, warm lights against cool shadows, some edges lost and some "
        "crisp. No photographic smoothness, no digital airbrush, no black outline; the form is "
        "modelled by paint alone."
    ),
)
