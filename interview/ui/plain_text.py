"""What the line view says of a sitting, text by text. The dialogue is in plain.py."""

from collections.abc import Iterator

from interview.core.feedback import response_line
from interview.core.present import LETTERS
from interview.core.question import Kind
from interview.practice.position import Position
from interview.practice.workfile import WorkFile
from interview.report.words import mmss, prose, wrapped
from interview.ui.words import STRICT, SUGGESTION_NOTE, line_up_place, nearest_words, result_line, suggested_range

FORMS = {
    Kind.CHOICE: "Answer with a letter.",
    Kind.MULTI: "Answer with one or more letters, such as a c.",
    Kind.NUMERIC: "Answer with a number; 0.15, 15% and 9/58 are fine.",
    Kind.SHORT: "Answer in a word or a value.",
    Kind.EXPLAIN: "Answer in one line, or: edit (your editor), v (say it aloud, nothing is typed).",
}


def question_texts(sitting: Position) -> Iterator[str]:
    """The question as it is first met; of an exercise without the commands, which go with its file."""
    item = sitting.item
    place = line_up_place(sitting).replace("/", " of ")
    yield wrapped(f"Question {place}. {sitting.area}: {item.title}. Time {mmss(sitting.par)}.")
    yield ""
    yield prose(sitting.presented.prompt)
    yield ""
    options = sitting.presented.question.options
    for letter, place_in_file in zip(LETTERS, sitting.presented.order, strict=False):
        yield wrapped(f"  {letter}. {options[place_in_file].text}", hang=5)
    if item.kind != Kind.CODE:
        yield wrapped(f"{FORMS[Kind(item.kind)]} Commands: hint, time, skip, give up, undo, pause, quit.")


def points_to_tick(sitting: Position) -> Iterator[str]:
    """Every point; where there are suggestions, with a sign and the words of the answer behind it."""
    suggested = sitting.suggestions
    head = f"It looks like {suggested_range(suggested)}." if suggested else ""
    yield f"Did you say it? {head or STRICT}"
    for number, point in enumerate(sitting.presented.question.key_points, 1):
        one = suggested[number - 1] if suggested else None
        sign = f" {'~' if one.covered else '?' if one.unsure else ' '}" if one else ""
        yield wrapped(f" {sign} {number}. {point.text}", hang=5 + len(sign))
        if one and (words := nearest_words(one)):
            yield wrapped(f"       {words}", hang=7)
    if suggested:
        yield wrapped(SUGGESTION_NOTE)


def which_points(sitting: Position) -> str:
    """The prompt for the points that were made, with what an empty line means."""
    if not sitting.suggestions:
        return "Points you made, such as 1 3 (empty: none) > "
    kept = " ".join(str(n) for n, one in enumerate(sitting.suggestions, 1) if one.covered)
    return f"Points you made, such as 1 3 (empty: {f'as suggested, {kept}; 0: none' if kept else 'none'}) > "


def feedback_texts(sitting: Position) -> Iterator[str]:
    """The result, what went wrong, the key and why; of an exercise the reference solution."""
    said, presented = sitting.feedback, sitting.presented
    yield result_line(sitting)
    yield from map(prose, said.notes)
    if said.key:
        yield wrapped(f"You: {response_line(presented, sitting.attempt.answered.response)}")
        yield wrapped(f"Right answer: {said.key}")
    if sitting.attempt.answered.gave_up and sitting.item.kind == Kind.EXPLAIN:
        yield "A model answer:\n" + prose(presented.question.answer)
        yield from (wrapped(f"- {point.text}", hang=2) for point in presented.question.key_points)
    if sitting.item.kind == Kind.CODE:
        yield "A reference solution:"
        yield "\n".join("    " + line for line in WorkFile.of(sitting).solution().splitlines())
    if said.why:
        yield prose(said.why)
    for follow_up in presented.question.follow_ups[:1]:
        yield prose(f"In an interview you might be asked next: {follow_up.prompt}")
