"""`stats` as lines of text. Every figure stands with the number of answers behind it."""

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from interview.core.memory import DESIRED_RETENTION
from interview.core.question import Syllabus
from interview.core.readiness import ENOUGH_ANSWERS
from interview.core.statistics import BACKLOG_PER_DAY, DueCounts, Figures, Tally
from interview.history.rows import Summary
from interview.practice.lookback import Overview, TopicCounts
from interview.practice.readiness import Readiness, Ready
from interview.report.words import bar, day_month, fit, hours, likely, percent, plural, stuck_lines

if TYPE_CHECKING:
    from interview.core.corrections import Corrections

BAR_WIDTH = 30
WEEKS_SHOWN = 12


def stats_lines(overview: Overview, syllabus: Syllabus) -> Iterator[str]:
    """Figures, areas, topics, and what is due."""
    found = overview.figures
    days = (found.last - found.first).days + 1
    span = f"{day_month(found.first)} to {day_month(found.last)} {found.last.year}"
    yield f"Last {plural(days, 'day')}, {span}"
    yield ""
    yield from _figure_lines(overview)
    if found.tally.n:
        yield ""
        yield from _area_lines(found.areas, syllabus)
        yield ""
        if overview.readiness:
            yield from readiness_lines(overview.readiness, syllabus)
            yield ""
        yield from _topic_lines(found.topics, overview.topics, syllabus)
        yield ""
        yield from _group_lines("By kind", found.kinds)
        yield ""
        yield from _group_lines("By level", found.levels)
    yield from expectation_lines(found)
    yield from _week_lines(found)
    yield from _mock_lines(overview.mocks)
    yield ""
    yield from _due_lines(overview)
    yield from stuck_lines(overview.stuck)


def suggestion_lines(ticks: "Corrections") -> Iterator[str]:
    """Key points suggested, beside what was ticked."""
    if not ticks.points:
        yield "No key points were suggested in these days."
        return
    yield f"{'Key points suggested':<31}{'you agreed':>12}  {'likely':>8}"
    named = (("looks covered", ticks.covered), ("not found", ticks.missing), ("together", ticks.committed))
    for name, share in named:
        yield f"  {name:<28} {percent(share):>5} of {share.n:>3}  {likely(share):>8}".rstrip()
    yield ""
    yield f"{'How probable it was':<31}{'you ticked':>12}  {'likely':>8}"
    for row in ticks.table:
        name = f"{row.low:.1f} to {row.high:.1f}, mean {row.mean:.2f}"
        yield f"  {name:<28} {percent(row.ticked):>5} of {row.ticked.n:>3}  {likely(row.ticked):>8}".rstrip()
    yield ""
    yield f"It committed to {ticks.committed.n} of {plural(ticks.points, 'point')}."
    if ticks.refit.points:
        moved = f"logit times {ticks.refit.scale:.2f}, {ticks.refit.shift:+.2f}"
        yield f"Your ticks move all suggestions ({moved}, from {ticks.refit.points} points)."
    yield "Ticks beside suggestions lean towards them: this is agreement, not truth."


def _figure_lines(overview: Overview) -> Iterator[str]:
    found = overview.figures
    tally, retention = found.tally, found.repeats.held
    if not tally.n:
        yield "  No answers yet in these days."
    else:
        yield _figure("answers", str(tally.n), f"in {hours(found.total_seconds)}")
        yield _figure("right", percent(tally.share), _of(tally) + _range(tally))
        yield _figure("retention", percent(retention), _retention_words(found))
        yield _figure(
            "first tries", percent(found.first_tries.share), _of(found.first_tries) + _range(found.first_tries)
        )
        yield _figure("within par", _within(tally), f"{tally.over_par} of {tally.n} took longer")
        yield _figure("fluent", percent(found.fluent), f"{found.fluent.hits} of {found.fluent.n} right within par")
    yield _figure("days", f"{overview.days_of_28}/28", "")
    if overview.mocks:
        yield _figure("last mock", f"{overview.mocks[-1].session.score:.1f}/5", _mock_words(overview.mocks[-1]))
    if tally.self_scored:
        yield _figure("self-scored", str(tally.self_scored), "of these answers you marked yourself")
    yield from _excluded_lines(found)


def _figure(label: str, value: str, text: str) -> str:
    return f"  {label:<12} {value:>6}   {text}".rstrip()


def _of(tally: Tally) -> str:
    partly = f"; {tally.partly} partly" if tally.partly else ""
    return f"{tally.right} of {tally.n}{partly}"


def _range(tally: Tally) -> str:
    return f"; likely {likely(tally.share)}" if tally.share.bounds else ""


def _retention_words(found: Figures) -> str:
    held = found.repeats.held
    if not held.n:
        return "no answer a day or more after the one before it"
    text = f"{held.hits} of {held.n} held a day or more"
    if held.bounds:
        text += f"; likely {likely(held)}; goal {100 * DESIRED_RETENTION:.0f} %"
    return text


def _within(tally: Tally) -> str:
    return f"{100 * (1 - tally.over_par / tally.n):.0f} %" if tally.pace is not None else "–"


def _mock_words(mock: Summary) -> str:
    return f"{day_month(mock.session.day)}, {mock.session.title}"


def _excluded_lines(found: Figures) -> Iterator[str]:
    out = found.excluded
    named = [(plural(out.slips, "slip"), out.slips), (f"{out.disputed} disputed", out.disputed)]
    named.append((f"{out.unjudged} not judged", out.unjudged))
    if total := out.slips + out.disputed + out.unjudged:
        yield _figure("not counted", str(total), ", ".join(text for text, count in named if count))


