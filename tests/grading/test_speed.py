"""The speed of a solution beside the reference: told on handing in, never part of the verdict."""

from pathlib import Path

import pytest

from interview.core.question import Limits
from interview.core.verdict import Verdict
from interview.grading.client import Exercise, Grader
from interview.grading.speed import BANDS, PLAIN_BANDS, place

CASES = """\
import numpy as np
from interview.grading.cases import *

CASES = [
    case("three", np.arange(3.0)),
    case("small", np.ones((500, 4)), group="speed"),
    {large}
]
"""
LARGE = 'case("large", np.ones((50_000, 4)), group="speed"),'
VECTORISED = "import numpy as np\n\ndef f(x):\n    return np.sqrt(x * x + 1) * 2\n"
ROWS = "import numpy as np\n\ndef f(x):\n    return np.array([np.sqrt(r * r + 1) * 2 for r in x]).reshape(x.shape)\n"
LOOP = """
import numpy as np

def f(x):
    out = np.empty_like(x)
    for i in range(out.size):
        out.flat[i] = (x.flat[i] ** 2 + 1) ** 0.5 * 2
    return out
"""
LIES = VECTORISED + "\nimport time\ntime.perf_counter = lambda: 0.0\n"


def written(folder: Path, large: str = LARGE) -> Exercise:
    folder.joinpath("cases.py").write_text(CASES.format(large=large))
    folder.joinpath("solution.py").write_text(VECTORISED)
    return Exercise("made-up", folder, "f", Limits(2.0, 256))


@pytest.mark.parametrize(
    ("source", "speed"), [(VECTORISED, "vectorised"), (LOOP, "Python loop")], ids=["vectorised", "loop"]
)
def test_handing_in_tells_the_band(source: str, speed: str, grader: Grader, tmp_path: Path) -> None:
    graded = grader.grade(written(tmp_path), source, timed=True)
    assert (graded.verdict, graded.speed) == (Verdict.ACCEPTED, speed)
    assert grader.grade(written(tmp_path), source).speed == ""


def test_a_loop_over_rows_is_no_vectorised_solution(grader: Grader, tmp_path: Path) -> None:
    assert grader.grade(written(tmp_path), ROWS, timed=True).speed in ("partly vectorised", "Python loop")


def test_one_speed_case_is_measured_beside_another_case(grader: Grader, tmp_path: Path) -> None:
    exercise = written(tmp_path, LARGE)
    cases = exercise.folder / "cases.py"
    cases.write_text(cases.read_text().replace('np.ones((500, 4)), group="speed"', "np.ones((500, 4))"))
    assert grader.grade(exercise, LOOP, timed=True).speed == "Python loop"


def test_what_is_wrong_or_too_quick_is_not_measured(grader: Grader, tmp_path: Path) -> None:
    assert grader.grade(written(tmp_path), "def f(x):\n    return x\n", timed=True).speed == ""
    quick = written(tmp_path, 'case("few", np.ones((3, 4)), group="speed"),')
    cases = quick.folder / "cases.py"
    cases.write_text(cases.read_text().replace("(500, 4)", "(2, 4)"))
    assert grader.grade(quick, LOOP, timed=True).speed == ""


def test_a_clock_that_is_tampered_with_changes_no_verdict(grader: Grader, tmp_path: Path) -> None:
    graded = grader.grade(written(tmp_path), LIES, timed=True)
    assert (graded.verdict, graded.passed) == (Verdict.ACCEPTED, 3)


def test_bands_are_slopes_over_sizes() -> None:
    sizes, reference = (1000, 101_000), (0.5, 0.501)
    seconds = [(0.7, 0.7029), (0.0, 0.0031), (0.0, 0.029), (0.0, 0.031)]
    assert [place(mine, reference, sizes) for mine in seconds] == [0, 1, 1, 2]
    assert BANDS == ("vectorised", "partly vectorised", "Python loop")
    assert place((0.0, 0.031), (0.0, 0.00001), sizes) is None
    assert place((0.0, 0.031), (0.5, 0.4), sizes) is None


def test_beside_a_solution_in_plain_python_nothing_is_said_of_vectors(grader: Grader, tmp_path: Path) -> None:
    exercise = written(tmp_path)
    plain = "def f(x):\n    return [[(v * v + 1) ** 0.5 * 2 for v in row] for row in x]\n"
    (exercise.folder / "cases.py").write_text(
        "from interview.grading.cases import *\n\n"
        "CASES = [case(str(n), [[1.0] * 4] * n, group='speed') for n in (500, 9000)]\n"
    )
    (exercise.folder / "solution.py").write_text(plain)
    assert grader.grade(exercise, plain, timed=True).speed in PLAIN_BANDS[:2]
