"""One sitting while it is practised: the use cases both views call. Nothing here prints or knows a terminal.

Every method that changes something writes its event to the journal first; if that fails (full disk), the state stays
and the error says so.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from interview.core.events import (
    Answered,
    Assessed,
    Event,
    Extended,
    Hinted,
    Item,
    Judged,
    Left,
    Noted,
    Paused,
    Queued,
    Ran,
    Rated,
    Resumed,
    Shown,
    Skipped,
    Undone,
)
from interview.core.feedback import kept_response, read_response, score_response
from interview.core.memory import Rating
from interview.core.scoring import score_points
from interview.core.session import fold, to_take_back
from interview.core.state import Attempt, Phase
from interview.core.verdict import Graded, Verdict
from interview.errors import UsageError
from interview.history.drafts import Draft, drop_draft, save_draft
from interview.history.journal import Journal, Unrecorded
from interview.practice.advice import predicted_recall, suggested_rating
from interview.practice.debrief import weakest
from interview.practice.position import Position
from interview.practice.suggest import recorded
from interview.practice.tools import Tools

if TYPE_CHECKING:
    from interview.grading.client import Exercise

# Slack is taken in pieces of this many seconds.
SLACK_SECONDS = 60


class NoPauseError(UsageError):
    """The mock was begun without pauses."""

    def __init__(self) -> None:
        super().__init__("this mock was begun without pauses", "leave with ^C ^C; the debrief says so")


class NoSlackError(UsageError):
    """No slack is left, or there is no clock to add it to."""

    def __init__(self) -> None:
        super().__init__("no slack is left")


class Sitting(Position):
    """An open session. Close it when done; its journal is locked while it is open."""

    def __init__(self, tools: Tools, journal: Journal | Unrecorded, events: Sequence[Event]) -> None:
        super().__init__(tools, fold(events))
        self._journal = journal
        self._events = list(events)
        self._known = len(self.state.attempts)  # the store has these

    def open(self) -> None:
        """The current question comes on the screen (again): its clock runs."""
        self.stopwatch.start()
        if self.state.phase is Phase.ASKING and self.state.shown_at is None:
            self._log(Shown, index=self.state.index)

    def hint(self) -> str | None:
        """Open the next hint, if there is one."""
        hints = self.presented.question.hints
        if self.state.hints >= len(hints):
            return None
        self._log(Hinted, index=self.state.index)
        return hints[self.state.hints - 1]

    def answer(self, text: str, *, confidence: str = "", aloud: bool = False, gave_up: bool = False) -> None:
        """Hand in a response, of code only to give up; raises UnreadableError, which costs nothing.

        What was typed before giving up, or before saying it aloud, is kept.
        """
        read = kept_response if gave_up or aloud else read_response
        response = read(self.presented, text)
        score = 0.0 if gave_up else score_response(self.presented, response)
        self._answered(response, score, confidence=confidence, aloud=aloud, gave_up=gave_up)

    @property
    def _exercise(self) -> "Exercise":
        from interview.grading.client import Exercise  # most sittings start without one

        return Exercise.of(self.presented.question)

    def grade(self, source: str, *, final: bool = False) -> Graded:
        """Grade without recording: every case in a drill or at the end, the visible ones in a mock. May block."""
        hidden = final or not self.state.feedback_at_end
        return self.tools.grader.grade(self._exercise, source, hidden=hidden, twice=final, timed=final)

    def warm(self) -> None:
        """Let the grader prepare the current exercise while its question is read. May block."""
        self.tools.grader.warm(self._exercise)

    def record_run(self, source: str, graded: Graded) -> None:
        """A submission was graded while working on it."""
        self._log(
            Ran,
            index=self.state.index,
            source=_as_file(source),
            verdict=graded.verdict,
            passed=graded.passed,
            total=len(graded.cases),
            message=_first_message(graded),
        )

    def hand_in(self, source: str, graded: Graded) -> None:
        """Take a final grading as the answer. A failure of the grader itself is not held against the candidate."""
        if graded.verdict is Verdict.GRADER_ERROR:
            return
        accepted = graded.verdict is Verdict.ACCEPTED
        share = graded.passed / len(graded.cases) if graded.cases else 0.0
        self._answered(
            _as_file(source),
            1.0 if accepted else min(share, 0.5),  # some cases are not a pass
            verdict=graded.verdict,
            sandbox=graded.sandbox,
            message=_first_message(graded),
            passed=graded.passed,
            total=len(graded.cases),
        )

    def judge(self, points: Sequence[str]) -> None:
        """Say which key points were made."""
        key_points = self.presented.question.key_points
        score = score_points(key_points, points) if key_points else 0.0
        self._log(Judged, index=self.state.index, points=tuple(points), score=score, **recorded(self.suggestions))
        self._conclude()

    def assess(self, score: int) -> None:
        """Score the dimension that only the candidate can, 1 to 5."""
        self._log(Assessed, dimension=self.dimension, score=score)
        self._conclude()

    def rate(self, given: Rating | None = None) -> None:
        """Let the answer enter memory; None takes the suggestion."""
        self._rated(given or self.suggested, "counted")

    def slip(self) -> None:
        """A slip of the finger: not counted."""
        self._rated(self.suggested, "slip")

    def dispute(self) -> None:
        """The key is doubted: the question leaves the schedule and the answer does not count."""
        self._rated(self.suggested, "disputed")

    def skip(self) -> None:
        """Leave the question for later, and what would be asked after it."""
        self._skip("")

    def end_round(self) -> None:
        """The round is over: what is still open in it stays open."""
        number = self.item.round
        while self.state.phase is Phase.ASKING and self.item.round == number:
            self._log(Skipped, index=self.state.index, reason="time")
        self._conclude()

    def extend(self) -> int:
        """Take a piece of the slack for this round; returns its seconds. Raises NoSlackError."""
        seconds = min(SLACK_SECONDS, self.state.slack_left)
        if seconds <= 0 or self.state.phase is not Phase.ASKING:
            raise NoSlackError
        self._log(Extended, seconds=seconds)
        return seconds

    def skip_lost(self) -> list[str]:
        """Skip what the bank no longer has, from the current question on; returns their ids."""
        lost: list[str] = []
        while self.state.phase is Phase.ASKING and self.item.question not in self.tools.bank.questions:
            lost.append(self.item.question)
            self._skip("lost")
        return lost

    @property
    def can_undo(self) -> bool:
        """Whether there is a rating or skip to take back; never where there is no feedback yet.

        Nor of a question that the bank has lost since: it could not be shown.
        """
        last = None if self.state.feedback_at_end else to_take_back(self._events)
        return last is not None and self.state.started.items[last.index].question in self.tools.bank.questions

    def undo(self) -> bool:
        """Take back the last rating or skip, False where there is none.

        An answer given since is not lost: it comes again after the new rating.
        """
        if not self.can_undo:
            return False
        self._log(Undone, kept=True)
        return True

    def note(self, text: str) -> None:
        """Write something down about the current question; blanks are nothing."""
        if text.strip():
            self._log(Noted, index=self.state.index, text=text.strip())

    def pause(self) -> None:
        """Stop the clock. Raises NoPauseError."""
        if not self.state.started.pauses:
            raise NoPauseError
        if self.stopwatch.running:
            self._log(Paused)
            self.stopwatch.stop()

    def resume(self) -> None:
        """Let the clock run again."""
        if not self.stopwatch.running:
            self.stopwatch.start()
            self._log(Resumed)

    def leave(self) -> None:
        """Go before the end; everything is saved."""
        self.stopwatch.stop()
        if not self.state.finished:
            self._log(Left)

    def save_draft(self, text: str) -> None:
        """Keep what is being typed, and what was typed at other questions."""
        index = self.state.index
        self._drafts[index] = text
        others = {place: kept for place, kept in self._drafts.items() if place != index}
        draft = Draft(index, text, self.stopwatch.seconds, others)
        save_draft(self.tools.paths.drafts, self.session, draft)

    def close(self) -> None:
        """Let go of the journal; the draft of a finished sitting is dropped."""
        if self.state.finished:
            drop_draft(self.tools.paths.drafts, self.session)
        self._journal.close()

    @property
    def _since(self) -> list[tuple[Item, Attempt]]:
        """Answers the store has not seen yet."""
        return [(self.state.started.items[a.index], a) for a in self.state.attempts[self._known :]]

    def _log(self, kind: type[Event], **values: Any) -> None:
        now = self.tools.now()
        event = kind(t=now.t, day=now.day, at=round(self.stopwatch.seconds, 3), **values)
        state = fold([*self._events, event])
        self._journal.append(event)
        self._events.append(event)
        self.state = state

    def _answered(self, response: str, score: float | None, **more: Any) -> None:
        self._log(
            Answered,
            index=self.state.index,
            response=response,
            score=score,
            seconds=round(self.seconds, 3),
            hints=self.state.hints,
            runs=len(self.state.runs),
            predicted=predicted_recall(self.tools, self.item, self._since),
            **more,
        )
        self._conclude()

    def _rated(self, given: Rating, outcome: str) -> None:
        self._log(Rated, index=self.state.index, suggested=int(self.suggested), given=int(given), outcome=outcome)

    def _skip(self, reason: str) -> None:
        question, whole = self.item.question, not self.item.part
        self._log(Skipped, index=self.state.index, reason=reason)
        while whole and self.state.phase is Phase.ASKING and self.item.part and self.item.question == question:
            self._log(Skipped, index=self.state.index, reason=reason)
        self._conclude()

    def _conclude(self) -> None:
        """At the end of a mock every answer enters memory with the suggested rating; the weakest come again first."""
        if not (self.state.feedback_at_end and self.state.finished):
            return
        for attempt in self.state.attempts:
            if attempt.rated is None and not self.state.started.items[attempt.index].part:
                rating = int(suggested_rating(self.tools, self.state.started, attempt))
                self._log(Rated, index=attempt.index, suggested=rating, given=rating)
        if self.state.started.blueprint and not self.state.queued:
            self._log(Queued, questions=tuple(dict.fromkeys(line.item.question for line in weakest(self.state))))


def _as_file(source: str) -> str:
    """Code as a file has it, whichever editor it came from: one newline at the end."""
    return source.rstrip() + "\n"


def _first_message(graded: Graded) -> str:
    """The line that matters most: why nothing ran, or the first case that was not accepted."""
    if graded.message:
        return graded.message
    failed = next((case for case in graded.cases if case.verdict is not Verdict.ACCEPTED), None)
    return f"{failed.name}: {failed.message}" if failed else ""
