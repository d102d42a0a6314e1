"""The style “Paper-cut”."""

from sprite_tavern.styles.base import Style, instruction

STYLE = Style(
    id="papercut",
    label="Paper-cut",
    blurb="Layers of cut card with real shadows between them.",
    ai_prompt=instruction(
        "Make it a layered paper-cut. Translate every tone of the subject into its own sheet of matte "
        "coloured card, cut with a knife in smooth simplified curves and stacked, dark sheets below "
        "and light ones above. Each sheet is about a millimetre thick with a pale cut edge towards "
        "the light and throws a soft shadow down and to the right on the sheet below. Fine paper "
        "fibre, no outlines, no gradients inside a sheet. Eyes and mouth are small cut pieces. Behind "
        "it a frame of wavy cut sheets."
    ),
)
