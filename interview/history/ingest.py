"""From journals and ledgers into the store. Loaded only when a file has changed."""

import json
import sqlite3
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from os import stat_result
from pathlib import Path
from typing import NamedTuple

from interview.core.calibration import Trial, by_day
from interview.core.ledger import Fitted, settings, to_record
from interview.core.leech import stuck
from interview.core.memory import DEFAULT_PARAMETERS, DESIRED_RETENTION, EXERCISE_RETENTION, Memory, Model, Rating
from interview.core.question import Kind, Problem
from interview.core.state import State
from interview.history.files import TWIN, is_ledger, sitting_of
from interview.history.journal import read_journal
from interview.history.ledger import read_ledger
from interview.history.projection import AttemptRow, Projected, TickRow, card, project
from interview.history.store import ledger_of

_RATINGS = (Rating.AGAIN, *Rating)  # by number, from 1
Progress = Callable[[int, int], None]
_ATTEMPT = f"insert into attempt values ({', '.join('?' * len(AttemptRow._fields))})"  # noqa: S608  # question marks only

_TICK = f"insert into tick values ({', '.join('?' * len(TickRow._fields))})"  # noqa: S608  # same


@dataclass(slots=True)
class _Touched:
    """What has to be derived anew: questions, and the days from the first one on (ISO)."""

    questions: set[str] = field(default_factory=set)
    since: str = "9999-12-31"

    def note(self, db: sqlite3.Connection, session: str) -> None:
        """All that a sitting tells of."""
        for question, day in db.execute("select question, day from attempt where session = ?", (session,)):
            self.questions.add(question)
            self.since = min(self.since, day)


class _Rated(NamedTuple):
    """A rating in order of time, as `_remember` reads it."""

    revision: int
    kind: str
    day: str
    rating: int
    outcome: str
    t: str
    session: str
    area: str
    level: str


@dataclass(slots=True)
class _Replayed:
    """What the ratings of a question come to."""

    memories: dict[int, Memory] = field(default_factory=dict)
    trials: dict[int, list[tuple[_Rated, Trial]]] = field(default_factory=dict)


def ingest(
    db: sqlite3.Connection, folder: Path, changed: Mapping[str, stat_result], gone: Iterable[str], progress: Progress
) -> None:
    """Replace what the store holds of these files, in one transaction; `progress` gets (done, of)."""
    touched = _Touched()
    with db:
        for name in gone:
            _forget(db, name, touched)
        for done, (name, stat) in enumerate(changed.items(), 1):
            _forget(db, name, touched)
            _read(db, folder / name, stat, touched)
            progress(done, len(changed))
        for sitting in {sitting_of(name) for name in changed if TWIN in name}:
            _drop_copies(db, sitting)
        model = _model(db, touched)
        for question in sorted(touched.questions):
            _remember(db, question, model)
        _recalibrate(db, touched.since)


def _forget(db: sqlite3.Connection, name: str, touched: _Touched) -> None:
    session = Path(name).stem
    touched.note(db, session)
    db.execute("delete from attempt where session = ?", (session,))
    db.execute("delete from queued where session = ?", (session,))
    db.execute("delete from note where session = ?", (session,))
    db.execute("delete from tick where session = ?", (session,))
    db.execute("delete from session where id = ?", (session,))
    db.execute("delete from ledger where name = ?", (name,))
    db.execute("delete from journal where name = ?", (name,))


def _read(db: sqlite3.Connection, path: Path, stat: stat_result, touched: _Touched) -> None:
    problems = _read_ledger(db, path) if is_ledger(path.name) else _read_sitting(db, path, touched)
    row = (path.name, stat.st_size, stat.st_mtime_ns, "\n".join(problems))
    db.execute("insert into journal values (?, ?, ?, ?)", row)


def _read_ledger(db: sqlite3.Connection, path: Path) -> list[str]:
    ledger = read_ledger(path)
    rows = [(path.name, json.dumps(to_record(entry))) for entry in ledger.entries]
    db.executemany("insert into ledger values (?, ?)", rows)
    return _told(ledger.problems)


def _read_sitting(db: sqlite3.Connection, path: Path, touched: _Touched) -> list[str]:
    reading = read_journal(path)
    projected = project(reading.events)
    problems = _told(reading.problems)
    problems += [f"{path}: {note}" for note in projected.notes]
    if projected.state is not None:
        try:
            _insert(db, path.stem, projected.state, projected)
        except (sqlite3.IntegrityError, ValueError, OverflowError) as error:
            # A value no event of ours has, in a line edited by hand; the other journals are not to suffer.
            _forget(db, path.name, touched)
            problems.append(f"{path}: cannot be used: {error}")
    touched.note(db, path.stem)
    return problems


def _told(problems: Iterable[Problem]) -> list[str]:
    return [f"{p.path}:{p.line}: {p.message}" for p in problems]


