"""The strict YAML reader: every node knows its line, and nothing is guessed.

Plain PyYAML reads `1e-6` as text, `no` as False, `12:30` as 750 and keeps the last of two equal keys. Here a plain
scalar is null, true, false, an integer or a float (exponents included), else text; equal keys, anchors, aliases and
tags are refused.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

import yaml

from interview.bank.rules import Report, Rule

# libyaml is eight times as fast; PyYAML is sometimes built without it.
LOADER: type = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
MAX_DEPTH = 12

_INT = re.compile(r"[-+]?(0|[1-9]\d{0,17})")
_FLOAT = re.compile(r"[-+]?(\d+\.\d*|\.\d+|\d+(?=[eE]))([eE][-+]?\d{1,3})?")
_WORDS: dict[str, bool | None] = {"": None, "null": None, "true": True, "false": False}
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")

Scalar = str | int | float | bool | None


@dataclass(slots=True)
class Node:
    """A value with the line it starts on. `raw` is a scalar as it was written, before it was given a type."""

    value: "Scalar | list[Node] | dict[str, Node]"
    line: int
    raw: str = ""


class _RefusedError(Exception):
    """The file uses what a question file may not."""

    def __init__(self, rule: Rule, line: int, **facts: object) -> None:
        super().__init__(rule)
        self.rule, self.line, self.facts = rule, line, facts


def read_yaml(data: bytes, report: Report) -> Node | None:
    """The tree of one document; None, and a problem in the report, where there is none."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        report.add(Rule.NOT_UTF8, data.count(b"\n", 0, error.start) + 1)
        return None
    try:
        return _Builder(yaml.parse(text, Loader=LOADER)).document()
    except _RefusedError as error:
        report.add(error.rule, error.line, **error.facts)
    except yaml.reader.ReaderError as error:
        report.add(Rule.CONTROL_CHARACTER, text.count("\n", 0, error.position) + 1)
    except yaml.MarkedYAMLError as error:
        report.add(Rule.NOT_YAML, _line(error), reason=error.problem or error.context or "unreadable")
    return None


class _Builder:
    """Events into nodes."""

    def __init__(self, events: Iterator[yaml.Event]) -> None:
        self._events = events

    def document(self) -> Node:
        """The only document of the stream."""
        root: Node | None = None
        for event in self._events:
            if isinstance(event, yaml.DocumentStartEvent | yaml.StreamEndEvent | yaml.StreamStartEvent):
                continue
            if isinstance(event, yaml.DocumentEndEvent):
                continue
            if root is not None:
                raise _RefusedError(Rule.TWO_DOCUMENTS, _at(event))
            root = self._node(event, 0)
        return root or Node(None, 1)

    def _node(self, event: yaml.Event, depth: int) -> Node:
        _refuse_fancy(event)
        if depth > MAX_DEPTH:
            raise _RefusedError(Rule.TOO_DEEP, _at(event), most=MAX_DEPTH)
        if isinstance(event, yaml.ScalarEvent):
            return _scalar(event)
        if isinstance(event, yaml.SequenceStartEvent):
            return Node(list(self._items(depth)), _at(event))
        return Node(self._mapping(depth), _at(event))

    def _items(self, depth: int) -> Iterator[Node]:
        while not isinstance(event := next(self._events), yaml.SequenceEndEvent):
            yield self._node(event, depth + 1)

    def _mapping(self, depth: int) -> "dict[str, Node]":
        found: dict[str, Node] = {}
        while not isinstance(event := next(self._events), yaml.MappingEndEvent):
            key = self._node(event, depth + 1)
            if not isinstance(event, yaml.ScalarEvent):
                raise _RefusedError(Rule.KEY_NOT_TEXT, key.line)
            if key.raw in found:
                raise _RefusedError(Rule.DUPLICATE_KEY, key.line, key=key.raw, first=found[key.raw].line)
            found[key.raw] = self._node(next(self._events), depth + 1)
            found[key.raw].line = key.line
        return found


def _refuse_fancy(event: yaml.Event) -> None:
    anchor, tag = getattr(event, "anchor", None), getattr(event, "tag", None)
    if anchor:  # an alias carries the name of its anchor, too
        raise _RefusedError(Rule.ANCHOR, _at(event), name=anchor)
    if tag:
        raise _RefusedError(Rule.TAG, _at(event), tag=tag)


def _scalar(event: yaml.ScalarEvent) -> Node:
    raw, line = str(event.value), _at(event)
    if _CONTROL.search(raw):
        raise _RefusedError(Rule.CONTROL_CHARACTER, line)
    return Node(_typed(raw) if event.implicit[0] and event.style in (None, "") else raw, line, raw)


def _typed(raw: str) -> Scalar:
    if raw in _WORDS:
        return _WORDS[raw]
    if _INT.fullmatch(raw):
        return int(raw)
    if _FLOAT.fullmatch(raw):
        return float(raw)
    return raw


def _at(event: yaml.Event) -> int:
    return event.start_mark.line + 1 if event.start_mark else 0


def _line(error: yaml.MarkedYAMLError) -> int:
    mark = error.problem_mark or error.context_mark
    return int(mark.line) + 1 if mark else 0
