"""How much of a key point is found in an answer: five numbers for each of its phrasings, words compared."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from interview.core.question import KeyPoint
from interview.core.wording import (
    RELATED_TO,
    STANDING_FOR,
    Idf,
    clauses,
    content,
    runs,
    stems,
    without_copied,
    words,
)

# Rare words found in one clause count as evidence; so much of it is half of what can be had. In the whole answer, twice
# as much.
_HALF_EVIDENCE = 15.0
# Each other point of the question that has a word takes from its weight: it tells less which of them was meant.
_SHARED = 0.3
# So much is left of the weight of a word that the question says itself.
_ASKED = 0.3
# A word that may stand for another counts as so much of it.
_RELATED = 0.3
# An answer of so many words of meaning is as short as any; in one of twice as many the same words are half as telling.
_BRIEF = 12
# Of a phrasing of fewer words of meaning than this even all is little.
_WORDS = 3
# Words shorter than this have no mistypings, from _LONG letters on there may be two.
_SHORT, _LONG = 5, 8
# A word counts as another form of one that it continues by at most so many letters.
_LONGER = 4

# Of a stem of the point: the stems of the answer that are it, or may be, with how much each counts.
Forms = Mapping[str, Mapping[str, float]]


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


class Sought(NamedTuple):
    """A point among those of its question, with the weight of each of its stems: how much it tells of this point."""

    point: KeyPoint
    weights: Mapping[str, float]

    @property
    def phrasings(self) -> tuple[str, ...]:
        """The statement and what says the same."""
        return (self.point.text, *self.point.accept)


class Match(NamedTuple):
    """How much of one phrasing was found: the five measures, and the place of the clause nearest to it, -1 for none."""

    measures: tuple[float, ...]
    clause: int


def sought(points: Sequence[KeyPoint], prompt: str, idf: Idf) -> tuple[Sought, ...]:
    """The points of a question, told apart: what the question says, or several of them, weighs less."""
    own = [frozenset[str]().union(*map(stems, (point.text, *point.accept))) for point in points]
    asked, shared = stems(prompt), Counter(stem for said in own for stem in said)

    def weight(stem: str) -> float:
        return idf.of(stem) * (_ASKED if stem in asked else 1) / (1 + _SHARED * (shared[stem] - 1))

    return tuple(Sought(point, {stem: weight(stem) for stem in said}) for point, said in zip(points, own, strict=True))


def match(point: Sought, heard: Heard) -> list[Match]:
    """How much of each phrasing of a point is found.

    Two measures are the phrasing's: the share of its weight in its best clause; the share of its three-letter runs. The
    others are the point's, as an answer may take a word of this phrasing and one of that: the weight of the words of
    all of them in the best clause, as evidence that grows towards 1; that in the whole answer; and how short the answer
    is, as a long one has some words of anything.
    """
    forms = {stem: alike for stem in point.weights if (alike := _forms(stem, heard.stems))}
    found = [_found(forms, said) for _, said in heard.clauses]
    best = max((_weight(point, here, here) for here in found), default=0.0)
    anywhere = sum(point.weights[stem] * max(alike.values()) for stem, alike in forms.items())
    own = (
        best / (best + _HALF_EVIDENCE),
        anywhere / (anywhere + 2 * _HALF_EVIDENCE),
        min(1.0, _BRIEF / max(1, len(heard.stems))),
    )
    return [_match(point, phrasing, heard, found, own) for phrasing in point.phrasings]


def _match(
    point: Sought, phrasing: str, heard: Heard, found: Sequence[Mapping[str, float]], own: tuple[float, ...]
) -> Match:
    said, letters = stems(phrasing), _runs(phrasing)
    # Of equals the shorter: a part says more exactly than its sentence what was matched.
    nearest, _, place = max(
        ((_weight(point, said, here), -len(heard.clauses[place][1]), -place) for place, here in enumerate(found)),
        default=(0.0, 0, 1),
    )
    share = nearest / (sum(point.weights[stem] for stem in said) or 1.0) * min(1.0, len(said) / _WORDS)
    same_runs = sum(min(count, heard.runs[run]) for run, count in letters.items()) / (letters.total() or 1)
    return Match((share, same_runs, *own), -place if nearest else -1)


def _weight(point: Sought, stems: Iterable[str], found: Mapping[str, float]) -> float:
    return sum(point.weights[stem] * found[stem] for stem in stems if stem in found)


def _found(forms: Forms, said: frozenset[str]) -> dict[str, float]:
    """How much of each stem a clause has."""
    return {stem: max(alike[other] for other in here) for stem, alike in forms.items() if (here := alike.keys() & said)}


def names_concepts(groups: Sequence[Sequence[str]], said: Sequence[str]) -> bool:
    """Whether of each group a word stem, or a run of words, stands in the answer."""
    line = f" {' '.join(said)}"
    return all(any(f" {' '.join(words(stem))}" in line for stem in group) for group in groups)


@lru_cache(maxsize=4_000)
def _runs(phrasing: str) -> Counter[str]:
    return runs(phrasing)


def _forms(stem: str, said: frozenset[str]) -> dict[str, float]:
    """The stems of the answer that are this one, another form of it, a mistyping, or may stand for it."""
    near = RELATED_TO.get(stem, frozenset()) & said
    found = dict.fromkeys(near, _RELATED) | dict.fromkeys((STANDING_FOR.get(stem, frozenset()) | {stem}) & said, 1.0)
    if len(stem) >= _SHORT and not stem[0].isdigit():
        found |= dict.fromkeys((other for other in said if other[0] == stem[0] and _is_near(stem, other)), 1.0)
    return found


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
