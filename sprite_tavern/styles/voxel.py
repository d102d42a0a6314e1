"""The style “Voxel”."""

from sprite_tavern.styles.base import Style, instruction

STYLE = Style(
    id="voxel",
    label="Voxel",
    blurb="Every pixel a cube, lit from the upper left.",
    ai_prompt=instruction(
        "Build it from small equal cubes, one cube for each pixel of the original, as a voxel model "
        "photographed straight from the front with only a hint of view from above and the right. Here "
        "the square grid is wanted: keep every cube where its pixel is, in its colour. The inner "
        "parts stand a few cubes nearer than the rim. Soft key light from the upper left, bright "
        "upper faces, darker right faces, contact shadows between the steps, matte plastic, a soft "
        "shadow on a plain ground."
    ),
)
