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
from interview.core.verdict import Graded, Verdict
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


PAUSE = 0.02  # seconds between submissions: a person takes longer, and the next child is ready by then


def measure(rounds: int = 7, per_round: int = 20) -> dict[str, float]:
    """Medians in seconds, their ratios, and gradings per second; the ways take turns, so that load meets all alike."""
    verdicts: list[float] = []
    forks: list[float] = []
    pytests: list[float] = []
    rates: list[float] = []
    with tempfile.TemporaryDirectory() as name, Grader() as grader:
        exercise = _write(Path(name))
        _grade(grader, exercise)
        for _ in range(rounds):
            verdicts += [_seconds(lambda: _grade(grader, exercise), PAUSE) for _ in range(per_round)]
            forks.append(_bare_fork(per_round))
            pytests.append(_seconds(lambda: _pytest(Path(name))))
            rates.append(per_round / _seconds(lambda: [_grade(grader, exercise) for _ in range(per_round)]))
    verdict, fork, pytest = map(statistics.median, (verdicts, forks, pytests))
    return {
        "verdict": verdict,
        "bare fork": fork,
        "pytest": pytest,
        "pytest / verdict": pytest / verdict,
        "verdict / bare fork": verdict / fork,
        "gradings per second": statistics.median(rates),
    }


def _write(folder: Path) -> Exercise:
    for file, text in (("cases.py", CASES), ("solution.py", SOLUTION), ("test_softmax.py", TESTS)):
        (folder / file).write_text(text)
    return Exercise("softmax", folder, "softmax", Limits())


def _seconds(action: Callable[[], object], pause: float = 0.0) -> float:
    time.sleep(pause)
    began = time.perf_counter()
    action()
    return time.perf_counter() - began


def _grade(grader: Grader, exercise: Exercise) -> Graded:
    graded = grader.grade(exercise, SOLUTION)
    assert graded.verdict is Verdict.ACCEPTED, graded
    return graded


def _pytest(folder: Path) -> None:
    subprocess.run([sys.executable, "-m", "pytest", "-q"], cwd=folder, check=True, capture_output=True)


def _bare_fork(times: int) -> float:
    """Median seconds of fork and exit; the process is started anew, that is not counted."""
    run = subprocess.run([sys.executable, "-c", FORKS, str(times)], check=True, capture_output=True, text=True)
    return float(run.stdout)


if __name__ == "__main__":
    for name, value in measure().items():
        print(f"{name:<22}{value:10.4f}")
