"""What an author expects of a call, as a tree of checks, plain values and extra calls. Runs jailed, ahead of time.

A tree is JSON that properties.py judges in the grader process; values are named by their place in a list:
["equal", place, literal] | ["sign", place, axis, literal] | ["labels", place] | ["sums"] | ["gradient", place, name]
| ["again", extra, text, order, axis] (an extra call gives the same, or the same in `order` along `axis`)
| ["rows", place, ordered] (the result of a query) | ["all", trees] | ["tuple", trees] | ["dict", [[key, tree], ...]].
"""

import copy
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from interview.grading import cases, values

MAX_GRADIENT = 2000  # entries: two calls each
STEP = 1e-5  # times max(1, |x|): truncation and rounding errors of central differences are about equal in float64
Tree = list[Any]


class ExpectationError(Exception):
    """An `expect=` that cannot be used; the text says why."""


@dataclass(frozen=True, slots=True)
class Extra:
    """A call made right after another one. `feed`: the argument that is replaced by that call's own result."""

    call: cases.Call
    feed: cases.Argument | None = None


class Planner:
    """Plans one call. `find` gives the function of a name, on a copy of the solution's object where there is one."""

    def __init__(self, call: cases.Call, find: Callable[[str], Any]) -> None:
        self._call = call
        self._find = find
        self.values: list[Any] = []
        self.extra: list[Extra] = []

    def tree(self, expect: Any, result: Any, *, inside: bool = False) -> Tree:
        """The checks for one result, or for a part of it (`inside`). Raises ExpectationError."""
        match expect:
            case cases.AllOf(parts):
                return ["all", [self.tree(part, result, inside=inside) for part in parts]]
            case cases.Property():
                return self._property(expect, result, inside=inside)
            case tuple() if _has_property(expect):
                return ["tuple", [self.tree(p, r, inside=True) for p, r in self._paired(expect, result)]]
            case dict() if _has_property(expect):
                return ["dict", [[key, self.tree(p, _part(result, key), inside=True)] for key, p in expect.items()]]
        return ["equal", self._value(expect, result), _is_literal(expect)]

    def _property(self, expect: cases.Property, result: Any, *, inside: bool) -> Tree:
        match expect:
            case cases.RowsSumToOne():
                return ["sums"]
            case cases.UpToSign(value, axis):
                return self._sign(value, result, axis)
            case cases.UpToLabelOrder(value):
                return ["labels", self._value(value, result)]
            case cases.GradientOf(function, argument):
                return self._gradient(function, argument)
            case cases.Rows(value, ordered):
                return ["rows", self._table(value, result), bool(ordered)]
        if inside:
            raise ExpectationError("a property that needs another call stands for a whole result, not a part")
        return self._again(expect)

    def _sign(self, value: Any, result: Any, axis: int) -> Tree:
        place = self._value(value, result)
        if not -np.ndim(self.values[place]) <= axis < np.ndim(self.values[place]):
            raise ExpectationError(f"up_to_sign needs an array with an axis {axis}")
        return ["sign", place, int(axis), _is_literal(value)]

    def _value(self, value: Any, result: Any) -> int:
        self.values.append(values.copy(as_arrays(value, result) if _is_literal(value) else result))
        return len(self.values) - 1

    def _table(self, value: Any, result: Any) -> int:
        table = value if _is_literal(value) else result
        if not isinstance(table, dict) or table.keys() != {"columns", "rows"}:
            raise ExpectationError("the expected result of a query is table(columns, rows) or reference")
        self.values.append(values.copy(table))
        return len(self.values) - 1

    @staticmethod
    def _paired(expect: tuple[Any, ...], result: Any) -> list[tuple[Any, Any]]:
        if not isinstance(result, tuple | list) or len(result) != len(expect):
            raise ExpectationError(f"the solution does not return {len(expect)} items")
        return list(zip(expect, result, strict=True))

    def _gradient(self, function: str | Callable[..., Any], argument: cases.Argument) -> Tree:
        named = isinstance(function, str)
        name = function if isinstance(function, str) else getattr(function, "__name__", "function")
        found = self._find(function) if isinstance(function, str) else function
        gradient = _central_differences(found, self._call, argument)
        self.values.append(gradient)
        return ["gradient", len(self.values) - 1, str(name) if named or name != "<lambda>" else "the function"]

    def _again(self, expect: cases.Property) -> Tree:
        match expect:
            case cases.Permuted(arguments, axis, out):
                return self._permuted(arguments, axis, out)
            case cases.Shifted(by, argument):
                shifted = np.asarray(_argument(self._call, argument)) + by
                how = (
                    f"with {np.asarray(by)[()] if np.ndim(by) == 0 else 'the same values'} added to {_place(argument)}"
                )
                return self._extra(Extra(_with(self._call, argument, shifted)), f"shift invariant: {how}")
            case cases.Idempotent(argument):
                call = _with(self._call, argument, "its own result")
                return self._extra(Extra(call, argument), "idempotent: applied to its own result")
        raise ExpectationError(f"{expect!r} is no property")

    def _permuted(self, arguments: tuple[cases.Argument, ...], axis: int, out: int | None) -> Tree:
        call, order = self._call, None
        for argument in arguments:
            array = np.asarray(_argument(call, argument))
            if not -array.ndim <= axis < array.ndim:
                raise ExpectationError(f"{_place(argument)} has no axis {axis}")
            order = _order(array.shape[axis]) if order is None else order
            if len(order) != array.shape[axis]:
                raise ExpectationError(f"the arguments differ in length along axis {axis}")
            call = _with(call, argument, np.take(array, order, axis))
        places = " and ".join(map(_place, arguments))
        which = "invariant" if out is None else "equivariant"
        text = f"permutation {which}: with {places} reordered along axis {axis}"
        tree = self._extra(Extra(call), text)
        return tree if out is None or order is None else [*tree[:3], order.tolist(), int(out)]

    def _extra(self, extra: Extra, text: str) -> Tree:
        self.extra.append(extra)
        return ["again", len(self.extra), text, None, 0]


