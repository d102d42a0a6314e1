"""Every style has its little picture in the enhance bar."""

from pathlib import Path

from sprite_tavern.imaging.decode import decode
from sprite_tavern.styles import styles
from tools.style_pictures import FOLDER, SIDE, main


def test_every_style_has_its_picture_and_no_other_is_there() -> None:
    """When this fails after a new style: `make screenshots` paints them."""
    files = {path.stem: path for path in FOLDER.iterdir()}
    assert files.keys() == styles().keys()
    for path in files.values():
        assert decode(path.read_bytes()).pixels.shape == (SIDE, SIDE, 4)


def test_the_pictures_are_painted_anew_and_those_of_lost_styles_go(tmp_path: Path) -> None:
    (tmp_path / "gone.webp").write_bytes(b"old")
    main(tmp_path)
    assert {path.stem for path in tmp_path.iterdir()} == styles().keys()
