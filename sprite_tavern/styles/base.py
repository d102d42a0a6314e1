"""What a style is: words for people, and an instruction for an image model."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Style:
    """A way to enhance a sprite.

    Attributes:
        id: short, stable, used in addresses and records; the forge has a treatment of the same id.
        label: name on the page.
        blurb: one sentence that says what the picture will look like.
        ai_prompt: complete instruction for an image-editing model that is given the enlarged sprite.
    """

    id: str
    label: str
    blurb: str
    ai_prompt: str


KEEP = (
    "The attached picture is a piece of pixel art, enlarged without smoothing; each coloured square "
    "is one pixel of the original. Redraw exactly this subject. Keep its silhouette, pose, facing, "
    "proportions, size and position in the frame so that your picture laid over the original matches "
    "it edge for edge. Keep what every part is and what colour it is: the same clothes, gear, face, "
    "eyes and markings, each in its own hue. Read small groups of pixels as the details they stand "
    "for and draw them properly, but invent no new objects, limbs, creatures or ornaments, and crop "
    "nothing. No pixel squares, no stair-stepped edges, no text, no signature, no border, no collage. "
    "One single picture of the same shape as the original."
)
"""What every instruction for an image model begins with."""


def instruction(style: str) -> str:
    """Return the full instruction for an image model: what to keep, then how to paint."""
    return f"{KEEP}\n\n{style}"
