"""What is on the screen besides the sitting itself, and what can be done to it. Knows no terminal."""

import sys
from collections.abc import Callable
from dataclasses import dataclass, field

from interview.core.present import LETTERS
from interview.core.question import Kind
from interview.core.scoring import UnreadableError
from interview.core.state import Phase
from interview.core.verdict import Graded, Verdict
from interview.errors import InterviewError
from interview.practice.sitting import Sitting
from interview.practice.workfile import WorkFile
from interview.report.signs import needs_ascii
from interview.report.words import minutes
from interview.ui.marks import Marks, Sight
from interview.ui.mode import Mode

MESSAGE_SECONDS = 4
MIN_COLUMNS, MIN_ROWS = 60, 15
# With the editor in a pane below, clock and verdict are enough.
MIN_ROWS_BESIDE = 5


@dataclass(slots=True)
class Hands:
    """What the model needs done by the program around it: editor buffers, graders, leaving."""

    text: Callable[[], str]
    reset: Callable[[], None]
    run_code: Callable[[bool], None]
    edit: Callable[[], None]
    leave: Callable[[], None]
    load: Callable[[], None]
    try_call: Callable[[str], None]
    keep: Callable[[], None]
    end_line: Callable[[], None]


@dataclass(slots=True)
class Screen:
    """The state of one window on one sitting."""

    sitting: Sitting
    hands: Hands
    marks: Marks = field(default_factory=Marks)
    scroll: int = 0
    sights: tuple[Sight, ...] = ()
    aloud: bool = False
    menu: bool = False
    noting: bool = False
    calling: bool = False
    leaving: bool = False
    asking_confidence: bool = False
    small: bool = False
    beside: bool = False
    opened: bool = False  # an editor beside, once in this sitting: it may still take the room
    clock_hidden: bool = False
    grading: bool = False
    graded: Graded | None = None
    graded_source: str = ""
    tried: tuple[str, ...] = ()
    _message: str = ""
    _message_until: float = 0.0

    @property
    def ascii(self) -> bool:
        """Whether only ASCII may be drawn."""
        return self.sitting.tools.config.ascii == "on" or needs_ascii(sys.stdout)

    # What mode are we in

    @property
    def kind(self) -> Kind:
        """The kind of the question now on the screen."""
        return Kind(self.sitting.item.kind)

    @property
    def asking(self) -> bool:
        """Whether a response is awaited."""
        return self.sitting.state.phase is Phase.ASKING

    @property
    def mode(self) -> Mode:
        """How the next key is read; the first that applies."""
        for holds, mode in (
            (self.small, Mode.SMALL),
            (self.leaving, Mode.LEAVING),
            (self.sitting.state.paused, Mode.PAUSED),
            (self.menu, Mode.MENU),
            (self.noting, Mode.NOTE),
            (self.calling, Mode.CALL),
            (self.asking_confidence, Mode.CONFIDENCE),
            (self.asking and self.aloud, Mode.ALOUD),
            (self.asking and self.kind in (Kind.EXPLAIN, Kind.CODE), Mode.TEXT),
            (self.asking and self.kind in (Kind.NUMERIC, Kind.SHORT), Mode.LINE),
        ):
            if holds:
                return mode
        return Mode.LETTERS

    @property
    def typing(self) -> bool:
        """Whether printable keys go into a buffer."""
        return self.mode in (Mode.TEXT, Mode.LINE, Mode.NOTE, Mode.CALL)

    @property
    def message(self) -> str:
        """What was said last, for a few seconds."""
        return self._message if self.sitting.tools.clock.monotonic() < self._message_until else ""

    def say(self, text: str) -> None:
        """Show a message on the bottom line; it outranks key labels."""
        self._message, self._message_until = text, self.sitting.tools.clock.monotonic() + MESSAGE_SECONDS

    def hush(self) -> None:
        """A key was pressed that has an answer of its own: what was said before is over."""
        self._message_until = 0.0

    def guard(self, run: Callable[[], None]) -> None:
        """Do it; what a user can understand becomes a message, and nothing is lost."""
        try:
            run()
        except UnreadableError as error:
            self.say(str(error))
        except InterviewError as error:
            self.say(f"{error}{f' ({error.hint})' if error.hint else ''}")

    # Acting on the sitting

    def fresh(self) -> None:
        """A new question (or the last one again): forget what belonged to the one before."""
        self.scroll, self.marks = 0, self._first_marks()
        self.aloud = self.menu = self.noting = self.calling = self.asking_confidence = self.beside = False
        self.graded, self.graded_source, self.tried = None, "", ()
        if not self.sitting.state.finished:
            if self.asking:
                self.aloud = self.kind is Kind.EXPLAIN and self.sitting.tools.config.explain == "aloud"
            self._announce_round()
            self.sitting.open()
        self.hands.load()

    def _first_marks(self) -> Marks:
        judging = self.sitting.state.phase is Phase.JUDGING
        return Marks.suggested(self.sitting.suggestions if judging else ())

    def _announce_round(self) -> None:
        state = self.sitting.state
        if self.asking and len(state.started.rounds) > 1 and state.item.round != state.round:
            part = state.started.rounds[state.item.round]
            self.say(f"{part.title}: {minutes(state.started.stretched(part.seconds))}")

    def submit(self) -> None:
        """Hand in what is picked, typed or said; asks for confidence first where the user wants that."""
        if self.sitting.tools.config.confidence == "on" and not self.asking_confidence:
            self._refuse_unreadable()
            self.asking_confidence = True
            return
        self.answer("")

    def hint(self) -> None:
        """Open the next hint."""
        if self.sitting.hint() is None:
            self.say("no more hints" if self.sitting.presented.question.hints else "this question has no hints")
        self.sights = (Sight.HINT,)

    def pause(self) -> None:
        """Hide the question and stop the clock."""
        self.sitting.pause()

    def skip(self) -> None:
        """Leave the question for later."""
        self.guard(self.hands.keep)
        self.sitting.skip()
        self.fresh()

    def undo(self) -> None:
        """Take back the last rating or skip."""
        self.guard(self.hands.keep)
        if not self.sitting.undo():
            self.say("there is nothing to take back")
            return
        self.fresh()
        what = "skip" if self.asking else "rating"
        self.say(f"{what} taken back; what you did since is kept")

    def think_again(self) -> None:
        """Back from how sure one is to the answer."""
        self.asking_confidence = False

    def give_up(self) -> None:
        """Show the answer; counts as wrong."""
        if self.kind is Kind.CODE:
            self.hands.run_code(True)
            return
        self.sitting.answer(self.response_text(), gave_up=True)
        self.after_answer()

    def finish_time(self) -> None:
        """The round's clock has run out: what is there counts, code once it is graded, then the next round."""
        if self.grading:
            return  # a run that has begun is shown first
        self.hands.end_line()
        if self.kind is Kind.CODE and WorkFile.of(self.sitting).holds_more(self.hands.text()):
            self.say("time is up: your code is handed in")
            self.hands.run_code(True)
            return
        try:
            if self.kind is not Kind.CODE and ((text := self.response_text()).strip() or self.aloud):
                self.sitting.answer(text, aloud=self.aloud)
        except UnreadableError:
            pass  # half a number is no answer
        self.close_round()

    def close_round(self) -> None:
        """What is still open in a round whose time is up stays open."""
        if self.asking and self.sitting.time_is_up:
            self.sitting.end_round()
        self.fresh()

    def extend(self) -> None:
        """Take slack for this round."""
        self.say(f"{self.sitting.extend()} s more for this round; {self.sitting.state.slack_left} s of slack left")

    def end_round(self) -> None:
        """Go on to the next round without waiting for the clock."""
        self.sitting.end_round()
        self.fresh()

    def assess(self, score: int) -> None:
        """Score a dimension of the scorecard."""
        self.sitting.assess(score)
        self.fresh()

    def response_text(self) -> str:
        """What would be handed in now."""
        if self.kind in (Kind.CHOICE, Kind.MULTI):
            return "".join(LETTERS[i] for i in sorted(self.marks.picked))
        return self.hands.text()

    def answer(self, confidence: str) -> None:
        """Hand in what is there, with how sure the candidate was (empty: not asked)."""
        self.asking_confidence = False
        self.sitting.answer(self.response_text(), confidence=confidence, aloud=self.aloud)
        self.after_answer()

    def after_answer(self) -> None:
        """A response was taken: on to judging it, to its feedback, or to the next question."""
        if self.sitting.state.feedback_at_end:
            self.say("noted")
        if self.sitting.state.phase in (Phase.JUDGING, Phase.RATING) and not self.sitting.state.feedback_at_end:
            self.scroll, self.marks, self.aloud = 0, self._first_marks(), False
            self.hands.load()
        else:
            self.fresh()

    def _refuse_unreadable(self) -> None:
        from interview.core.feedback import read_response

        if not self.aloud:
            read_response(self.sitting.presented, self.response_text())

    def pick(self, place: int) -> None:
        """Choose an option, or add it to or take it from the picked ones."""
        self.marks.pick(place, several=self.kind is Kind.MULTI)
        self.sights = (Sight.CURSOR,)

    def tick(self, place: int) -> None:
        """Say that a key point was made, or that it was not."""
        self.marks.tick(place)
        self.sights = (Sight.CURSOR,)

    def judge(self) -> None:
        """Done ticking."""
        points = self.sitting.presented.question.key_points
        self.sitting.judge([p.id for i, p in enumerate(points) if i in self.marks.ticked])
        if self.sitting.state.feedback_at_end:
            self.fresh()
        else:
            self.marks.cursor = 0
            self.hands.load()

    def submit_choice(self) -> None:
        """Enter on options: the cursor counts as the choice."""
        if not self.marks.picked and self.kind is Kind.CHOICE and self.marks.cursor:
            self.pick(self.marks.cursor)
        self.submit()

    def arrow(self, step: int) -> None:
        """Up and down choose among options, or move over key points."""
        if self.kind is Kind.CHOICE and not self.marks.picked and self.asking:
            self.pick(0 if step > 0 else len(self.sitting.presented.order) - 1)
            return
        question = self.sitting.presented.question
        self.marks.move(step, len(question.options if self.asking else question.key_points))
        self.sights = (Sight.CURSOR,)
        if self.kind is Kind.CHOICE and self.asking:
            self.pick(self.marks.cursor)

    def begin_note(self) -> None:
        """Write something down about the question."""
        self.noting = True

    def end_note(self, text: str) -> None:
        """Keep the note; an empty one is none."""
        self.noting = False
        self.sitting.note(text)
        self.say("noted: interview list --flagged" if text.strip() else "no note")

    def begin_call(self) -> None:
        """Type a call of one's own code."""
        self.calling = True

    def end_call(self, text: str) -> None:
        """Make the call; an empty one is none."""
        self.calling = False
        if text.strip():
            self.hands.try_call(text.strip())

    def open_menu(self) -> None:
        """Show every letter behind ^X."""
        self.menu = True

    def say_aloud(self) -> None:
        """Answer by speaking."""
        self.aloud = True

    def toggle_clock(self) -> None:
        """Hide the clock or show it again."""
        self.clock_hidden = not self.clock_hidden

    @property
    def passed(self) -> bool:
        """The code as it stands passes every case (of a drill): Enter may go on."""
        graded = self.graded
        unchanged = self.graded_source == self.hands.text()
        return (
            graded is not None
            and graded.verdict is Verdict.ACCEPTED
            and unchanged
            and not self.sitting.state.feedback_at_end
        )
