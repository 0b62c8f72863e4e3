"""Every file in submissions/ gets the verdict its name begins with, and harms nobody after it.

Lines of a file may say `# exercise: NAME`, `# seconds: LIMIT`, `# or: OTHER VERDICTS` (where the version of Python or
the machine decides), `# message: TEXT` (contained in the first failure's message) and `# honest: mistake` or
`variant`: what people really send.
"""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from interview.core.question import Limits
from interview.core.verdict import Graded, Verdict
from interview.grading.client import Exercise, Grader

FILES = sorted((Path(__file__).parent / "submissions").glob("*.py"))
ESCAPES = [Path(folder) / "interview_escape" for folder in ("/", "/tmp", "/dev/shm", Path.home())]  # noqa: S108  # must not exist


# What a file must not do to this machine where the kernel's layers are missing.
NEEDS_THE_JAIL = re.compile(
    rb"\b(os|ctypes|socket|subprocess|multiprocessing|signal|resource|pathlib|mmap|threading)\b|open\("
)


def header(path: Path, name: str, default: str = "") -> str:
    found = re.search(rb"^# " + name.encode() + rb": (.*?)\r?$", path.read_bytes(), re.MULTILINE)
    return found[1].decode("utf-8", "replace") if found else default


def first_message(graded: Graded) -> str:
    failed = [case for case in graded.cases if case.verdict not in (Verdict.ACCEPTED, Verdict.NOT_RUN)]
    return failed[0].message if failed else graded.message


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_submission_gets_its_verdict(
    path: Path, grader: Grader, exercise: Callable[..., Exercise], monkeypatch: pytest.MonkeyPatch
) -> None:
    if not {"seccomp", "landlock"} <= {*re.findall(r"[a-z]+", grader.sandbox())} and NEEDS_THE_JAIL.search(
        path.read_bytes()
    ):
        pytest.skip("a hostile file never runs where the sandbox is weak")
    monkeypatch.setenv("SECRET", "do not leak")
    limits = Limits(float(header(path, "seconds", "0.25")), 128)
    graded = grader.grade(exercise(header(path, "exercise", "double").split()[0], limits), path.read_bytes())
    expected = [path.stem.partition("__")[0], *header(path, "or").partition(" (")[0].split()]
    assert graded.verdict in expected, (first_message(graded), graded.stdout)
    assert header(path, "message") in first_message(graded)
    assert all(
        is_harmless(text) for case in graded.cases for text in (case.message, case.call, case.expected, case.got)
    )
    assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202e]", graded.stdout)
    assert len(graded.stdout.encode()) <= 3 * 65536
    assert not any(place.exists() for place in ESCAPES)
    after = grader.grade(exercise("double"), "def double(x):\n    return x * 2\n")
    assert after.verdict is Verdict.ACCEPTED


def is_harmless(text: str) -> bool:
    return len(text) <= 400 and text.isprintable()


def test_the_corpus_is_large_enough_and_every_name_is_a_verdict() -> None:
    assert len(FILES) >= 120
    assert sum(header(path, "honest") in ("mistake", "variant") for path in FILES) >= 60
    assert {path.stem.partition("__")[0] for path in FILES} <= {str(verdict) for verdict in Verdict}
