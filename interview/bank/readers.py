"""Readers turn a node into a value. A fault goes into the report, and the reader returns something harmless."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from interview.bank.rules import Report, Rule, near
from interview.bank.yaml import Node

Reader = Callable[[Node, str, Report], Any]

_SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
QUERY = "query.sql"
_NAME = re.compile(r"[A-Za-z_]\w*", re.ASCII)
MAX_CHOICES = 10_000


@dataclass(frozen=True, slots=True)
class Field:
    """How one key is read. `required`: without it the question cannot be asked."""

    read: Reader
    required: bool = False


def described(node: Node) -> str:
    """What stands there, for a message."""
    if isinstance(node.value, list):
        return "a list"
    if isinstance(node.value, dict):
        return "key: value pairs"
    return "nothing" if node.value is None else repr(node.raw)


def text(node: Node, where: str, report: Report) -> str:
    """Any text; a number is taken as it is written, so that `0.10` stays 0.10."""
    if node.value is None or (isinstance(node.value, str) and not node.value.strip()):
        report.add(Rule.EMPTY, node.line, where=where)
    elif isinstance(node.value, bool | list | dict):
        report.add(Rule.NOT_TEXT, node.line, where=where, got=described(node))
    return node.raw.strip()


def optional_text(node: Node, where: str, report: Report) -> str:
    """Text that may be empty, such as the unit of a pure number."""
    return "" if node.value in ("", None) else text(node, where, report)


def block(node: Node, where: str, report: Report) -> str:
    """Text whose indentation counts: Markdown and Python."""
    text(node, where, report)
    return node.raw.rstrip()


def slug(node: Node, where: str, report: Report) -> str:
    """An id."""
    if not _SLUG.fullmatch(node.raw):
        report.add(Rule.NOT_SLUG, node.line, where=where, got=described(node))
    return node.raw


def name(node: Node, where: str, report: Report) -> str:
    """A Python name."""
    if not _NAME.fullmatch(node.raw):
        report.add(Rule.NOT_A_NAME, node.line, where=where, got=described(node))
    return node.raw


def entry(node: Node, where: str, report: Report) -> str:
    """A Python name, or the file with a query."""
    return node.raw if node.raw == QUERY else name(node, where, report)


def day(node: Node, where: str, report: Report) -> str:
    """An ISO date."""
    try:
        if len(node.raw) != 10:
            raise ValueError(node.raw)
        date.fromisoformat(node.raw)
    except ValueError:
        report.add(Rule.NOT_DATE, node.line, where=where, got=described(node))
    return node.raw


def flag(node: Node, where: str, report: Report) -> bool:
    """True or false."""
    if not isinstance(node.value, bool):
        report.add(Rule.NOT_FLAG, node.line, where=where, got=described(node))
    return node.value is True


def whole(low: int, high: int) -> Reader:
    """A reader of whole numbers in a range."""

    def read(node: Node, where: str, report: Report) -> int:
        if isinstance(node.value, bool) or not isinstance(node.value, int) or not low <= node.value <= high:
            report.add(Rule.NOT_WHOLE, node.line, where=where, low=low, high=high, got=described(node))
            return low
        return node.value

    return read


def number(low: float = -1e15, high: float = 1e15) -> Reader:
    """A reader of numbers in a range."""

    def read(node: Node, where: str, report: Report) -> float:
        if isinstance(node.value, bool) or not isinstance(node.value, int | float) or not low <= node.value <= high:
            report.add(Rule.NOT_NUMBER, node.line, where=where, low=low, high=high, got=described(node))
            return low
        return node.value

    return read


def one_of(choices: Sequence[str], build: Callable[[str], Any] = str) -> Reader:
    """A reader of one word of a few."""

    def read(node: Node, where: str, report: Report) -> Any:
        if isinstance(node.value, str) and node.value in choices:
            return build(node.value)
        known, got = ", ".join(choices), described(node)
        report.add(Rule.NOT_ONE_OF, node.line, where=where, choices=known, got=got, near=near(node.raw, choices))
        return build(choices[0])

    return read


def many(item: Reader, low: int = 0, high: int = 100) -> Reader:
    """A reader of lists, into tuples."""

    def read(node: Node, where: str, report: Report) -> tuple[Any, ...]:
        if not isinstance(node.value, list):
            report.add(Rule.NOT_A_LIST, node.line, where=where, got=described(node))
            return ()
        if not low <= len(node.value) <= high:
            report.add(Rule.LIST_LENGTH, node.line, where=where, count=len(node.value), low=low, high=high)
        return tuple(_item(item, child, f"{where}[{i}]", report) for i, child in enumerate(node.value))

    return read


def record(build: Callable[..., Any], fields: Mapping[str, Field]) -> Reader:
    """A reader of `key: value` pairs into a class; unknown and missing keys are faults."""

    def read(node: Node, where: str, report: Report) -> Any:
        if not isinstance(node.value, dict):
            report.add(Rule.NOT_KEYS, node.line, where=where, got=described(node))
            return None
        for key, child in node.value.items():
            if key not in fields:
                report.add(Rule.UNKNOWN_KEY, child.line, key=f"{where}.{key}", near=near(key, fields))
        values = read_fields(node, f"{where}.", fields, report)
        return None if report.broken else build(**values)

    return read


def read_document(node: Node | None, fields: Mapping[str, Field], report: Report) -> dict[str, Any]:
    """The values of a whole file of `key: value` lines; none, and a problem in the report, where it is something else.

    `node` is None where the file is not even YAML, which was reported before.
    """
    if node is None:
        return {}
    if not isinstance(node.value, dict):
        report.add(Rule.NOT_A_MAPPING, node.line)
        return {}
    for key, child in node.value.items():
        if key not in fields:
            report.add(Rule.UNKNOWN_KEY, child.line, key=key, near=near(key, fields))
    return read_fields(node, "", fields, report)


def read_fields(node: Node, prefix: str, fields: Mapping[str, Field], report: Report) -> dict[str, Any]:
    """The values of the known keys of a mapping."""
    assert isinstance(node.value, dict)  # noqa: S101 - every caller looked
    values = {}
    for key, field in fields.items():
        if key in node.value:
            values[key] = _item(field.read, node.value[key], prefix + key, report)
        elif field.required:
            report.add(Rule.MISSING_KEY, node.line, where=prefix + key)
    return values


def pairs(value: Reader, check_name: Callable[[str, Node, Report], None] | None = None) -> Reader:
    """A reader of free names with values of one type."""

    def read(node: Node, where: str, report: Report) -> dict[str, Any]:
        if not isinstance(node.value, dict):
            report.add(Rule.NOT_KEYS, node.line, where=where, got=described(node))
            return {}
        for key, child in node.value.items():
            if check_name:
                check_name(key, child, report)
        return {key: _item(value, child, f"{where}.{key}", report) for key, child in node.value.items()}

    return read


def choices(node: Node, where: str, report: Report) -> tuple[float, ...]:
    """What a template name may be: a list of numbers, or a range with both ends."""
    if isinstance(node.value, dict):
        return _range(node, where, report)
    values: tuple[float, ...] = many(number(), 1, MAX_CHOICES)(node, where, report)
    return values


def _range(node: Node, where: str, report: Report) -> tuple[float, ...]:
    ends = record(dict, {key: Field(number(), required=True) for key in ("from", "to", "step")})(node, where, report)
    if ends is None:
        return ()
    low, high, step = ends["from"], ends["to"], ends["step"]
    if step <= 0 or high < low:
        report.add(Rule.BAD_RANGE, node.line, where=where, reason="`to` is below `from`, or `step` is not above 0")
        return ()
    if (high - low) / step >= MAX_CHOICES:
        report.add(Rule.BAD_RANGE, node.line, where=where, reason=f"more than {MAX_CHOICES} values")
        return ()
    # Twelve digits hide what 0.1 + 0.2 leaves behind.
    return tuple(round(low + i * step, 12) for i in range(int((high - low) / step + 1e-9) + 1))


def _item(read: Reader, node: Node, where: str, report: Report) -> Any:
    report.lines[where] = node.line
    return read(node, where, report)
