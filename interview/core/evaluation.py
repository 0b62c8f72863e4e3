"""How well suggestions agree with labels: the figures of `interview explain --evaluate` and of the fitting script."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from interview.core.keypoints import COVERED_FROM, FOUND_FROM
from interview.core.measures import Heard, Sought, sought
from interview.core.question import KeyPoint
from interview.core.wording import Idf

# Bins of the calibration error, and the probability from which a point counts as covered where it must be one or other.
_BINS = 10
_HALF = 0.5


@dataclass(frozen=True, slots=True)
class Agreement:
    """Shares of `n` labels. `precision_committed` is None where nothing was committed to.

    `decided` is the share with p >= 0.7 or p < 0.3, `precision_committed` how many of these are right; `ece` the
    expected calibration error over ten bins of p (Naeini et al. 2015).
    """

    n: int
    accuracy: float
    balanced_accuracy: float
    macro_f1: float
    decided: float
    precision_committed: float | None
    ece: float


def labelled(labels: Sequence[Mapping[str, Any]], idf: Idf) -> list[tuple[Sought, Heard]]:
    """The point and the answer of each label; the points of a question are all those that labels name."""
    named = [(label["question"], KeyPoint("", label["kp"], accept=tuple(label.get("alts", ())))) for label in labels]
    points = {
        (prompt, wanted.point): wanted
        for prompt in {prompt for prompt, _ in named}
        for wanted in sought(list(dict.fromkeys(point for of, point in named if of == prompt)), prompt, idf)
    }
    heard = lru_cache(maxsize=None)(Heard.of)
    return [(points[key], heard(label["answer"], key[0])) for key, label in zip(named, labels, strict=True)]


def agreement(
    probabilities: Sequence[float], covered: Sequence[bool], weights: Sequence[float] | None = None
) -> Agreement:
    """Compare probabilities with labels; `weights` let a label count more or less than one. Needs one label."""
    cases = list(zip(probabilities, covered, weights or [1.0] * len(covered), strict=True))
    total = sum(w for _, _, w in cases)
    hits = {label: sum(w for p, y, w in cases if y is label and (p >= _HALF) is label) for label in (True, False)}
    of = {label: sum(w for _, y, w in cases if y is label) for label in (True, False)}
    committed = [(p >= COVERED_FROM, y, w) for p, y, w in cases if p >= COVERED_FROM or p < FOUND_FROM]
    decided = sum(w for _, _, w in committed)
    return Agreement(
        n=len(cases),
        accuracy=sum(hits.values()) / total,
        balanced_accuracy=_mean([hits[label] / of[label] for label in of if of[label]]),
        macro_f1=_mean([_f1(hits, of, label) for label in of]),
        decided=decided / total,
        precision_committed=sum(w for said, y, w in committed if said is y) / decided if decided else None,
        ece=sum(_gap(cases, number) for number in range(_BINS)) / total,
    )


def _f1(hits: dict[bool, float], of: dict[bool, float], label: bool) -> float:
    """Twice the hits over what is so and what was said to be; 1 where there is neither."""
    said = hits[label] + of[not label] - hits[not label]
    return 2 * hits[label] / (of[label] + said) if of[label] + said else 1.0


def _gap(cases: Sequence[tuple[float, bool, float]], number: int) -> float:
    inside = [(p, y, w) for p, y, w in cases if min(_BINS - 1, int(p * _BINS)) == number]
    return abs(sum(w * p for p, _, w in inside) - sum(w for _, y, w in inside if y))


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values)
