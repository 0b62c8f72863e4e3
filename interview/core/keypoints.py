"""Which key points an explanation seems to make: words compared, nothing understood. Suggestions, never verdicts.

A point is a statement with phrasings that say the same. Five measures (core/measures.py) say how much of them is found
in the answer; a logistic is the probability of each text, and the point is as probable as its most probable text. It
knows words in other forms, small mistypings and words that mean the same; it cannot tell a right claim from a wrong one
in the same words. Negations and opposites were tried as measures: people who are wrong seldom are so by one word, and
the right ones use them too, so they add nothing; `core.direction` asks instead.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from math import exp
from typing import NamedTuple

from interview.core.direction import to_check
from interview.core.measures import Heard, Sought, match, names_concepts, sought
from interview.core.question import Question
from interview.core.wording import Idf

# From here on it says "covered", below it says "not found", between the two it cannot tell.
COVERED_FROM, FOUND_FROM = 0.7, 0.3
# Where a concept that must be named is not, the point is not found, whatever else is said.
_GATED = 0.25


class Found(StrEnum):
    """What is suggested for a point."""

    COVERED = "looks covered"
    UNSURE = "can't tell"
    MISSING = "not found"


@dataclass(frozen=True, slots=True)
class Scorer:
    """Fitted numbers: five weights and the constant of the logistic. `name` and `date` say of which data, when."""

    weights: tuple[float, ...]
    idf: Idf
    name: str = ""
    date: str = ""


class Refit(NamedTuple):
    """What a candidate's ticks made of all logits (core/refit.py): scaled and shifted, from so many points."""

    scale: float = 1.0
    shift: float = 0.0
    points: int = 0

    def logit(self, shipped: float) -> float:
        """The logit to use in the place of the shipped one."""
        return self.scale * shipped + self.shift


AS_SHIPPED = Refit()


@dataclass(frozen=True, slots=True)
class Suggestion:
    """What is suggested for a point and why: the clause of the answer nearest to it, and the phrasing that it matched.

    `offset` is what corrections, of this point and of all, added to the logit; `p` includes it. `check`: the clause may
    say the opposite, so the candidate had better read it again.
    """

    point: str
    p: float
    clause: str = ""
    phrasing: str = ""
    offset: float = 0.0
    check: bool = False

    @property
    def found(self) -> Found:
        """Covered, not found, or neither."""
        return found_at(self.p)

    @property
    def covered(self) -> bool:
        """It looks covered."""
        return self.found is Found.COVERED

    @property
    def unsure(self) -> bool:
        """It cannot be told."""
        return self.found is Found.UNSURE


def found_at(p: float) -> Found:
    """A probability in words."""
    if p >= COVERED_FROM:
        return Found.COVERED
    return Found.UNSURE if p >= FOUND_FROM else Found.MISSING


def suggest(
    scorer: Scorer,
    question: Question,
    response: str,
    offsets: Mapping[str, float] | None = None,
    refit: Refit = AS_SHIPPED,
) -> tuple[Suggestion, ...]:
    """A suggestion for each key point; `offsets` are logits by point, learned from corrections, as is `refit`."""
    heard, learned = Heard.of(response, question.prompt), offsets or {}
    points = sought(question.key_points, question.prompt, scorer.idf)
    found = [suggest_point(scorer, point, heard, learned.get(point.point.id, 0.0), refit) for point in points]
    return tuple(replace(one, check=_to_check(one, question, heard, scorer.idf)) for one in found)


def _to_check(found: Suggestion, question: Question, heard: Heard, idf: Idf) -> bool:
    if not found.covered:
        return False
    point = next(point for point in question.key_points if point.id == found.point)
    wrong = [misconception.text for misconception in question.misconceptions]
    return to_check(found.clause, heard.clauses, (point.text, *point.accept), wrong, idf)


def suggest_point(
    scorer: Scorer, wanted: Sought, heard: Heard, offset: float = 0.0, refit: Refit = AS_SHIPPED
) -> Suggestion:
    """The suggestion for one point of a question."""
    found = match(wanted, heard)
    logits = [logit_of(scorer.weights, one.measures) for one in found]
    best = logits.index(max(logits))
    moved = refit.logit(logits[best]) + offset - logits[best]
    p = sigmoid(logits[best] + moved)
    clause = heard.clauses[found[best].clause][0] if found[best].clause >= 0 else ""
    if not names_concepts(wanted.point.must_any, heard.words):
        p, moved = min(p, _GATED), 0.0
    return Suggestion(wanted.point.id, p, clause, wanted.phrasings[best], round(moved, 3))


def logit_of(weights: Sequence[float], numbers: Sequence[float]) -> float:
    """The weighted sum, with the last weight as constant."""
    return sum(w * x for w, x in zip(weights, numbers, strict=False)) + weights[-1]


def sigmoid(logit: float) -> float:
    """From a logit to a probability, never quite 0 or 1."""
    return 1 / (1 + exp(-min(30.0, max(-30.0, logit))))
