"""Names the mistake behind a wrong array: cheap hypotheses, the likeliest first, then the plain facts."""

from collections.abc import Callable, Iterator, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from interview.grading import show

Array = NDArray[Any]
MAX_SIZE = 1 << 20  # elements; a larger array gets the facts only
SAME = 1e-6  # relative
LARGE = 80.0  # exp of it overflows float32, exp of its negative underflows there


def shape(got: Array, want: Array) -> str:
    """What is wrong with a shape."""
    facts = f"shape {got.shape}, expected {want.shape}"
    if got.ndim > 1 and got.T.shape == want.shape and got.size <= MAX_SIZE:
        return f"transposed: {facts}" if _same(got.T, want) else facts
    if got.size == want.size and got.size <= MAX_SIZE and _same(got.reshape(-1), want.reshape(-1)):
        return f"right values in the wrong shape: {facts}"
    if got.ndim == want.ndim - 1 and got.shape in _without_an_axis(want):
        return f"an axis is lost (keepdims?): {facts}"
    return facts


def values(got: Array, want: Array, ok: Array, inputs: Sequence[Any] = ()) -> str:
    """One line for two arrays of one shape whose values differ where `ok` is False."""
    facts = _facts(got, want, ok)
    if got.size > MAX_SIZE or got.dtype.kind not in "iufc":
        return facts
    with np.errstate(all="ignore"):
        name = next((name for hypothesis in HYPOTHESES if (name := hypothesis(got, want, inputs))), "")
    return f"{name}: {facts}" if name else facts


def _facts(got: Array, want: Array, ok: Array) -> str:
    wrong = np.flatnonzero(~ok.reshape(-1))
    index = np.unravel_index(int(wrong[0]), ok.shape) if ok.ndim else ()
    pair = f"got {show.number(got[index])}, expected {show.number(want[index])}"
    if not ok.ndim:
        return pair
    where = "[" + ", ".join(str(int(i)) for i in index) + "]"
    return f"{wrong.size} of {ok.size} values differ, first at {where}: {pair}{_largest_error(got, want)}"


def _largest_error(got: Array, want: Array) -> str:
    if got.dtype.kind not in "fc" or got.size < 2:
        return ""
    with np.errstate(all="ignore"):
        errors = np.abs(got.astype(np.complex128) - want)
    return f" (largest error {errors.max():.2g})" if np.isfinite(errors).all() else ""


def _same(a: Array, b: Array, rtol: float = SAME) -> bool:
    """Equal within the tolerance, by size of the whole array; never true for empty or non-finite arrays."""
    if a.size == 0 or a.dtype.kind not in "iufc" or b.dtype.kind not in "iufc":
        return False
    a, b = _wide(a), _wide(b)
    with np.errstate(all="ignore"):
        scale = np.abs(b).max()
        return bool(np.isfinite(scale) and (np.abs(a - b) <= rtol * scale + 1e-300).all())


def _wide(array: Array) -> Array:
    """So that differences of unsigned or small numbers do not wrap."""
    return array.astype(np.complex128 if array.dtype.kind == "c" else np.float64)


def _without_an_axis(want: Array) -> set[tuple[int, ...]]:
    return {want.shape[:axis] + want.shape[axis + 1 :] for axis in range(want.ndim) if want.shape[axis] == 1}


def _not_finite(got: Array, want: Array, inputs: Sequence[Any]) -> str:
    if got.dtype.kind not in "fc" or not np.isfinite(want).all() or np.isfinite(got).all():
        return ""
    nans, infinite = int(np.isnan(got).sum()), int(np.isinf(got).sum())
    which, count = ("NaN", nans) if nans else ("inf", infinite)
    how_many = (
        which if got.ndim == 0 else f"all values are {which}" if count == got.size else f"{count} values are {which}"
    )
    known = (a[~np.isnan(a)] for a in _numeric(inputs))
    largest = max((float(a[np.argmax(np.abs(a))]) for a in known if a.size), key=abs, default=0.0)
    if abs(largest) >= LARGE:
        cause = "overflow, or 0/0 after underflow?" if largest < 0 else "overflow?"
        return f"{how_many} ({cause} the inputs reach {show.number(largest)})"
    return f"{how_many} (a division by zero, or the log of zero?)"


def _lost_nan(got: Array, want: Array, _inputs: Sequence[Any]) -> str:
    if want.dtype.kind not in "fc" or got.dtype.kind not in "fc" or not np.isnan(want).any():
        return ""
    return "" if np.isnan(got).any() else "NaN is expected where the result has numbers"


def _transposed(got: Array, want: Array, _inputs: Sequence[Any]) -> str:
    return "transposed" if got.ndim > 1 and got.T.shape == want.shape and _same(got.T, want) else ""


def _negated(got: Array, want: Array, _inputs: Sequence[Any]) -> str:
    return "the sign is flipped" if _same(-_wide(got), want) else ""


def _factor(got: Array, want: Array, inputs: Sequence[Any]) -> str:
    if not np.count_nonzero(want) or (got.size > 1 and np.count_nonzero(want) < 2):
        return ""
    place = int(np.argmax(np.abs(want)))
    ratio = complex(got.reshape(-1)[place]) / complex(want.reshape(-1)[place])
    factor = ratio.real
    if ratio.imag or abs(factor) < 1e-9 or not np.allclose(got / factor, want, rtol=SAME, atol=0):
        return ""
    if got.size == 1:
        return _named_factor(factor, inputs)
    return _named_factor(factor, inputs) or f"every value is {show.number(factor)} times the expected one"


