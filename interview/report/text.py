"""A past session as lines of plain text, question by question."""

from collections.abc import Iterator, Sequence
from difflib import unified_diff

from interview.core.question import Kind, Question
from interview.core.scoring import mark
from interview.core.state import Attempt
from interview.practice.debrief import part_title
from interview.practice.review import PastItem, PastSession, how_answered
from interview.report.words import SIGNS, fit, mmss, plural, prose, wrapped

# Of the table of a session: as much of a round's title as is shown.
ROUND_WIDTH = 15


def session_lines(session: PastSession, items: Sequence[PastItem]) -> Iterator[str]:
    """A past session: each of these questions with response, answer, time and verdict."""
    state = session.state
    begun = state.started
    yield f"{begun.title} {begun.session[-4:]}, {begun.day}: {len(state.attempts)} of {len(begun.items)} answered"
    if session.debrief:
        card = session.debrief.card
        yield f"Score {card.overall:.1f} of 5: {card.word}"
    if not session.items and not state.finished:
        yield f"  interview resume {begun.session[-4:]}"
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
    rounds = [part.title for part in begun.rounds]
    width = min(ROUND_WIDTH, max(map(len, rounds)))
    yield _table_line("#", "round" if width else "", "question", f"{'result':<11}  time", width)
    for past in items:
        yield _table_line(str(past.number), rounds[past.item.round], part_title(past.item), _went(past), width)


def _table_line(number: str, part: str, title: str, went: str, width: int) -> str:
    """Columns of a fixed width, 80 together; the round's where there are any."""
    beside = f"{fit(part, width):<{width}}  " if width else ""
    left = 50 - len(beside)
    return fit(f"{number:>3}  {beside}{fit(title, left):<{left}} {went}", 80)


def _went(past: PastItem) -> str:
    """Result, time and what else there is to say of an answer."""
    if past.attempt is None:
        return _result(None)
    seconds = past.attempt.answered.seconds
    over = ", over" if seconds > past.par else ""
    return f"{_result(past.attempt):<11} {mmss(seconds):>5}{over}{_extras(past.attempt)}"


def item_lines(past: PastItem) -> Iterator[str]:
    """One answer in full: question, response, answer, verdict, reason; of code its runs and the difference."""
    yield f"{past.number:>2}  {_result(past.attempt)}  {part_title(past.item)}{_timed(past)}"
    if past.presented is None:
        yield "    (the bank no longer has this question, or it has become another one)"
        yield from _indented("you", past.response)
        return
    yield from _indented("", past.presented.prompt)
    if past.presented.question.kind is Kind.CODE:
        yield from _verbatim("you", past.response)
        yield from _run_lines(past)
        yield from _difference(past) if past.response else _verbatim("answer", past.answer)
    else:
        yield from _indented("you", past.response)
        yield from _indented("answer", past.answer)
    if past.attempt:
        yield from _judgement(past.attempt, past.presented.question)
    yield from _indented("why", past.presented.why)


def _timed(past: PastItem) -> str:
    if past.attempt is None:
        return ""
    return f"   {mmss(past.attempt.answered.seconds)} of {mmss(past.par)}{_extras(past.attempt)}"


def _judgement(attempt: Attempt, question: Question) -> Iterator[str]:
    """The key points that were ticked, or what the grader said."""
    if question.kind is Kind.EXPLAIN:
        yield from _point_lines(attempt, question)
    yield from _indented("verdict", attempt.answered.message or attempt.answered.verdict.replace("_", " "))


def _run_lines(past: PastItem) -> Iterator[str]:
    """Every run with its time since the question came up."""
    if past.attempt is None:
        return
    answered = past.attempt.answered
    shown_at = answered.at - answered.seconds
    for number, run in enumerate(past.attempt.runs, 1):
        what = run.message or run.verdict.replace("_", " ")
        text = f"run {number}  {mmss(max(0.0, run.at - shown_at)):>5}  {run.passed} of {run.total} cases"
        yield fit(f"    {text}{f'; {what}' if run.passed < run.total or not run.total else ''}", 80)


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
        yield wrapped(f"    [{'x' if point.id in said else ' '}] {point.text}", hang=8)
    yield "    (ticked by yourself)"


def _result(attempt: Attempt | None) -> str:
    if attempt is None:
        return "✗ left open"
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


def _verbatim(label: str, code: str) -> Iterator[str]:
    """A labelled block of code, line by line as it is."""
    for place, line in enumerate(code.rstrip().splitlines()):
        yield f"{f'    {label}' if place == 0 else '':<12}{line}".rstrip()


def _indented(label: str, text: str) -> Iterator[str]:
    """A labelled block, nothing where there is no text; prose is laid out anew, code and tables are kept."""
    width = 12 if label else 4
    for place, line in enumerate(prose(text, 80 - width).splitlines()):
        yield f"{f'    {label}' if label and place == 0 else '':<{width}}{line}".rstrip()
