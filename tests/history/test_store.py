"""The store is a projection: it can be deleted, damaged or behind, and always says what the journals say."""

import random
import sqlite3
from datetime import date, timedelta
from pathlib import Path

import pytest

from interview.core.corrections import Tick
from interview.core.events import Answered, Event, Item, Judged, Rated, Started, Undone
from interview.core.memory import DEFAULT_MODEL, Rating
from interview.history.journal import Journal
from interview.history.store import Store, open_store

DAY = date(2026, 3, 2)


@pytest.fixture
def places(tmp_path: Path) -> tuple[Path, Path]:
    return tmp_path / "state" / "history.db", tmp_path / "sessions"


def item(question: str, kind: str = "choice", revision: int = 1) -> Item:
    return Item(
        question=question, revision=revision, kind=kind, topic="nn", area="dl", title=question.title(), par=60,
        level="intern", seed=1,
    )  # fmt: skip


def write_session(
    folder: Path, name: str, answers: list[tuple[Item, int, str]], day: date = DAY, *, undo: bool = False
) -> None:
    """One sitting with answers rated as given; `undo` takes back the last rating."""
    stamp = f"{day}T10:00:00.000Z"
    journal = Journal.create(folder, name)
    events: list[Event] = [
        Started(
            t=stamp, day=str(day), at=0.0, session=name, mode="drill", title="Drill", items=tuple(a[0] for a in answers)
        )
    ]
    for index, (_, rating, outcome) in enumerate(answers):
        t = f"{day}T10:{index:02d}:30.000Z"
        score = 0.0 if rating == 1 else 1.0
        events.append(Answered(t=t, day=str(day), at=index + 0.5, index=index, response="0", score=score, seconds=30.0))
        events.append(
            Rated(t=t, day=str(day), at=index + 0.9, index=index, suggested=rating, given=rating, outcome=outcome)
        )
    if undo:
        events.append(Undone(t=stamp, day=str(day), at=99.0))
    for event in events:
        journal.append(event)
    journal.close()


def contents(store: Store) -> object:
    derived = (store.form(), store.scored(), store.first_tries(), store.stuck(), store.model.w)
    return (store.memories(), store.disputed(), store.sessions(), store.attempts(), derived)


def test_ratings_become_memory(places: tuple[Path, Path]) -> None:
    write_session(places[1], "s1", [(item("softmax"), 3, "counted")])
    store = open_store(*places)
    assert store.memories() == {("softmax", 1): DEFAULT_MODEL.review(None, Rating.GOOD, DAY.toordinal())}
    store.close()


def test_a_slip_leaves_memory_alone(places: tuple[Path, Path]) -> None:
    write_session(places[1], "s1", [(item("softmax"), 1, "slip")])
    store = open_store(*places)
    assert store.memories() == {}
    store.close()


def test_a_disputed_question_leaves_the_schedule_until_it_counts_again(places: tuple[Path, Path]) -> None:
    write_session(places[1], "s1", [(item("softmax"), 1, "disputed")])
    store = open_store(*places)
    assert (store.disputed(), store.memories()) == ({"softmax"}, {})
    write_session(places[1], "s2", [(item("softmax"), 3, "counted")], date(2026, 3, 5))
    store.update()
    assert store.disputed() == set()
    store.close()


def test_an_undone_rating_does_not_count(places: tuple[Path, Path]) -> None:
    write_session(places[1], "s1", [(item("softmax"), 3, "counted")], undo=True)
    store = open_store(*places)
    assert store.memories() == {}
    assert store.attempts()[0].rating is None
    store.close()


def test_a_new_revision_starts_memory_anew_and_keeps_history(places: tuple[Path, Path]) -> None:
    write_session(places[1], "s1", [(item("softmax"), 4, "counted")])
    write_session(places[1], "s2", [(item("softmax", revision=2), 1, "counted")], date(2026, 3, 9))
    store = open_store(*places)
    assert store.memories()[("softmax", 2)] == DEFAULT_MODEL.review(None, Rating.AGAIN, date(2026, 3, 9).toordinal())
    assert len(store.attempts()) == 2
    store.close()


def test_exercises_come_back_later_than_questions(places: tuple[Path, Path]) -> None:
    write_session(places[1], "s1", [(item("a"), 3, "counted"), (item("b", "code"), 3, "counted")])
    store = open_store(*places)
    memories = store.memories()
    assert memories[("b", 1)].due > memories[("a", 1)].due
    store.close()


