"""Spread what falls due over neighbouring days, so that no day holds much more than another.

The same memories always give the same days: two machines with the same journals agree.
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace

from interview.core.memory import Memory

# How far a due day may move: a day and these shares of the waiting time between these lengths (Anki's fuzz ranges).
SHARES = ((2.5, 7.0, 0.15), (7.0, 20.0, 0.10), (20.0, float("inf"), 0.05))
SHORTEST = 2.5


def reach(wait: int) -> int:
    """How many days a question that waits `wait` days may move to either side."""
    if wait < SHORTEST:
        return 0
    return round(1 + sum(share * max(0.0, min(wait, high) - low) for low, high, share in SHARES))


def spread(memories: Mapping[str, Memory], minutes: Mapping[str, float], today: int) -> dict[str, Memory]:
    """Each question on the day in its reach with the fewest minutes, the nearest of equals; oldest first.

    `minutes` is what each question is expected to take. What is overdue by now stays: it is due in any case.
    """
    load, found = Counter[int](), dict[str, Memory]()
    for name in sorted(memories, key=lambda name: (memories[name].last_day, name)):
        memory = memories[name]
        day = _day(memory, load) if memory.due >= today else memory.due
        load[day] += round(60 * minutes[name])
        found[name] = memory if day == memory.due else replace(memory, due=day)
    return found


def _day(memory: Memory, load: Counter[int]) -> int:
    far = reach(memory.due - memory.last_day)
    if not far:
        return memory.due
    return min(range(memory.due - far, memory.due + far + 1), key=lambda day: (load[day], abs(day - memory.due), day))
