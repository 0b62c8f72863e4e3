"""What the store derives by replay: trials, the recalibration by day, first tries, ledgers, copies of one sitting."""

import sqlite3
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest

from interview.core.calibration import Trial, by_day
from interview.core.ledger import Fitted, Parked, settings
from interview.core.memory import DEFAULT_MODEL, DEFAULT_PARAMETERS, Model, Rating
from interview.history.ledger import append, machine_id, read_ledger
from interview.history.store import Store, open_store
from tests.support.past import Past, right, write_past, wrong

DAY = date(2026, 3, 2)


@pytest.fixture
def places(tmp_path: Path) -> tuple[Path, Path]:
    return tmp_path / "state" / "history.db", tmp_path / "sessions"


@pytest.fixture
def store(places: tuple[Path, Path]) -> Store:
    write_past(places[1], "a", DAY, [right("dropout"), wrong("relu")])
    write_past(places[1], "b", DAY + timedelta(days=3), [right("dropout"), right("relu"), right("bayes")])
    return open_store(*places)


def trials(path: Path) -> list[Trial]:
    """Every answer that memory had expected, as the store's file has them."""
    with closing(sqlite3.connect(path)) as file:
        return [Trial(*row) for row in file.execute("select day, recall, held from trial order by day, t, question")]


def test_a_trial_is_an_answer_a_day_or_more_after_the_one_before(store: Store, places: tuple[Path, Path]) -> None:
    recalls = [DEFAULT_MODEL.review(None, rating, 0).stability for rating in (Rating.GOOD, Rating.AGAIN)]
    day = DAY.toordinal() + 3
    assert trials(places[0]) == [Trial(day, DEFAULT_MODEL.recall(3, stability), True) for stability in recalls]


def test_the_recalibration_is_the_fold_of_the_trials(store: Store, places: tuple[Path, Path]) -> None:
    assert store.form() == list(by_day(trials(places[0])))
    later = DAY + timedelta(days=3)
    assert store.shift(DAY) == store.shift(later) == 0.0
    assert store.shift(later, now=True) == store.shift(later + timedelta(days=1)) > 0


def test_an_older_journal_that_arrives_late_changes_what_came_after(store: Store, places: tuple[Path, Path]) -> None:
    before = store.form()
    write_past(places[1], "z", DAY + timedelta(days=1), [wrong("dropout"), wrong("relu")])
    store.update()
    assert len(store.form()) == 2
    assert store.form()[-1].shift != before[-1].shift
    assert store.form() == list(by_day(trials(places[0])))


def test_first_tries_are_kept_in_order(store: Store) -> None:
    assert [(first.area, first.held) for first in store.first_tries()] == [("dl", True), ("dl", False), ("data", True)]


def test_a_question_that_keeps_failing_is_stuck(places: tuple[Path, Path]) -> None:
    write_past(places[1], "s0", DAY, [Past(question="dropout", rating=4)])
    for number in range(1, 6):
        write_past(places[1], f"s{number}", DAY + timedelta(days=number), [wrong("dropout")])
    assert list(open_store(*places).stuck()) == [("dropout", 1)]


def test_fitted_parameters_replay_every_memory(store: Store, places: tuple[Path, Path]) -> None:
    w = (0.5, *DEFAULT_PARAMETERS[1:])
    append(places[1], "m1", Fitted(t="2026-03-06T10:00:00.000Z", day="2026-03-06", parameters=w, scored=400))
    before = store.memories()[("relu", 1)]
    store.update()
    assert store.model.w == w
    assert store.memories()[("relu", 1)].stability > before.stability
    fresh = open_store(places[0].with_name("other.db"), places[1])
    assert (fresh.memories(), fresh.form()) == (store.memories(), store.form())
    assert fresh.memories()[("dropout", 1)].stability == Model(w).review(
        Model(w).review(None, Rating.GOOD, DAY.toordinal()), Rating.GOOD, DAY.toordinal() + 3
    ).stability  # fmt: skip


def test_ledgers_are_no_sittings_and_all_of_them_count(store: Store, places: tuple[Path, Path]) -> None:
    for machine, question in (("m1", "relu"), ("m2", "bayes")):
        append(places[1], machine, Parked(t="2026-03-06T10:00:00.000Z", day="2026-03-06", question=question))
    store.update()
    assert settings(store.ledger()).parked == {"relu", "bayes"}
    assert len(store.sessions()) == 2
    assert store.problems() == []


def test_a_bad_line_of_a_ledger_is_named_and_the_rest_counts(store: Store, places: tuple[Path, Path]) -> None:
    append(places[1], "m1", Parked(t="2026-03-06T10:00:00.000Z", day="2026-03-06", question="relu"))
    path = places[1] / "ledger-m1.jsonl"
    path.write_text(path.read_text() + '{"v": 1, "event": "parked"')
    append(places[1], "m1", Parked(t="2026-03-06T11:00:00.000Z", day="2026-03-06", question="bayes"))
    store.update()
    assert settings(store.ledger()).parked == {"relu", "bayes"}
    assert store.problems() == [f"{path}:2: not a JSON line; skipped"]
    assert len(read_ledger(path).entries) == 2


def test_a_machine_keeps_its_random_name(tmp_path: Path) -> None:
    first = machine_id(tmp_path / "one")
    assert machine_id(tmp_path / "one") == first
    assert machine_id(tmp_path / "two") != first


def test_of_a_sitting_that_went_on_on_two_machines_every_answer_counts_once(places: tuple[Path, Path]) -> None:
    path = write_past(places[1], "20260302T100000Z-0001", DAY, [right("dropout"), right("relu")])
    lines = path.read_text().splitlines(keepends=True)
    path.write_text("".join(lines[:4]))  # here it was left after the first answer
    store = open_store(*places)
    (places[1] / "20260302T100000Z-0001~ab12.jsonl").write_text("".join(lines))
    store.update()
    assert sorted((row.question, row.rating) for row in store.attempts()) == [("dropout", 3), ("relu", 3)]
    fresh = open_store(places[0].with_name("other.db"), places[1])
    assert fresh.attempts() == store.attempts()


def test_when_a_copy_vanishes_the_other_counts_again(places: tuple[Path, Path]) -> None:
    path = write_past(places[1], "s", DAY, [right("dropout")])
    twin = places[1] / "s~ab12.jsonl"
    twin.write_bytes(path.read_bytes())
    store = open_store(*places)
    assert len(store.attempts()) == 1
    path.unlink()
    store.update()
    assert len(store.attempts()) == 1