@pytest.mark.parametrize("seed", range(8))
def test_incremental_equals_rebuilt(places: tuple[Path, Path], seed: int) -> None:
    rng = random.Random(seed)
    store = open_store(*places)
    for number in range(rng.randint(2, 7)):
        answers = [
            (item(f"q{rng.randint(1, 4)}"), rng.randint(1, 4), rng.choice(["counted", "counted", "slip", "disputed"]))
            for _ in range(rng.randint(1, 5))
        ]
        day = date.fromordinal(DAY.toordinal() + rng.randint(0, 30))
        write_session(places[1], f"s{number}", answers, day, undo=rng.random() < 0.3)
        if rng.random() < 0.6:
            store.update()
    store.update()
    incremental = contents(store)
    store.close()
    places[0].unlink()
    rebuilt = open_store(*places)
    assert contents(rebuilt) == incremental
    rebuilt.close()


def test_a_journal_that_vanishes_is_forgotten(places: tuple[Path, Path]) -> None:
    write_session(places[1], "s1", [(item("softmax"), 3, "counted")])
    store = open_store(*places)
    (places[1] / "s1.jsonl").unlink()
    store.update()
    assert (store.memories(), store.sessions()) == ({}, [])
    store.close()


def test_a_damaged_store_is_made_anew(places: tuple[Path, Path]) -> None:
    write_session(places[1], "s1", [(item("softmax"), 3, "counted")])
    places[0].parent.mkdir()
    places[0].write_bytes(b"this is no database" * 100)
    store = open_store(*places)
    assert len(store.memories()) == 1
    store.close()


def test_a_store_of_another_version_is_rebuilt(places: tuple[Path, Path]) -> None:
    import sqlite3

    write_session(places[1], "s1", [(item("softmax"), 3, "counted")])
    open_store(*places).close()
    with sqlite3.connect(places[0]) as connection:
        connection.execute("pragma user_version = 99")
    connection.close()
    store = open_store(*places)
    assert len(store.memories()) == 1
    store.close()


def test_where_the_state_folder_cannot_be_written_the_store_lives_in_memory(places: tuple[Path, Path]) -> None:
    write_session(places[1], "s1", [(item("softmax"), 3, "counted")])
    places[0].parent.write_text("a file where the folder should be")
    store = open_store(*places)
    assert len(store.memories()) == 1
    store.close()


def test_a_bad_line_is_named_and_the_rest_counts(places: tuple[Path, Path]) -> None:
    write_session(places[1], "s1", [(item("softmax"), 3, "counted")])
    path = places[1] / "s1.jsonl"
    path.write_text(path.read_text() + "{nonsense\n")
    store = open_store(*places)
    assert len(store.memories()) == 1
    assert store.problems() == [f"{path}:4: not a JSON line; skipped"]
    store.close()


def test_an_event_out_of_turn_is_named_and_left_out(places: tuple[Path, Path]) -> None:
    write_session(places[1], "s1", [(item("softmax"), 3, "counted")])
    path = places[1] / "s1.jsonl"
    lines = path.read_text().splitlines(keepends=True)
    path.write_text("".join([*lines, lines[1]]))
    store = open_store(*places)
    assert len(store.attempts()) == 1
    assert "question 1" in store.problems()[0]
    store.close()


def test_it_knows_what_was_failed_last(places: tuple[Path, Path]) -> None:
    write_session(places[1], "s1", [(item("a"), 1, "counted"), (item("b"), 1, "counted")])
    write_session(places[1], "s2", [(item("b"), 3, "counted")], date(2026, 3, 4))
    store = open_store(*places)
    assert store.failed_last() == {"a"}
    store.close()


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('"score":1.0', '"score":"all"'),
        ('"score":1.0', '"score":NaN'),
        ('"seconds":30.0', '"seconds":null'),
        ('"given":3', '"given":7'),
        ('"given":3', '"given":"good"'),
        ('"day":"2026-03-02"', '"day":"yesterday"'),
        ('"index":0', '"index":"first"'),
        ('"par":60', '"par":"a minute"'),
    ],
)
def test_a_line_edited_by_hand_is_named_and_harms_no_other_journal(
    places: tuple[Path, Path], old: str, new: str
) -> None:
    write_session(places[1], "s1", [(item("softmax"), 3, "counted")])
    write_session(places[1], "s2", [(item("dropout"), 3, "counted")])
    path = places[1] / "s1.jsonl"
    path.write_text(path.read_text().replace(old, new))
    store = open_store(*places)
    assert ("dropout", 1) in store.memories()
    assert any(str(path) in line and "cannot be" in line for line in store.problems())
    store.close()


