"""Pure drawing: the screen's state in, lines of (style, text) out. Every function may be called at any time."""

import textwrap
from collections.abc import Iterable, Sequence
from itertools import zip_longest

from prompt_toolkit.formatted_text import StyleAndTextTuples
from prompt_toolkit.utils import get_cwidth

from interview.core.feedback import picked_options, response_line
from interview.core.present import LETTERS
from interview.core.question import Kind
from interview.core.state import Phase
from interview.practice.workfile import WorkFile
from interview.ui.actions import actions
from interview.ui.actions import bottom as bottom_keys
from interview.ui.markdown import Line, markdown_lines
from interview.ui.model import MIN_COLUMNS, MIN_ROWS, Mode, Screen
from interview.ui.words import (
    STRICT,
    SUGGESTION_NOTE,
    assessment,
    clock_words,
    graded_head,
    graded_lines,
    line_up_place,
    nearest_words,
    result_line,
    suggested_range,
)

WIDE_FROM = 110
MAX_TEXT_WIDTH = 100
SIDE_BY_SIDE_FROM = 96  # columns for two solutions beside each other


def is_wide(screen: Screen, columns: int) -> bool:
    """Two columns: question left, writing right."""
    return columns >= WIDE_FROM and screen.asking and screen.kind in (Kind.EXPLAIN, Kind.CODE)


