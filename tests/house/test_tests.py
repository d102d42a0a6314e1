"""Tests that can be trusted: no sleeping, no skipping, no stand-ins for our own code, one order."""

import ast
import re
import tomllib

import pytest

from tests.house.sources import GROUP, PROJECT, listed, sources

pytestmark = pytest.mark.xdist_group(GROUP)

LONGEST_NAP = 0.2  # seconds
SKIPS = {
    "pytest.skip",
    "pytest.xfail",
    "pytest.importorskip",
    "pytest.mark.skip",
    "pytest.mark.skipif",
    "pytest.mark.xfail",
    "pytest.mark.flaky",
    "unittest.skip",
}
NAPS = {"time.sleep", "asyncio.sleep"}


def test_no_test_sleeps_for_others_to_be_ready() -> None:
    found = [
        f"{source.name}:{call.lineno} sleeps {ast.unparse(call.args[0])} s"
        for source in sources("tests")
        for name, call in source.calls
        if name in NAPS and not _is_short(call.args[0], stand_in=source.name.startswith("tests/fakes/"))
    ]
    assert not found, listed(found)


def test_no_test_is_skipped() -> None:
    found = [
        f"{source.name}:{node.lineno} {ast.unparse(node)}"
        for source in sources("tests")
        for node in ast.walk(source.tree)
        if isinstance(node, ast.Attribute) and ast.unparse(node) in SKIPS
    ]
    assert not found, listed(found)


def test_our_own_code_is_never_replaced() -> None:
    found = [
        f"{source.name}:{node.lineno} {ast.unparse(node)}"
        for source in sources("tests")
        for node in ast.walk(source.tree)
        if (isinstance(node, ast.ImportFrom) and (node.module or "").startswith("unittest"))
        or (isinstance(node, ast.Import) and any(alias.name.startswith("unittest") for alias in node.names))
        or (isinstance(node, ast.Attribute) and ast.unparse(node) == "monkeypatch.setattr")
    ]
    assert not found, listed(found)


def test_the_run_is_strict() -> None:
    project = tomllib.loads((PROJECT / "pyproject.toml").read_text())
    options = project["tool"]["pytest"]["ini_options"]
    assert options["filterwarnings"][0] == "error"
    assert "--strict-markers" in options["addopts"]
    assert not re.search(r"no:randomly|reruns|--maxfail", options["addopts"])
    assert any(
        text.startswith("pytest-randomly") for text in project["project"]["optional-dependencies"]["dev"]
    )


def _is_short(duration: ast.expr, *, stand_in: bool) -> bool:
    """A number below the limit. Stand-ins may be told to be slow: that is what they imitate."""
    if isinstance(duration, ast.Constant) and isinstance(duration.value, int | float):
        return duration.value <= LONGEST_NAP
    return stand_in
