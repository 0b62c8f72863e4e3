from typing import Any

import numpy as np
import pytest

from interview.grading import show
from interview.grading.compare import Tolerance, compare

F = np.array
NAN, INF = float("nan"), float("inf")
SQUARE = F([[1.0, 2.0], [3.0, 5.0]])
LITERAL = Tolerance(literal=True)

ACCEPTED: list[tuple[Any, Any, Tolerance, str]] = [
    (F([1.0, 2.0]), F([1.0, 2.0 + 1e-9]), Tolerance(), ""),
    ([1.0, 2.0], F([1.0, 2.0]), Tolerance(), "returned a list where an array is expected"),
    ((1.0, 2.0), F([1.0, 2.0]), Tolerance(), "returned a tuple where an array is expected"),
    (F([1.0, 2.0], "f4"), F([1.0, 2.0]), Tolerance(), ""),
    (F([1.00001], "f8"), F([1.0], "f4"), Tolerance(), ""),
    (F([NAN, INF, -INF]), F([NAN, INF, -INF]), Tolerance(), ""),
    (F([-0.0]), F([0.0]), Tolerance(), ""),
    (F([1e-12, 1.0]), F([0.0, 1.0]), Tolerance(), ""),
    (F([1, 2], "i4"), F([1, 2]), Tolerance(), ""),
    (F([1, 2], "u1"), F([1, 2]), Tolerance(), ""),
    (F([1.0, 2.0]), F([1, 2]), LITERAL, ""),
    (np.zeros((0, 3)), np.zeros((0, 3)), Tolerance(), ""),
    (F(3.0), 3.0, Tolerance(), ""),
    (np.float32(3.0), 3.0, Tolerance(), ""),
    (3, 3.0, Tolerance(), ""),
    (3.0, 3, LITERAL, ""),
    (10**30, 10**30, Tolerance(), ""),
    (np.bool_(True), True, Tolerance(), ""),
    (1.1, 1.0, Tolerance(atol=0.2), ""),
    (1.1, 1.0, Tolerance(rtol=0.2), ""),
    (10, 11, Tolerance(atol=1.0), ""),
    ("a", "a", Tolerance(), ""),
    (None, None, Tolerance(), ""),
    ([F([1.0]), "x"], (F([1.0]), "x"), Tolerance(), "returned a list where a tuple is expected"),
    ({"b": 1.0, "a": [1, 2]}, {"a": [1, 2], "b": 1.0}, Tolerance(), ""),
    (F([1, 2]), [1, 2], Tolerance(), "returned an array where a list is expected"),
]

WRONG: list[tuple[Any, Any, str]] = [
    (None, F([1.0]), "returned None; is a `return` missing?"),
    (0.25, np.full((4, 0), 0.25), "shape (), expected (4, 0)"),
    (0.25, np.full(4, 0.25), "shape (), expected (4,)"),
    (np.ones(3), 1.0, "returned an array of shape (3,), expected a number"),
    (np.ones(1), 1.0, "returned an array of shape (1,), expected a number"),
    (np.ones((3, 1)), np.ones(3), "right values in the wrong shape: shape (3, 1), expected (3,)"),
    (F([[1.0, 2.0]]), F([[1.0], [2.0]]), "transposed: shape (1, 2), expected (2, 1)"),
    (F([6.0, 9.0]), F([[1.0], [2.0]]), "an axis is lost (keepdims?): shape (2,), expected (2, 1)"),
    (SQUARE.T, SQUARE, "transposed: 2 of 4 values differ, first at [0, 1]: got 3.0, expected 2.0 (largest error 1)"),
    (F([1, 2]), F([1.0, 2.0]), "dtype int64, expected float64, though the values are equal"),
    (F([1.0, 2.0]), F([1, 2]), "dtype float64, expected int64, though the values are equal"),
    (F([1.0 + 0j]), F([1.0]), "dtype complex128, expected float64, though the values are equal"),
    (F([1, 0]), F([True, False]), "dtype int64, expected bool, though the values are equal"),
    (3.0, 3, "a number of type float64, expected int64, though the values are equal"),
    (1, True, "a number of type int64, expected bool, though the values are equal"),
    ([1.0, "a"], F([1.0]), "returned a list, expected an array of shape (1,)"),
    ([[1.0], [1.0, 2.0]], F([1.0]), "returned a list, expected an array of shape (1,)"),
    ({"a": 1}, F([1.0]), "returned a dict, expected an array of shape (1,)"),
    (
        F([NAN, NAN]),
        F([1.0, 2.0]),
        "all values are NaN (a division by zero, or the log of zero?): 2 of 2 values differ",
    ),
    (F([1.0, INF]), F([1.0, 2.0]), "1 values are inf"),
    (F([1.0, 0.0]), F([1.0, NAN]), "NaN is expected where the result has numbers"),
    (F([INF]), F([-INF]), "1 of 1 values differ, first at [0]: got inf, expected -inf"),
    (F([2.0, 4.0]), F([1.0, 2.0]), "every value is 2.0 times the expected one: 2 of 2 values differ"),
    (F([0.0, 0.0]), F([1.0, 2.0]), "all values are zero"),
    (F([-1.0, -2.0]), F([1.0, 2.0]), "the sign is flipped"),
    (F([3, 4, 9]), F([2, 3, 8]), "off by one: 3 of 3 values differ"),
    (F([1.5, 2.5, 9.5]), F([1.0, 2.0, 9.0]), "every value is too large by 0.5"),
    (F([9.0, 1.0, 2.0, 5.0]), F([1.0, 2.0, 5.0, 9.0]), "shifted by one place"),
    (F([2.0, 5.0, 1.0, 9.0]), F([1.0, 2.0, 5.0, 9.0]), "the right values in another order"),
    (F([1.0, 4.0, 9.0]), F([1.0, 2.0, 3.0]), "the squares of the expected values (a square root is missing?)"),
    (F([0.9, 0.4, 0.2]), F([0.1, 0.6, 0.8]), "one minus the expected values"),
    (F([0.5, 0.25, 0.2]), F([2.0, 4.0, 5.0]), "the reciprocals of the expected values"),
    (F([1 / 3, 0.1], "f4") * 100, F([1 / 3, 0.1]) * 100.001, "float32 precision where float64 is expected"),
    (F([1.00001, 2.0]), F([1.0, 2.0]), "close, but not within the tolerance: 1 of 2 values differ"),
    (0.5, 1.0, "got 0.5, expected 1.0"),
    ("a", "b", "returned 'a', expected 'b'"),
    (1, "1", "returned 1, expected '1'"),
    ("1", 1, "returned a text, expected a number"),
    (0, None, "returned 0, expected None"),
    ((1.0,), (1.0, 2.0), "returned 1 items, expected 2"),
    (F([1.0, 2.0]), (1.0, 2.0), "returned an array, expected a tuple of 2 items"),
    ((F([1.0]), 3.0), (F([1.0]), 2.0), "item 1: got 3.0, expected 2.0"),
    ({"f1": {"a": [1.0]}}, {"f1": {"a": [2.0]}}, "key 'f1': key 'a': item 0: got 1.0, expected 2.0"),
    ({"a": 1}, {"b": 1}, "the result has no key 'b'"),
    ({"a": 1, "b": 2}, {"a": 1}, "the result has the extra key 'b'"),
]


