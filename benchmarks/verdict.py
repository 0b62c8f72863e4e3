"""How long a verdict takes, beside what a candidate would wait for otherwise; medians of one run on one machine.

Eight checks of a softmax, graded warm, against `pytest -q` on the same checks and against a bare fork and exit of a
process that has loaded what the zygote has loaded.
"""

import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from interview.core.question import Limits
from interview.core.verdict import Verdict
from interview.grading.client import Exercise, Grader

CASES = """\
import numpy as np
from interview.grading.cases import case

rng = np.random.default_rng(7)
SHAPES = [(3,), (4,), (2, 2), (8,), (5, 3), (4, 5, 6), (16, 10), (64, 100)]
CASES = [case(f"shape {shape}", rng.normal(size=shape)) for shape in SHAPES]
"""
SOLUTION = """\
import numpy as np


def softmax(x):
    e = np.exp(x - x.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)
"""
TESTS = """\
import numpy as np
import pytest
from solution import softmax

rng = np.random.default_rng(7)
SHAPES = [(3,), (4,), (2, 2), (8,), (5, 3), (4, 5, 6), (16, 10), (64, 100)]


@pytest.mark.parametrize("shape", SHAPES)
def test_softmax(shape):
    x = rng.normal(size=shape)
    e = np.exp(x - x.max(axis=-1, keepdims=True))
    np.testing.assert_allclose(softmax(x), e / e.sum(axis=-1, keepdims=True))
"""
FORKS = """\
import gc, os, statistics, sys, time
from interview.grading.zygote import PRELOADED, warm_up
for name in PRELOADED:
    __import__(name)
warm_up()
gc.collect()
gc.freeze()
seconds = []
for _ in range(int(sys.argv[1])):
    began = time.perf_counter()
    if (pid := os.fork()) == 0:
        os._exit(0)
    os.waitpid(pid, 0)
    seconds.append(time.perf_counter() - began)
print(statistics.median(seconds))
"""


def measure(gradings: int = 100, pytests: int = 5) -> dict[str, float]:
    """Medians in seconds, their ratios, and gradings per second."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for file, text in (("cases.py", CASES), ("solution.py", SOLUTION), ("test_softmax.py", TESTS)):
            (folder / file).write_text(text)
        exercise = Exercise("softmax", folder, "softmax", Limits())
        with Grader() as grader:
            verdict = median(lambda: _grade(grader, exercise), gradings, before=lambda: _settled(grader, exercise))
            began = time.perf_counter()
            for _ in range(gradings):
                _grade(grader, exercise)
            rate = gradings / (time.perf_counter() - began)
        pytest = median(lambda: _pytest(folder), pytests)
    fork = _bare_fork(gradings)
    return {
        "verdict": verdict,
        "bare fork": fork,
        "pytest": pytest,
        "pytest / verdict": pytest / verdict,
        "verdict / bare fork": verdict / fork,
        "gradings per second": rate,
    }


def median(action: Callable[[], None], times: int, before: Callable[[], None] = lambda: None) -> float:
    """Median wall seconds of an action."""
    seconds = []
    for _ in range(times):
        before()
        began = time.perf_counter()
        action()
        seconds.append(time.perf_counter() - began)
    return statistics.median(seconds)


def _grade(grader: Grader, exercise: Exercise) -> None:
    graded = grader.grade(exercise, SOLUTION)
    assert graded.verdict is Verdict.ACCEPTED, graded


def _settled(grader: Grader, exercise: Exercise) -> None:
    """Requests are answered in order: once this one is, the next child is ready and waits."""
    grader.cases(exercise)


def _pytest(folder: Path) -> None:
    subprocess.run([sys.executable, "-m", "pytest", "-q"], cwd=folder, check=True, capture_output=True)


def _bare_fork(times: int) -> float:
    run = subprocess.run([sys.executable, "-c", FORKS, str(times)], check=True, capture_output=True, text=True)
    return float(run.stdout)


if __name__ == "__main__":
    for name, value in measure().items():
        print(f"{name:<22}{value:10.4f}")
