"""Why a drill has nothing to ask: found by lifting what may bind, each reason with a command that asks something."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate

from interview.core.lineup import Budget, Past, draw_lineup, due
from interview.core.question import Entry, Syllabus
from interview.errors import UsageError

# Minutes for which a question that was just answered is held: FSRS says nothing reliable about so short a time.
REST_MINUTES = 10


class NothingToAskError(UsageError):
    """The line-up came out empty. `reason` says why in a few words, `hint` what to do."""

    exit_code = UsageError.exit_code.DONE

    def __init__(self, reason: str, hint: str) -> None:
        super().__init__(f"nothing to ask: {reason}", hint)
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Draw:
    """What a line-up was drawn from. `away` are parked or disputed, `resting` answered minutes ago; `command` is the
    drill with its filters, `new_per_day` the limit that `budget.new` comes from, None where it was given by hand."""

    entries: Sequence[Entry]
    syllabus: Syllabus
    past: Past
    budget: Budget
    away: Collection[str]
    resting: Collection[str]
    command: str
    new_per_day: int | None

    def lineup(self) -> list[Entry]:
        """The questions of a drill, in order."""
        return draw_lineup(self.entries, self.syllabus, self.past, self.budget)


@dataclass(frozen=True, slots=True)
class _Bound:
    """Something that may bind: the draw without it, its words, and what to do about it (of what is then drawn)."""

    lift: Callable[[Draw], Draw]
    words: Callable[[Draw], str]
    instead: Callable[[Draw, Entry], str]


def why_nothing(draw: Draw) -> NothingToAskError:
    """The error to raise for a draw that came out empty."""
    if not draw.entries:
        return NothingToAskError("no question fits", "fewer filters, or: interview list")
    if all(entry.id in draw.away for entry in draw.entries):
        return NothingToAskError("what fits is parked or disputed", "interview park lists it, or list --flagged")
    binding = _binding(draw)
    if not binding:
        return NothingToAskError("no question is due and no new one is left", _anyway(draw))
    reasons = [bound.words(draw) for bound in binding]
    return NothingToAskError(", ".join(reasons), _instead(draw, binding[0]))


def nothing_failed() -> NothingToAskError:
    """The error for a drill of failures without any."""
    return NothingToAskError("nothing was answered wrong the last time", "interview drill")


def _binding(draw: Draw) -> list[_Bound]:
    """What alone keeps every question back, or, where nothing does alone, what does together."""
    alone = [bound for bound in _BOUNDS if bound.lift(draw).lineup()]
    if alone:
        return alone
    together = accumulate(_BOUNDS, lambda lifted, bound: bound.lift(lifted), initial=draw)
    enough = next((count for count, lifted in enumerate(together) if lifted.lineup()), 0)
    return list(_BOUNDS[:enough])


def _instead(draw: Draw, bound: _Bound) -> str:
    lineup = bound.lift(draw).lineup()
    return bound.instead(draw, lineup[0]) if lineup else _anyway(draw)


def _anyway(draw: Draw) -> str:
    """What is known best is asked only when asked for."""
    if any(entry.id in draw.past.memories and entry.id not in draw.past.held for entry in draw.entries):
        return f"what you know least, due or not: {draw.command} --cram"
    return "come back tomorrow, or: interview list"


def _rested(draw: Draw) -> Draw:
    return replace(draw, past=replace(draw.past, held=draw.away))


def _limit_words(draw: Draw) -> str:
    if draw.new_per_day is None:
        return "no new question was wanted (--new 0)"
    return f"the limit of {draw.new_per_day} new question{'s' * (draw.new_per_day != 1)} a day is reached"


def _resting_words(draw: Draw) -> str:
    count = len(due([entry for entry in draw.entries if entry.id in draw.resting], draw.past))
    who = "the one that is due was" if count == 1 else f"the {count} that are due were"
    return f"{who} answered less than {REST_MINUTES} minutes ago"


def _minutes_words(draw: Draw) -> str:
    minutes = draw.budget.minutes or 0
    return f"what is left takes longer than {minutes:g} minute{'s' * (minutes != 1)}"


_BOUNDS = (
    _Bound(
        lambda draw: replace(draw, budget=replace(draw.budget, new=max(draw.budget.new, 1))),
        _limit_words,
        lambda draw, _first: f"more new ones: {draw.command} --new 5",
    ),
    _Bound(_rested, _resting_words, lambda draw, _first: f"in {REST_MINUTES} minutes at most: {draw.command}"),
    _Bound(
        lambda draw: replace(draw, budget=replace(draw.budget, minutes=None)),
        _minutes_words,
        lambda draw, _first: f"one of them: {draw.command} -n 1",
    ),
    _Bound(
        lambda draw: replace(draw, past=replace(draw.past, concepts_today=())),
        lambda _draw: "what is left asks again for what you practised today",
        lambda _draw, first: f"tomorrow, or by name: interview drill {first.id}",
    ),
)
