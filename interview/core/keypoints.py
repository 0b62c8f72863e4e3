"""Which key points an explanation seems to make: words compared, nothing understood. Suggestions, never verdicts.

A point is a statement with phrasings that say the same. Six measures say how much of one of these texts is found in
the answer; a logistic of them is its probability, and the point is as probable as its most probable text. It knows
words in other forms, small mistypings and words for quantities; it cannot tell a right claim from a wrong one in the
same words. (Measures of the statement beside the maximum over all, as a first design had it, score no better on
labels, and punish an answer in the very words of a phrasing.)
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache
from math import exp
from typing import NamedTuple

from interview.core.direction import to_check
from interview.core.question import KeyPoint, Question
from interview.core.wording import Idf, clauses, content, runs, stems, without_copied, words

# From here on it says "covered", below it says "not found", between the two it cannot tell.
COVERED_FROM, FOUND_FROM = 0.7, 0.3
# Where a concept that must be named is not, the point is not found, whatever else is said.
_GATED = 0.25
# Rare words found in one clause count as evidence; so much of it is half of what can be had.
_HALF_EVIDENCE = 15.0
# Words shorter than this have no mistypings, from _LONG letters on there may be two.
_SHORT, _LONG = 5, 8
# A word counts as another form of one that it continues by at most so many letters.
_LONGER = 4


class Found(StrEnum):
    """What is suggested for a point."""

    COVERED = "looks covered"
    UNSURE = "can't tell"
    MISSING = "not found"


@dataclass(frozen=True, slots=True)
class Scorer:
    """Fitted numbers: six weights and the constant of the logistic. `name` and `date` say of which data, when."""

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


@dataclass(frozen=True, slots=True)
class Heard:
    """An answer, taken apart once for all points."""

    words: tuple[str, ...]
    stems: frozenset[str]
    clauses: tuple[tuple[str, frozenset[str]], ...]
    runs: Counter[str]

    @classmethod
    def of(cls, response: str, prompt: str = "") -> "Heard":
        """What is repeated word for word from the prompt says nothing."""
        own = without_copied(response, prompt) if prompt else response
        parts = tuple((clause, frozenset(content(clause))) for clause in clauses(own))
        return cls(tuple(words(own)), frozenset(content(own)), parts, runs(own))


class Match(NamedTuple):
    """How much of one phrasing was found: the six measures, and the place of the clause nearest to it, -1 for none."""

    measures: tuple[float, ...]
    clause: int


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
    heard, asked = Heard.of(response, question.prompt), stems(question.prompt)
    found = [suggest_point(scorer, p, heard, asked, (offsets or {}).get(p.id, 0.0), refit) for p in question.key_points]
    return tuple(replace(one, check=_to_check(one, question, heard, scorer.idf)) for one in found)


def _to_check(found: Suggestion, question: Question, heard: Heard, idf: Idf) -> bool:
    if not found.covered:
        return False
    point = next(point for point in question.key_points if point.id == found.point)
    wrong = [misconception.text for misconception in question.misconceptions]
    return to_check(found.clause, heard.clauses, (point.text, *point.accept), wrong, idf)


def suggest_point(
    scorer: Scorer,
    point: KeyPoint,
    heard: Heard,
    asked: frozenset[str],
    offset: float = 0.0,
    refit: Refit = AS_SHIPPED,
) -> Suggestion:
    """The suggestion for one point; `asked` are the stems of the prompt."""
    phrasings = (point.text, *point.accept)
    found = [match(phrasing, heard, asked, scorer.idf) for phrasing in phrasings]
    logits = [logit_of(scorer.weights, one.measures) for one in found]
    best = logits.index(max(logits))
    moved = refit.logit(logits[best]) + offset - logits[best]
    p = sigmoid(logits[best] + moved)
    clause = heard.clauses[found[best].clause][0] if found[best].clause >= 0 else ""
    if not names_concepts(point.must_any, heard.words):
        p, moved = min(p, _GATED), 0.0
    return Suggestion(point.id, p, clause, phrasings[best], round(moved, 3))


def logit_of(weights: Sequence[float], numbers: Sequence[float]) -> float:
    """The weighted sum, with the last weight as constant."""
    return sum(w * x for w, x in zip(weights, numbers, strict=False)) + weights[-1]


def sigmoid(logit: float) -> float:
    """From a logit to a probability, never quite 0 or 1."""
    return 1 / (1 + exp(-min(30.0, max(-30.0, logit))))


def match(phrasing: str, heard: Heard, asked: frozenset[str], idf: Idf) -> Match:
    """How much of a phrasing is found: in the answer, in its best clause, with and without the words of the question.

    The measures: share of its weight in the answer; of what the question does not say; both in one clause; share of
    its three-letter runs; and how much new weight stands in one clause, which grows towards 1.
    """
    own, letters = stems(phrasing), _runs(phrasing)
    new = own - asked or own
    weight = {stem: idf.of(stem) for stem in own}
    whole, fresh = sum(weight.values()) or 1.0, sum(weight[stem] for stem in new) or 1.0
    forms = {stem: alike for stem in own if (alike := _forms(stem, heard.stems))}
    total, total_new = sum(weight[s] for s in forms), sum(weight[s] for s in forms if s in new)
    best = best_new = nearest = 0.0
    place = -1
    for number, (_, said) in enumerate(heard.clauses):
        here = [stem for stem, alike in forms.items() if alike & said]
        found, found_new = sum(weight[s] for s in here), sum(weight[s] for s in here if s in new)
        best, best_new = max(best, found), max(best_new, found_new)
        # Of equals the shorter: a part says more exactly than its sentence what was matched.
        if here and (place < 0 or (found + found_new, -len(said)) > (nearest, -len(heard.clauses[place][1]))):
            place, nearest = number, found + found_new
    same_runs = sum(min(count, heard.runs[run]) for run, count in letters.items()) / (letters.total() or 1)
    evidence = best_new / (best_new + _HALF_EVIDENCE)
    measures = (total / whole, total_new / fresh, best / whole, best_new / fresh, same_runs, evidence)
    return Match(measures, place)


def names_concepts(groups: Sequence[Sequence[str]], said: Sequence[str]) -> bool:
    """Whether of each group a word stem, or a run of words, stands in the answer."""
    line = f" {' '.join(said)}"
    return all(any(f" {' '.join(words(stem))}" in line for stem in group) for group in groups)


@lru_cache(maxsize=4_000)
def _runs(phrasing: str) -> Counter[str]:
    return runs(phrasing)


def _forms(stem: str, said: frozenset[str]) -> frozenset[str]:
    """The stems of the answer that are this one, another form of it, or a mistyping."""
    exact = frozenset({stem}) & said
    if len(stem) < _SHORT or stem[0].isdigit():
        return exact
    return exact | frozenset(other for other in said if other[0] == stem[0] and other != stem and _is_near(stem, other))


@lru_cache(maxsize=50_000)
def _is_near(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    if len(short) < _SHORT:
        return False
    if long.startswith(short):
        return len(long) - len(short) <= _LONGER
    return within(short, long, 1 if len(short) < _LONG else 2)


def within(one: str, other: str, most: int) -> bool:
    """Whether at most so many letters are changed, added, left out or swapped with the next (Damerau 1964)."""
    if abs(len(one) - len(other)) > most:
        return False
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, letter in enumerate(one, 1):
        fresh = [i]
        for j, against in enumerate(other, 1):
            cost = min(row[j] + 1, fresh[-1] + 1, row[j - 1] + (letter != against))
            if i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == against:
                cost = min(cost, before[j - 2] + 1)
            fresh.append(cost)
        if min(fresh) > most:
            return False
        before, row = row, fresh
    return row[-1] <= most
