"""Words both views use, so that they say the same thing."""

import textwrap
from collections.abc import Iterable, Sequence
from math import ceil
from typing import TYPE_CHECKING

from interview.core.memory import Rating
from interview.core.scorecard import ANCHORS, HINT_COST, Dimension, Part
from interview.core.scoring import Mark, mark
from interview.core.state import Phase
from interview.core.verdict import CaseResult, Graded, Verdict
from interview.practice.advice import days_until_due
from interview.practice.debrief import facts_of_code
from interview.practice.position import GRACE_SECONDS, Position
from interview.report.debrief import assessment_lines
from interview.report.words import SIGNS, mmss, plural

if TYPE_CHECKING:
    from interview.core.keypoints import Suggestion

MARKS = {Mark.RIGHT: "Right", Mark.PARTLY: "Partly right", Mark.WRONG: "Not right"}
CONFIDENCES = ("guess", "fairly sure", "certain")


def clock_words(sitting: Position) -> str:
    """How the time stands, in words that need no colour."""
    if not sitting.state.started.timed:
        return ""
    left = sitting.left
    if sitting.tools.config.clock == "coarse" and left > 0:
        left = coarse(left)
    total, round_left = sitting.sitting_left, sitting.round_left
    if total is None or round_left is None:
        return f"over par {mmss(left)}" if left < 0 else f"{mmss(left)} left"
    if sitting.in_grace:
        rest = max(0, round(GRACE_SECONDS + round_left))
        return f"time is up: {rest} s to finish, then {sitting.next_round or 'the debrief'}"
    here = f"over par {mmss(left)}" if left < 0 else f"{mmss(min(left, round_left))} here"
    return f"{here} · {mmss(total)} of interview" if total > 0 else here


def coarse(left: float) -> float:
    """Half minutes, in the last one steps of ten seconds: a clock that is looked at rather than watched."""
    step = 30 if left > 60 else 10
    return step * ceil(left / step)


def line_up_place(sitting: Position) -> str:
    """`coding 1/2 · follow-up`: where in the line-up, counting questions and not their parts."""
    items, item = sitting.state.started.items, sitting.item
    title = sitting.state.started.rounds[item.round].title
    same = [other.question for other in items if other.round == item.round and not other.part]
    number = f"{same.index(item.question) + 1}/{len(same)}" if item.question in same else ""
    parts = {Part.CLARIFY: "clarify first", Part.FOLLOW_UP: "follow-up", Part.SECOND: "second follow-up"}
    name = parts.get(sitting.part)
    return " · ".join(word for word in (f"{title} {number}".strip(), name) if word)


def hint_words(sitting: Position) -> str:
    """`hint 0/3`; in a mock also what one costs. Empty where there is none."""
    hints = sitting.presented.question.hints
    if not hints:
        return ""
    cost = f" (-{HINT_COST:.0%})" if sitting.state.feedback_at_end else ""
    return f"hint {sitting.state.hints}/{len(hints)}{cost}"


def assessment(sitting: Position) -> list[str]:
    """What to look at before scoring the dimension that is asked for."""
    dimension = sitting.dimension
    facts: list[str] = []
    if dimension is Dimension.CODE_QUALITY:
        for attempt, found in facts_of_code(sitting.tools, sitting.state):
            facts += [sitting.state.started.items[attempt.index].title, *found.words()]
            facts.append(f"{plural(attempt.answered.runs, 'run')} before handing in")
    if dimension is Dimension.COMMUNICATION:
        spoken = [a.answered for a in sitting.state.attempts if sitting.state.started.items[a.index].kind == "explain"]
        seconds = sum(answered.seconds for answered in spoken) / max(1, len(spoken))
        facts.append(f"{plural(len(spoken), 'answer')} in words, {mmss(seconds)} each on average")
    return assessment_lines(dimension, ANCHORS[dimension], facts)


def suggested_range(found: "Sequence[Suggestion]") -> str:
    """`3-5 of 6 points`: from what looks covered to what may be. Never a percentage."""
    low = sum(one.covered for one in found)
    high = low + sum(one.unsure for one in found)
    count = str(low) if low == high else f"{low}-{high}"
    return f"{count} of {plural(len(found), 'point')}"


def nearest_words(one: "Suggestion") -> str:
    """What of the answer stands behind a suggestion; empty where nothing was found."""
    clause = one.clause.strip(" .,;:")
    if one.check:
        return f"check the direction: you wrote “{clause}”"
    if one.covered:
        return f"you: “{clause}”"
    return f"can't tell: “{clause}”" if one.unsure else ""


# The shares are those of labels that were left out when the coefficients were fitted: `python -m benchmarks.explain`.
SUGGESTION_NOTE = (
    "~ suggested, ? can't tell: right about 7 times in 8 where it commits; it cannot detect wrong claims."
    " Your ticks count: be strict."
)
STRICT = "Be strict: it counts only if it was there."


def days(count: int) -> str:
    """0 -> today, 5 -> 5 d."""
    return f"{count} d" if count else "today"


def rating_choices(sitting: Position) -> list[tuple[str, str]]:
    """Keys and labels of what can follow the feedback: four ratings after a pass, never "hard" after a failure."""
    if sitting.suggested is Rating.AGAIN:
        return [("⏎", "again later today, next"), ("u", "slip, not counted"), ("!", "dispute the key")]
    passes = [Rating.HARD, Rating.GOOD, Rating.EASY]
    labels = [(str(int(r)), f"{r.name.lower()} {days(days_until_due(sitting.tools, sitting.item, r))}") for r in passes]
    return [("⏎", f"{sitting.suggested.name.lower()}, next"), ("1", "again"), *labels]


