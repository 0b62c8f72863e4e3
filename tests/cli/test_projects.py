"""`interview projects`: own projects, written in the user's editor."""

from pathlib import Path

from interview.bank.projects import TEMPLATE, load_projects
from interview.paths import Paths
from tests.support.command import interview, lines_with

CHURN = """\
projects:
  - name: Churn app
    one_line: Which customers will leave next month
    baseline: last month's churn rate
"""


def test_without_a_file_it_says_how_to_begin(workspace: Paths) -> None:
    ended = interview("projects")
    assert ended.code == 0
    assert str(workspace.projects) in ended.out
    assert not workspace.projects.exists()


def test_gaps_are_what_an_interviewer_will_ask(workspace: Paths) -> None:
    workspace.projects.write_text(CHURN)
    out = interview("projects").out
    assert "Churn app: 2 of 10 fields known" in out
    assert lines_with(out, ["my_part", "Which part did you do yourself?"])
    assert not lines_with(out, ["baseline"])


def test_a_broken_file_is_named_with_its_line(workspace: Paths) -> None:
    workspace.projects.write_text(CHURN + "    basline: twice\n")
    ended = interview("projects")
    assert ended.code == 4
    assert "projects.yaml:5" in ended.err
    assert 'did you mean "baseline"?' in ended.err


def test_the_template_is_a_file_without_projects(tmp_path: Path) -> None:
    path = tmp_path / "projects.yaml"
    path.write_text(TEMPLATE)
    assert load_projects(path) == ([], [])


def test_a_prompt_about_own_work_names_the_project(workspace: Paths) -> None:
    question = workspace.home / "question_bank" / "metrics" / "explain-recall.yaml"
    text = question.read_text()
    question.write_text(
        text.replace("prompt: A model has recall 1.", "own_project: true\nprompt: In {project} recall is 1.")
    )
    workspace.projects.write_text(CHURN)
    ended = interview("drill", "explain-recall", "--plain", stdin="quit\n")
    assert "In Churn app recall is 1. Why may it still be useless?" in ended.out
