"""The report: one HTML page that loads nothing and sends nothing. Data in, text out."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import timedelta
from html import escape
from pathlib import Path

from interview.core.memory import DESIRED_RETENTION
from interview.core.periods import answers_by_week, first_tries_by_month, seconds_by_day, times_by_kind
from interview.core.question import Syllabus
from interview.core.scorecard import Dimension
from interview.core.statistics import ENOUGH, Share, Tally
from interview.practice.survey import Survey
from interview.report import charts
from interview.report.figures import clearing, due_words
from interview.report.words import MONTHS, day_month, hours, likely, percent, plural

POLICY = "default-src 'none'; style-src 'unsafe-inline'"
CALENDAR_DAYS = 182
Rows = Sequence[Sequence[str]]


def report_page(survey: Survey, syllabus: Syllabus) -> str:
    """The whole page. Sections without data say so in a sentence, or are left out."""
    css = Path(__file__).with_name("page.css").read_text(encoding="utf-8")
    sections = [section for make in SECTIONS for section in make(survey, syllabus)]
    title = f"Interview practice, {day_month(survey.today)} {survey.today.year}"
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title}</title>'
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">'
        f'<meta name="viewport" content="width=device-width,initial-scale=1"><style>{css}</style></head><body>'
        f"<header><h1>{title}</h1>{_lead(survey)}</header><main>{''.join(sections)}</main></body></html>\n"
    )


def _lead(survey: Survey) -> str:
    found, overview = survey.overview.figures, survey.overview
    span = f"{day_month(found.first)} {found.first.year} to {day_month(found.last)} {found.last.year}"
    if not found.tally.n:
        return f'<p class="lead">No answers yet between {span}.</p><p>Begin with <code>interview drill</code>.</p>'
    share = found.tally.share
    right = f"{share.hits} of {share.n} right ({percent(share)}, likely {likely(share)})"
    own = f", {found.tally.self_scored} of them scored by yourself" if found.tally.self_scored else ""
    return (
        f'<p class="lead">{right} in {hours(found.total_seconds)}{own}; practised on {overview.days_of_28} of the last '
        f'28 days.</p><p class="muted">{span}. Lines across bars and dots are 95 % intervals; nothing is drawn of '
        f"fewer than {ENOUGH} answers.</p>"
    )


def _now(survey: Survey, _syllabus: Syllabus) -> Iterator[str]:
    due = survey.overview.due
    text = f"<p>{due_words(due)}.</p>"
    if due.overdue and survey.overview.clear_in:
        text += f"<p>{clearing(survey.overview.clear_in)}</p>"
    days = [day_month(survey.today + timedelta(days=n)) for n in range(1, len(survey.overview.forecast) + 1)]
    counts = list(zip(days, survey.overview.forecast, strict=True))
    if any(survey.overview.forecast):
        text += _figure(charts.columns("due", "What becomes due, by day", counts), ("day", "due"), counts)
    yield _section("What now", text)


def _areas(survey: Survey, syllabus: Syllabus) -> Iterator[str]:
    titles = {area.id: area.title for area in syllabus.areas}
    yield from _groups("areas", "Right by area", survey.overview.figures.areas, lambda name: titles.get(name, name))


def _topics(survey: Survey, syllabus: Syllabus) -> Iterator[str]:
    def title(name: str) -> str:
        return syllabus.topics[name].title if name in syllabus.topics else name

    groups = {name: tally for name, tally in survey.overview.figures.topics.items() if tally.n >= ENOUGH}
    weakest = dict(sorted(groups.items(), key=lambda pair: pair[1].share.rate or 0.0)[:10])
    yield from _groups("topics", "The weakest topics", weakest, title)


def _kinds(survey: Survey, _syllabus: Syllabus) -> Iterator[str]:
    yield from _groups("kinds", "Right by kind of question", survey.overview.figures.kinds, str)


def _said(survey: Survey, _syllabus: Syllabus) -> Iterator[str]:
    yield from _groups("said", "Right when you said", survey.overview.figures.confidence, str)


def _groups(name: str, title: str, groups: dict[str, Tally], label: Callable[[str], str]) -> Iterator[str]:
    if not groups:
        return
    rows = [_bar(label(key), tally) for key, tally in groups.items()]
    rows.sort(key=lambda row: (row.rate is None, row.rate or 0.0))
    table = [
        (label(key), str(t.n), str(t.right), percent(t.share), likely(t.share), str(t.self_scored))
        for key, t in groups.items()
    ]
    head = ("", "answers", "right", "share", "likely", "self-scored")
    yield _section(title, _figure(charts.bars(name, title, rows), head, table))


def _bar(label: str, tally: Tally) -> charts.Bar:
    low, high = tally.share.bounds or (0.0, 0.0)
    return charts.Bar(_short(label), tally.share.rate, low, high, f"{percent(tally.share)} of {tally.n}")


def _retention(survey: Survey, _syllabus: Syllabus) -> Iterator[str]:
    found = survey.overview.figures
    weeks = [(day_month(monday), share) for monday, share in found.weeks]
    if not any(share.rate is not None for _, share in weeks):
        return
    text = f"<p>The dashed line is the goal, {DESIRED_RETENTION:.0%}. Answers at least a day after the one before.</p>"
    if found.predicted is not None and found.repeats.held.rate is not None:
        text += f"<p>The memory model expected {found.predicted:.0%}; {found.repeats.held.rate:.0%} held.</p>"
    chart = charts.dots("retention", "Retention by week", _dots(weeks), DESIRED_RETENTION)
    yield _section("Retention by week", text + _figure(chart, SHARE_HEAD, _share_rows(weeks)))


def _first_tries(survey: Survey, _syllabus: Syllabus) -> Iterator[str]:
    months = [
        (f"{MONTHS[int(month[5:]) - 1]} {month[:4]}", share) for month, share in first_tries_by_month(survey.answers)
    ]
    if any(share.rate is not None for _, share in months):
        text = "<p>Questions met for the first time: the nearest thing to an interview.</p>"
        chart = charts.dots("first", "Right at the first try, by month", _dots(months))
        yield _section("First tries by month", text + _figure(chart, SHARE_HEAD, _share_rows(months)))


def _times(survey: Survey, _syllabus: Syllabus) -> Iterator[str]:
    times = times_by_kind(survey.answers)
    if not times:
        return
    rows = [(kind, t.low, t.median, t.high, f"{t.late} of {t.n} over") for kind, t in times.items()]
    table = [
        (kind, str(t.n), f"{t.low:.2f}", f"{t.median:.2f}", f"{t.high:.2f}", str(t.late)) for kind, t in times.items()
    ]
    head = ("kind", "answers", "quarter", "median", "three quarters", "over par")
    text = "<p>The middle half of your answers; the dashed line is par, the scale ends at twice par.</p>"
    yield _section("Time beside par", text + _figure(charts.ranges("times", "Time beside par", rows), head, table))


def _days(survey: Survey, _syllabus: Syllabus) -> Iterator[str]:
    seconds = seconds_by_day(survey.answers)
    if not seconds:
        return
    first = max(min(seconds), survey.today - timedelta(days=CALENDAR_DAYS))
    shown = {day: spent for day, spent in seconds.items() if day >= first}
    weeks = [(day_month(monday), count) for monday, count in answers_by_week(survey.answers)]
    text = charts.calendar("days", "Days of practice", shown, first, survey.today)
    text += "<p>Answers a week</p>" + charts.columns("weeks", "Answers a week", weeks)
    yield _section("How much", _figure(text, ("week from", "answers"), weeks))


def _mocks(survey: Survey, _syllabus: Syllabus) -> Iterator[str]:
    if not survey.mocks:
        return
    head = ("day", "mock", *Dimension, "overall", "in a word")
    rows = [
        (
            mock.day,
            mock.title,
            *(_score(mock.card.score(d)) for d in Dimension),
            f"{mock.card.overall:.1f}",
            mock.card.word,
        )
        for mock in survey.mocks
    ]
    points = [(day_month(mock.day), mock.card.overall) for mock in survey.mocks]
    chart = charts.scores("mocks", "Overall score of mock interviews", points) if len(points) > 1 else ""
    text = "<p>Scores from 1 to 5; communication, code quality and judgement are your own word.</p>"
    yield _section(
        "Mock interviews", text + (f"<figure>{chart}</figure>" if chart else "") + _table(head, rows), "wide"
    )


def _stubborn(survey: Survey, _syllabus: Syllabus) -> Iterator[str]:
    if survey.stubborn:
        rows = [(title, plural(lapses, "time")) for title, lapses in survey.stubborn]
        text = "<p>Forgotten again and again: look the idea up once more instead of repeating the question.</p>"
        yield _section("What will not go in", text + _table(("question", "forgotten"), rows))


SECTIONS: tuple[Callable[[Survey, Syllabus], Iterable[str]], ...] = (
    *(_now, _areas, _retention, _first_tries, _topics, _kinds, _times, _said, _days, _mocks, _stubborn),
)
SHARE_HEAD = ("", "answers", "right", "share", "likely")


def _dots(points: Sequence[tuple[str, Share]]) -> list[charts.Dot]:
    return [charts.Dot(label, share.rate, *(share.bounds or (0.0, 0.0))) for label, share in points]


def _share_rows(points: Sequence[tuple[str, Share]]) -> Rows:
    return [(label, str(s.n), str(s.hits), percent(s), likely(s)) for label, s in points]


def _section(title: str, inner: str, style: str = "") -> str:
    look = f' class="{style}"' if style else ""
    return f"<section{look}><h2>{escape(title)}</h2>{inner}</section>"


def _figure(drawn: str, head: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    table = _table(head, [[str(cell) for cell in row] for row in rows])
    return f"<figure>{drawn}<details><summary>The numbers</summary>{table}</details></figure>"


def _table(head: Sequence[str], rows: Rows) -> str:
    numeric = [all(_is_number(row[place]) for row in rows) for place in range(len(head))]
    top = "".join(f"<th{_align(numeric[place])}>{escape(cell)}</th>" for place, cell in enumerate(head))
    body = "".join(
        "<tr>" + "".join(f"<td{_align(numeric[p])}>{escape(c)}</td>" for p, c in enumerate(row)) + "</tr>"
        for row in rows
    )
    return f'<div class="scroll"><table><thead><tr>{top}</tr></thead><tbody>{body}</tbody></table></div>'


def _align(numeric: bool) -> str:
    return ' class="n"' if numeric else ""


def _is_number(cell: str) -> bool:
    return cell == "–" or (
        bool(cell) and cell.replace("%", "").replace("–", "").replace(".", "").replace(" ", "").isdigit()
    )


def _score(score: float | None) -> str:
    return "–" if score is None else f"{score:.1f}"


def _short(label: str, most: int = 20) -> str:
    return label if len(label) <= most else label[: most - 1] + "…"
