"""Blueprints are read strictly; a broken one is named and never stops the others."""

from pathlib import Path

import pytest

from interview.bank.blueprints import load_blueprints
from interview.core.blueprint import RoundPlan
from interview.core.question import Kind

SHIPPED = Path(__file__).parents[2] / "question_bank"
SHORT = """\
id: short
title: A short one
slack: 30
rounds:
  - title: warm-up
    seconds: 300
    count: 4
    kinds: [choice, numeric]
    topics: [trees, ml]
  - {title: coding, seconds: 600, count: 1, kinds: [code]}
"""


def bank(folder: Path, **files: str) -> Path:
    (folder / "BLUEPRINTS").mkdir(parents=True)
    for name, text in files.items():
        (folder / "BLUEPRINTS" / f"{name}.yaml").write_text(text, encoding="utf-8")
    return folder


def test_the_shipped_blueprints_are_sound() -> None:
    found = load_blueprints([SHIPPED])
    assert found.problems == []
    assert found["quick-20"].seconds == 20 * 60


def test_rounds_are_read_with_their_clocks(tmp_path: Path) -> None:
    plan = load_blueprints([bank(tmp_path, short=SHORT)])["short"]
    assert (plan.title, plan.slack, plan.seconds) == ("A short one", 30, 930)
    assert plan.rounds[0] == RoundPlan("warm-up", 300, 4, (Kind.CHOICE, Kind.NUMERIC), ("trees", "ml"))
    assert plan.rounds[1].topics == ()


def test_every_bank_folder_is_read_and_a_missing_folder_is_none(tmp_path: Path) -> None:
    one = bank(tmp_path / "one", short=SHORT)
    two = bank(tmp_path / "two", other=SHORT.replace("id: short", "id: other"))
    assert list(load_blueprints([one, tmp_path / "none", two])) == ["short", "other"]


@pytest.mark.parametrize(
    ("old", "new", "line", "message"),
    [
        ("count: 4", "count: many", 7, "'rounds[0].count' must be a whole number from 1 to 50, not 'many'"),
        ("slack: 30", "slck: 30", 3, "unknown key 'slck'; did you mean \"slack\"?"),
        ("    count: 4\n", "", 5, "'rounds[0].count' is missing"),
        ("[choice, numeric]", "[choise]", 8, "must be one of"),
        ("id: short", "id: long", 1, "the id 'long' differs from the file name 'short'"),
        ("title: A short one\n", "", 1, "'title' is missing"),
        (SHORT, "- a list", 1, "is not a list of `key: value` lines"),
        ("seconds: 300", "seconds: 1", 6, "'rounds[0].seconds' must be a whole number"),
    ],
)
def test_a_fault_is_named_with_its_line(tmp_path: Path, old: str, new: str, line: int, message: str) -> None:
    found = load_blueprints([bank(tmp_path, short=SHORT.replace(old, new))])
    assert list(found) == []
    assert [p.line for p in found.problems if message in p.message] == [line]


def test_a_broken_file_does_not_stop_the_others(tmp_path: Path) -> None:
    found = load_blueprints([bank(tmp_path, broken="id: [", short=SHORT)])
    assert list(found) == ["short"]
    assert [Path(p.path).name for p in found.problems] == ["broken.yaml"]


def test_of_two_with_one_id_the_first_stays_and_the_second_is_named(tmp_path: Path) -> None:
    one, two = bank(tmp_path / "one", short=SHORT), bank(tmp_path / "two", short=SHORT.replace("A short", "My"))
    found = load_blueprints([one, two])
    assert found["short"].title == "A short one"
    assert [p.path for p in found.problems] == [str(two / "BLUEPRINTS" / "short.yaml")]
