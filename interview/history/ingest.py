"""From journals into the store. Loaded only when a journal has changed."""

import sqlite3
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from os import stat_result
from pathlib import Path

from interview.core.memory import DESIRED_RETENTION, EXERCISE_RETENTION, Memory, Rating, review
from interview.core.question import Kind
from interview.core.session import State
from interview.history.journal import read_journal
from interview.history.projection import AttemptRow, Projected, TickRow, card, project

Progress = Callable[[int, int], None]
_ATTEMPT = f"insert into attempt values ({', '.join('?' * len(AttemptRow._fields))})"  # noqa: S608  # question marks only

_TICK = f"insert into tick values ({', '.join('?' * len(TickRow._fields))})"  # noqa: S608  # same


def ingest(
    db: sqlite3.Connection, folder: Path, changed: Mapping[str, stat_result], gone: Iterable[str], progress: Progress
) -> None:
    """Replace what the store holds of these journals, in one transaction; `progress` gets (done, of)."""
    touched: set[str] = set()
    with db:
        for name in gone:
            touched |= _forget(db, name)
        for done, (name, stat) in enumerate(changed.items(), 1):
            touched |= _forget(db, name) | _read(db, folder / name, stat)
            progress(done, len(changed))
        for question in touched:
            _remember(db, question)


def _forget(db: sqlite3.Connection, name: str) -> set[str]:
    session = Path(name).stem
    touched = {q for (q,) in db.execute("select question from attempt where session = ?", (session,))}
    db.execute("delete from attempt where session = ?", (session,))
    db.execute("delete from queued where session = ?", (session,))
    db.execute("delete from note where session = ?", (session,))
    db.execute("delete from tick where session = ?", (session,))
    db.execute("delete from session where id = ?", (session,))
    db.execute("delete from journal where name = ?", (name,))
    return touched


def _read(db: sqlite3.Connection, path: Path, stat: stat_result) -> set[str]:
    reading = read_journal(path)
    projected = project(reading.events)
    problems = [f"{p.path}:{p.line}: {p.message}" for p in reading.problems]
    problems += [f"{path}: {note}" for note in projected.notes]
    questions = {row.question for row in projected.rows}
    if projected.state is not None:
        try:
            _insert(db, path.stem, projected.state, projected)
        except (sqlite3.IntegrityError, ValueError, OverflowError) as error:
            # A value no event of ours has, in a line edited by hand; the other journals are not to suffer.
            _forget(db, path.name)
            problems.append(f"{path}: cannot be used: {error}")
    row = (path.name, stat.st_size, stat.st_mtime_ns, "\n".join(problems))
    db.execute("insert into journal values (?, ?, ?, ?)", row)
    return questions


def _insert(db: sqlite3.Connection, session: str, state: State, projected: Projected) -> None:
    begun, rows, scores = state.started, projected.rows, card(state)
    for day in {begun.day, *(row.day for row in rows)}:
        date.fromisoformat(day)
    head = (session, begun.mode, begun.title, begun.t, begun.day)
    questions = sum(not item.part for item in begun.items)
    row = (*head, state.finished, questions, state.at, begun.feedback, begun.blueprint)
    word = (scores.overall, scores.word) if scores else (None, "")
    db.execute("insert into session values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", (*row, *word))
    db.executemany("insert into note values (?, ?, ?, ?)", [(session, *taken) for taken in projected.notes_taken])
    db.executemany("insert into queued values (?, ?, ?)", [(session, *pair) for pair in projected.queued])
    db.executemany(_ATTEMPT, [(session, *row[1:]) for row in rows])
    db.executemany(_TICK, [(session, *row[1:]) for row in projected.ticks])


def _remember(db: sqlite3.Connection, question: str) -> None:
    """Replay the ratings of a question, oldest first."""
    db.execute("delete from memory where question = ?", (question,))
    db.execute("delete from disputed where question = ?", (question,))
    rows = db.execute(
        "select revision, kind, day, rating, outcome, t from attempt"
        " where question = ? and rating is not null order by t, session, idx",
        (question,),
    ).fetchall()
    memories = [(question, revision, *fields) for revision, fields in _replay(rows)]
    db.executemany("insert into memory values (?, ?, ?, ?, ?, ?, ?, ?)", memories)
    if rows and rows[-1][4] == "disputed":
        db.execute("insert into disputed values (?, ?)", (question, rows[-1][5]))


def _replay(rows: Sequence[tuple[int, str, str, int, str, str]]) -> Iterable[tuple[int, tuple[float, ...]]]:
    """The memory of each revision, as the columns of its table."""
    memories: dict[int, Memory] = {}
    for revision, kind, day, rating, outcome, _ in rows:
        if outcome == "counted":
            retention = EXERCISE_RETENTION if kind == Kind.CODE else DESIRED_RETENTION
            ordinal = date.fromisoformat(day).toordinal()
            memories[revision] = review(memories.get(revision), Rating(rating), ordinal, retention)
    for revision, m in memories.items():
        yield revision, (m.stability, m.difficulty, m.last_day, m.due, m.lapses, m.reviews)
