"""Times, days, shares and bars in words, the same in every report."""

import re
import textwrap
from collections.abc import Iterator, Mapping
from datetime import date
from itertools import islice

from interview.core.scoring import Mark
from interview.core.statistics import Share

# A mark is never told by colour alone.
SIGNS = {Mark.RIGHT: "✓", Mark.PARTLY: "~", Mark.WRONG: "✗"}
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
# How many questions that keep failing are named.
STUCK_SHOWN = 3
_EIGHTHS = " ▏▎▍▌▋▊▉█"
# Lines of Markdown that are no prose: tables, headings, quotes, indented code.
_KEPT = re.compile(r"\||#|>| {4}|\s*[-*+] |\s*\d+[.)] ")
_LIST = re.compile(r"\s*([-*+]|\d+[.)]) ")


def mmss(seconds: float) -> str:
    """83.4 -> 1:23; the sign is dropped."""
    whole = int(abs(seconds))
    return f"{whole // 60}:{whole % 60:02d}"


def minutes(seconds: float) -> str:
    """600 -> 10 min, 150 -> 2:30: a clock that is announced."""
    return mmss(seconds) if round(seconds) % 60 else f"{round(seconds) // 60} min"


def fit(text: str, width: int) -> str:
    """The text, its end cut off where it is longer than the width."""
    return text if len(text) <= width else text[: width - 1] + "…"


def hours(seconds: float) -> str:
    """34020 -> 9 h 27 min; under an hour only minutes, under a minute seconds."""
    if seconds < 60:
        return f"{seconds:.0f} s"
    minutes = round(seconds / 60)
    return f"{minutes // 60} h {minutes % 60} min" if minutes >= 60 else f"{minutes} min"


def plural(count: int, noun: str) -> str:
    """1 hint, 2 hints."""
    return f"{count} {noun}" + ("" if count == 1 else "s")


def day_month(day: date | str) -> str:
    """22 Nov."""
    day = date.fromisoformat(day) if isinstance(day, str) else day
    return f"{day.day} {MONTHS[day.month - 1]}"


def weekday(day: date) -> str:
    """Sunday 22 Nov."""
    return f"{DAYS[day.weekday()]} {day_month(day)}"


def percent(share: Share) -> str:
    """74 %, or a dash where there are too few answers."""
    return f"{100 * share.rate:.0f} %" if share.rate is not None else "–"


def likely(share: Share) -> str:
    """68–79 %: the 95 % interval; empty where there are too few answers."""
    return f"{100 * share.bounds[0]:.0f}–{100 * share.bounds[1]:.0f} %" if share.bounds else ""


def bar(share: float, width: int = 20) -> str:
    """A bar of eighth blocks, filled up to `width` with spaces."""
    eighths = round(share * width * 8)
    full, rest = divmod(eighths, 8)
    return ("█" * full + (_EIGHTHS[rest] if rest else "")).ljust(width)


def reflow(text: str) -> Iterator[str]:
    """The lines of a Markdown text with each paragraph on one line; tables, lists, code and headings keep theirs."""
    prose: list[str] = []
    fenced = False
    for line in text.strip("\n").splitlines():
        fence = line.lstrip().startswith("```")
        if fenced or fence or not line.strip() or (_KEPT.match(line) and not _goes_on(prose, line)):
            yield from _joined(prose)
            prose.clear()
            item = not fenced and _LIST.match(line)
            if item:
                prose.append(line)
            else:
                yield line
        else:
            prose.append(line.strip() if prose else line)
        fenced ^= fence
    yield from _joined(prose)


def _goes_on(prose: list[str], line: str) -> bool:
    """Whether a line that looks like an item is the rest of a sentence: only 1 begins a list inside a paragraph."""
    number = re.match(r"\s*(\d+)[.)] ", line)
    return bool(prose) and number is not None and int(number[1]) != 1 and not _LIST.match(prose[0])


def _joined(lines: list[str]) -> list[str]:
    return [" ".join(lines)] if lines else []


def prose(text: str, width: int = 79) -> str:
    """Markdown as plain text: each paragraph and each item of a list laid out anew, code and tables as they are."""
    lines, fenced = list[str](), False
    for line in reflow(text):
        fence = line.lstrip().startswith("```")
        item = _LIST.match(line)
        lines.append(line if fenced or fence else _wrap_line(line, width, len(item[0]) if item else 0))
        fenced ^= fence
    return "\n".join(lines)


def wrapped(text: str, width: int = 79, hang: int = 0) -> str:
    """Long lines broken at spaces; code, tables and lines that fit stay as they are."""
    return "\n".join(_wrap_line(line, width, hang) for line in text.splitlines())


def _wrap_line(line: str, width: int, hang: int) -> str:
    if len(line) <= width or line.lstrip().startswith("|") or (line.startswith("    ") and not hang):
        return line
    return "\n".join(textwrap.wrap(line, width, subsequent_indent=" " * hang, break_on_hyphens=False))


def stuck_lines(stuck: Mapping[str, tuple[str, ...]]) -> Iterator[str]:
    """Questions that keep failing, a few of them, each with what to do about it."""
    for name, before in islice(stuck.items(), STUCK_SHOWN):
        instead = f"first {', '.join(before[:2])}" if before else "read its explanation (interview show)"
        yield wrapped(f"{name} keeps failing: {instead}, or: interview park {name}", hang=2)
    if len(stuck) > STUCK_SHOWN:
        yield f"{len(stuck) - STUCK_SHOWN} more keep failing."
