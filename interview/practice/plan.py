"""The plan for an interview date: today's set, what will be known, and what is left out.

The day's set is chosen anew at every start. The price (core/planning.py) and the forecasts are worked out once a study
day, after what is asked first; the price is written to the ledger, so that another machine plans alike.
"""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from datetime import date
from typing import Any

from interview.core.agenda import Day, Why, cards, choose, is_light, pace
from interview.core.ledger import Goal, Priced
from interview.core.lineup import ABOUT, interleave, new_order
from interview.core.memory import Memory
from interview.core.planning import DRILL, Card, Planner
from interview.core.question import Entry, Kind
from interview.core.readiness import Estimate, estimate
from interview.core.weights import Profile
from interview.core.world import choose_price, rollout
from interview.errors import UsageError
from interview.practice.choose import learner
from interview.practice.readiness import Outlook
from interview.practice.schedule import stuck
from interview.practice.standing import active_goal, profile_of, standing, write
from interview.practice.tools import Tools

NOTE = "plan"
# The budgets a forecast is made for, as shares of one's own.
BUDGETS = (0.5, 1.0, 1.5)


class NoPlanError(UsageError):
    """There is no interview date."""

    def __init__(self) -> None:
        super().__init__(
            "no interview date is set",
            "interview plan --date YYYY-MM-DD --minutes 20; without one, drill asks what is due",
        )


@dataclass(frozen=True, slots=True)
class Forecast:
    """What would be known on the day at so many minutes, and how many questions would never be met."""

    minutes: float
    estimate: Estimate
    unmet: int


@dataclass(frozen=True, slots=True)
class Ahead:
    """What is worked out once a study day. `unmet` names questions no minutes are left for, by one's own budget."""

    day: str
    forecasts: tuple[Forecast, ...]
    unmet: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Today:
    """Today under the plan. `minutes` are left of `budget`; `stuck` keep failing, each with what to learn before."""

    goal: Goal
    day: date
    budget: float
    minutes: float
    light: bool
    chosen: tuple[Entry, ...]
    new: int
    left_out: Mapping[str, Why]
    stuck: Mapping[str, tuple[str, ...]]

    @property
    def days(self) -> int:
        """Days until the interview."""
        return (date.fromisoformat(self.goal.date) - self.day).days


@dataclass(slots=True)
class Course:
    """All that planning needs to know, read once."""

    tools: Tools
    goal: Goal
    profile: Profile | None
    entries: Mapping[str, Entry]
    memories: Mapping[str, Memory]
    cards: list[Card]
    left_out: dict[str, Why]
    today: date = field(init=False)

    def __post_init__(self) -> None:
        self.today = self.tools.today()

    @property
    def day(self) -> int:
        """Today's number."""
        return self.today.toordinal()

    @property
    def target(self) -> int:
        """The number of the day of the interview."""
        return date.fromisoformat(self.goal.date).toordinal()

    def planner(self, price: float | None) -> Planner:
        """Values for this date."""
        return Planner(self.target, price, self.tools.store.model, DRILL)

    def budget(self, day: int) -> float:
        """Minutes of a day."""
        return self.goal.minutes[date.fromordinal(day).weekday()]

    def minutes(self, share: float = 1.0) -> Callable[[int], float]:
        """Minutes left of each day, at a share of the budget."""
        used = self.tools.store.planned_seconds(self.today) / 60
        return lambda day: max(0.0, share * self.budget(day) - (used if day == self.day else 0.0))


def course(tools: Tools, goal: Goal | None = None) -> Course:
    """Read what planning needs; raises NoPlanError."""
    goal = goal or active_goal(tools)
    if goal is None:
        raise NoPlanError
    profile = profile_of(tools, goal.profile) if goal.profile else None
    left_out = _left_out(tools, standing(tools).parked)
    entries = {entry.id: entry for entry in tools.bank.index}
    past = learner(tools)
    memories = {name: memory for name, memory in past.memories.items() if name in entries}
    paces = {kind.value: pace(kind, tools.store.paces(kind)) for kind in Kind}
    free = [entry for name, entry in entries.items() if name not in left_out]
    free = new_order(free, tools.bank.syllabus, past) + [entry for entry in free if entry.id in memories]
    found = cards(free, memories, tools.bank.syllabus, paces, profile)
    weighed, longest = {card.id for card in found}, ABOUT * max(goal.minutes)
    left_out |= {entry.id: Why.LEFT_OUT for entry in free if entry.id not in weighed}
    left_out |= {card.id: Why.TOO_LONG for card in found if card.cost > longest}
    kept = [card for card in found if card.id not in left_out]
    return Course(tools, goal, profile, entries, memories, kept, left_out)


