"""Policies compared in a simulated world: what would be known on the day of the interview.

The world is that of SCHEDULING.md 4(b): everything is new at the start, the learner obeys FSRS-6 with parameters of
their own, and the program believes in the defaults. Every policy meets the same luck, answer by answer.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import ceil, cos, exp, log, pi, sqrt

from interview.core.luck import luck
from interview.core.memory import DEFAULT_MODEL, DEFAULT_PARAMETERS, Model
from interview.core.planning import Card, Planner
from interview.core.world import Play, Policy, World, choose_price, planned

RETENTION = 0.9
# "New first" introduces everything evenly over this share of the days.
NEW_SHARE = 0.66
# How the plan is looked at again: at most weekly, and a handful of times in all, to keep a simulation quick.
A_WEEK, LOOKS = 7, 5
# Keeps the luck of the noise apart from that of the answers.
_NOISE = 1_000_003


@dataclass(frozen=True, slots=True, kw_only=True)
class Scenario:
    """A learner, a bank and the time that is left. `learner` are FSRS-6 parameters, `noise` the standard deviation of
    a lognormal factor on each card's true stability."""

    concepts: int
    days: int
    minutes_per_day: float
    exercises: int = 0
    exercise_minutes: float = 12.0
    seconds_per_answer: float = 45.0
    runs: int = 8
    seed: int = 1
    unseen_recall: float = 0.15
    learner: tuple[float, ...] = DEFAULT_PARAMETERS
    noise: float = 0.0


@dataclass(frozen=True, slots=True)
class Outcome:
    """Expected recall at the date: the mean over runs, its standard error, and the minutes a day took."""

    recall: float
    se: float
    minutes: float


def simulate(scenario: Scenario) -> dict[str, Outcome]:
    """Every policy on the same runs."""
    return {
        name: _outcome([_run(scenario, make, run) for run in range(scenario.runs)]) for name, make in MAKERS.items()
    }


def cards_of(scenario: Scenario) -> list[Card]:
    """Concepts, then exercises, all new."""
    minutes = scenario.seconds_per_answer / 60
    costs = [minutes] * scenario.concepts + [scenario.exercise_minutes] * scenario.exercises
    return [Card(str(n), cost, unseen=scenario.unseen_recall, rank=n) for n, cost in enumerate(costs)]


def due_first(scenario: Scenario) -> Policy:
    """What is due at 90 %, least recall first, then new ones: what flashcard programs do."""
    return _by_interval(lambda card: DEFAULT_MODEL.interval(card.stability, RETENTION))


def capped(scenario: Scenario) -> Policy:
    """The same with every interval cut so that the card comes back before the date: what people ask for."""

    def interval(card: Card) -> int:
        longest = scenario.days - 1 - (card.last or 0)
        return min(DEFAULT_MODEL.interval(card.stability, RETENTION), max(longest, 1))

    return _by_interval(interval)


def new_first(scenario: Scenario) -> Policy:
    """New ones first, evenly spread, then what is due, then what will be least known at the date."""
    a_day = ceil((scenario.concepts + scenario.exercises) / max(1.0, scenario.days * NEW_SHARE))

    def policy(cards: Sequence[Card], day: int, _minutes: float) -> Iterable[Card]:
        seen = [card for card in cards if card.last is not None]
        at_date = {id(card): DEFAULT_MODEL.recall(scenario.days - (card.last or 0), card.stability) for card in seen}
        fill = sorted(seen, key=lambda card: at_date[id(card)])
        due = _due(cards, day, lambda card: DEFAULT_MODEL.interval(card.stability, RETENTION))
        return [*_new(cards)[:a_day], *due, *fill]

    return policy


def ours(scenario: Scenario) -> Policy:
    """The plan of this program, looked at again from time to time."""
    every = max(A_WEEK, ceil(scenario.days / LOOKS))
    price: float | None = None

    def policy(cards: Sequence[Card], day: int, minutes: float) -> Iterable[Card]:
        nonlocal price
        if day % every == 0:
            price = choose_price(cards, day, scenario.days, lambda _: minutes, DEFAULT_MODEL, price)
        return planned(Planner(scenario.days, price))(cards, day, minutes)

    return policy


MAKERS: Mapping[str, Callable[[Scenario], Policy]] = {
    "ours": ours,
    "due_first": due_first,
    "capped": capped,
    "new_first_fill": new_first,
}


def _by_interval(interval: Callable[[Card], int]) -> Policy:
    def policy(cards: Sequence[Card], day: int, _minutes: float) -> Iterable[Card]:
        return [*_due(cards, day, interval), *_new(cards)]

    return policy


def _new(cards: Sequence[Card]) -> list[Card]:
    return [card for card in cards if card.last is None]


def _due(cards: Sequence[Card], day: int, interval: Callable[[Card], int]) -> list[Card]:
    """Least recall first."""
    seen = [(card, day - card.last) for card in cards if card.last is not None]
    due = [(DEFAULT_MODEL.recall(e, card.stability), card.rank, card) for card, e in seen if e >= interval(card)]
    return [card for _, _, card in sorted(due, key=lambda item: item[:2])]


def _run(scenario: Scenario, make: Callable[[Scenario], Policy], run: int) -> tuple[float, float]:
    default = scenario.learner == DEFAULT_PARAMETERS and not scenario.noise
    truth = DEFAULT_MODEL if default else Model(scenario.learner)
    cards, seed = cards_of(scenario), scenario.seed + run
    play = Play.of(cards, DEFAULT_MODEL, World(truth, seed, _noise(scenario, seed)))
    policy = make(scenario)
    used = sum(play.day(policy, day, scenario.minutes_per_day) for day in range(scenario.days))
    return play.recall(scenario.days), used / scenario.days


def _noise(scenario: Scenario, seed: int) -> list[float]:
    """A lognormal factor a card (Box and Muller)."""
    if not scenario.noise:
        return []
    count = scenario.concepts + scenario.exercises
    pairs = [(luck(seed + _NOISE, n, 1), luck(seed + _NOISE, n, 2)) for n in range(count)]
    return [exp(scenario.noise * sqrt(-2 * log(1 - a)) * cos(2 * pi * b)) for a, b in pairs]


def _outcome(runs: Sequence[tuple[float, float]]) -> Outcome:
    n = len(runs)
    mean = sum(recall for recall, _ in runs) / n
    spread = sum((recall - mean) ** 2 for recall, _ in runs)
    se = sqrt(spread / (n - 1) / n) if n > 1 else 0.0
    return Outcome(mean, se, sum(used for _, used in runs) / n)
