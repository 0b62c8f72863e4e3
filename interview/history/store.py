"""The store: a SQLite projection of the journals for fast questions about the past.

It never knows more than the journals do, so a file that cannot be used (`database.py`) is filled anew from them.
"""

import json
import sqlite3
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from interview.core.memory import DEFAULT_MODEL, Memory, Model
from interview.core.scoring import FULL_SCORE
from interview.history.database import connect, in_memory, is_passing, recover
from interview.history.files import session_files, with_twins
from interview.history.rows import SessionRow, Summary

if TYPE_CHECKING:
    from interview.core.ability import FirstTry
    from interview.core.calibration import Day
    from interview.core.corrections import Tick
    from interview.core.ledger import Entry
    from interview.core.prequential import Review
    from interview.core.statistics import Answer
    from interview.history.projection import AttemptRow

Progress = Callable[[int, int], None]


class Store:
    """An open store. Use `open_store`."""

    def __init__(self, connection: sqlite3.Connection, folder: Path) -> None:
        self._db = connection
        self._folder = folder

    def close(self) -> None:
        """Release the file."""
        self._db.close()

    def update(self, progress: Progress | None = None) -> None:
        """Read the journals that changed since the last time; `progress` gets (done, of)."""
        known = {name: (size, mtime) for name, size, mtime in self._db.execute("select name, size, mtime from journal")}
        found = session_files(self._folder)
        changed = sorted(n for n, s in found.items() if known.get(n) != (s.st_size, s.st_mtime_ns))
        gone = [name for name in known if name not in found]
        if not changed and not gone:
            return
        from interview.history.ingest import ingest

        again = with_twins(changed, gone, found)
        ingest(self._db, self._folder, {name: found[name] for name in again}, gone, progress or _silent)

    def problems(self) -> list[str]:
        """What could not be read, as path:line: message."""
        rows = self._db.execute("select problems from journal where problems != '' order by name")
        return [line for (text,) in rows for line in text.splitlines()]

    def memories(self) -> dict[tuple[str, int], Memory]:
        """Every question's memory, by id and revision."""
        rows = self._db.execute(
            "select question, revision, stability, difficulty, last_day, due, lapses, reviews from memory"
        )
        return {(row[0], row[1]): Memory(*row[2:]) for row in rows}

    @property
    def model(self) -> Model:
        """The memory model in force: the defaults, or what a ledger says was fitted."""
        text = self.kept("parameters")
        return Model(tuple(json.loads(text))) if text else DEFAULT_MODEL

    def shift(self, day: date, *, now: bool = False) -> float:
        """The recalibration a study day began with, or after its last answer so far (core/calibration.py)."""
        row = self._db.execute(
            "select day, shift, after from form where day <= ? order by day desc limit 1", (day.toordinal(),)
        ).fetchone()
        if row is None:
            return 0.0
        return float(row[1] if row[0] == day.toordinal() and not now else row[2])

    def form(self) -> "list[Day]":
        """Every study day with answers that memory had expected, oldest first."""
        from interview.core.calibration import Day

        rows = self._db.execute("select day, shift, after, n, hits, expected, variance from form order by day")
        return [Day(*row) for row in rows]

    def predictions(self, *, first: bool = False) -> list[tuple[float, bool]]:
        """What was said before each answer that memory had expected, or before each first try, and whether it held."""
        table = "first_try" if first else "trial"
        rows = self._db.execute(
            f"select a.predicted, b.held from {table} b join attempt a on a.question = b.question and a.t = b.t"  # noqa: S608  # one of two
            " where a.predicted is not null group by b.question, b.t order by b.t, b.question"
        )
        return [(predicted, bool(held)) for predicted, held in rows]

    def first_tries(self) -> "list[FirstTry]":
        """The first answer to each question, oldest first."""
        from interview.core.ability import FirstTry

        rows = self._db.execute("select area, level, held from first_try order by t, question")
        return list(map(FirstTry._make, rows))

    def stuck(self) -> dict[tuple[str, int], float]:
        """Questions that do not stick, by id and revision, each with the chance of that (core/leech.py)."""
        return {(row[0], row[1]): row[2] for row in self._db.execute("select question, revision, chance from stuck")}

    def reviews(self) -> "list[Review]":
        """Every counted rating in order of time, as a log that parameters can be fitted to."""
        from interview.core.prequential import Review

        rows = self._db.execute(
            "select question, revision, day, rating from attempt where rating is not null and outcome = 'counted'"
            " order by t, session, idx"
        )
        return [Review(f"{q}/{revision}", date.fromisoformat(day).toordinal(), r) for q, revision, day, r in rows]

    def ledger(self) -> "list[Entry]":
        """The entries of all ledgers, machine by machine as they were written."""
        return ledger_of(self._db)

    def has_ledger(self) -> bool:
        """Whether anything was ever written into a ledger."""
        return self._db.execute("select 1 from ledger limit 1").fetchone() is not None

    def scored(self) -> int:
        """How many answers memory had expected."""
        return int(self._db.execute("select count(*) from trial").fetchone()[0])

    def planned_seconds(self, day: date) -> float:
        """Active seconds of the sittings of a study day that followed the plan."""
        query = "select coalesce(sum(seconds), 0) from session where day = ? and planned"
        return float(self._db.execute(query, (str(day),)).fetchone()[0])

    def keep(self, name: str, body: str) -> None:
        """Keep something that was worked out from the past and can be worked out again."""
        with self._db:
            self._db.execute("insert or replace into kept values (?, ?)", (name, body))

    def kept(self, name: str) -> str:
        """What was kept under that name; empty where nothing was."""
        row = self._db.execute("select body from kept where name = ?", (name,)).fetchone()
        return str(row[0]) if row else ""

    def disputed(self) -> set[str]:
        """Questions out of the schedule because their key was disputed, and not unflagged since."""
        rows = self._db.execute("select question, t from disputed").fetchall()
        if not rows or not self.has_ledger():
            return {question for question, _ in rows}
        from interview.core.ledger import settings

        unflagged = settings(self.ledger()).unflagged
        return {question for question, t in rows if unflagged.get(question, "") < t}

    def answered_since(self, t: str) -> set[str]:
        """Questions answered at or after an instant (UTC, ISO 8601)."""
        # The study day of an instant is that of UTC, a day earlier or a day later: the index on days narrows it down.
        day = date.fromisoformat(t[:10]) - timedelta(days=1)
        query = "select question from attempt indexed by attempt_day where day >= ? and t >= ?"
        return {q for (q,) in self._db.execute(query, (str(day), t))}

    def answered_on(self, day: date) -> set[str]:
        """Questions answered on a study day."""
        return {q for (q,) in self._db.execute("select question from attempt where day = ?", (str(day),))}

    def new_on(self, day: date) -> int:
        """How many questions were answered for the first time on a study day."""
        query = (
            "select count(distinct question) from attempt a where day = ?1 and not exists"
            " (select 1 from attempt b where b.question = a.question and b.day < ?1)"
        )
        return int(self._db.execute(query, (str(day),)).fetchone()[0])

    def paces(self, kind: str, last: int = 200) -> list[float]:
        """Seconds over par of the latest answers of a kind."""
        # Sessions are named after the instant they began, so the primary key is in order of time.
        query = "select seconds / par from attempt where kind = ? order by session desc, idx desc limit ?"
        return [pace for (pace,) in self._db.execute(query, (kind, last))]

    def failed_last(self) -> set[str]:
        """Questions whose latest counted rating was again."""
        query = (
            "select question from (select question, rating, row_number() over (partition by question order by t desc)"
            " as place from attempt where rating is not null and outcome = 'counted') where place = 1 and rating = 1"
        )
        return {question for (question,) in self._db.execute(query)}

    def sessions(self) -> list[SessionRow]:
        """Every sitting, newest first."""
        rows = self._db.execute(
            "select id, mode, title, started, day, finished, items, seconds, feedback, blueprint, score, word"
            " from session order by started desc, id"
        )
        return [SessionRow(*row) for row in rows]

    def summaries(self, *, mocks: bool = False, unfinished: bool = False) -> list[Summary]:
        """What became of every sitting, newest first; only those with a debrief, only those that were left."""
        rows = self._db.execute(
            "select s.id, s.mode, s.title, s.started, s.day, s.finished, s.items, s.seconds, s.feedback, s.blueprint,"
            " s.score, s.word, count(a.idx),"
            " case when s.finished or s.feedback != 'end' then coalesce(sum(a.score >= ?1), 0) end,"
            " coalesce(sum(a.hints), 0),"
            " coalesce(sum(a.seconds), 0), coalesce(sum(a.par), 0)"
            " from session s left join attempt a on a.session = s.id"
            " where (not ?2 or s.feedback = 'end') and (not ?3 or not s.finished)"
            " group by s.id order by s.started desc, s.id",
            (FULL_SCORE, mocks, unfinished),
        )
        return [Summary(SessionRow(*row[:12]), *row[12:]) for row in rows]

    def notes(self) -> dict[str, list[str]]:
        """What was written down about each question, oldest first."""
        found: dict[str, list[str]] = {}
        for question, text in self._db.execute("select question, text from note order by t, rowid"):
            found.setdefault(question, []).append(text)
        return found

    def queued(self) -> list[str]:
        """What the next drill begins with: put there by a debrief and not answered since, oldest first."""
        rows = self._db.execute(
            "select distinct question from queued q where not exists"
            " (select 1 from attempt a where a.question = q.question and a.t > q.t) order by t, q.rowid"
        )
        return [question for (question,) in rows]

    def answers(self, first: date, last: date) -> "list[Answer]":
        """Answers from one study day to another, in order of time, for statistics; of a mock only after its debrief."""
        from interview.core.statistics import Answer

        rows = self._db.execute(
            "select question, kind, topic, area, day, score, seconds, par, predicted, self_scored, outcome,"
            " (select p.day from attempt p where p.question = a.question and p.revision = a.revision and p.t < a.t"
            " order by p.t desc limit 1), level, confidence from attempt a where day between ? and ?"
            " and session not in (select id from session where feedback = 'end' and not finished) order by t, idx",
            (str(first), str(last)),
        )
        return list(map(Answer._make, rows))

    def ticks(self, first: date, last: date) -> "list[Tick]":
        """Suggested key points and what became of them, from one study day to another."""
        return self._ticks("day between ? and ?", (str(first), str(last)))

    def ticks_of(self, question: str, revision: int, part: str) -> "list[Tick]":
        """The same of one question, or of one part of it."""
        return self._ticks("question = ? and revision = ? and part = ?", (question, revision, part))

    def _ticks(self, where: str, values: tuple[str | int, ...]) -> "list[Tick]":
        from interview.core.corrections import Tick

        columns = "question, revision, part, point, p, moved, ticked"
        rows = self._db.execute(f"select {columns} from tick where {where} order by t, idx", values)  # noqa: S608  # ours
        return [Tick._make((*row[:6], bool(row[6]))) for row in rows]

    def days_practised(self, first: date, last: date) -> int:
        """On how many study days something was answered, both ends included."""
        query = "select count(distinct day) from attempt where day between ? and ?"
        return int(self._db.execute(query, (str(first), str(last))).fetchone()[0])

    def attempts(self, session: str | None = None, since: date | None = None) -> "list[AttemptRow]":
        """Answers in order of time, of one sitting or from a study day on."""
        from interview.history.projection import AttemptRow

        rows = self._db.execute(
            "select * from attempt where (?1 is null or session = ?1) and (?2 is null or day >= ?2) order by t, idx",
            (session, str(since) if since else None),
        )
        return [AttemptRow(*row) for row in rows]


def ledger_of(db: sqlite3.Connection) -> "list[Entry]":
    """The entries of all ledgers, machine by machine as they were written."""
    rows = db.execute("select body from ledger order by name, rowid").fetchall()
    if not rows:
        return []
    from interview.core.ledger import from_record

    return [from_record(json.loads(body)) for (body,) in rows]


def open_store(path: Path, sessions: Path, progress: Progress | None = None) -> Store:
    """Open the projection and bring it up to date; kept in memory where its file cannot be used just now."""
    try:
        return _opened(connect(path), sessions, progress)
    except OSError:
        return _opened(in_memory(), sessions, progress)
    except sqlite3.DatabaseError as error:
        connection = in_memory() if is_passing(error) else recover(path)
        return _opened(connection, sessions, progress)


def _opened(connection: sqlite3.Connection, sessions: Path, progress: Progress | None) -> Store:
    store = Store(connection, sessions)
    try:
        store.update(progress)
    except BaseException:
        store.close()
        raise
    return store


def _silent(_done: int, _total: int) -> None:
    """Nobody asked for the progress."""
