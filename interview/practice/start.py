"""Beginning a sitting: a drill's line-up, a mock's line-up, or going on with one that was left."""

import secrets
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from interview import __version__
from interview.core.blueprint import Blueprint, draw_rounds
from interview.core.events import Item, Round, Started
from interview.core.lineup import Budget, Past, cost, draw_lineup
from interview.core.memory import SCHEDULER
from interview.core.question import Entry, Kind
from interview.errors import UsageError
from interview.history.journal import Journal
from interview.history.store import SessionRow
from interview.practice.sitting import Sitting
from interview.practice.tools import Tools

# FSRS says nothing reliable about minutes; a question answered just now waits this long.
REST = timedelta(minutes=10)


class NothingToAskError(UsageError):
    """The line-up came out empty."""

    exit_code = UsageError.exit_code.DONE

    def __init__(self, filtered: bool) -> None:
        hint = "fewer filters, or: interview list" if filtered else "come back tomorrow, or: interview drill --new 20"
        super().__init__("nothing to ask: no question is due and no new one is left", hint)


class NoSuchSessionError(UsageError):
    """No session of that name, or none to go on with."""

    def __init__(self, name: str | None, unfinished: bool = False) -> None:
        what = "unfinished session" if unfinished else "session"
        message = f"no {what} called {name!r}" if name else f"there is no {what}"
        super().__init__(message, "interview list sessions" if name else "interview drill")


@dataclass(frozen=True, slots=True)
class DrillOptions:
    """What the user asked for; empty means no filter."""

    count: int | None = None
    minutes: float | None = None
    topics: Sequence[str] = ()
    kinds: Sequence[Kind] = ()
    levels: Sequence[str] = ()
    questions: Sequence[str] = ()
    new: int | None = None
    failed: bool = False
    seed: int | None = None
    timed: bool = True
    time_factor: float | None = None

    @property
    def filtered(self) -> bool:
        """Whether anything narrows the choice."""
        return bool(self.topics or self.kinds or self.levels or self.questions or self.failed)


def choose_drill(tools: Tools, options: DrillOptions) -> list[Entry]:
    """The questions a drill would ask now; raises NothingToAskError."""
    if options.questions:
        return [tools.bank.entry(name) for name in options.questions]
    entries = tools.bank.select(options.topics, options.kinds, options.levels)
    if options.failed:
        failed = tools.store.failed_last()
        entries = [e for e in entries if e.id in failed]
    chosen = draw_lineup(entries, tools.bank.syllabus, _past(tools), _budget(tools, options))
    if not chosen:
        raise NothingToAskError(options.filtered)
    return chosen


def start_drill(tools: Tools, options: DrillOptions, chosen: Sequence[Entry]) -> Sitting:
    """Draw seeds, write the line-up, open the sitting."""
    return _start(
        tools,
        mode="drill",
        title="Drill",
        placed=[(entry, 0) for entry in chosen],
        seed=options.seed,
        timed=options.timed,
        time_factor=options.time_factor or tools.config.time_factor,
    )


def start_mock(
    tools: Tools, blueprint: Blueprint, seed: int | None = None, time_factor: float | None = None
) -> Sitting:
    """Draw a mock's rounds: weak, due and unseen questions first; no feedback before the end."""
    seed = _seed(seed)
    past = _past(tools)
    entries = [e for e in tools.bank.index if e.id not in tools.store.disputed()]
    placed = draw_rounds(blueprint, entries, tools.bank.syllabus, past, seed)
    if not placed:
        raise NothingToAskError(filtered=True)
    return _start(
        tools,
        mode="mock",
        title=blueprint.title,
        placed=placed,
        seed=seed,
        rounds=tuple(Round(title=r.title, seconds=r.seconds) for r in blueprint.rounds),
        feedback="end",
        seconds=blueprint.seconds,
        time_factor=time_factor or tools.config.time_factor,
    )


