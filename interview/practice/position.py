"""Where a sitting stands, as both views read it: the question, the clocks, what to say. Nothing here changes it."""

from typing import TYPE_CHECKING

from interview.core.events import Item
from interview.core.feedback import Feedback, feedback
from interview.core.memory import Rating
from interview.core.present import Presented, present
from interview.core.scorecard import Dimension, Part
from interview.core.state import Attempt, Phase, State
from interview.history.drafts import load_draft
from interview.practice.advice import suggested_rating
from interview.practice.stopwatch import Stopwatch
from interview.practice.suggest import suggestions
from interview.practice.tools import Tools

if TYPE_CHECKING:
    from interview.core.keypoints import Suggestion

# When the time of a round is up the candidate may finish the sentence.
GRACE_SECONDS = 20


class Position:
    """An open sitting to be looked at. `state` is what its events come to."""

    def __init__(self, tools: Tools, state: State) -> None:
        self.tools = tools
        self.state = state
        self._presented: dict[int, Presented] = {}
        self._suggested: dict[int, tuple[Suggestion, ...]] = {}
        self.stopwatch = Stopwatch(tools.clock, state.at)
        self._drafts: dict[int, str] = {}
        if draft := load_draft(tools.paths.drafts, self.session):
            self._drafts = {**draft.others, draft.index: draft.text}
            self.stopwatch.at_least(draft.at if draft.index == state.index else 0.0)

    @property
    def session(self) -> str:
        """The session's id."""
        return self.state.started.session

    @property
    def item(self) -> Item:
        """The place in the line-up that is asked, judged or rated now."""
        return self.state.item

    @property
    def presented(self) -> Presented:
        """The current question as this candidate meets it."""
        return self.presented_at(self.state.index)

    @property
    def area(self) -> str:
        """The title of the current question's area."""
        areas = {area.id: area.title for area in self.tools.bank.syllabus.areas}
        return areas.get(self.item.area, self.item.area)

    def presented_at(self, index: int) -> Presented:
        """Any question of the line-up."""
        if index not in self._presented:
            item = self.state.started.items[index]
            question = self.tools.bank.question(item.question)
            projects = self.tools.projects if question.own_project else ()
            self._presented[index] = present(question, item.seed, Part(item.part), projects)
        return self._presented[index]

    @property
    def part(self) -> Part:
        """What is asked of the current question: itself, what to clarify, a follow-up."""
        return Part(self.item.part)

    @property
    def seconds(self) -> float:
        """Active seconds on the current question."""
        return self.stopwatch.seconds - (
            self.state.shown_at if self.state.shown_at is not None else self.stopwatch.seconds
        )

    @property
    def par(self) -> float:
        """Expected seconds for the current question, stretched by the user's time factor."""
        return self.state.started.stretched(self.item.par)

    @property
    def left(self) -> float:
        """Seconds until par; negative when over it."""
        return self.par - self.seconds

    @property
    def sitting_left(self) -> float | None:
        """Seconds that can still be used: of the round, the later ones and the slack; None where there is no clock."""
        started, here = self.state.started, self.round_left
        if not started.seconds or here is None:
            return None
        later = sum(started.rounds[number].seconds for number in self._later_rounds)
        return max(0.0, here) + started.stretched(later) + self.state.slack_left

    @property
    def round_left(self) -> float | None:
        """Seconds left of the round, slack taken for it included; None where it has no clock."""
        state = self.state
        budget = state.started.stretched(state.started.rounds[self.item.round].seconds)
        if not budget:
            return None
        if state.round != self.item.round:
            return budget
        return budget + state.extra - (self.stopwatch.seconds - state.round_at)

    @property
    def _later_rounds(self) -> set[int]:
        """The numbers of the rounds after this one."""
        return {item.round for item in self.state.started.items if item.round > self.item.round}

    @property
    def next_round(self) -> str:
        """The title of the round after this one, empty after the last."""
        return self.state.started.rounds[min(self._later_rounds)].title if self._later_rounds else ""

    @property
    def in_grace(self) -> bool:
        """The round's clock has run out; the sentence may be finished."""
        left = self.round_left
        return left is not None and left <= 0 and self.state.phase is Phase.ASKING

    @property
    def time_is_up(self) -> bool:
        """The round's clock and its grace have run out while a question is open."""
        return self.in_grace and (self.round_left or 0.0) <= -GRACE_SECONDS

    @property
    def hints(self) -> tuple[str, ...]:
        """The hints opened so far."""
        return self.presented.question.hints[: self.state.hints]

    @property
    def attempt(self) -> Attempt:
        """The attempt at the current question; only once answered."""
        attempt = self.state.attempt
        assert attempt is not None  # noqa: S101  # the phase says so
        return attempt

    @property
    def feedback(self) -> Feedback:
        """What to say about the answer now on the screen."""
        attempt = self.attempt
        return feedback(self.presented, attempt.answered.response, attempt.score or 0.0)

    @property
    def suggestions(self) -> "tuple[Suggestion, ...]":
        """One for each key point of the explanation now judged; none where nothing was written."""
        index = self.state.index
        if index not in self._suggested:
            found = suggestions(self.tools, self.item, self.presented, self.attempt.answered)
            self._suggested[index] = found
        return self._suggested[index]

    @property
    def draft(self) -> str:
        """The response that was being typed when the question was left, or the empty text."""
        return self._drafts.get(self.state.index, "")

    @property
    def dimension(self) -> Dimension:
        """What is to be scored now; only while assessing."""
        dimension = self.state.dimension
        assert dimension is not None  # noqa: S101  # the phase says so
        return dimension

    @property
    def suggested(self) -> Rating:
        """The rating the evidence suggests for the current attempt."""
        return suggested_rating(self.tools, self.state.started, self.attempt)
