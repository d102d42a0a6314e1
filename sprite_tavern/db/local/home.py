"""Which folders an embedded server uses, so that it works below private, long or odd paths.

    <data folder>/postgres/          the home: locks; ours
        server/                      the account's: `data` (the cluster), `server.log`, the socket
        binaries-…/                  a private copy of the programs, only where the originals can't be reached

Below a private folder of root's (such as /root) the account can't enter the home. It then stands in the
system's data folder, and `postgres` is a link to it, so that people and back-ups find it.
"""

import hashlib
import os
import re
import stat
import tempfile
from dataclasses import dataclass
from pathlib import Path

from sprite_tavern.core.place import FOLDER_NAME, make_data_dir
from sprite_tavern.db.local.account import Account, account_for
from sprite_tavern.db.local.faults import down

SOCKET_NAME = ".s.PGSQL.5432"
LONGEST_SOCKET_PATH = 103  # bytes: 107 on Linux, 103 on macOS (sun_path without its end)
_HOME = "postgres"
_PRIVATE = 0o700

# Commas separate hosts in URLs, quotes and blanks end options: such a path gets its socket elsewhere.
_PLAIN_PATH = re.compile(r"[A-Za-z0-9_./+=@-]+")


@dataclass(frozen=True, slots=True)
class Home:
    """The folders of one embedded server; all exist.

    Attributes:
        folder: The home itself, absolute, without links.
        account: Who runs the server.
    """

    folder: Path
    account: Account

    @property
    def server(self) -> Path:
        """The account's own folder."""
        return self.folder / "server"

    @property
    def cluster(self) -> Path:
        """Postgres's data directory; missing until the first start."""
        return self.server / "data"

    @property
    def log(self) -> Path:
        """The server's log."""
        return self.server / "server.log"

    def lock(self, name: str) -> Path:
        """Path of the lock file `name`."""
        return self.folder / f"{name}.lock"


def settle(data_dir: Path, refuge: Path) -> Home:
    """Makes (at the first time) and returns the home of the server of `data_dir`, below `refuge` if need be.

    Raises:
        DatabaseDown: The account can't reach any place, or an earlier home is out of reach.
        OSError: A folder can't be made.
    """
    data_dir = Path(os.path.realpath(data_dir))
    make_data_dir(data_dir)
    home = data_dir / _HOME
    if home.is_symlink() and not home.exists():
        raise down(
            "The database of this data folder is gone. Restore its folder from a back-up, or remove the link "
            "to begin with an empty database.",
            f"Link: {home} -> {home.readlink()}",
        )
    if home.exists():
        return _furnished(home.resolve())
    if _would_reach(data_dir, account_for(home / "server")):
        return _furnished(home)
    elsewhere = refuge / "clusters" / _digest(data_dir)
    settled = _furnished(elsewhere)
    home.symlink_to(elsewhere)
    return settled


def socket_folder(home: Home) -> Path:
    """A folder for the socket whose path is short and plain: the server's own, or one in the temp folder.

    Raises:
        DatabaseDown: Somebody else's folder is in the way.
        OSError: The folder can't be made.
    """
    name = f"{FOLDER_NAME}-{home.account.user_id}-{_digest(home.folder)}"
    for folder in (home.server, Path(tempfile.gettempdir()) / name, Path("/tmp") / name):  # noqa: S108 - checked below
        path = os.fsencode(folder / SOCKET_NAME)
        if len(path) <= LONGEST_SOCKET_PATH and _PLAIN_PATH.fullmatch(str(folder)):
            break
    if folder != home.server:
        _make_private(folder, home.account)
    return folder


def _furnished(folder: Path) -> Home:
    account = account_for(folder / "server")
    make_data_dir(folder)
    home = Home(folder, account)
    _make_private(home.server, account)
    if not account.can_enter(home.server):
        raise down(
            "The account that Postgres runs under can't enter the data folder. Allow others to enter its "
            "parent folders (chmod o+x), choose another DATA_DIR, or set DATABASE_URL to a Postgres server.",
            f"Database folder: {home.server}",
        )
    return home


def _would_reach(data_dir: Path, account: Account) -> bool:
    return account.is_ours or account.can_enter(data_dir)


def _make_private(folder: Path, account: Account) -> None:
    """Makes `folder` for `account` alone; in a shared temp folder somebody may have made one of that name."""
    try:
        folder.mkdir(mode=_PRIVATE)
        account.give(folder)
    except FileExistsError:
        pass
    found = folder.lstat()
    if found.st_uid == os.geteuid() and not account.is_ours:  # stopped between making and giving
        account.give(folder)
        found = folder.lstat()
    if not stat.S_ISDIR(found.st_mode) or found.st_uid != account.user_id or found.st_mode & 0o077:
        raise down(
            "A folder of the database belongs to another account or is open to others. Remove it, or choose "
            "another DATA_DIR.",
            f"Folder: {folder}",
        )


def _digest(folder: Path) -> str:
    return hashlib.sha256(os.fsencode(folder)).hexdigest()[:12]
