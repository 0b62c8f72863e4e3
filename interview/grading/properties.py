"""Judges results against a tree of checks (expectation.py describes it). Runs in the grader process.

A message begins with the name of the property that broke.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from interview.grading import show
from interview.grading.compare import OK, Match, Tolerance, compare
from interview.grading.tables import compare_tables

MISSING = object()  # an extra call without a result: told when that call is judged
GRADIENT = Tolerance(rtol=1e-4)  # central differences have no more digits
GRADIENT_ATOL = 1e-7  # times the largest entry
SUM_TOLERANCE = {"f4": 1e-4, "f8": 1e-6}
NAMES = {
    "sign": "up to sign",
    "labels": "up to label order",
    "sums": "rows sum to one",
}


@dataclass(frozen=True, slots=True)
class Judge:
    """`wanted` are the values the tree names; `results` the call's result and those of its extra calls."""

    wanted: Sequence[Any]
    results: Sequence[Any]
    tolerance: Tolerance
    inputs: Sequence[Any] = ()

    def match(self, tree: Any, got: Any) -> Match:
        """Whether a result, or a part of one, keeps every check of the tree."""
        match tree:
            case ["all", list(trees)]:
                return _first(self.match(part, got) for part in trees)
            case ["tuple", list(trees)]:
                return self._tuple(trees, got)
            case ["dict", list(items)]:
                return self._dict(dict(items), got)
            case ["equal", int(place), bool(literal)]:
                return compare(got, self.wanted[place], replace(self.tolerance, literal=literal), self.inputs)
            case ["again", int(extra), str(text), order, int(axis)]:
                return self._again(got, extra, text, order, axis)
        return self._property(tree, got)

    def _property(self, tree: Any, got: Any) -> Match:
        match tree:
            case ["sign", int(place), int(axis), bool(literal)]:
                result = self._sign(got, self.wanted[place], axis, literal=literal)
            case ["labels", int(place)]:
                result = _labels(got, self.wanted[place])
            case ["sums"]:
                result = _sums_to_one(got, self.tolerance)
            case ["rows", int(place), bool(ordered)]:
                return compare_tables(got, self.wanted[place], ordered=ordered, tolerance=self.tolerance)
            case ["gradient", int(place), str(name)]:
                return _prefixed(f"gradient of {name} (central differences)", self._gradient(got, self.wanted[place]))
            case _:
                raise ValueError("an unknown check")
        return _prefixed(NAMES[tree[0]], result)

    def _tuple(self, trees: list[Any], got: Any) -> Match:
        if not isinstance(got, list | tuple):
            return _no(f"returned {show.value(got, 80)}, expected a tuple of {len(trees)} items")
        if len(got) != len(trees):
            return _no(f"returned {len(got)} items, expected {len(trees)}")
        return _first(_prefixed(f"item {i}", self.match(tree, got[i])) for i, tree in enumerate(trees))

    def _dict(self, trees: dict[str, Any], got: Any) -> Match:
        if not isinstance(got, dict) or got.keys() != trees.keys():
            return _no(f"returned {show.value(got, 80)}, expected a dict with the keys {', '.join(map(repr, trees))}")
        return _first(_prefixed(f"key {key!r}", self.match(tree, got[key])) for key, tree in trees.items())

    def _again(self, got: Any, extra: int, text: str, order: list[int] | None, axis: int) -> Match:
        again = self.results[extra]
        if again is MISSING:
            return OK
        if order is not None:
            array = _array(got)
            if array is None or not -array.ndim <= axis < array.ndim or array.shape[axis] != len(order):
                return _no(f"{text.partition(':')[0]}: the result has no axis {axis} of length {len(order)}")
            got = np.take(array, order, axis)
        return _prefixed(text, compare(again, got, self.tolerance))

    def _gradient(self, got: Any, want: Any) -> Match:
        rtol, atol = self.tolerance.rtol, self.tolerance.atol
        largest = float(np.abs(np.asarray(want)).max(initial=0.0))
        widths = Tolerance(
            GRADIENT.rtol if rtol is None else rtol, GRADIENT_ATOL * max(1.0, largest) if atol is None else atol
        )
        return compare(got, want, widths, self.inputs)

    def _sign(self, got: Any, want: Any, axis: int, *, literal: bool) -> Match:
        """Turn each vector the way that agrees with the expected one, then compare."""
        tolerance = replace(self.tolerance, literal=literal)
        if not _signed(got) or not isinstance(want, np.ndarray) or got.shape != want.shape:
            return compare(got, want, tolerance, self.inputs)
        with np.errstate(all="ignore"):
            turned = np.where(np.nansum(got * want.conj(), axis=axis, keepdims=True).real < 0, -got, got)
        return compare(turned.astype(got.dtype), want, tolerance, self.inputs)


