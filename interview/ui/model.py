"""What is on the screen besides the sitting itself, and what the keys may do now. Knows no terminal.

`actions()` is the one table of single keys: the bottom line shows it and the keyboard obeys it, so they cannot differ.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import partial

from interview.core.memory import Rating
from interview.core.present import LETTERS
from interview.core.question import Kind
from interview.core.scoring import UnreadableError
from interview.core.session import Phase
from interview.core.verdict import Graded, Verdict
from interview.errors import InterviewError
from interview.practice.sitting import Sitting
from interview.ui.words import CONFIDENCES, rating_choices

MESSAGE_SECONDS = 4
MIN_COLUMNS, MIN_ROWS = 60, 15
# With the editor in a pane below, clock and verdict are enough.
MIN_ROWS_BESIDE = 5


class Mode(StrEnum):
    """How the keyboard is read."""

    LETTERS = "letters"  # nothing is typed: single keys act
    TEXT = "text"  # an editor has the keys, chords act
    LINE = "line"  # one line is typed
    ALOUD = "aloud"  # spoken answer: the next typed key goes back to TEXT
    PAUSED = "paused"
    MENU = "menu"
    LEAVING = "leaving"
    CONFIDENCE = "confidence"
    SMALL = "small"


@dataclass(frozen=True, slots=True)
class Action:
    """A key, what it is called on the bottom line (empty: not shown), and what it does."""

    key: str
    label: str
    run: Callable[[], None]


def _nothing() -> None:
    """An action that is carried out elsewhere: the key is only shown."""


@dataclass(slots=True)
class Hands:
    """What the model needs done by the program around it: editor buffers, graders, leaving."""

    text: Callable[[], str]
    reset: Callable[[], None]
    run_code: Callable[[bool], None]
    edit: Callable[[], None]
    leave: Callable[[], None]
    load: Callable[[], None]


@dataclass(slots=True)
class Screen:
    """The state of one window on one sitting."""

    sitting: Sitting
    hands: Hands
    cursor: int = 0
    picked: set[int] = field(default_factory=set)
    ticked: set[int] = field(default_factory=set)
    scroll: int = 0
    aloud: bool = False
    menu: bool = False
    leaving: bool = False
    asking_confidence: bool = False
    small: bool = False
    beside: bool = False
    clock_hidden: bool = False
    grading: bool = False
    graded: Graded | None = None
    graded_source: str = ""
    rating_key: str = ""
    _message: str = ""
    _message_until: float = 0.0

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
        return self.mode in (Mode.TEXT, Mode.LINE)

    @property
    def message(self) -> str:
        """What was said last, for a few seconds."""
        return self._message if self.sitting.tools.clock.monotonic() < self._message_until else ""

    def say(self, text: str) -> None:
        """Show a message on the bottom line; it outranks key labels."""
        self._message, self._message_until = text, self.sitting.tools.clock.monotonic() + MESSAGE_SECONDS

    # The keys

    def actions(self) -> list[Action]:
        """Single keys that act now, in the order of the bottom line."""
        makers: dict[Mode, Callable[[], Iterator[Action]]] = {
            Mode.MENU: self._menu_actions,
            Mode.CONFIDENCE: self._confidence_actions,
            Mode.ALOUD: self._aloud_actions,
            Mode.LETTERS: self._letter_actions,
        }
        return list(makers[self.mode]()) if self.mode in makers else []

    def bottom(self) -> list[tuple[str, str]]:
        """Keys and labels for the bottom line."""
        fixed = {
            Mode.LEAVING: [("^C", "leave"), ("any other key", "stay")],
            Mode.PAUSED: [("any key", "go on"), ("^C", "leave")],
            Mode.SMALL: [("^C", "leave")],
            Mode.LINE: [("⏎", "answer"), self._hint_label("^G"), ("^T", "pause"), ("^X", "more"), ("^C", "leave")],
        }
        if self.mode in fixed:
            return [pair for pair in fixed[self.mode] if pair[1]]
        if self.mode is Mode.TEXT:
            return self._text_bottom()
        return [(action.key, action.label) for action in self.actions() if action.label]

    def press(self, key: str) -> bool:
        """Carry out the single key; False where it means nothing now."""
        for action in self.actions():
            if action.key == key or (action.key == "⏎" and key == "space" and self.mode is not Mode.ALOUD):
                self.guard(action.run)
                return True
        return False

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
        self.cursor, self.picked, self.ticked, self.scroll = 0, set(), set(), 0
        self.aloud = self.menu = self.asking_confidence = self.beside = False
        self.graded, self.graded_source, self.rating_key = None, "", ""
        if not self.sitting.state.finished:
            if self.asking:
                self.aloud = self.kind is Kind.EXPLAIN and self.sitting.tools.config.explain == "aloud"
            self.sitting.open()
        self.hands.load()

    def submit(self) -> None:
        """Hand in what is picked, typed or said; asks for confidence first where the user wants that."""
        if self.sitting.tools.config.confidence == "on" and not self.asking_confidence:
            self._read_only_check()
            self.asking_confidence = True
            return
        self._answer("")

    def hint(self) -> None:
        """Open the next hint."""
        if self.sitting.hint() is None:
            self.say("no more hints" if self.sitting.presented.question.hints else "this question has no hints")

    def pause(self) -> None:
        """Hide the question and stop the clock."""
        self.sitting.pause()

    def skip(self) -> None:
        """Leave the question for later."""
        self.sitting.skip()
        self.fresh()

    def undo(self) -> None:
        """Take back the last rating or skip."""
        if self.sitting.undo():
            self.fresh()
        else:
            self.say("there is nothing to take back")

    def give_up(self) -> None:
        """Show the answer; counts as wrong."""
        if self.kind is Kind.CODE:
            self.hands.run_code(True)
            return
        self.sitting.answer("", gave_up=True)
        self._after_answer()

    def move(self, step: int) -> None:
        """Move the cursor over options or key points."""
        question = self.sitting.presented.question
        count = len(question.key_points if self.sitting.state.phase is Phase.JUDGING else question.options)
        if count:
            self.cursor = (self.cursor + step) % count

    def finish_time(self) -> None:
        """The interview's clock has run out: what is there counts, then the debrief."""
        text = self.response_text()
        try:
            if text.strip() and self.kind is not Kind.CODE:
                self.sitting.answer(text)
        except UnreadableError:
            pass  # half a number is no answer
        self.sitting.finish()
        self.fresh()

    def response_text(self) -> str:
        """What would be handed in now."""
        if self.kind in (Kind.CHOICE, Kind.MULTI):
            return "".join(LETTERS[i] for i in sorted(self.picked))
        return self.hands.text()

    # Inside

    def _answer(self, confidence: str) -> None:
        self.asking_confidence = False
        self.sitting.answer(self.response_text(), confidence=confidence, aloud=self.aloud)
        self._after_answer()

    def _after_answer(self) -> None:
        if self.sitting.state.feedback_at_end:
            self.say("noted")
        if self.sitting.state.phase in (Phase.JUDGING, Phase.RATING) and not self.sitting.state.feedback_at_end:
            self.cursor, self.scroll, self.aloud = 0, 0, False
            self.hands.load()
        else:
            self.fresh()

    def answered_code(self) -> None:
        """A final grading was taken as the answer."""
        self._after_answer()

    def _read_only_check(self) -> None:
        from interview.core.feedback import read_response

        if not self.aloud:
            read_response(self.sitting.presented, self.response_text())

    def _pick(self, place: int) -> None:
        if self.kind is Kind.MULTI:
            self.picked ^= {place}
        else:
            self.picked = {place}
        self.cursor = place

    def _tick(self, place: int) -> None:
        self.ticked ^= {place}
        self.cursor = place

    def _judge(self) -> None:
        points = self.sitting.presented.question.key_points
        self.sitting.judge([p.id for i, p in enumerate(points) if i in self.ticked])
        if self.sitting.state.feedback_at_end:
            self.fresh()
        else:
            self.cursor = 0
            self.hands.load()

    def _rated(self, rate: Callable[[], None]) -> Callable[[], None]:
        def run() -> None:
            rate()
            self.fresh()

        return run

    def _letter_actions(self) -> Iterator[Action]:
        phase = self.sitting.state.phase
        if phase is Phase.ASKING:
            yield from self._choice_actions()
        elif phase is Phase.JUDGING:
            yield from self._judging_actions()
        elif phase is Phase.RATING:
            yield from self._rating_actions()
        yield Action("q", "leave", self.hands.leave)

    def _choice_actions(self) -> Iterator[Action]:
        count = len(self.sitting.presented.order)
        yield Action("", "", _nothing)
        for place in range(count):
            yield Action(LETTERS[place], "", partial(self._pick, place))
            yield Action(str(place + 1), "", partial(self._pick, place))
        yield from self._arrows()
        yield Action(f"a-{LETTERS[count - 1]}", "choose", _nothing)
        if self.kind is Kind.MULTI:
            yield Action("space", "pick", lambda: self._pick(self.cursor))
        yield Action("⏎", "answer", self._submit_choice)
        yield from self._shared(hint="h")

    def _submit_choice(self) -> None:
        if not self.picked and self.kind is Kind.CHOICE and self.cursor:
            self._pick(self.cursor)
        self.submit()

    def _arrows(self) -> Iterator[Action]:
        yield Action("down", "", lambda: self._arrow(1))
        yield Action("up", "", lambda: self._arrow(-1))

    def _arrow(self, step: int) -> None:
        if self.kind is Kind.CHOICE and not self.picked and self.asking:
            self._pick(0 if step > 0 else len(self.sitting.presented.order) - 1)
            return
        self.move(step)
        if self.kind is Kind.CHOICE and self.asking:
            self._pick(self.cursor)

    def _shared(self, hint: str) -> Iterator[Action]:
        yield Action(hint, self._hint_label(hint)[1], self.hint)
        yield Action("p", "pause", self.pause)
        yield Action("s", "skip", self.skip)
        yield Action("g", "", self.give_up)
        yield Action("u", "", self.undo)
        yield Action("?", "", self._open_menu)

    def _judging_actions(self) -> Iterator[Action]:
        count = len(self.sitting.presented.question.key_points)
        for place in range(count):
            yield Action(str(place + 1), "", partial(self._tick, place))
        yield from self._arrows()
        yield Action("space", "", lambda: self._tick(self.cursor))
        yield Action(f"1-{count}", "tick what you said", _nothing)
        yield Action("⏎", "done", self._judge)

    def _rating_actions(self) -> Iterator[Action]:
        sitting = self.sitting
        for key, label in rating_choices(sitting):
            runs: dict[str, Callable[[], None]] = {"⏎": sitting.rate, "u": sitting.slip, "!": sitting.dispute}
            run = runs.get(key) or partial(sitting.rate, Rating(int(key)))
            yield Action(key, label, self._rated(run))
        if sitting.suggested is not Rating.AGAIN:
            yield Action("!", "", self._rated(sitting.dispute))
            yield Action("u", "", self.undo)

    def _aloud_actions(self) -> Iterator[Action]:
        yield Action("⏎", "I have said it", self.submit)
        yield Action("any other key", "write instead", _nothing)

    def _confidence_actions(self) -> Iterator[Action]:
        for number, word in enumerate(CONFIDENCES, 1):
            yield Action(str(number), word, partial(self._answer, word))
        yield Action("⏎", "rather not say", lambda: self._answer(""))

    def _open_menu(self) -> None:
        self.menu = True

    def _menu_actions(self) -> Iterator[Action]:
        for key, label, run in self._menu_table():
            yield Action(key, label, self._from_menu(run))

    def _menu_table(self) -> Sequence[tuple[str, str, Callable[[], None]]]:
        in_text = self.kind in (Kind.EXPLAIN, Kind.CODE)
        rows: list[tuple[str, str, Callable[[], None]]] = []
        if self.asking:
            rows += [("h", "hint", self.hint), ("p", "pause", self.pause), ("s", "skip", self.skip)]
            rows += [("g", "give up", self.give_up)]
            rows += [("e", "$EDITOR", self.hands.edit), ("x", "reset", self.hands.reset)] if in_text else []
            rows += [("v", "aloud", self._say_aloud)] if self.kind is Kind.EXPLAIN else []
            rows += [("d", "hand in", lambda: self.hands.run_code(True))] if self.kind is Kind.CODE else []
        rows += [("u", "undo", self.undo), ("c", "clock", self._toggle_clock), ("q", "leave", self.hands.leave)]
        return rows

    def _from_menu(self, run: Callable[[], None]) -> Callable[[], None]:
        def action() -> None:
            self.menu = False
            run()

        return action

    def _say_aloud(self) -> None:
        self.aloud = True

    def _toggle_clock(self) -> None:
        self.clock_hidden = not self.clock_hidden

    def _hint_label(self, key: str) -> tuple[str, str]:
        hints = self.sitting.presented.question.hints
        return (key, f"hint {self.sitting.state.hints}/{len(hints)}" if hints else "")

    def _text_bottom(self) -> list[tuple[str, str]]:
        if self.kind is Kind.CODE:
            first = [("^S", "run")]
            if self.passed:
                first = [("^S", "run"), ("⏎", "see the feedback")]
            if self.sitting.state.feedback_at_end:
                first = [("^S", "run"), ("^X d", "hand in")]
        else:
            first = [("^S", "done")] + ([] if self.hands.text() else [("v", "say it aloud")])
        middle = [self._hint_label("^G"), ("^T", "pause"), ("^O", "$EDITOR"), ("^X", "more"), ("^C", "leave")]
        return [pair for pair in first + middle if pair[1]]

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