def _named_factor(factor: float, inputs: Sequence[Any]) -> str:
    """A factor that is the size of an input axis: sum instead of mean, or the other way round."""
    sizes = {n for a in _numeric(inputs) for n in (*a.shape, a.size) if n > 1}
    for n in sizes:
        if abs(factor - n) < SAME * n:
            return f"{n} times too large (a sum instead of a mean over {n}?)"
        if abs(factor * n - 1) < SAME:
            return f"{n} times too small (divided by {n} once too often?)"
        if n > 2 and (abs(factor * (n - 1) / n - 1) < SAME or abs(factor * n / (n - 1) - 1) < SAME):
            return f"off by the factor {show.number(factor)} (n or n - 1 as the divisor?)"
    return ""


def _offset(got: Array, want: Array, _inputs: Sequence[Any]) -> str:
    if got.size < 2 and got.dtype.kind == "f":
        return ""
    step = (complex(got.reshape(-1)[0]) - complex(want.reshape(-1)[0])).real
    if not step or not _same(got - step, want):
        return ""
    if abs(step) == 1 and got.dtype.kind in "iu":
        return "off by one"
    return f"every value is too {'large' if step > 0 else 'small'} by {show.number(abs(step))}" if got.size > 1 else ""


def _rolled(got: Array, want: Array, _inputs: Sequence[Any]) -> str:
    if got.ndim and got.shape[0] > 2:
        for step in (1, -1):
            if _same(np.roll(got, step, axis=0), want):
                return f"shifted by one {'row' if got.ndim > 1 else 'place'}"
    return ""


def _wrong_axis(got: Array, want: Array, _inputs: Sequence[Any]) -> str:
    """Normalised along another axis than the expected values are."""
    if got.ndim < 2 or got.dtype.kind != "f":
        return ""
    right = next((axis for axis in range(want.ndim) if _is_distribution(want, axis)), None)
    if right is None or _sums_to_one(got, right):
        return ""
    wrong = next((axis for axis in range(got.ndim) if _sums_to_one(got, axis)), None)
    if wrong is not None:
        return f"wrong axis: the values sum to 1 along axis {wrong}, expected axis {right}"
    if abs(float(got.sum()) - 1) < SAME:
        return f"wrong axis: all values together sum to 1, expected along axis {right}"
    return f"the values do not sum to 1 along axis {right}"


def _sums_to_one(array: Array, axis: int) -> bool:
    return array.shape[axis] > 1 and bool((np.abs(array.sum(axis=axis) - 1) < 1e-5).all())


def _is_distribution(want: Array, axis: int) -> bool:
    """Several slices that sum to one and none below zero: a single one may do so by chance."""
    return want.size > want.shape[axis] and _sums_to_one(want, axis) and bool((want >= 0).all())


def _reordered(got: Array, want: Array, _inputs: Sequence[Any]) -> str:
    if got.size < 2 or got.dtype.kind == "c" or not _same(np.sort(got, axis=None), np.sort(want, axis=None)):
        return ""
    if _same(got[::-1], want):
        return "the right values in reverse order"
    return "the right values in another order"


def _function_of(got: Array, want: Array, _inputs: Sequence[Any]) -> str:
    if got.dtype.kind != "f" or want.dtype.kind != "f":
        return ""
    for name, transform in TRANSFORMS.items():
        changed = transform(got)
        if np.isfinite(changed).all() and _same(changed, want):
            return name
    return ""


def _low_precision(got: Array, want: Array, _inputs: Sequence[Any]) -> str:
    if got.dtype in (np.float32, np.float16) and want.dtype == np.float64 and _same(got, want, 1e-2):
        return f"{got.dtype} precision where float64 is expected"
    return "close, but not within the tolerance" if got.dtype.kind == "f" and _same(got, want, 1e-5) else ""


def _constant(got: Array, want: Array, inputs: Sequence[Any]) -> str:
    if got.size < 2:
        return ""
    if any(a.shape == got.shape and _same(got, a) for a in _numeric(inputs)):
        return "the input comes back unchanged"
    return "all values are zero" if not got.any() and want.all() else ""


def _numeric(inputs: Sequence[Any]) -> Iterator[Array]:
    for item in inputs:
        if isinstance(item, list | tuple):
            yield from _numeric(item)
        elif isinstance(item, np.ndarray | int | float) and np.asarray(item).dtype.kind in "iuf":
            yield np.asarray(item)


TRANSFORMS: dict[str, Callable[[Array], Array]] = {
    "the squares of the expected values (a square root is missing?)": np.sqrt,
    "the square roots of the expected values": np.square,
    "the logarithms of the expected values": np.exp,
    "the exponentials of the expected values (a log is missing?)": np.log,
    "one minus the expected values": lambda a: 1 - a,
    "the reciprocals of the expected values": lambda a: 1 / a,
}
HYPOTHESES: tuple[Callable[[Array, Array, Sequence[Any]], str], ...] = (
    _not_finite, _lost_nan, _constant, _transposed, _negated, _low_precision, _factor, _offset, _wrong_axis, _rolled,
    _reordered, _function_of,
)  # fmt: skip
