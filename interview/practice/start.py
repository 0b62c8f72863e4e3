"""Beginning a sitting: a drill's line-up, a mock's line-up, or going on with one that was left."""

import secrets
from collections.abc import Collection, Sequence
from dataclasses import replace
from shutil import rmtree
from typing import TYPE_CHECKING, Any

from interview import __version__
from interview.core.events import Item, Round, Started
from interview.core.memory import SCHEDULER
from interview.core.question import Entry, Kind
from interview.core.scorecard import Part
from interview.errors import UsageError
from interview.history.drafts import drop_draft
from interview.history.journal import Journal, Unrecorded
from interview.history.rows import SessionRow
from interview.practice.choose import DrillOptions, follows_plan, learner
from interview.practice.sitting import Sitting
from interview.practice.tools import Tools

if TYPE_CHECKING:
    from interview.core.blueprint import Blueprint, Shortage

AGAIN = "again"  # the session of what is not recorded
# A place in the line-up: the question, its round, what is asked of it, and its number among the questions drawn.
Place = tuple[Entry, int, Part, int]


class NoSuchSessionError(UsageError):
    """No session of that name, or none to go on with."""

    def __init__(self, name: str | None, unfinished: bool = False, known: Sequence[str] = ()) -> None:
        what = "unfinished session" if unfinished else "session"
        message = f"no {what} called {name!r}" if name else f"there is no {what}"
        near = f"; near: {', '.join(_near(name, known))}" if name and known else ""
        super().__init__(message + near, "interview list sessions" if name else "interview drill")


def _near(name: str, known: Sequence[str]) -> list[str]:
    """Sessions by their short names: those that look alike, else the latest."""
    from difflib import get_close_matches

    short = list(dict.fromkeys(session[-4:] for session in known))
    return get_close_matches(name[-4:], short, n=3, cutoff=0.5) or short[:3]


class ShortBankError(UsageError):
    """A blueprint asks for more than the bank has."""

    def __init__(self, plan: "Blueprint", short: Sequence["Shortage"], nearest: str | None) -> None:
        missing = "; ".join(
            f"round {s.plan.title!r} asks for {s.plan.count}, the bank has {s.has} that suit" for s in short
        )
        super().__init__(
            f"the bank is too small for {plan.id!r}: {missing}",
            f"interview mock {nearest}" if nearest else "interview list blueprints",
        )


def start_drill(tools: Tools, options: DrillOptions, chosen: Sequence[Entry]) -> Sitting:
    """Draw seeds, write the line-up, open the sitting."""
    return _start(
        tools,
        mode="cram" if options.cram else "drill",
        title="Cram" if options.cram else "Drill",
        planned=follows_plan(tools, options),
        placed=[(entry, 0, Part.QUESTION, number) for number, entry in enumerate(chosen)],
        seed=options.seed,
        timed=options.timed,
        time_factor=options.time_factor or tools.config.time_factor,
    )


def start_mock(
    tools: Tools,
    blueprint: "Blueprint",
    seed: int | None = None,
    time_factor: float | None = None,
    *,
    pauses: bool = True,
    others: Collection["Blueprint"] = (),
) -> Sitting:
    """Draw a mock's rounds: weak, due and unseen questions first; no feedback before the end.

    Raises ShortBankError, which offers the nearest of the `others`.
    """
    seed = _seed(seed)
    drawn = _draw(tools, blueprint, others, seed)
    return _start(
        tools,
        mode="mock",
        title=blueprint.title,
        placed=_with_parts(tools, blueprint, drawn),
        seed=seed,
        rounds=tuple(Round(title=r.title, seconds=r.seconds, rubric=r.rubric) for r in blueprint.rounds),
        feedback="end",
        seconds=blueprint.seconds,
        time_factor=time_factor or tools.config.time_factor,
        blueprint=blueprint.id,
        slack=blueprint.slack,
        pauses=pauses,
    )


