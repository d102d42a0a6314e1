"""The style “HD illustration”."""

from sprite_tavern.styles.base import Style, instruction

STYLE = Style(
    id="hd",
    label="HD illustration",
    blurb="A clean, softly lit game illustration with true edges and materials.",
    ai_prompt=instruction(
        "Paint it as a polished high-definition game illustration, the kind that stands on a store "
        "page: clean confident shapes, smooth gradients, one soft key light from the upper left, a "
        "thin cool rim light on the right, gentle ambient occlusion where parts meet. Give every "
        "material its own surface: metal with crisp reflections, cloth with soft folds, skin, fur, "
        "wood, stone, glass and flame each unmistakable. Keep the dark outline of the original as a "
        "slim tidy contour in a deeper tone of the colour it encloses. Faces are friendly and "
        "precise, eyes sharp with a catch light."
    ),
)
