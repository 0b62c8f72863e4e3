"""`make bench-schedule [LOG=reviews.csv]`: the planner's scenarios, what planning and replay cost, a log's models."""

import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from interview.bank.scenarios import read_scenario
from interview.core.luck import luck
from interview.core.memory import DEFAULT_MODEL, Memory, Rating
from interview.core.planning import Card, Planner
from interview.core.simulation import simulate
from interview.practice.tune import evaluate_log
from interview.report.plan import simulation_lines
from interview.report.prequential import evaluation_lines

SCENARIOS = Path(__file__).parent / "scenarios"
# What the plan is to reach in each (SCHEDULING, the table of 4(b)).
TARGETS = {"A": 0.83, "B": 0.60, "C": 0.61, "D": 0.91, "E": 0.99}
REPEATS = 9


def main() -> None:
    """Print every table."""
    costs()
    for path in sorted(SCENARIOS.glob("*.yaml")):
        scenario(path)
    for log in sys.argv[1:]:
        print(f"\n{log}")
        print("\n".join(evaluation_lines(evaluate_log(Path(log), None, None))))


def costs() -> None:
    """CPU milliseconds against their budgets; medians."""
    cards = [_card(number) for number in range(600)]
    for name, price in (("now", None), ("priced", 0.1)):
        took = _median(partial(_plan, cards, price))
        print(f"planning 600 items, {name:<22} {took:7.1f} ms  <= 20")
    print(f"replay of 5,000 reviews                 {_median(_replay):7.1f} ms  <= 100")


def scenario(path: Path) -> None:
    """One simulated learner and every policy."""
    begun = time.process_time()
    played = read_scenario(path)
    outcomes = simulate(played)
    best = max(outcome.recall for name, outcome in outcomes.items() if name != "ours")
    ours, target = outcomes["ours"], TARGETS.get(path.stem, 0.0)
    print(f"\n{path.stem}: {time.process_time() - begun:.0f} s of CPU")
    print("\n".join(simulation_lines(played, outcomes)))
    print(f"ours {ours.recall:.3f}; promised {target:.2f} ({_verdict(ours.recall - target, ours.se)}), ", end="")
    print(f"the best other policy {best:.3f} ({_verdict(ours.recall - best, ours.se)})")


def _verdict(lead: float, se: float) -> str:
    if lead >= 0:
        return "kept"
    return "below it by less than two s.e." if -lead <= 2 * se else "MISSED"


def _card(number: int) -> Card:
    card = Card(str(number), 0.75 if number % 6 else 12.0, rank=number)
    if number % 3:
        card.stability, card.difficulty = 0.5 + 60 * luck(1, number, 0), 2 + 7 * luck(1, number, 1)
        card.last = -1 - int(20 * luck(1, number, 2))
    return card


def _plan(cards: list[Card], price: float | None) -> None:
    Planner(30, price).ranked(cards, 0)


def _replay() -> None:
    memories: dict[int, Memory] = {}
    for number in range(5_000):
        card = number % 500
        rating = Rating.GOOD if luck(2, card, number) < 0.8 else Rating.AGAIN
        memories[card] = DEFAULT_MODEL.review(memories.get(card), rating, number // 50)


def _median(work: Callable[[], object]) -> float:
    samples = []
    for _ in range(REPEATS):
        begun = time.process_time()
        work()
        samples.append(1000 * (time.process_time() - begun))
    return sorted(samples)[REPEATS // 2]


if __name__ == "__main__":
    main()
