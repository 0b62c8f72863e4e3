"""Choosing what a drill asks now. Apart from starting one, so that the home screen need not load a sitting."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from interview.core.lineup import Budget, Past, cost, draw_lineup
from interview.core.question import Entry, Kind
from interview.errors import UsageError
from interview.practice.schedule import parked, schedule
from interview.practice.tools import Tools

# FSRS says nothing reliable about minutes; a question answered just now waits this long.
REST = timedelta(minutes=10)


class NothingToAskError(UsageError):
    """The line-up came out empty."""

    exit_code = UsageError.exit_code.DONE

    def __init__(self, filtered: bool) -> None:
        hint = "fewer filters, or: interview list" if filtered else "come back tomorrow, or: interview drill --new 20"
        super().__init__("nothing to ask: no question is due and no new one is left", hint)


class PlanDoneError(NothingToAskError):
    """What the plan holds for today is done, or today is a day off."""

    def __init__(self, budget: float) -> None:
        message = "today's plan is done" if budget else "the plan has no minutes for today"
        UsageError.__init__(
            self, message, "more anyway: interview drill -m 10, or without the plan: interview drill --cram"
        )


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
    cram: bool = False
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
    if follows_plan(tools, options):
        return _planned(tools, options)
    entries = tools.bank.select(options.topics, options.kinds, options.levels)
    if options.failed:
        failed = tools.store.failed_last()
        entries = [e for e in entries if e.id in failed]
    past = learner(tools)
    if options.cram:
        past = replace(past, memories={name: replace(m, due=past.today) for name, m in past.memories.items()})
    chosen = draw_lineup(entries, tools.bank.syllabus, past, _budget(tools, options))
    if not chosen:
        raise NothingToAskError(options.filtered)
    return chosen


def follows_plan(tools: Tools, options: DrillOptions) -> bool:
    """Whether a drill follows the plan for an interview date: there is one, and nothing else was asked for."""
    if options.questions or options.filtered or options.cram or not tools.store.has_ledger():
        return False
    from interview.practice.standing import active_goal

    return active_goal(tools) is not None


def minutes_of(entries: Iterable[Entry]) -> int:
    """Expected minutes, at least one."""
    return max(1, round(sum(map(cost, entries)) / 60))


def learner(tools: Tools) -> Past:
    """What is known of the learner now: memories of current revisions, and what not to ask."""
    store, today = tools.store, tools.today()
    memories = schedule(tools)
    just_now = datetime.fromisoformat(tools.now().t) - REST
    held = store.disputed() | parked(tools) | store.answered_since(just_now.isoformat().replace("+00:00", "Z"))
    practised = store.answered_on(today)
    concepts = {e.concept for e in tools.bank.index if e.id in practised and e.concept}
    return Past(today.toordinal(), memories, held, concepts, store.queued(), store.model)


def _planned(tools: Tools, options: DrillOptions) -> list[Entry]:
    from interview.practice.plan import todays_set

    # With a count alone the minutes of the day do not bind.
    minutes = float("inf") if options.count and options.minutes is None else options.minutes
    today = todays_set(tools, minutes, options.new)
    if not today.chosen:
        raise PlanDoneError(today.budget)
    return list(today.chosen[: options.count])


def _budget(tools: Tools, options: DrillOptions) -> Budget:
    wanted_code = Kind.CODE in options.kinds and len(options.kinds) == 1
    minutes = options.minutes if options.minutes or options.count else tools.config.minutes
    new = options.new if options.new is not None else tools.config.new_per_day - tools.store.new_on(tools.today())
    exercises = 99 if wanted_code else 1
    return Budget(count=options.count, minutes=minutes, new=max(new, 0), exercises=exercises)
