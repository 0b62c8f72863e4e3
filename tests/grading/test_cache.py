"""What an exercise's own code made is kept on disk: used again, never trusted blindly, never shown to a child."""

import os
from pathlib import Path

import pytest

from interview.core.verdict import Graded, Verdict
from interview.grading import cache as module
from interview.grading.cache import Cache
from interview.grading.client import Exercise, Grader
from interview.grading.wire import Frame

CASES = (
    "import time\nfrom interview.grading.cases import *\nCASES = [case('now', 1.0), case('fixed', 2.0, expect=4.0)]\n"
)
# Tells whether it was run again: its result is another one each time.
SOLUTION = "import random\n\ndef f(x):\n    return random.random() if x == 1 else x * 2\n"
WHOLE = [Frame({"stage": "bank", "count": 1}), Frame({"stage": "authored"}, b"\0\1payload")]
STRONG = "seccomp+landlock7+rlimits"


@pytest.fixture
def written(tmp_path: Path) -> Exercise:
    folder = tmp_path / "exercise"
    folder.mkdir()
    folder.joinpath("cases.py").write_text(CASES)
    folder.joinpath("solution.py").write_text(SOLUTION)
    return Exercise("made-up", folder, "f")


@pytest.fixture
def folder(tmp_path: Path, grader: Grader) -> Path:
    if not {"landlock", "nobody"} & {layer.rstrip("0123456789") for layer in grader.sandbox().split("+")}:
        pytest.skip("nothing is kept where a child could read it")
    return tmp_path / "cache" / "exercises"


def expected(exercise: Exercise, folder: Path, source: str = "def f(x):\n    return 0.0\n") -> str:
    """What the first case expects, in a grader of its own."""
    with Grader(folder) as grader:
        return grader.grade(exercise, source).cases[0].expected


def test_the_next_process_uses_what_was_kept(written: Exercise, folder: Path) -> None:
    first = expected(written, folder)
    assert expected(written, folder) == first
    (kept,) = folder.iterdir()
    assert kept.stat().st_mode & 0o777 == 0o600
    assert folder.stat().st_mode & 0o777 == 0o700


def test_another_content_is_prepared_anew(written: Exercise, folder: Path) -> None:
    first = expected(written, folder)
    written.folder.joinpath("solution.py").write_text(SOLUTION + "\n# changed\n")
    assert expected(written, folder) != first
    assert len(list(folder.iterdir())) == 2


@pytest.mark.parametrize("damage", [b"", b"x", b"x" * 5000], ids=["empty", "short", "noise"])
def test_a_damaged_file_is_replaced(damage: bytes, written: Exercise, folder: Path) -> None:
    first = expected(written, folder)
    (kept,) = folder.iterdir()
    kept.write_bytes(damage)
    second = expected(written, folder)
    assert second != first
    assert expected(written, folder) == second


def test_a_folder_that_cannot_be_made_is_no_reason_to_fail(written: Exercise, folder: Path) -> None:
    folder.parent.write_text("a file where the folder should be")
    with Grader(folder) as grader:
        graded = grader.grade(written, "def f(x):\n    return x * 2\n")
    assert [case.verdict for case in graded.cases] == [Verdict.WRONG_ANSWER, Verdict.ACCEPTED]


def test_a_submission_cannot_read_it(written: Exercise, folder: Path) -> None:
    expected(written, folder)
    spy = f"import os\n\ndef f(x):\n    return os.listdir({str(folder)!r})\n"
    with Grader(folder) as grader:
        assert "PermissionError" in grader.grade(written, spy).cases[0].message


def test_cases_of_a_fresh_seed_are_not_kept(written: Exercise, folder: Path) -> None:
    text = "from interview.grading.cases import *\nCASES = [random_cases(lambda rng: case('a', rng.random()), 2)]\n"
    written.folder.joinpath("cases.py").write_text(text)
    with Grader(folder) as grader:
        graded: Graded = grader.grade(written, "def f(x):\n    return x * 2\n")
    assert graded.verdict is Verdict.ACCEPTED
    assert not folder.exists()


def test_frames_come_back_as_they_were(tmp_path: Path) -> None:
    cache = Cache(tmp_path, STRONG)
    assert cache.read("content") is None
    cache.write("content", WHOLE)
    assert cache.read("content") == WHOLE
    assert cache.read("other") is None
    assert Cache(tmp_path, "seccomp+landlock6+rlimits").read("content") is None


@pytest.mark.parametrize("place", range(0, 120, 7))
def test_one_changed_byte_is_noticed(place: int, tmp_path: Path) -> None:
    cache = Cache(tmp_path, STRONG)
    cache.write("content", WHOLE)
    (kept,) = tmp_path.iterdir()
    data = bytearray(kept.read_bytes())
    data[place % len(data)] ^= 1
    kept.write_bytes(data)
    assert cache.read("content") is None


@pytest.mark.parametrize("sandbox", ["rlimits", "seccomp+rlimits", "spawned+rlimits"])
def test_nothing_is_kept_where_a_child_could_read_it(sandbox: str, tmp_path: Path) -> None:
    cache = Cache(tmp_path, sandbox)
    cache.write("content", WHOLE)
    assert list(tmp_path.iterdir()) == []
    assert cache.read("content") is None


def test_what_was_used_longest_ago_goes_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    cache = Cache(tmp_path, STRONG)
    for number in range(3):
        cache.write(str(number), [Frame({}, bytes(1000))])
        os.utime(cache._path(str(number)), (number, number))  # type: ignore[arg-type]  # there is a path
    cache.read("0")
    monkeypatch.setattr(module, "MAX_FOLDER", 2500)
    cache.write("3", [Frame({}, bytes(1000))])
    assert [cache.read(str(number)) is not None for number in range(4)] == [True, False, False, True]
