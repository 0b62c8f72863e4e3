"""Review logs of other programs: CSV files with the columns of fsrs-optimizer.

Needed are card_id, review_time (milliseconds since 1970, UTC) and review_rating (1 again to 4 easy); review_state and
review_duration may be there and are not needed. A rating of 0 is no review (Anki writes one where somebody moved a
card by hand) and is left out.
"""

import csv
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime, timedelta, tzinfo
from pathlib import Path

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


def _rows(path: Path, with_days: bool) -> list[Dated]:
    try:
        with path.open(encoding="utf-8-sig", newline="") as handle:
            return _parsed(path, csv.DictReader(handle), with_days)
    except OSError as error:
        raise ReviewLogError(path, f"cannot be read: {error.strerror}") from error
    except (UnicodeDecodeError, csv.Error) as error:
        raise ReviewLogError(path, f"is no CSV file: {error}") from error


def _parsed(path: Path, reader: "csv.DictReader[str]", with_days: bool) -> list[Dated]:
    columns = {name: _column(path, name, reader.fieldnames or ()) for name in _NAMES}
    days = with_days and "day" in (reader.fieldnames or ())
    found = []
    for record in reader:
        try:
            row = _row(record, columns)
            day = int(record["day"]) if days else None
        except (TypeError, ValueError, OverflowError) as error:
            raise ReviewLogError(path, f"line {reader.line_num} is no review: {error}") from error
        if row[2]:
            found.append((*row, day))
    return found


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