def todays_set(tools: Tools, minutes: float | None = None, new: int | None = None) -> Today:
    """What to ask now; `minutes` replaces what is left of the day, `new` bounds the new ones. Raises NoPlanError."""
    found = course(tools)
    past, left = learner(tools), found.minutes()(found.day)
    left = left if minutes is None else minutes
    held = {*past.held, *found.left_out}
    free = [card for card in found.cards if card.id not in held and (new != 0 or card.last is not None)]
    day = Day(found.day, left, tools.store.answered_on(found.today), past.concepts_today)
    picked = choose(free, day, found.planner(price_of(tools)), past.wanted) if left > 0 else []
    picked = _at_most_new(picked, new)
    chosen = interleave([found.entries[card.id] for card in picked], tools.bank.syllabus)
    return Today(
        goal=found.goal,
        day=found.today,
        budget=found.budget(found.day),
        minutes=left,
        light=is_light(found.day, found.target),
        chosen=tuple(chosen),
        new=sum(card.last is None for card in picked),
        left_out=found.left_out,
        stuck=stuck(tools, {name: m for name, m in found.memories.items() if name not in found.left_out}),
    )


def price_of(tools: Tools) -> float | None:
    """The price that was last worked out for the goal, on whichever machine."""
    priced = standing(tools).priced
    return priced.price if priced else None


def look_ahead(found: Course) -> Ahead:
    """Work out the price and the forecasts, unless that was done today; keeps them."""
    last = last_look(found)
    if last and last.day == str(found.today):
        return last
    price, outlook = _new_price(found), Outlook(found.tools, found.profile)
    plays = {share: _forecast(found, price, share, outlook) for share in BUDGETS}
    made = Ahead(str(found.today), tuple(forecast for forecast, _ in plays.values()), plays[1.0][1])
    found.tools.store.keep(NOTE, json.dumps({"goal": found.goal.t, **asdict(made)}))
    return made


def _new_price(found: Course) -> float | None:
    """Chosen anew, and written down where it is another one."""
    tools, before = found.tools, standing(found.tools).priced
    price = choose_price(
        found.cards,
        found.day,
        found.target,
        found.minutes(),
        tools.store.model,
        before.price if before else None,
        DRILL,
        again=before is not None,
    )
    if before is None or before.price != price:
        now = tools.now()
        write(tools, Priced(t=now.t, day=now.day, goal=found.goal.t, price=price))
    return price


def _forecast(found: Course, price: float | None, share: float, outlook: Outlook) -> tuple[Forecast, tuple[str, ...]]:
    """Play the days left at a share of the minutes; the price of a minute falls as there are more of them."""
    planner = found.planner(price and price / share)
    play = rollout(found.cards, found.day, planner, found.minutes(share), seed=found.day)
    parts = [outlook.of_card(found.entries[card.id], card, found.target) for card in play.believed]
    unmet = tuple(card.id for card in play.believed if card.last is None)
    made = estimate(parts, outlook.knowledge) or Estimate(0.0, 0.0, 1.0, 0, 0)
    return Forecast(share * usual(found.goal.minutes), made, len(unmet)), unmet


def usual(minutes: Sequence[float]) -> float:
    """The minutes of most days that have any."""
    practised = [m for m in minutes if m]
    return max(practised, key=practised.count) if practised else 0.0


def last_look(found: Course) -> Ahead | None:
    """What was last worked out for this goal, perhaps on an earlier day."""
    text = found.tools.store.kept(NOTE)
    kept: dict[str, Any] = json.loads(text) if text else {}
    if kept.get("goal") != found.goal.t:
        return None
    forecasts = [Forecast(f["minutes"], Estimate(**f["estimate"]), f["unmet"]) for f in kept["forecasts"]]
    return Ahead(kept["day"], tuple(forecasts), tuple(kept["unmet"]))


def _left_out(tools: Tools, parked: frozenset[str]) -> dict[str, Why]:
    return dict.fromkeys(tools.store.disputed(), Why.DISPUTED) | dict.fromkeys(parked, Why.PARKED)


def _at_most_new(picked: Sequence[Card], new: int | None) -> list[Card]:
    if new is None:
        return list(picked)
    fresh = [card.id for card in picked if card.last is None][new:]
    return [card for card in picked if card.id not in fresh]