def _insert(db: sqlite3.Connection, session: str, state: State, projected: Projected) -> None:
    begun, rows, scores = state.started, projected.rows, card(state)
    for day in {begun.day, *(row.day for row in rows)}:
        date.fromisoformat(day)
    head = (session, begun.mode, begun.title, begun.t, begun.day)
    questions = sum(not item.part for item in begun.items)
    row = (*head, state.finished, questions, state.at, begun.feedback, begun.blueprint)
    word = (scores.overall, scores.word) if scores else (None, "")
    db.execute("insert into session values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", (*row, *word, begun.planned))
    db.executemany(_ATTEMPT, [(session, *row[1:]) for row in rows])
    if projected.notes_taken:
        db.executemany("insert into note values (?, ?, ?, ?)", [(session, *taken) for taken in projected.notes_taken])
    if projected.queued:
        db.executemany("insert into queued values (?, ?, ?)", [(session, *pair) for pair in projected.queued])
    if projected.ticks:
        db.executemany(_TICK, [(session, *row[1:]) for row in projected.ticks])


def _drop_copies(db: sqlite3.Connection, sitting: str) -> None:
    """Of an answer that several journals of one sitting tell of keep one: rated rather than not."""
    db.execute(
        "delete from attempt where (session, idx) in (select session, idx from (select session, idx, row_number() over"
        " (partition by question, t order by rating is null, outcome, rating, session) as place from attempt"
        " where session = ?1 or session glob ?1 || ?2 || '*') where place > 1)",
        (sitting, TWIN),
    )
    db.execute(
        "delete from tick where (session, idx, point) in (select session, idx, point from (select session, idx, point,"
        " row_number() over (partition by question, part, point, t order by session) as place from tick"
        " where session = ?1 or session glob ?1 || ?2 || '*') where place > 1)",
        (sitting, TWIN),
    )


def _model(db: sqlite3.Connection, touched: _Touched) -> Model:
    """The memory model in force; where it has changed every question is touched."""
    found = settings(ledger_of(db)).fitted
    parameters = found.parameters if isinstance(found, Fitted) else DEFAULT_PARAMETERS
    text = json.dumps(parameters)
    before = db.execute("select body from kept where name = 'parameters'").fetchone()
    if before is None or before[0] != text:
        db.execute("insert or replace into kept values ('parameters', ?)", (text,))
        touched.questions |= {question for (question,) in db.execute("select distinct question from attempt")}
        touched.since = ""
    return Model(parameters)


def _remember(db: sqlite3.Connection, question: str, model: Model) -> None:
    """Replay the ratings of a question, oldest first."""
    for table in ("memory", "disputed", "trial", "first_try", "stuck"):
        db.execute(f"delete from {table} where question = ?", (question,))  # noqa: S608  # one of ours
    found = db.execute(
        "select revision, kind, day, rating, outcome, t, session, area, level from attempt"
        " where question = ? and rating is not null order by t, session, idx",
        (question,),
    )
    rows = list(map(_Rated._make, found))
    counted = [row for row in rows if row.outcome == "counted"]
    if counted:
        first = counted[0]
        held = first.rating > Rating.AGAIN
        db.execute("insert into first_try values (?, ?, ?, ?, ?)", (question, first.t, first.area, first.level, held))
        _keep(db, question, _replay(counted, model))
    if rows and rows[-1].outcome == "disputed":
        db.execute("insert into disputed values (?, ?)", (question, rows[-1].t))


@cache
def _ordinal(day: str) -> int:
    return date.fromisoformat(day).toordinal()


def _replay(rows: Sequence[_Rated], model: Model) -> _Replayed:
    """Each revision has a memory of its own."""
    found = _Replayed()
    for row in rows:
        retention = EXERCISE_RETENTION if row.kind == Kind.CODE else DESIRED_RETENTION
        day = _ordinal(row.day)
        memory = found.memories.get(row.revision)
        if memory is not None and day > memory.last_day:
            trial = Trial(day, model.recall(day - memory.last_day, memory.stability), row.rating > Rating.AGAIN)
            found.trials.setdefault(row.revision, []).append((row, trial))
        found.memories[row.revision] = model.review(memory, _RATINGS[row.rating], day, retention)
    return found


def _keep(db: sqlite3.Connection, question: str, replayed: _Replayed) -> None:
    memories = [
        (question, revision, m.stability, m.difficulty, m.last_day, m.due, m.lapses, m.reviews)
        for revision, m in replayed.memories.items()
    ]
    db.executemany("insert into memory values (?, ?, ?, ?, ?, ?, ?, ?)", memories)
    for revision, trials in replayed.trials.items():
        rows = [(question, row.t, row.session, *trial) for row, trial in trials]
        db.executemany("insert or replace into trial values (?, ?, ?, ?, ?, ?)", rows)
        chance = stuck([trial for _, trial in trials])
        if chance is not None:
            db.execute("insert into stuck values (?, ?, ?)", (question, revision, chance))


def _recalibrate(db: sqlite3.Connection, since: str) -> None:
    """Fold the trials anew from a day on."""
    day = date.fromisoformat(since).toordinal() if since else 0
    db.execute("delete from form where day >= ?", (day,))
    before = db.execute("select after from form order by day desc limit 1").fetchone()
    trials = db.execute("select day, recall, held from trial where day >= ? order by day, t, session, question", (day,))
    days = by_day(map(Trial._make, trials), before[0] if before else 0.0)
    rows = [(d.day, d.shift, d.after, d.n, d.hits, d.expected, d.variance) for d in days]
    db.executemany("insert into form values (?, ?, ?, ?, ?, ?, ?)", rows)