def check_tree(tree: Any, values: int, extras: int) -> None:
    """Refuse what no author's child of ours sends. Raises ValueError."""
    match tree:
        case ["all" | "tuple", list(trees)]:
            below = trees
        case ["dict", list(items)] if all(isinstance(i, list) and len(i) == 2 and isinstance(i[0], str) for i in items):
            below = [tree for _, tree in items]
        case (
            ["equal", int(place), bool()]
            | ["sign", int(place), int(), bool()]
            | ["labels", int(place)]
            | ["gradient", int(place), str()]
            | ["rows", int(place), bool()]
        ) if 0 <= place < values:
            below = []
        case ["again", int(extra), str(), order, int()] if 0 < extra <= extras and _is_order(order):
            below = []
        case ["sums"]:
            below = []
        case _:
            raise ValueError("an unknown check")
    for part in below:
        check_tree(part, values, extras)


def describe(tree: Any, wanted: Sequence[Any]) -> str:
    """What a call should have given, in one line."""
    match tree:
        case ["all" | "tuple", list(trees)]:
            text = (" and " if tree[0] == "all" else ", ").join(describe(part, wanted) for part in trees)
        case ["dict", list(items)]:
            text = ", ".join(f"{key!r}: {describe(part, wanted)}" for key, part in items)
        case ["equal" | "rows", int(place), _]:
            text = show.value(wanted[place])
        case ["sign" | "labels" as name, int(place), *_]:
            text = f"{NAMES[name]}: {show.value(wanted[place])}"
        case ["gradient", int(place), str(name)]:
            text = f"the gradient of {name}: {show.value(wanted[place])}"
        case ["again", _, str(words), *_]:
            text = words.partition(":")[0]
        case _:
            text = NAMES[tree[0]]
    return text


def _is_order(order: Any) -> bool:
    return order is None or (isinstance(order, list) and sorted(order) == list(range(len(order))))


def _no(message: str) -> Match:
    return Match(ok=False, message=message)


def _prefixed(name: str, result: Match) -> Match:
    return replace(result, message=f"{name}: {result.message}") if result.message else result


def _first(results: Any) -> Match:
    """The first that fails; else the first note."""
    note = ""
    for result in results:
        if not result.ok:
            return Match(ok=False, message=result.message)
        note = note or result.message
    return Match(ok=True, message=note)


def _sums_to_one(got: Any, tolerance: Tolerance) -> Match:
    array = _array(got)
    if array is None or not array.ndim:
        return _no(f"returned {show.value(got, 80)}, expected an array of real numbers")
    allowed = SUM_TOLERANCE["f4" if array.dtype.itemsize < 8 else "f8"] if tolerance.atol is None else tolerance.atol
    with np.errstate(all="ignore"):
        sums = array.sum(axis=-1, dtype=np.float64)
        wrong = np.flatnonzero(~(np.abs(sums - 1) <= allowed).reshape(-1))
    if not wrong.size:
        return OK
    index = [int(i) for i in np.unravel_index(int(wrong[0]), sums.shape)]
    where = f"row {index if len(index) > 1 else index[0]} sums" if index else "it sums"
    return _no(
        f"{where} to {show.number(sums.reshape(-1)[wrong[0]])}" + (f" ({wrong.size} of {sums.size} rows)" * bool(index))
    )


def _labels(got: Any, want: Any) -> Match:
    """The same groups: two items share a label in one exactly where they do in the other."""
    array, expected = _array(got), _array(want)
    if array is None or expected is None:
        return _no(f"returned {show.value(got, 80)}, expected an array of labels")
    if array.shape != expected.shape:
        return _no(f"shape {array.shape}, expected {expected.shape}")
    if array.dtype.kind == "f":
        return _no(f"labels of dtype {array.dtype}, expected whole numbers")
    return _same_groups(array.reshape(-1), expected.reshape(-1))


def _array(value: Any) -> NDArray[Any] | None:
    """An array, or a list as one, of real numbers; None for anything else."""
    if not isinstance(value, np.ndarray | list | tuple):
        return None
    try:
        array = np.asarray(value)
    except (ValueError, OverflowError):
        return None
    return array if array.dtype.kind in "biuf" else None


def _signed(value: Any) -> bool:
    return isinstance(value, np.ndarray) and value.ndim > 0 and value.dtype.kind in "ifc"


def _same_groups(got: NDArray[Any], want: NDArray[Any]) -> Match:
    first_of_want: dict[Any, int] = {}
    first_of_got: dict[Any, int] = {}
    for place, (mine, theirs) in enumerate(zip(got.tolist(), want.tolist(), strict=True)):
        before = first_of_want.setdefault(theirs, place)
        if got[before] != mine:
            return _no(f"items {before} and {place} belong together, got labels {got[before]} and {mine}")
        other = first_of_got.setdefault(mine, place)
        if want[other] != theirs:
            return _no(f"items {other} and {place} belong to different groups, got label {mine} for both")
    return OK
