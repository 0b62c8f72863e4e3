"""`export` and `import`: a past leaves and comes back, and never counts twice."""

import csv
import io
import json
from datetime import date, timedelta
from pathlib import Path

import pytest

from interview.paths import Paths, find_paths
from interview.practice.tools import Tools
from tests.support.clock import FakeClock
from tests.support.command import interview
from tests.support.past import Past, right, write_past, wrong

TODAY = date(2026, 3, 2)


@pytest.fixture
def sessions(workspace: Paths, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("INTERVIEW_NOW", f"{TODAY}T12:00:00+00:00")
    write_past(
        workspace.sessions, "20260220T100000Z-0001", TODAY - timedelta(days=10), [right("dropout"), wrong("bayes")]
    )
    write_past(
        workspace.sessions, "20260225T100000Z-0002", TODAY - timedelta(days=5), [right("dropout"), right("bayes")]
    )
    interview("park", "shape")
    return workspace.sessions


def elsewhere(tmp_path: Path, workspace: Paths) -> str:
    """A second machine with the same bank and no past."""
    home = tmp_path / "second"
    (home / "sessions").mkdir(parents=True)
    (home / "question_bank").symlink_to(workspace.own_bank)
    return str(home)


def due(home: str, clock: FakeClock) -> object:
    with Tools(find_paths(home), clock=clock) as tools:
        return sorted((name, m.due, m.stability) for name, m in tools.store.memories().items())


def test_everything_exported_is_the_same_on_the_machine_that_imports_it(
    tmp_path: Path, sessions: Path, workspace: Paths, clock: FakeClock
) -> None:
    out = tmp_path / "past.jsonl"
    out.write_text(interview("export").out)
    home = elsewhere(tmp_path, workspace)
    assert "3 files new or longer" in interview("--home", home, "import", str(out)).out
    assert due(home, clock) == due(str(workspace.home), clock)
    assert interview("--home", home, "park").out == "shape\n"
    assert interview("--home", home, "export").out == interview("export").out
    again = interview("--home", home, "import", str(out)).out
    assert "0 files new or longer, 3 known already" in again


def test_a_folder_of_journals_and_a_single_journal_are_taken_in(
    tmp_path: Path, sessions: Path, workspace: Paths, clock: FakeClock
) -> None:
    home = elsewhere(tmp_path, workspace)
    (journal, *_) = sorted(sessions.glob("2026*.jsonl"))
    assert "1 file new" in interview("--home", home, "import", str(journal)).out
    assert "2 files new or longer, 1 known" in interview("--home", home, "import", str(workspace.home)).out
    assert due(home, clock) == due(str(workspace.home), clock)


def test_ratings_leave_in_the_columns_of_fsrs_optimizer(sessions: Path) -> None:
    write_past(sessions, "slip", TODAY, [wrong("relu", "slip"), Past(question="relu", rating=None)])
    rows = list(csv.DictReader(io.StringIO(interview("export", "--format", "fsrs-csv").out)))
    assert [(row["card_id"], row["review_rating"], row["review_state"]) for row in rows] == [
        ("dropout", "3", "0"),
        ("bayes", "1", "0"),
        ("dropout", "3", "2"),
        ("bayes", "3", "2"),
    ]
    assert rows[0]["review_duration"] == "30000"
    assert rows[1]["review_time"] == "1771581660000"


def test_a_review_log_of_ours_can_be_judged_and_read_back(
    tmp_path: Path, sessions: Path, workspace: Paths, clock: FakeClock
) -> None:
    log = tmp_path / "log.csv"
    log.write_text(interview("export", "--format", "fsrs-csv").out)
    assert json.loads(interview("tune", "--evaluate", str(log), "--json").out)["reviews_scored"] == 2
    home = elsewhere(tmp_path, workspace)
    assert "2 files new or longer, 4 reviews" in interview("--home", home, "import", str(log)).out
    assert due(home, clock) == due(str(workspace.home), clock)
    assert "4 known already" in interview("--home", home, "import", str(log)).out
    assert "4 known already" in interview("import", str(log)).out  # they are its own


def test_cards_that_are_no_questions_are_counted_and_left_out(tmp_path: Path, sessions: Path) -> None:
    log = tmp_path / "log.csv"
    log.write_text("card_id,review_time,review_rating\n17,1771581660000,3\nrelu@2,1771581660000,3\n")
    ended = interview("import", str(log))
    assert "1 file new or longer, 1 review, 1 left out: no such question" in ended.out
    assert "relu@2" in interview("export", "--format", "fsrs-csv").out


@pytest.mark.parametrize(
    ("name", "text", "reason"),
    [
        ("x.jsonl", "", "is empty"),
        ("x.jsonl", "not json\n", "line 1 is no JSON object"),
        ("x.jsonl", '{"file": "../../evil.jsonl", "line": "{}"}\n', "line 1 is no line of an export"),
        ("x.jsonl", '{"some": "thing"}\n', "line 1 is no line of an export"),
        ("x.csv", "a,b\n1,2\n", "has no column 'card_id'"),
    ],
)
def test_what_cannot_be_imported_is_refused_and_changes_nothing(
    tmp_path: Path, sessions: Path, name: str, text: str, reason: str
) -> None:
    before = sorted(path.name for path in sessions.iterdir())
    path = tmp_path / name
    path.write_text(text)
    ended = interview("import", str(path))
    assert (ended.code, reason in ended.err) == (4, True)
    assert sorted(path.name for path in sessions.iterdir()) == before
    assert interview("import", str(tmp_path / "none")).code == 2
