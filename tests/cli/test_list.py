"""`interview list`: questions and topics, for people and for programs."""

import json
import subprocess
import sys
from datetime import date

import pytest

from interview.errors import ExitCode
from interview.paths import Paths
from tests.support.command import interview, lines_with
from tests.support.past import right, write_past, wrong

pytestmark = pytest.mark.usefixtures("workspace")

KEYS = ["id", "kind", "topic", "area", "title", "level", "step", "par", "concept", "elements"]


def ids(*args: str) -> set[str]:
    return {question["id"] for question in json.loads(interview("list", "--json", *args).out)["questions"]}


def test_one_json_document_of_all_questions(workspace: Paths) -> None:
    document = json.loads(interview("list", "--json").out)
    assert list(document) == ["schema", "questions"]
    assert document["schema"] == "interview.list/1"
    files = {path.stem for path in workspace.own_bank.glob("[a-z]*/*.yaml")}
    assert {question["id"] for question in document["questions"]} == files | {"double"}
    assert all(list(question) == KEYS for question in document["questions"])


def test_values_are_those_of_the_files() -> None:
    question = next(q for q in json.loads(interview("list", "--json").out)["questions"] if q["id"] == "double")
    assert (question["kind"], question["topic"]) == ("code", "nn")
    assert isinstance(question["par"], int)
    assert isinstance(question["elements"], list)


def test_filters_by_topic_area_kind_and_level() -> None:
    everything = ids()
    assert ids("-t", "nn") | ids("-t", "metrics") == everything == ids("-t", "nn", "-t", "metrics")
    assert ids("-k", "code") == {"double"}
    assert ids("-k", "code,explain") == ids("-k", "code", "-k", "explain") == {"double", "explain-recall"}
    assert ids("-l", "intern,junior,research") == everything


def test_an_area_stands_for_its_topics() -> None:
    question = next(q for q in json.loads(interview("list", "--json").out)["questions"] if q["topic"] == "nn")
    assert ids("-t", "nn") <= ids("-t", question["area"])


def test_into_a_pipe_comes_one_plain_line_a_question() -> None:
    ended = interview("list")
    assert len(ended.out.splitlines()) == len(ids())
    assert "\x1b" not in ended.out
    assert len(lines_with(ended.out, ["double", "code", "nn"])) == 1


def test_an_empty_list_says_why_on_stderr(workspace: Paths) -> None:
    for args, said in [
        (["--flagged"], "nothing is flagged: in a drill # writes a note, ! disputes a key"),
        (["--due"], "no question is due"),
        (["-t", "metrics", "-k", "code"], "no question fits"),
        (["sessions"], "there is no session yet: interview drill"),
    ]:
        ended = interview("list", *args)
        assert (ended.code, ended.out, ended.err) == (0, "", f"interview: {said}\n")
        assert interview("--color", "always", "list", *args).out == ""
        assert interview("list", *args, "--json").err == ""


def test_on_a_terminal_columns_are_explained(workspace: Paths) -> None:
    write_past(workspace.sessions, "20260302T100000Z-00a1", date(2026, 3, 2), [right("dropout")])
    topics = interview("--color", "always", "list", "topics").out.splitlines()
    assert topics[-1] == "concepts, exercises: in the bank / planned for the first release"
    sessions = interview("--color", "always", "list", "sessions").out.splitlines()
    assert sessions[-1] == "time/par: on the answers alone / expected for them; score: of a mock, 1 to 5"
    assert max(map(len, sessions[1:])) <= 80
    assert "/ planned" not in interview("list", "topics").out


def test_a_heading_that_has_scrolled_away_stands_below_too(workspace: Paths) -> None:
    few = interview("--color", "always", "list", env={"LINES": "24"}).out.splitlines()
    many = interview("--color", "always", "list", env={"LINES": "5"}).out.splitlines()
    assert many == [*few, few[0]]


def test_colour_can_be_forced() -> None:
    assert "\x1b[1m" in interview("--color", "always", "list").out


