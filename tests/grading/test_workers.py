"""Processes that are started one by one, as on macOS, and what is refused where the sandbox is that weak."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from interview.core.question import Limits
from interview.core.verdict import Verdict
from interview.grading.client import Exercise, ExerciseError, Grader, UntrustedBankError
from interview.grading.layers import described, hides_files, is_strong

RIGHT = "def double(x):\n    return x * 2\n"
# source and verdict, of a kind each: what resource limits alone must still get right
SUBMISSIONS = {
    "right": (RIGHT, Verdict.ACCEPTED),
    "wrong": ("def double(x):\n    return x\n", Verdict.WRONG_ANSWER),
    "syntax": ("def double(x:\n", Verdict.REJECTED),
    "raises": ("def double(x):\n    return 1 / 0\n", Verdict.RUNTIME_ERROR),
    "exits": ("import os\n\n\ndef double(x):\n    os._exit(0)\n", Verdict.CRASHED),
    "loops": ("def double(x):\n    while True:\n        pass\n", Verdict.TIME_LIMIT),
    "prints": ("def double(x):\n    print('here')\n    return x * 2\n", Verdict.ACCEPTED),
}
Make = Callable[..., Exercise]
linux_only = pytest.mark.skipif(sys.platform != "linux", reason="the limits of other systems are not dependable")


@pytest.fixture(scope="module")
def weak() -> Iterator[Grader]:
    with Grader(spawned=True, trust_bank=True) as grader:
        yield grader


@linux_only
@pytest.mark.parametrize("name", SUBMISSIONS)
def test_a_started_process_gives_the_same_verdicts(name: str, weak: Grader, exercise: Make) -> None:
    source, verdict = SUBMISSIONS[name]
    graded = weak.grade(exercise("double", Limits(0.5, 256)), source, twice=True)
    assert graded.verdict is verdict, graded
    assert graded.sandbox.startswith("spawned+")
    assert weak.grade(exercise("double", Limits(0.5, 256)), RIGHT).verdict is Verdict.ACCEPTED


@linux_only
def test_memory_is_limited_in_a_started_process(weak: Grader, exercise: Make) -> None:
    graded = weak.grade(exercise("double", Limits(2.0, 128)), "def double(x):\n    return list(range(10**9))\n")
    assert graded.verdict is Verdict.MEMORY_LIMIT


@linux_only
def test_code_of_another_bank_is_refused_where_the_sandbox_is_weak(exercise: Make, tmp_path: Path) -> None:
    with Grader(spawned=True) as grader:
        graded = grader.grade(exercise("double"), RIGHT)
        assert graded.verdict is Verdict.GRADER_ERROR
        assert "comes from another bank and is not run: the sandbox here is only spawned+" in graded.message
        with pytest.raises(UntrustedBankError) as error:
            grader.cases(exercise("double"))
        assert "--trust-bank" in error.value.hint
        assert (grader.verify("assert True", folder=tmp_path) or "").startswith("not run: the code in ")
        assert grader.verify("assert True") is None


@linux_only
def test_ones_own_bank_and_the_shipped_one_are_run_all_the_same(exercise: Make) -> None:
    folder = exercise("double").folder
    with Grader(own=[folder.parent], spawned=True) as grader:
        assert grader.grade(exercise("double"), RIGHT).verdict is Verdict.ACCEPTED
        assert grader.verify("assert True", folder=folder) is None


def test_with_every_layer_any_bank_is_run(exercise: Make) -> None:
    with Grader() as grader:
        if not is_strong(grader.sandbox()):
            pytest.skip("layers are missing here")
        assert grader.grade(exercise("double"), RIGHT).verdict is Verdict.ACCEPTED
        assert grader.verify("assert True", folder=exercise("double").folder) is None


def test_a_broken_exercise_is_still_named(weak: Grader, tmp_path: Path) -> None:
    with pytest.raises(ExerciseError, match=r"cases\.py cannot be read"):
        weak.cases(Exercise("none", tmp_path, "double"))


def test_the_layers_are_told_in_words() -> None:
    strong = described("seccomp+landlock7+rlimits")
    assert len(strong) == 3
    assert not any("NOT" in line for line in strong)
    weak = described("spawned+rlimits")
    assert "files that you can read are NOT hidden" in weak
    assert weak[-1] == "exercises of other people's banks need --trust-bank"
    assert [is_strong(name) for name in ("seccomp+landlock1+rlimits", "seccomp+rlimits", "landlock7+rlimits")] == [
        True, False, False,
    ]  # fmt: skip
    assert [hides_files(name) for name in ("landlock7+rlimits", "nobody+rlimits", "seccomp+rlimits")] == [
        True, True, False,
    ]  # fmt: skip
