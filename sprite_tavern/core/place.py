"""Where the data lives when nobody says otherwise.

Root gets a system folder, because the embedded Postgres never runs as root and the account it drops to can't
enter a private home folder; everybody else gets the folder their system sets aside for a person's programs.
"""

import os
import sys
from pathlib import Path

import platformdirs

FOLDER_NAME = "sprite-tavern"
SYSTEM_DATA = Path("/var/lib")


def default_data_dir() -> Path:
    """The data folder of this account: absolute, not created here."""
    if sys.platform != "win32" and os.geteuid() == 0:
        return SYSTEM_DATA / FOLDER_NAME
    return Path(platformdirs.user_data_dir(FOLDER_NAME, appauthor=False)).absolute()


def make_data_dir(folder: Path) -> None:
    """Creates the data folder and its missing parents; folders that exist keep their permissions.

    Root's folders may be entered (not listed) by others, so that the account of the embedded Postgres reaches
    its own part; everybody else's stay private.

    Raises:
        OSError: A folder can't be made.
    """
    mode = 0o711 if sys.platform != "win32" and os.geteuid() == 0 else 0o700
    missing = [part for part in (folder, *folder.parents) if not part.exists()]
    for part in reversed(missing):
        part.mkdir(exist_ok=True)
        part.chmod(mode)  # mkdir's own mode would be cut by the umask
