"""A learner who obeys the memory model, to play days that have not come yet. Nothing here is random.

The rules are those of SCHEDULING.md 4(b): a first answer is again, hard, good or easy with fixed shares; a later one
passes with the probability of recall and is good; what failed is answered again the same day; an answer may begin while
its own time still fits the minutes left, so a failure may overrun them.
"""

from collections.abc import Callable, Iterable, Sequence
from copy import copy
from dataclasses import dataclass

from interview.core.luck import luck
from interview.core.memory import Model, Rating
from interview.core.planning import FIRST_SHARES, PRICES, WORLD, Card, Pick, Planner, Rules

# A plan is changed for at least so much more recall at the date: chance alone makes small differences.
CLEARLY = 0.002
# Minutes of a study day, by its number.
Minutes = Callable[[int], float]
# Which cards a policy answers on a day, in order; what does not fit any more is passed over.
Policy = Callable[[Sequence[Card], int, float], Iterable[Card]]


@dataclass(slots=True)
class World:
    """What is true of the learner. `noise` multiplies a card's stability; `seed` decides what chance decides."""

    model: Model
    seed: int = 0
    noise: Sequence[float] = ()

    def grade(self, card: Card, number: int, day: int, answers: int) -> Rating:
        """How the next answer to a card goes."""
        chance = luck(self.seed, number, answers)
        if card.last is None:
            return _first_grade(chance)
        stability = card.stability * (self.noise[number] if self.noise else 1.0)
        return Rating.GOOD if chance < self.model.recall(day - card.last, stability) else Rating.AGAIN


@dataclass(slots=True)
class Play:
    """Days as they are played: what the program believes of each card, and what is true."""

    believed: list[Card]
    true: list[Card]
    belief: Model
    world: World
    answers: list[int]
    rules: Rules = WORLD

    @classmethod
    def of(cls, cards: Iterable[Card], belief: Model, world: World, rules: Rules = WORLD) -> "Play":
        """Begin with copies of these cards; where the program knows the truth there is one copy."""
        believed = [copy(card) for card in cards]
        true = believed if belief is world.model else [copy(card) for card in believed]
        return cls(believed, true, belief, world, [0] * len(believed), rules)

    def day(self, policy: Policy, day: int, minutes: float) -> float:
        """Play a day; returns the minutes it took."""
        places = {id(card): number for number, card in enumerate(self.believed)}
        used = 0.0
        for card in policy(self.believed, day, minutes):
            if used + card.cost <= minutes and card.last != day:
                used += self.answer(places[id(card)], day)
        return used

    def answer(self, number: int, day: int) -> float:
        """Answer a card; returns the minutes it took."""
        card, true = self.believed[number], self.true[number]
        grade = self.world.grade(true, number, day, self.answers[number])
        self.answers[number] += 1
        took = card.cost * (self.rules.first if card.last is None else 1.0)
        advance(card, grade, day, self.belief, self.rules)
        if true is not card:
            advance(true, grade, day, self.world.model, self.rules)
        return took + (self.rules.again * card.cost if grade is Rating.AGAIN else 0.0)

    def recall(self, target: int) -> float:
        """Weighted mean recall at a date."""
        weights = sum(card.weight for card in self.true)
        return sum(card.weight * self._recall(n, card, target) for n, card in enumerate(self.true)) / weights

    def _recall(self, number: int, card: Card, target: int) -> float:
        if card.last is None:
            return card.unseen
        noise = self.world.noise[number] if self.world.noise else 1.0
        return self.world.model.recall(target - card.last, card.stability * noise)


def advance(card: Card, grade: Rating, day: int, model: Model, rules: Rules) -> None:
    """The card after an answer; what failed may be answered once more, rightly, the same day."""
    if card.last is None:
        card.stability, card.difficulty = model.firsts[grade - 1]
    else:
        recall = model.recall(day - card.last, card.stability)
        change = model.failed if grade is Rating.AGAIN else model.passed
        card.stability = change(card.stability, card.difficulty, recall)
        card.difficulty = model.next_difficulty(card.difficulty, grade)
    if grade is Rating.AGAIN and rules.relearn:
        card.stability = model.relearned(card.stability)
    card.last = day


def planned(planner: Planner) -> Policy:
    """Play by the plan: what fits by falling gain per minute, the dear ones last; then whatever still fits."""

    def policy(cards: Sequence[Card], day: int, minutes: float) -> Iterable[Card]:
        picks = planner.ranked(cards, day)
        chosen = fitting(picks, minutes)
        taken = {id(pick.card) for pick in chosen}
        chosen.sort(key=lambda pick: pick.card.cost)
        return [pick.card for pick in (*chosen, *(p for p in picks if id(p.card) not in taken))]

    return policy


def fitting(picks: Iterable[Pick], minutes: float) -> list[Pick]:
    """Those that may begin within the minutes, counting what each is expected to take."""
    chosen = list[Pick]()
    for pick in picks:
        if pick.card.cost <= minutes:
            chosen.append(pick)
            minutes -= pick.cost
    return chosen


def choose_price(
    cards: Sequence[Card],
    day: int,
    target: int,
    minutes: Minutes,
    model: Model,
    present: float | None = None,
    rules: Rules = WORLD,
    *,
    again: bool = False,
) -> float | None:
    """The price whose plan ends best when the days from `day` on are played; the present one unless beaten clearly.

    `again`: one was chosen before, and only its neighbours are tried.
    """
    total = sum(minutes(later) for later in range(day, target))
    if total <= 0 or not cards:
        return present
    worth = sum(card.weight for card in cards) / total
    prices = _tried(worth, present, again)

    def ending(price: float | None) -> float:
        return rollout(cards, day, Planner(target, price, model, rules), minutes, seed=day).recall(target)

    best = max((ending(price), -place) for place, price in enumerate(prices))
    return prices[-best[1]] if best[0] > ending(present) + CLEARLY else present


def _tried(worth: float, present: float | None, again: bool) -> list[float | None]:
    """The prices to try; `worth` is what a minute is worth if all cards could be learned in those left."""
    prices = [share * worth for share in PRICES]
    if again and present is None:
        prices = prices[:2]
    elif again and present is not None:
        prices = [price for price in prices if 0.7 < price / present < 1.4]
    return [None, *prices]


def rollout(cards: Iterable[Card], day: int, planner: Planner, minutes: Minutes, seed: int = 0) -> Play:
    """Play the days left by one plan in the model's own world."""
    play = Play.of(cards, planner.model, World(planner.model, seed), planner.rules)
    policy = planned(planner)
    for later in range(day, planner.target):
        play.day(policy, later, minutes(later))
    return play


def _first_grade(chance: float) -> Rating:
    for rating, share in zip(Rating, FIRST_SHARES, strict=True):
        if chance < share:
            return rating
        chance -= share
    return Rating.EASY