def question_width(screen: Screen, columns: int) -> int:
    """Columns for the text of the question."""
    return max(20, columns * 44 // 100 - 2 if is_wide(screen, columns) else min(columns - 2, MAX_TEXT_WIDTH))


def header(screen: Screen, columns: int) -> StyleAndTextTuples:
    """Where we are on the left, the clock on the right."""
    sitting = screen.sitting
    if sitting.state.finished:
        return [("class:bar", " " * columns)]
    clock, style = _clock(screen)
    where = sitting.area if sitting.state.feedback_at_end else f"{sitting.area} · {sitting.item.title}"
    left = _cut(f" {line_up_place(sitting)}  {where}", columns - get_cwidth(clock) - 2)
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
        return [*lines, (), *_rubric(screen, width)]
    return [*lines, (), *_feedback(screen, width)]


def _instead(screen: Screen) -> list[Line] | None:
    """What hides the question, if anything does."""
    if screen.mode is Mode.SMALL:
        return _text_lines(
            [
                "This window is too small.",
                f"Please make it at least {MIN_COLUMNS}x{MIN_ROWS};",
                "the clock is stopped meanwhile.",
            ]
        )
    if screen.sitting.state.paused:
        return _text_lines(
            ["", "Paused. The question is hidden and the clock is stopped.", "", "Press any key to go on."]
        )
    if screen.mode is Mode.MENU:
        letters = [f"  {action.key}  {action.label}" for action in actions(screen)]
        return _text_lines(["", "What now?", "", *letters, "", "  any other key: back"])
    if screen.sitting.state.phase is Phase.ASSESSING:
        return _text_lines(["", *assessment(screen.sitting), "", "Your score, 1 to 5?"])
    return None


def answer_start(screen: Screen, width: int) -> int:
    """How many lines stand above the feedback or the rubric."""
    return len(_prompt(screen, width)) + 1


def results_rule(screen: Screen, width: int) -> StyleAndTextTuples:
    """The line between code and results, with the verdict in it."""
    if screen.grading:
        text, style = " running… ", "class:rule"
    elif screen.graded is None:
        text, style = " not run yet: ^S runs the cases ", "class:rule"
    else:
        text = f" {graded_head(screen.graded, visible_only=screen.sitting.state.feedback_at_end)} "
        style = "class:ok" if text.startswith(" ✓") else "class:bad"
    return [("class:rule", "──"), (style, text), ("class:rule", "─" * max(0, width - get_cwidth(text) - 2))]


def results(screen: Screen, width: int) -> list[Line]:
    """What an own call gave, then the cases of the last run: the first failure in full."""
    told = [("", text) for text in screen.tried] + (graded_lines(screen.graded) if screen.graded else [])
    lines = [((f"class:{style}" if style else "", _cut(" " + text, width - 1)),) for style, text in told]
    if screen.passed:
        lines.append((("class:ok", " All cases pass. Enter: see the feedback (or go on editing)"),))
    return list(lines)


def bottom(screen: Screen, columns: int) -> StyleAndTextTuples:
    """What can be done now; a message outranks labels, and `leave` (last) outranks the middle ones."""
    keys = bottom_keys(screen)
    message = screen.message
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
        shown = _cut(message, columns - 1) if used >= columns else message
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
    lines = [_indent(line) for line in markdown_lines(screen.sitting.presented.prompt, width)]
    return [*lines, (), *_options(screen, width)] if screen.sitting.presented.order else lines


def _options(screen: Screen, width: int) -> Iterable[Line]:
    sitting = screen.sitting
    for place, option in enumerate(sitting.presented.order):
        style, mark, tail = _option_look(screen, place, option)
        text = sitting.presented.question.options[option].text + tail
        for number, line in enumerate(markdown_lines(text, max(10, width - 6))):
            head = f" {mark} {LETTERS[place]}  " if number == 0 else "      "
            yield ((style, head), *((f"{style} {inner}".strip(), part) for inner, part in line))


def _option_look(screen: Screen, place: int, option: int) -> tuple[str, str, str]:
    sitting = screen.sitting
    if sitting.state.phase is Phase.ASKING:
        picked = place in screen.picked
        mark = ("x" if picked else "›") if place == screen.cursor and screen.kind is Kind.MULTI else "›"
        if screen.kind is Kind.MULTI:
            mark = "x" if picked else "›" if place == screen.cursor else " "
        return ("class:sel", mark, "") if picked else ("", mark if screen.kind is Kind.MULTI else " ", "")
    chosen = option in picked_options(sitting.attempt.answered.response)
    if sitting.presented.question.options[option].correct:
        return "class:ok", "✓", "  (right answer, yours)" if chosen else "  (right answer)"
    return ("class:bad", "✗", "  (your answer)") if chosen else ("class:dim", " ", "")


def _hint_lines(screen: Screen, width: int) -> list[Line]:
    lines: list[Line] = []
    for hint in screen.sitting.hints:
        lines.append(())
        for number, line in enumerate(markdown_lines(hint, max(10, width - 7))):
            lines.append((("class:hint", " hint: " if number == 0 else "       "), *line))
    return lines


def _asking_tail(screen: Screen) -> list[Line]:
    if screen.mode is Mode.ALOUD:
        return [(), *_text_lines(["Say it aloud, as to an interviewer. The clock runs; nothing is typed."])]
    if screen.mode is Mode.CONFIDENCE:
        return [(), *_text_lines(["How sure are you?  1 guess   2 fairly sure   3 certain"])]
    return []


def _rubric(screen: Screen, width: int) -> Iterable[Line]:
    sitting = screen.sitting
    answered = sitting.attempt.answered
    words = len(answered.response.split())
    yield (
        ("class:sel", f" Your answer  ({'aloud' if answered.aloud else f'{words} words'}, {int(answered.seconds)} s)"),
    )
    for line in markdown_lines(answered.response, max(10, width - 4)) if answered.response else ():
        yield (("class:dim", "  │ "), *line)
    yield ()
    yield (("class:sel", " A model answer"),)
    for line in markdown_lines(sitting.presented.question.answer, max(10, width - 4)):
        yield (("", "  "), *line)
    yield ()
    yield from _judging(screen, width)


def _judging(screen: Screen, width: int) -> Iterable[Line]:
    """The points to tick, with what is suggested for each."""
    suggested = screen.sitting.suggestions
    head = f"It looks like {suggested_range(suggested)}." if suggested else STRICT
    yield (("class:sel", " Did you say it?"), ("", f"  {head}"))
    for line in textwrap.wrap(SUGGESTION_NOTE, max(10, width - 2)) if suggested else ():
        yield (("class:dim", f" {line}"),)
    for place in range(len(screen.sitting.presented.question.key_points)):
        yield from _point_to_tick(screen, place, width)


def _point_to_tick(screen: Screen, place: int, width: int) -> Iterable[Line]:
    point, suggested = screen.sitting.presented.question.key_points[place], screen.sitting.suggestions
    cursor = "›" if place == screen.cursor else " "
    for number, line in enumerate(markdown_lines(point.text, max(10, width - 9))):
        yield (("", f" {cursor}{place + 1} {_box(screen, place)} " if number == 0 else "        "), *line)
    words = nearest_words(suggested[place]) if suggested else ""
    if words:
        style = "class:hint" if suggested[place].check else "class:dim"
        yield ((style, _cut(f"        {words}", width - 1)),)


def _box(screen: Screen, place: int) -> str:
    """A sign of its own for what the candidate has not touched."""
    suggested = screen.sitting.suggestions
    if suggested and place not in screen.touched:
        return "[~]" if place in screen.ticked else "[?]" if suggested[place].unsure else "[ ]"
    return "[x]" if place in screen.ticked else "[ ]"


def cursor_lines(screen: Screen, width: int) -> tuple[int, int]:
    """From which to which line the point under the cursor is drawn; only while judging."""
    above = len([*_prompt(screen, width), (), *_rubric(screen, width)]) - len([*_judging(screen, width)])
    points = range(len(screen.sitting.presented.question.key_points))
    drawn = [len([*_point_to_tick(screen, place, width)]) for place in points]
    end = above + len([*_judging(screen, width)]) - sum(drawn[screen.cursor + 1 :])
    return end - drawn[screen.cursor], end


def _feedback(screen: Screen, width: int) -> Iterable[Line]:
    sitting = screen.sitting
    said, attempt = sitting.feedback, sitting.attempt
    style = {"right": "class:ok", "partly": "class:partly"}.get(said.mark, "class:bad")
    yield ((style, f" {result_line(sitting)}"),)
    if screen.kind in (Kind.NUMERIC, Kind.SHORT):
        yield (("", f" you {response_line(sitting.presented, attempt.answered.response)}, answer {said.key}"),)
    if screen.kind is Kind.EXPLAIN:
        yield from _points(screen, width)
    yield ()
    for note in said.notes:
        yield from _prose(note, width)
        yield ()
    if screen.kind is Kind.CODE:
        yield from _both_solutions(screen, width)
    yield from _prose(said.why, width)
    for follow_up in sitting.presented.question.follow_ups[:1]:
        yield ()
        yield from _prose(f"In an interview you might be asked next: {follow_up.prompt}", width)


def _points(screen: Screen, width: int) -> Iterable[Line]:
    judged = screen.sitting.attempt.judged
    for point in screen.sitting.presented.question.key_points:
        box = "[x]" if judged and point.id in judged.points else "[ ]"
        for number, line in enumerate(markdown_lines(point.text, max(10, width - 6))):
            yield (("", f" {box} " if number == 0 else "     "), *line)


def _both_solutions(screen: Screen, width: int) -> Iterable[Line]:
    sitting = screen.sitting
    if sitting.attempt.answered.message:
        yield from _prose(sitting.attempt.answered.message, width)
        yield ()
    reference = WorkFile.of(sitting).solution()
    language = "sql" if sitting.presented.question.suffix == ".sql" else "python"
    blocks = (("Your answer", sitting.attempt.answered.response), ("Reference", reference))
    if width >= SIDE_BY_SIDE_FROM:
        half = (width - 3) // 2
        mine, theirs = (_code_block(title, code, language, half) for title, code in blocks)
        yield from (_beside(*pair, half) for pair in zip_longest(mine, theirs, fillvalue=()))
        yield ()
        return
    for title, code in blocks:
        yield from _code_block(title, code, language, width)
        yield ()


def _code_block(title: str, code: str, language: str, width: int) -> list[Line]:
    lines = markdown_lines(f"```{language}\n{code.rstrip()}\n```", width)
    return [(("class:sel", f" {title}"),), *(_indent(line) for line in lines)]


def _stripped(line: Line) -> list[tuple[str, str]]:
    """Without the blanks that a code block is filled up with."""
    parts = list(line)
    while parts and not parts[-1][1].strip():
        parts.pop()
    if parts:
        parts[-1] = (parts[-1][0], parts[-1][1].rstrip())
    return parts


def _beside(left: Line, right: Line, width: int) -> Line:
    """Two lines in one, the left one cut or filled up to the width."""
    room, kept = width, list[tuple[str, str]]()
    for style, text in _stripped(left):
        shown = _cut(text, room)
        kept.append((style, shown))
        room -= get_cwidth(shown)
        if room <= 0:
            break
    return (*kept, ("", " " * max(0, room)), ("class:rule", " │"), *right)


def _prose(text: str, width: int) -> Iterable[Line]:
    return (_indent(line) for line in markdown_lines(text, width)) if text else ()


def _text_lines(texts: Sequence[str]) -> list[Line]:
    return [(("", f" {text}"),) for text in texts]


def _indent(line: Line) -> Line:
    return (("", " "), *line)


def _cut(text: str, width: int) -> str:
    """At most `width` columns, with an ellipsis where something is missing."""
    if get_cwidth(text) <= width:
        return text
    while text and get_cwidth(text) > width - 1:
        text = text[:-1]
    return text + "…"


def _key_width(pair: tuple[str, str]) -> int:
    return get_cwidth(pair[0]) + get_cwidth(pair[1]) + 4