def resume(tools: Tools, session: SessionRow) -> tuple[Sitting, list[str]]:
    """Go on with a session; the notes say what was repaired. Raises LockedError."""
    journal, reading = Journal.open(tools.paths.sessions / f"{session.id}.jsonl")
    sitting = Sitting(tools, journal, reading.events)
    sitting.resume()
    return sitting, [f"{p.path}:{p.line}: {p.message}" for p in reading.problems]


def unfinished(tools: Tools) -> list[SessionRow]:
    """Sessions that were left, newest first, whose questions the bank still has."""
    return [row for row in tools.store.sessions() if not row.finished]


def find_session(tools: Tools, name: str | None) -> SessionRow:
    """A session by its id or any part of it that is unique; the newest without a name. Raises NoSuchSessionError."""
    rows = tools.store.sessions()
    matches = [row for row in rows if name is None or name in row.id]
    exact = [row for row in matches if row.id == name]
    if not matches:
        raise NoSuchSessionError(name)
    if name and not exact and len(matches) > 1:
        raise UsageError(f"{name!r} fits {len(matches)} sessions", "interview list sessions")
    return (exact or matches)[0]


def minutes_of(entries: Iterable[Entry]) -> int:
    """Expected minutes, at least one."""
    return max(1, round(sum(map(cost, entries)) / 60))


def _budget(tools: Tools, options: DrillOptions) -> Budget:
    wanted_code = Kind.CODE in options.kinds and len(options.kinds) == 1
    minutes = options.minutes if options.minutes or options.count else tools.config.minutes
    new = options.new if options.new is not None else tools.config.new_per_day - tools.store.new_on(tools.today())
    exercises = 99 if wanted_code else 1
    return Budget(count=options.count, minutes=minutes, new=max(new, 0), exercises=exercises)


def _past(tools: Tools) -> Past:
    store, today = tools.store, tools.today()
    revisions = {e.id: e.revision for e in tools.bank.index}
    memories = {q: m for (q, revision), m in store.memories().items() if revisions.get(q) == revision}
    just_now = datetime.fromisoformat(tools.now().t) - REST
    held = store.disputed() | store.answered_since(just_now.isoformat().replace("+00:00", "Z"))
    practised = store.answered_on(today)
    concepts = {e.concept for e in tools.bank.index if e.id in practised and e.concept}
    return Past(today.toordinal(), memories, held, concepts)


def _start(
    tools: Tools,
    *,
    mode: str,
    title: str,
    placed: Sequence[tuple[Entry, int]],
    seed: int | None,
    time_factor: float,
    timed: bool = True,
    rounds: tuple[Round, ...] = (Round(title=""),),
    feedback: str = "each",
    seconds: int = 0,
) -> Sitting:
    seed, now = _seed(seed), tools.now()
    session = f"{now.t[:19].replace('-', '').replace(':', '')}Z-{secrets.token_hex(2)}"
    started = Started(
        t=now.t,
        day=now.day,
        at=0.0,
        session=session,
        mode=mode,
        title=title,
        items=tuple(_item(tools, entry, part, seed + place) for place, (entry, part) in enumerate(placed)),
        rounds=rounds,
        feedback=feedback,
        seconds=seconds,
        timed=timed,
        time_factor=time_factor,
        seed=seed,
        app=__version__,
        scheduler=SCHEDULER,
        utc_offset=now.utc_offset,
    )
    journal = Journal.create(tools.paths.sessions, session)
    journal.append(started)
    return Sitting(tools, journal, [started])


def _item(tools: Tools, entry: Entry, part: int, seed: int) -> Item:
    return Item(
        question=entry.id,
        revision=entry.revision,
        kind=entry.kind,
        topic=entry.topic,
        area=tools.bank.area_of(entry.topic),
        title=entry.title,
        par=entry.par,
        level=entry.level,
        seed=seed,
        round=part,
    )


def _seed(seed: int | None) -> int:
    return secrets.randbelow(2**31) if seed is None else seed
