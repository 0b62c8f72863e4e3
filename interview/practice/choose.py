"""Choosing what a drill asks now. Apart from starting one, so that the home screen need not load a sitting."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from interview.core.lineup import Budget, Past, cost, draw_lineup
from interview.core.question import Entry, Kind
from interview.practice.nothing import REST_MINUTES, Draw, NothingToAskError, nothing_failed, why_nothing
from interview.practice.schedule import parked, schedule
from interview.practice.tools import Tools


class PlanDoneError(NothingToAskError):
    """What the plan holds for today is done, or today is a day off."""

    def __init__(self, budget: float) -> None:
        reason = "today's plan is done" if budget else "the plan has no minutes for today"
        super().__init__(reason, "more anyway: interview drill -m 10, or without the plan: interview drill --cram")


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

    @property
    def command(self) -> str:
        """The command with the same filters."""
        words = [*(f"-t {topic}" for topic in self.topics)]
        words += [f"-{letter} {','.join(some)}" for letter, some in (("k", self.kinds), ("l", self.levels)) if some]
        return " ".join(["interview drill", *words, *(["--failed"] if self.failed else [])])


def choose_drill(tools: Tools, options: DrillOptions) -> list[Entry]:
    """The questions a drill would ask now; raises NothingToAskError."""
    if options.questions:
        return [tools.bank.entry(name) for name in options.questions]
    if follows_plan(tools, options):
        return _planned(tools, options)
    entries = tools.bank.select(options.topics, options.kinds, options.levels)
    if options.failed:
        failed = tools.store.failed_last()
        if not failed:
            raise nothing_failed()
        entries = [e for e in entries if e.id in failed]
    past = learner(tools)
    if options.cram:
        past = replace(past, memories={name: replace(m, due=past.today) for name, m in past.memories.items()})
    budget = _budget(tools, options)
    chosen = draw_lineup(entries, tools.bank.syllabus, past, budget)
    if not chosen:
        limit = tools.config.new_per_day if options.new is None else None
        draw = Draw(entries, tools.bank.syllabus, past, budget, away(tools), resting(tools), options.command, limit)
        raise why_nothing(draw)
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
    held = away(tools) | resting(tools)
    practised = store.answered_on(today)
    concepts = {e.concept for e in tools.bank.index if e.id in practised and e.concept}
    return Past(today.toordinal(), memories, held, concepts, store.queued(), store.model)


def away(tools: Tools) -> set[str]:
    """Questions that are disputed or parked."""
    return tools.store.disputed() | parked(tools)


def resting(tools: Tools) -> set[str]:
    """Questions answered just now."""
    just_now = datetime.fromisoformat(tools.now().t) - timedelta(minutes=REST_MINUTES)
    return tools.store.answered_since(just_now.isoformat().replace("+00:00", "Z"))


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
