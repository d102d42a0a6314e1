"""The style “Watercolour”."""

from sprite_tavern.styles.base import Style, instruction

STYLE = Style(
    id="watercolour",
    label="Watercolour",
    blurb="Wet washes, pigment edges and granulation on rough paper.",
    ai_prompt=instruction(
        "Paint it in transparent watercolour on cold-pressed paper. Wet-in-wet washes that bloom and "
        "run into each other inside each part, a darker pigment edge where a wash has dried, "
        "granulation in the hollows of the paper, the white of the paper left for the lights. Two or "
        "three loose splashes stay close to the figure. A fine, broken pencil line may show through. "
        "Keep face and eyes in small crisp touches made with a dry brush. No opaque white, no hard "
        "black outline."
    ),
)
