"""`tune`: models judged on a log, and parameters fitted to one's own past."""

import json
from datetime import date, timedelta
from pathlib import Path

import pytest

from interview.core.memory import DEFAULT_MODEL, DEFAULT_PARAMETERS, Model
from interview.history.journal import Journal
from interview.history.ledger import read_ledger
from interview.paths import Paths
from interview.practice import tune as fitting
from tests.support.command import interview, lines_with
from tests.support.past import Past, write_past
from tests.support.reviewlog import made_log, write_log

# Forgets new things within a day and hardly anything later: recalibration alone cannot say that.
FORGETFUL = Model((*(w / 50 for w in DEFAULT_PARAMETERS[:4]), *DEFAULT_PARAMETERS[4:]))
DAY = date(2026, 1, 1)


@pytest.fixture
def log(tmp_path: Path) -> str:
    path = tmp_path / "log.csv"
    write_log(path, made_log(400, 60, FORGETFUL, first_pass=0.9))
    return str(path)


@pytest.fixture
def a_long_past(workspace: Paths) -> Paths:
    """The same learner's reviews as journals, a sitting a day."""
    reviews = made_log(400, 60, FORGETFUL, first_pass=0.9)
    for day in sorted({review.day for review in reviews}):
        answers = [Past(question=r.card, rating=r.rating) for r in reviews if r.day == day]
        for part in range(0, len(answers), 50):
            write_past(
                workspace.sessions, f"s{day:03d}-{part:04d}", DAY + timedelta(days=day), answers[part : part + 50]
            )
    return workspace


@pytest.fixture
def quick_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    """Journals of a made-up past need not survive a power cut."""
    monkeypatch.setattr("interview.history.journal.os.fsync", lambda _handle: None)


def test_every_model_is_judged_and_ours_is_no_worse_than_recalibrated_defaults(log: str) -> None:
    found = json.loads(interview("tune", "--evaluate", log, "--json").out)
    assert found["schema"] == "interview.evaluate/1"
    models = found["models"]
    assert set(models["ours"]) == {"n", "log_loss", "rmse_bins", "auc", "brier", "ece"}
    assert {m["n"] for m in models.values()} == {found["reviews_scored"]}
    assert models["ours"]["log_loss"] <= models["default_recalibrated"]["log_loss"] < models["sm2"]["log_loss"]
    assert 0 <= found["bands"]["80"] <= found["bands"]["95"] <= 1


def test_the_table_says_what_each_model_is(log: str) -> None:
    ended = interview("tune", "--evaluate", log)
    assert ended.code == 0
    assert lines_with(ended.out, ["ours", "what this program would have used"])
    assert max(map(len, ended.out.splitlines())) <= 80


def test_without_the_extra_fitted_rows_are_null(log: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fitting, "LIBRARY", "no_such_library")
    models = json.loads(interview("tune", "--evaluate", log, "--json").out)["models"]
    assert (models["fitted"], models["fitted_recalibrated"]) == (None, None)
    assert models["ours"] == models["default_recalibrated"]
    assert lines_with(interview("tune", "--evaluate", log).out, ["fitted", "pip install 'interview-drill[fit]'"])


def test_another_day_start_is_another_log(log: str) -> None:
    early = json.loads(interview("tune", "--evaluate", log, "--json").out)
    late = json.loads(
        interview("tune", "--evaluate", log, "--json", "--day-start", "13", "--timezone", "Asia/Tokyo").out
    )
    assert early["reviews_scored"] == late["reviews_scored"]
    assert interview("tune", "--day-start", "4").code == 2


def test_a_file_that_is_no_log_and_one_that_says_nothing_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "log.csv"
    path.write_text("a,b\n1,2\n")
    ended = interview("tune", "--evaluate", str(path))
    assert (ended.code, ended.out) == (4, "")
    assert "has no column 'card_id'" in ended.err
    path.write_text("card_id,review_time,review_rating\n1,1000,3\n")
    assert "no card was reviewed again" in interview("tune", "--evaluate", str(path)).err


@pytest.mark.usefixtures("quick_disk")
def test_a_fit_that_predicts_better_is_kept_in_the_ledger_and_used(a_long_past: Paths) -> None:
    dry = interview("tune", "--dry-run")
    assert "would be used" in dry.out
    assert not list(a_long_past.sessions.glob("ledger-*"))
    assert "are used from now on" in interview("tune").out
    (ledger,) = a_long_past.sessions.glob("ledger-*.jsonl")
    (entry,) = read_ledger(ledger).entries
    assert entry.parameters[0] < DEFAULT_MODEL.w[0]  # type: ignore[attr-defined]  # the only entry is a fit
    again = json.loads(interview("tune", "--json").out)
    assert (again["parameters"], again["kept"], again["needed"]) == (None, False, 2 * again["reviews_scored"])


def test_few_reviews_keep_the_defaults(workspace: Paths) -> None:
    Journal.create(workspace.sessions, "empty").close()
    assert "a fit is worth trying from 400 on" in interview("tune").out


def test_without_the_extra_a_fit_says_how_to_get_it(workspace: Paths, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fitting, "LIBRARY", "no_such_library")
    ended = interview("tune")
    assert ended.code == 5
    assert "pip install 'interview-drill[fit]'" in ended.err
