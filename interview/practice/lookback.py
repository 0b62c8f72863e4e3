"""Looking back: what `stats` shows, as values."""

from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING

from interview.core.memory import Memory
from interview.core.question import Entry
from interview.core.statistics import DueCounts, Figures, days_to_clear, due_counts, due_forecast, figures
from interview.history.rows import Summary
from interview.practice.readiness import Readiness, readiness
from interview.practice.schedule import parked, schedule, stuck
from interview.practice.tools import Tools

if TYPE_CHECKING:
    from interview.core.corrections import Corrections

# Four weeks: every weekday counts the same.
WEEKS_4 = 28


@dataclass(frozen=True, slots=True)
class TopicCounts:
    """A topic's questions in the bank, how many of them were ever rated, and how many are due."""

    questions: int
    seen: int
    due: int


@dataclass(frozen=True, slots=True)
class Overview:
    """The past and what is due. `clear_in` is the days until nothing is overdue, None where nothing much is.

    `mocks` are those of the span that were finished, oldest first; `forecast` what becomes due on each of the days
    after today; `topics` holds the bank's topics (of the filter); `readiness` is about the whole bank, None with a
    filter; `stuck` are questions that keep failing, each with what to learn before it.
    """

    figures: Figures
    due: DueCounts
    clear_in: int | None
    days_of_28: int
    mocks: tuple[Summary, ...]
    forecast: tuple[int, ...] = ()
    topics: dict[str, TopicCounts] = field(default_factory=dict)
    readiness: Readiness | None = None
    stuck: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


def look_back(tools: Tools, days: int = 30, topics: Collection[str] = ()) -> Overview:
    """Figures of the last `days` study days, today included, of these topics or areas. Raises UnknownTopicError."""
    today = tools.today()
    first = today - timedelta(days=days - 1)
    entries = tools.bank.select(topics)
    memories, held = scheduled(tools, entries), parked(tools)
    answers = tools.store.answers(first, today)
    if topics:
        answers = [a for a in answers if a.topic in topics or a.area in topics]
    # A doubted key says nothing about the learner, until the question is answered by name again.
    disputed = tools.store.disputed()
    answers = [a._replace(outcome="disputed") if a.question in disputed else a for a in answers]
    due_days = [memory.due for memory in memories.values()]
    due = due_counts(due_days, today.toordinal())
    return Overview(
        figures=figures(answers, first, today),
        due=due,
        clear_in=days_to_clear(due_days, today.toordinal()) if due.overdue else None,
        days_of_28=tools.store.days_practised(today - timedelta(days=WEEKS_4 - 1), today),
        mocks=tuple(m for m in reversed(finished_mocks(tools)) if str(first) <= m.session.day),
        forecast=tuple(due_forecast(due_days, today.toordinal())),
        topics=_topic_counts(entries, memories, today.toordinal()),
        readiness=None if topics else readiness(tools, entries, memories),
        stuck=stuck(tools, {name: memory for name, memory in memories.items() if name not in held}),
    )


def compare_ticks(tools: Tools, days: int = 30, topics: Collection[str] = ()) -> "Corrections":
    """Suggested key points beside what was ticked, of the last `days` study days. Raises UnknownTopicError."""
    from interview.core.corrections import corrections

    today, asked = tools.today(), {entry.id for entry in tools.bank.select(topics)}
    ticks = tools.store.ticks(today - timedelta(days=days - 1), today)
    return corrections([tick for tick in ticks if not topics or tick.question in asked], tools.refit)


def finished_mocks(tools: Tools) -> list[Summary]:
    """Mocks with a score, newest first."""
    return [s for s in tools.store.summaries(mocks=True) if s.session.score is not None]


def scheduled(tools: Tools, entries: Collection[Entry]) -> dict[str, Memory]:
    """The memories of these questions' current revisions, without disputed ones."""
    asked, disputed = {entry.id for entry in entries}, tools.store.disputed()
    return {name: memory for name, memory in schedule(tools).items() if name in asked and name not in disputed}


def _topic_counts(entries: Collection[Entry], memories: dict[str, Memory], today: int) -> dict[str, TopicCounts]:
    questions = Counter(e.topic for e in entries)
    seen = Counter(e.topic for e in entries if e.id in memories)
    due = Counter(e.topic for e in entries if e.id in memories and memories[e.id].due <= today)
    return {topic: TopicCounts(questions[topic], seen[topic], due[topic]) for topic in sorted(questions)}
