"""The scorecard of a mock interview: six dimensions, 1 to 5, and one word.

Dimensions, anchors and weights merge published rubrics for ML coding, ML concepts, projects and take-homes; the weights
are a proposal of this program, no company's. A dimension that nothing tested has no score and does not count.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from interview.core.question import Kind


class Dimension(StrEnum):
    """What interviewers score."""

    CORRECTNESS = "correctness"
    DEPTH = "depth"
    FRAMING = "framing"
    CODE_QUALITY = "code quality"
    COMMUNICATION = "communication"
    JUDGEMENT = "judgement"


class Part(StrEnum):
    """What is asked of a question: the question itself, what to clarify before it, what an interviewer asks next."""

    QUESTION = ""
    CLARIFY = "clarify"
    FOLLOW_UP = "follow-up"
    SECOND = "follow-up 2"


FOLLOW_UPS = (Part.FOLLOW_UP, Part.SECOND)
# What a score of 1, 3 and 5 looks like.
ANCHORS = {
    Dimension.CORRECTNESS: ("the core idea is wrong", "right, with gaps", "right, with edge cases and conditions"),
    Dimension.DEPTH: ("recites", "explains why", "derives it and knows its limits"),
    Dimension.FRAMING: ("no question asked", "some", "states the assumptions first"),
    Dimension.CODE_QUALITY: ("hard to read, no test", "works, few tests", "clean, shapes noted, edge cases tested"),
    Dimension.COMMUNICATION: ("silent or rambling", "can be followed", "structured, a minute or so, checks in"),
    Dimension.JUDGEMENT: ('"it worked"', "a metric and a baseline", "ablation, cost of errors, next step"),
}
# The share of each dimension in a round of this kind.
WEIGHTS: dict[str, dict[Dimension, int]] = {
    "breadth": {
        Dimension.CORRECTNESS: 40,
        Dimension.DEPTH: 30,
        Dimension.FRAMING: 5,
        Dimension.COMMUNICATION: 25,
    },
    "coding": {
        Dimension.CORRECTNESS: 35,
        Dimension.DEPTH: 10,
        Dimension.FRAMING: 15,
        Dimension.CODE_QUALITY: 20,
        Dimension.COMMUNICATION: 20,
    },
    "project": {
        Dimension.CORRECTNESS: 15,
        Dimension.DEPTH: 30,
        Dimension.FRAMING: 10,
        Dimension.COMMUNICATION: 25,
        Dimension.JUDGEMENT: 20,
    },
}
RUBRICS = tuple(WEIGHTS)
# Of an exercise that fails a case: its share of cases, but never what full marks are.
PARTIAL_CODE = 0.8
HINT_COST = 0.1  # of a question's score, for each hint opened


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one place in the line-up. `score` None: left open, which earns nothing. `asked` False: it could
    not be asked, since what it belongs to was left out."""

    kind: Kind
    part: Part
    round: int
    score: float | None
    hints: int = 0
    asked: bool = True

    @property
    def earned(self) -> float:
        """0 to 1, after the cost of hints."""
        return max(0.0, (self.score or 0.0) - HINT_COST * self.hints)

    @property
    def self_scored(self) -> bool:
        """Whether the candidate said what it is worth."""
        return self.kind is Kind.EXPLAIN


class RoundLike(Protocol):
    """A round as it was drawn."""

    @property
    def seconds(self) -> int:
        """Its budget."""

    @property
    def rubric(self) -> str:
        """A key of WEIGHTS, or empty."""


@dataclass(frozen=True, slots=True)
class Row:
    """One dimension. `score` is None where nothing tested it; `by` is "auto", "self" or "auto and self"."""

    dimension: Dimension
    score: float | None
    by: str = ""
    basis: str = ""


@dataclass(frozen=True, slots=True)
class Scorecard:
    """`overall` is the weighted mean of what was tested, `word` one of hire, lean hire, lean no hire, no hire."""

    rows: tuple[Row, ...]
    overall: float
    word: str

    def score(self, dimension: Dimension) -> float | None:
        """Of one dimension; None where it was not tested."""
        return next(row.score for row in self.rows if row.dimension is dimension)


