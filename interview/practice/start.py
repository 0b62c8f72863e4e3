"""Beginning a sitting: a drill's line-up, a mock's line-up, or going on with one that was left."""

import secrets
from collections.abc import Sequence
from typing import TYPE_CHECKING

from interview import __version__
from interview.core.events import Item, Round, Started
from interview.core.memory import SCHEDULER
from interview.core.question import Entry
from interview.errors import UsageError
from interview.history.journal import Journal
from interview.history.store import SessionRow
from interview.practice.choose import DrillOptions, NothingToAskError, learner
from interview.practice.sitting import Sitting
from interview.practice.tools import Tools

if TYPE_CHECKING:
    from interview.core.blueprint import Blueprint


class NoSuchSessionError(UsageError):
    """No session of that name, or none to go on with."""

    def __init__(self, name: str | None, unfinished: bool = False) -> None:
        what = "unfinished session" if unfinished else "session"
        message = f"no {what} called {name!r}" if name else f"there is no {what}"
        super().__init__(message, "interview list sessions" if name else "interview drill")


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
    tools: Tools, blueprint: "Blueprint", seed: int | None = None, time_factor: float | None = None
) -> Sitting:
    """Draw a mock's rounds: weak, due and unseen questions first; no feedback before the end."""
    from interview.core.blueprint import draw_rounds

    seed = _seed(seed)
    past = learner(tools)
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
    notes = [f"{p.path}:{p.line}: {p.message}" for p in reading.problems]
    return sitting, notes + [f"the bank no longer has {name}; skipped" for name in sitting.skip_lost()]


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
