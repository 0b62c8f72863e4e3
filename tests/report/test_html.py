"""The report: one page that loads nothing, says how sure each figure is, and is calm where there is nothing."""

import re
from datetime import date, timedelta
from pathlib import Path

import pytest

from interview.paths import Paths
from tests.support.command import Ended, interview
from tests.support.past import right, write_past, wrong
from tests.support.year import write_year

TODAY = date(2026, 3, 2)
SOME = [right("dropout"), right("relu"), wrong("bayes"), right("shape"), right("explain-recall")]


@pytest.fixture(autouse=True)
def noon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("INTERVIEW_NOW", "2026-03-02T12:00:00+00:00")


def report(folder: Path, *options: str) -> tuple[Ended, str]:
    page = folder / "report.html"
    ended = interview("report", "-o", str(page), *options)
    return ended, page.read_text(encoding="utf-8") if page.exists() else ""


def a_month(sessions: Path) -> None:
    for days in range(10):
        write_past(sessions, f"202603-{days}", TODAY - timedelta(days=days), SOME)


def test_the_page_may_load_and_run_nothing(workspace: Paths, tmp_path: Path) -> None:
    a_month(workspace.sessions)
    _, page = report(tmp_path)
    policy = re.findall(r'<meta http-equiv="Content-Security-Policy" content="([^"]*)">', page)
    assert policy == ["default-src 'none'; style-src 'unsafe-inline'"]
    assert not re.search(r"<script|<link|<img|@import|url\(|https?://", page)


def test_every_figure_has_a_title_a_description_and_its_numbers(workspace: Paths, tmp_path: Path) -> None:
    a_month(workspace.sessions)
    _, page = report(tmp_path)
    figures = page.count("<svg")
    assert figures >= 5
    assert len(re.findall(r'<title id="(\w+)-t">[^<]+</title><desc id="\1-d">[^<]+</desc>', page)) == figures
    assert page.count("<details>") >= figures - 2  # two figures share a table with another


def test_shares_stand_with_their_counts_and_self_scored_ones_are_named(workspace: Paths, tmp_path: Path) -> None:
    a_month(workspace.sessions)
    _, page = report(tmp_path)
    assert "40 of 50 right (80 %, likely 67–89 %)" in page
    assert "10 of them scored by yourself" in page


def test_below_five_answers_no_share_is_drawn(workspace: Paths, tmp_path: Path) -> None:
    write_past(workspace.sessions, "a", TODAY, SOME[:3])
    _, page = report(tmp_path)
    assert "2 of 3 right (–" in page
    assert 'class="interval"' not in page


def test_an_empty_history_gives_a_sentence_and_the_next_command(workspace: Paths, tmp_path: Path) -> None:
    ended, page = report(tmp_path)
    assert ended.code == 0
    assert "No answers yet" in page
    assert "interview drill" in page
    assert "<svg" not in page


def test_titles_from_a_bank_cannot_write_markup(workspace: Paths, tmp_path: Path) -> None:
    topics = workspace.home / "question_bank" / "TOPICS.yaml"
    topics.write_text(topics.read_text().replace("title: Metrics", "title: <b>Metrics</b>"))
    a_month(workspace.sessions)
    _, page = report(tmp_path)
    assert "<b>" not in page
    assert "&lt;b&gt;Metrics" in page


def test_a_place_that_cannot_be_written_is_named(workspace: Paths) -> None:
    ended = interview("report", "-o", "/nowhere/at/all.html")
    assert ended.code == 4
    assert "cannot write /nowhere/at/all.html" in ended.err


def test_a_year_of_practice_stays_under_120_kib(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("INTERVIEW_NOW", "2026-11-22T20:00:00+00:00")
    monkeypatch.setenv("INTERVIEW_HOME", str(tmp_path))
    write_year(tmp_path / "sessions", tmp_path / "cache")
    ended, page = report(tmp_path)
    assert ended.code == 0
    assert len(page.encode()) < 120 * 1024
    assert page.count("<section") >= 10
    assert "breadth" in page
