"""The style “Neon”."""

from sprite_tavern.styles.base import Style, instruction

STYLE = Style(
    id="neon",
    label="Neon",
    blurb="The drawing as glowing tubes on a dark brick wall.",
    ai_prompt=instruction(
        "Make it a neon sign photographed at night. The contour and the main inner lines of the "
        "subject are continuous glass tubes of even thickness with a white-hot core and a saturated "
        "glow; each tube shines in the hue of the part it outlines. Between the tubes there is "
        "nothing but the faintest tinted glass, so the wall stays dark. Bend the tubes in smooth "
        "curves with rounded ends, and keep eyes and mouth as small separate tubes. The glow spills "
        "softly onto dark brick behind."
    ),
)