@pytest.mark.parametrize(("got", "want", "tolerance", "note"), ACCEPTED)
def test_equal_enough(got: Any, want: Any, tolerance: Tolerance, note: str) -> None:
    match = compare(got, want, tolerance)
    assert match.ok, match.message
    assert match.message == note


@pytest.mark.parametrize(("got", "want", "says"), WRONG)
def test_a_difference_is_named(got: Any, want: Any, says: str) -> None:
    match = compare(got, want)
    assert not match.ok
    assert match.message.startswith(says)


def test_a_sum_instead_of_a_mean_is_named_by_the_inputs() -> None:
    x = np.arange(12.0).reshape(4, 3)
    says = compare(x.sum(axis=0), x.mean(axis=0), inputs=[x]).message
    assert says.startswith("4 times too large (a sum instead of a mean over 4?): 3 of 3 values differ, first at [0]")
    assert "n or n - 1" in compare(x.var(axis=0), x.var(axis=0, ddof=1), inputs=[x]).message


def test_very_negative_inputs_may_underflow() -> None:
    says = compare(F([NAN, 0.5]), F([0.5, 0.5]), inputs=[F([-1e4, NAN]), 3.0]).message
    assert says.startswith("1 values are NaN (overflow, or 0/0 after underflow? the inputs reach -10000.0): 1 of 2")


def test_a_single_row_that_happens_to_sum_to_one_is_no_distribution() -> None:
    assert compare((F([[0.5, 0.6]]), 1), (F([[0.25, 0.75]]), 1)).message.startswith("item 0: 2 of 2 values differ")
    assert compare(F([[0.5, 0.6]] * 2), F([[-0.25, 1.25]] * 2)).message.startswith("4 of 4 values differ")
    rows = compare(F([[0.5, 0.6], [0.1, 0.7]]), F([[0.25, 0.75], [0.5, 0.5]])).message
    assert rows.startswith("the values do not sum to 1 along axis 1: ")


def test_overflow_is_named_by_the_inputs() -> None:
    says = compare(np.array([NAN, 1.0]), np.array([0.0, 1.0]), inputs=[np.array([1e4, 0.0])]).message
    assert says.startswith("1 values are NaN (overflow? the inputs reach 10000.0): 1 of 2 values differ")


def test_the_input_coming_back_is_named() -> None:
    x = np.array([1.0, 2.0])
    assert compare(x, x + np.array([1.0, 3.0]), inputs=[x]).message.startswith("the input comes back unchanged")


def test_one_right_value_among_wrong_ones_is_no_factor() -> None:
    says = compare(np.array([1.0, 3.0, 0.0]), np.array([1.0, 2.0, 0.0])).message
    assert says == "1 of 3 values differ, first at [1]: got 3.0, expected 2.0 (largest error 1)"


def test_an_axis_in_the_middle_is_found() -> None:
    x = np.exp(np.random.default_rng(0).normal(size=(3, 4, 5)))
    got, want = x / x.sum(0, keepdims=True), x / x.sum(1, keepdims=True)
    assert compare(got, want).message.startswith("wrong axis: the values sum to 1 along axis 0, expected axis 1")


def test_an_array_where_a_text_or_none_is_expected_is_wrong() -> None:
    for got in (np.zeros((0, 3)), np.ones(3)):
        assert compare(got, "text").message == f"returned {show.value(got)}, expected 'text'"
        assert not compare(got, None).ok
