"""The windows of the full screen: narrow below 110 columns, question left and writing right from there on; in a pane
above the user's own editor only verdict and question.
"""

from collections.abc import Sequence

from prompt_toolkit.application import get_app
from prompt_toolkit.buffer import Buffer
from prompt_toolkit.enums import EditingMode
from prompt_toolkit.filters import Condition
from prompt_toolkit.formatted_text import StyleAndTextTuples
from prompt_toolkit.key_binding.vi_state import InputMode
from prompt_toolkit.layout import (
    BufferControl,
    ConditionalContainer,
    Dimension,
    DynamicContainer,
    FormattedTextControl,
    HSplit,
    Layout,
    VSplit,
    Window,
)
from prompt_toolkit.layout.margins import NumberedMargin
from prompt_toolkit.layout.processors import HighlightMatchingBracketProcessor, HighlightSelectionProcessor
from prompt_toolkit.lexers import DynamicLexer, PygmentsLexer
from pygments.lexer import Lexer
from pygments.lexers.python import PythonLexer
from pygments.lexers.sql import SqlLexer

from interview.core.question import Kind
from interview.report.signs import in_ascii
from interview.ui import panes
from interview.ui.lines import lines_in_ascii
from interview.ui.markdown import Line
from interview.ui.mode import Mode
from interview.ui.model import MIN_ROWS, Screen
from interview.ui.scrolling import Scrolling

# Two columns from here on: question left, writing right.
WIDE_FROM = 110
# Rows kept free for an opened hint where the editor has a pane of its own and little room is left.
ROWS_FOR_HINT = 3


def columns() -> int:
    """Columns of the terminal now."""
    return get_app().output.get_size().columns


def rows() -> int:
    """Rows of the terminal now."""
    return get_app().output.get_size().rows


