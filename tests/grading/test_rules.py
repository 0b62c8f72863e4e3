import ast

import pytest

from interview.grading.rules import Breach, breaches


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


def test_a_breach_says_what_is_wrong() -> None:
    tree = ast.parse("import scipy")
    assert breaches(tree, ["scipy"], loops_forbidden=False) == [Breach(1, "uses scipy, which this exercise forbids")]