def result_line(sitting: Position) -> str:
    """`✓ Right in 0:12 of 1:00, run 2, 1 hint`."""
    answered, said = sitting.attempt.answered, sitting.feedback
    parts = [f"{SIGNS[said.mark]} {_said(sitting)} in {mmss(answered.seconds)} of {mmss(sitting.par)}"]
    if answered.gave_up:
        parts = [f"✗ Given up after {mmss(answered.seconds)}"]
    if answered.runs:
        parts.append(f"run {answered.runs}")
    if answered.hints:
        parts.append(plural(answered.hints, "hint"))
    if sitting.attempt.judged:
        parts.append("scored by yourself")
    return ", ".join(parts)


def _said(sitting: Position) -> str:
    """The mark in a word, or how many key points were made."""
    judged = sitting.attempt.judged
    if judged is None:
        return MARKS[sitting.feedback.mark]
    return f"{len(judged.points)} of {len(sitting.presented.question.key_points)} points"


def graded_head(graded: Graded, *, visible_only: bool = False) -> str:
    """`✗ 2 of 5 cases pass · 15 ms`."""
    if graded.message and not graded.cases:
        return f"✗ {graded.verdict.replace('_', ' ')}"
    sign = "✓" if graded.verdict is Verdict.ACCEPTED else "✗"
    which = "visible cases" if visible_only else "cases"
    return f"{sign} {graded.passed} of {len(graded.cases)} {which} pass · {1000 * graded.seconds:.0f} ms"


def graded_lines(graded: Graded) -> list[tuple[str, str]]:
    """(style, text) lines: the first failure in full, the others in a line each, the passing ones in one line."""
    lines: list[tuple[str, str]] = []
    if graded.message:
        lines.append(("bad", graded.message))
    failed = [case for case in graded.cases if case.verdict is not Verdict.ACCEPTED]
    for place, case in enumerate(failed[:1] + [case for case in failed[1:] if case.message != failed[0].message]):
        lines += _failure(case, in_full=place == 0)
    same = sum(case.message == failed[0].message for case in failed) - 1 if failed else 0
    if same > 0:
        lines.append(("bad", f"✗ {plural(same, 'more case')} in the same way"))
    passed = [case.name for case in graded.cases if case.verdict is Verdict.ACCEPTED]
    if passed and failed:
        lines.append(("dim", "✓ " + ", ".join(passed)))
    lines += [("dim", f"note: {note}") for note in graded.notes]
    if graded.speed:
        lines.append(("dim", f"speed: {graded.speed}"))
    if graded.stdout.strip():
        lines += [("dim", f"printed: {line}") for line in graded.stdout.strip().splitlines()[:20]]
    return lines


def _failure(case: CaseResult, *, in_full: bool) -> list[tuple[str, str]]:
    lines = [("bad", f"✗ {case.name}: {case.message or case.verdict.replace('_', ' ')}")]
    if in_full:
        pairs = (("call", case.call), ("expected", case.expected), ("got", case.got))
        lines += [("", f"    {name:<9} {text}") for name, text in pairs if text]
    return lines


def receipt(sitting: Position) -> list[str]:
    """What stays in the scrollback after a drill: the result, what changed, the next command."""
    state = sitting.state
    done = len(state.attempts)
    time = f"{mmss(state.at)}, {mmss(sum(a.answered.seconds for a in state.attempts))} of it on the answers"
    head = f"Drill {sitting.session[-4:]}: {plural(done, 'question')} in {time}."
    if not state.finished:
        head = f"Left after {done} of {plural(len(state.started.items), 'question')}. Everything is saved."
    if state.feedback_at_end and not state.finished:
        return [head, "No verdicts before the debrief.", "", *_next_commands(sitting)]
    return [head, "", *_by_mark(sitting), "", *_next_commands(sitting)]


def _by_mark(sitting: Position) -> list[str]:
    rows: list[str] = []
    judged = [a for a in sitting.state.attempts if a.score is not None]
    for wanted, word in ((Mark.RIGHT, "right"), (Mark.PARTLY, "partly"), (Mark.WRONG, "wrong")):
        titles = [_title(sitting, a.index) for a in judged if mark(a.score or 0.0) is wanted]
        rows += _listed(f"  {SIGNS[wanted]} {word:<8}", titles)
    skipped = [_title(sitting, index) for index in sitting.state.skipped]
    return rows + _listed("  - skipped ", skipped)


def _title(sitting: Position, index: int) -> str:
    attempt = next((a for a in sitting.state.attempts if a.index == index), None)
    title = sitting.state.started.items[index].title
    if attempt is None or attempt.rated is None:
        return title
    if attempt.rated.outcome == "disputed":
        return f"{title} (disputed, out of the schedule)"
    if attempt.rated.outcome == "slip":
        return f"{title} (a slip, not counted)"
    return f"{title} (comes back today)" if attempt.rated.given == Rating.AGAIN else title


def _listed(head: str, titles: Sequence[str]) -> list[str]:
    if not titles:
        return []
    return textwrap.wrap("; ".join(titles), 78, initial_indent=head, subsequent_indent=" " * len(head))


def _next_commands(sitting: Position) -> Iterable[str]:
    if sitting.state.phase is not Phase.DONE:
        yield "  interview resume              go on where you were"
        return
    yield "  interview drill               the next ones"
    yield f"  interview review {sitting.session[-4:]}         all answers and explanations again"
