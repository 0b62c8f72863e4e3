"""The full-screen view: one prompt_toolkit application for a whole sitting.

It draws what `panes` says, hands keys to `model`, and owns what needs an event loop: the clock, drafts, grading in a
thread, the user's editor. It decides nothing.
"""

import asyncio
import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path

from prompt_toolkit.application import Application, run_in_terminal
from prompt_toolkit.buffer import Buffer
from prompt_toolkit.document import Document
from prompt_toolkit.enums import EditingMode
from prompt_toolkit.input import Input
from prompt_toolkit.output import ColorDepth, Output

from interview.core.question import Kind
from interview.core.verdict import Graded, Verdict
from interview.errors import ExitCode, InterviewError
from interview.practice.scratch import try_call
from interview.practice.sitting import Sitting
from interview.practice.watch import POLL, signature
from interview.practice.workfile import WorkFile, editor_command, run_editor
from interview.ui.editor import open_beside, wrap_prose
from interview.ui.keys import key_bindings
from interview.ui.layout import Windows, columns, rows
from interview.ui.marks import Sight
from interview.ui.mode import Mode
from interview.ui.model import MIN_COLUMNS, MIN_ROWS, MIN_ROWS_BESIDE, Hands, Screen
from interview.ui.spoken_clock import rings
from interview.ui.style import STYLE

DRAFT_EVERY = 1.0


def run_full_screen(sitting: Sitting, *, color: str = "auto") -> bool:
    """Practise until the end (True) or until the candidate leaves (False). Raises SystemExit(143) on SIGTERM."""
    return FullScreen(sitting, color=color).run()