def _draw(tools: Tools, blueprint: "Blueprint", others: Collection["Blueprint"], seed: int) -> list[tuple[Entry, int]]:
    from interview.core.blueprint import draw_rounds, shortages

    past, held = learner(tools), tools.store.disputed()
    entries = [e for e in tools.bank.index if e.id not in held]

    def drawn(plan: "Blueprint") -> list[tuple[Entry, int]]:
        return draw_rounds(plan, entries, tools.bank.syllabus, past, seed)

    placed = drawn(blueprint)
    if short := shortages(blueprint, placed):
        by_length = sorted(others, key=lambda plan: abs(plan.seconds - blueprint.seconds))
        nearest = next((plan.id for plan in by_length if not shortages(plan, drawn(plan))), None)
        raise ShortBankError(blueprint, short, nearest)
    return placed


def _with_parts(tools: Tools, blueprint: "Blueprint", drawn: Sequence[tuple[Entry, int]]) -> list[Place]:
    """Every question with what is asked before and after it."""
    from interview.core.blueprint import parts

    return [
        (entry, number, part, place)
        for place, (entry, number) in enumerate(drawn)
        for part in parts(blueprint.rounds[number], tools.bank.question(entry.id))
    ]


def resume(tools: Tools, session: SessionRow) -> tuple[Sitting, list[str]]:
    """Go on with a session; the notes say what was repaired. Raises LockedError."""
    journal, reading = Journal.open(tools.paths.sessions / f"{session.id}.jsonl")
    sitting = Sitting(tools, journal, reading.events)
    sitting.resume()
    notes = [f"{p.path}:{p.line}: {p.message}" for p in reading.problems]
    return sitting, notes + [f"the bank no longer has {name}; skipped" for name in sitting.skip_lost()]


def rehearse(tools: Tools, item: Item) -> Sitting:
    """The same question once more, with the same numbers; nothing of it is recorded."""
    rmtree(tools.paths.work / AGAIN, ignore_errors=True)
    drop_draft(tools.paths.drafts, AGAIN)
    now = tools.now()
    started = Started(
        t=now.t, day=now.day, at=0.0, session=AGAIN, mode="drill", title="Again", items=(replace(item, round=0),),
        app=__version__, scheduler=SCHEDULER, utc_offset=now.utc_offset,
    )  # fmt: skip
    return Sitting(tools, Unrecorded(), [started])


def unfinished(tools: Tools) -> list[SessionRow]:
    """Sessions that were left, newest first, whose questions the bank still has."""
    return [row for row in tools.store.sessions() if not row.finished]


def find_session(tools: Tools, name: str | None) -> SessionRow:
    """A session by its id or any part of it that is unique; the newest without a name. Raises NoSuchSessionError."""
    rows = tools.store.sessions()
    matches = [row for row in rows if name is None or name in row.id]
    exact = [row for row in matches if row.id == name]
    if not matches:
        raise NoSuchSessionError(name, known=[row.id for row in rows])
    if name and not exact and len(matches) > 1:
        raise UsageError(f"{name!r} fits {len(matches)} sessions", "interview list sessions")
    return (exact or matches)[0]


def _start(
    tools: Tools,
    *,
    mode: str,
    title: str,
    placed: Sequence[Place],
    seed: int | None,
    **more: Any,
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
        items=tuple(_item(tools, place, seed) for place in placed),
        seed=seed,
        app=__version__,
        scheduler=SCHEDULER,
        utc_offset=now.utc_offset,
        **more,
    )
    journal = Journal.create(tools.paths.sessions, session)
    journal.append(started)
    return Sitting(tools, journal, [started])


def _item(tools: Tools, place: Place, seed: int) -> Item:
    from interview.core.blueprint import PART_SECONDS

    entry, number, part, drawn = place
    return Item(
        question=entry.id,
        revision=entry.revision,
        kind=Kind.EXPLAIN if part else entry.kind,
        topic=entry.topic,
        area=tools.bank.area_of(entry.topic),
        title=entry.title,
        par=PART_SECONDS.get(part, entry.par),
        level=entry.level,
        seed=seed + drawn,
        round=number,
        part=part,
    )


def _seed(seed: int | None) -> int:
    return secrets.randbelow(2**31) if seed is None else seed
