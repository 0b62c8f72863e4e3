"""A blueprint is the recipe of a mock interview: rounds, their clocks, and what each draws."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from hashlib import sha256

from interview.core.lineup import Past
from interview.core.question import Entry, FollowUp, Kind, Question, Syllabus
from interview.core.scorecard import FOLLOW_UPS, Part

# A round's questions may together expect this much more than its clock.
TIGHTNESS = 1.25
# Expected seconds of what is asked beside the questions themselves.
PART_SECONDS = {Part.CLARIFY: 60, Part.FOLLOW_UP: 60, Part.SECOND: 60}


@dataclass(frozen=True, slots=True)
class RoundPlan:
    """`count` questions in `seconds`, of these kinds, topics or areas, concepts, tags and ids (none given: any).

    `rubric` is a key of scorecard.WEIGHTS, `follow_ups` how many levels an interviewer asks on (0 to 2), `clarify`
    whether exercises begin with what the candidate would ask first.
    """

    title: str
    seconds: int
    count: int
    kinds: tuple[Kind, ...] = ()
    topics: tuple[str, ...] = ()
    concepts: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()
    rubric: str = "breadth"
    follow_ups: int = 0
    clarify: bool = False


@dataclass(frozen=True, slots=True)
class Blueprint:
    """A mock interview as data. `about` says in a sentence whom it is for."""

    id: str
    title: str
    rounds: tuple[RoundPlan, ...]
    slack: int = 0
    about: str = ""

    @property
    def seconds(self) -> int:
        """The clock of the whole sitting, slack included."""
        return self.slack + sum(part.seconds for part in self.rounds)


@dataclass(frozen=True, slots=True)
class Shortage:
    """A round that asks for more than the bank has."""

    plan: RoundPlan
    has: int


def draw_rounds(
    blueprint: Blueprint, entries: Sequence[Entry], syllabus: Syllabus, past: Past, seed: int
) -> list[tuple[Entry, int]]:
    """Each round's questions with its number: of different concepts, areas spread, and short enough for the round.

    Weak and unseen questions are likelier than known ones; the seed decides among them. A round that few questions
    suit chooses before one that many suit.
    """
    pools = {number: _pool(plan, entries, syllabus, past, seed) for number, plan in enumerate(blueprint.rounds)}
    taken: dict[int, list[Entry]] = {}
    for number in sorted(pools, key=lambda n: len(pools[n]) - blueprint.rounds[n].count):
        before = [entry for drawn in taken.values() for entry in drawn]
        taken[number] = _spread(pools[number], blueprint.rounds[number], syllabus, before)
    return [(entry, number) for number in sorted(taken) for entry in taken[number]]


def shortages(blueprint: Blueprint, drawn: Iterable[tuple[Entry, int]]) -> list[Shortage]:
    """The rounds that came out smaller than the blueprint says."""
    counts = [0] * len(blueprint.rounds)
    for _, number in drawn:
        counts[number] += 1
    return [Shortage(p, n) for p, n in zip(blueprint.rounds, counts, strict=True) if n < p.count]


def parts(plan: RoundPlan, question: Question) -> list[Part]:
    """What is asked of a question, in order."""
    before = [Part.CLARIFY] if plan.clarify and question.clarify else []
    after = FOLLOW_UPS[: min(plan.follow_ups, len(chain(question)))]
    return [*before, Part.QUESTION, *after]


def chain(question: Question) -> list[FollowUp]:
    """The follow-ups an interviewer asks one after the other: the first that goes two deep, else the first."""
    deep = [f for f in question.follow_ups if f.then] or list(question.follow_ups)
    return [step for step in (deep[0], deep[0].then) if step] if deep else []


def _pool(plan: RoundPlan, entries: Sequence[Entry], syllabus: Syllabus, past: Past, seed: int) -> list[Entry]:
    suitable = [entry for entry in entries if _suits(entry, plan, syllabus)]
    return sorted(suitable, key=lambda e: _weight(e, past) * _uniform(seed, e.id))


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
    if entry.par > plan.seconds:
        return False
    rest = sum(pars[: plan.count - len(taken) - 1])
    beside = plan.count * sum(PART_SECONDS[part] for part in FOLLOW_UPS[: plan.follow_ups])
    return sum(e.par for e in taken) + entry.par + rest + beside <= TIGHTNESS * plan.seconds


def _suits(entry: Entry, plan: RoundPlan, syllabus: Syllabus) -> bool:
    return (
        (not plan.kinds or entry.kind in plan.kinds)
        and (not plan.topics or entry.topic in plan.topics or _area(entry, syllabus) in plan.topics)
        and (not plan.concepts or entry.concept in plan.concepts)
        and (not plan.tags or bool(set(plan.tags) & set(entry.tags)))
        and (not plan.questions or entry.id in plan.questions)
    )


def _weight(entry: Entry, past: Past) -> float:
    """Small comes first: half for unseen, recall for seen ones."""
    memory = past.memories.get(entry.id)
    if memory is None:
        return 0.5
    return 0.2 + 0.8 * past.model.recall(past.today - memory.last_day, memory.stability)


def _uniform(seed: int, name: str) -> float:
    """A number in 0..1 that depends on seed and name only."""
    return int.from_bytes(sha256(f"{seed}:{name}".encode()).digest()[:8]) / 2**64


def _area(entry: Entry, syllabus: Syllabus) -> str:
    topic = syllabus.topics.get(entry.topic)
    return topic.area if topic else entry.topic
