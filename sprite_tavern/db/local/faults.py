"""What can go wrong with an embedded server, in words a person can act on.

`DatabaseDown.message` is shown at every door, so it names no path. What only the person at the keyboard
should see (folders, Postgres's own lines) is added as notes, which tracebacks and logs print.
"""

import contextlib
import errno
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

from sprite_tavern.core.errors import DatabaseDown

DISK_FULL = "The disk of the database is full. Free some space and start again; nothing was lost."
DAMAGED = (
    "The database files are damaged. Nothing was changed: restore the database folder from a back-up, "
    "or move it away to begin with an empty database."
)
NOT_OURS = (
    "The database files belong to another account. Start the studio with that account, "
    "or choose another DATA_DIR."
)
NO_NAME = (
    "The account of this process has no name on this system, which Postgres needs. Add it to /etc/passwd, "
    "or set DATABASE_URL to a Postgres server."
)
CANT_WRITE = (
    "The studio can't write its database folder. Give this account the right to, or choose another DATA_DIR."
)
TOO_SLOW = "The database took too long to answer. Start again; if that doesn't help, look at the disk."
NOT_STARTED = "The embedded database doesn't start. Read the notes below it in the log."

_DAMAGE = (
    r"(?i)could not (open|read|find|access|stat) (file|directory|the database)|checkpoint record|pg_control|"
    r"control file|data directory|cluster directory|required WAL directory|invalid (record|page)|PANIC|"
    r"database .+ does not exist"
)

# What Postgres's messages (LC_ALL=C) speak of, looked for in this order.
_MEANINGS = (
    (r"No space left on device|Disk quota exceeded|File too large", DISK_FULL),
    (r"wrong ownership|invalid permissions|Permission denied", NOT_OURS),
    (r"could not look up effective user ID", NO_NAME),
    (_DAMAGE, DAMAGED),
)
_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_LINES_SHOWN = 12


def down(message: str, *notes: str) -> DatabaseDown:
    """A `DatabaseDown` with `message` for everybody and `notes` for the log."""
    error = DatabaseDown(message)
    for note in notes:
        error.add_note(note)
    return error


def explained(output: str, folder: Path) -> DatabaseDown:
    """The error that Postgres's `output` (stderr or server log) speaks of, for the cluster in `folder`."""
    lines = output.strip().splitlines()[-_LINES_SHOWN:]
    message = next((words for pattern, words in _MEANINGS if re.search(pattern, output)), NOT_STARTED)
    return down(message, f"Database folder: {folder}", *(f"Postgres says: {line}" for line in lines))


@contextlib.contextmanager
def in_words(folder: Path) -> Iterator[None]:
    """Turns an operating system's error inside the block into a `DatabaseDown` about `folder`."""
    try:
        yield
    except OSError as error:
        message = DISK_FULL if error.errno in _FULL else CANT_WRITE
        raise down(message, f"Database folder: {folder}", str(error)) from error
    except subprocess.TimeoutExpired as error:
        raise down(TOO_SLOW, f"Database folder: {folder}", str(error)) from error