@pytest.mark.parametrize("title", ['"\\ud800"', '"revision":99999999999999999999999,"title":"x"'])
def test_a_value_the_store_cannot_hold_leaves_only_its_journal_out(places: tuple[Path, Path], title: str) -> None:
    write_session(places[1], "s1", [(item("softmax"), 3, "counted")])
    write_session(places[1], "s2", [(item("dropout"), 3, "counted")])
    path = places[1] / "s1.jsonl"
    text = path.read_text().replace('"revision":1,', "") if "revision" in title else path.read_text()
    path.write_text(text.replace('"title":"Softmax"', title if "revision" in title else f'"title":{title}'))
    store = open_store(*places)
    assert set(store.memories()) == {("dropout", 1)}
    assert [line for line in store.problems() if f"{path}: cannot be used" in line]
    store.close()


def test_a_store_that_another_program_holds_is_left_alone(
    places: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    write_session(places[1], "s1", [(item("softmax"), 3, "counted")])
    open_store(*places).close()
    write_session(places[1], "s2", [(item("dropout"), 3, "counted")])
    other = sqlite3.connect(places[0])
    other.execute("begin immediate")
    monkeypatch.setattr("interview.history.database.PATIENCE", 0.01)
    store = open_store(*places)
    assert set(store.memories()) == {("softmax", 1), ("dropout", 1)}
    store.close()
    other.rollback()
    assert other.execute("select count(*) from session").fetchone() == (1,)
    other.close()


def test_what_was_answered_lately_and_first_is_known(places: tuple[Path, Path]) -> None:
    write_session(places[1], "s1", [(item("softmax"), 3, "counted")])
    write_session(places[1], "s2", [(item("softmax"), 3, "counted"), (item("dropout"), 3, "counted")], date(2026, 3, 5))
    store = open_store(*places)
    assert store.answered_since("2026-03-05T10:01:00.000Z") == {"dropout"}
    assert store.answered_since("2026-03-05T09:00:00.000Z") == {"softmax", "dropout"}
    assert (store.new_on(DAY), store.new_on(date(2026, 3, 5)), store.new_on(date(2026, 3, 6))) == (1, 1, 0)
    assert store.paces("choice", last=2) == [0.5, 0.5]
    store.close()


def write_judged(
    folder: Path, name: str, suggested: dict[str, float], points: tuple[str, ...], day: date = DAY
) -> None:
    """One explanation with suggested key points and those that were ticked."""
    t, study_day = f"{day}T10:00:00.000Z", str(day)
    line_up = (item("recall", "explain"),)
    journal = Journal.create(folder, name)
    journal.append(Started(t=t, day=study_day, at=0.0, session=name, mode="drill", title="Drill", items=line_up))
    journal.append(Answered(t=t, day=study_day, at=1.0, index=0, response="All.", score=None, seconds=1.0))
    journal.append(
        Judged(
            t=t, day=study_day, at=2.0, index=0, points=points, score=0.5,
            suggested=suggested, offsets={"b": 0.5}, scorer="2026-01-01",
        )
    )  # fmt: skip
    journal.close()


def test_suggestions_and_ticks_can_be_asked_by_question_and_by_day(places: tuple[Path, Path]) -> None:
    write_judged(places[1], "s1", {"a": 0.9, "b": 0.4}, ("b",))
    write_judged(places[1], "s2", {"a": 0.1}, (), DAY + timedelta(days=3))
    store = open_store(*places)
    assert store.ticks_of("recall", 1, "") == [
        Tick("recall", 1, "", "a", 0.9, 0.0, ticked=False),
        Tick("recall", 1, "", "b", 0.4, 0.5, ticked=True),
        Tick("recall", 1, "", "a", 0.1, 0.0, ticked=False),
    ]
    assert store.ticks_of("recall", 2, "") == []
    assert [tick.p for tick in store.ticks(DAY, DAY)] == [0.9, 0.4]


def test_ticks_of_a_journal_that_is_gone_are_gone(places: tuple[Path, Path]) -> None:
    write_judged(places[1], "s1", {"a": 0.9}, ())
    open_store(*places).close()
    (places[1] / "s1.jsonl").unlink()
    assert open_store(*places).ticks_of("recall", 1, "") == []


def test_ticks_of_before_there_were_suggestions_are_none(places: tuple[Path, Path]) -> None:
    write_judged(places[1], "s1", {}, ("a",))
    assert open_store(*places).ticks(DAY, DAY) == []
