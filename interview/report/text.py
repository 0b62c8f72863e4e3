"""A past session as lines of plain text, question by question."""

import textwrap
from collections.abc import Iterator, Sequence
from difflib import unified_diff

from interview.core.question import Kind, Question
from interview.core.scoring import mark
from interview.core.state import Attempt
from interview.practice.debrief import part_title
from interview.practice.review import PastItem, PastSession, how_answered
from interview.report.words import SIGNS, mmss, plural, reflow


def session_lines(session: PastSession, items: Sequence[PastItem]) -> Iterator[str]:
    """A past session: each of these questions with response, answer, time and verdict."""
    state = session.state
    begun = state.started
    yield f"{begun.title} {begun.session[-4:]}, {begun.day}: {len(state.attempts)} of {len(begun.items)} answered"
    if session.debrief:
        card = session.debrief.card
        yield f"Score {card.overall:.1f} of 5: {card.word}"
    for past in items:
        yield ""
        yield from item_lines(past)


def session_table(session: PastSession, items: Sequence[PastItem]) -> Iterator[str]:
    """One line an answer, to choose from."""
    begun = session.state.started
    card = session.debrief.card if session.debrief else None
    score = f", {card.overall:.1f} of 5, {card.word}" if card else ""
    yield f"{begun.title} {begun.session[-4:]}, {begun.day}{score}"
    yield ""
    for past in items:
        item, answered = past.item, past.attempt.answered
        part = begun.rounds[item.round].title[:12]
        over = ", over" if answered.seconds > item.par else ""
        head = f"{past.number:>3}  {part + '  ' if part else ''}{part_title(item)}"
        tail = f"{_result(past.attempt):<9} {mmss(answered.seconds):>6}{over}{_extras(past.attempt)}"
        yield f"{head[:50]:<50} {tail}"[:80]


def item_lines(past: PastItem) -> Iterator[str]:
    """One answer in full: question, response, answer, verdict, reason; of code its runs and the difference."""
    answered, shown = past.attempt.answered, past.presented
    time = f"{mmss(answered.seconds)} of {mmss(past.item.par)}"
    yield f"{past.number:>2}  {_result(past.attempt)}  {part_title(past.item)}   {time}{_extras(past.attempt)}"
    if shown is None:
        yield "    (the bank no longer has this question, or it has become another one)"
        yield from _indented("you", answered.response)
        return
    yield from _indented("", shown.prompt)
    yield from _indented("you", past.response)
    if shown.question.kind is Kind.CODE:
        yield from _run_lines(past)
        yield from _difference(past)
    else:
        yield from _indented("answer", past.answer)
    if shown.question.kind is Kind.EXPLAIN:
        yield from _point_lines(past.attempt, shown.question)
    yield from _indented("verdict", answered.message or answered.verdict.replace("_", " "))
    yield from _indented("why", shown.why)


def _run_lines(past: PastItem) -> Iterator[str]:
    """Every run with its time since the question came up."""
    answered, runs = past.attempt.answered, past.attempt.runs
    shown_at = past.attempt.answered.at - answered.seconds
    for number, run in enumerate(runs, 1):
        what = run.message or run.verdict.replace("_", " ")
        text = f"run {number}  {mmss(max(0.0, run.at - shown_at)):>5}  {run.passed} of {run.total} cases"
        yield f"    {text}{f'; {what}' if run.passed < run.total or not run.total else ''}"[:80]


def _difference(past: PastItem) -> Iterator[str]:
    """From what was handed in to the reference."""
    mine, reference = past.response.rstrip().splitlines(), past.answer.rstrip().splitlines()
    lines = list(unified_diff(mine, reference, "yours", "reference", lineterm="", n=999))
    yield from (f"    {line}" for line in lines)
    if not lines:
        yield "    the same as the reference"


def _point_lines(attempt: Attempt, question: Question) -> Iterator[str]:
    said = attempt.judged.points if attempt.judged else ()
    for point in question.key_points:
        yield f"    [{'x' if point.id in said else ' '}] {point.text}"
    yield "    (ticked by yourself)"


def _result(attempt: Attempt) -> str:
    if attempt.rated and attempt.rated.outcome != "counted":
        return attempt.rated.outcome
    if attempt.score is None:
        return "? not judged"
    word = mark(attempt.score)
    return f"{SIGNS[word]} {word}"


def _extras(attempt: Attempt) -> str:
    answered = attempt.answered
    parts = [plural(answered.hints, "hint")] if answered.hints else []
    parts += [plural(answered.runs, "run")] if answered.runs else []
    parts += [answered.confidence] if answered.confidence else []
    parts += [how] if (how := how_answered(answered)) else []
    return "".join(f", {part}" for part in parts)


def _indented(label: str, text: str) -> Iterator[str]:
    """A labelled block, nothing where there is no text; prose is wrapped, code and tables are kept."""
    for place, line in enumerate(reflow(text)):
        head = f"    {label:<8}" if label and place == 0 else " " * (12 if label else 4)
        if len(line) + len(head) <= 80 or line.startswith(("    ", "|")):
            yield (head + line).rstrip()
        else:
            yield from textwrap.wrap(line, 80, initial_indent=head, subsequent_indent=" " * len(head))
