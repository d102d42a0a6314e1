"""The documents say what the program says."""

import re
from pathlib import Path

import pytest
import typer.main

from sprite_tavern.__main__ import cli
from sprite_tavern.core.pool import Pool
from sprite_tavern.core.settings import Settings, load_settings
from sprite_tavern.forge.treatments import treatments
from sprite_tavern.providers.forge import Forge
from sprite_tavern.providers.forge_tools import TOOLS
from sprite_tavern.providers.pixellab_tools import OPERATIONS
from sprite_tavern.styles import styles
from tests.house.sources import FOLDERS, GROUP, PROJECT, listed, sources
from tools import settings_table

pytestmark = pytest.mark.xdist_group(GROUP)

README = (PROJECT / "README.md").read_text(encoding="utf-8")
MAKEFILE = (PROJECT / "Makefile").read_text(encoding="utf-8")
DOCUMENTS = ("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "assets/LICENCES.md")

DECIDES_WHAT_IS_SAFE = {"environment"}  # read by the settings themselves
READ_BY_THEIR_PROPERTY = {"allowed_hosts", "plain_http_hosts"}  # through `host_names`, `plain_hosts`


def _documents() -> str:
    return "\n".join((PROJECT / name).read_text(encoding="utf-8") for name in DOCUMENTS)


def _commands() -> dict[str, set[str]]:
    """Commands of the program with their options."""
    group = typer.main.get_command(cli)
    return {
        name: {option for parameter in command.params for option in parameter.opts}
        for name, command in group.commands.items()  # type: ignore[attr-defined]
    }


def test_the_settings_in_the_readme_are_those_of_the_code() -> None:
    assert settings_table.with_table(README) == README, "make docs"


def test_the_example_of_settings_is_that_of_the_code() -> None:
    assert (PROJECT / ".env.example").read_text(encoding="utf-8") == settings_table.example(), "make docs"


def test_every_setting_is_explained() -> None:
    for name, field in Settings.model_fields.items():
        assert field.description, name
        assert field.description.endswith("."), name


def test_every_setting_does_something() -> None:
    code = "\n".join(source.text for source in sources() if not source.name.endswith("core/settings.py"))
    idle = [name for name in Settings.model_fields if not re.search(rf"\bsettings\.{name}\b", code)]
    assert set(idle) <= DECIDES_WHAT_IS_SAFE | READ_BY_THEIR_PROPERTY, f"settings that nobody reads: {idle}"


def test_the_example_with_every_line_switched_on_starts_as_the_defaults_do(
    clean_environment: None, tmp_path: Path
) -> None:
    expected = load_settings()
    switched_on = re.sub(r"(?m)^#(?=[A-Z0-9_]+=)", "", settings_table.example())
    (tmp_path / ".env").write_text(switched_on, encoding="utf-8")
    assert load_settings() == expected


def test_make_commands_that_are_named_exist() -> None:
    named = re.findall(r"(?m)(?:`|`[A-Z]+=\S+ |^)make ([a-z]+)(?=[` \n])", _documents())
    targets = set(re.findall(r"(?m)^([a-z]+):", MAKEFILE))
    assert {"run", "test", "docs", "lock", "bench"} <= set(named)
    # The program has a command of that name, too.
    assert set(named) - {"make"} <= targets


def test_commands_that_are_named_exist_with_their_options() -> None:
    known = _commands()
    lines = re.findall(r"^\S+python -m sprite_tavern (.+)$", README, re.MULTILINE)
    assert len(lines) >= 3
    for line in lines:
        command = line.split()[0]
        assert set(re.findall(r"(?<=\s)--?[a-z][a-z-]*", line)) <= known[command], line
        for style in re.findall(r"--(?:style|enhance) (\S+)", line):
            assert style in styles()
    table = README.partition("| command |")[2].partition("\n\n")[0]
    assert set(re.findall(r"^\| `([a-z]+)` ", table, re.MULTILINE)) == known.keys()


def test_messages_that_are_quoted_are_said() -> None:
    """The troubleshooting table quotes the program; a quote is one of its texts, give or take its values."""
    table = README.partition("| what you see |")[2].partition("\n\n")[0]
    quotes = re.findall(r"^\| `([^`]+)` \|", table, re.MULTILINE)
    said = MAKEFILE + "\n".join(source.text for source in sources())
    assert len(quotes) >= 3
    for quote in quotes:
        words = quote.partition(" 127.")[0]
        assert words in said, quote


def test_the_sizes_of_the_forge_are_those_of_its_card() -> None:
    pool = Pool(1)
    sizes = next(card.sizes for card in Forge(pool).models() if card.kind == "make")
    pool.close()
    assert sizes is not None
    for document in ("README.md", "CHANGELOG.md"):
        text = (PROJECT / document).read_text(encoding="utf-8")
        assert re.search(rf"\b{sizes.minimum} to {sizes.maximum} (px|pixels)", text), document


def test_the_table_of_tools_is_that_of_the_code() -> None:
    table = README.partition("| tool |")[2].partition("\n\n")[0]
    code = {operation.card.name for operation in OPERATIONS} | {card.name for card in TOOLS}
    assert set(re.findall(r"^\| `([a-z0-9/-]+)` ", table, re.MULTILINE)) == code


def test_every_style_has_its_treatment() -> None:
    assert styles().keys() == treatments().keys()


@pytest.mark.parametrize("name", DOCUMENTS)
def test_links_lead_somewhere(name: str) -> None:
    text = (PROJECT / name).read_text(encoding="utf-8")
    links = re.findall(r"\]\(([^)#]+)\)", text) + re.findall(r'src="([^"]+)"', text)
    missing = [
        link for link in links if "://" not in link and not (PROJECT / name).parent.joinpath(link).exists()
    ]
    assert missing == []


def test_SC12_every_asset_has_its_source_and_licence() -> None:
    listing = (PROJECT / "assets" / "LICENCES.md").read_text(encoding="utf-8")
    entries = {
        row[0]: row for row in re.findall(r"^\| `([^`]+)` \| ([^|]+) \| ([^|]+) \|$", listing, re.MULTILINE)
    }
    kinds = {".woff2", ".woff", ".ttf", ".otf", ".png", ".svg", ".jpg", ".gif", ".webp", ".ico"}
    files = {
        path for path in (PROJECT / "assets").rglob("*") if path.is_file() and path.name != "LICENCES.md"
    }
    files |= {path for path in (PROJECT / "sprite_tavern").rglob("*") if path.suffix in kinds}
    names = {path.relative_to(PROJECT).as_posix() for path in files if "__pycache__" not in path.parts}
    assert names - entries.keys() == set()
    gone = [name for name in entries if not (PROJECT / name).exists()]
    assert gone == []


def test_the_work_is_spoken_of_as_the_product_alone() -> None:
    """No file mentions how or where it was written."""
    words = re.compile(r"/work/|\bprototype study\b|\bissue #\d", re.IGNORECASE)
    found = [source.name for source in sources(*FOLDERS) if words.search(source.text)]
    found.remove("tests/house/test_docs.py")
    assert not found, listed(found)
