"""The style “Cel anime”."""

from sprite_tavern.styles.base import Style, instruction

STYLE = Style(
    id="cel",
    label="Cel anime",
    blurb="Two crisp tones, coloured lines and hard highlights before a painted sky.",
    ai_prompt=instruction(
        "Paint it as a key cel of a hand-drawn animation film. Clean closed lines of even, slender "
        "weight, tinted in a dark shade of the colour they enclose. Every part in exactly two flat "
        "tones, local colour and one hard-edged shadow that leans towards violet, with a few hard- "
        "edged white highlights on eyes, metal and glass; a thin light rim on the lit side. No "
        "gradients, no texture, no brush marks. Eyes large, clear and lively, as in the original. "
        "Colours fresh and saturated."
    ),
)
