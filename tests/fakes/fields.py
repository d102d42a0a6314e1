"""Field checks of the stand-in servers, with the words that Pydantic 2 uses."""

import base64
import binascii
import io
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from PIL import Image

Problem = dict[str, Any]
Check = Callable[[Any], tuple[str, str] | None]


@dataclass(frozen=True)
class Field:
    """One body field: `check` returns Pydantic's error type and message, or None."""

    check: Check
    required: bool = False
    nullable: bool = False


def need(field: Field) -> Field:
    return Field(field.check, required=True, nullable=field.nullable)


def maybe(field: Field) -> Field:
    return Field(field.check, required=field.required, nullable=True)


def text(longest: int = 100_000, shortest: int = 0) -> Field:
    def check(value: Any) -> tuple[str, str] | None:
        if not isinstance(value, str):
            return "string_type", "Input should be a valid string"
        if len(value) > longest:
            return "string_too_long", f"String should have at most {longest} characters"
        if len(value) < shortest:
            return "string_too_short", f"String should have at least {shortest} character"
        return None

    return Field(check)


def number(low: float, high: float, *, whole: bool = False) -> Field:
    def check(value: Any) -> tuple[str, str] | None:
        if isinstance(value, bool) or not isinstance(value, int | float):
            return "float_type", "Input should be a valid number"
        if whole and value != int(value):
            return (
                "int_from_float",
                "Input should be a valid integer, got a number with a fractional part",
            )
        if value < low:
            return "greater_than_equal", f"Input should be greater than or equal to {low}"
        if value > high:
            return "less_than_equal", f"Input should be less than or equal to {high}"
        return None

    return Field(check)


def integer(low: int = -(2**63), high: int = 2**63) -> Field:
    return number(low, high, whole=True)


def switch() -> Field:
    wrong = ("bool_type", "Input should be a valid boolean")
    return Field(lambda value: None if isinstance(value, bool) else wrong)


def one_of(*values: str) -> Field:
    named = ", ".join(f"'{value}'" for value in values[:-1]) + f" or '{values[-1]}'"
    return Field(lambda value: None if value in values else ("enum", f"Input should be {named}"))


def size(low: int, high: int, high_tall: int | None = None, step: int = 1) -> Field:
    def check(value: Any) -> tuple[str, str] | None:
        if not isinstance(value, Mapping) or set(value) != {"width", "height"}:
            return "model_type", "Input should be a valid dictionary or instance of ImageSize"
        wrong = integer(low, high).check(value["width"]) or integer(low, high_tall or high).check(
            value["height"]
        )
        if not wrong and (value["width"] % step or value["height"] % step):
            return "multiple_of", f"Input should be a multiple of {step}"
        return wrong

    return Field(check)


def picture() -> Field:
    def check(value: Any) -> tuple[str, str] | None:
        if not isinstance(value, Mapping) or not isinstance(value.get("base64"), str):
            return "model_type", "Input should be a valid dictionary or instance of Base64Image"
        if not set(value) <= {"type", "base64", "format"}:
            return "extra_forbidden", "Extra inputs are not permitted"
        return None if opened(value) else ("value_error", "Value error, cannot decode image")

    return Field(check)


def listed(field: Field, shortest: int = 0, longest: int = 10_000) -> Field:
    def check(value: Any) -> tuple[str, str] | None:
        if not isinstance(value, list):
            return "list_type", "Input should be a valid list"
        if not shortest <= len(value) <= longest:
            return "too_short", f"List should have {shortest} to {longest} items"
        wrong = (field.check(item) for item in value if not (item is None and field.nullable))
        return next((problem for problem in wrong if problem), None)

    return Field(check)


def shaped(**fields: Field) -> Field:
    def check(value: Any) -> tuple[str, str] | None:
        if not isinstance(value, Mapping):
            return "model_type", "Input should be a valid dictionary"
        problems = problems_in(value, fields, forbid_extra=True)
        return (problems[0]["type"], problems[0]["msg"]) if problems else None

    return Field(check)


def opened(value: Mapping[str, Any]) -> Image.Image | None:
    data = str(value["base64"]).partition("base64,")[2] or str(value["base64"])
    try:
        return Image.open(io.BytesIO(base64.b64decode(data, validate=True))).convert("RGBA")  # noqa: TID251 - the other side opens it
    except (binascii.Error, ValueError, OSError):
        return None


def problems_in(body: Mapping[str, Any], fields: Mapping[str, Field], *, forbid_extra: bool) -> list[Problem]:
    """All objections to a body, in Pydantic's list form."""
    found: list[Problem] = []
    for name, field in fields.items():
        if name not in body:
            if field.required:
                found.append(_problem("missing", name, "Field required", dict(body)))
        elif body[name] is not None or not field.nullable:
            wrong = field.check(body[name])
            if wrong:
                found.append(_problem(wrong[0], name, wrong[1], body[name]))
    if forbid_extra:
        extra = (name for name in body if name not in fields)
        found += [
            _problem("extra_forbidden", name, "Extra inputs are not permitted", body[name]) for name in extra
        ]
    return found


def _problem(kind: str, name: str, message: str, value: Any) -> Problem:
    return {"type": kind, "loc": ["body", name], "msg": message, "input": value}
