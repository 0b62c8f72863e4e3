"""`interview show`: what a candidate sees, and with --answer what the author knows."""

import json

import pytest

from interview.core.question import Kind
from interview.errors import ExitCode
from interview.paths import Paths
from tests.bank.places import question_files, write
from tests.support.command import interview

KINDS = [kind for kind in Kind if kind is not Kind.CODE]


@pytest.fixture(params=list(Kind), ids=str)
def ident(request: pytest.FixtureRequest, workspace: Paths) -> str:
    """A question of each kind, with hints."""
    kind: Kind = request.param
    edits = {} if kind is Kind.CODE else {"hints": "[a first hint, a second hint]"}
    write(workspace.own_bank, question_files(kind, f"my-{kind}", "nn", **edits))
    return f"my-{kind}"


def test_the_candidate_does_not_see_the_answer(ident: str) -> None:
    shown = interview("show", ident)
    assert shown.code == ExitCode.DONE
    assert ident in shown.out
    for secret in ("## Answer", "## Why", "The reason", "hint", "Why it is wrong", "author year", "What a good answer"):
        assert secret not in shown.out


def test_the_answer_shows_what_the_author_knows(ident: str) -> None:
    shown = interview("show", ident, "--answer").out
    for heading in ("## Answer", "## Why", "## Hints", "## Follow-ups", "## Sources"):
        assert heading in shown
    assert shown.count("What a good answer") == 2


def test_json_holds_the_same(ident: str) -> None:
    before = json.loads(interview("show", ident, "--json").out)
    after = json.loads(interview("show", ident, "--json", "--answer").out)
    assert before["schema"] == after["schema"] == "interview.show/1"
    assert not {"answer", "why", "hints", "key_points", "accept", "verify", "solution", "mistakes"} & set(before)
    assert {"answer", "why", "hints", "sources", "follow_ups"} <= set(after)
    assert all(set(option) == {"text"} for option in before["options"])


def test_an_exercise_shows_prompt_and_starter_then_the_solution(workspace: Paths) -> None:
    before, after = interview("show", "double").out, interview("show", "double", "--answer").out
    starter = (workspace.own_bank / "nn" / "double" / "starter.py").read_text()
    solution = (workspace.own_bank / "nn" / "double" / "solution.py").read_text()
    assert starter.strip() in before
    assert solution.strip() not in before
    assert solution.strip() in after


def test_numbers_of_a_template_are_drawn(workspace: Paths) -> None:
    write(workspace.own_bank, question_files(Kind.NUMERIC, "drawn", "nn"))
    shown = interview("show", "drawn").out
    assert "{N}" not in shown
    assert "with {NAME} for drawn numbers" in shown


def test_options_carry_letters(workspace: Paths) -> None:
    write(workspace.own_bank, question_files(Kind.CHOICE, "lettered", "nn"))
    shown = interview("show", "lettered").out
    assert [line[:4] for line in shown.splitlines() if line.startswith("- ")] == ["- a)", "- b)", "- c)", "- d)"]


def test_markdown_is_laid_out_where_colour_is_wanted(workspace: Paths) -> None:
    assert "\x1b[" in interview("--color", "always", "show", "double").out


def test_an_unknown_id_is_a_sentence_and_a_hint(workspace: Paths) -> None:
    ended = interview("show", "duoble")
    assert ended.code == ExitCode.USAGE
    assert ended.err == "interview: no question is called 'duoble'; near: double\nhint: interview show double\n"


def test_a_missing_starter_is_a_sentence_and_a_hint(workspace: Paths) -> None:
    (workspace.own_bank / "nn" / "double" / "starter.py").unlink()
    ended = interview("show", "double")
    assert ended.code == ExitCode.UNUSABLE_DATA
    assert ended.err.endswith("hint: interview check double\n")
