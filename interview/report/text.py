"""Reports as lines of plain text: the debrief of a mock and a past session, question by question."""

import textwrap
from collections.abc import Iterator

from interview.core.feedback import key_line, response_line
from interview.core.present import Presented, present
from interview.core.question import Kind, Question
from interview.core.scoring import Mark, mark
from interview.core.session import Attempt, State
from interview.practice.debrief import Debrief, Line

SIGNS = {Mark.RIGHT: "✓", Mark.PARTLY: "~", Mark.WRONG: "✗"}


def debrief_lines(debrief: Debrief, session: str) -> Iterator[str]:
    """The scored debrief of a mock."""
    limit = f" of {_mmss(debrief.limit)}" if debrief.limit else ""
    yield f"Mock {session[-4:]}, {debrief.title}: {_mmss(debrief.seconds)}{limit}"
    yield ""
    for title, score, count, judged in debrief.scores:
        who = "self" if judged == count else "auto" if not judged else f"auto, {judged} self-scored"
        yield f"  {title:<18} {_bar(score)}  {score:.1f} of 5   {count} questions, {who}"
    yield f"  {'correctness':<18} {_bar(debrief.correctness)}  {debrief.correctness:.1f} of 5   1 + 4 x share of points"
    yield ""
    for number, line in enumerate(debrief.lines, 1):
        yield f"  {number:>2}  {SIGNS[line.mark]} {line.item.title[:46]:<46} {_line_time(line)}"
    yield from _what_next(debrief, session)


def session_lines(state: State, questions: dict[str, Question], *, only_wrong: bool = False) -> Iterator[str]:
    """A past session: each question with response, answer, time, verdict."""
    begun = state.started
    yield f"{begun.title} {begun.session[-4:]}, {begun.day}: {len(state.attempts)} of {len(begun.items)} answered"
    for attempt in state.attempts:
        item = begun.items[attempt.index]
        score = attempt.score
        if only_wrong and score is not None and mark(score) is Mark.RIGHT:
            continue
        yield ""
        question = questions.get(item.question)
        shown = present(question, item.seed) if question and question.revision == item.revision else None
        yield from _attempt_lines(attempt, attempt.index + 1, item.title, float(item.par), shown)


def _attempt_lines(attempt: Attempt, number: int, title: str, par: float, shown: Presented | None) -> Iterator[str]:
    answered = attempt.answered
    yield f"{number:>2}  {_result(attempt)}  {title}   {_mmss(answered.seconds)} of {_mmss(par)}{_extras(attempt)}"
    if shown is None:
        yield "    (the bank no longer has this question)"
        yield from _indented("you", answered.response)
        return
    yield from _indented("", shown.prompt)
    yield from _indented("you", "(said aloud)" if answered.aloud else response_line(shown, answered.response))
    if shown.question.kind is Kind.EXPLAIN:
        yield from _point_lines(attempt, shown.question)
    else:
        yield from _indented("answer", key_line(shown))
    yield from _indented("verdict", answered.message)
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
    parts = [f"{answered.hints} hint{'s' * (answered.hints != 1)}"] if answered.hints else []
    parts += [f"{answered.runs} run{'s' * (answered.runs != 1)}"] if answered.runs else []
    parts += [answered.confidence] if answered.confidence else []
    return "".join(f", {part}" for part in parts)


def _indented(label: str, text: str) -> Iterator[str]:
    """A labelled block; wraps prose, keeps the lines of code and tables."""
    for place, line in enumerate(text.strip().splitlines()):
        head = f"    {label:<8}" if label and place == 0 else " " * (12 if label else 4)
        if len(line) + len(head) <= 80 or line.startswith(" "):
            yield (head + line).rstrip()
        else:
            yield from textwrap.wrap(line, 80, initial_indent=head, subsequent_indent=" " * len(head))


def _what_next(debrief: Debrief, session: str) -> Iterator[str]:
    if debrief.weakest:
        yield ""
        yield "What cost most, and what to practise next"
        for line in debrief.weakest:
            yield f"  {line.item.title[:40]:<40}  interview drill {line.item.question}"
    yield ""
    yield f"  interview review {session[-4:]}         go through it, with the answers"


def _line_time(line: Line) -> str:
    if line.attempt is None:
        return "left open"
    over = "  over par" if line.attempt.answered.seconds > line.item.par else ""
    return f"{_mmss(line.attempt.answered.seconds)} of {_mmss(line.item.par)}{over}"


def _bar(score: float, width: int = 16) -> str:
    filled = round((score - 1) / 4 * width)
    return "█" * filled + "·" * (width - filled)


def _mmss(seconds: float) -> str:
    return f"{int(seconds) // 60}:{int(seconds) % 60:02d}"
