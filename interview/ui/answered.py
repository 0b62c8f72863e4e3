"""What stands below a question that was answered: the rubric to judge an explanation by, then the feedback. Pure."""

import textwrap
from collections.abc import Iterable
from itertools import zip_longest

from prompt_toolkit.utils import get_cwidth

from interview.core.feedback import response_line
from interview.core.question import Kind
from interview.practice.workfile import WorkFile
from interview.report.words import plural
from interview.ui.lines import cut, indent, prose, sighted
from interview.ui.markdown import Line, markdown_lines
from interview.ui.marks import Sight
from interview.ui.model import Screen
from interview.ui.words import STRICT, SUGGESTION_NOTE, nearest_words, result_line, suggested_range

SIDE_BY_SIDE_FROM = 96  # columns for two solutions beside each other


def rubric(screen: Screen, width: int) -> Iterable[Line]:
    """What was said, the model answer, and the points to tick."""
    yield from _own_words(screen, width)
    yield from _model_answer(screen, width)
    yield from _judging(screen, width)


def _own_words(screen: Screen, width: int) -> Iterable[Line]:
    answered = screen.sitting.attempt.answered
    words = "aloud" if answered.aloud else plural(len(answered.response.split()), "word")
    yield (("class:sel", f" Your answer  ({words}, {int(answered.seconds)} s)"),)
    for line in markdown_lines(answered.response, max(10, width - 4)) if answered.response else ():
        yield (("class:dim", "  │ "), *line)
    yield ()


def _model_answer(screen: Screen, width: int) -> Iterable[Line]:
    yield (("class:sel", " A model answer"),)
    for line in markdown_lines(screen.sitting.presented.question.answer, max(10, width - 4)):
        yield (("", "  "), *line)
    yield ()


def _judging(screen: Screen, width: int) -> Iterable[Line]:
    """The points to tick, with what is suggested for each."""
    suggested = screen.sitting.suggestions
    head = f"It looks like {suggested_range(suggested)}." if suggested else STRICT
    yield (("class:sel", " Did you say it?"), ("", f"  {head}"))
    for line in textwrap.wrap(SUGGESTION_NOTE, max(10, width - 2)) if suggested else ():
        yield (("class:dim", f" {line}"),)
    for place in range(len(screen.sitting.presented.question.key_points)):
        lines = _point_to_tick(screen, place, width)
        yield from sighted(lines, Sight.CURSOR) if place == screen.marks.cursor else lines


def _point_to_tick(screen: Screen, place: int, width: int) -> Iterable[Line]:
    point, suggested = screen.sitting.presented.question.key_points[place], screen.sitting.suggestions
    cursor = "›" if place == screen.marks.cursor else " "
    for number, line in enumerate(markdown_lines(point.text, max(10, width - 9))):
        yield (("", f" {cursor}{place + 1} {_box(screen, place)} " if number == 0 else "        "), *line)
    words = nearest_words(suggested[place]) if suggested else ""
    if words:
        style = "class:hint" if suggested[place].check else "class:dim"
        yield ((style, cut(f"        {words}", width - 1)),)


def _box(screen: Screen, place: int) -> str:
    """A sign of its own for what the candidate has not touched."""
    suggested = screen.sitting.suggestions
    if suggested and place not in screen.marks.touched:
        return "[~]" if place in screen.marks.ticked else "[?]" if suggested[place].unsure else "[ ]"
    return "[x]" if place in screen.marks.ticked else "[ ]"


def feedback(screen: Screen, width: int) -> Iterable[Line]:
    """The result and what there is to learn from it."""
    sitting = screen.sitting
    said, attempt = sitting.feedback, sitting.attempt
    style = {"right": "class:ok", "partly": "class:partly"}.get(said.mark, "class:bad")
    yield ((style, f" {result_line(sitting)}"),)
    if screen.kind in (Kind.NUMERIC, Kind.SHORT):
        yield from _mine_and_right(response_line(sitting.presented, attempt.answered.response), said.key, width)
    if screen.kind is Kind.EXPLAIN:
        yield from _given_up(screen, width) if attempt.answered.gave_up else ()
        yield from _points(screen, width)
    yield ()
    for note in said.notes:
        yield from prose(note, width)
        yield ()
    if screen.kind is Kind.CODE:
        yield from _both_solutions(screen, width)
    yield from prose(said.why, width)
    for follow_up in sitting.presented.question.follow_ups[:1]:
        yield ()
        yield from prose(f"In an interview you might be asked next: {follow_up.prompt}", width)


def _mine_and_right(mine: str, right: str, width: int) -> Iterable[Line]:
    """In one line where they fit, else below each other."""
    together = f" you {mine}, answer {right}"
    if get_cwidth(together) <= width:
        return [(("", together),)]
    return [*_labelled(" you     ", mine, width), *_labelled(" answer  ", right, width)]


def _labelled(label: str, text: str, width: int) -> Iterable[Line]:
    rest = " " * len(label)
    for line in textwrap.wrap(text, width, initial_indent=label, subsequent_indent=rest, break_on_hyphens=False):
        yield (("", line),)


def _given_up(screen: Screen, width: int) -> Iterable[Line]:
    """What is met on the way to the points where an explanation was handed in."""
    yield ()
    yield from _own_words(screen, width) if screen.sitting.attempt.answered.response else ()
    yield from _model_answer(screen, width)


def _points(screen: Screen, width: int) -> Iterable[Line]:
    judged = screen.sitting.attempt.judged
    for point in screen.sitting.presented.question.key_points:
        box = "[x]" if judged and point.id in judged.points else "[ ]"
        for number, line in enumerate(markdown_lines(point.text, max(10, width - 6))):
            yield (("", f" {box} " if number == 0 else "     "), *line)


def _both_solutions(screen: Screen, width: int) -> Iterable[Line]:
    sitting = screen.sitting
    if sitting.attempt.answered.message:
        yield from prose(sitting.attempt.answered.message, width)
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
    return [(("class:sel", f" {title}"),), *(indent(line) for line in lines)]


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
        shown = cut(text, room)
        kept.append((style, shown))
        room -= get_cwidth(shown)
        if room <= 0:
            break
    return (*kept, ("", " " * max(0, room)), ("class:rule", " │"), *right)
