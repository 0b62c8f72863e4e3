"""Readiness and calibration in `stats`: nothing of few answers, and the program's promises beside what came."""

import json
from datetime import date, timedelta
from pathlib import Path

import pytest

from interview.paths import Paths
from tests.support.command import interview, lines_with
from tests.support.past import Past, right, write_past, wrong

TODAY = date(2026, 3, 2)


@pytest.fixture
def sessions(workspace: Paths, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("INTERVIEW_NOW", f"{TODAY}T12:00:00+00:00")
    return workspace.sessions


def weeks(sessions: Path, days: int) -> None:
    """Every other day two questions of deep learning and one of data."""
    for number in range(days):
        answers = [right("dropout"), wrong("relu") if number % 4 == 3 else right("relu"), right("shape")]
        write_past(sessions, f"s{number:02}", TODAY - timedelta(days=2 * (days - number)), answers)


def test_readiness_is_shown_from_thirty_answers_on(sessions: Path) -> None:
    weeks(sessions, 16)
    out = interview("stats").out
    (dl,) = [line for line in lines_with(out, ["deep learning", "seen"]) if "2 of 3 seen" in line]
    assert "%" in dl
    assert "–" in dl
    assert lines_with(out, ["data and evaluation", "%", "1 of 3 seen"])
    assert lines_with(out, ["everything", "%", "3 of 6 seen"])
    assert max(map(len, out.splitlines())) <= 80


def test_under_thirty_answers_nothing_is_said(sessions: Path) -> None:
    weeks(sessions, 9)
    assert "not enough answers: 27 of 30" in interview("stats").out
    found = json.loads(interview("stats", "--json").out)["readiness"]
    assert found["overall"] == {"answers": 27, "questions": 6, "seen": 3, "share": None, "band": None}
    assert all(area["share"] is None for area in found["areas"])


def test_readiness_has_its_band_and_counts_what_was_never_seen(sessions: Path) -> None:
    weeks(sessions, 16)
    found = json.loads(interview("stats", "--json").out)["readiness"]
    overall = found["overall"]
    assert overall["band"][0] < overall["share"] < overall["band"][1]
    assert [area["area"] for area in found["areas"]] == ["dl", "data"]
    # The exercise was never seen and weighs as much as eight questions: what is known well cannot hide it.
    assert found["areas"][0]["share"] < 0.9


def test_with_a_filter_there_is_no_readiness(sessions: Path) -> None:
    weeks(sessions, 16)
    assert json.loads(interview("stats", "-t", "nn", "--json").out)["readiness"] is None
    assert "were the interview tomorrow" not in interview("stats", "-t", "nn").out


def predicted(sessions: Path, days: int, promise: float) -> None:
    """Days on which what was promised for dropout is in the journal, and came true three times in four."""
    for number in range(days):
        past = right("dropout") if number % 4 else wrong("dropout")
        path = write_past(sessions, f"s{number:02}", TODAY - timedelta(days=days - number), [past])
        path.write_text(path.read_text().replace('"predicted":null', f'"predicted":{promise}'))


def test_promises_stand_beside_what_came_and_beside_two_baselines(sessions: Path) -> None:
    predicted(sessions, 61, 0.75)
    out = interview("stats", "--calibration").out
    assert lines_with(out, ["75 %", "6"])
    assert lines_with(out, ["Repeats", "(60)"])
    for name in ("predicted", "moving average", "constant"):
        assert lines_with(out, [name, "0."])
    assert lines_with(out, ["First tries", "(1)"])
    assert "not enough answers: 1 of 30" in out
    assert lines_with(out, ["Of 60 study days", "80 % band"])
    assert max(map(len, out.splitlines())) <= 80


def test_the_table_as_a_document(sessions: Path) -> None:
    predicted(sessions, 61, 0.75)
    found = json.loads(interview("stats", "--calibration", "--json").out)
    assert found["schema"] == "interview.calibration/1"
    assert found["repeats"]["n"] == sum(b["n"] for b in found["repeats"]["bins"]) == 60
    assert found["repeats"]["measured"]["predicted"]["ece"] < 0.1
    assert found["first_tries"]["measured"] is None


def test_before_any_answer_it_says_how_many_are_needed(sessions: Path) -> None:
    out = interview("stats", "--calibration").out
    assert out.count("not enough answers: 0 of 30") == 2


def test_every_answer_of_a_drill_is_promised_before_it_is_given(sessions: Path) -> None:
    write_past(sessions, "a", TODAY - timedelta(days=9), [right("dropout"), Past(question="relu", rating=1, score=0.0)])
    interview("drill", "--plain", "dropout", "relu", "shape", stdin="a\n\na\n\n(2, 4)\n\n")
    (journal,) = sessions.glob("2026*.jsonl")
    events = [json.loads(line) for line in journal.read_text().splitlines()]
    promises = [event["predicted"] for event in events if event["event"] == "answered"]
    assert all(isinstance(p, float) and 0 < p < 1 for p in promises)
    assert promises[1] < promises[0]  # what was failed the last time is less likely
