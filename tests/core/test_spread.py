"""Due days are spread over neighbouring days, by minutes, always in the same way."""

from collections import Counter

import pytest

from interview.core.memory import Memory
from interview.core.spread import reach, spread


def waiting(days: int, last: int = 100) -> Memory:
    return Memory(float(days), 5.0, last, last + days, 0, 1)


def test_one_question_stays_on_its_day() -> None:
    memories = {"a": waiting(10)}
    assert spread(memories, {"a": 1.0}, 101) == memories


@pytest.mark.parametrize(("wait", "days"), [(0, 0), (1, 0), (2, 0), (3, 1), (7, 2), (20, 3), (100, 7)])
def test_who_waits_longer_may_move_further(wait: int, days: int) -> None:
    assert reach(wait) == days


def test_a_pile_is_spread_over_the_days_in_reach() -> None:
    memories = {f"q{n:02}": waiting(10) for n in range(40)}
    days = Counter(m.due - 100 for m in spread(memories, dict.fromkeys(memories, 1.0), 101).values())
    assert dict(days) == {8: 8, 9: 8, 10: 8, 11: 8, 12: 8}


def test_minutes_count_not_questions() -> None:
    memories = {"long": waiting(10), **{f"q{n}": waiting(10) for n in range(8)}}
    minutes = {"long": 20.0, **{f"q{n}": 2.0 for n in range(8)}}
    found = spread(memories, minutes, 101)
    assert found["long"].due == 110
    assert sum(m.due == 110 for m in found.values()) == 1


def test_the_order_of_the_memories_does_not_matter() -> None:
    memories = {f"q{n}": waiting(5 + n % 20, last=90 + n % 7) for n in range(60)}
    minutes = {name: 1.0 + len(name) for name in memories}
    assert spread(dict(reversed(memories.items())), minutes, 101) == spread(memories, minutes, 101)


def test_only_the_due_day_changes() -> None:
    memories = {f"q{n}": waiting(9) for n in range(9)}
    for name, found in spread(memories, dict.fromkeys(memories, 1.0), 101).items():
        assert (found.stability, found.last_day, found.reviews) == (9.0, 100, 1)
        assert abs(found.due - memories[name].due) <= reach(9)


def test_what_is_overdue_stays() -> None:
    memories = {f"q{n}": waiting(9) for n in range(9)}
    assert spread(memories, dict.fromkeys(memories, 1.0), 110) == memories
