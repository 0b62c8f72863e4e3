"""The home screen as lines of text, and what stands there on the first run."""

from collections.abc import Iterator, Mapping

from interview.core.question import Syllabus
from interview.core.statistics import BACKLOG_PER_DAY, weakest
from interview.history.rows import Summary
from interview.practice.home import Home
from interview.report.figures import clearing, due_words
from interview.report.words import day_month, percent, plural, weekday, wrapped


def home_lines(home: Home, syllabus: Syllabus) -> Iterator[str]:
    """What there is to do now, each line with its command."""
    due = home.overview.due
    yield f"{weekday(home.today)}. {due_words(due)}; {home.overview.days_of_28} of the last 28 days."
    yield ""
    for label, text, command in _home_rows(home, syllabus):
        yield from _home_row(f"  {label:<12} {text}", command)
    if due.overdue > BACKLOG_PER_DAY and home.overview.clear_in:
        yield ""
        yield clearing(home.overview.clear_in)


def first_run_lines(kinds: Mapping[str, int], topics: int, home: str) -> Iterator[str]:
    """What this is, where answers are kept, and three commands."""
    counts = ", ".join(f"{count} {kind}" for kind, count in kinds.items())
    yield "Practise machine-learning internship interviews in the terminal."
    yield ""
    yield wrapped(f"  {plural(sum(kinds.values()), 'question')} in {plural(topics, 'topic')}: {counts}.", hang=2)
    yield f"  Your answers are kept in {home} and go nowhere else."
    yield ""
    yield "Start here"
    yield "  interview drill -n 5       five questions, about 10 minutes"
    yield "  interview mock quick-20    a short mock interview"
    yield "  interview plan --help      with an interview date: what to do each day"
    yield "  interview doctor           check the terminal, the editor and the grader"


def _home_rows(home: Home, syllabus: Syllabus) -> Iterator[tuple[str, str, str]]:
    if home.unfinished:
        yield "Unfinished", _unfinished_words(home.unfinished), "interview resume"
    if isinstance(home.drill, tuple):
        count, minutes = home.drill
        yield "Today", f"{plural(count, 'question')}, about {minutes} min", "interview drill"
    else:
        yield "Today", f"done: {home.drill.reason}", ""
        yield "", home.drill.hint, ""
    if home.interview:
        yield "Interview", _interview_words(home), "interview plan"
    weak = weakest(home.overview.figures.areas)
    if weak:
        titles = {area.id: area.title for area in syllabus.areas}
        words = ", ".join(f"{titles.get(name, name)} ({percent(t.share)} of {t.n})" for name, t in weak)
        yield "Weakest", words, f"interview drill -t {weak[0][0]}"
    if home.last_mock:
        score = f"{home.last_mock.session.score:.1f} of 5"
        yield "Last mock", f"{day_month(home.last_mock.session.day)}, {score}", "interview mock"


def _home_row(text: str, command: str) -> Iterator[str]:
    """The command in a column of its own, below where both do not fit."""
    if not command:
        yield wrapped(text, hang=15)
    elif len(text) <= 51:
        yield f"{text:<52}{command}"
    else:
        yield text
        yield f"{'':<52}{command}"


def _interview_words(home: Home) -> str:
    day, found = home.interview or (home.today, None)
    days = (day - home.today).days
    when = f"{day_month(day)}, in {plural(days, 'day')}" if days else "today"
    return when + (f"; then about {100 * found.mean:.0f} %" if found else "")


def _unfinished_words(rows: tuple[Summary, ...]) -> str:
    row = rows[0]
    begun = f"{row.session.mode} {row.session.id[-4:]} of {day_month(row.session.day)}"
    more = f"; {len(rows) - 1} more" if len(rows) > 1 else ""
    return f"{begun}, {row.answers} of {row.session.items} answered{more}"
