"""Events to and from the lines of a journal. A line may have been edited by hand or written by a later version."""

from dataclasses import asdict, dataclass, fields
from math import isfinite
from types import NoneType
from typing import Any

from interview.core.events import TYPES, Event, Item, Judged, Queued, Rated, Round, Started
from interview.core.question import Kind
from interview.core.scorecard import Part

VERSION = 1

# What JSON may give for a field. A whole number will do where a broken one is meant.
_JSON: dict[Any, frozenset[type]] = {
    str: frozenset({str}),
    int: frozenset({int}),
    bool: frozenset({bool}),
    float: frozenset({float, int}),
    float | None: frozenset({float, int, NoneType}),
    dict[str, float]: frozenset({dict}),
}
_KINDS, _PARTS = {kind.value for kind in Kind}, {part.value for part in Part}
_ANY = frozenset({list, tuple})
_ALLOWED: dict[type, dict[str, frozenset[type]]] = {
    cls: {f.name: _JSON.get(f.type, _ANY) for f in fields(cls)} for cls in (*TYPES.values(), Item, Round)
}
_RATINGS = frozenset({1, 2, 3, 4})
_WITH_LISTS = frozenset({Judged, Queued})


@dataclass(frozen=True, slots=True)
class BadEventError(ValueError):
    """A journal record that is no event of ours. `newer` marks one written by a later version."""

    reason: str
    newer: bool = False

    def __str__(self) -> str:
        return self.reason


def to_record(event: Event) -> dict[str, Any]:
    """The event as it stands in a journal line."""
    return {"v": VERSION, "event": event.name, **asdict(event)}


def from_record(record: Any) -> Event:
    """Read a journal record; raises BadEventError. Fields it does not know are ignored."""
    if not isinstance(record, dict):
        raise BadEventError("not an object")
    version = record.get("v")
    if not isinstance(version, int):
        raise BadEventError('no version "v"')
    cls = TYPES.get(str(record.get("event")))
    if version > VERSION or (cls is None and version == VERSION):
        raise BadEventError(
            f"event {record.get('event')!r} of version {version} is newer than this program", newer=True
        )
    if cls is None:
        raise BadEventError(f"unknown event {record.get('event')!r}")
    return _build(cls, record)


def _build(cls: type[Event], record: dict[str, Any]) -> Event:
    values = record.copy()
    del values["v"], values["event"]
    try:
        if cls is Started:
            values["items"] = tuple(Item(**_checked(Item, item)) for item in values["items"])
            values["rounds"] = tuple(Round(**_checked(Round, part)) for part in values.get("rounds", ({"title": ""},)))
            _check_line_up(values["items"], len(values["rounds"]))
        return cls(**_checked(cls, values))
    except (TypeError, KeyError) as error:
        raise BadEventError(f"event {cls.name!r} is incomplete: {error}") from error


def _check_line_up(items: tuple[Item, ...], rounds: int) -> None:
    """Raises BadEventError where a place in it means nothing to this program."""
    for item in items:
        if item.kind not in _KINDS or item.part not in _PARTS or not 0 <= item.round < rounds:
            raise BadEventError(f"{item.question!r} has no known kind, part or round")


def _checked(cls: type, values: dict[str, Any]) -> dict[str, Any]:
    """The values of known fields, once they are of the right types: a line edited by hand must not get any further."""
    allowed = _ALLOWED[cls]
    if not values.keys() <= allowed.keys():
        values = {key: value for key, value in values.items() if key in allowed}
    for key, value in values.items():
        kind = type(value)
        if kind not in allowed[key] or (kind is float and not isfinite(value)):
            raise BadEventError(f"{key!r} cannot be {value!r}")
    if cls in _WITH_LISTS:
        _check_lists(values)
    if cls is Rated and values["given"] not in _RATINGS:
        raise BadEventError(f"'given' cannot be {values['given']!r}")
    return values


def _check_lists(values: dict[str, Any]) -> None:
    """Lists become tuples of text; probabilities must be numbers."""
    for name in ("points", "questions"):
        if name in values:
            values[name] = tuple(map(str, values[name]))
    for name in ("suggested", "offsets"):
        if name in values and not all(map(_is_number, values[name].values())):
            raise BadEventError(f"{name!r} cannot be {values[name]!r}")


def _is_number(value: Any) -> bool:
    return type(value) in (int, float) and isfinite(value)
