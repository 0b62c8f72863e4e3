"""Nothing to ask: the true reason, and a command that asks something."""

import shlex
from datetime import date, timedelta
from pathlib import Path

import pytest

from interview.paths import Paths
from tests.support.command import Ended, interview, lines_with
from tests.support.past import right, write_past, wrong

TODAY = date(2026, 3, 2)
YESTERDAY = TODAY - timedelta(days=1)


@pytest.fixture(autouse=True)
def at_noon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("INTERVIEW_NOW", f"{TODAY}T12:00:00+00:00")


@pytest.fixture
def sessions(workspace: Paths) -> Path:
    return workspace.sessions


def asked(*args: str) -> Ended:
    return interview("drill", "--dry-run", *args)


def try_hint(ended: Ended) -> str:
    """What the command of the hint asks."""
    command = ended.err.splitlines()[1].partition("interview ")[2]
    return interview(*shlex.split(command), "--dry-run").out


def test_when_todays_new_ones_are_used_up_it_says_so_with_the_same_filters(sessions: Path) -> None:
    interview("config", "new_per_day", "1")
    write_past(sessions, "a", TODAY, [right("dropout")])
    ended = asked("-t", "metrics", "-k", "numeric,short")
    assert (ended.code, ended.out) == (0, "")
    assert ended.err.splitlines()[0] == "interview: nothing to ask: the limit of 1 new question a day is reached"
    assert "hint: more new ones: interview drill -t metrics -k numeric,short --new 5" in ended.err
    assert "bayes" in try_hint(ended)


def test_several_new_ones_are_counted(sessions: Path) -> None:
    interview("config", "new_per_day", "2")
    write_past(sessions, "a", TODAY, [right("dropout"), right("relu")])
    assert "the limit of 2 new questions a day is reached" in asked().err


def test_due_ones_that_were_answered_minutes_ago_are_counted(sessions: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_past(sessions, "a", TODAY, [wrong("bayes")])
    monkeypatch.setenv("INTERVIEW_NOW", f"{TODAY}T10:05:00+00:00")
    ended = asked("-k", "numeric")
    assert ended.err.splitlines() == [
        "interview: nothing to ask: the one that is due was answered less than 10 minutes ago",
        "hint: in 10 minutes at most: interview drill -k numeric",
    ]
    monkeypatch.setenv("INTERVIEW_NOW", f"{TODAY}T10:10:01+00:00")
    assert "bayes" in asked("-k", "numeric").out


def test_both_reasons_are_told(sessions: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    interview("config", "new_per_day", "2")
    write_past(sessions, "a", TODAY, [wrong("bayes"), wrong("relu")])
    monkeypatch.setenv("INTERVIEW_NOW", f"{TODAY}T10:05:00+00:00")
    assert (
        "the limit of 2 new questions a day is reached, the 2 that are due were answered less than 10 minutes ago"
        in " ".join(asked().err.split())
    )


def test_what_is_longer_than_the_minutes_is_named(sessions: Path) -> None:
    ended = asked("-t", "nn", "-k", "code,choice", "-l", "intern", "-m", "1")
    assert ended.out  # a short question fits
    write_past(sessions, "a", YESTERDAY, [right("dropout")])
    ended = asked("-t", "nn", "-k", "code,choice", "-l", "intern", "-m", "1")
    assert "what is left takes longer than 1 minute" in ended.err
    assert "double" in try_hint(ended)


def test_a_filter_that_nothing_fits_is_named(sessions: Path) -> None:
    ended = asked("-t", "metrics", "-k", "code")
    assert "nothing to ask: no question fits" in ended.err
    assert "hint: interview list -t metrics -k code" not in ended.err
    assert "hint: fewer filters, or: interview list" in ended.err


def test_without_failures_failed_says_so(sessions: Path) -> None:
    write_past(sessions, "a", YESTERDAY, [right("dropout")])
    assert "nothing to ask: nothing was answered wrong the last time" in asked("--failed").err


def test_when_all_is_known_the_hint_asks_what_is_known_least(sessions: Path) -> None:
    write_past(sessions, "a", YESTERDAY, [right("bayes")])
    ended = asked("-k", "numeric")
    assert "no question is due and no new one is left" in ended.err
    assert "bayes" in try_hint(ended)


def test_a_parked_question_is_named_as_the_reason(sessions: Path) -> None:
    interview("park", "bayes")
    ended = asked("-k", "numeric")
    assert "what fits is parked or disputed" in ended.err
    assert "hint: interview park" in ended.err


def test_the_home_screen_says_the_same_reason(sessions: Path) -> None:
    interview("config", "new_per_day", "1")
    write_past(sessions, "a", TODAY, [right("dropout")])
    (line,) = lines_with(interview().out, ["Today"])
    assert "the limit of 1 new question a day is reached" in line
    assert lines_with(interview().out, ["interview drill --new 5"])
