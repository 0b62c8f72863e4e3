"""Suggestions for the key points of an explanation: from the scorer, the question and what was corrected before."""

from typing import TYPE_CHECKING, Any

from interview.core.events import Answered, Item
from interview.core.present import Presented
from interview.practice.tools import Tools

if TYPE_CHECKING:
    from collections.abc import Sequence

    from interview.core.keypoints import Suggestion


def suggestions(tools: Tools, item: Item, presented: Presented, answered: Answered) -> "tuple[Suggestion, ...]":
    """One for each key point; none where nothing was written: said aloud, given up."""
    if answered.aloud or answered.gave_up or not answered.response.strip():
        return ()
    from interview.bank.scorer import load_scorer
    from interview.core.corrections import offsets
    from interview.core.keypoints import suggest

    refit = tools.refit
    learned = offsets(tools.store.ticks_of(item.question, item.revision, item.part), refit)
    return suggest(load_scorer(), presented.question, answered.response, learned, refit)


def recorded(found: "Sequence[Suggestion]") -> dict[str, Any]:
    """The fields of a Judged event that say what was suggested; nothing where nothing was."""
    if not found:
        return {}
    from interview.bank.scorer import load_scorer

    return {
        "suggested": {one.point: round(one.p, 4) for one in found},
        "offsets": {one.point: one.offset for one in found if one.offset},
        "scorer": load_scorer().date,
    }
