"""The union of histories: commutative, associative, idempotent, and the same due list on every machine."""

import random
from datetime import date, timedelta
from pathlib import Path

import pytest

from interview.core.ledger import Parked, settings
from interview.history.exchange import is_journal_name, lines_of, merge
from interview.history.files import sitting_of
from interview.history.journal import Journal, LockedError
from interview.history.ledger import append
from interview.history.store import Store, open_store
from tests.support.past import Past, write_past

DAY = date(2026, 3, 2)
QUESTIONS = ("dropout", "relu", "bayes", "shape", "double")
Contents = dict[str, frozenset[tuple[str, ...]]]


@pytest.fixture(autouse=True)
def quick_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    """Made-up journals need not survive a power cut."""
    monkeypatch.setattr("os.fsync", lambda _handle: None)


def a_machine(folder: Path, rng: random.Random) -> Path:
    """A few sittings of the shared past, some left early or gone on with differently, and some of its own."""
    for number in range(4):
        if rng.random() < 0.8:
            shared = random.Random(number)
            answers = [Past(question=q, rating=shared.randint(1, 4)) for q in shared.sample(QUESTIONS, 3)]
            path = write_past(folder, f"shared{number}", DAY + timedelta(days=3 * number), answers)
            lines = path.read_text().splitlines(keepends=True)
            path.write_text("".join(lines[: rng.choice([4, 7, len(lines)])] + _own_end(rng, lines)))
    for _ in range(rng.randint(0, 2)):
        answers = [Past(question=q, rating=rng.randint(1, 4)) for q in rng.sample(QUESTIONS, 2)]
        name = f"own{rng.randrange(10**6)}"
        write_past(folder, name, DAY + timedelta(days=rng.randint(0, 12)), answers)
    machine = f"{rng.randrange(16**8):08x}"
    for hour in range(rng.randint(0, 3)):
        question = rng.choice(QUESTIONS)
        append(
            folder, machine, Parked(t=f"2026-03-0{rng.randint(1, 9)}T{hour:02d}:00", day=str(DAY), question=question)
        )
    return folder


def _own_end(rng: random.Random, lines: list[str]) -> list[str]:
    """Sometimes a machine rates what the other had left, in its own way."""
    if rng.random() < 0.6:
        return []
    return [lines[3].replace('"given":', '"given":1,"was":').replace('"event":"rated"', '"event":"left"')]


def copy_of(folder: Path, to: Path) -> Path:
    to.mkdir(parents=True)
    for path in folder.glob("*.jsonl"):
        (to / path.name).write_bytes(path.read_bytes())
    return to


def merged(into: Path, *others: Path) -> Path:
    for other in others:
        for path in sorted(other.glob("*.jsonl")):
            merge(into, path.name, lines_of(path))
    return into


def contents(folder: Path) -> Contents:
    """What is known of every sitting, whatever the files are called; of a ledger its lines."""
    found: dict[str, set[tuple[str, ...]]] = {}
    for path in folder.glob("*.jsonl"):
        lines = lines_of(path)
        ledger = path.name.startswith("ledger-")
        found.setdefault(sitting_of(path.name), set()).add(tuple(sorted(lines)) if ledger else tuple(lines))
    return {sitting: frozenset(kept) for sitting, kept in found.items()}


def due(folder: Path, store: Path) -> list[tuple[str, int, int]]:
    opened: Store = open_store(store, folder)
    try:
        memories = sorted((q, revision, memory.due) for (q, revision), memory in opened.memories().items())
        return [row for row in memories if row[0] not in settings(opened.ledger()).parked]
    finally:
        opened.close()


@pytest.mark.parametrize("seed", range(12))
def test_merging_is_a_union(tmp_path: Path, seed: int) -> None:
    rng = random.Random(seed)
    a, b, c = (a_machine(tmp_path / name, rng) for name in "abc")

    def union(name: str, *parts: Path) -> Path:
        return merged(copy_of(parts[0], tmp_path / name), *parts[1:])

    abc = union("abc", a, b, c)
    assert contents(union("cba", c, b, a)) == contents(abc)  # commutative
    assert contents(union("a(bc)", a, union("bc", b, c))) == contents(abc)  # associative
    before = {path.name: path.read_bytes() for path in abc.iterdir()}
    merged(abc, a, b, c, abc)
    assert {path.name: path.read_bytes() for path in abc.iterdir()} == before  # idempotent
    for sitting, kept in contents(a).items():  # nothing is lost
        for lines in kept:
            assert any(set(lines) <= set(other) for other in contents(abc)[sitting])


@pytest.mark.parametrize("seed", range(12))
def test_two_machines_have_the_same_due_list_after_merging(tmp_path: Path, seed: int) -> None:
    rng = random.Random(100 + seed)
    a, b = (a_machine(tmp_path / name, rng) for name in "ab")
    first, second = copy_of(a, tmp_path / "a2"), copy_of(b, tmp_path / "b2")
    open_store(tmp_path / "first.db", first).close()  # this one has seen its own past before
    merged(first, b)
    merged(second, a)
    assert due(first, tmp_path / "first.db") == due(second, tmp_path / "second.db")


def test_an_answer_on_two_machines_on_one_day_counts_twice(tmp_path: Path) -> None:
    for machine, minute in (("a", "1"), ("b", "2")):
        write_past(tmp_path / machine, f"sitting-{minute}", DAY, [Past(question="relu")])
    both = merged(tmp_path / "a", tmp_path / "b")
    store = open_store(tmp_path / "db", both)
    assert store.memories()[("relu", 1)].reviews == 2


def test_the_longer_of_two_that_begin_alike_stays(tmp_path: Path) -> None:
    path = write_past(tmp_path / "a", "s", DAY, [Past(question="relu"), Past(question="bayes")])
    lines = lines_of(path)
    assert merge(tmp_path / "b", "s.jsonl", lines[:3])
    assert merge(tmp_path / "b", "s.jsonl", lines)
    assert not merge(tmp_path / "b", "s.jsonl", lines[:5])
    assert [p.name for p in (tmp_path / "b").iterdir()] == ["s.jsonl"]
    assert lines_of(tmp_path / "b" / "s.jsonl") == lines


def test_a_cut_last_line_is_not_taken_over(tmp_path: Path) -> None:
    path = write_past(tmp_path / "a", "s", DAY, [Past(question="relu")])
    whole = lines_of(path)
    path.write_bytes(path.read_bytes()[:-9])
    assert lines_of(path) == whole[:-1]


def test_a_sitting_that_is_open_is_left_alone(tmp_path: Path) -> None:
    path = write_past(tmp_path / "a", "s", DAY, [Past(question="relu")])
    lines = lines_of(path)
    merge(tmp_path / "b", "s.jsonl", lines[:3])
    journal, _ = Journal.open(tmp_path / "b" / "s.jsonl")
    with pytest.raises(LockedError):
        merge(tmp_path / "b", "s.jsonl", lines)
    journal.close()
    assert lines_of(tmp_path / "b" / "s.jsonl") == lines[:3]


@pytest.mark.parametrize("name", ["../x.jsonl", ".hidden.jsonl", "x.json", "a/b.jsonl", "", "-x.jsonl", "x\n.jsonl"])
def test_names_that_lead_elsewhere_are_refused(name: str) -> None:
    assert not is_journal_name(name)
    assert is_journal_name("20260302T100000Z-0001~ab12cd34.jsonl")
