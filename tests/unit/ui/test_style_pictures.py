"""Every style has its little picture in the enhance bar."""

from sprite_tavern.imaging.decode import decode
from sprite_tavern.styles import styles
from tools.style_pictures import FOLDER, SIDE


def test_every_style_has_its_picture_and_no_other_is_there() -> None:
    """When this fails after a new style: `make screenshots` paints them."""
    files = {path.stem: path for path in FOLDER.iterdir()}
    assert files.keys() == styles().keys()
    for path in files.values():
        assert decode(path.read_bytes()).pixels.shape == (SIDE, SIDE, 4)
