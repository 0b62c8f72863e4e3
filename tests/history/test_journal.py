"""A journal loses nothing that was logged, whatever happens to the program, the disk or the file."""

import json
import resource
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from interview.core.events import Event, Left, Paused, Shown
from interview.core.records import to_record
from interview.history.drafts import Draft, drop_draft, load_draft, save_draft
from interview.history.journal import Journal, LockedError, UnwritableError, read_journal


def shown(index: int) -> Shown:
    return Shown(t="2026-01-05T10:00:00Z", day="2026-01-05", at=float(index), index=index)


def journal_with(folder: Path, *events: Event) -> Path:
    journal = Journal.create(folder, "s1")
    for event in events:
        journal.append(event)
    journal.close()
    return folder / "s1.jsonl"


def test_what_was_appended_reads_back(tmp_path: Path) -> None:
    path = journal_with(tmp_path, shown(0), shown(1))
    reading = read_journal(path)
    assert (reading.events, reading.problems) == ([shown(0), shown(1)], [])


def test_a_cut_last_line_is_reported_and_skipped(tmp_path: Path) -> None:
    path = journal_with(tmp_path, shown(0), shown(1))
    path.write_bytes(path.read_bytes()[:-20])
    reading = read_journal(path)
    assert reading.events == [shown(0)]
    assert (reading.problems[0].line, "cut" in reading.problems[0].message) == (2, True)


def test_a_cut_last_line_is_repaired_when_the_session_goes_on(tmp_path: Path) -> None:
    path = journal_with(tmp_path, shown(0), shown(1))
    path.write_bytes(path.read_bytes()[:-20])
    journal, _ = Journal.open(path)
    journal.append(shown(2))
    journal.close()
    reading = read_journal(path)
    assert (reading.events, reading.problems) == ([shown(0), shown(2)], [])


def test_a_last_line_that_only_lacks_its_end_is_kept(tmp_path: Path) -> None:
    path = journal_with(tmp_path, shown(0), shown(1))
    path.write_bytes(path.read_bytes()[:-1])
    journal, _ = Journal.open(path)
    journal.append(shown(2))
    journal.close()
    assert read_journal(path).events == [shown(0), shown(1), shown(2)]


@pytest.mark.parametrize(
    "line", ["{broken", "[]", '{"v": 1, "event": "shown"}', "\x00\x00", '{"v": 7, "event": "sung"}']
)
def test_a_broken_line_is_named_and_the_rest_is_used(tmp_path: Path, line: str) -> None:
    path = journal_with(tmp_path, shown(0))
    good = json.dumps(to_record(shown(1)))
    path.write_text(path.read_text() + line + "\n" + good + "\n")
    reading = read_journal(path)
    assert reading.events == [shown(0), shown(1)]
    assert [problem.line for problem in reading.problems] == [2]


def test_two_programs_cannot_hold_one_session(tmp_path: Path) -> None:
    journal = Journal.create(tmp_path, "s1")
    with pytest.raises(LockedError, match="another terminal"):
        Journal.open(tmp_path / "s1.jsonl")
    journal.close()
    again, _ = Journal.open(tmp_path / "s1.jsonl")
    again.close()


def test_a_folder_that_cannot_be_made_is_a_sentence(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("")
    with pytest.raises(UnwritableError, match="cannot write"):
        Journal.create(blocked / "sessions", "s1")


def test_a_full_disk_leaves_no_half_line(tmp_path: Path) -> None:
    journal = Journal.create(tmp_path, "s1")
    journal.append(shown(0))
    size = (tmp_path / "s1.jsonl").stat().st_size
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    ignored = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size + 10, before[1]))
    try:
        with pytest.raises(UnwritableError):
            journal.append(shown(1))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, ignored)
    journal.append(shown(2))
    journal.close()
    assert read_journal(tmp_path / "s1.jsonl").events == [shown(0), shown(2)]


def test_kill_minus_nine_loses_no_logged_event(tmp_path: Path) -> None:
    code = (
        "import os, sys; from pathlib import Path\n"
        "from interview.history.journal import Journal; from interview.core.events import Paused\n"
        "j = Journal.create(Path(sys.argv[1]), 's1')\n"
        "for n in range(5): j.append(Paused(t='t', day='d', at=float(n)))\n"
        "os.kill(os.getpid(), 9)\n"
    )
    ended = subprocess.run([sys.executable, "-c", code, str(tmp_path)], check=False)
    assert ended.returncode == -signal.SIGKILL
    assert read_journal(tmp_path / "s1.jsonl").events == [Paused(t="t", day="d", at=float(n)) for n in range(5)]


def test_a_missing_journal_is_a_problem_not_a_crash(tmp_path: Path) -> None:
    assert "cannot be read" in read_journal(tmp_path / "none.jsonl").problems[0].message


def test_two_journals_written_at_once_do_not_mix(tmp_path: Path) -> None:
    first, second = Journal.create(tmp_path, "a"), Journal.create(tmp_path, "b")
    for index in range(20):
        first.append(shown(index))
        second.append(Left(t="t", day="d", at=float(index)))
    first.close()
    second.close()
    assert len(read_journal(tmp_path / "a.jsonl").events) == len(read_journal(tmp_path / "b.jsonl").events) == 20


def test_a_draft_reads_back_and_can_be_dropped(tmp_path: Path) -> None:
    draft = Draft(2, "half a sentence ü", 12.5, {0: "another"})
    save_draft(tmp_path, "s1", draft)
    assert load_draft(tmp_path, "s1") == draft
    drop_draft(tmp_path, "s1")
    assert load_draft(tmp_path, "s1") is None


def test_a_draft_of_one_question_alone_is_read_as_it_was_written(tmp_path: Path) -> None:
    (tmp_path / "s1.json").write_text('{"index": 2, "text": "half", "at": 12.5}')
    assert load_draft(tmp_path, "s1") == Draft(2, "half", 12.5)


@pytest.mark.parametrize("text", ["{", '{"index": 2, "text": "half", "at": 1.5, "others": ["a"]}'])
def test_a_broken_draft_is_no_draft(tmp_path: Path, text: str) -> None:
    (tmp_path / "s1.json").write_text(text)
    assert load_draft(tmp_path, "s1") is None


def test_a_draft_that_cannot_be_written_says_what_to_do(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("")
    with pytest.raises(UnwritableError) as caught:
        save_draft(blocked / "drafts", "s1", Draft(0, "", 0.0))
    assert "--home" in caught.value.hint
