"""`stats` and the home screen as lines of text. Every figure stands with the number of answers behind it."""

from collections.abc import Iterator, Mapping

from interview.core.memory import DESIRED_RETENTION
from interview.core.question import Syllabus
from interview.core.statistics import BACKLOG_PER_DAY, DueCounts, Figures, Tally, weakest
from interview.history.store import Summary
from interview.practice.lookback import Home, Overview, TopicCounts
from interview.report.words import bar, day_month, hours, likely, percent, plural, weekday


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
        yield from _topic_lines(found.topics, overview.topics, syllabus)
    yield ""
    yield from _due_lines(overview)


def home_lines(home: Home, syllabus: Syllabus) -> Iterator[str]:
    """What there is to do now, each line with its command."""
    due = home.overview.due
    yield f"{weekday(home.today)}. {_due_words(due)}; {home.overview.days_of_28} of the last 28 days."
    yield ""
    for label, text, command in _home_rows(home, syllabus):
        yield from _home_row(f"  {label:<12} {text}", command)
    if due.overdue > BACKLOG_PER_DAY and home.overview.clear_in:
        yield ""
        yield _clearing(home.overview.clear_in)


def first_run_lines(kinds: Mapping[str, int], topics: int, home: str) -> Iterator[str]:
    """What this is, where answers are kept, and three commands."""
    counts = ", ".join(f"{count} {kind}" for kind, count in kinds.items())
    yield "Practise machine-learning internship interviews in the terminal."
    yield ""
    yield f"  {plural(sum(kinds.values()), 'question')} in {plural(topics, 'topic')}: {counts}."
    yield f"  Your answers are kept in {home} and go nowhere else."
    yield ""
    yield "Start here"
    yield "  interview drill -n 5       five questions, about 10 minutes"
    yield "  interview mock quick-20    a short mock interview"
    yield "  interview doctor           check the terminal, the editor and the grader"


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
    yield _figure("days", f"{overview.days_of_28}/28", "")
    if overview.mocks:
        yield _figure("last mock", f"{overview.mocks[-1].correctness:.1f}/5", _mock_words(overview.mocks[-1]))
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
        title = titles.get(name, name)[:33]
        yield f"  {title:<33} {drawn} {percent(tally.share):>5} of {tally.n:>3}  {likely(tally.share):>8}".rstrip()


def _topic_lines(topics: Mapping[str, Tally], counts: Mapping[str, TopicCounts], syllabus: Syllabus) -> Iterator[str]:
    yield f"{'By topic':<31}{'right':>12}  {'likely':>8}  {'time/par':>8}  {'due':>4}"
    for name, tally in _least_first(topics):
        topic = syllabus.topics.get(name)
        title = (topic.title if topic else name)[:28]
        pace = f"{tally.pace:.1f}" if tally.pace is not None else "–"
        due = counts[name].due if name in counts else 0
        right = f"{percent(tally.share):>5} of {tally.n:>3}"
        myself = f"  {tally.self_scored} self" if tally.self_scored else ""
        yield f"  {title:<28} {right}  {likely(tally.share):>8}  {pace:>8}  {due:>4}{myself}"


def _least_first(groups: Mapping[str, Tally]) -> list[tuple[str, Tally]]:
    """The lowest share first, those with too few answers last."""

    def key(item: tuple[str, Tally]) -> tuple[bool, float, str]:
        rate = item[1].share.rate
        return (rate is None, rate or 0.0, item[0])

    return sorted(groups.items(), key=key)


def _due_lines(overview: Overview) -> Iterator[str]:
    due = overview.due
    yield f"{_due_words(due)}; {due.next_7_days} more in the next 7 days."
    if due.overdue > BACKLOG_PER_DAY and overview.clear_in:
        yield _clearing(overview.clear_in)
    yield "  interview drill              do them now" if due.today else "  interview drill              a few new ones"


def _due_words(due: DueCounts) -> str:
    if not due.today:
        return "Nothing is due"
    return f"{due.today} due" + (f", {due.overdue} of them overdue" if due.overdue else "")


def _clearing(days: int) -> str:
    return f"At {BACKLOG_PER_DAY} a day the backlog is gone in {plural(days, 'day')}."


def _home_rows(home: Home, syllabus: Syllabus) -> Iterator[tuple[str, str, str]]:
    if home.unfinished:
        yield "Unfinished", _unfinished_words(home.unfinished), "interview resume"
    if home.drill:
        count, minutes = home.drill
        yield "Today", f"{plural(count, 'question')}, about {minutes} min", "interview drill"
    else:
        yield "Today", "done: nothing is due, nothing new is left", ""
    weak = weakest(home.overview.figures.areas)
    if weak:
        titles = {area.id: area.title for area in syllabus.areas}
        words = ", ".join(f"{titles.get(name, name)} ({percent(t.share)} of {t.n})" for name, t in weak)
        yield "Weakest", words, f"interview drill -t {weak[0][0]}"
    if home.last_mock:
        score = f"{home.last_mock.correctness:.1f} of 5"
        yield "Last mock", f"{day_month(home.last_mock.session.day)}, {score}", "interview mock"


def _home_row(text: str, command: str) -> Iterator[str]:
    """The command in a column of its own, below where both do not fit."""
    if len(text) <= 51:
        yield f"{text:<52}{command}".rstrip()
    else:
        yield text
        yield f"{'':<52}{command}"


def _unfinished_words(rows: tuple[Summary, ...]) -> str:
    row = rows[0]
    begun = f"{row.session.mode} {row.session.id[-4:]} of {day_month(row.session.day)}"
    more = f"; {len(rows) - 1} more" if len(rows) > 1 else ""
    return f"{begun}, {row.answers} of {row.session.items} answered{more}"
