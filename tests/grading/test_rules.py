import ast

import pytest

from interview.grading.rules import Breach, breaches, loops_note


def lines(source: str, *forbid: str, loops: bool = False) -> list[int]:
    return [breach.line for breach in breaches(ast.parse(source), forbid, loops_forbidden=loops)]


@pytest.mark.parametrize(
    "source",
    [
        "import scipy",
        "import scipy.special as sp",
        "from scipy import stats",
        "from scipy.stats import norm",
        "__import__('scipy')",
        "import importlib\nimportlib.import_module('scipy.stats')",
        "def f():\n    import scipy",
    ],
)
def test_a_forbidden_module_is_found(source: str) -> None:
    assert lines(source, "scipy") == [source.count("\n") + 1]


@pytest.mark.parametrize("source", ["import scipyx", "from numpy import scipy_like", "scipy = 1\nscipy.x", "'scipy'"])
def test_other_names_are_not(source: str) -> None:
    assert lines(source, "scipy") == []


@pytest.mark.parametrize(
    "source",
    ["import numpy as np\nnp.linalg.inv(x)", "from numpy import linalg\nlinalg.inv", "import numpy\nnumpy.linalg.inv"],
)
def test_a_forbidden_function_is_found_through_its_aliases(source: str) -> None:
    assert lines(source, "numpy.linalg.inv") == [2]
    assert lines(source, "numpy.linalg.pinv") == []


def test_loops_are_found_where_they_are_forbidden() -> None:
    source = "for a in b:\n    pass\nwhile a:\n    pass\n[a for a in b]\nsum(a for a in b)"
    assert lines(source, loops=True) == [1, 3, 5, 6]
    assert lines(source) == []


@pytest.mark.parametrize(
    "source", ["sorted(x)", "s = sorted", "max(x, key=len) or sorted", "import builtins\nbuiltins.sorted(x)"]
)
def test_a_forbidden_builtin_is_found(source: str) -> None:
    forbid = ["sorted", "builtins.sorted"]
    assert lines(source, *forbid)[0] == source.count("\n") + 1


@pytest.mark.parametrize("source", ["def sorted(x):\n    return x\nsorted(x)", "x.sorted()", "sorted = 1", "'sorted'"])
def test_a_name_of_ones_own_is_not(source: str) -> None:
    assert lines(source, "sorted") == []


@pytest.mark.parametrize("source", ["x.sort()", "np.random.x.sort", "getattr(x, 'sort')()", "x[0].y().sort(axis=0)"])
def test_a_forbidden_method_is_found_on_anything(source: str) -> None:
    assert lines(source, ".sort") == [1]
    assert lines(source, ".sort_values", ".ort", "sort") == []


@pytest.mark.parametrize(
    "source",
    ["from numpy import *\nsort(x)", "import numpy as np\ngetattr(np, 'sort')", "import numpy\nn = numpy\nn.sort(x)"],
)
def test_a_forbidden_function_is_found_through_stars_and_other_names(source: str) -> None:
    assert source.count("\n") + 1 in lines(source, "numpy.sort")


def test_loops_are_noted_where_they_are_discouraged() -> None:
    assert loops_note(ast.parse("x = 1")) == ""
    note = "a Python loop in line 2; this exercise is meant to be solved with array operations"
    assert loops_note(ast.parse("\nfor a in b: pass")) == note
    many = loops_note(ast.parse("[a for a in b]\n" * 7))
    assert many.startswith("a Python loop in lines 1, 2, 3, 4, 5, …; ")


def test_a_breach_says_what_is_wrong() -> None:
    tree = ast.parse("import scipy")
    assert breaches(tree, ["scipy"], loops_forbidden=False) == [Breach(1, "uses scipy, which this exercise forbids")]
