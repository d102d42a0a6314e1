"""Paints the little picture of each style in the enhance bar: a slime's face, as that style sees it."""

import io
from pathlib import Path

from PIL import Image

from sprite_tavern.imaging.decode import decode
from sprite_tavern.providers.base import EnhanceRequest, SpriteRequest
from sprite_tavern.providers.forge import ENHANCE, SPRITE, draw_sprite, enhance_sprite
from sprite_tavern.styles import styles

FOLDER = Path(__file__).parents[1] / "sprite_tavern" / "ui" / "front" / "styles"
SLIME = SpriteRequest(SPRITE, "a green slime", 64, 64, 7, "style-pictures")
FACE = (16, 24, 48, 56)  # left, top, right, bottom in pixels of the sprite
SIDE = 88  # shown at half of it, so that it is sharp on fine screens
QUALITY = 75


def main(folder: Path = FOLDER) -> None:
    """Writes one WebP a style into the folder, and removes those of styles that are gone."""
    slime = draw_sprite(SLIME)
    for style in styles():
        wish = EnhanceRequest(
            ENHANCE, slime.sprite.picture, style, "", SLIME.seed, SLIME.once_key, recipe=slime.recipe
        )
        (folder / f"{style}.webp").write_bytes(face(enhance_sprite(wish)))
    for old in folder.glob("*.webp"):
        if old.stem not in styles():
            old.unlink()


def face(png: bytes) -> bytes:
    """The face of an enhancement of the slime as a small WebP."""
    picture = Image.fromarray(decode(png).pixels)
    left, top, right, bottom = (side * picture.width / SLIME.width for side in FACE)
    small = picture.resize((SIDE, SIDE), Image.Resampling.LANCZOS, (left, top, right, bottom))
    file = io.BytesIO()
    small.save(file, "WEBP", quality=QUALITY, method=6)
    return file.getvalue()


if __name__ == "__main__":
    main()
