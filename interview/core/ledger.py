"""What happens outside a sitting, as values: the interview date, parked questions, fitted parameters.

A ledger is a list of these, one file a machine; what holds now is their fold in order of time.
"""

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field, fields
from datetime import date
from math import isfinite
from typing import Any, ClassVar

from interview.core.records import VERSION, BadEventError

WEEK = 7
PARAMETERS = 21


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """When it happened: UTC instant (ISO 8601) and study day."""

    name: ClassVar[str] = ""
    t: str
    day: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Goal(Entry):
    """An interview date was set. `minutes` are those of Monday to Sunday; an empty `date` takes the goal back."""

    name: ClassVar[str] = "interview"
    date: str
    minutes: tuple[float, ...] = (0.0,) * WEEK
    profile: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Parked(Entry):
    """A question is not to be asked until it is unparked."""

    name: ClassVar[str] = "parked"
    question: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Unparked(Entry):
    """A parked question may be asked again."""

    name: ClassVar[str] = "unparked"
    question: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Unflagged(Entry):
    """A question whose key was disputed before counts again."""

    name: ClassVar[str] = "unflagged"
    question: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Fitted(Entry):
    """From here on memory uses these parameters, fitted on so many scored reviews."""

    name: ClassVar[str] = "fitted"
    parameters: tuple[float, ...]
    scored: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Priced(Entry):
    """What a minute is worth until the interview (core/planning.py). `goal` is the instant of the goal it is for."""

    name: ClassVar[str] = "priced"
    goal: str
    price: float | None


@dataclass(frozen=True, slots=True)
class Settings:
    """What holds now. `goal` is None without an interview date, the others before their first entry.

    `unflagged` says when each question last was.
    """

    goal: Goal | None = None
    parked: frozenset[str] = frozenset()
    fitted: Fitted | None = None
    priced: Priced | None = None
    unflagged: Mapping[str, str] = field(default_factory=dict)


TYPES: dict[str, type[Entry]] = {cls.name: cls for cls in (Goal, Parked, Unparked, Unflagged, Fitted, Priced)}


def settings(entries: Iterable[Entry]) -> Settings:
    """Fold entries of any number of machines, each once; of two at one instant the one given later holds."""
    goal: Goal | None = None
    fitted: Fitted | None = None
    priced: Priced | None = None
    parked, unflagged = set[str](), dict[str, str]()
    for entry in sorted(dict.fromkeys(entries), key=lambda e: e.t):
        if isinstance(entry, Goal):
            goal = entry if entry.date else None
        elif isinstance(entry, Fitted):
            fitted = entry
        elif isinstance(entry, Priced):
            priced = entry
        elif isinstance(entry, Parked):
            parked.add(entry.question)
        elif isinstance(entry, Unparked):
            parked.discard(entry.question)
        elif isinstance(entry, Unflagged):
            unflagged[entry.question] = entry.t
    of_goal = priced if goal and priced and priced.goal == goal.t else None
    return Settings(goal, frozenset(parked), fitted, of_goal, unflagged)


def to_record(entry: Entry) -> dict[str, Any]:
    """The entry as it stands in a line of a ledger."""
    return {"v": VERSION, "event": entry.name, **asdict(entry)}


def from_record(record: Any) -> Entry:
    """Read a line of a ledger; raises BadEventError. Fields it does not know are ignored."""
    if not isinstance(record, dict) or not isinstance(record.get("v"), int):
        raise BadEventError('not an object with a version "v"')
    cls = TYPES.get(str(record.get("event")))
    if cls is None or record["v"] > VERSION:
        raise BadEventError(f"event {record.get('event')!r} is newer than this program", newer=True)
    known = {field.name for field in fields(cls)}
    values: dict[str, Any] = {key: tuple(x) if isinstance(x, list) else x for key, x in record.items() if key in known}
    try:
        entry = cls(**values)
        _check(entry)
    except (TypeError, ValueError) as error:
        raise BadEventError(f"event {cls.name!r} cannot be used: {error}") from error
    return entry


def _check(entry: Entry) -> None:
    """Raises ValueError where a line edited by hand holds what no line of ours does."""
    date.fromisoformat(entry.day)
    if isinstance(entry, Goal):
        _numbers("minutes", entry.minutes, WEEK, 0.0)
        if entry.date:
            date.fromisoformat(entry.date)
    if isinstance(entry, Fitted):
        _numbers("parameters", entry.parameters, PARAMETERS, None)
    if isinstance(entry, Priced) and entry.price is not None:
        _numbers("price", (entry.price,), 1, 0.0)
    if isinstance(entry, Parked | Unparked | Unflagged) and not isinstance(entry.question, str):
        raise ValueError("'question' is no text")


def _numbers(name: str, values: tuple[float, ...], count: int, least: float | None) -> None:
    good = [isinstance(x, int | float) and isfinite(x) and (least is None or x >= least) for x in values]
    if len(good) != count or not all(good):
        raise ValueError(f"{name!r} is not {count} numbers")