def test_topics_are_counted_against_the_syllabus(workspace: Paths) -> None:
    document = json.loads(interview("list", "topics", "--json").out)
    assert document["schema"] == "interview.topics/1"
    nn = next(topic for topic in document["topics"] if topic["id"] == "nn")
    assert nn["exercises"] == 1
    assert nn["concepts"] == len(list((workspace.own_bank / "nn").glob("*.yaml")))
    assert set(nn["first"]) == {"concepts", "exercises"}
    line = lines_with(interview("list", "topics", "-t", "nn").out, ["nn"])[0]
    assert f"{nn['concepts']}/{nn['first']['concepts']}" in line


@pytest.mark.parametrize(
    ("args", "message", "hint"),
    [
        (["-t", "metrixs"], "no topic or area is called 'metrixs'; near: metrics", "interview list topics"),
        (["-k", "quiz"], "no kind is called 'quiz'", "the kinds are choice, multi, numeric, short, explain, code"),
        (["-l", "senior"], "no level is called 'senior'", "the levels are intern, junior, research"),
        (["cards"], "'cards' cannot be listed", None),
    ],
)
def test_unknown_words_are_a_sentence_and_a_hint(args: list[str], message: str, hint: str | None) -> None:
    ended = interview("list", *args)
    assert (ended.code, ended.out) == (ExitCode.USAGE, "")
    first, second = ended.err.splitlines()
    assert first == f"interview: {message}"
    assert second == f"hint: {hint}" if hint else second.startswith("hint: interview list ")


@pytest.mark.parametrize("args", [["list"], ["list", "topics"], ["--color", "always", "list"], ["show", "double"]])
def test_a_closed_pipe_gives_no_traceback(args: list[str]) -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "interview", *args], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        process.stdout.close()  # what `| head -1` does once it has its line
        process.stdout = None
        _, err = process.communicate()
    assert err == ""


def test_a_terminal_without_unicode_still_gets_every_line() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "interview", "show", "double"],
        capture_output=True,
        env={**__import__("os").environ, "PYTHONIOENCODING": "ascii"},
        check=False,
    )
    assert done.returncode == ExitCode.DONE
    assert b"double" in done.stdout


def test_topics_count_kinds_levels_and_steps(workspace: Paths) -> None:
    found = json.loads(interview("list", "topics", "--json").out)["topics"]
    nn = next(topic for topic in found if topic["id"] == "nn")
    assert nn["kinds"] == {"choice": 1, "multi": 1, "code": 1}
    assert sum(nn["levels"].values()) == sum(nn["steps"].values()) == 3


def test_what_is_due_and_what_is_disputed_can_be_listed(workspace: Paths, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("INTERVIEW_NOW", "2026-03-02T12:00:00+00:00")
    day = date(2026, 3, 2)
    write_past(workspace.sessions, "a", day, [wrong("bayes"), right("relu"), wrong("dropout", "disputed")])
    assert [q["id"] for q in json.loads(interview("list", "--due", "--json").out)["questions"]] == ["bayes"]
    interview("drill", "shape", "--plain", stdin="note is the order clear?\nskip\n")
    flagged = interview("list", "--flagged").out
    assert "shape: is the order clear?" in flagged
    assert "dropout: disputed; back with: interview unflag dropout" in flagged
    assert sorted(q["id"] for q in json.loads(interview("list", "--flagged", "--json").out)["questions"]) == [
        "dropout",
        "shape",
    ]


def test_a_disputed_question_that_is_unflagged_counts_again(workspace: Paths, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("INTERVIEW_NOW", "2026-03-02T12:00:00+00:00")
    answers = [right("dropout"), wrong("dropout", "disputed")]
    write_past(workspace.sessions, "a", date(2026, 3, 2), answers)
    assert json.loads(interview("stats", "--json").out)["answers"]["n"] == 0
    assert interview("unflag", "dropout", "relu").out == "dropout\n"
    assert json.loads(interview("stats", "--json").out)["answers"]["n"] == 1
    assert interview("list", "--flagged").out == ""
    assert "not disputed" in interview("unflag", "dropout").err
    write_past(workspace.sessions, "b", date(2026, 3, 3), [wrong("dropout", "disputed")])
    assert interview("list", "--flagged", "--json").out.count('"id": "dropout"') == 1
