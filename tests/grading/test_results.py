"""What is kept of a grading, and what never is."""

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from interview.core.question import Limits
from interview.core.verdict import CaseResult, Graded, Verdict
from interview.grading.batch import Batch
from interview.grading.client import Exercise, Grader
from interview.grading.results import Results, is_lasting, seed_of

Make = Callable[..., Exercise]
RIGHT = b"def double(x):\n    return x * 2\n"
WRONG = b"def double(x):\n    return x + 2\n"
LOOP = b"def double(x):\n    while True:\n        pass\n"
ACCEPTED = Graded(
    Verdict.ACCEPTED, (CaseResult("a", "basic", False, Verdict.ACCEPTED, 0.1),), "printed", "rlimits", 0.2
)


@pytest.fixture
def own(exercise: Make, tmp_path: Path) -> Exercise:
    """An exercise whose files may be changed."""
    folder = tmp_path / "bank"
    shutil.copytree(exercise("double").folder, folder)
    return replace(exercise("double", Limits(seconds=0.2, memory_mb=128)), folder=folder)


def test_a_result_is_read_back_as_it_was(own: Exercise, tmp_path: Path) -> None:
    Results.of(tmp_path / "kept", own, "rlimits").add(RIGHT, ACCEPTED)
    again = Results.of(tmp_path / "kept", own, "rlimits")
    assert again.get(RIGHT) == ACCEPTED
    assert again.get(RIGHT + b"\n") is None


@pytest.mark.parametrize(
    "verdict",
    [
        *(Verdict.TIME_LIMIT, Verdict.MEMORY_LIMIT, Verdict.OUTPUT_LIMIT, Verdict.CRASHED),
        *(Verdict.GRADER_ERROR, Verdict.NOT_RUN, Verdict.REJECTED),
    ],
)
def test_limits_crashes_and_our_own_failures_are_never_kept(verdict: Verdict, own: Exercise, tmp_path: Path) -> None:
    results = Results.of(tmp_path / "kept", own, "rlimits")
    late = CaseResult("b", "basic", False, verdict, 0.1)
    results.add(RIGHT, Graded(Verdict.WRONG_ANSWER, (*ACCEPTED.cases, late)))
    results.add(WRONG, Graded(verdict))
    assert results.get(RIGHT) is None
    assert results.get(WRONG) is None
    assert not is_lasting(Graded(verdict, (late,)))


def test_a_changed_exercise_limit_or_sandbox_forgets_what_was_kept(own: Exercise, tmp_path: Path) -> None:
    def kept(exercise: Exercise = own, sandbox: str = "rlimits") -> bool:
        return Results.of(tmp_path / "kept", exercise, sandbox).get(RIGHT) is not None

    def keep() -> None:
        Results.of(tmp_path / "kept", own, "rlimits").add(RIGHT, ACCEPTED)

    keep()
    assert kept()
    assert not kept(sandbox="seccomp+rlimits")
    keep()
    assert not kept(replace(own, limits=Limits(seconds=1.0)))
    keep()
    with (own.folder / "cases.py").open("a") as file:
        file.write("\n")
    assert not kept()


def test_what_was_run_once_is_not_what_was_handed_in(own: Exercise, tmp_path: Path) -> None:
    Results.of(tmp_path, own, "rlimits").add(RIGHT, ACCEPTED)
    assert Results.of(tmp_path, own, "rlimits", final=True).get(RIGHT) is None
    assert Results.of(tmp_path, own, "rlimits").get(RIGHT) == ACCEPTED


def test_only_the_present_version_of_an_exercise_takes_room(own: Exercise, tmp_path: Path) -> None:
    for seconds in (1.0, 2.0, 3.0):
        Results.of(tmp_path / "kept", replace(own, limits=Limits(seconds)), "rlimits").add(RIGHT, ACCEPTED)
    assert len(list((tmp_path / "kept" / "double" / "once").iterdir())) == 1


def test_a_last_line_cut_by_a_kill_costs_that_line_only(own: Exercise, tmp_path: Path) -> None:
    results = Results.of(tmp_path / "kept", own, "rlimits")
    results.add(RIGHT, ACCEPTED)
    results.add(WRONG, ACCEPTED)
    (path,) = (tmp_path / "kept" / "double" / "once").iterdir()
    path.write_bytes(path.read_bytes()[:-9])
    again = Results.of(tmp_path / "kept", own, "rlimits")
    assert (again.get(RIGHT), again.get(WRONG)) == (ACCEPTED, None)
    for broken in (b"[]\n", b"{}\n", b'{"source":"a","graded":{"verdict":"odd","cases":[]}}\n', b"\xff\n"):
        path.write_bytes(broken)
        assert Results.of(tmp_path / "kept", own, "rlimits").get(RIGHT) is None


def test_a_cache_that_cannot_be_written_keeps_nothing_and_says_nothing(own: Exercise, tmp_path: Path) -> None:
    place = tmp_path / "file"
    place.write_text("in the way")
    Results.of(place, own, "rlimits").add(RIGHT, ACCEPTED)
    assert Results.of(place, own, "rlimits").get(RIGHT) is None


def test_the_seed_of_a_folder_changes_with_the_exercise_only(own: Exercise) -> None:
    first = seed_of(own)
    assert seed_of(own) == first
    (own.folder / "solution.py").write_bytes(RIGHT + b"# changed\n")
    assert seed_of(own) != first


def test_results_come_in_the_order_given_whoever_is_first(own: Exercise, tmp_path: Path) -> None:
    sources = [LOOP, *(RIGHT + b"# %d\n" % number for number in range(5)), WRONG]
    with Batch(own, 2, tmp_path / "kept", Grader) as batch:
        found = [(graded.verdict, known) for graded, known in batch.grade(sources)]
    accepted = [(Verdict.ACCEPTED, False)] * 5
    assert found == [(Verdict.TIME_LIMIT, False), *accepted, (Verdict.WRONG_ANSWER, False)]
    with Batch(own, 2, tmp_path / "kept", Grader) as batch:
        again = [known for _, known in batch.grade(sources)]
    assert again == [False, *[True] * 6]


def test_a_batch_that_is_left_keeps_what_was_done(own: Exercise, tmp_path: Path) -> None:
    sources = [RIGHT, *(LOOP + b"# %d\n" % number for number in range(20))]
    with Batch(own, 2, tmp_path / "kept", Grader) as batch:
        graded, _ = next(batch.grade(sources))
        assert graded.verdict is Verdict.ACCEPTED
    with Batch(own, 1, tmp_path / "kept", Grader) as batch:
        assert next(batch.grade([RIGHT])) == (graded, True)
