"""The embedded Postgres: one server for each data folder, shared by every app process that works there."""

import sys

from sprite_tavern.core.errors import DatabaseDown

if sys.platform == "win32":
    raise DatabaseDown("The embedded database doesn't run on Windows: set DATABASE_URL to a Postgres server.")

from sprite_tavern.db.local.launcher import LocalPostgres

__all__ = ["LocalPostgres"]
