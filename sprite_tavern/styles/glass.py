"""The style “Stained glass”."""

from sprite_tavern.styles.base import Style, instruction

STYLE = Style(
    id="glass",
    label="Stained glass",
    blurb="Leaded panes of uneven glass with light coming through.",
    ai_prompt=instruction(
        "Make it a stained-glass window in the medieval manner. Cut every form of the subject into a "
        "few large panes of hand-blown glass with ripples, seeds and uneven depth of colour, joined "
        "by round-profiled black lead came of even width that follows the contours and the borders "
        "between parts. Paint eyes, mouth and other fine features onto the glass in dark fired "
        "grisaille. Strong daylight comes from behind, brightest near the middle. Around the figure a "
        "plain ground of pale panes arranged in rings."
    ),
)