class Windows:
    """Windows that can have the keys: `question` (single keys), `editor`, `line`, `note` (for a call, too).

    `layout` holds them all.
    """

    def __init__(self, screen: Screen, buffer: Buffer, line: Buffer, note: Buffer) -> None:
        self._screen = screen
        self.question = Window(
            FormattedTextControl(self._question_text, focusable=True, show_cursor=False),
            height=self._question_height,
            always_hide_cursor=True,
        )
        self.scrolling = Scrolling(screen, self.question, self._lines)
        self.editor = Window(
            BufferControl(
                buffer,
                lexer=DynamicLexer(lambda: PygmentsLexer(self._language()) if self._is_code() else None),
                input_processors=[HighlightMatchingBracketProcessor(), HighlightSelectionProcessor()],
            ),
            left_margins=[NumberedMargin()],
            wrap_lines=Condition(lambda: not self._is_code()),
            height=Dimension(min=4, weight=1),
        )
        self.line = Window(BufferControl(line), height=1)
        self.note = Window(BufferControl(note), height=1)
        note_label = Window(
            FormattedTextControl(lambda: [("class:prompt", f" {self._screen.mode}: ")]), width=7, height=1
        )
        note_row = ConditionalContainer(
            VSplit([note_label, self.note]), Condition(lambda: self._screen.mode in (Mode.NOTE, Mode.CALL))
        )
        root = HSplit(
            [
                Window(FormattedTextControl(self._header), height=1),
                DynamicContainer(self._body),
                note_row,
                Window(FormattedTextControl(self._bottom), height=1),
            ]
        )
        self._narrow, self._wide, self._compact = self._narrow_body(), self._wide_body(), self._compact_body()
        self.layout = Layout(root, focused_element=self.question)

    def focus(self) -> None:
        """Give the keys to the window that reads them now: to be called whenever that may have changed."""
        wanted = self._reader()
        if not self.layout.has_focus(wanted):
            self.layout.focus(wanted)

    @property
    def editing(self) -> bool:
        """Whether what is typed goes into the editor on the screen."""
        return self._reader() is self.editor

    def _reader(self) -> Window:
        if self._screen.mode is Mode.TEXT:
            return self.question if self.compact else self.editor
        return {Mode.LINE: self.line, Mode.NOTE: self.note, Mode.CALL: self.note}.get(self._screen.mode, self.question)

    def _narrow_body(self) -> HSplit:
        writing = Condition(lambda: self._writes() and not self._screen.menu)
        return HSplit(
            [
                self.question,
                ConditionalContainer(self._rule(), writing | Condition(self._overflows)),
                ConditionalContainer(self.editor, writing),
                ConditionalContainer(self._results(), writing & Condition(self._is_code)),
                ConditionalContainer(self._line_row(), Condition(lambda: self._screen.mode is Mode.LINE)),
            ]
        )

    def _wide_body(self) -> VSplit:
        # The same window as below 110 columns: it has the keys while a menu is open.
        left = HSplit([self.question], width=lambda: Dimension.exact(self._width() + 2))
        code = Condition(self._is_code)
        right = HSplit([self.editor, ConditionalContainer(self._results(), code)])
        return VSplit(
            [left, Window(width=1, char=lambda: "|" if self._screen.ascii else "│", style="class:rule"), right]
        )

    def _compact_body(self) -> HSplit:
        # The question's window has the keys here, too.
        is_code = Condition(self._is_code)
        note = FormattedTextControl(lambda: _signed(self._screen, panes.editor_rule(columns())))
        return HSplit(
            [
                ConditionalContainer(self._results(), is_code),
                self.question,
                Window(note, height=1),
            ]
        )

    @property
    def compact(self) -> bool:
        """Whether the editor has a pane of its own and left too little room to write here."""
        return self._screen.beside and rows() < MIN_ROWS and self._writes() and not self._screen.menu

    def _is_wide(self) -> bool:
        return columns() >= WIDE_FROM and rows() >= MIN_ROWS and self._writes()

    def _width(self) -> int:
        return panes.text_width(columns(), beside=self._is_wide())

    def _body(self) -> HSplit | VSplit:
        if self.compact:
            return self._compact
        return self._wide if self._is_wide() else self._narrow

    def _rule(self) -> Window:
        return Window(FormattedTextControl(self._scroll_rule), height=1)

    def _results(self) -> HSplit:
        def width() -> int:
            return columns() - (self._width() + 3 if self._is_wide() else 0)

        def lines() -> StyleAndTextTuples:
            return _signed(self._screen, _joined(panes.results(self._screen, width())))

        def height() -> Dimension:
            most = max(0, self._rows_beside()) if self.compact else rows() // 3
            return Dimension.exact(min(len(panes.results(self._screen, width())), most))

        rule_text = FormattedTextControl(lambda: _signed(self._screen, panes.results_rule(self._screen, width())))
        rule = Window(rule_text, height=1)
        return HSplit([rule, Window(FormattedTextControl(lines), height=height)])

    def _line_row(self) -> HSplit:
        label = Window(FormattedTextControl([("class:prompt", " answer: ")]), width=9, height=1)
        return HSplit([VSplit([label, self.line]), Window(height=Dimension(weight=1))])

    # Contents: all total, prompt_toolkit calls them while the layout is built and after the last question

    def _is_code(self) -> bool:
        return not self._screen.sitting.state.finished and self._screen.kind is Kind.CODE

    def _language(self) -> type[Lexer]:
        return SqlLexer if self._screen.sitting.presented.question.suffix == ".sql" else PythonLexer

    def _writes(self) -> bool:
        state = self._screen.sitting.state
        return (
            not state.finished
            and not state.paused
            and not self._screen.small
            and self._screen.asking
            and not self._screen.aloud
            and self._screen.kind in (Kind.EXPLAIN, Kind.CODE)
        )

    def _header(self) -> StyleAndTextTuples:
        return _signed(self._screen, panes.header(self._screen, columns()))

    def _bottom(self) -> StyleAndTextTuples:
        vi = self._vi_mode()
        keys = panes.bottom(self._screen, columns() - len(vi))
        return _signed(self._screen, [("class:message", vi), *keys])

    def _vi_mode(self) -> str:
        """How vi's keys are read now, where they are used and something is written."""
        app = get_app()
        if app.editing_mode is not EditingMode.VI or not self._screen.typing:
            return ""
        return " normal " if app.vi_state.input_mode is InputMode.NAVIGATION else " insert "

    def _lines(self) -> list[Line]:
        lines = panes.question(self._screen, self._width())
        return [*lines_in_ascii(lines, self._width() + 1)] if self._screen.ascii else lines

    def _question_text(self) -> StyleAndTextTuples:
        return _signed(self._screen, _joined(self.scrolling.shown()))

    def _rows_beside(self) -> int:
        """Rows for the results in a small window: all but header, rules and bottom line, and some for a hint."""
        return rows() - 4 - (ROWS_FOR_HINT if self._screen.sitting.hints else 0)

    def _question_height(self) -> Dimension:
        if self.compact:
            return Dimension(min=0, weight=1)
        count = max(1, len(self._lines()))
        if self._is_wide():
            return Dimension(min=1, weight=1)
        if self._writes() and not self._screen.menu:
            most = max(4, rows() * 45 // 100)
            return Dimension(min=1, max=min(count, most), preferred=min(count, most))
        if not self._screen.sitting.state.finished and self._screen.mode is Mode.LINE:
            return Dimension(min=1, max=count + 1, preferred=count + 1)
        return Dimension(min=1, weight=1)

    def editor_width(self) -> int:
        """Columns for what is typed."""
        info = self.editor.render_info
        return info.window_width if info else columns() - 4

    def _overflows(self) -> bool:
        taken = 3 if self._screen.mode is Mode.LINE else 2  # header, bottom line and the line to type in
        return len(self._lines()) > rows() - taken

    def _scroll_rule(self) -> StyleAndTextTuples:
        above, below = self.scrolling.hidden()
        words = [f"PgUp {above} lines"] * (above > 0) + [f"PgDn {below} lines"] * (below > 0)
        text = f" {' · '.join(words)} " if words else ""
        rule = [("class:rule", "─" * max(0, columns() - len(text) - 2)), ("", text), ("class:rule", "──")]
        return _signed(self._screen, list(rule))


def _signed(screen: Screen, fragments: StyleAndTextTuples) -> StyleAndTextTuples:
    """With stand-ins for our signs where the terminal knows ASCII only."""
    if not screen.ascii:
        return fragments
    return [(style, in_ascii(text)) for style, text, *_ in fragments]


def _joined(lines: Sequence[Line]) -> StyleAndTextTuples:
    fragments: StyleAndTextTuples = []
    for line in lines:
        fragments += [*line, ("", "\n")]
    return fragments[:-1]
