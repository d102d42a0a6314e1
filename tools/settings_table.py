"""Writes what core/settings.py says into README.md (a table) and .env.example: `make docs`."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args

from pydantic.fields import FieldInfo

from sprite_tavern.core.settings import Settings, secret_names

PROJECT = Path(__file__).parents[1]
README = PROJECT / "README.md"
EXAMPLE = PROJECT / ".env.example"
BEGIN, END = "<!-- settings: made by `make docs` -->\n", "<!-- end of settings -->\n"

HEAD = """\
# Settings of Sprite Tavern: copy this file to `.env` and change what you need. Each line shows the default.
# The environment wins over this file. Secrets can also be given as files: SECRET_KEY_FILE=/run/secrets/key
"""


def table() -> str:
    """The README's table, Markdown."""
    rows = [
        f"| `{name}` | {f'`{default}`' if default else ''} | {words} |"
        for name, default, words in _settings()
    ]
    return "\n".join(["| setting | default | what it does |", "| --- | --- | --- |", *rows]) + "\n"


def example() -> str:
    """The text of `.env.example`."""
    parts = [f"\n# {words}\n#{name}={default}\n" for name, default, words in _settings()]
    return HEAD + "".join(parts)


def with_table(readme: str) -> str:
    """`readme` with the table between its two marks replaced.

    Raises:
        ValueError: A mark is missing.
    """
    before, begin, rest = readme.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end:
        raise ValueError(f"README.md needs the lines {BEGIN.strip()} and {END.strip()}")
    return f"{before}{begin}\n{table()}\n{end}{after}"


def _settings() -> Iterator[tuple[str, str, str]]:
    """Name, default and words of each setting, in the order of the code."""
    secrets = secret_names()
    for name, field in Settings.model_fields.items():
        words = field.description or ""
        choices = [str(choice) for choice in get_args(field.annotation) if isinstance(choice, str)]
        if choices:
            words += f" One of: {', '.join(choices)}."
        if name in secrets:
            words += " Secret."
        yield name.upper(), _default(field), words


def _default(field: FieldInfo) -> str:
    value: Any = field.default
    if value is None or field.default_factory is not None:
        return ""  # the description says what happens then
    return str(value).lower() if isinstance(value, bool) else f"{value}"


def main() -> None:
    """Writes both files."""
    README.write_text(with_table(README.read_text(encoding="utf-8")), encoding="utf-8")
    EXAMPLE.write_text(example(), encoding="utf-8")


if __name__ == "__main__":
    main()
