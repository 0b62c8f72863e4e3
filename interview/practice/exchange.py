"""Export and import: one's whole past as JSON lines, or its ratings as a review log other programs read."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from hashlib import sha256
from pathlib import Path

from interview import __version__
from interview.core.day import parse_rollover, study_day
from interview.core.events import Answered, Event, Finished, Item, Rated, Started
from interview.core.memory import SCHEDULER, Rating
from interview.core.question import Entry
from interview.core.records import to_record
from interview.errors import DataError
from interview.history.exchange import is_journal_name, lines_of, merge
from interview.history.files import SUFFIX, session_files
from interview.history.reviewlog import ImportedReview, read_reviews
from interview.practice.tools import Tools

COLUMNS = ("card_id", "review_time", "review_rating", "review_state", "review_duration")
# States of fsrs-optimizer: a first answer, a later one.
_NEW, _REVIEW = 0, 2


class NoExportError(DataError):
    """A file that holds none of what can be imported."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(
            f"{path}: {reason}",
            "import takes what export wrote, a journal, a review log (.csv), or a folder of journals",
        )


@dataclass(slots=True)
class Imported:
    """What an import changed: files made or made longer, reviews taken from logs, and lines that were left out."""

    files: int = 0
    reviews: int = 0
    known: int = 0
    unknown: int = 0


def export_lines(tools: Tools) -> Iterator[str]:
    """Every line of every journal and ledger, each with the name of its file."""
    for name in sorted(session_files(tools.paths.sessions)):
        for line in lines_of(tools.paths.sessions / name):
            yield json.dumps({"file": name, "line": line}, ensure_ascii=False)


def export_reviews(tools: Tools) -> Iterator[tuple[str | int, ...]]:
    """The columns of fsrs-optimizer and a row for every counted rating, in order of time."""
    yield COLUMNS
    seen: set[str] = set()
    for row in tools.store.attempts():
        if row.rating is not None and row.outcome == "counted":
            card = row.question if row.revision == 1 else f"{row.question}@{row.revision}"
            state = _REVIEW if card in seen else _NEW
            yield (card, _milliseconds(row.t), row.rating, state, round(1000 * row.seconds))
            seen.add(card)


def import_path(tools: Tools, path: Path) -> Imported:
    """Take in a file or a folder; nothing is taken twice.

    Raises NoExportError, ReviewLogError, UnwritableError, LockedError.
    """
    if path.is_dir():
        done = _import_files(tools, _files_in(path))
    elif path.suffix == ".csv":
        done = _import_reviews(tools, path)
    else:
        done = _import_files(tools, _files_of(path))
    tools.store.update()
    return done


def _files_in(folder: Path) -> Iterator[tuple[str, list[str]]]:
    """The journals of another home, or of a folder of journals."""
    inner = folder / "sessions"
    folder = inner if inner.is_dir() else folder
    names = sorted(name for name in session_files(folder) if is_journal_name(name))
    if not names:
        raise NoExportError(folder, "there is no journal in it")
    for name in names:
        yield name, lines_of(folder / name)


def _files_of(path: Path) -> Iterator[tuple[str, list[str]]]:
    """The files that an export holds; a journal holds itself."""
    try:
        lines = lines_of(path)
    except OSError as error:
        raise NoExportError(path, f"cannot be read: {error.strerror}") from error
    records = [_record(path, number, line) for number, line in enumerate(lines, 1)]
    if not records:
        raise NoExportError(path, "is empty")
    if "event" in records[0] and is_journal_name(path.name):
        yield path.name, lines
        return
    files: dict[str, list[str]] = {}
    for number, record in enumerate(records, 1):
        name, line = record.get("file"), record.get("line")
        if not isinstance(name, str) or not isinstance(line, str) or not is_journal_name(name):
            raise NoExportError(path, f"line {number} is no line of an export")
        files.setdefault(name, []).append(line)
    yield from files.items()


def _record(path: Path, number: int, line: str) -> Mapping[str, object]:
    try:
        record = json.loads(line)
    except ValueError:
        record = None
    if not isinstance(record, dict):
        raise NoExportError(path, f"line {number} is no JSON object")
    return record


def _import_files(tools: Tools, files: Iterable[tuple[str, list[str]]]) -> Imported:
    done = Imported()
    for name, lines in files:
        if merge(tools.paths.sessions, name, lines):
            done.files += 1
        else:
            done.known += 1
    return done


def _import_reviews(tools: Tools, path: Path) -> Imported:
    """Write what is new as journals, a sitting a study day; ids no bank has are left out."""
    entries = {entry.id: entry for entry in tools.bank.index}
    past = {(row.question, _milliseconds(row.t)) for row in tools.store.attempts()}
    done, days = Imported(), dict[date, list[ImportedReview]]()
    for review in read_reviews(path):
        if review.question not in entries:
            done.unknown += 1
        elif (review.question, review.ms) in past:
            done.known += 1
        else:
            days.setdefault(_day(tools, review.ms), []).append(review)
    for day, reviews in sorted(days.items()):
        session, events = _sitting(tools, day, reviews, entries)
        lines = [json.dumps(to_record(event), ensure_ascii=False, separators=(",", ":")) for event in events]
        done.files += merge(tools.paths.sessions, f"{session}{SUFFIX}", lines)
        done.reviews += len(reviews)
    return done


def _sitting(
    tools: Tools, day: date, reviews: Sequence[ImportedReview], entries: Mapping[str, Entry]
) -> tuple[str, list[Event]]:
    """The name and the events of a sitting in which these reviews were given; the same for the same reviews."""
    begun = _stamp(reviews[0].ms)
    digest = sha256(repr(reviews).encode()).hexdigest()[:4]
    session = f"{begun[:19].replace('-', '').replace(':', '')}Z-{digest}"
    items = tuple(_item(tools, entries[review.question], review.revision) for review in reviews)
    events: list[Event] = [
        Started(
            t=begun, day=str(day), at=0.0, session=session, mode="import", title="Import", items=items,
            app=__version__, scheduler=SCHEDULER,
        )
    ]  # fmt: skip
    at = 0.0
    for index, review in enumerate(reviews):
        at += review.seconds
        events += _answer(review, index, str(day), at)
    return session, [*events, Finished(t=_stamp(reviews[-1].ms), day=str(day), at=at)]


def _answer(review: ImportedReview, index: int, day: str, at: float) -> list[Event]:
    t, score = _stamp(review.ms), float(review.rating > Rating.AGAIN)
    return [
        Answered(t=t, day=day, at=at, index=index, response="", score=score, seconds=review.seconds),
        Rated(t=t, day=day, at=at, index=index, suggested=review.rating, given=review.rating),
    ]


def _item(tools: Tools, entry: Entry, revision: int) -> Item:
    return Item(
        question=entry.id, revision=revision, kind=entry.kind, topic=entry.topic, area=tools.bank.area_of(entry.topic),
        title=entry.title, par=entry.par, level=entry.level, seed=0,
    )  # fmt: skip


def _day(tools: Tools, ms: int) -> date:
    """The study day on this machine's wall clock."""
    local = datetime.fromtimestamp(ms / 1000, UTC).astimezone()
    return study_day(local, parse_rollover(tools.config.day_starts))


def _milliseconds(t: str) -> int:
    return round(datetime.fromisoformat(t).timestamp() * 1000)


def _stamp(ms: int) -> str:
    return datetime.fromtimestamp(ms / 1000, UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