class FullScreen:
    """One window on one sitting. `input` and `output` are replaced in tests."""

    def __init__(
        self,
        sitting: Sitting,
        *,
        color: str = "auto",
        input: Input | None = None,
        output: Output | None = None,  # prompt_toolkit's own word
    ) -> None:
        self.sitting = sitting
        hands = Hands(
            self.text,
            self.reset,
            self.run_code,
            self.edit,
            self.leave,
            self.load,
            self.try_call,
            self.keep,
            self.end_line,
        )
        self.screen = Screen(sitting, hands)
        self.buffer = Buffer(multiline=True, name="answer")
        self.line = Buffer(multiline=False, name="line")
        self.note = Buffer(multiline=False, name="note")
        self.buffer.on_text_insert += self._wrap
        self._saved, self._saved_at = "", 0.0
        self._watch: tuple[Path, tuple[int, int, int]] | None = None
        self._theirs = ""  # what the watched file holds, as far as is known
        self._saved_meanwhile = False  # in the editor beside, while a run was graded
        self._terminated = False
        self._unsaved: list[str] = []  # what could not be written on leaving, and why
        self._left = 0.0  # as the last tick found it
        self.windows = Windows(self.screen, self.buffer, self.line, self.note)
        self.app: Application[bool] = Application(
            layout=self.windows.layout,
            key_bindings=key_bindings(self),
            style=STYLE,
            full_screen=True,
            mouse_support=False,
            include_default_pygments_style=False,
            editing_mode=EditingMode.VI if sitting.tools.config.keys == "vi" else EditingMode.EMACS,
            color_depth=ColorDepth.DEPTH_1_BIT if color == "never" or os.environ.get("NO_COLOR") else None,
            input=input,
            output=output,
        )
        # A lone Esc must not wait for half a second for the rest of a sequence.
        self.app.ttimeoutlen, self.app.timeoutlen = 0.05, 0.3
        self.app.before_render.add_handler(lambda _app: self.windows.focus())
        self.app.after_render.add_handler(lambda app: app.invalidate() if self.windows.scrolling.settle() else None)
        self.app.key_processor.after_key_press.add_handler(lambda _keys: self.windows.focus())

    def run(self) -> bool:
        """Run the event loop until the sitting ends or is left."""
        return asyncio.run(self._main())

    # What the model needs done

    def text(self) -> str:
        """What is typed."""
        return self.line.text if self.screen.kind in (Kind.NUMERIC, Kind.SHORT) else self.buffer.text

    def load(self) -> None:
        """Fill the editors for the question now on the screen, or end."""
        self._watch, self._left = None, 0.0
        if self.sitting.state.finished:
            self.app.exit(result=True)
            return
        if not self.screen.asking:
            self.screen.sights = (Sight.ANSWER, Sight.CURSOR)
            return
        self._fill(self.sitting.draft)
        if self.screen.kind is Kind.CODE:
            work = WorkFile.of(self.sitting)
            self._fill((work.read() or work.starter()).rstrip())
            self._in_thread(self.sitting.warm)

    def reset(self) -> None:
        """Begin the code or text again; undo in the editor brings the old text back."""
        starter = WorkFile.of(self.sitting).starter() if self.screen.kind is Kind.CODE else ""
        self.buffer.save_to_undo_stack()
        self.buffer.set_document(Document(starter, len(starter)))
        undo = "u in normal mode" if self.app.editing_mode is EditingMode.VI else "^_"
        self.screen.say(f"begun anew; {undo} brings the text back")

    def run_code(self, final: bool) -> None:
        """Grade in a thread; the screen stays alive, also while an answer loops for ever."""
        if self.screen.grading:
            self.screen.say("still running")
            return
        self.app.create_background_task(self._run_code(final))

    def try_call(self, call: str) -> None:
        """Call the code as it stands, in a thread."""
        self.app.create_background_task(self._try_call(call))

    def edit(self) -> None:
        """Open the user's editor beside the clock where that is possible, else in place of the screen."""
        if self.windows.compact:
            self.screen.say("the editor is already open in the other pane")
            return
        try:
            command = editor_command(self.sitting.tools)
        except InterviewError as error:
            self.screen.say(str(error))
            return
        path = self._file()
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(self.buffer.text, encoding="utf-8")
        self._watch, self._theirs = (path, signature(path)), self.buffer.text
        if open_beside(command, path, columns()):
            self.screen.beside = self.screen.opened = True
            self.screen.say("editor opened beside; each save is taken over")
        else:
            self.app.create_background_task(self._edit_in_place(path))

    def keep(self) -> None:
        """Save what is typed, now."""
        self._save_draft(force=True)

    def leave(self) -> None:
        """Ask once, then go, whatever can be saved."""
        if not self.screen.leaving:
            self.screen.leaving = True
            return
        for save in (self.keep, self.sitting.leave):
            try:
                save()
            except InterviewError as error:  # a full disk keeps nobody here
                self._unsaved.append(str(error))
        self.app.exit(result=False)

    def submit_text(self) -> None:
        """Hand in a text, or grade the code."""
        self.screen.hush()
        if self.screen.kind is Kind.CODE:
            self.run_code(False)
        else:
            self.screen.guard(self.screen.submit)

    def end_note(self, *, keep: bool) -> None:
        """Take the line that was typed, a note or a call, or forget it."""
        self.screen.hush()
        end = self.screen.end_call if self.screen.mode is Mode.CALL else self.screen.end_note
        self.screen.guard(lambda: end(self.note.text if keep else ""))
        self.note.reset()

    def end_line(self) -> None:
        """The time is up: a note half typed is kept with its question, a call half typed is not made."""
        if self.screen.noting:
            self.sitting.note(self.note.text)
        self.screen.noting = self.screen.calling = False
        self.note.reset()

    def suspend(self) -> None:
        """To the shell and back; the clock is stopped meanwhile, and stays so where it stood before."""
        ran = self.sitting.stopwatch.running

        def stop() -> None:
            self.sitting.stopwatch.stop()
            os.kill(os.getpid(), signal.SIGTSTP)
            if ran:
                self.sitting.stopwatch.start()

        run_in_terminal(stop)

    @property
    def _is_code(self) -> bool:
        return not self.sitting.state.finished and self.screen.kind is Kind.CODE

    # The event loop's side

    async def _main(self) -> bool:
        loop = asyncio.get_running_loop()
        for sign in (signal.SIGTERM, signal.SIGHUP):
            loop.add_signal_handler(sign, self._terminate)
        try:
            result = await self.app.run_async(pre_run=self._begin)
        finally:
            self.sitting.stopwatch.stop()
            sys.stderr.writelines(f"interview: not saved: {error}\n" for error in self._unsaved)
        if self._terminated:
            raise SystemExit(ExitCode.TERMINATED)
        return result

    def _begin(self) -> None:
        self.screen.fresh()
        self.app.create_background_task(self._tick())
        self.app.create_background_task(self._watch_file())

    def _terminate(self) -> None:
        self._terminated = True
        self.screen.leaving = True
        self.leave()

    async def _tick(self) -> None:
        """Redraw just after the shown second changes; save drafts; notice a window that is too small."""
        while True:
            running = self.sitting.stopwatch.running and not self.sitting.state.finished
            fraction = self.sitting.left % 1 if running else 0.25
            await asyncio.sleep(max(0.05, fraction + 0.01))
            self._check_size()
            self.ring()
            self.screen.guard(self._save_draft)
            if not self.sitting.state.finished and self.sitting.time_is_up:
                self.screen.guard(self.screen.finish_time)
            self.app.invalidate()

    def ring(self) -> None:
        """The bell at the last minute and at the end of answering, where it is wanted."""
        if not self.screen.asking:
            self._left = 0.0
            return
        before, self._left = self._left, self.sitting.left
        if self.sitting.tools.config.bell and self.sitting.stopwatch.running and rings(before, self._left):
            self.app.output.bell()

    def _check_size(self) -> None:
        least = MIN_ROWS_BESIDE if self.screen.beside else MIN_ROWS
        small = columns() < MIN_COLUMNS or rows() < least
        if small and not self.screen.small:
            self.sitting.stopwatch.stop()
        if self.screen.small and not small and not self.sitting.state.paused:
            self.sitting.stopwatch.start()
        self.screen.small = small

    def _save_draft(self, *, force: bool = False) -> None:
        if self.sitting.state.finished or not self.screen.asking:
            return
        text, now = self.text(), self.sitting.tools.clock.monotonic()
        if text == self._saved or (not force and now - self._saved_at < DRAFT_EVERY):
            return
        self.sitting.save_draft(text)
        if self._is_code:
            self._write_work(text)
        self._saved, self._saved_at = text, now

    def _write_work(self, text: str) -> None:
        """Into the exercise's file, but never over what an editor beside has just saved there."""
        if self._watch and (text == self._theirs or self._is_newer()):
            return
        work = WorkFile.of(self.sitting)
        work.write(text)
        if self._watch:
            self._watch, self._theirs = (work.path, signature(work.path)), text

    async def _run_code(self, final: bool) -> None:
        source, index = self.buffer.text, self.sitting.state.index
        self.screen.guard(lambda: self._write_work(source))
        self.screen.grading = True
        try:
            graded = await asyncio.get_running_loop().run_in_executor(
                None, lambda: self.sitting.grade(source, final=final)
            )
        finally:
            self.screen.grading = False
            again, self._saved_meanwhile = self._saved_meanwhile, False
        if self._still_at(index):
            self.screen.guard(lambda: self._take(source, graded, final))
            self.app.invalidate()
        if again and self._still_at(index):
            await self._run_code(False)

    def _still_at(self, index: int) -> bool:
        return self.sitting.state.index == index and self.screen.asking

    async def _try_call(self, call: str) -> None:
        source, index, found = self.buffer.text, self.sitting.state.index, list[str]()

        def work() -> None:
            found.extend(try_call(self.sitting, source, call))

        await asyncio.get_running_loop().run_in_executor(None, self.screen.guard, work)
        if found and self.sitting.state.index == index:
            self.screen.tried = (f">>> {call}", *found)
        self.app.invalidate()

    def _take(self, source: str, graded: Graded, final: bool) -> None:
        if final:
            self._hand_in(source, graded)
            return
        self.sitting.record_run(source, graded)
        self.screen.graded, self.screen.graded_source, self.screen.tried = graded, source, ()

    def _hand_in(self, source: str, graded: Graded) -> None:
        if self.sitting.state.feedback_at_end:
            self.end_line()  # the next question comes at once
        self.sitting.hand_in(source, graded)
        failed = graded.verdict is Verdict.GRADER_ERROR
        if self.sitting.time_is_up:
            self.screen.close_round()
        elif not failed:
            self.screen.after_answer()
        if failed:
            self.screen.say(graded.message or "the grader failed; try again")

    async def _edit_in_place(self, path: Path) -> None:
        def go() -> None:
            run_editor(self.sitting.tools, path)

        await run_in_terminal(go, in_executor=True)
        self._pull_if_saved()
        self._watch = None

    async def _watch_file(self) -> None:
        """Ten times a second: by time, size and inode, which sees editors that replace the file."""
        while True:
            await asyncio.sleep(POLL)
            self._pull_if_saved()

    def _pull_if_saved(self) -> None:
        if self._is_newer():
            self._pull()

    def _is_newer(self) -> bool:
        """Whether the watched file was saved elsewhere since it was read."""
        return self._watch is not None and signature(self._watch[0]) != self._watch[1]

    def _pull(self) -> None:
        if self._watch is None:
            return
        path, _ = self._watch
        seen = signature(path)
        try:
            text = path.read_text(encoding="utf-8", errors="replace")
        except OSError:
            return  # between an editor's delete and its rename
        if not text:
            return  # emptied, and not yet written anew
        self._watch, self._theirs = (path, seen), text
        if not self.screen.asking or text == self.buffer.text == self.screen.graded_source:
            return
        if text != self.buffer.text:
            self.buffer.set_document(Document(text, min(self.buffer.cursor_position, len(text))))
        if self._is_code and self.screen.grading:
            self._saved_meanwhile = True
        elif self._is_code:
            self.run_code(False)
        self.app.invalidate()

    def _file(self) -> Path:
        if self._is_code:
            return WorkFile.of(self.sitting).path
        return self.sitting.tools.paths.work / self.sitting.session / f"{self.sitting.item.question}.md"

    def _fill(self, text: str) -> None:
        # A draft of code ends where the starter ends; typing begins there.
        self.buffer.reset(Document(text, len(text)))
        self.line.reset(Document(text if self.screen.kind in (Kind.NUMERIC, Kind.SHORT) else ""))
        self._saved = text

    def _wrap(self, buffer: Buffer) -> None:
        if not self.sitting.state.finished and self.screen.kind is Kind.EXPLAIN:
            wrap_prose(buffer, self.windows.editor_width() - 1)  # the cursor stands behind the last letter

    def _in_thread(self, work: Callable[[], object]) -> None:
        self.app.create_background_task(_quietly(work))


async def _quietly(work: Callable[[], object]) -> None:
    await asyncio.get_running_loop().run_in_executor(None, work)
