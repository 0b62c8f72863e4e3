"""The linear view: print, ask for a line, print. Nothing is ever redrawn; it works on a pipe and for screen readers.

It follows the same rules as the full screen because both call the same Sitting. Commands are words, so that they
never clash with the letters of options.
"""

from collections.abc import Callable

from interview.core.memory import Rating
from interview.core.question import Kind
from interview.core.scoring import UnreadableError
from interview.core.state import Phase
from interview.core.verdict import Graded, Verdict
from interview.errors import ToolError, UsageError
from interview.practice.debrief import part_title
from interview.practice.scratch import try_call
from interview.practice.sitting import Sitting
from interview.practice.workfile import WorkFile, edit_text
from interview.report.words import prose, wrapped
from interview.ui.plain_text import feedback_texts, points_to_tick, question_texts, which_points
from interview.ui.spoken_clock import speaking
from interview.ui.words import CONFIDENCES, assessment, clock_words, graded_head, graded_lines, rating_choices

Ask = Callable[[str], str]
Say = Callable[[str], None]


CODE_COMMANDS = "edit, run, submit (or run FILE, submit FILE), try CALL, hint, time, skip, give up, undo, pause, quit."


class Leave(Exception):  # noqa: N818  # not an error: the candidate goes
    """The candidate wants to go, or the input ended."""


