"""`plan`, `park` and a drill that follows the plan, as a user types them."""

import json
from datetime import date, timedelta
from pathlib import Path

import pytest

from interview.cli.plan import week
from interview.core.events import Started
from interview.errors import UsageError
from interview.history.journal import read_journal
from interview.paths import Paths
from tests.support.command import interview, lines_with
from tests.support.past import right, write_past, wrong

TODAY = date(2026, 3, 2)  # a Monday
DATE = "2026-03-30"
PROFILE = "id: mine\ntitle: Mine\nweights:\n  nn: 0\n"


@pytest.fixture(autouse=True)
def now(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("INTERVIEW_NOW", f"{TODAY}T12:00:00+00:00")


@pytest.fixture
def sessions(workspace: Paths) -> Path:
    return workspace.sessions


def planned(*args: str) -> dict[str, object]:
    found: dict[str, object] = json.loads(interview("plan", *args, "--json").out)
    return found


def asked() -> list[str]:
    return [line.split("\t")[0] for line in interview("drill", "--dry-run").out.splitlines()]


def later(monkeypatch: pytest.MonkeyPatch, days: int) -> None:
    monkeypatch.setenv("INTERVIEW_NOW", f"{TODAY + timedelta(days=days)}T12:00:00+00:00")


def test_a_date_gives_todays_set_and_a_forecast_for_three_budgets(sessions: Path) -> None:
    out = interview("plan", "--date", DATE, "--minutes", "6").out
    assert out.startswith("Interview on 30 Mar 2026, in 28 days; 6 min a day.")
    assert lines_with(out, ["Today:", "of them new", "interview drill"])
    for minutes in (3, 6, 9):
        assert lines_with(out, [f"{minutes} min a day", "about", "%", "–"])
    assert max(map(len, out.splitlines())) <= 80


def test_the_document_has_the_set_the_forecasts_and_what_is_left_out_with_the_reason(sessions: Path) -> None:
    interview("park", "relu")
    found = planned("--date", DATE, "--minutes", "6")
    assert (found["schema"], found["date"], found["days"]) == ("interview.plan/1", DATE, 28)
    today = found["today"]
    assert isinstance(today, dict)
    assert today["questions"] == asked()
    assert 0 < today["expected_minutes"] <= 7
    forecasts = found["forecasts"]
    assert isinstance(forecasts, list)
    assert [f["minutes"] for f in forecasts] == [3, 6, 9]
    assert all(f["band"][0] <= f["recall"] <= f["band"][1] for f in forecasts)
    parked = found["parked"]
    assert isinstance(parked, dict)
    assert parked["parked by you"] == ["relu"]
    assert parked["longer than a day's minutes"] == ["double"]


def test_the_first_answer_of_plan_is_the_one_that_holds(user_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With the shipped bank, where there is much to choose from and the price of a minute matters."""
    first = interview("plan", "--date", DATE, "--minutes", "20").out
    assert first == interview("plan").out
    (said,) = lines_with(first, ["Today:", "interview drill"])
    assert said.startswith(f"Today: {len(asked())} questions, ")
    later(monkeypatch, 3)
    assert interview("plan").out == interview("plan").out


def test_drill_follows_the_plan_and_its_minutes_count(sessions: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    interview("plan", "--date", DATE, "--minutes", "3")
    before = asked()
    first = "a\n\n" if before[0] != "bayes" else "0.15\n\n"
    assert interview("drill", "--plain", stdin=first).code == 130
    (journal,) = sessions.glob("2026*.jsonl")
    started = read_journal(journal).events[0]
    assert isinstance(started, Started)
    assert started.planned
    assert [item.question for item in started.items] == before
    assert before[0] not in asked()


def test_cram_and_filters_leave_the_plan_unharmed(sessions: Path) -> None:
    interview("plan", "--date", DATE, "--minutes", "3")
    minutes = planned()["today"]
    for args in (("--cram", "-n", "1"), ("-t", "metrics", "-n", "1")):
        interview("drill", "--plain", *args, stdin="")
    journals = [read_journal(path).events[0] for path in sessions.glob("2026*.jsonl")]
    assert [event.planned for event in journals if isinstance(event, Started)] == [False, False]
    assert {event.mode for event in journals if isinstance(event, Started)} == {"cram", "drill"}
    after = planned()["today"]
    assert isinstance(minutes, dict)
    assert isinstance(after, dict)
    assert after["left"] == minutes["left"] == 3


def test_cram_asks_what_is_known_least_due_or_not(sessions: Path) -> None:
    write_past(sessions, "a", TODAY - timedelta(days=1), [right("dropout"), wrong("shape"), right("relu")])
    out = interview("drill", "--cram", "--dry-run", "-n", "2").out
    assert out.split("\t")[0] == "shape"
    assert len(out.splitlines()) == 2


def test_when_the_days_minutes_are_used_the_drill_says_so(sessions: Path) -> None:
    interview("plan", "--date", DATE, "--minutes", "3", "--weekdays", "tue-sun")
    ended = interview("drill", "--dry-run")
    assert (ended.code, ended.out) == (0, "")
    assert "the plan has no minutes for today" in ended.err
    assert "interview drill --cram" in ended.err
    assert interview("drill", "--dry-run", "-m", "3").out  # more of it, on purpose
    assert "a day off" in interview("plan").out


def test_a_missed_day_needs_nothing(sessions: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    interview("plan", "--date", DATE, "--minutes", "3")
    later(monkeypatch, 5)
    assert "in 23 days" in interview("plan").out
    assert asked()


def test_the_last_day_is_light_and_after_the_date_due_questions_come_again(
    sessions: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_past(sessions, "a", TODAY, [right("dropout"), wrong("shape")])
    interview("plan", "--date", DATE, "--minutes", "10")
    later(monkeypatch, 27)
    out = interview("plan").out
    assert "tomorrow" in out
    assert "A light day" in out
    assert set(asked()) <= {"dropout", "shape"}
    later(monkeypatch, 29)
    assert interview("plan").code == 2
    assert len(asked()) > 2  # new ones again


def test_forecasts_are_worked_out_once_a_study_day(sessions: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    interview("plan", "--date", DATE, "--minutes", "6")
    monkeypatch.setattr("interview.practice.plan.rollout", None)
    assert interview("plan").code == 0
    later(monkeypatch, 1)
    assert interview("plan").code == 70


def test_a_profile_leaves_out_what_it_gives_no_weight(workspace: Paths) -> None:
    (workspace.own_bank / "PROFILES").mkdir()
    (workspace.own_bank / "PROFILES" / "mine.yaml").write_text(PROFILE)
    found = planned("--date", DATE, "--profile", "mine")
    parked = found["parked"]
    assert isinstance(parked, dict)
    assert {"dropout", "relu"} <= set(parked["not in the profile"])
    assert found["profile"] == "mine"
    assert "profile mine" in interview("plan").out
    missing = interview("plan", "--date", DATE, "--profile", "yours")
    assert (missing.code, "there are: mine" in missing.err) == (2, True)


def test_a_date_can_be_taken_back(sessions: Path) -> None:
    interview("plan", "--date", DATE)
    assert interview("plan", "--clear").code == 0
    assert interview("plan").code == 2
    ended = interview("plan", "--date", str(TODAY))
    assert (ended.code, "is not after today" in ended.err) == (2, True)


def test_the_machine_is_named_outside_of_the_home(sessions: Path, workspace: Paths) -> None:
    interview("plan", "--date", DATE)
    (ledger,) = sessions.glob("ledger-*.jsonl")
    machine = (workspace.state / "machine").read_text().strip()
    assert ledger.name == f"ledger-{machine}.jsonl"
    assert not list(workspace.home.rglob("machine"))


def test_the_home_screen_names_the_date(sessions: Path) -> None:
    write_past(sessions, "a", TODAY, [right("dropout")])
    interview("plan", "--date", DATE)
    assert lines_with(interview().out, ["Interview", "30 Mar, in 28 days; then about", "interview plan"])


def test_a_parked_question_is_not_asked_until_it_is_unparked(sessions: Path) -> None:
    assert "shape" in asked()
    assert interview("park", "shape").out == "shape\n"
    assert "shape" not in asked()
    assert interview("park").out == "shape\n"
    assert "already parked" in interview("park", "shape").err
    assert interview("park", "shap").code == 2
    assert interview("unpark", "shape").out == "shape\n"
    assert "shape" in asked()
    assert "not parked" in interview("unpark", "shape").err


def test_a_question_that_keeps_failing_is_named_with_what_to_do(sessions: Path) -> None:
    for days in range(12, 0, -1):
        write_past(
            sessions,
            f"a{20 - days}",
            TODAY - timedelta(days=days),
            [right("dropout") if days == 12 else wrong("dropout")],
        )
    interview("plan", "--date", DATE)
    out = interview("plan").out
    assert lines_with(out, ["dropout keeps failing"])
    assert "interview park dropout" in " ".join(out.split())
    assert lines_with(interview("stats").out, ["dropout keeps failing"])
    interview("park", "dropout")
    assert "keeps failing" not in interview("plan").out + interview("stats").out


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        (None, [20] * 7),
        ("mon-fri", [20] * 5 + [0, 0]),
        ("mon,wed,sat=45", [20, 0, 20, 0, 0, 45, 0]),
        ("sat-mon", [20, 0, 0, 0, 0, 20, 20]),
        ("mon-sun,sunday=0", [20] * 6 + [0]),
    ],
)
def test_weekdays_are_named_as_people_do(text: str | None, minutes: list[float]) -> None:
    assert week(text, 20) == minutes


@pytest.mark.parametrize("text", ["someday", "mon=lots", "mon=-5", "mon=601", ","])
def test_what_is_no_weekday_is_refused(text: str) -> None:
    with pytest.raises(UsageError):
        week(text, 20)


def test_options_of_a_date_need_one(sessions: Path) -> None:
    assert interview("plan", "--minutes", "20").code == 2


def test_a_scenario_is_played_and_printed(tmp_path: Path) -> None:
    path = tmp_path / "s.yaml"
    path.write_text("concepts: 20\ndays: 5\nminutes_per_day: 3\nruns: 2\n")
    found = json.loads(interview("plan", "--simulate", str(path), "--json").out)
    assert set(found["policies"]) >= {"ours", "due_first"}
    assert set(found["policies"]["ours"]) >= {"recall", "se"}
    out = interview("plan", "--simulate", str(path)).out
    assert lines_with(out, ["this program's plan"])
    assert max(map(len, out.splitlines())) <= 80
    assert interview("plan", "--simulate", str(tmp_path / "none.yaml")).code == 4
