"""What authors can expect of a result when many results are right."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from interview.core.verdict import CaseResult, Graded, Verdict
from interview.grading.client import Exercise, ExerciseError, Grader
from interview.grading.compare import Tolerance
from interview.grading.properties import MISSING, Judge, check_tree, describe

IMPORTS = """\
import numpy as np
from interview.grading.cases import *

rng = np.random.default_rng(3)
X = rng.normal(size=(6, 3))
"""


def written(folder: Path, cases: str, solution: str, entry: str = "f") -> Exercise:
    folder.joinpath("cases.py").write_text(f"{IMPORTS}\nCASES = [{cases}]\n")
    folder.joinpath("solution.py").write_text(f"import numpy as np\n\n{solution}\n")
    return Exercise("made-up", folder, entry)


def run(grader: Grader, exercise: Exercise, source: str) -> CaseResult:
    """The one case of an exercise, for a submission."""
    graded = grader.grade(exercise, f"import numpy as np\n\n{source}\n")
    assert len(graded.cases) == 1, graded.message
    return graded.cases[0]


SVD = "def f(x):\n    return np.linalg.svd(x - x.mean(axis=0), full_matrices=False)[2].T"
SOFTMAX = "def f(x):\n    e = np.exp(x - x.max(axis=-1, keepdims=True))\n    return e / e.sum(axis=-1, keepdims=True)"
GRADIENT = "def loss(w, x):\n    return ((x @ w) ** 2).mean()\n\n\ndef f(w, x):\n    return 2 * x.T @ (x @ w) / len(x)"
PAIR = "def f(x):\n    s, v = np.linalg.eigh(x.T @ x)\n    return v, s"
# expect, solution, submission, verdict and how the message begins
ONE_CASE = {
    "signs are free": (
        "case('a', X, expect=up_to_sign(reference))",
        SVD,
        SVD + " * np.array([1, -1, -1])",
        "",
    ),
    "signs, but other vectors": (
        "case('a', X, expect=up_to_sign(reference))",
        SVD,
        SVD + "[::-1]",
        "up to sign: 7 of 9 values differ, first at [0, 0]: got -0.15792, expected -0.968168",
    ),
    "signs in rows": (
        "case('a', X, expect=up_to_sign(reference, axis=1))",
        SVD + ".T",
        SVD + ".T * np.array([[1], [-1], [1]])",
        "",
    ),
    "signs of columns are not signs of rows": (
        "case('a', X, expect=up_to_sign(reference))",
        SVD,
        SVD + " * np.array([[1], [-1], [1]])",
        "up to sign: ",
    ),
    "a part of a tuple": (
        "case('a', X, expect=(up_to_sign(reference), reference))",
        PAIR,
        PAIR.replace("v, s", "-v, s", 2).replace("-v, s =", "v, s ="),
        "",
    ),
    "the other part of a tuple": (
        "case('a', X, expect=(up_to_sign(reference), reference))",
        PAIR,
        PAIR.replace("return v, s", "return v, s ** 0.5"),
        "item 1: the square roots of the expected values: 3 of 3 values differ",
    ),
    "a part of a dict": (
        "case('a', X, expect={'v': up_to_sign(reference), 's': reference})",
        PAIR.replace("return v, s", "return {'v': v, 's': s}"),
        PAIR.replace("return v, s", "return {'v': v + 1, 's': s}"),
        "key 'v': up to sign: ",
    ),
    "labels are free": (
        "case('a', X, expect=up_to_label_order([0, 0, 1, 1, 2, 2]))",
        "def f(x):\n    return np.array([0, 0, 1, 1, 2, 2])",
        "def f(x):\n    return [7, 7, 0, 0, 1, 1]",
        "",
    ),
    "a group that is split": (
        "case('a', X, expect=up_to_label_order([0, 0, 1, 1, 2, 2]))",
        "def f(x):\n    return np.array([0, 0, 1, 1, 2, 2])",
        "def f(x):\n    return np.array([7, 7, 0, 3, 1, 1])",
        "up to label order: items 2 and 3 belong together, got labels 0 and 3",
    ),
    "groups that are merged": (
        "case('a', X, expect=up_to_label_order([0, 0, 1, 1, 2, 2]))",
        "def f(x):\n    return np.array([0, 0, 1, 1, 2, 2])",
        "def f(x):\n    return np.array([7, 7, 0, 0, 7, 7])",
        "up to label order: items 0 and 4 belong to different groups, got label 7 for both",
    ),
    "rows that sum to one": ("case('a', X, expect=rows_sum_to_one)", SOFTMAX, SOFTMAX, ""),
    "columns that sum to one": (
        "case('a', X, expect=rows_sum_to_one)",
        SOFTMAX,
        SOFTMAX.replace("-1", "0"),
        "rows sum to one: row 0 sums to ",
    ),
    "NaN sums to nothing": (
        "case('a', X, expect=rows_sum_to_one)",
        SOFTMAX,
        "def f(x):\n    return x * np.nan",
        "rows sum to one: row 0 sums to nan (6 of 6 rows)",
    ),
    "a sum does not depend on the order": (
        "case('a', X, expect=permutation_invariant())",
        "def f(x):\n    return x.sum(axis=0)",
        "def f(x):\n    return x[0] + 0.0",
        "permutation invariant: with argument 1 reordered along axis 0: ",
    ),
    "both arguments are reordered together": (
        "case('a', X, X[:, 0], expect=permutation_invariant(arguments=(0, 1)))",
        "def f(x, y):\n    return x.T @ y",
        "def f(x, y):\n    return y @ x",
        "",
    ),
    "rows keep their results": (
        "case('a', X, expect=permutation_equivariant())",
        "def f(x):\n    return x.mean(axis=1)",
        "def f(x):\n    return x.mean(axis=1) + np.arange(6)",
        "permutation equivariant: with argument 1 reordered along axis 0: ",
    ),
    "columns become rows": (
        "case('a', x=X, expect=permutation_equivariant(axis=1, arguments='x', out=0))",
        "def f(x):\n    return x.T * 2",
        "def f(x):\n    return (x + x).T",
        "",
    ),
    "a shift": (
        "case('a', X, expect=all_of(rows_sum_to_one, shift_invariant(1000.0)))",
        SOFTMAX,
        SOFTMAX.replace(" - x.max(axis=-1, keepdims=True)", ""),
        "shift invariant: with 1000.0 added to argument 1: all values are NaN",
    ),
    "the gradient by another formula": (
        "case('a', np.ones(3), X, expect=gradient_of('loss'))",
        GRADIENT,
        "def f(w, x):\n    return (2 / len(x)) * (x @ w) @ x",
        "",
    ),
    "half a gradient": (
        "case('a', np.ones(3), X, expect=gradient_of('loss'))",
        GRADIENT,
        "def f(w, x):\n    return x.T @ (x @ w) / len(x)",
        "gradient of loss (central differences): every value is 0.5 times the expected one: 3 of 3 values differ",
    ),
    "the gradient of a function of cases.py": (
        "case('a', w=1.5, expect=gradient_of(lambda w: w ** 3, argument='w'))",
        "def f(w):\n    return 3 * w * w",
        "def f(w):\n    return w * w",
        "gradient of the function (central differences): ",
    ),
    "twice is once": (
        "case('a', X, expect=idempotent())",
        "def f(x):\n    return np.maximum(x, 0)",
        "def f(x):\n    return np.maximum(x, 0) * 2",
        "idempotent: applied to its own result: every value is 2.0 times",
    ),
    "a second call that fails": (
        "case('a', X, expect=idempotent())",
        "def f(x):\n    return np.maximum(x, 0)",
        "def f(x):\n    if (x >= 0).all():\n        raise ValueError('no')\n    return np.maximum(x, 0)",
        "ValueError: no (line 5)",
    ),
    "a result that cannot be fed": (
        "case('a', X, expect=idempotent())",
        "def f(x):\n    return np.maximum(x, 0)",
        "def f(x):\n    return {1, 2}",
        "returned a set",
    ),
    "a method": (
        "object_case('a', call('init'), call('g', X[0], expect=all_of(shift_invariant(2.0), reference)))",
        "class f:\n    def g(self, x):\n        return x - x.mean()",
        "class f:\n    def g(self, x):\n        return x - x.mean() / 2",
        "shift invariant: ",
    ),
    "the gradient of an object's loss": (
        "object_case('a', call('init', 2.0), call('grad', X[0], expect=gradient_of('loss')))",
        "class f:\n    def __init__(self, a):\n        self.a = a\n\n"
        "    def loss(self, x):\n        return self.a * x @ x\n\n"
        "    def grad(self, x):\n        return 2 * self.a * x",
        "class f:\n    def __init__(self, a):\n        pass\n\n    def grad(self, x):\n        return x + x + x + x",
        "",
    ),
}


@pytest.mark.parametrize("name", ONE_CASE)
def test_a_property_holds_or_is_named(name: str, grader: Grader, tmp_path: Path) -> None:
    cases, solution, submission, message = ONE_CASE[name]
    exercise = written(tmp_path, cases, solution)
    assert run(grader, exercise, solution).message == ""
    result = run(grader, exercise, submission)
    assert (result.verdict is Verdict.ACCEPTED) == (not message), result
    assert result.message.startswith(message)
    if not message:
        assert result.message in ("", "up to label order: ")


def test_a_failure_shows_what_was_expected_and_the_calls(grader: Grader, tmp_path: Path) -> None:
    exercise = written(tmp_path, "case('a', np.ones(2), expect=all_of(rows_sum_to_one, idempotent()))", SOFTMAX)
    assert run(grader, exercise, SOFTMAX).call == ""
    result = run(grader, exercise, "def f(x):\n    return x * np.array([0.25, 0.75])")
    assert result.expected == "rows sum to one and idempotent"
    assert result.call == "f([1.0, 1.0])"
    twice = "n = []\n\n\ndef f(x):\n    n.append(1)\n    return x / x.sum() if len(n) < 2 else 1 / 0"
    assert run(grader, exercise, twice).call == "f([1.0, 1.0]); f('its own result')"


TREES: list[list[Any]] = [
    ["sums"], ["labels", 0], ["sign", 1, 0, False], ["gradient", 1, "loss"], ["again", 1, "idempotent: x", None, 0],
    ["again", 1, "permutation equivariant: x", [1, 0], 0], ["tuple", [["sums"], ["labels", 0]]],
    ["dict", [["a", ["sign", 1, 0, True]]]], ["all", [["sums"], ["equal", 1, False]]],
]  # fmt: skip
RESULTS: list[Any] = [
    None, True, 3, 1.5, 10**300, "text", [], [[1], [1, 2]], ["a", 1], [None], (1, 2, 3), ([1.0], [0, 0]), {"a": None},
    {"a": [1.0, 2.0]}, {"b": 1}, [10**300, 1], np.zeros((0, 3)), np.array(1.0), np.ones(2, bool), np.ones(2, np.uint8),
    np.ones(2, complex), np.array([np.nan, np.inf]), np.ones((2, 2)), np.ones(2, np.float16), [{}], [[[[]]]],
]  # fmt: skip


@pytest.mark.parametrize("tree", TREES, ids=str)
def test_nothing_that_a_submission_returns_breaks_the_judge(tree: list[Any]) -> None:
    check_tree(tree, 2, 1)
    wanted = [np.array([0, 1]), np.array([0.5, 0.5])]
    for got in RESULTS:
        for again in (*RESULTS, MISSING):
            match = Judge(wanted, [got, again], Tolerance()).match(tree, got)
            assert match.message.isprintable()
    assert describe(tree, wanted)


@pytest.mark.parametrize(
    "tree",
    [
        ["sums", 1],
        ["sign", 2, 0, True],
        ["again", 2, "", None, 0],
        ["again", 1, "", [1, 1], 0],
        [],
        None,
        ["all", [[]]],
    ],
    ids=str,
)
def test_a_tree_that_no_author_wrote_is_refused(tree: Any) -> None:
    with pytest.raises(ValueError, match="unknown check"):
        check_tree(tree, 2, 1)


BROKEN = {
    "case 'a': up_to_sign needs an array with an axis 1": "case('a', X[0], expect=up_to_sign(reference, axis=1))",
    "case 'a': the call has no argument 3": "case('a', X, expect=shift_invariant(1.0, argument=2))",
    "case 'a': the call has no alpha": "case('a', X, expect=permutation_invariant(arguments='alpha'))",
    "case 'a': argument 1 has no axis 4": "case('a', X, expect=permutation_invariant(axis=4))",
    "case 'a': solution.py does not define loss": "case('a', X, expect=gradient_of('loss'))",
    "case 'a': a gradient needs a function that returns a number": "case('a', X, expect=gradient_of(lambda x: x))",
    "case 'a': its expectation fails: ZeroDivisionError": "case('a', X, expect=gradient_of(lambda x: 1 / 0))",
    "case 'a': the solution does not return 2 items": "case('a', X, expect=(reference, rows_sum_to_one))",
    "case 'a': the solution returns nothing called 'a'": "case('a', X, expect={'a': idempotent()})",
    "the generator of random_cases must return case": "random_cases(lambda rng: 1, 2)",
    "random_cases fails with seed 4: ZeroDivisionError": "random_cases(lambda rng: 1 / 0, 2, seed=4)",
    "random_cases draws 1 to 1000 cases, not 0": "random_cases(lambda rng: case('a', X), 0)",
}


@pytest.mark.parametrize("says", BROKEN)
def test_an_expectation_that_cannot_be_used_is_told_to_the_author(says: str, grader: Grader, tmp_path: Path) -> None:
    with pytest.raises(ExerciseError) as error:
        grader.cases(written(tmp_path, BROKEN[says], "def f(x):\n    return x"))
    assert says in str(error.value)


def test_an_extra_call_is_for_whole_results(grader: Grader, tmp_path: Path) -> None:
    exercise = written(tmp_path, "case('a', X, expect=(idempotent(), reference))", "def f(x):\n    return x, x")
    with pytest.raises(ExerciseError, match="a property that needs another call stands for a whole result"):
        grader.cases(exercise)


RANDOM = "case('first', X[0]), random_cases(lambda rng: case('drawn', rng.normal(size=3), hidden=True), 3{})"
HALF = "def f(x):\n    return x * (1 if x[0] < 0 else 2)"
DOUBLE = "def f(x):\n    return x * 2"


def got(graded: Graded) -> list[str]:
    return [case.call for case in graded.cases]


def test_random_cases_of_a_fixed_seed_are_always_the_same(grader: Grader, tmp_path: Path) -> None:
    exercise = written(tmp_path, RANDOM.format(", seed=5"), DOUBLE)
    graded = grader.grade(exercise, "def f(x):\n    return x")
    assert [case.name for case in graded.cases] == ["first", "drawn, draw 1", "drawn, draw 2", "drawn, draw 3"]
    assert [case.message.endswith(" (seed 5)") for case in graded.cases] == [False, True, True, True]
    assert len(set(got(graded))) == 4
    assert graded.seed is None
    with Grader() as other:
        assert got(other.grade(exercise, "def f(x):\n    return x", seed=6)) == got(graded)


def test_random_cases_without_a_seed_can_be_drawn_again(grader: Grader, tmp_path: Path) -> None:
    exercise = written(tmp_path, RANDOM.format(""), DOUBLE)
    first = grader.grade(exercise, "def f(x):\n    return x")
    assert first.seed is not None
    assert first.cases[1].message.endswith(f"(seed {first.seed})")
    assert got(grader.grade(exercise, "def f(x):\n    return x")) == got(first)
    other = grader.grade(exercise, "def f(x):\n    return x", seed=first.seed + 1)
    assert other.seed == first.seed + 1
    assert got(other)[0] == got(first)[0]
    assert not set(got(other)[1:]) & set(got(first))
    with Grader() as another:
        assert got(another.grade(exercise, "def f(x):\n    return x", seed=first.seed)) == got(first)
        assert another.grade(exercise, DOUBLE).verdict is Verdict.ACCEPTED
