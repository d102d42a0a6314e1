"""The system account Postgres runs under: our own, or, since Postgres refuses root, one that already exists.

No account is made and no permission of a folder that isn't ours is changed.
"""

import os
import pwd
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sprite_tavern.db.local.faults import down

SUBSTITUTES = ("postgres", "nobody")  # for root, in this order
_ROOT = 0

# Everything else in our environment (keys, tokens) is no business of the server.
_PASSED_ON = ("PATH", "TMPDIR", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH")


@dataclass(frozen=True, slots=True)
class Account:
    """Who runs Postgres's programs.

    Attributes:
        user_id: Numeric id of the account.
        group_id: Numeric id of its group.
        is_ours: True when it is the account of this process.
    """

    user_id: int
    group_id: int
    is_ours: bool

    def run(
        self, *arguments: str | Path, folder: Path = Path("/"), lend: int | None = None, patience: float
    ) -> subprocess.CompletedProcess[str]:
        """Runs a program to its end, in a session of its own, with an almost empty environment.

        Args:
            arguments: Program and arguments; no shell reads them.
            folder: Working folder.
            lend: A file descriptor that the program and its children inherit.
            patience: Seconds until it is killed.

        Raises:
            subprocess.TimeoutExpired: It took longer than `patience`.
        """
        drop: dict[str, Any] = (
            {} if self.is_ours else {"user": self.user_id, "group": self.group_id, "extra_groups": []}
        )
        return subprocess.run(  # noqa: S603 - programs from our own search, arguments as a list
            [str(argument) for argument in arguments],
            check=False,
            capture_output=True,
            text=True,
            errors="replace",
            stdin=subprocess.DEVNULL,
            cwd=folder,
            env={
                "LC_ALL": "C",
                **{name: os.environ[name] for name in _PASSED_ON if name in os.environ},
            },
            start_new_session=True,
            pass_fds=() if lend is None else (lend,),
            timeout=patience,
            **drop,
        )

    def can_enter(self, folder: Path) -> bool:
        """True when this account may enter `folder`: the kernel is asked, so access lists count."""
        return self.run("/bin/sh", "-c", 'test -x "$0"', folder, patience=10).returncode == 0

    def give(self, folder: Path) -> None:
        """Makes this account the owner of `folder` (one of ours)."""
        if not self.is_ours:
            os.chown(folder, self.user_id, self.group_id)


def account_for(folder: Path) -> Account:
    """The account for the cluster in `folder`: its owner when it exists, so that a later choice can't differ.

    Raises:
        DatabaseDown: We are root and the system has no account to drop to.
    """
    own = os.geteuid()
    if own != _ROOT:
        return Account(own, os.getegid(), is_ours=True)
    if folder.exists() and folder.stat().st_uid != _ROOT:
        return Account(folder.stat().st_uid, folder.stat().st_gid, is_ours=False)
    for name in SUBSTITUTES:
        try:
            found = pwd.getpwnam(name)
        except KeyError:
            continue
        return Account(found.pw_uid, found.pw_gid, is_ours=False)
    raise down(
        "Postgres refuses to run as root, and this system has no account named postgres or nobody. "
        "Start the studio as an ordinary user, or set DATABASE_URL to a Postgres server."
    )
