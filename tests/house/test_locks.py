"""The lock files: nothing without a hash, nothing with a known hole, no place where packages come from."""

import re
import tomllib

import pytest
from packaging.requirements import Requirement
from packaging.version import Version

from tests.house.sources import PROJECT, listed

LOCKS = ("requirements.lock", "requirements-dev.lock")

# Oldest versions without a known hole (advisories of 2024 to 2026 that concern what we use).
FLOORS = {
    "authlib": "1.9.0",
    "fastapi": "0.109.1",
    "h11": "0.16.0",
    "joserfc": "1.6.8",
    "nicegui": "3.18.0",
    "pillow": "12.3.0",
    "python-multipart": "0.0.30",
    "python-socketio": "5.16.2",
    "starlette": "1.3.1",
    "urllib3": "2.7.0",
}
HASH = re.compile(r"--hash=sha256:[0-9a-f]{64}( \\)?$")
PIN = re.compile(r"(?P<name>[a-z0-9][a-z0-9.-]*)(\[[a-z,-]+\])?==(?P<version>[^\s;]+)")


def _pins(name: str) -> list[tuple[str, str, int]]:
    """Name, version and number of hashes of each package in a lock file."""
    pins: list[tuple[str, str, int]] = []
    for line in (PROJECT / name).read_text().splitlines():
        if found := PIN.match(line):
            pins.append((found["name"], found["version"], 0))
        elif line.lstrip().startswith("--hash"):
            assert HASH.search(line), line
            package, version, hashes = pins.pop()
            pins.append((package, version, hashes + 1))
    return pins


@pytest.mark.parametrize("name", LOCKS)
def test_SC01_every_package_has_a_hash(name: str) -> None:
    pins = _pins(name)
    assert len(pins) > 50
    assert [package for package, _, hashes in pins if hashes == 0] == []


@pytest.mark.parametrize("name", LOCKS)
def test_a_lock_says_nothing_but_packages(name: str) -> None:
    """No index, no address, no option: the computer that installs decides where packages come from."""
    strange = [
        line
        for line in (PROJECT / name).read_text().splitlines()
        if not (PIN.match(line) or HASH.search(line) or line.lstrip().startswith("#"))
    ]
    assert not strange, listed(strange)
    assert "://" not in (PROJECT / name).read_text()


@pytest.mark.parametrize("name", LOCKS)
def test_SC01_no_version_has_a_known_hole(name: str) -> None:
    locked = {package: Version(version) for package, version, _ in _pins(name)}
    old = [
        f"{package} {locked[package]} is older than {floor}"
        for package, floor in FLOORS.items()
        if package in locked and locked[package] < Version(floor)
    ]
    assert not old, listed(old)
    assert {"nicegui", "starlette", "pillow", "python-multipart"} <= locked.keys()


def test_the_locks_hold_what_the_project_asks_for() -> None:
    project = tomllib.loads((PROJECT / "pyproject.toml").read_text())
    wanted = project["project"]["dependencies"] + project["project"]["optional-dependencies"]["build"]
    tests = wanted + project["project"]["optional-dependencies"]["dev"]
    for name, requirements in zip(LOCKS, (wanted, tests), strict=True):
        locked: dict[str, list[str]] = {}
        for package, version, _ in _pins(name):
            locked.setdefault(package, []).append(version)
        missing = [text for text in requirements if not _is_met(Requirement(text), locked)]
        assert not missing, f"make lock: {name} lacks {missing}"


def test_the_tests_run_on_the_versions_of_the_studio() -> None:
    runtime = {(package, version) for package, version, _ in _pins("requirements.lock")}
    tests = {(package, version) for package, version, _ in _pins("requirements-dev.lock")}
    assert runtime <= tests


def test_what_builds_the_package_is_locked_too() -> None:
    project = tomllib.loads((PROJECT / "pyproject.toml").read_text())
    assert project["build-system"]["requires"] == project["project"]["optional-dependencies"]["build"]


def test_SC02_locks_are_made_from_releases_that_had_time_to_be_looked_at() -> None:
    makefile = (PROJECT / "Makefile").read_text()
    assert "--exclude-newer" in makefile
    assert "LOCK_AGE ?= 7 days" in makefile
    assert "--require-hashes" in makefile


def _is_met(requirement: Requirement, locked: dict[str, list[str]]) -> bool:
    versions = locked.get(requirement.name.lower().replace("_", "-"), [])
    return any(requirement.specifier.contains(version) for version in versions)
