from typing import Any

import numpy as np
import pytest

from interview.grading import show


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (np.array([1.0, 0.5]), "[1.0, 0.5]"),
        (np.array([[1, 2], [3, 4]]), "[[1, 2], [3, 4]]"),
        (np.array(2.0), "2.0"),
        (np.zeros((0, 3)), "empty array shape (0, 3) float64"),
        (np.zeros((4, 8), "f4"), "array shape (4, 8) float32"),
        (np.array([True]), "[True]"),
        (np.float64(1 / 3), "0.333333"),
        (1e-20, "1e-20"),
        (10**9, "1000000000"),
        (float("nan"), "nan"),
        (2 + 1j, "2+1j"),
        ("a\nb", "'a\\nb'"),
        (None, "None"),
        ((1,), "(1,)"),
        ([1, "x", None], "[1, 'x', None]"),
        ({"a": np.zeros(2)}, "{'a': [0.0, 0.0]}"),
        (list(range(20)), "[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, …]"),
    ],
)
def test_values_are_short_and_readable(value: Any, text: str) -> None:
    assert show.value(value) == text


def test_calls_are_written_as_they_are_made() -> None:
    assert show.call("softmax", [""], [((np.zeros((4, 8)),), {"axis": 0})]) == (
        "softmax(array shape (4, 8) float64, axis=0)"
    )
    assert show.call("Adam", ["init", "step"], [((), {"lr": 0.1}), (([1.0],), {})]) == "Adam(lr=0.1).step([1.0])"


def test_nothing_is_longer_than_its_width() -> None:
    for value in ("x" * 10_000, [["y" * 500] * 50] * 50, {f"k{i}" * 50: i for i in range(500)}, 10**900):
        assert len(show.value(value)) <= show.WIDTH
    calls: list[tuple[tuple[Any, ...], dict[str, Any]]] = [((np.zeros(3),), {}) for _ in range(500)]
    assert len(show.call("A", ["init", *["step"] * 499], calls)) <= show.WIDTH


def test_control_characters_never_reach_a_terminal() -> None:
    text = show.printable("a\x1b[31mb\x07\x9b\u202ec\u200b\x00\td\n")
    assert text == "a[31mbc\td\n"
