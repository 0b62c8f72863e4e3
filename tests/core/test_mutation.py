"""Mutants: one edit each, in words a person can read."""

import ast

import pytest

from interview.core.mutation import mutants


def edits(source: str) -> list[str]:
    return [mutant.after for mutant in mutants(source)]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("x = a + b", ["pass", "x = a - b"]),
        ("x = a @ b", ["pass", "x = a * b"]),
        ("x += a", ["pass", "x -= a"]),
        ("x = a < b", ["pass", "x = a <= b", "x = a > b"]),
        ("x = a and b", ["pass", "x = a or b"]),
        ("x = not a", ["pass", "x = a"]),
        ("x = -a", ["pass", "x = a"]),
        ("x = 2", ["pass", "x = 3", "x = 1"]),
        ("x = 0.5", ["pass", "x = 1.5"]),
        ("x = f(a, b)", ["pass", "x = f(b, a)"]),
        ("x = a.sum(axis=i)", ["pass", "x = a.sum()", "x = a.mean(axis=i)"]),
        ("x = a.f(keepdims=True)", ["pass", "x = a.f(keepdims=False)"]),
        ("x = a if b else c", ["pass", "x = c if b else a"]),
        ("raise E('text 1')", ["pass"]),
        ("if a:\n    f()", ["pass", "if not a:", "pass"]),
        ("def f(x, axis=-1): return x", ["def f(x, axis=1):", "def f(x, axis=-2):", "def f(x, axis=-0):"]),
    ],
)
def test_the_edits_of_a_statement(source: str, expected: list[str]) -> None:
    assert edits(source) == expected


def test_names_words_and_types_are_left_alone() -> None:
    assert edits('import a\n\n\ndef f(x: "int" = y) -> 1:\n    """Text 1."""\n    return x\n') == []


def test_an_edit_tells_the_line_and_both_texts() -> None:
    (mutant,) = [m for m in mutants("def f(x):\n    y = 1\n    return x - y\n") if "+" in m.after]
    assert (mutant.line, mutant.edit) == (3, "return x - y -> return x + y")
    assert mutant.source == "def f(x):\n    y = 1\n    return x + y\n"


def test_every_mutant_is_python_and_differs_from_all_others() -> None:
    source = "def f(x, n=2):\n    while x > 0 and n:\n        x, n = g(x - 1, n), n % 3\n    return [x, n, x == n]\n"
    texts = [mutant.source for mutant in mutants(source)]
    assert len(texts) > 10
    assert len({ast.dump(ast.parse(text)) for text in (source, *texts)}) == len(texts) + 1
