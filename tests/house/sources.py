"""The Python files of the project as the house tests read them: parsed once, named by their paths."""

import ast
import functools
import tokenize
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

PROJECT = Path(__file__).parents[2]
PACKAGE = "sprite_tavern"
FOLDERS = (PACKAGE, "tests", "benchmarks", "tools")
GROUP = "sources"
"""Tests that read them are a group (`pytest.mark.xdist_group`), so that one process parses them."""

Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True)
class Source:
    """One file.

    Attributes:
        name: Path below the project, with slashes.
    """

    name: str
    text: str
    tree: ast.Module

    @property
    def lines(self) -> int:
        """How many lines it has."""
        return len(self.text.splitlines())

    def functions(self) -> Iterator[Function]:
        """Every function and method, also inner ones."""
        for node in ast.walk(self.tree):
            if isinstance(node, Function):
                yield node

    @functools.cached_property
    def calls(self) -> tuple[tuple[str, ast.Call], ...]:
        """Every call with the name of what is called, imports resolved: `PIL.Image.open`."""
        return tuple(self._find_calls())

    def comments(self) -> Iterator[tuple[int, str]]:
        """Line and text of every comment."""
        lines = iter(self.text.splitlines(keepends=True))
        for token in tokenize.generate_tokens(lambda: next(lines, "")):
            if token.type == tokenize.COMMENT:
                yield token.start[0], token.string

    def _find_calls(self) -> Iterator[tuple[str, ast.Call]]:
        names = self._imported_names()
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Call) and (dotted := _dotted(node.func)):
                first, dot, rest = dotted.partition(".")
                yield names.get(first, first) + dot + rest, node

    def _imported_names(self) -> dict[str, str]:
        names: dict[str, str] = {}
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Import):
                names |= {alias.asname: alias.name for alias in node.names if alias.asname}
            elif isinstance(node, ast.ImportFrom) and node.module:
                names |= {alias.asname or alias.name: f"{node.module}.{alias.name}" for alias in node.names}
        return names


@functools.cache
def sources(*folders: str) -> tuple[Source, ...]:
    """The Python files below these folders (the package when none is named)."""
    paths = sorted(path for folder in folders or (PACKAGE,) for path in (PROJECT / folder).rglob("*.py"))
    return tuple(_read(path) for path in paths if "__pycache__" not in path.parts)


@functools.cache
def _read(path: Path) -> Source:
    text = path.read_text(encoding="utf-8")
    return Source(path.relative_to(PROJECT).as_posix(), text, ast.parse(text, str(path)))


def _dotted(node: ast.expr) -> str:
    """`a.b.c` of nested attributes; empty for anything else."""
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute) and (inner := _dotted(node.value)):
        return f"{inner}.{node.attr}"
    return ""


def listed(findings: list[str]) -> str:
    """Findings as a message, one a line."""
    return "\n".join(["", *findings])
