"""What an answer means for memory: the suggested rating, when the question comes back, what was expected."""

from collections.abc import Sequence

from interview.core.ability import ability
from interview.core.calibration import learned, shifted
from interview.core.events import Item, Started
from interview.core.memory import DESIRED_RETENTION, EXERCISE_RETENTION, Memory, Rating
from interview.core.question import Kind
from interview.core.scoring import Evidence, percentile_80, suggest_rating
from interview.core.state import Attempt
from interview.practice.tools import Tools


def suggested_rating(tools: Tools, started: Started, attempt: Attempt) -> Rating:
    """The rating the evidence suggests; without a timer slowness is no evidence."""
    item, answered = started.items[attempt.index], attempt.answered
    par = item.par * started.time_factor
    pace = percentile_80(tools.store.paces(item.kind))
    evidence = Evidence(
        score=attempt.score or 0.0,
        seconds=answered.seconds if started.timed else 0.0,
        par=par,
        hints=answered.hints,
        gave_up=answered.gave_up,
        own_slow=pace * par if pace is not None else None,
    )
    return suggest_rating(evidence)


def days_until_due(tools: Tools, item: Item, rating: Rating) -> int:
    """When the question would come back after this rating; 0 is later today."""
    today = tools.today().toordinal()
    retention = EXERCISE_RETENTION if item.kind == Kind.CODE else DESIRED_RETENTION
    return tools.store.model.review(memory_of(tools, item), rating, today, retention).due - today


def predicted_recall(tools: Tools, item: Item, since: Sequence[tuple[Item, Attempt]] = ()) -> float | None:
    """The chance of a pass before the answer, 0 to 1; None on the day of the last review, of which FSRS knows little.

    `since` are the answers that the store has not seen yet: the recalibration learns from every one.
    """
    memories = tools.store.memories()
    memory = memories.get((item.question, item.revision))
    if memory is None:
        return round(ability(tools.store.first_tries()).chance(item.area, item.level), 4)
    elapsed = tools.today().toordinal() - memory.last_day
    if elapsed < 1:
        return None
    shift = tools.store.shift(tools.today(), now=True)
    for other, attempt in since:
        if (other.question, other.revision) in memories:
            shift = _learned(shift, attempt)
    return round(shifted(tools.store.model.recall(elapsed, memory.stability), shift), 4)


def memory_of(tools: Tools, item: Item) -> Memory | None:
    """What the store remembers of the question as it is now."""
    return tools.store.memories().get((item.question, item.revision))


def _learned(shift: float, attempt: Attempt) -> float:
    rated, predicted = attempt.rated, attempt.answered.predicted
    if rated is None or rated.outcome != "counted" or predicted is None:
        return shift
    return learned(shift, predicted, rated.given > Rating.AGAIN)
