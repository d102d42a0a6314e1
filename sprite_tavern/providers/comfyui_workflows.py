"""ComfyUI's workflows: a graph in API format, pasted into a file, with marks where our values go.

A mark is a text like "%prompt%" in a node's input. Values are put in after the JSON was read, so that no
prompt can change the graph.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

LARGEST_FILE = 2_000_000
MARKS = ("prompt", "negative", "seed", "width", "height", "image")


@dataclass(frozen=True, slots=True)
class Workflow:
    """A graph from a file.

    Attributes:
        graph: Nodes by id; None when it can't be used.
        problem: Why it can't be used; empty when it can.
    """

    graph: Mapping[str, Any] | None
    problem: str = ""

    def filled(self, values: Mapping[str, Any]) -> Mapping[str, Any]:
        """The graph with a value for each mark.

        Args:
            values: By the marks' names. Where an input is the mark alone, it becomes the value with its type.
        """
        filled: dict[str, Any] = _filled(self.graph, values)
        return filled


def read_workflow(setting: str, path: str, needed: tuple[str, ...]) -> Workflow:
    """The workflow in a file.

    Args:
        setting: Name of the setting with the path, for messages.
        path: Of a JSON file, exported with "Export (API)".
        needed: Marks that must be there.
    """
    try:
        with Path(path).expanduser().open(encoding="utf-8") as file:
            text = file.read(LARGEST_FILE)
        graph = json.loads(text)
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or "it is no text"
        return Workflow(None, f"{setting}: the file can't be read ({reason}).")
    except (ValueError, RecursionError):
        return Workflow(None, f"{setting}: the file holds no JSON.")
    if not isinstance(graph, dict) or not graph or not all(_is_node(node) for node in graph.values()):
        return Workflow(None, f'{setting}: export the workflow with "Export (API)".')
    missing = [mark for mark in needed if f"%{mark}%" not in text]
    if missing:
        return Workflow(None, f"{setting}: write %{missing[0]}% where the {missing[0]} belongs.")
    return Workflow(graph)


def _is_node(node: object) -> bool:
    return isinstance(node, dict) and "class_type" in node and isinstance(node.get("inputs"), dict)


def _filled(value: Any, values: Mapping[str, Any]) -> Any:  # noqa: ANN401 - JSON
    if isinstance(value, dict):
        return {key: _filled(entry, values) for key, entry in value.items()}
    if isinstance(value, list):
        return [_filled(entry, values) for entry in value]
    return _filled_text(value, values) if isinstance(value, str) else value


def _filled_text(text: str, values: Mapping[str, Any]) -> Any:  # noqa: ANN401 - JSON
    if len(text) > 2 and text[0] == text[-1] == "%" and text[1:-1] in values:
        return values[text[1:-1]]
    parts = text.split("%")
    filled, at = parts[0], 1
    while at < len(parts):
        if at + 1 < len(parts) and parts[at] in values:
            filled += f"{values[parts[at]]}{parts[at + 1]}"
            at += 2
        else:
            filled += f"%{parts[at]}"
            at += 1
    return filled
