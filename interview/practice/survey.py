"""Everything the report shows, gathered from the store and the journals of mocks."""

from dataclasses import dataclass
from datetime import date, timedelta

from interview.core.scorecard import Scorecard
from interview.core.statistics import Answer
from interview.errors import InterviewError
from interview.practice.lookback import Overview, look_back, scheduled
from interview.practice.review import read_session
from interview.practice.tools import Tools

# A question that was forgotten so often needs another way of learning it.
STUBBORN_LAPSES = 3


@dataclass(frozen=True, slots=True)
class PastMock:
    """A finished mock with its scorecard."""

    session: str
    day: str
    title: str
    card: Scorecard


@dataclass(frozen=True, slots=True)
class Survey:
    """`answers` are those of the span in order of time; `stubborn` are titles with their lapses, most first."""

    today: date
    overview: Overview
    answers: tuple[Answer, ...]
    mocks: tuple[PastMock, ...]
    stubborn: tuple[tuple[str, int], ...]


def survey(tools: Tools, days: int) -> Survey:
    """The last `days` study days, today included."""
    today = tools.today()
    overview = look_back(tools, days)
    return Survey(
        today,
        overview,
        tuple(tools.store.answers(today - timedelta(days=days - 1), today)),
        tuple(mock for summary in overview.mocks for mock in _mock(tools, summary.session.id)),
        _stubborn(tools),
    )


def _mock(tools: Tools, session: str) -> list[PastMock]:
    """Nothing where the journal went away meanwhile."""
    try:
        past = read_session(tools, session)
    except InterviewError:
        return []
    begun = past.state.started
    return [PastMock(begun.session, begun.day, begun.title, past.debrief.card)] if past.debrief else []


def _stubborn(tools: Tools) -> tuple[tuple[str, int], ...]:
    memories = scheduled(tools, tools.bank.index)
    titles = {entry.id: entry.title for entry in tools.bank.index}
    found = [(titles[name], memory.lapses) for name, memory in memories.items() if memory.lapses >= STUBBORN_LAPSES]
    return tuple(sorted(found, key=lambda pair: (-pair[1], pair[0]))[:10])
