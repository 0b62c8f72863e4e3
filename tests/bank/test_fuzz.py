"""Whatever a file holds, reading it ends in a question or in problems, never in an exception."""

import random
from pathlib import PurePath

import pytest

from interview.bank.rules import Report
from interview.bank.schema import read_question
from interview.bank.topics import read_topics
from interview.core.question import Kind
from tests.bank.places import TOPICS, question_files

ROUNDS = 120
SCRAPS = [
    b"[",
    b"]",
    b"{",
    b"}",
    b": ",
    b"- ",
    b"\n",
    b"  ",
    b"null",
    b"true",
    b"1e999",
    b"-1",
    b"&a",
    b"*a",
    b"!!int 1",
]
SCRAPS += [b'"', b"|", b">", b"#", b"\x00", b"\xff", "é\u202e".encode(), b"9" * 400, b"? ", b"---\n", b"<<: "]


def damaged(data: bytes, rng: random.Random) -> bytes:
    """The file with a few pieces cut out, repeated, or replaced by something awkward."""
    for _ in range(rng.randint(1, 4)):
        start = rng.randrange(len(data) + 1)
        end = min(len(data), start + rng.choice([0, 1, 5, 40]))
        piece = rng.choice([rng.choice(SCRAPS), data[start:end] * 2, b""])
        data = data[:start] + piece + data[end:]
    return data


@pytest.mark.parametrize("kind", list(Kind))
def test_a_damaged_question_is_read_or_refused(kind: Kind) -> None:
    rng = random.Random(f"fuzz {kind}")
    name, text = next(iter(question_files(kind, "damaged").items()))
    outcomes = set()
    for _ in range(ROUNDS):
        report = Report(name)
        question = read_question(damaged(text.encode(), rng), PurePath(name), report)
        assert (question is None) == report.broken
        assert all(problem.message and problem.hint and problem.line >= 0 for problem in report.problems)
        outcomes.add(question is None)
    assert outcomes == {True, False}


def test_a_damaged_syllabus_is_read_or_refused() -> None:
    rng = random.Random("fuzz topics")
    for _ in range(ROUNDS):
        report = Report("TOPICS.yaml")
        syllabus = read_topics(damaged(TOPICS.encode(), rng), report)
        assert syllabus is not None or report.broken
