"""Charts as SVG, drawn by hand: values in, text out. Colours are CSS variables, so themes and print restyle them.

Every figure has a title and a description for screen readers; the table with the same numbers stands behind it.
"""

from collections.abc import Callable, Iterable, Sequence
from datetime import date, timedelta
from html import escape
from typing import NamedTuple

from interview.report.words import plural

WIDTH = 440
LABEL = 166  # columns for labels at the left of horizontal bars
ROW = 24
LETTER = 7.4  # columns of a small letter, rather too many
Scale = Callable[[float], float]
LEVELS = (0, 600, 1500, 2700)  # seconds of practice from which a day's cell is darker


class Bar(NamedTuple):
    """A share 0 to 1 with its interval; `rate` None shows only the count."""

    label: str
    rate: float | None
    low: float
    high: float
    note: str


class Dot(NamedTuple):
    """A share at a point of time."""

    label: str
    rate: float | None
    low: float
    high: float


def figure(name: str, title: str, told: str, height: float, marks: Iterable[str]) -> str:
    """The frame: title and description come before what is drawn."""
    return (
        f'<svg viewBox="0 0 {WIDTH} {height:g}" role="img" aria-labelledby="{name}-t {name}-d">'
        f'<title id="{name}-t">{escape(title)}</title><desc id="{name}-d">{escape(told)}</desc>{"".join(marks)}</svg>'
    )


def bars(name: str, title: str, rows: Sequence[Bar]) -> str:
    """Horizontal bars from 0 to 100 %, each with the line of its 95 % interval."""
    told = "; ".join(f"{row.label} {_percent(row.rate)}, {row.note}" for row in rows)
    marks = [mark for place, row in enumerate(rows) for mark in _bar(place * ROW, row)]
    return figure(name, title, told, len(rows) * ROW + 4, marks)


def dots(name: str, title: str, points: Sequence[Dot], goal: float | None = None) -> str:
    """Shares over time with their intervals, and a dashed line at the goal."""
    height, top, left = 150, 8, 44
    told = "; ".join(f"{dot.label} {_percent(dot.rate)}" for dot in points)

    def y(rate: float) -> float:
        return top + (1 - rate) * (height - 30)

    marks = [_grid(left, y(rate), f"{rate:.0%}") for rate in (0.0, 0.5, 1.0)]
    if goal is not None:
        marks.append(f'<line class="goal" x1="{left}" x2="{WIDTH}" y1="{y(goal):.1f}" y2="{y(goal):.1f}"/>')
    step = (WIDTH - left - 12) / max(1, len(points) - 1)
    for place, dot in enumerate(points):
        x = left + 6 + place * step
        marks += _dot(x, dot, y)
        if place in _labelled(len(points)):
            marks.append(_under(x, height - 4, dot.label))
    return figure(name, title, told, height, marks)


def columns(name: str, title: str, counts: Sequence[tuple[str, int]]) -> str:
    """Counts side by side, the largest as high as the chart."""
    height, most = 120, max([count for _, count in counts] + [1])
    width = WIDTH / max(1, len(counts))
    told = "; ".join(f"{label}: {count}" for label, count in counts)
    marks: list[str] = []
    highest = [count for _, count in counts].index(most) if any(count == most for _, count in counts) else None
    for place, (label, count) in enumerate(counts):
        tall = (height - 34) * count / most
        x, middle = place * width, place * width + width / 2
        if count:
            marks.append(_rect(x + width * 0.12, height - 18 - tall, width * 0.76, tall, "fill", f"{label}: {count}"))
        if place in _labelled(len(counts)):
            marks.append(_under(middle, height - 4, label))
        if place == highest:
            marks.append(_under(middle, height - 22 - tall, str(count)))
    return figure(name, title, told, height, marks)


def ranges(name: str, title: str, rows: Sequence[tuple[str, float, float, float, str]]) -> str:
    """Quartiles as a bar with the median in it, on a scale from 0 to 2 of par; the line is par."""
    scale = (WIDTH - LABEL - 70) / 2
    told = "; ".join(f"{label}: median {middle:.1f} of par, {note}" for label, _, middle, _, note in rows)
    tall = len(rows) * ROW
    marks = [f'<line class="goal" x1="{LABEL + scale:.1f}" x2="{LABEL + scale:.1f}" y1="0" y2="{tall}"/>']
    for place, (label, *quartiles, note) in enumerate(rows):
        y = place * ROW
        low, middle, high = (min(value, 2.0) for value in quartiles)
        marks.append(_text(0, y + 16, label))
        marks.append(_rect(LABEL + low * scale, y + 6, max(2.0, (high - low) * scale), 12, "soft", note))
        marks.append(_rect(LABEL + middle * scale - 1.5, y + 3, 3, 18, "fill", f"median {middle:.1f}"))
        marks.append(_text(WIDTH, y + 16, note, "end", "small"))
    return figure(name, title, told, tall + 4, marks)