def as_arrays(value: Any, result: Any) -> Any:
    """A list literal of numbers stands for an array, also inside tuples and dicts, unless the solution gives a list.

    `result` is the solution's.
    """
    if isinstance(value, tuple):
        results = result if isinstance(result, tuple | list) and len(result) == len(value) else (None,) * len(value)
        return tuple(as_arrays(*pair) for pair in zip(value, results, strict=True))
    if isinstance(value, dict):
        return {
            key: as_arrays(item, result.get(key) if isinstance(result, dict) else None) for key, item in value.items()
        }
    if not isinstance(value, list) or isinstance(result, list):
        return value
    try:
        array = np.array(value)
    except ValueError:
        return value
    return array if array.dtype.kind in "biufc" else value


def has_property(expect: Any) -> bool:
    """Whether an `expect=` is more than a value."""
    return isinstance(expect, cases.Property) or (isinstance(expect, tuple | dict) and _has_property(expect))


def _has_property(expect: tuple[Any, ...] | dict[str, Any]) -> bool:
    items = expect.values() if isinstance(expect, dict) else expect
    return any(has_property(item) or isinstance(item, cases.Reference) for item in items)


def _is_literal(value: Any) -> bool:
    return not isinstance(value, cases.Reference)


def _part(result: Any, key: str) -> Any:
    if not isinstance(result, dict) or key not in result:
        raise ExpectationError(f"the solution returns nothing called {key!r}")
    return result[key]


def _place(argument: cases.Argument) -> str:
    return argument if isinstance(argument, str) else f"argument {argument + 1}"


def _argument(call: cases.Call, argument: cases.Argument) -> Any:
    given: Any = call.kwargs if isinstance(argument, str) else call.args
    try:
        return given[argument]
    except (LookupError, TypeError) as error:
        raise ExpectationError(f"the call has no {_place(argument)}") from error


def _with(call: cases.Call, argument: cases.Argument, value: Any) -> cases.Call:
    _argument(call, argument)
    if isinstance(argument, str):
        return cases.Call(call.method, call.args, {**call.kwargs, argument: value}, cases.ignored)
    args = list(call.args)
    args[argument] = value
    return cases.Call(call.method, tuple(args), call.kwargs, cases.ignored)


def _order(count: int) -> NDArray[np.intp]:
    """A fixed order of `count` things that moves at least one where there are two."""
    rng, still = np.random.default_rng(count), np.arange(count)
    order = rng.permutation(count)
    while count > 1 and (order == still).all():
        order = rng.permutation(count)
    return order


def _central_differences(function: Any, call: cases.Call, argument: cases.Argument) -> Any:
    at = np.array(_argument(call, argument), dtype=np.float64)
    if at.size > MAX_GRADIENT:
        raise ExpectationError(f"a gradient with more than {MAX_GRADIENT} entries")
    gradient = np.zeros_like(at)
    for index in np.ndindex(at.shape):
        step = STEP * max(1.0, abs(float(at[index])))
        up, down = (_number(function, call, argument, at, index, sign * step) for sign in (1, -1))
        gradient[index] = (up - down) / (2 * step)
    return gradient if at.ndim else float(gradient)


def _number(
    function: Any, call: cases.Call, argument: cases.Argument, at: NDArray[Any], index: Any, step: float
) -> float:
    moved = at.copy()
    moved[index] += step
    args, kwargs = copy.deepcopy((call.args, call.kwargs))
    moved_call = _with(cases.Call("", args, kwargs, None), argument, moved if at.ndim else float(moved))
    result = np.asarray(function(*moved_call.args, **moved_call.kwargs))
    if result.size != 1:
        raise ExpectationError(f"a gradient needs a function that returns a number, not shape {result.shape}")
    return float(result.reshape(()))
