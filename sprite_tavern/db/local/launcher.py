"""The embedded Postgres as the app sees it: start, stop, and an address.

Any number of processes may use one data folder at once. Each holds a share of the `in-use` lock for its
life; the one that stops last stops the server. A process that is killed loses its share by itself, and its
server is found and joined by the next start.
"""

import threading
from pathlib import Path
from urllib.parse import quote

from sprite_tavern.core.place import FOLDER_NAME, SYSTEM_DATA
from sprite_tavern.db.local.cluster import DATABASE, PERSON, START_PATIENCE, Cluster
from sprite_tavern.db.local.faults import down, in_words
from sprite_tavern.db.local.home import Home, settle
from sprite_tavern.db.local.locks import FileLock

_LOCK_PATIENCE = START_PATIENCE + 60.0  # seconds: somebody else's whole start, and a little more


class LocalPostgres:
    """The server of one data folder. Its methods block and may be called from any thread.

    Starting takes a second the first time and a tenth later; after a crash, as long as recovery takes.
    """

    def __init__(self, data_dir: Path, refuge: Path = SYSTEM_DATA / FOLDER_NAME) -> None:
        """Does nothing yet.

        Args:
            data_dir: The app's data folder; made if it is missing.
            refuge: Where the cluster goes when Postgres's account can't enter `data_dir` (root only).
        """
        self._data_dir = data_dir
        self._refuge = refuge
        self._turn = threading.Lock()
        self._home: Home | None = None
        self._cluster: Cluster | None = None
        self._in_use: FileLock | None = None

    def start(self) -> None:
        """Returns when the server answers. Calling it again heals: a server that died is started anew.

        Raises:
            DatabaseDown: It can't be started; nothing of an existing database was removed.
        """
        with self._turn, in_words(self._data_dir):
            if self._home is None:
                self._home = settle(self._data_dir, self._refuge)
            with FileLock.alone(self._home.lock("starting"), _LOCK_PATIENCE):
                cluster = self._cluster or Cluster(self._home)
                in_use = self._in_use or FileLock(self._home.lock("in-use"))
                in_use.share()
                try:
                    cluster.bring_up()
                except BaseException:
                    if self._in_use is None:
                        in_use.close()
                    raise
                self._cluster, self._in_use = cluster, in_use

    def stop(self) -> bool:
        """Leaves the server; True when nobody else used it and it was stopped.

        Raises:
            DatabaseDown: It doesn't end.
        """
        with self._turn, in_words(self._data_dir):
            if self._home is None or self._cluster is None or self._in_use is None:
                return False
            with FileLock.alone(self._home.lock("starting"), _LOCK_PATIENCE):
                was_last = self._in_use.take()
                self._in_use.close()
                cluster, self._cluster, self._in_use = self._cluster, None, None
                if was_last:
                    cluster.shut_down()
                return was_last

    @property
    def url(self) -> str:
        """SQLAlchemy's address of the database, for asyncpg."""
        return self.dsn.replace("postgresql:", "postgresql+asyncpg:", 1)

    @property
    def dsn(self) -> str:
        """The address of the database for asyncpg and Postgres's own programs. Needs no password.

        Raises:
            DatabaseDown: The server wasn't started.
        """
        cluster = self._cluster
        if cluster is None:
            raise down("The embedded database isn't running.")
        return f"postgresql://{PERSON}@/{DATABASE}?host={quote(str(cluster.sockets))}"
