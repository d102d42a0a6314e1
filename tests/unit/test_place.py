"""Where the data folder is and how private it is made."""

import os
import stat
from pathlib import Path

from sprite_tavern.core.place import default_data_dir, make_data_dir


def test_default_data_dir_is_absolute() -> None:
    assert default_data_dir().is_absolute()
    assert default_data_dir().name == "sprite-tavern"


def test_make_data_dir_sets_the_mode_of_new_folders_only(tmp_path: Path) -> None:
    tmp_path.chmod(0o750)
    make_data_dir(tmp_path / "one" / "two")
    make_data_dir(tmp_path / "one" / "two")
    expected = 0o711 if os.geteuid() == 0 else 0o700
    modes = [
        stat.S_IMODE(folder.stat().st_mode) for folder in (tmp_path / "one/two", tmp_path / "one", tmp_path)
    ]
    assert modes == [expected, expected, 0o750]
