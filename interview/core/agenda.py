"""The set of a day under a plan: what to ask today, and what the plan leaves out and why."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from interview.core.lineup import ABOUT, FEEDBACK_SECONDS, PROBES
from interview.core.luck import luck
from interview.core.memory import Memory
from interview.core.planning import Card, Planner
from interview.core.question import Entry, Kind, Syllabus
from interview.core.weights import Profile, weight

# What is left of guessing at a question never introduced (SCHEDULING.md 4(b)).
UNSEEN = 0.15
# The last day before the interview, and the day itself: half the minutes, nothing new.
LIGHT_DAYS, LIGHT_SHARE = 1, 0.5
# An author's par is trusted like this many answers of one's own; exercises take longer than authors think.
PACE_ANSWERS = 10
PACES = {Kind.CODE: 1.3}


class Why(StrEnum):
    """Why a question is not in the plan."""

    PARKED = "parked by you"
    DISPUTED = "you doubted its key"
    LEFT_OUT = "not in the profile"
    TOO_LONG = "longer than a day's minutes"
    NO_TIME = "no minutes left for it before the date"


@dataclass(frozen=True, slots=True)
class Day:
    """A day to choose for: its number, the minutes left of it, and what was practised on it already."""

    number: int
    minutes: float
    practised: Collection[str] = ()
    groups: Collection[str] = ()


def pace(kind: str, ratios: Sequence[float]) -> float:
    """Seconds over par to expect, from one's own latest answers of a kind and the author's par."""
    prior = PACES.get(Kind(kind), 1.0)
    return (PACE_ANSWERS * prior + sum(ratios)) / (PACE_ANSWERS + len(ratios))


def cards(
    entries: Iterable[Entry],
    memories: Mapping[str, Memory],
    syllabus: Syllabus,
    paces: Mapping[str, float],
    profile: Profile | None = None,
) -> list[Card]:
    """Questions as the planner sees them, by rank in the given order; topics that weigh nothing are left out."""
    found = []
    for rank, entry in enumerate(entries):
        weighs = weight(entry.topic, entry.kind, syllabus, profile)
        minutes = (entry.par * paces[entry.kind] + FEEDBACK_SECONDS) / 60
        card = Card(entry.id, minutes, weighs, UNSEEN, group=entry.concept, rank=rank)
        if weighs and entry.id in memories:
            card.remember(memories[entry.id])
        if weighs:
            found.append(card)
    return found


def is_light(day: int, target: int) -> bool:
    """Whether a day is so near to the interview that nothing new is met."""
    return 0 <= target - day <= LIGHT_DAYS


def choose(found: Sequence[Card], day: Day, planner: Planner, first: Sequence[str] = ()) -> list[Card]:
    """Today's cards: those wanted first, then by gain per minute while they fit, one of a group, with some probes.

    On a light day those least known at the date, no new ones, and half of the minutes.
    """
    wanted = [card for name in first for card in found if card.id == name]
    if is_light(day.number, planner.target):
        seen = [card for card in found if card.last is not None and card.last != day.number]
        ranked = sorted(seen, key=lambda card: (planner.recall_at_target(card), card.id))
        return _fill([*wanted, *ranked], day, LIGHT_SHARE * day.minutes)
    ranked = [pick.card for pick in planner.ranked(found, day.number)]
    probed = _with_probes(_fill([*wanted, *ranked], day, day.minutes), found, day, first)
    return _fill([*probed, *ranked], day, day.minutes)  # a short probe in the place of a long exercise leaves minutes


def _fill(ranked: Iterable[Card], day: Day, minutes: float) -> list[Card]:
    """What fits, in order. The first may be a little longer than the day, or a long exercise would never be met."""
    chosen, taken, left = list[Card](), {*day.groups, *day.practised}, minutes
    for card in ranked:
        room = left if chosen else ABOUT * left
        if card.cost <= room and taken.isdisjoint(_names(card)):
            chosen.append(card)
            taken |= _names(card)
            left -= card.cost
    return chosen


def _with_probes(chosen: list[Card], found: Sequence[Card], day: Day, first: Collection[str]) -> list[Card]:
    """Put any seen card, by lot, in the place of a few that are not wanted first."""
    taken = {*day.groups, *day.practised, *(name for card in chosen for name in _names(card))}
    seen = [card for card in found if card.last is not None and card.last != day.number]
    for place, card in enumerate(chosen):
        if card.id in first or luck(day.number, place, 1) >= PROBES:
            continue
        fits = [other for other in seen if other.cost <= card.cost and taken.isdisjoint(_names(other))]
        if fits:
            probe = fits[int(luck(day.number, place, 2) * len(fits))]
            chosen[place] = probe
            taken |= _names(probe)
    return chosen


def _names(card: Card) -> set[str]:
    """What may not be asked twice a day: the question, and its concept."""
    return {card.id, card.group} - {""}
