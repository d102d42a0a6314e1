"""The style “Comic”."""

from sprite_tavern.styles.base import Style, instruction

STYLE = Style(
    id="comic",
    label="Comic",
    blurb="Bold ink of changing weight, spot blacks and halftone dots.",
    ai_prompt=instruction(
        "Draw it as a panel of a classic printed comic book. Brush-inked black line work whose weight "
        "swells and tapers, heaviest along the shadow side and under the figure; solid spot blacks in "
        "the deepest shadows; short feathered strokes where shadow turns to light. Flat, saturated "
        "printing colours in two tones each, with halftone dots (a regular screen at an angle) "
        "carrying the middle shadow. Crisp white highlights left unprinted. Expressive, readable "
        "face."
    ),
)
