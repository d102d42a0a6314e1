"""Calls that have one place or none, and words that mean unfinished work."""

import ast
import re
from collections.abc import Iterator

import pytest

from tests.house.sources import FOLDERS, GROUP, PACKAGE, PROJECT, Source, listed, sources

pytestmark = pytest.mark.xdist_group(GROUP)

# What may be called in one place only (a file, or a folder with its slash), and why.
ONLY_IN = {
    "PIL.Image.open": ("imaging/decode.py", "the only opener of untrusted bytes"),
    "PIL.Image.frombytes": ("imaging/", "decoded pixels are made there"),
    "httpx.AsyncClient": ("providers/http.py", "the only one with deadlines, byte caps and no redirects"),
    "httpx.Client": ("providers/http.py", "same"),
    "datetime.datetime.now": ("core/clock.py", "time that tests can turn"),
    "datetime.datetime.utcnow": ("nowhere", "a time without a zone"),
    "datetime.date.today": ("core/clock.py", "time that tests can turn"),
    "time.time": ("storage/disk.py", "compared with files' own times; else core.clock or time.monotonic"),
    "asyncio.create_task": ("core/tasks.py", "a task without an owner is lost with its exception"),
    "asyncio.ensure_future": ("core/tasks.py", "same"),
    "pickle.loads": ("nowhere", "runs what it reads"),
    "eval": ("nowhere", "runs what it reads"),
    "exec": ("nowhere", "runs what it reads"),
    "nicegui.ui.html": ("nowhere", "raw HTML; user text is shown by escaping components"),
    "nicegui.ui.markdown": ("nowhere", "raw HTML, several advisories"),
    "nicegui.ui.restructured_text": ("nowhere", "discloses files, see the advisories"),
    "nicegui.ui.chat_message": ("nowhere", "raw HTML, see the advisories"),
    "nicegui.ui.interactive_image": ("nowhere", "raw SVG, see the advisories"),
    "nicegui.ui.editor": ("nowhere", "stored scripts, see the advisories"),
    "nicegui.ui.aggrid": ("nowhere", "runs keys of its data, see the advisories"),
    "nicegui.ui.echart": ("nowhere", "runs keys of its data, see the advisories"),
    "nicegui.ui.download": ("nowhere", "guessable routes; pictures have their own"),
    "nicegui.ui.upload": ("nowhere", "its limits are the browser's; uploads have their own route"),
    "nicegui.app.add_media_files": ("nowhere", "path traversal and memory, see the advisories"),
    "nicegui.app.add_static_files": ("nowhere", "files are served by our own routes"),
}

# Raw text into the page: constants only, or our own files' names.
RAW_PAGE_TEXT = ("add_head_html", "add_body_html", "add_css", "add_scss", "run_javascript")
MADE_OF_OUR_FILES = {"sprite_tavern/ui/shell.py": "the head lists our own front-end files"}

SQL_TAKERS = ("text", "execute", "fetch", "fetchval", "fetchrow", "exec_driver_sql")
SECRET_NAME = re.compile(r"(token|secret|password|signature|api_key)$", re.IGNORECASE)
UNFINISHED = re.compile(r"\b(TODO|FIXME|XXX|HACK)\b")
EXCUSE = re.compile(r"# noqa\b(?!: [A-Z0-9, ]+ - \w)")
VAGUE_NAMES = {"utils", "util", "helpers", "helper", "common", "misc", "shared"}


@pytest.mark.parametrize("name", ONLY_IN)
def test_what_is_dangerous_has_one_place(name: str) -> None:
    place, why = ONLY_IN[name]
    found = [
        f"{source.name}:{call.lineno} calls {name}: {why}"
        for source, called, call in _package_calls()
        if called == name and not source.name.removeprefix(f"{PACKAGE}/").startswith(place)
    ]
    assert not found, listed(found)


def test_pages_get_no_raw_text() -> None:
    found = [
        f"{source.name}:{call.lineno} puts made-up text into a page by {name}"
        for source, name, call in _package_calls()
        if name.rpartition(".")[2] in RAW_PAGE_TEXT
        and source.name not in MADE_OF_OUR_FILES
        and not all(isinstance(argument, ast.Constant) for argument in call.args)
    ]
    assert not found, listed(found)


def test_IN17_sql_is_never_put_together_from_texts() -> None:
    found = [
        f"{source.name}:{call.lineno} builds SQL"
        for source, name, call in _package_calls()
        if name.rpartition(".")[2] in SQL_TAKERS and call.args and _is_assembled(call.args[0])
    ]
    assert not found, listed(found)


def test_coroutines_never_block() -> None:
    blocking = {"time.sleep", "subprocess.run", "open", "input", "os.system"}
    found = [
        f"{source.name}:{node.lineno} blocks the event loop"
        for source in sources()
        for function in source.functions()
        if isinstance(function, ast.AsyncFunctionDef)
        for node in _own_nodes(function)
        if isinstance(node, ast.Call) and ast.unparse(node.func) in blocking
    ]
    assert not found, listed(found)


def test_AU18_secrets_are_compared_in_constant_time() -> None:
    found = [
        f"{source.name}:{node.lineno} compares a secret with =="
        for source in sources()
        for node in ast.walk(source.tree)
        if isinstance(node, ast.Compare) and any(isinstance(sign, ast.Eq | ast.NotEq) for sign in node.ops)
        for side in (node.left, *node.comparators)
        if SECRET_NAME.search(ast.unparse(side)) and not isinstance(side, ast.Constant)
    ]
    assert not found, listed(found)


def test_nothing_is_left_unfinished() -> None:
    found = [
        f"{source.name}:{line} {comment}"
        for source in sources(*FOLDERS)
        for line, comment in source.comments()
        if UNFINISHED.search(comment)
    ]
    found += [
        f"{path.relative_to(PROJECT)} holds unfinished work"
        for suffix in ("js", "css")
        for path in (PROJECT / PACKAGE).rglob(f"*.{suffix}")
        if UNFINISHED.search(path.read_text(encoding="utf-8"))
    ]
    assert not found, listed(found)


def test_an_exception_from_a_rule_says_why() -> None:
    found = [
        f"{source.name}:{line} {comment}"
        for source in sources(*FOLDERS)
        for line, comment in source.comments()
        if EXCUSE.search(comment) or re.search(r"# type: ignore(?!\[)", comment)
    ]
    assert not found, listed(found)


def test_no_module_has_a_vague_name() -> None:
    found = [source.name for source in sources(*FOLDERS) if VAGUE_NAMES & set(source.name[:-3].split("/"))]
    assert not found, listed(found)


def _package_calls() -> Iterator[tuple[Source, str, ast.Call]]:
    for source in sources():
        for name, call in source.calls:
            yield source, name, call


def _is_assembled(argument: ast.expr) -> bool:
    """True for a text made of parts, unless the parts are constants of ours by name."""
    if isinstance(argument, ast.JoinedStr):
        values = [part.value for part in argument.values if isinstance(part, ast.FormattedValue)]
        return not all(isinstance(value, ast.Name) and value.id.isupper() for value in values)
    if isinstance(argument, ast.Call):
        return isinstance(argument.func, ast.Attribute) and argument.func.attr == "format"
    return isinstance(argument, ast.BinOp) and isinstance(argument.op, ast.Mod | ast.Add)


def _own_nodes(function: ast.AsyncFunctionDef) -> Iterator[ast.AST]:
    """What runs in the function itself, not in functions made inside it."""
    waiting: list[ast.AST] = list(function.body)
    while waiting:
        node = waiting.pop()
        if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            yield node
            waiting.extend(ast.iter_child_nodes(node))
