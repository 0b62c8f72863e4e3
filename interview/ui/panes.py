"""Pure drawing: the screen's state in, lines of (style, text) out. Every function may be called at any time."""

from collections.abc import Iterable

from prompt_toolkit.formatted_text import StyleAndTextTuples
from prompt_toolkit.utils import get_cwidth

from interview.core.feedback import picked_options
from interview.core.present import LETTERS
from interview.core.question import Kind
from interview.core.state import Phase
from interview.report.signs import in_ascii
from interview.ui.actions import actions
from interview.ui.actions import bottom as bottom_keys
from interview.ui.answered import feedback, rubric
from interview.ui.lines import cut, indent, sighted, text_lines
from interview.ui.markdown import Line, markdown_lines
from interview.ui.marks import Sight
from interview.ui.mode import Mode
from interview.ui.model import MIN_COLUMNS, MIN_ROWS, Screen
from interview.ui.words import (
    assessment,
    clock_words,
    graded_head,
    graded_lines,
    line_up_place,
)

MAX_TEXT_WIDTH = 100


def text_width(columns: int, *, beside: bool) -> int:
    """Columns for the text of the question, alone or beside the editor."""
    return max(20, columns * 44 // 100 - 2 if beside else min(columns - 2, MAX_TEXT_WIDTH))


def header(screen: Screen, columns: int) -> StyleAndTextTuples:
    """Where we are on the left, the clock on the right."""
    sitting = screen.sitting
    if sitting.state.finished:
        return [("class:bar", " " * columns)]
    clock, style = _clock(screen)
    where = sitting.area if sitting.state.feedback_at_end else f"{sitting.area} · {sitting.item.title}"
    clock = _signs(screen, clock)
    left = _cut(screen, f" {line_up_place(sitting)}  {where}", columns - get_cwidth(clock) - 2)
    return [("class:bar", left + " " * max(1, columns - get_cwidth(left) - get_cwidth(clock))), (style, clock)]


def question(screen: Screen, width: int) -> list[Line]:
    """The question, or what stands in its place: pause, feedback, the rubric."""
    sitting = screen.sitting
    if sitting.state.finished:
        return []
    if (instead := _instead(screen)) is not None:
        return instead
    lines = _prompt(screen, width)
    if sitting.state.phase is Phase.ASKING:
        return lines + _hint_lines(screen, width) + _asking_tail(screen)
    if sitting.state.phase is Phase.JUDGING:
        return [*lines, *sighted([(), *rubric(screen, width)], Sight.ANSWER)]
    return [*lines, *sighted([(), *feedback(screen, width)], Sight.ANSWER)]


def _instead(screen: Screen) -> list[Line] | None:
    """What hides the question, if anything does."""
    if screen.mode is Mode.SMALL:
        return text_lines(
            [
                "This window is too small.",
                f"Please make it at least {MIN_COLUMNS}x{MIN_ROWS};",
                "the clock is stopped meanwhile.",
                *(["Your editor still has the other pane? Close it there."] if screen.opened else []),
            ]
        )
    if screen.sitting.state.paused:
        return text_lines(
            ["", "Paused. The question is hidden and the clock is stopped.", "", "Press any key to go on."]
        )
    if screen.mode is Mode.MENU:
        letters = [f"  {action.key}  {action.label}" for action in actions(screen)]
        return text_lines(["", "What now?", "", *letters, "", "  any other key: back"])
    if screen.sitting.state.phase is Phase.ASSESSING:
        return text_lines(["", *assessment(screen.sitting), "", "Your score, 1 to 5?"])
    return None


def results_rule(screen: Screen, width: int) -> StyleAndTextTuples:
    """The line between code and results, with the verdict in it."""
    if screen.grading:
        text, style = _signs(screen, " running… "), "class:rule"
    elif screen.graded is None:
        text, style = " not run yet: ^S runs the cases ", "class:rule"
    else:
        head = graded_head(screen.graded, visible_only=screen.sitting.state.feedback_at_end)
        text, style = _signs(screen, f" {head} "), "class:ok" if head.startswith("✓") else "class:bad"
    return [("class:rule", "──"), (style, text), ("class:rule", "─" * max(0, width - get_cwidth(text) - 2))]


def editor_rule(columns: int) -> StyleAndTextTuples:
    """The line above the editor's pane: who has the text."""
    text = cut(" in your editor: each save counts, close it to write here ", columns - 2)
    return [("class:rule", "──"), ("", text), ("class:rule", "─" * max(0, columns - get_cwidth(text) - 2))]


def results(screen: Screen, width: int) -> list[Line]:
    """What an own call gave, then the cases of the last run: the first failure in full."""
    told = [("", text) for text in screen.tried] + (graded_lines(screen.graded) if screen.graded else [])
    lines = [((f"class:{style}" if style else "", _cut(screen, " " + text, width - 1)),) for style, text in told]
    if screen.passed:
        lines.append((("class:ok", " All cases pass. Enter: see the feedback (or go on editing)"),))
    return list(lines)


def bottom(screen: Screen, columns: int) -> StyleAndTextTuples:
    """What can be done now; a message outranks labels, and `leave` (last) outranks the middle ones."""
    keys = [(_signs(screen, key), _signs(screen, label)) for key, label in bottom_keys(screen)]
    message = _signs(screen, screen.message)
    if screen.leaving:
        message = "Everything is saved."
    room = columns - (get_cwidth(message) + 1 if message else 0)
    while len(keys) > 1 and sum(map(_key_width, keys)) > room:
        keys.pop(-2)
    fragments: StyleAndTextTuples = [
        part for key, label in keys for part in (("class:key", f" {key} "), ("", f"{label}  "))
    ]
    used = sum(map(_key_width, keys))
    if message:
        shown = _cut(screen, message, columns - 1) if used >= columns else message
        fragments.append(("class:message", " " * max(1, columns - used - get_cwidth(shown) - 1) + shown))
    return fragments


def _clock(screen: Screen) -> tuple[str, str]:
    sitting = screen.sitting
    if sitting.state.paused:
        return "PAUSED ", "class:bar.warn"
    if sitting.state.phase is not Phase.ASKING:
        return "clock stopped ", "class:bar"
    words = clock_words(sitting)
    setting = sitting.tools.config.clock
    if screen.clock_hidden or setting == "off" or not words:
        return "", "class:bar"
    if sitting.left < 0 or sitting.in_grace:
        return f"{words} ", "class:bar.late"
    urgent = sitting.left < 0.1 * sitting.par
    return f"{words}{'!' if urgent else ''} ", "class:bar.warn" if sitting.left < 0.25 * sitting.par else "class:bar"


def _prompt(screen: Screen, width: int) -> list[Line]:
    lines = [indent(line) for line in markdown_lines(screen.sitting.presented.prompt, width)]
    return [*lines, (), *_options(screen, width)] if screen.sitting.presented.order else lines


def _options(screen: Screen, width: int) -> Iterable[Line]:
    sitting = screen.sitting
    for place, option in enumerate(sitting.presented.order):
        lines = _option(screen, place, option, width)
        yield from sighted(lines, Sight.CURSOR) if screen.asking and place == screen.marks.cursor else lines


def _option(screen: Screen, place: int, option: int, width: int) -> Iterable[Line]:
    style, mark, tail = _option_look(screen, place, option)
    text = screen.sitting.presented.question.options[option].text + tail
    for number, line in enumerate(markdown_lines(text, max(10, width - 5 - len(mark)))):
        head = f" {mark} {LETTERS[place]}  "
        if number:
            head = " " * len(head)
        yield ((style, head), *((f"{style} {inner}".strip(), part) for inner, part in line))


def _option_look(screen: Screen, place: int, option: int) -> tuple[str, str, str]:
    sitting = screen.sitting
    if sitting.state.phase is Phase.ASKING:
        picked, here = place in screen.marks.picked, place == screen.marks.cursor
        mark = "›" if picked else " "
        if screen.kind is Kind.MULTI:
            mark = f"{'›' if here else ' '}[{'x' if picked else ' '}]"
        return ("class:sel" if picked else "", mark, "")
    chosen = option in picked_options(sitting.attempt.answered.response)
    if sitting.presented.question.options[option].correct:
        return "class:ok", "✓", "  (right answer, yours)" if chosen else "  (right answer)"
    return ("class:bad", "✗", "  (your answer)") if chosen else ("class:dim", " ", "")


def _hint_lines(screen: Screen, width: int) -> list[Line]:
    hints = [[(), *_hint(hint, width)] for hint in screen.sitting.hints]
    return [line for hint in hints[:-1] for line in hint] + [*sighted(hints[-1] if hints else (), Sight.HINT)]


def _hint(hint: str, width: int) -> Iterable[Line]:
    for number, line in enumerate(markdown_lines(hint, max(10, width - 7))):
        yield (("class:hint", " hint: " if number == 0 else "       "), *line)


def _asking_tail(screen: Screen) -> list[Line]:
    if screen.mode is Mode.ALOUD:
        written = "What is written is kept." if screen.hands.text() else "Nothing is typed."
        return [(), *text_lines([f"Say it aloud, as to an interviewer. The clock runs. {written}"])]
    if screen.mode is Mode.CONFIDENCE:
        return [(), *text_lines(["How sure are you?  1 guess   2 fairly sure   3 certain"])]
    return []


def _signs(screen: Screen, text: str) -> str:
    """The text as it is drawn: what is measured must have its stand-ins already."""
    return in_ascii(text) if screen.ascii else text


def _cut(screen: Screen, text: str, width: int) -> str:
    return cut(in_ascii(text), width, "...") if screen.ascii else cut(text, width)


def _key_width(pair: tuple[str, str]) -> int:
    return get_cwidth(pair[0]) + get_cwidth(pair[1]) + 4
