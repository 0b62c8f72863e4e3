"""A blueprint is the recipe of a mock interview: rounds, their clocks, and what each draws."""

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256

from interview.core.lineup import Past
from interview.core.memory import retrievability
from interview.core.question import Entry, Kind, Syllabus

# A round's questions may together expect this much more than its clock.
TIGHTNESS = 1.25


@dataclass(frozen=True, slots=True)
class RoundPlan:
    """`count` questions of these kinds, from these topics or areas (none: all), in `seconds`."""

    title: str
    seconds: int
    count: int
    kinds: tuple[Kind, ...] = ()
    topics: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Blueprint:
    """A mock interview as data."""

    id: str
    title: str
    rounds: tuple[RoundPlan, ...]
    slack: int = 0

    @property
    def seconds(self) -> int:
        """The clock of the whole sitting, slack included."""
        return self.slack + sum(part.seconds for part in self.rounds)


def draw_rounds(
    blueprint: Blueprint, entries: Sequence[Entry], syllabus: Syllabus, past: Past, seed: int
) -> list[tuple[Entry, int]]:
    """Each round's questions with its number: of different concepts, areas spread, and short enough for the round.

    Weak and unseen questions are likelier than known ones; the seed decides among them.
    """
    placed: list[tuple[Entry, int]] = []
    for number, plan in enumerate(blueprint.rounds):
        pool = [e for e in entries if _suits(e, plan, syllabus)]
        pool.sort(key=lambda e: _weight(e, past) * _uniform(seed, e.id))
        placed += [(entry, number) for entry in _spread(pool, plan, syllabus, [e for e, _ in placed])]
    return placed


def _spread(pool: Sequence[Entry], plan: RoundPlan, syllabus: Syllabus, before: Sequence[Entry]) -> list[Entry]:
    """At most one of an area, then two, then any; at last the shortest left, whatever the clock says."""
    taken: list[Entry] = []
    pars = sorted(entry.par for entry in pool)
    for limit in (1, 2, len(pool)):
        for entry in pool:
            areas = [_area(e, syllabus) for e in taken]
            if areas.count(_area(entry, syllabus)) < limit and _in_time(entry, taken, plan, pars):
                _take(entry, taken, before, plan.count)
    for entry in sorted(pool, key=lambda e: e.par):
        _take(entry, taken, before, plan.count)
    return taken


def _take(entry: Entry, taken: list[Entry], before: Sequence[Entry], count: int) -> None:
    """Add it unless the round is full or its concept is there already."""
    concepts = {e.concept or e.id for e in (*before, *taken)}
    if len(taken) < count and (entry.concept or entry.id) not in concepts:
        taken.append(entry)


def _in_time(entry: Entry, taken: Sequence[Entry], plan: RoundPlan, pars: Sequence[int]) -> bool:
    """Whether the round holds it and the shortest of the pool after it. `pars` are the pool's, ascending."""
    rest = sum(pars[: plan.count - len(taken) - 1])
    return sum(e.par for e in taken) + entry.par + rest <= TIGHTNESS * plan.seconds


def _suits(entry: Entry, plan: RoundPlan, syllabus: Syllabus) -> bool:
    wanted_kind = not plan.kinds or entry.kind in plan.kinds
    wanted_topic = not plan.topics or entry.topic in plan.topics or _area(entry, syllabus) in plan.topics
    return wanted_kind and wanted_topic


def _weight(entry: Entry, past: Past) -> float:
    """Small comes first: half for unseen, recall for seen ones."""
    memory = past.memories.get(entry.id)
    if memory is None:
        return 0.5
    return 0.2 + 0.8 * retrievability(past.today - memory.last_day, memory.stability)


def _uniform(seed: int, name: str) -> float:
    """A number in 0..1 that depends on seed and name only."""
    return int.from_bytes(sha256(f"{seed}:{name}".encode()).digest()[:8]) / 2**64


def _area(entry: Entry, syllabus: Syllabus) -> str:
    topic = syllabus.topics.get(entry.topic)
    return topic.area if topic else entry.topic