def scorecard(rounds: Sequence[RoundLike], outcomes: Sequence[Outcome], assessed: dict[Dimension, int]) -> Scorecard:
    """Score = 1 + 4 x weighted share: a round counts by its minutes, the places of a round equally.

    `assessed` are the dimensions that the candidate scored.
    """
    rows = [
        _counted(Dimension.CORRECTNESS, rounds, _of(outcomes, lambda o: o.part is Part.QUESTION), "question"),
        _counted(Dimension.DEPTH, rounds, _of(outcomes, lambda o: o.part in FOLLOW_UPS), "follow-up"),
        _counted(Dimension.FRAMING, rounds, _of(outcomes, lambda o: o.part is Part.CLARIFY), "exercise"),
        *(_assessed(d, assessed) for d in to_assess(rounds, outcomes)),
    ]
    known = {row.dimension: row for row in rows}
    complete = tuple(known.get(d, Row(d, None)) for d in Dimension)
    overall = _overall(rounds, complete)
    return Scorecard(complete, overall, _word({r.dimension: r.score for r in complete if r.score is not None}, overall))


def to_assess(rounds: Sequence[RoundLike], outcomes: Sequence[Outcome]) -> list[Dimension]:
    """What only the candidate can score after this mock; nothing where nothing was answered."""
    answered = [o for o in outcomes if o.score is not None]
    spoken = any(o.kind is Kind.EXPLAIN for o in answered)
    code = any(o.kind is Kind.CODE for o in answered)
    project = any(rounds[o.round].rubric == "project" for o in answered)
    asked = {Dimension.CODE_QUALITY: code, Dimension.COMMUNICATION: spoken, Dimension.JUDGEMENT: project}
    return [dimension for dimension, holds in asked.items() if holds]


def _of(outcomes: Iterable[Outcome], wanted: Callable[[Outcome], bool]) -> list[Outcome]:
    return [outcome for outcome in outcomes if outcome.asked and wanted(outcome)]


def _counted(dimension: Dimension, rounds: Sequence[RoundLike], outcomes: Sequence[Outcome], noun: str) -> Row:
    if not outcomes:
        return Row(dimension, None)
    shares: dict[int, list[float]] = {}
    for outcome in outcomes:
        shares.setdefault(outcome.round, []).append(outcome.earned)
    minutes = {number: max(1, rounds[number].seconds) for number in shares}
    share = sum(minutes[n] * sum(s) / len(s) for n, s in shares.items()) / sum(minutes.values())
    return Row(dimension, 1 + 4 * share, _by(outcomes), _basis(outcomes, noun))


def _by(outcomes: Sequence[Outcome]) -> str:
    who = [word for word, own in (("auto", False), ("self", True)) if any(o.self_scored is own for o in outcomes)]
    return " and ".join(who)


def _basis(outcomes: Sequence[Outcome], noun: str) -> str:
    points, count = sum(o.earned for o in outcomes), len(outcomes)
    left = sum(o.score is None for o in outcomes)
    text = f"{points:.1f} of {count} {noun}{'s' * (count != 1)}"
    return f"{text}, {left} open" if left else text


def _assessed(dimension: Dimension, assessed: dict[Dimension, int]) -> Row:
    score = assessed.get(dimension)
    return Row(dimension, None if score is None else float(score), "self" if score else "", "your own word")


def _overall(rounds: Sequence[RoundLike], rows: Sequence[Row]) -> float:
    """Mean of the tested dimensions, weighted as in each round, the rounds by their minutes; 1 where there is none."""
    total = weight = 0.0
    for part in rounds:
        for row in rows:
            if row.score is not None:
                weights = WEIGHTS.get(part.rubric, WEIGHTS["breadth"])
                share = weights.get(row.dimension, 0) * max(1, part.seconds)
                total, weight = total + share * row.score, weight + share
    return total / weight if weight else 1.0


def _word(scores: dict[Dimension, float], mean: float) -> str:
    """In this order; a dimension counts as 1 when it would be shown as 1.0."""
    ones = sum(score < 1.05 for score in scores.values())
    if scores.get(Dimension.CORRECTNESS, 5.0) <= 2 or ones >= 2:
        return "no hire"
    if mean >= 4 and min(scores.values(), default=1.0) >= 3:
        return "hire"
    return "lean hire" if mean >= 3.5 and not ones else "lean no hire"
