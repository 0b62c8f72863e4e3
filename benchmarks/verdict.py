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
from dataclasses import replace
from functools import partial
from pathlib import Path

from interview.core.question import Limits
from interview.core.verdict import Graded, Verdict
from interview.grading.batch import Batch
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


MANY = 1000  # submissions
PAUSE = 0.02  # seconds between submissions: a person takes longer, and the next child is ready by then


def measure(rounds: int = 7, per_round: int = 20) -> dict[str, float]:
    """Medians in seconds, their ratios, and gradings per second; the ways take turns, so that load meets all alike."""
    verdicts: list[float] = []
    forks: list[float] = []
    pytests: list[float] = []
    rates: list[float] = []
    demands: list[float] = []
    with tempfile.TemporaryDirectory() as name, Grader() as grader:
        exercise = _write(Path(name))
        other = replace(exercise, limits=Limits(memory_mb=exercise.limits.memory_mb + 1))
        _grade(grader, exercise)
        for _ in range(rounds):
            verdicts += [_seconds(lambda: _grade(grader, exercise), PAUSE) for _ in range(per_round)]
            # The spare child wears other limits each time, so that one has to be forked.
            demands += [_seconds(partial(_grade, grader, it), PAUSE) for it in (other, exercise) * (per_round // 2)]
            forks.append(_bare_fork(per_round))
            pytests.append(_seconds(lambda: _pytest(Path(name))))
            rates.append(per_round / _seconds(lambda: [_grade(grader, exercise) for _ in range(per_round)]))
        many = _many(exercise)
    verdict, demand, fork, pytest = map(statistics.median, (verdicts, demands, forks, pytests))
    return {
        "verdict": verdict,
        "forked on demand": demand,
        "bare fork": fork,
        "pytest": pytest,
        "pytest / verdict": pytest / verdict,
        "verdict / bare fork": verdict / fork,
        "on demand / bare fork": demand / fork,
        "one after the other, per second": statistics.median(rates),
        "two side by side, per second": many,
    }


def _many(exercise: Exercise) -> float:
    """Different submissions a second with two graders, results kept, the time to start them included."""
    sources = [f"{SOLUTION}# {number}\n".encode() for number in range(MANY)]
    with tempfile.TemporaryDirectory() as kept, Batch(exercise, 2, Path(kept), Grader) as batch:
        seconds = _seconds(lambda: all(graded.verdict is Verdict.ACCEPTED for graded, _ in batch.grade(sources)))
    return MANY / seconds


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
        print(f"{name:<34}{value:10.4f}")
