"""Paints the little picture of each style in the enhance bar: a slime's face, as that style sees it."""

import io
from pathlib import Path

from PIL import Image

from sprite_tavern.imaging.decode import decode
from sprite_tavern.providers.base import EnhanceRequest, SpriteRequest
from sprite_tavern.providers.forge import draw_sprite, enhance_sprite
from sprite_tavern.styles import styles

FOLDER = Path(__file__).parents[1] / "sprite_tavern" / "ui" / "front" / "styles"
SLIME = SpriteRequest("forge/sprite", "a green slime", 64, 64, 7, "style-pictures")
FACE = (16, 24, 48, 56)  # left, top, right, bottom in pixels of the sprite
SIDE = 88  # shown at half of it, so that it is sharp on fine screens
QUALITY = 75


def main() -> None:
    """Writes one WebP a style."""
    FOLDER.mkdir(exist_ok=True)
    for old in FOLDER.glob("*.webp"):
        old.unlink()
    slime = draw_sprite(SLIME)
    for style in styles():
        wish = EnhanceRequest(
            "forge/illustrator", slime.png, style, "", SLIME.seed, SLIME.once_key, recipe=slime.recipe
        )
        (FOLDER / f"{style}.webp").write_bytes(face(enhance_sprite(wish)))


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
