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