def _area_lines(areas: Mapping[str, Tally], syllabus: Syllabus) -> Iterator[str]:
    titles = {area.id: area.title for area in syllabus.areas}
    yield "Right by area"
    for name, tally in _least_first(areas):
        drawn = bar(tally.share.rate) if tally.share.rate is not None else " " * 20
        title = fit(titles.get(name, name), 33)
        yield f"  {title:<33} {drawn} {percent(tally.share):>5} of {tally.n:>3}  {likely(tally.share):>8}".rstrip()


def readiness_lines(found: Readiness, syllabus: Syllabus) -> Iterator[str]:
    """By area and over all, with their bands; nothing is said of too few answers."""
    titles = {area.id: area.title for area in syllabus.areas}
    yield "Right of all questions, seen or not, were the interview tomorrow; how sure"
    if found.overall.estimate is None:
        yield f"  not enough answers: {found.overall.answers} of {ENOUGH_ANSWERS}"
        return
    for ready in found.areas:
        yield _readiness_line(fit(titles.get(ready.area, ready.area), 33), ready)
    yield _readiness_line("everything", found.overall)


def _readiness_line(title: str, ready: Ready) -> str:
    seen = f"{ready.seen} of {ready.questions} seen"
    if ready.estimate is None:
        return f"  {title:<33} {'–':<25} {seen}"
    low, high = (round(100 * share) for share in (ready.estimate.low, ready.estimate.high))
    about = f"{bar(ready.estimate.mean, 8)} {100 * ready.estimate.mean:>3.0f} %  {low}–{high} %"
    return f"  {title:<33} {about:<25} {seen}"


def _topic_lines(topics: Mapping[str, Tally], counts: Mapping[str, TopicCounts], syllabus: Syllabus) -> Iterator[str]:
    yield f"{'By topic':<31}{'right':>12}  {'likely':>8}  {'time/par':>8}  {'due':>4}"
    for name, tally in _least_first(topics):
        topic = syllabus.topics.get(name)
        title = fit(topic.title if topic else name, 28)
        pace = f"{tally.pace:.1f}" if tally.pace is not None else "–"
        due = counts[name].due if name in counts else 0
        right = f"{percent(tally.share):>5} of {tally.n:>3}"
        myself = f"  {tally.self_scored} self" if tally.self_scored else ""
        yield f"  {title:<28} {right}  {likely(tally.share):>8}  {pace:>8}  {due:>4}{myself}"


def _group_lines(title: str, groups: Mapping[str, Tally]) -> Iterator[str]:
    yield f"{title:<31}{'right':>12}  {'likely':>8}  {'time/par':>8}"
    for name, tally in _least_first(groups):
        pace = f"{tally.pace:.1f}" if tally.pace is not None else "–"
        yield f"  {name:<28} {percent(tally.share):>5} of {tally.n:>3}  {likely(tally.share):>8}  {pace:>8}"


def expectation_lines(found: Figures) -> Iterator[str]:
    """What the candidate, and what the memory model expected, beside what came."""
    if found.confidence:
        yield ""
        yield from _group_lines("When you said", found.confidence)
    held = found.repeats.held
    if found.predicted is not None and held.rate is not None:
        yield ""
        yield f"The model expected {found.predicted:.0%} of {held.n} repeats to hold; {held.rate:.0%} did."


def _week_lines(found: Figures) -> Iterator[str]:
    """Retention by week with the goal; a week with too few repeats has no bar."""
    if len(found.weeks) < 2:
        return
    goal = round(DESIRED_RETENTION * BAR_WIDTH)
    yield ""
    yield f"Retention by week; | is the goal, {DESIRED_RETENTION:.0%}"
    for monday, share in found.weeks[-WEEKS_SHOWN:]:
        drawn = bar(share.rate, BAR_WIDTH).ljust(BAR_WIDTH) if share.rate is not None else " " * BAR_WIDTH
        marked = drawn[:goal] + "|" + drawn[goal + 1 :]
        yield f"  {day_month(monday):<8} {marked} {percent(share):>5} of {share.n:>3}  {likely(share):>8}".rstrip()


def _mock_lines(mocks: Sequence[Summary]) -> Iterator[str]:
    """Mocks over time, once there are two."""
    if len(mocks) < 2:
        return
    yield ""
    yield "Mocks, 1 to 5"
    for mock in mocks[-WEEKS_SHOWN:]:
        score = mock.session.score or 1.0
        head = f"{day_month(mock.session.day):<8} {fit(mock.session.title, 22):<22}"
        yield f"  {head} {bar((score - 1) / 4):<20} {score:.1f}  {mock.session.word}"


def _least_first(groups: Mapping[str, Tally]) -> list[tuple[str, Tally]]:
    """The lowest share first, those with too few answers last."""

    def key(item: tuple[str, Tally]) -> tuple[bool, float, str]:
        rate = item[1].share.rate
        return (rate is None, rate or 0.0, item[0])

    return sorted(groups.items(), key=key)


def _due_lines(overview: Overview) -> Iterator[str]:
    due = overview.due
    yield f"{due_words(due)}; {due.next_7_days} more in the next 7 days."
    if any(overview.forecast):
        yield f"  by day, from tomorrow: {' '.join(str(count) for count in overview.forecast)}"
    if due.overdue > BACKLOG_PER_DAY and overview.clear_in:
        yield clearing(overview.clear_in)
    yield "  interview drill              do them now" if due.today else "  interview drill              a few new ones"


def due_words(due: DueCounts) -> str:
    """75 due, 67 of them overdue."""
    if not due.today:
        return "Nothing is due"
    return f"{due.today} due" + (f", {due.overdue} of them overdue" if due.overdue else "")


def clearing(days: int) -> str:
    """The plan for a backlog."""
    return f"At {BACKLOG_PER_DAY} a day the backlog is gone in {plural(days, 'day')}."
