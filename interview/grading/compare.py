"""Does a result match what was expected? Runs in the grader process, never beside a submission.

The order: something returned at all, container, exact shape (never broadcast), kind of dtype, NaN, inf, values.

Kinds: bool, whole numbers, floats and complex numbers are four kinds. Arrays must have the expected kind; the width
(float32, float64) is left to the tolerance. Two allowances: a whole number where a scalar float of equal value is
expected, and floats where the author wrote whole numbers as a literal ([0, 1, 2] says nothing about the dtype).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from interview.grading import diagnose, show

RTOL = {"f8": 1e-6, "f4": 1e-4, "f2": 1e-2}  # relative tolerance by the expected width
ATOL = {"f8": 1e-9, "f4": 1e-6, "f2": 1e-3}  # times the largest expected absolute value
KINDS = {"b": "bool", "i": "whole", "u": "whole", "f": "float", "c": "complex"}


@dataclass(frozen=True, slots=True)
class Tolerance:
    """What a case says; None leaves it to the dtype. `literal`: the expected value was written out by the author."""

    rtol: float | None = None
    atol: float | None = None
    literal: bool = False


@dataclass(frozen=True, slots=True)
class Match:
    """`message` says what differs; where `ok`, it is a note or empty."""

    ok: bool
    message: str = ""


OK = Match(ok=True)


def compare(got: Any, want: Any, tolerance: Tolerance = Tolerance(), inputs: Sequence[Any] = ()) -> Match:
    """Judge one result. `inputs` are the arguments of the call; they only help to name the mistake."""
    if got is None and want is not None:
        return _no("returned None; is a `return` missing?")
    if isinstance(want, np.ndarray):
        return _against_array(got, want, tolerance, inputs)
    if isinstance(want, dict):
        return _against_dict(got, want, tolerance, inputs)
    if isinstance(want, list | tuple):
        return _against_sequence(got, want, tolerance, inputs)
    if want is None or isinstance(want, str):
        return OK if isinstance(got, type(want)) and got == want else _unlike(got, want)
    return _against_number(got, want, tolerance, inputs)


def _no(message: str) -> Match:
    return Match(ok=False, message=message)


def _unlike(got: Any, want: Any) -> Match:
    return _no(f"returned {show.value(got, 80)}, expected {show.value(want, 80)}")


def _against_array(got: Any, want: NDArray[Any], tolerance: Tolerance, inputs: Sequence[Any]) -> Match:
    note = ""
    if isinstance(got, list | tuple):
        array = _as_array(got)
        if array is None:
            return _no(f"returned {_name(got)}, expected an array of shape {want.shape}")
        got, note = array, f"returned {_name(got)} where an array is expected"
    if isinstance(got, dict | str):
        return _no(f"returned {_name(got)}, expected an array of shape {want.shape}")
    array = np.asarray(got)
    if array.dtype.kind not in KINDS:
        return _unlike(got, want)
    if array.shape != want.shape:
        return _no(diagnose.shape(array, want))
    result = _arrays(array, want, tolerance, inputs)
    return Match(result.ok, result.message or note)


def _as_array(items: Any) -> NDArray[Any] | None:
    try:
        array = np.array(items)
    except (ValueError, OverflowError):
        return None
    return array if array.dtype.kind in KINDS else None


def _against_number(got: Any, want: Any, tolerance: Tolerance, inputs: Sequence[Any]) -> Match:
    if isinstance(got, list | tuple | dict | str):
        return _no(f"returned {_name(got)}, expected a number")
    array, expected = np.asarray(got), np.asarray(want)
    if array.shape != ():
        return _no(f"returned an array of shape {array.shape}, expected a number")
    if KINDS.get(array.dtype.kind) == "whole" and expected.dtype.kind == "f":
        array = array.astype(expected.dtype)
    if "O" in (array.dtype.kind, expected.dtype.kind):  # whole numbers over 64 bits
        return OK if bool(got == want) else _unlike(got, want)
    return _arrays(array, expected, tolerance, inputs)


def _against_dict(got: Any, want: dict[str, Any], tolerance: Tolerance, inputs: Sequence[Any]) -> Match:
    if not isinstance(got, dict):
        return _no(f"returned {_name(got)}, expected a dict with the keys {', '.join(map(repr, want))}"[:200])
    for keys, sentence in ((want.keys() - got.keys(), "has no key"), (got.keys() - want.keys(), "has the extra key")):
        if keys:
            return _no(f"the result {sentence} {', '.join(repr(show.cut(key, 40)) for key in sorted(keys)[:4])}")
    return _items([(f"key {key!r}", got[key], want[key]) for key in want], tolerance, inputs)


def _against_sequence(got: Any, want: Sequence[Any], tolerance: Tolerance, inputs: Sequence[Any]) -> Match:
    if isinstance(got, np.ndarray) and got.ndim and isinstance(want, list):
        result = _against_sequence(got.tolist(), want, tolerance, inputs)
        return Match(result.ok, result.message or "returned an array where a list is expected")
    if not isinstance(got, list | tuple):
        return _no(f"returned {_name(got)}, expected a {type(want).__name__} of {len(want)} items")
    if len(got) != len(want):
        return _no(f"returned {len(got)} items, expected {len(want)}")
    result = _items([(f"item {i}", *pair) for i, pair in enumerate(zip(got, want, strict=True))], tolerance, inputs)
    if result.ok and not result.message and type(got) is not type(want):
        return Match(ok=True, message=f"returned {_name(got)} where a {type(want).__name__} is expected")
    return result


def _items(items: list[tuple[str, Any, Any]], tolerance: Tolerance, inputs: Sequence[Any]) -> Match:
    notes = ""
    for name, got, want in items:
        result = compare(got, want, tolerance, inputs)
        if not result.ok:
            return _no(f"{name}: {result.message}")
        notes = notes or (f"{name}: {result.message}" if result.message else "")
    return Match(ok=True, message=notes)


def _arrays(got: NDArray[Any], want: NDArray[Any], tolerance: Tolerance, inputs: Sequence[Any]) -> Match:
    """Two arrays of the same shape."""
    kinds = KINDS[got.dtype.kind], KINDS[want.dtype.kind]
    if kinds[0] != kinds[1] and not (tolerance.literal and kinds == ("float", "whole")):
        same = ", though the values are equal" if got.size and np.array_equal(got, want) else ""
        what = "dtype " if got.ndim else "a number of type "
        return _no(f"{what}{got.dtype}, expected {want.dtype}{same}")
    if np.array_equal(got, want):  # most right results are the expected ones to the last bit
        return OK
    ok = close(got, want, tolerance)
    return OK if ok.all() else _no(diagnose.values(got, want, ok, inputs))


def close(got: NDArray[Any], want: NDArray[Any], tolerance: Tolerance) -> NDArray[np.bool_]:
    """Where values match: NaN with NaN, inf with the inf of the same sign, others within the tolerance."""
    if KINDS[want.dtype.kind] in ("bool", "whole") and tolerance.rtol is None and tolerance.atol is None:
        return np.asarray(got == want)
    rtol, atol = widths(want, tolerance)
    got, want = _floating(got), _floating(want)
    with np.errstate(all="ignore"):
        near = np.abs(got - want) <= atol + rtol * np.abs(want)
        same = (got == want) | (np.isnan(got) & np.isnan(want))
    return np.asarray(same | (near & np.isfinite(want)))


def widths(want: NDArray[Any], tolerance: Tolerance) -> tuple[float, float]:
    """Relative and absolute tolerance: the case's, else the ones of the expected width."""
    width = {"e": "f2", "f": "f4", "F": "f4"}.get(want.dtype.char, "f8")
    rtol = RTOL[width] if tolerance.rtol is None else tolerance.rtol
    if tolerance.atol is not None:
        return rtol, tolerance.atol
    sizes = np.abs(_floating(want))
    return rtol, ATOL[width] * float(sizes[np.isfinite(sizes)].max(initial=0.0))


def _floating(array: NDArray[Any]) -> NDArray[Any]:
    return array.astype(np.complex128 if array.dtype.kind == "c" else np.float64)


def _name(value: Any) -> str:
    names = {dict: "a dict", list: "a list", tuple: "a tuple", str: "a text", np.ndarray: "an array"}
    return next((name for kind, name in names.items() if isinstance(value, kind)), "a number")
