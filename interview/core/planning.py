"""What to ask today so that most is known on the day of the interview.

The goal: choose for every day a set of cards within its minutes so that the weighted recall at the date is greatest.
A day takes cards by expected gain per minute. Two values of an answer are used:

- *now*: recall at the date if the card is answered today, less recall at the date if it never is again. Best where
  minutes are short.
- *priced*: both sides may have one more answer later, at the best of a few days, for a price per minute. It knows that
  waiting is cheap where a later answer gains more (spacing), and that dear cards must earn their minutes.

Which of the two, and which price, is found by playing the remaining days in the model's own world (`rollout`). In the
simulated world of SCHEDULING.md the better of the two is best or near it everywhere without tuning.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from interview.core.memory import DEFAULT_MODEL, Memory, Model, Rating

# Shares of a first answer being again, hard, good, easy (SCHEDULING.md 4(b)).
FIRST_SHARES = (0.24, 0.094, 0.495, 0.171)
# Where in the time that is left a later answer may fall.
LATER = (0.0, 0.25, 0.5, 0.75, 0.99)
# Prices tried, as multiples of what a minute would be worth if all cards could be learned in those left.
PRICES = (0.6, 0.5, 0.4, 0.3, 0.25, 0.2)
# Less gain than this is none.
NOTHING = 1e-6


@dataclass(frozen=True, slots=True)
class Rules:
    """What answers take, as multiples of a card's own time: a first one, and a failure on top, which is answered again
    the same day where `relearn` says so. The defaults are those of SCHEDULING.md 4(b)."""

    first: float = 1.5
    again: float = 1.0
    relearn: bool = True


WORLD = Rules()
# A drill asks nothing twice, and par is the time of a first answer.
DRILL = Rules(first=1.0, again=0.0, relearn=False)


@dataclass(slots=True)
class Card:
    """Something to plan for. `cost` is in minutes an answer, `unseen` the recall at the date if never introduced.

    `last` is the study day of the last answer, None for a new card. Cards of one `group` are siblings; of cards worth
    the same the smaller `rank` comes first.
    """

    id: str
    cost: float
    weight: float = 1.0
    unseen: float = 0.15
    stability: float = 0.0
    difficulty: float = 0.0
    last: int | None = None
    group: str = ""
    rank: int = 0

    def remember(self, memory: Memory) -> None:
        """Take over what is remembered."""
        self.stability, self.difficulty, self.last = memory.stability, memory.difficulty, memory.last_day


@dataclass(frozen=True, slots=True)
class Pick:
    """A card with its expected gain (weighted recall at the date) and cost (minutes) if it is answered today."""

    card: Card
    gain: float
    cost: float

    @property
    def index(self) -> float:
        """Gain per minute."""
        return self.gain / self.cost


class Planner:
    """Values of answers for one date. `price` is in weighted recall a minute; None looks at today's answer alone."""

    def __init__(
        self, target: int, price: float | None = None, model: Model = DEFAULT_MODEL, rules: Rules = WORLD
    ) -> None:
        self.target, self.price, self.model, self.rules = target, price, model, rules
        self.firsts = _first_states(model, rules)
        self._later: dict[int, tuple[int, ...]] = {}
        self._new: dict[tuple[int, float, float, float], float] = {}

    def ranked(self, cards: Iterable[Card], day: int) -> list[Pick]:
        """Cards by gain per minute, the most first. Those answered that day are left out.

        A priced gain below zero says that waiting would be better; minutes that nothing better needs still go to it.
        """
        picks = [self.pick(card, day) for card in cards if card.last != day]
        if self.price is None:
            picks = [pick for pick in picks if pick.gain > NOTHING]
        picks.sort(key=lambda pick: (-pick.index, pick.card.rank))
        return picks

    def pick(self, card: Card, day: int) -> Pick:
        """What an answer on a day is expected to gain and to cost."""
        if card.last is None:
            cost = card.cost * (self.rules.first + self.rules.again * FIRST_SHARES[0])
            return Pick(card, card.weight * self._gain_of_new(card, day, cost), cost)
        model, stability, difficulty = self.model, card.stability, card.difficulty
        recall = model.recall(day - card.last, stability)
        good = model.passed(stability, difficulty, recall)
        again = self._after_failure(stability, difficulty, recall)
        cost = card.cost * (1 + self.rules.again * (1 - recall))
        if self.price is None:
            ahead = self.target - day
            held = recall * model.recall(ahead, good) + (1 - recall) * model.recall(ahead, again)
            return Pick(card, card.weight * (held - model.recall(self.target - card.last, stability)), cost)
        price = self.price * card.cost / card.weight
        good_d, again_d = (model.next_difficulty(difficulty, rating) for rating in (Rating.GOOD, Rating.AGAIN))
        held = recall * self._best(good, good_d, day, day + 1, price)
        held += (1 - recall) * self._best(again, again_d, day, day + 1, price)
        return Pick(card, card.weight * (held - self._best(stability, difficulty, card.last, day + 1, price)), cost)

    def recall_at_target(self, card: Card) -> float:
        """Recall at the date if nothing more happens."""
        return card.unseen if card.last is None else self.model.recall(self.target - card.last, card.stability)

    def _gain_of_new(self, card: Card, day: int, cost: float) -> float:
        """New cards of one cost differ in nothing, so the value is kept."""
        key = (day, card.cost, card.weight, card.unseen)
        if key not in self._new:
            self._new[key] = self._introduced(card, day) - self._waiting(card, day, cost)
        return self._new[key]

    def _introduced(self, card: Card, day: int) -> float:
        if self.price is None:
            return sum(share * self.model.recall(self.target - day, s) for share, s, _ in self.firsts)
        price = self.price * card.cost / card.weight
        return sum(share * self._best(s, d, day, day + 1, price) for share, s, d in self.firsts)

    def _waiting(self, card: Card, day: int, cost: float) -> float:
        """The value of a new card that is left for later."""
        if self.price is None:
            return card.unseen
        paid = self.price * cost / card.weight
        return max([card.unseen, *(self._introduced(card, later) - paid for later in self._days(day + 1))])

    def _best(self, stability: float, difficulty: float, last: int, start: int, price: float) -> float:
        """Recall at the date, or with one more answer from `start` on, less its price, where that is more."""
        model, target = self.model, self.target
        best = model.recall(target - last, stability)
        for day in self._days(start):
            recall = model.recall(day - last, stability)
            good = model.recall(target - day, model.passed(stability, difficulty, recall))
            again = model.recall(target - day, self._after_failure(stability, difficulty, recall))
            value = recall * good + (1 - recall) * again - price * (1 + self.rules.again * (1 - recall))
            best = max(best, value)
        return best

    def _after_failure(self, stability: float, difficulty: float, recall: float) -> float:
        failed = self.model.failed(stability, difficulty, recall)
        return self.model.relearned(failed) if self.rules.relearn else failed

    def _days(self, start: int) -> tuple[int, ...]:
        """The days tried for a later answer."""
        if start not in self._later:
            left = self.target - start
            self._later[start] = tuple(sorted({start + int(left * share) for share in LATER})) if left > 0 else ()
        return self._later[start]


def _first_states(model: Model, rules: Rules) -> list[tuple[float, float, float]]:
    """Share, stability and difficulty after a first answer."""
    states = [(share, *model.firsts[grade]) for grade, share in enumerate(FIRST_SHARES)]
    if not rules.relearn:
        return states
    share, stability, difficulty = states[0]
    return [(share, model.relearned(stability), difficulty), *states[1:]]
