"""`python -m benchmarks.mock`: is the scorecard fair? Scripted candidates sit every shipped blueprint with many seeds.

Three candidates: weak, middling and strong. Each answers a fixed share of what is asked (closed questions right or
wrong, spoken ones by points, exercises by cases; whoever gets most cases right alone repairs the rest), a little more
of easy questions and less of hard ones. Overall must order them, and the same candidate must get much the same
whatever the seed draws.
"""

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from statistics import mean
from tempfile import TemporaryDirectory

from interview.bank.blueprints import load_blueprints
from interview.bank.load import Bank, load_bank
from interview.core.blueprint import Blueprint, draw_rounds, parts
from interview.core.events import Round
from interview.core.lineup import Past
from interview.core.question import Entry, Kind
from interview.core.scorecard import PARTIAL_CODE, Outcome, Part, Scorecard, scorecard, to_assess
from interview.paths import Paths

SEEDS = range(20)
BANK = Path(__file__).parents[1] / "question_bank"
TODAY = 739_000
EASIER = 0.08  # of a share, for each step below the middle one
MIDDLE_STEP = 2.5
REPAIRS = 0.8  # of the cases right alone: visible failures lead to the rest


@dataclass(slots=True)
class Candidate:
    """Knows `share` of what is asked. What is over or missing is carried on, so that no luck is left."""

    name: str
    share: float
    own_word: int
    carried: float = 0.5

    def score(self, entry: Entry, part: Part) -> float:
        """What one place earns."""
        share = min(1.0, max(0.0, self.share + EASIER * (MIDDLE_STEP - entry.step)))
        if part or entry.kind is Kind.EXPLAIN:
            return round(share * 4) / 4  # points
        if entry.kind is Kind.CODE:
            return 1.0 if share >= REPAIRS else PARTIAL_CODE * share
        self.carried += share
        right = self.carried >= 1
        self.carried -= right
        return float(right)


def candidates() -> list[Candidate]:
    """From weak to strong, fresh."""
    return [Candidate("weak", 0.3, 2), Candidate("middling", 0.6, 3), Candidate("strong", 0.9, 5)]


def sit(bank: Bank, plan: Blueprint, seed: int, candidate: Candidate) -> Scorecard:
    """A whole mock."""
    rounds = [Round(title=part.title, seconds=part.seconds, rubric=part.rubric) for part in plan.rounds]
    outcomes = list(_outcomes(bank, plan, seed, candidate))
    return scorecard(rounds, outcomes, dict.fromkeys(to_assess(rounds, outcomes), candidate.own_word))


def _outcomes(bank: Bank, plan: Blueprint, seed: int, candidate: Candidate) -> Iterator[Outcome]:
    for entry, number in draw_rounds(plan, bank.index, bank.syllabus, Past(TODAY), seed):
        for part in parts(plan.rounds[number], bank.question(entry.id)):
            kind = Kind.EXPLAIN if part else entry.kind
            yield Outcome(kind, part, number, candidate.score(entry, part))


def main() -> int:
    """Print the table; 1 where a promise is missed."""
    with TemporaryDirectory() as name:
        places = [Path(name) / part for part in ("home", "state", "cache", "config.yaml")]
        bank = load_bank(Paths(places[0], "benchmark", *places[1:]), [BANK])
    ordered: list[bool] = []
    widest = 0.0
    print("mean overall over 20 seeds ± largest deviation; pairs in the right order")
    print(f"{'blueprint':<18} {'weak':>11} {'middling':>11} {'strong':>11}   ordered")
    for plan in load_blueprints([BANK]).values():
        scores = {c.name: [sit(bank, plan, seed, c).overall for seed in SEEDS] for c in candidates()}
        pairs = [a < b for low, high in combinations(scores.values(), 2) for a, b in zip(low, high, strict=True)]
        off = {name: max(abs(s - mean(found)) for s in found) for name, found in scores.items()}
        ordered += pairs
        widest = max(widest, *off.values())
        cells = " ".join(f"{mean(found):>5.2f} ±{off[name]:.2f}" for name, found in scores.items())
        print(f"{plan.id:<18} {cells}   {mean(pairs):.0%}")
    kept = mean(ordered) >= 0.95 and widest <= 0.5
    said = f"pairs ordered right {mean(ordered):.1%} (>= 95 %), largest deviation {widest:.2f} (<= 0.5)"
    print(f"\n{said}: {'kept' if kept else 'MISSED'}")
    return 0 if kept else 1


if __name__ == "__main__":
    sys.exit(main())
