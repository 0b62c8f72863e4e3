"""The debrief of a mock as lines of text and as Markdown."""

from collections.abc import Iterator, Sequence

from interview.core.question import Kind
from interview.core.scorecard import ANCHORS, Row
from interview.core.scoring import Mark
from interview.practice.debrief import Debrief, Line
from interview.report.words import SIGNS, fit, mmss, plural, wrapped

BAR = 12


def debrief_lines(debrief: Debrief) -> Iterator[str]:
    """The scored debrief, at most 80 columns."""
    yield from wrapped(_head(debrief), hang=2).splitlines()
    yield ""
    for row in debrief.card.rows:
        yield _row_line(row)
    yield ""
    yield f"  {'overall':<14} {bar(debrief.card.overall)}  {debrief.card.overall:.1f} of 5   {debrief.card.word}"
    yield from _before(debrief)
    yield ""
    yield from _rounds(debrief)
    yield from _cost(debrief)
    yield ""
    session = debrief.state.started.session[-4:]
    yield f"  interview review {session:<13} go through it, with the answers"
    if debrief.weakest:
        yield f"  {'interview drill':<30} {_next_words(debrief)}"


def debrief_markdown(debrief: Debrief) -> str:
    """The same as a document of its own, with what a score of 1, 3 and 5 means."""
    begun = debrief.state.started
    rows = [_markdown_row(row) for row in debrief.card.rows]
    lines = [
        f"| {n} | {SIGNS[x.mark]} | {_cell(x.title)} | {_time(debrief, x)} |" for n, x in enumerate(debrief.lines, 1)
    ]
    return "\n".join(
        [
            f"# {begun.title}, {begun.day}",
            "",
            f"{debrief.card.word}, {debrief.card.overall:.1f} of 5. {_facts(debrief)}",
            "",
            "| dimension | score | by | from | 1 | 3 | 5 |",
            "|---|---|---|---|---|---|---|",
            *rows,
            "",
            "Overall is the mean of what was tested, weighted by the kind of each round and its minutes.",
            "",
            "| # | | question | time |",
            "|--:|---|---|---|",
            *lines,
            "",
            "Practise next: " + (", ".join(line.item.question for line in debrief.weakest) or "nothing cost points"),
            "",
        ]
    )


def assessment_lines(dimension: str, anchors: Sequence[str], facts: Sequence[str]) -> list[str]:
    """What the candidate sees before scoring a dimension."""
    one, three, five = anchors
    return [f"{dimension}, 1 to 5", *(f"  {fact}" for fact in facts), f"  1  {one}", f"  3  {three}", f"  5  {five}"]


def bar(score: float, width: int = BAR) -> str:
    """1 is empty, 5 is full."""
    filled = round((score - 1) / 4 * width)
    return "█" * filled + "·" * (width - filled)


def _head(debrief: Debrief) -> str:
    begun = debrief.state.started
    return f"Mock {begun.session[-4:]}, {begun.title}, {begun.day}: {_facts(debrief)}"


def _facts(debrief: Debrief) -> str:
    state = debrief.state
    limit = f" of {mmss(state.started.stretched(state.started.seconds))}" if state.started.seconds else ""
    parts = [f"{mmss(state.at)}{limit}"]
    parts += [f"paused {plural(state.pauses, 'time')}"] if state.pauses else []
    parts += [f"{mmss(state.slack)} of slack"] if state.slack else []
    parts += [plural(debrief.hints, "hint")] if debrief.hints else []
    return ", ".join(parts)


def _row_line(row: Row) -> str:
    if row.score is None:
        return f"  {row.dimension:<14} {'':<{BAR}}  not tested"
    return f"  {row.dimension:<14} {bar(row.score)}  {row.score:.1f}  {row.by:<13} {row.basis}"


def _before(debrief: Debrief) -> Iterator[str]:
    if debrief.earlier:
        shown = debrief.earlier[-5:]
        yield f"  {'mocks before':<14} {' '.join(f'{score:.1f}' for score in shown)}"


def _rounds(debrief: Debrief) -> Iterator[str]:
    """Every place of the line-up under its round."""
    number = 0
    for place, part in enumerate(debrief.state.started.rounds):
        own = [line for line in debrief.lines if line.item.round == place]
        if own:
            yield f"{part.title}, {mmss(debrief.state.started.stretched(part.seconds))}"
        for line in own:
            number += 1
            yield f"  {number:>2}  {SIGNS[line.mark]} {fit(line.title, 46):<46} {_time(debrief, line)}"


def _time(debrief: Debrief, line: Line) -> str:
    if line.attempt is None:
        return "left open" if line.outcome.asked else "not asked"
    seconds, par = line.attempt.answered.seconds, debrief.state.started.stretched(line.item.par)
    return f"{mmss(seconds)} of {mmss(par)}{', over' if seconds > par else ''}"


def _cost(debrief: Debrief) -> Iterator[str]:
    if debrief.weakest:
        yield ""
        yield "What cost most"
    for line in debrief.weakest:
        yield f"  {fit(line.title, 40):<40}  {_why(line)}"


def _why(line: Line) -> str:
    if line.attempt is None:
        return "left open"
    if line.item.kind == Kind.CODE:
        return fit(line.attempt.answered.message or line.attempt.answered.verdict.replace("_", " "), 36)
    if line.attempt.judged:
        return f"{plural(len(line.attempt.judged.points), 'point')} made"
    return "partly right" if line.mark is Mark.PARTLY else "not right"


def _next_words(debrief: Debrief) -> str:
    count = len(debrief.weakest)
    return f"begins with {'this' if count == 1 else f'these {count}'}, then what is due"


def _markdown_row(row: Row) -> str:
    score = "not tested" if row.score is None else f"{row.score:.1f}"
    return f"| {row.dimension} | {score} | {row.by} | {row.basis} | {' | '.join(ANCHORS[row.dimension])} |"


def _cell(text: str) -> str:
    return text.replace("|", "\\|")
