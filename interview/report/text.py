"""Reports as lines of plain text: the debrief of a mock and a past session, question by question."""

import textwrap
from collections.abc import Iterator, Sequence

from interview.core.question import Kind, Question
from interview.core.scoring import mark
from interview.core.session import Attempt
from interview.practice.debrief import Debrief, Line
from interview.practice.review import PastItem, PastSession
from interview.report.words import SIGNS, mmss, plural, reflow


def debrief_lines(debrief: Debrief, session: str) -> Iterator[str]:
    """The scored debrief of a mock."""
    limit = f" of {mmss(debrief.limit)}" if debrief.limit else ""
    yield f"Mock {session[-4:]}, {debrief.title}: {mmss(debrief.seconds)}{limit}"
    yield ""
    for title, score, count, judged in debrief.scores:
        who = "self" if judged == count else "auto" if not judged else f"auto, {judged} self-scored"
        yield f"  {title:<18} {_bar(score)}  {score:.1f} of 5   {count} question{'s' * (count != 1)}, {who}"
    yield f"  {'correctness':<18} {_bar(debrief.correctness)}  {debrief.correctness:.1f} of 5   1 + 4 x share of points"
    yield ""
    for number, line in enumerate(debrief.lines, 1):
        yield f"  {number:>2}  {SIGNS[line.mark]} {line.item.title[:46]:<46} {_line_time(line)}"
    yield from _what_next(debrief, session)


def session_lines(session: PastSession, items: Sequence[PastItem]) -> Iterator[str]:
    """A past session: each of these questions with response, answer, time and verdict."""
    state = session.state
    begun = state.started
    yield f"{begun.title} {begun.session[-4:]}, {begun.day}: {len(state.attempts)} of {len(begun.items)} answered"
    if session.debrief:
        yield f"Score {session.debrief.correctness:.1f} of 5"
    for past in items:
        yield ""
        yield from _item_lines(past)


def _item_lines(past: PastItem) -> Iterator[str]:
    answered, shown = past.attempt.answered, past.presented
    time = f"{mmss(answered.seconds)} of {mmss(past.item.par)}"
    yield f"{past.number:>2}  {_result(past.attempt)}  {past.item.title}   {time}{_extras(past.attempt)}"
    if shown is None:
        yield "    (the bank no longer has this question, or it has become another one)"
        yield from _indented("you", answered.response)
        return
    yield from _indented("", shown.prompt)
    yield from _indented("you", past.response)
    yield from _indented("answer", past.answer)
    if shown.question.kind is Kind.EXPLAIN:
        yield from _point_lines(past.attempt, shown.question)
    yield from _indented("verdict", answered.message or answered.verdict.replace("_", " "))
    yield from _indented("why", shown.why)


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
    return "".join(f", {part}" for part in parts)


def _indented(label: str, text: str) -> Iterator[str]:
    """A labelled block, nothing where there is no text; prose is wrapped, code and tables are kept."""
    for place, line in enumerate(reflow(text)):
        head = f"    {label:<8}" if label and place == 0 else " " * (12 if label else 4)
        if len(line) + len(head) <= 80 or line.startswith(("    ", "|")):
            yield (head + line).rstrip()
        else:
            yield from textwrap.wrap(line, 80, initial_indent=head, subsequent_indent=" " * len(head))


def _what_next(debrief: Debrief, session: str) -> Iterator[str]:
    if debrief.weakest:
        yield ""
        yield "What cost most, and what to practise next"
        for line in debrief.weakest:
            yield f"  {line.item.title}"
            yield f"      interview drill {line.item.question}"
    yield ""
    yield f"  interview review {session[-4:]}         go through it, with the answers"


def _line_time(line: Line) -> str:
    if line.attempt is None:
        return "left open"
    over = "  over par" if line.attempt.answered.seconds > line.item.par else ""
    return f"{mmss(line.attempt.answered.seconds)} of {mmss(line.item.par)}{over}"


def _bar(score: float, width: int = 16) -> str:
    filled = round((score - 1) / 4 * width)
    return "█" * filled + "·" * (width - filled)
