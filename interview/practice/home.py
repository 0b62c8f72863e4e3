"""What the home screen shows, as values."""

from dataclasses import dataclass
from datetime import date

from interview.core.readiness import Estimate
from interview.history.rows import Summary
from interview.practice.choose import DrillOptions, choose_drill, minutes_of
from interview.practice.lookback import Overview, finished_mocks, look_back
from interview.practice.nothing import NothingToAskError
from interview.practice.tools import Tools


@dataclass(frozen=True, slots=True)
class Home:
    """What the home screen shows. `drill` is what a drill would ask now, questions and minutes, or why it has nothing.

    `interview` is its date, and what is expected to be known then where that was worked out.
    """

    today: date
    overview: Overview
    unfinished: tuple[Summary, ...]
    drill: tuple[int, int] | NothingToAskError
    interview: tuple[date, Estimate | None] | None
    last_mock: Summary | None


def look_home(tools: Tools) -> Home | None:
    """The home screen, or None where nothing was ever begun."""
    if not tools.store.sessions():
        return None
    mocks = finished_mocks(tools)
    return Home(
        today=tools.today(),
        overview=look_back(tools),
        unfinished=tuple(tools.store.summaries(unfinished=True)),
        drill=_todays_drill(tools),
        interview=_interview(tools),
        last_mock=mocks[0] if mocks else None,
    )


def _interview(tools: Tools) -> tuple[date, Estimate | None] | None:
    if not tools.store.has_ledger():
        return None
    from interview.practice.plan import course, last_look
    from interview.practice.standing import active_goal

    goal = active_goal(tools)
    if goal is None:
        return None
    last = last_look(course(tools, goal))
    return date.fromisoformat(goal.date), last.forecasts[1].estimate if last else None


def _todays_drill(tools: Tools) -> tuple[int, int] | NothingToAskError:
    try:
        chosen = choose_drill(tools, DrillOptions())
    except NothingToAskError as error:
        return error
    return len(chosen), minutes_of(chosen)