class PlainView:
    """Runs one sitting. `ask` prints a prompt and returns a line; it raises EOFError at the end of input.

    `spoken`: somebody sits there and is told the time at half of it and near its end.
    """

    def __init__(self, sitting: Sitting, ask: Ask, say: Say, *, spoken: bool = False) -> None:
        self.sitting = sitting
        self._spoken = spoken
        self._ask_line = ask
        self.say = say

    def run(self) -> bool:
        """Ask until the end; True when the sitting is finished, False when it was left."""
        try:
            while not self.sitting.state.finished:
                self._step()
        except (Leave, EOFError, KeyboardInterrupt):
            self.sitting.leave()
            return False
        return True

    def _step(self) -> None:
        try:
            self._phase()
        except ToolError as error:  # a missing editor loses nothing: say so and ask again
            self.say(wrapped(f"{error}\n  {error.hint}"))

    def _phase(self) -> None:
        phase = self.sitting.state.phase
        if phase is Phase.ASKING:
            self._question()
        elif phase is Phase.JUDGING:
            self._judge()
        elif phase is Phase.ASSESSING:
            self._assess()
        else:
            self._rate()

    # Asking

    def _question(self) -> None:
        sitting = self.sitting
        sitting.open()
        for text in question_texts(self.sitting):
            self.say(text)
        if sitting.item.kind == Kind.CODE:
            self._code()
            return
        before = sitting.state
        while sitting.state.phase is Phase.ASKING and sitting.state.index == before.index:
            if not self._time_left():
                return
            self._one_response()
            if sitting.state.feedback_at_end and sitting.state.attempts != before.attempts:
                self.say("Noted.\n")
                return

    def _one_response(self) -> None:
        text = self._ask(self._prompt())
        if self._command(text):
            return
        aloud = False
        if self.sitting.item.kind == Kind.EXPLAIN:
            text, aloud = self._explanation(text)
        try:
            self.sitting.answer(text, confidence=self._confidence(), aloud=aloud)
        except UnreadableError as error:
            self.say(f"Please: {error}.")

    def _explanation(self, text: str) -> tuple[str, bool]:
        if text.strip().lower() == "edit":
            return edit_text(self.sitting.tools, self.sitting.session, self.sitting.draft), False
        if text.strip().lower() in ("v", "aloud"):
            self._ask("Say it aloud; the clock runs. Enter when you are done. > ")
            return "", True
        return text, False

    def _confidence(self) -> str:
        if self.sitting.tools.config.confidence == "off":
            return ""
        answer = self._ask("How sure? 1 guess, 2 fairly sure, 3 certain (empty: not asked) > ").strip()
        return CONFIDENCES[int(answer) - 1] if answer in ("1", "2", "3") else ""

    def _prompt(self) -> str:
        clock = clock_words(self.sitting)
        return f"[{clock}] > " if clock else "> "

    def _ask(self, prompt: str) -> str:
        if not (self._spoken and self.sitting.state.phase is Phase.ASKING):
            return self._ask_line(prompt)
        with speaking(self.sitting, self.say):
            return self._ask_line(prompt)

    def _command(self, text: str) -> bool:
        """Carry out a command; True if it was one."""
        actions = {
            "hint": self._hint,
            "time": lambda: self.say(clock_words(self.sitting) or "no clock"),
            "skip": self.sitting.skip,
            "give up": self._give_up,
            "undo": self._undo,
            "pause": self._pause,
            "slack": self._slack,
            "quit": self._quit,
        }
        if text.strip().lower().startswith("note "):
            self.sitting.note(text.strip()[5:])
            self.say("Noted: interview list --flagged")
            return True
        action = actions.get(text.strip().lower())
        if action is None:
            return False
        action()
        return True

    def _hint(self) -> None:
        hint = self.sitting.hint()
        self.say(prose(f"Hint: {hint}") if hint else "No more hints.")

    def _give_up(self) -> None:
        code = WorkFile.of(self.sitting).read() if self.sitting.item.kind == Kind.CODE else None
        self.sitting.answer(code or "", gave_up=True)

    def _undo(self) -> None:
        self.say("Taken back; what you did since is kept." if self.sitting.undo() else "There is nothing to take back.")

    def _slack(self) -> None:
        try:
            self.say(f"{self.sitting.extend()} s more for this round.")
        except UsageError as error:
            self.say(f"{error}.")

    def _pause(self) -> None:
        try:
            self.sitting.pause()
        except UsageError as error:
            self.say(f"{error}.")
            return
        try:
            self._ask("Paused; the clock is stopped. Enter to go on. > ")
        finally:
            self.sitting.resume()

    def _quit(self) -> None:
        raise Leave

    def _time_left(self, work: WorkFile | None = None) -> bool:
        """False when the time of the round was up: what stands in the file was handed in, the rest stays open."""
        if not self.sitting.time_is_up:
            return True
        source = (work.read() if work else None) or ""
        if work and work.holds_more(source):
            self.say("The time of this round is up; your file is handed in.")
            self._submit(source)
        else:
            self.say("The time of this round is up.")
        if self.sitting.time_is_up:
            self.sitting.end_round()
        return False

    # Code

    def _code(self) -> None:
        sitting = self.sitting
        work = WorkFile.of(sitting)
        self.say(f"Your file: {work.path}")
        self.say(wrapped(f"Commands: {CODE_COMMANDS}"))
        index, attempts = sitting.state.index, sitting.state.attempts
        while sitting.state.phase is Phase.ASKING and sitting.state.index == index:
            if not self._time_left(work):
                return
            self._code_command(work, self._ask(self._prompt()))
        if sitting.state.feedback_at_end and sitting.state.attempts != attempts:
            self.say("Noted.\n")

    def _code_command(self, work: WorkFile, text: str) -> None:
        verb, _, argument = text.strip().partition(" ")
        if self._command(text):
            return
        if verb not in ("edit", "run", "submit", "try"):
            self.say("Please: edit, run, submit, try, hint, time, skip, give up, undo, pause or quit.")
            return
        source = work.read(argument.strip() or None) if verb != "try" else work.read()
        if verb == "edit":
            work.edit()
        elif source is None:
            self.say(f"There is no file {argument.strip() or work.path}.")
        elif verb == "try":
            self._try(source, argument)
        elif verb == "run":
            self._run(source)
        else:
            self._submit(source)

    def _try(self, source: str, call: str) -> None:
        for line in try_call(self.sitting, source, call):
            self.say(f"  {line}")

    def _run(self, source: str) -> None:
        graded = self.sitting.grade(source)
        self.sitting.record_run(source, graded)
        self._show_graded(graded)
        if graded.verdict is Verdict.ACCEPTED and not self.sitting.state.feedback_at_end:
            self.sitting.hand_in(source, graded)

    def _submit(self, source: str) -> None:
        graded = self.sitting.grade(source, final=True)
        if not self.sitting.state.feedback_at_end or graded.verdict is Verdict.GRADER_ERROR:
            self._show_graded(graded)
        self.sitting.hand_in(source, graded)

    def _show_graded(self, graded: Graded) -> None:
        self.say(graded_head(graded, visible_only=self.sitting.state.feedback_at_end))
        for _, line in graded_lines(graded):
            self.say(f"  {line}")

    # Judging and rating

    def _judge(self) -> None:
        sitting = self.sitting
        question = sitting.presented.question
        if sitting.state.feedback_at_end:
            self.say(f"{part_title(sitting.item)}\nYou said: {sitting.attempt.answered.response or '(aloud)'}\n")
        self.say("A model answer:\n" + prose(question.answer) + "\n")
        for text in points_to_tick(sitting):
            self.say(text)
        sitting.judge(self._ticked(self._ask(which_points(sitting))))

    def _ticked(self, text: str) -> list[str]:
        """The ids of the numbers that were typed; of what looks covered where nothing was."""
        if text.strip() == "quit":
            raise Leave
        if not text.strip():
            return [one.point for one in self.sitting.suggestions if one.covered]
        numbers = {int(n) for n in text.replace(",", " ").split() if n.isdigit()}
        return [p.id for n, p in enumerate(self.sitting.presented.question.key_points, 1) if n in numbers]

    def _assess(self) -> None:
        for line in assessment(self.sitting):
            self.say(line)
        answer = self._ask("Your score, 1 to 5 > ").strip()
        if answer == "quit":
            raise Leave
        if answer in ("1", "2", "3", "4", "5"):
            self.sitting.assess(int(answer))
        else:
            self.say("Please: a number from 1 to 5, or quit.")

    def _rate(self) -> None:
        for text in feedback_texts(self.sitting):
            self.say(text)
        index = self.sitting.state.index
        while self.sitting.state.phase is Phase.RATING and self.sitting.state.index == index:
            choices = "  ".join(f"{key.replace('⏎', 'Enter')} {label}" for key, label in rating_choices(self.sitting))
            answer = self._ask(f"{choices} > ").strip()
            if not self._rating(answer if answer.lower().startswith("note ") else answer.lower()):
                self.say("Please choose one of these, or: undo, quit.")
        self.say("")

    def _rating(self, text: str) -> bool:
        sitting = self.sitting
        failed = sitting.suggested is Rating.AGAIN
        if text in ("quit", "undo") or text.lower().startswith("note "):
            self._command(text)
        elif text == "" or (failed and text == "1"):
            sitting.rate()
        elif failed and text == "u":
            sitting.slip()
        elif text == "!":
            sitting.dispute()
            self.say(f"Out of the schedule until: interview unflag {sitting.item.question}")
        elif not failed and text in ("1", "2", "3", "4"):
            sitting.rate(Rating(int(text)))
        else:
            return False
        return True
