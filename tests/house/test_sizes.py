"""Nothing grows too large to be read: files, functions, nesting."""

import ast
from pathlib import PurePosixPath

import pytest

from tests.house.sources import FOLDERS, GROUP, Function, Source, listed, sources

pytestmark = pytest.mark.xdist_group(GROUP)

LONGEST_FILE = 350
LONGEST_FUNCTION = 50
DEEPEST = 3

# What may be longer, each with its reason.
TABLES = {
    "sprite_tavern/db/tables.py": "all tables in one file, to be read beside each other",
}
MIGRATIONS = "sprite_tavern/db/migrations/versions"  # a history: one migration is one file and one function

# What makes a reader keep a condition in mind. A `with` doesn't; what is inside it counts.
LEVELS = (ast.If, ast.For, ast.AsyncFor, ast.While, ast.Try, ast.TryStar, ast.Match)
BLOCKS = (*LEVELS, ast.With, ast.AsyncWith)


def test_files_fit_into_a_head() -> None:
    long = [
        f"{source.name}: {source.lines} lines"
        for source in sources(*FOLDERS)
        if source.lines > LONGEST_FILE and source.name not in TABLES and not _is_migration(source)
    ]
    assert not long, listed(long)


def test_functions_fit_on_a_screen() -> None:
    long = [
        f"{source.name}:{function.lineno} {function.name}: {_length(function)} lines"
        for source in sources(*FOLDERS)
        for function in source.functions()
        if _length(function) > LONGEST_FUNCTION and not _is_migration(source)
    ]
    assert not long, listed(long)


def test_nesting_is_shallow() -> None:
    deep = [
        f"{source.name}:{function.lineno} {function.name}: {depth} levels"
        for source in sources(*FOLDERS)
        for function in source.functions()
        if (depth := _depth(function.body)) > DEEPEST
    ]
    assert not deep, listed(deep)


def _is_migration(source: Source) -> bool:
    return PurePosixPath(source.name).is_relative_to(MIGRATIONS)


def _length(function: Function) -> int:
    assert function.end_lineno is not None
    return function.end_lineno - function.lineno + 1


def _depth(body: list[ast.stmt]) -> int:
    """Levels of blocks below these statements; inner functions count for themselves, `elif` is no level."""
    return max((_levels(statement) for statement in body), default=0)


def _levels(statement: ast.stmt) -> int:
    if not isinstance(statement, BLOCKS):
        return 0
    if (
        isinstance(statement, ast.If)
        and len(statement.orelse) == 1
        and isinstance(statement.orelse[0], ast.If)
    ):
        return max(1 + _depth(statement.body), _levels(statement.orelse[0]))
    return isinstance(statement, LEVELS) + max(_depth(body) for body in _bodies(statement))


def _bodies(statement: ast.stmt) -> list[list[ast.stmt]]:
    parts = [getattr(statement, name, []) for name in ("body", "orelse", "finalbody")]
    parts += [handler.body for handler in getattr(statement, "handlers", [])]
    return parts + [case.body for case in getattr(statement, "cases", [])]