def calendar(name: str, title: str, seconds: dict[date, float], first: date, last: date) -> str:
    """One cell a day in columns of weeks, darker with more practice; days before the first one are not drawn."""
    start = first - timedelta(days=first.weekday())
    weeks = (last - start).days // 7 + 1
    cell = min(16.0, (WIDTH - 4) / weeks)
    told = f"{plural(len(seconds), 'day')} with practice between {first} and {last}"
    marks = []
    for number in range((last - first).days + 1):
        day = first + timedelta(days=number)
        column, row = divmod((day - start).days, 7)
        spent = seconds.get(day, 0.0)
        level = sum(spent > bound for bound in LEVELS)
        label = f"{day}: {spent / 60:.0f} min"
        marks.append(_rect(column * cell, row * cell, cell - 1.5, cell - 1.5, f"day{level}", label))
    return figure(name, title, told, 7 * cell + 2, marks)


def scores(name: str, title: str, points: Sequence[tuple[str, float]]) -> str:
    """Scores from 1 to 5 over time."""
    spread = [Dot(label, (score - 1) / 4, (score - 1) / 4, (score - 1) / 4) for label, score in points]
    drawn = dots(name, title, spread)
    for share, score in (("0%", "1"), ("50%", "3"), ("100%", "5")):
        drawn = drawn.replace(f">{share}</text>", f">{score}</text>")
    told = "; ".join(f"{label} {score:.1f}" for label, score in points)
    before, _, rest = drawn.partition(f'<desc id="{name}-d">')
    return f'{before}<desc id="{name}-d">{escape(told)}</desc>{rest.partition("</desc>")[2]}'


def _bar(y: float, row: Bar) -> list[str]:
    scale = WIDTH - LABEL - 110
    marks = [_text(0, y + 16, row.label), _text(WIDTH, y + 16, row.note, "end", "small")]
    marks.append(_rect(LABEL, y + 5, scale, 14, "track"))
    if row.rate is not None:
        marks.append(_rect(LABEL, y + 5, row.rate * scale, 14, "fill", f"{row.label}: {_percent(row.rate)}"))
        low, high = LABEL + row.low * scale, LABEL + row.high * scale
        marks.append(f'<line class="interval" x1="{low:.1f}" x2="{high:.1f}" y1="{y + 12:g}" y2="{y + 12:g}"/>')
    return marks


def _dot(x: float, dot: Dot, y: Scale) -> list[str]:
    if dot.rate is None:
        return []
    low, high = y(dot.low), y(dot.high)
    label = escape(f"{dot.label}: {_percent(dot.rate)}")
    return [
        f'<line class="interval" x1="{x:.1f}" x2="{x:.1f}" y1="{high:.1f}" y2="{low:.1f}"/>',
        f'<circle class="fill" cx="{x:.1f}" cy="{y(dot.rate):.1f}" r="4"><title>{label}</title></circle>',
    ]


def _labelled(count: int, most: int = 5) -> set[int]:
    """Which places get a label, so that labels never touch."""
    if count <= most:
        return set(range(count))
    return {round(place * (count - 1) / (most - 1)) for place in range(most)}


def _grid(left: float, y: float, label: str) -> str:
    line = f'<line class="grid" x1="{left}" x2="{WIDTH}" y1="{y:.1f}" y2="{y:.1f}"/>'
    return line + _text(left - 6, y + 4, label, "end", "small")


def _rect(x: float, y: float, width: float, height: float, style: str, label: str = "") -> str:
    head = f'<rect class="{style}" x="{x:.1f}" y="{y:.1f}" width="{width:.1f}" height="{height:.1f}" rx="1.5"'
    return f"{head}><title>{escape(label)}</title></rect>" if label else f"{head}/>"


def _text(x: float, y: float, text: str, anchor: str = "start", style: str = "") -> str:
    look = f' class="{style}"' if style else ""
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}"{look}>{escape(text)}</text>'


def _under(x: float, y: float, label: str) -> str:
    """A small label centred at x that does not stick out of the chart."""
    half = LETTER * len(label) / 2
    return _text(min(max(x, half), WIDTH - half), y, label, "middle", "small")


def _percent(rate: float | None) -> str:
    return "too few answers" if rate is None else f"{rate:.0%}"
