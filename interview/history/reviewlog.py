"""Review logs of other programs: CSV files with the columns of fsrs-optimizer.

Needed are card_id, review_time (milliseconds since 1970, UTC) and review_rating (1 again to 4 easy); review_state and
review_duration may be there and are not needed. A rating of 0 is no review (Anki writes one where somebody moved a
card by hand) and is left out.
"""

import csv
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo
from pathlib import Path
from typing import TypeVar

from interview.core.prequential import Review
from interview.errors import DataError, UsageError

# What some exports call the columns.
_NAMES = {
    "card_id": ("card_id",),
    "review_time": ("review_time", "review_time_ms"),
    "review_rating": ("review_rating", "rating"),
}
_RATINGS = range(5)
DAY_START = 4.0
Row = tuple[int, str, int]
Dated = tuple[int, str, int, int | None]
Read = TypeVar("Read")


class ReviewLogError(DataError):
    """The file is no review log."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(
            f"{path}: {reason}",
            "needed are the columns card_id, review_time (milliseconds) and review_rating (1 to 4)",
        )


class UnknownTimezoneError(UsageError):
    """No time zone has this name."""

    def __init__(self, name: str) -> None:
        super().__init__(f"no time zone is called {name!r}", "a name such as Europe/Berlin, or UTC")


def read_review_log(path: Path, day_start: float | None = None, timezone: str | None = None) -> list[Review]:
    """The reviews in order of time, each with its study day.

    A study day ends `day_start` hours after midnight in a time zone (04:00 and UTC unless given). A column `day` that
    numbers study days is used where neither is given. Raises ReviewLogError and UnknownTimezoneError.
    """
    rows = sorted(_rows(path, day_start is None and timezone is None), key=lambda row: row[0])
    if rows and rows[0][3] is not None:
        return [Review(card, day, rating) for _, card, rating, day in rows if day is not None]
    day_of = _study_days(_zone(timezone or "UTC"), DAY_START if day_start is None else day_start)
    return [Review(card, day_of(ms), rating) for ms, card, rating, _ in rows]


@dataclass(frozen=True, slots=True)
class ImportedReview:
    """One line of a log whose cards are our questions, as `question` or `question@revision`."""

    question: str
    revision: int
    ms: int
    rating: int
    seconds: float


def read_reviews(path: Path) -> list[ImportedReview]:
    """The lines of a review log in order of time, each once; raises ReviewLogError."""
    found = {(_question(card), ms, rating, seconds) for ms, card, rating, seconds in _timed_rows(path)}
    ordered = sorted(found, key=lambda row: (row[1], row[0]))
    return [ImportedReview(*question, ms, rating, seconds) for question, ms, rating, seconds in ordered]


def _question(card: str) -> tuple[str, int]:
    name, _, revision = card.partition("@")
    return (name, int(revision)) if revision.isdecimal() else (card, 1)


def _rows(path: Path, with_days: bool) -> list[Dated]:
    """Time, card, rating and, where asked for and there, the study day of every review."""

    def read(record: Mapping[str, str], row: Row) -> Dated:
        day = record.get("day") if with_days else None
        return (*row, int(day) if day else None)

    return list(_records(path, read))


def _timed_rows(path: Path) -> Iterator[tuple[int, str, int, float]]:
    return _records(path, lambda record, row: (*row, max(0.0, float(record.get("review_duration") or 0) / 1000)))


def _records(path: Path, read: Callable[[Mapping[str, str], Row], Read]) -> Iterator[Read]:
    """Every line that is a review, read; raises ReviewLogError."""
    number = 1
    try:
        with path.open(encoding="utf-8-sig", newline="") as handle:
            reader = csv.DictReader(handle)
            columns = {name: _column(path, name, reader.fieldnames or ()) for name in _NAMES}
            for record in reader:
                number = reader.line_num
                row = _row(record, columns)
                if row[2]:
                    yield read(record, row)
    except OSError as error:
        raise ReviewLogError(path, f"cannot be read: {error.strerror}") from error
    except (UnicodeDecodeError, csv.Error) as error:
        raise ReviewLogError(path, f"is no CSV file: {error}") from error
    except (TypeError, ValueError, OverflowError) as error:
        raise ReviewLogError(path, f"line {number} is no review: {error}") from error


def _column(path: Path, name: str, present: Iterable[str]) -> str:
    for candidate in _NAMES[name]:
        if candidate in present:
            return candidate
    raise ReviewLogError(path, f"has no column {name!r}")


def _row(record: Mapping[str, str], columns: Mapping[str, str]) -> Row:
    rating = int(float(record[columns["review_rating"]]))
    if rating not in _RATINGS:
        raise ValueError(f"rating {rating}")
    return int(float(record[columns["review_time"]])), record[columns["card_id"]], rating


def _study_days(zone: tzinfo, day_start: float) -> Callable[[int], int]:
    shift = timedelta(hours=day_start)

    def day_of(ms: int) -> int:
        local = datetime.fromtimestamp(ms / 1000, UTC).astimezone(zone)
        return (local.replace(tzinfo=None) - shift).toordinal()

    return day_of


def _zone(name: str) -> tzinfo:
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

    if name.upper() == "UTC":  # known without the system's tables
        return UTC
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise UnknownTimezoneError(name) from error
