"""The package that is installed holds everything that the program opens, and asks for all that it imports."""

import ast
import importlib.metadata
import shutil
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from tests.house.sources import FOLDERS, GROUP, PACKAGE, PROJECT, Source, listed, sources

pytestmark = pytest.mark.xdist_group(GROUP)

PARTS = ("pyproject.toml", "README.md", "LICENSE")


def test_the_built_package_is_complete(tmp_path: Path) -> None:
    tree = tmp_path / "tree"
    ignored = shutil.ignore_patterns("__pycache__", ".*")
    shutil.copytree(PROJECT / PACKAGE, tree / PACKAGE, ignore=ignored)
    for part in PARTS:
        shutil.copy(PROJECT / part, tree / part)
    subprocess.run(
        [
            sys.executable,
            "-m",
            "pip",
            "wheel",
            "--quiet",
            "--no-index",
            "--no-deps",
            "--no-build-isolation",
            ".",
        ],
        cwd=tree,
        check=True,
    )
    [wheel] = tree.glob("*.whl")
    packed = {name for name in zipfile.ZipFile(wheel).namelist() if name.startswith(f"{PACKAGE}/")}
    written = {path.relative_to(tree).as_posix() for path in (tree / PACKAGE).rglob("*") if path.is_file()}
    assert written - packed == set()


@pytest.mark.parametrize(
    ("folders", "extras"), [((PACKAGE,), ("upscale",)), (("tests", "benchmarks", "tools"), ("dev",))]
)
def test_what_is_imported_is_asked_for(folders: tuple[str, ...], extras: tuple[str, ...]) -> None:
    project = tomllib.loads((PROJECT / "pyproject.toml").read_text())["project"]
    texts = [
        *project["dependencies"],
        *(text for name in extras for text in project["optional-dependencies"][name]),
    ]
    asked = {_plain(Requirement(text).name) for text in texts}
    owners = importlib.metadata.packages_distributions()
    missing = [
        f"{source.name} imports {module}"
        for source in sources(*folders)
        for module in _imported(source)
        if module not in {*FOLDERS, *sys.stdlib_module_names}
        and not {_plain(owner) for owner in owners.get(module, [])} & asked
    ]
    assert not missing, listed(missing)


def test_what_an_extra_brings_is_imported_only_when_it_is_used() -> None:
    project = tomllib.loads((PROJECT / "pyproject.toml").read_text())["project"]
    extra = {_plain(Requirement(text).name) for text in project["optional-dependencies"]["upscale"]}
    early = [
        f"{source.name} imports {node.names[0].name}"
        for source in sources(PACKAGE)
        for node in source.tree.body
        if isinstance(node, ast.Import) and {_plain(alias.name) for alias in node.names} & extra
    ]
    assert not early, listed(early)


def test_the_program_and_the_package_have_the_same_version() -> None:
    project = tomllib.loads((PROJECT / "pyproject.toml").read_text())["project"]
    assert importlib.metadata.version("sprite-tavern") == project["version"]
    assert project["requires-python"] == ">=3.11"


def _plain(name: str) -> str:
    return name.lower().replace("_", "-")


def _imported(source: Source) -> set[str]:
    """First parts of the modules that a file imports."""
    names: set[str] = set()
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names.add(node.module)
    return {name.partition(".")[0] for name in names}
