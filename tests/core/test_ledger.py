"""What holds outside of sittings is the fold of ledgers, in whatever order they are read."""

from itertools import permutations
from typing import Any

import pytest

from interview.core.ledger import (
    Entry,
    Fitted,
    Goal,
    Parked,
    Priced,
    Settings,
    Unflagged,
    Unparked,
    from_record,
    settings,
    to_record,
)
from interview.core.memory import DEFAULT_PARAMETERS
from interview.core.records import BadEventError

MINUTES = (20.0,) * 5 + (0.0, 45.0)


def goal(t: str, date: str = "2026-11-12") -> Goal:
    return Goal(t=t, day="2026-10-01", date=date, minutes=MINUTES, profile="apple-aiml")


def parked(t: str, question: str) -> Parked:
    return Parked(t=t, day="2026-10-01", question=question)


def test_an_entry_is_the_same_after_writing_and_reading() -> None:
    fitted = Fitted(t="1", day="2026-10-01", parameters=DEFAULT_PARAMETERS, scored=500)
    unparked = Unparked(t="2", day="2026-10-01", question="softmax")
    unflagged = Unflagged(t="6", day="2026-10-01", question="softmax")
    priced = Priced(t="5", day="2026-10-01", goal="3", price=0.25)
    for entry in (goal("3"), parked("4", "softmax"), unparked, fitted, priced, unflagged):
        assert from_record(to_record(entry)) == entry


def test_the_newest_goal_holds_until_it_is_taken_back() -> None:
    assert settings([goal("1"), goal("2", "2026-12-01")]).goal == goal("2", "2026-12-01")
    assert settings([goal("1"), goal("2", "")]).goal is None


def test_a_price_holds_for_its_goal_only() -> None:
    priced = Priced(t="2", day="2026-10-01", goal="1", price=0.25)
    assert settings([goal("1"), priced]).priced == priced
    assert settings([goal("1"), priced, goal("3")]).priced is None
    assert settings([goal("1"), priced, goal("3", "")]).priced is None


def test_a_question_is_parked_until_it_is_unparked() -> None:
    back = Unparked(t="3", day="2026-10-01", question="relu")
    found = settings([parked("1", "softmax"), parked("2", "relu"), back])
    assert found.parked == {"softmax"}


def test_the_order_in_which_ledgers_are_read_does_not_matter_nor_does_reading_twice() -> None:
    entries: list[Entry] = [goal("1"), parked("2", "relu"), goal("3", ""), parked("4", "softmax")]
    expected = settings(entries)
    for order in permutations(entries):
        assert settings([*order, *order[:2]]) == expected


def test_of_two_at_one_instant_the_later_line_holds() -> None:
    assert settings([goal("1"), goal("1", "")]).goal is None
    assert settings([goal("1", ""), goal("1")]).goal == goal("1")


def test_nothing_is_known_at_first() -> None:
    assert settings([]) == Settings()


@pytest.mark.parametrize(
    "change",
    [
        {"v": 99},
        {"event": "teleported"},
        {"day": "yesterday"},
        {"date": "soon"},
        {"minutes": [20]},
        {"minutes": [-1] * 7},
        {"minutes": ["many"] * 7},
        {"minutes": 20},
    ],
)
def test_a_line_edited_by_hand_is_refused(change: dict[str, Any]) -> None:
    with pytest.raises(BadEventError):
        from_record(to_record(goal("1")) | change)


def test_a_fit_has_all_parameters() -> None:
    record = to_record(Fitted(t="1", day="2026-10-01", parameters=DEFAULT_PARAMETERS, scored=500))
    with pytest.raises(BadEventError):
        from_record(record | {"parameters": [1.0] * 20})


def test_fields_of_a_later_version_are_ignored() -> None:
    assert from_record(to_record(goal("1")) | {"colour": "red"}) == goal("1")
