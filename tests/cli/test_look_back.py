"""The home screen, `stats` and `review` as a user meets them."""

import json
from datetime import date, timedelta
from pathlib import Path

import pytest

from interview.paths import Paths
from tests.support.command import interview, lines_with
from tests.support.past import Past, right, write_past, wrong

TODAY = date(2026, 3, 2)
SOME = [right("dropout"), right("relu"), wrong("bayes"), right("shape"), right("explain-recall")]


@pytest.fixture(autouse=True)
def ten_in_the_morning(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("INTERVIEW_NOW", "2026-03-02T12:00:00+00:00")


@pytest.fixture
def sessions(workspace: Paths) -> Path:
    return workspace.sessions


def a_month(sessions: Path) -> None:
    """A week of daily sittings, one topic weaker than the other."""
    for days in range(7):
        write_past(sessions, f"202603-{days}", TODAY - timedelta(days=days), SOME)


# Home


def test_the_first_screen_says_what_there_is_and_how_to_begin(sessions: Path) -> None:
    ended = interview()
    assert ended.code == 0
    assert "6 questions in 2 topics: 1 choice, 1 multi, 1 numeric, 1 short, 1 explain, 1\n  code." in ended.out
    assert str(sessions) in ended.out
    assert [line.split("  ")[1] for line in ended.out.splitlines()[-4:]] == [
        "interview drill -n 5",
        "interview mock quick-20",
        "interview plan --help",
        "interview doctor",
    ]


def test_the_first_screen_writes_nothing_into_the_home(sessions: Path) -> None:
    interview()
    assert list(sessions.iterdir()) == []


def test_later_the_home_screen_says_what_to_do_now(sessions: Path) -> None:
    a_month(sessions)
    write_past(sessions, "a-mock", TODAY - timedelta(days=9), [right("dropout"), wrong("bayes")], mock=True)
    out = interview().out
    assert out.startswith("Monday 2 Mar. 1 due; 8 of the last 28 days.")
    assert lines_with(out, ["Today", "questions, about", "interview drill"])
    assert lines_with(out, ["Weakest", "data and evaluation (64 % of 22)", "interview drill -t data"])
    assert lines_with(out, ["Last mock", "21 Feb, 3.0 of 5", "interview mock"])


def test_below_five_answers_nothing_is_called_weak(sessions: Path) -> None:
    write_past(sessions, "a", TODAY, [wrong("bayes"), wrong("shape")])
    assert "Weakest" not in interview().out


def test_an_unfinished_sitting_comes_with_its_command(sessions: Path) -> None:
    path = write_past(sessions, "20260302T100000Z-beef", TODAY, SOME)
    path.write_text("".join(path.read_text().splitlines(keepends=True)[:4]))
    assert lines_with(interview().out, ["Unfinished", "drill beef of 2 Mar, 1 of 5 answered", "interview resume"])


def test_a_backlog_comes_with_a_plan_and_no_guilt(sessions: Path) -> None:
    a_month(sessions)
    out = interview(env={"INTERVIEW_NOW": "2027-03-02T12:00:00+00:00"}).out
    assert "5 due, 5 of them overdue; 0 of the last 28 days." in out
    assert "streak" not in out


def test_every_line_fits_into_eighty_columns(sessions: Path) -> None:
    a_month(sessions)
    for args in ((), ("stats",), ("review",)):
        assert max(map(len, interview(*args).out.splitlines())) <= 80


# Stats


def test_stats_gives_every_share_with_its_count_and_interval(sessions: Path) -> None:
    a_month(sessions)
    out = interview("stats").out
    assert "Last 30 days, 1 Feb to 2 Mar 2026" in out
    assert lines_with(out, ["answers", "35", "in 18 min"])
    assert lines_with(out, ["right", "80 %", "28 of 35", "likely 64–90 %"])
    assert lines_with(out, ["retention", "80 %", "24 of 30 held a day or more", "goal 90 %"])
    assert lines_with(out, ["first tries", "80 %", "4 of 5"])
    assert lines_with(out, ["days", "7/28"])
    assert lines_with(out, ["self-scored", "7"])
    assert lines_with(out, ["deep learning", "100 % of  14"])
    assert lines_with(out, ["Metrics", "67 % of  21", "0.5", "1", "7 self"])


def test_stats_by_kind_and_level_and_how_much_was_right_within_par(sessions: Path) -> None:
    a_month(sessions)
    out = interview("stats").out
    assert lines_with(out, ["explain", "100 % of   7"])
    assert lines_with(out, ["numeric", "0 % of   7"])
    assert lines_with(out, ["intern", "80 % of  35"])
    assert lines_with(out, ["fluent", "80 %", "28 of 35 right within par"])


def test_stats_shows_retention_by_week_with_the_goal(sessions: Path) -> None:
    a_month(sessions)
    write_past(sessions, "a-before", TODAY - timedelta(days=13), SOME)
    write_past(sessions, "a-before-2", TODAY - timedelta(days=12), SOME)
    out = interview("stats").out
    assert "Retention by week; | is the goal, 90%" in out
    assert lines_with(out, ["23 Feb", "|", "80 % of  30"])


def test_stats_shows_mocks_over_time_once_there_are_two(sessions: Path) -> None:
    for days in (9, 5):
        write_past(
            sessions, f"mock-{days}", TODAY - timedelta(days=days), [right("dropout"), wrong("bayes")], mock=True
        )
    out = interview("stats").out
    assert lines_with(out, ["21 Feb", "Tiny mock", "3.0", "lean no hire"])
    assert lines_with(out, ["25 Feb", "Tiny mock", "3.0", "lean no hire"])


def test_stats_shows_no_share_of_four_answers(sessions: Path) -> None:
    write_past(sessions, "a", TODAY, SOME[:4])
    out = interview("stats").out
    assert lines_with(out, ["right", "–", "3 of 4"])
    assert "%" not in out


def ticked(sessions: Path) -> None:
    """Six answers: the first point is suggested and ticked, the second neither; once it is the other way round."""
    for number in range(6):
        points = ("precision",) if number == 5 else ("all",)
        suggested = {"all": 0.9, "precision": 0.1}
        past = Past(question="explain-recall", score=2 / 3, points=points, response="All.", suggested=suggested)
        write_past(sessions, f"a{number}", TODAY, [past])


def test_stats_calibration_shows_how_often_suggested_points_were_agreed_to(sessions: Path) -> None:
    ticked(sessions)
    out = interview("stats", "--calibration").out
    assert lines_with(out, ["looks covered", "83 % of   6"])
    assert lines_with(out, ["not found", "83 % of   6"])
    assert lines_with(out, ["together", "83 % of  12"])
    assert lines_with(out, ["0.9 to 1.0, mean 0.90", "83 % of   6"])
    assert "It committed to 12 of 12 points." in out
    assert "By topic" not in out


def test_stats_calibration_as_a_document(sessions: Path) -> None:
    ticked(sessions)
    found = json.loads(interview("stats", "--calibration", "--json").out)["suggestions"]
    assert (found["points"], found["committed"]["n"], found["committed"]["agreed"]) == (12, 12, 10)
    assert [row["n"] for row in found["table"]] == [6, 6]
    assert "suggestions" not in json.loads(interview("stats", "--json").out)


def test_stats_calibration_without_suggestions_is_calm(sessions: Path) -> None:
    ended = interview("stats", "--calibration")
    assert (ended.code, ended.err) == (0, "")
    assert "No key points were suggested in these days." in ended.out


def test_stats_before_the_first_answer_is_calm(sessions: Path) -> None:
    ended = interview("stats")
    assert (ended.code, ended.err) == (0, "")
    assert "No answers yet in these days." in ended.out


def test_answers_of_a_mock_count_once_its_debrief_was_shown(sessions: Path) -> None:
    path = write_past(sessions, "a-mock", TODAY, [right("dropout"), right("relu")], mock=True)
    whole = path.read_text()
    path.write_text("".join(whole.splitlines(keepends=True)[:3]))
    assert json.loads(interview("stats", "--json").out)["answers"]["n"] == 0
    (row,) = interview("list", "sessions").out.splitlines()
    assert row.split() == ["a-mock", "2026-03-02", "mock", "1/2", "–", "0:30/1:00", "0", "left"]
    path.write_text(whole)
    assert json.loads(interview("stats", "--json").out)["answers"]["n"] == 2


def test_long_titles_are_cut_with_a_sign(workspace: Paths) -> None:
    topics = workspace.own_bank / "TOPICS.yaml"
    long = "Metrics, their estimation and what they leave out"
    topics.write_text(topics.read_text().replace("title: Metrics", f"title: {long}"))
    write_past(workspace.sessions, "a", TODAY, SOME)
    assert lines_with(interview("stats").out, [f"{long[:27]}…"])


def test_stats_counts_slips_and_disputes_apart(sessions: Path) -> None:
    write_past(sessions, "a", TODAY, [wrong("dropout", "slip"), wrong("relu", "disputed"), right("bayes")])
    assert lines_with(interview("stats").out, ["not counted", "2", "1 slip, 1 disputed"])


def test_stats_json_is_one_document(sessions: Path) -> None:
    a_month(sessions)
    write_past(sessions, "a-mock", TODAY - timedelta(days=9), [right("dropout"), wrong("bayes")], mock=True)
    found = json.loads(interview("stats", "--json").out)
    assert (found["schema"], found["from"], found["to"]) == ("interview.stats/1", "2026-02-01", "2026-03-02")
    assert (found["answers"]["n"], found["answers"]["right"], found["answers"]["self_scored"]) == (37, 29, 7)
    assert found["retention"]["n"] == 32
    assert found["due"]["today"] == 1
    assert found["days_of_28"] == 8
    assert [(m["id"], m["overall"]) for m in found["mocks"]] == [("a-mock", 3.0)]
    nn = next(topic for topic in found["topics"] if topic["topic"] == "nn")
    assert (nn["area"], nn["n"], nn["right"], nn["questions"], nn["seen"]) == ("dl", 15, 15, 3, 2)


def test_stats_json_gives_null_where_too_little_is_known(sessions: Path) -> None:
    write_past(sessions, "a", TODAY, [right("dropout")])
    found = json.loads(interview("stats", "--json").out)
    assert (found["answers"]["n"], found["answers"]["right"], found["answers"]["rate"]) == (1, 1, None)
    assert found["retention"]["rate"] is None
    assert found["answers"]["median_s"] is None


def test_three_answers_through_the_plain_drill_are_counted(sessions: Path) -> None:
    drill = interview("drill", "--plain", "dropout", "relu", "shape", stdin="a\n\na\n\nx\n")
    assert drill.code == 130
    assert json.loads(interview("stats", "--json").out)["answers"]["n"] == 3


def test_stats_refuses_an_unknown_topic(sessions: Path) -> None:
    ended = interview("stats", "-t", "metric")
    assert (ended.code, ended.out) == (2, "")
    assert "metrics" in ended.err
    assert "hint: interview list topics" in ended.err


# Review


def test_review_shows_the_last_session_question_by_question(sessions: Path) -> None:
    write_past(sessions, "20260301T100000Z-0001", TODAY - timedelta(days=1), [right("relu")])
    write_past(sessions, "20260302T100000Z-0002", TODAY, [wrong("dropout"), right("shape", seconds=75, hints=2)])
    out = interview("review").out
    assert out.startswith("Drill 0002, 2026-03-02: 2 of 2 answered")
    assert lines_with(out, [" 1  ✗ wrong  Dropout   0:30 of 1:00"])
    assert lines_with(out, [" 2  ✓ right  Shape   1:15 of 1:00, 2 hints"])
    assert lines_with(out, ["you", "They are multiplied by 0.8."])
    assert lines_with(out, ["answer", "They are used as they are."])
    assert lines_with(out, ["why", "Rows of the first, columns of the second."])


def test_review_shows_the_last_session_that_has_answers(sessions: Path) -> None:
    write_past(sessions, "20260301T100000Z-0001", TODAY - timedelta(days=1), [right("relu")])
    left = write_past(sessions, "20260302T100000Z-0002", TODAY, [right("dropout")])
    left.write_text("".join(left.read_text().splitlines(keepends=True)[:2]))
    assert interview("review").out.startswith("Drill 0001, 2026-03-01: 1 of 1 answered")
    assert interview("review", "0002").out.splitlines() == [
        "Drill 0002, 2026-03-02: 0 of 1 answered",
        "  interview resume 0002",
    ]


def test_review_finds_a_session_by_a_part_of_its_id(sessions: Path) -> None:
    write_past(sessions, "20260301T100000Z-0001", TODAY, [right("relu")])
    write_past(sessions, "20260302T100000Z-0002", TODAY, [right("shape")])
    assert "Relu" in interview("review", "0001").out
    assert interview("review", "2026030").code == 2
    missing = interview("review", "9999")
    assert (missing.code, missing.err.splitlines()[1]) == (2, "hint: interview list sessions")


def test_review_can_show_only_what_went_wrong_or_one_question(sessions: Path) -> None:
    write_past(sessions, "a", TODAY, [wrong("dropout"), right("shape")])
    assert "Shape" not in interview("review", "--wrong").out
    assert "Dropout" not in interview("review", "--item", "2").out
    assert interview("review", "--item", "3").code == 2


def test_review_shows_ticked_points_and_the_model_answer(sessions: Path) -> None:
    ticked = Past(question="explain-recall", score=2 / 3, points=("all",), response="It says yes to all.")
    write_past(sessions, "a", TODAY, [ticked])
    out = interview("review").out
    assert lines_with(out, ["~ partly", "Explain recall"])
    assert lines_with(out, ["[x] Calling everything positive"])
    assert lines_with(out, ["[ ] Precision falls"])
    assert lines_with(out, ["answer", "It may call everything positive"])


def test_review_breaks_long_key_points_within_80_columns(sessions: Path) -> None:
    (question,) = sessions.parent.rglob("explain-recall.yaml")
    question.write_text(question.read_text().replace("Precision falls", f"Precision {'very ' * 20}much falls"))
    write_past(sessions, "a", TODAY, [Past(question="explain-recall", score=0.0, points=(), response="No.")])
    out = interview("review").out
    assert "very very" in out
    assert max(map(len, out.splitlines())) <= 80


def test_review_shows_the_reference_solution_of_an_exercise(sessions: Path) -> None:
    write_past(sessions, "a", TODAY, [Past(question="double", score=0.0, rating=1, response="def double(x): return x")])
    out = interview("review").out
    assert lines_with(out, ["you", "def double(x): return x"])
    assert lines_with(out, ["-def double(x): return x"])
    assert lines_with(out, ["+", "return 2 * x"])


def test_review_of_a_question_the_bank_lost_still_shows_the_response(sessions: Path) -> None:
    write_past(sessions, "a", TODAY, [wrong("gone")])
    assert "no longer has this question" in interview("review").out


def test_review_keeps_the_answers_of_an_unfinished_mock_back(sessions: Path) -> None:
    path = write_past(sessions, "a-mock", TODAY, [right("dropout"), right("relu")], mock=True)
    path.write_text("".join(path.read_text().splitlines(keepends=True)[:3]))
    ended = interview("review")
    assert (ended.code, ended.out) == (2, "")
    assert "hint: interview resume mock" in ended.err


def test_review_json_has_every_answer(sessions: Path) -> None:
    write_past(sessions, "a", TODAY, [wrong("dropout"), Past(question="shape", rating=None, response="(2, 4)")])
    found = json.loads(interview("review", "--json").out)
    assert (found["schema"], found["id"], found["kind"]) == ("interview.review/1", "a", "drill")
    assert [(x["id"], x["result"], x["rating"]) for x in found["answers"]] == [
        ("dropout", "wrong", 1),
        ("shape", "right", None),
    ]
    assert found["answers"][1]["response"] == "(2, 4)"


def test_a_bad_journal_line_is_named_and_the_rest_is_used(sessions: Path) -> None:
    path = write_past(sessions, "a", TODAY, [right("dropout")])
    with path.open("a") as handle:
        handle.write("not json\n")
    for args in (("stats",), ("review",), ()):
        ended = interview(*args)
        assert ended.code == 0
        assert f"{path}:6: not a JSON line; skipped" in ended.err
    assert json.loads(interview("stats", "--json").out)["answers"]["n"] == 1


def test_without_any_session_review_says_how_to_begin(sessions: Path) -> None:
    ended = interview("review")
    assert (ended.code, ended.err) == (2, "interview: there is no session\nhint: interview drill\n")


# Lists


def test_sessions_are_listed_with_what_became_of_them(sessions: Path) -> None:
    write_past(sessions, "a", TODAY - timedelta(days=2), [right("dropout", hints=2), wrong("bayes")])
    write_past(sessions, "b-mock", TODAY, [right("dropout"), wrong("bayes")], mock=True)
    first, second = interview("list", "sessions").out.splitlines()
    assert first.split() == ["b-mock", "2026-03-02", "mock", "2/2", "1", "1:00/2:00", "0", "3.0"]
    assert second.split() == ["a", "2026-02-28", "drill", "2/2", "1", "1:00/2:00", "2"]
    found = json.loads(interview("list", "sessions", "--json").out)
    assert found["schema"] == "interview.sessions/1"
    assert [(s["id"], s["answers"], s["right"], s["hints"], s["score"]) for s in found["sessions"]] == [
        ("b-mock", 2, 1, 0, 3.0),
        ("a", 2, 1, 2, None),
    ]


def test_no_sessions_are_an_empty_list(sessions: Path) -> None:
    assert json.loads(interview("list", "sessions", "--json").out)["sessions"] == []


def test_blueprints_are_listed_and_a_broken_one_is_named(workspace: Paths) -> None:
    (workspace.own_bank / "BLUEPRINTS" / "bad.yaml").write_text("id: bad\n")
    ended = interview("list", "blueprints")
    assert [line.split() for line in ended.out.splitlines()] == [
        ["loop", "14", "min", "2", "2", "A", "whole", "loop"],
        ["tiny", "6", "min", "2", "3", "Tiny", "mock"],
    ]
    assert "bad.yaml:1: error: 'title' is missing" in ended.err
    found = json.loads(interview("list", "blueprints", "--json").out)
    assert [(b["id"], b["seconds"], len(b["rounds"])) for b in found["blueprints"]] == [
        ("loop", 870, 2),
        ("tiny", 360, 2),
    ]


def test_an_unknown_session_names_near_ones(sessions: Path) -> None:
    for name in ("20260301T100000Z-beef", "20260302T100000Z-cafe"):
        write_past(sessions, name, TODAY, SOME)
    ended = interview("review", "beaf")
    assert ended.code == 2
    assert "no session called 'beaf'; near: beef" in ended.err
    assert "near: beef, cafe" in interview("review", "zzzz").err
