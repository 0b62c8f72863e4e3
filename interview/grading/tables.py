"""Compares the result of a query with the expected one. Runs in the grader process."""

from collections import Counter
from collections.abc import Sequence
from functools import partial
from typing import Any

from interview.grading import show
from interview.grading.compare import RTOL, Match, Tolerance

Row = tuple[Any, ...]
MAX_PAIRS = 250_000
ABSOLUTE = 1e-9  # sums of floats come in any order


def compare_tables(got: Any, want: dict[str, Any], *, ordered: bool, tolerance: Tolerance) -> Match:
    """Columns by number and order, rows as a multiset or, where `ordered`, one by one."""
    rows = _rows(got)
    if rows is None:
        return _no("returned something that is no table")
    wrong = _columns(got["columns"], want["columns"])
    if wrong:
        return _no(wrong)
    expected = [tuple(row) for row in want["rows"]]
    missing, extra = _difference(rows, expected, tolerance)
    if missing or extra:
        return _no(_explained(missing, extra, rows, expected, want["columns"], tolerance))
    if ordered:
        wrong = _order(rows, expected, tolerance)
        if wrong:
            return _no(wrong)
    return Match(ok=True, message=_names(got["columns"], want["columns"]))


def _no(message: str) -> Match:
    return Match(ok=False, message=message)


def _rows(got: Any) -> list[Row] | None:
    """The rows of what a child says is a result; None where it is none."""
    match got:
        case {"columns": list(columns), "rows": list(rows)} if all(isinstance(name, str) for name in columns):
            if all(isinstance(row, tuple | list) and len(row) == len(columns) for row in rows):
                return [tuple(row) for row in rows] if all(_plain(v) for row in rows for v in row) else None
    return None


def _plain(value: Any) -> bool:
    return value is None or isinstance(value, int | float | str)


def _columns(got: Sequence[str], want: Sequence[str]) -> str:
    mine, theirs = ([name.lower() for name in names] for names in (got, want))
    shown = f"({show.cut(', '.join(got), 80)}), expected ({show.cut(', '.join(want), 80)})"
    if len(got) != len(want):
        return f"returned {_count(len(got), 'column')} {shown}"
    return f"columns in another order: {shown}" if mine != theirs and sorted(mine) == sorted(theirs) else ""


def _names(got: Sequence[str], want: Sequence[str]) -> str:
    if [name.lower() for name in got] == [name.lower() for name in want]:
        return ""
    return f"columns are called ({show.cut(', '.join(got), 80)}), expected ({show.cut(', '.join(want), 80)})"


def _difference(got: list[Row], want: list[Row], tolerance: Tolerance) -> tuple[list[Row], list[Row]]:
    """Rows that are missing and rows too many, as multisets: equal ones first, then those within the tolerance."""
    counts, extra = Counter(map(_key, want)), []
    for row in got:
        if counts[_key(row)] > 0:
            counts[_key(row)] -= 1
        else:
            extra.append(row)
    missing = []
    for row in want:
        if counts[_key(row)] > 0:
            counts[_key(row)] -= 1
            missing.append(row)
    return _without_near(missing, extra, tolerance)


def _without_near(missing: list[Row], extra: list[Row], tolerance: Tolerance) -> tuple[list[Row], list[Row]]:
    """Leave out pairs within the tolerance: by sorting both, and one by one where they are few."""
    missing, extra = sorted(missing, key=_sorting), sorted(extra, key=_sorting)
    if len(missing) == len(extra) and all(map(partial(_close_row, tolerance=tolerance), extra, missing)):
        return [], []
    if len(missing) * len(extra) > MAX_PAIRS:
        return missing, extra
    left = []
    for row in missing:
        near = next((place for place, other in enumerate(extra) if _close_row(other, row, tolerance)), None)
        if near is None:
            left.append(row)
        else:
            del extra[near]
    return left, extra


def _sorting(row: Row) -> tuple[Any, ...]:
    """NULL, numbers, texts: what the row is sorted by."""
    return tuple((0, 0) if v is None else (2, v) if isinstance(v, str) else (1, v) for v in row)


def _key(row: Row) -> Row:
    """3 and 3.0 are equal; NULL, texts and numbers are not."""
    return tuple((isinstance(value, str), value) for value in row)


def _close_row(got: Row, want: Row, tolerance: Tolerance) -> bool:
    return all(_close(mine, theirs, tolerance) for mine, theirs in zip(got, want, strict=True))


def _close(got: Any, want: Any, tolerance: Tolerance) -> bool:
    if isinstance(got, float | int) and isinstance(want, float | int):
        if isinstance(got, int) and isinstance(want, int):
            return got == want
        rtol = RTOL["f8"] if tolerance.rtol is None else tolerance.rtol
        atol = ABSOLUTE if tolerance.atol is None else tolerance.atol
        try:
            return got == want or abs(got - want) <= atol + rtol * abs(want)
        except OverflowError:
            return False
    return type(got) is type(want) and bool(got == want)


def _explained(
    missing: list[Row], extra: list[Row], got: list[Row], want: list[Row], names: Sequence[str], tolerance: Tolerance
) -> str:
    if len(got) == len(want) and len(names) > 1 and _swapped(got, want, tolerance):
        return f"columns in another order, expected ({', '.join(names)})"
    counts = [Counter(map(_key, rows)) for rows in (got, want)]
    repeated = next((row for row in extra if counts[1][_key(row)]), None)
    if repeated is not None:
        times = [count[_key(repeated)] for count in counts]
        why = "is the grouping right?" if missing else "does a join repeat it?"
        return f"row {_shown(repeated)} comes {times[0]} times, expected {_times(times[1])}; {why}"
    pair = _one_value(missing, extra, tolerance)
    if pair:
        return _value_text(*pair, names, len(missing))
    parts = [f"{_count(len(missing), 'row')} missing, first {_shown(missing[0])}"] if missing else []
    parts += [f"{_count(len(extra), 'extra row')}, first {_shown(extra[0])}"] if extra else []
    return "; ".join(parts) if got else f"returned no row, expected {len(want)}: {_shown(want[0])}"


def _times(number: int) -> str:
    return "once" if number == 1 else f"{number} times"


def _swapped(got: list[Row], want: list[Row], tolerance: Tolerance) -> bool:
    """Whether the columns match in reverse or rotated order."""
    width = len(want[0]) if want else 0
    orders = [list(range(width))[::-1], *([(i + step) % width for i in range(width)] for step in range(1, width))]
    return any(
        _difference([tuple(row[i] for i in order) for row in got], want, tolerance) == ([], []) for order in orders
    )


def _one_value(missing: list[Row], extra: list[Row], tolerance: Tolerance) -> tuple[Row, Row, int] | None:
    """A missing and an extra row that differ in one column only, and the column."""
    if not missing or len(missing) != len(extra) or len(missing[0]) < 2:
        return None
    want = missing[0]
    for row in extra[:200]:
        wrong = [i for i, pair in enumerate(zip(row, want, strict=True)) if not _close(*pair, tolerance)]
        if len(wrong) == 1:
            return row, want, wrong[0]
    return None


def _value_text(got: Row, want: Row, column: int, names: Sequence[str], count: int) -> str:
    """`in the row of 'Ann', total is 3, expected 5`."""
    place = next(i for i in range(len(want)) if i != column)
    which = f"where {names[place]} is {_cell(want[place])}, {names[column]} is {_cell(got[column])}"
    others = f" ({_count(count, 'row')} differ)" if count > 1 else ""
    return f"{which}, expected {_cell(want[column])}{others}"


def _order(got: list[Row], want: list[Row], tolerance: Tolerance) -> str:
    for place, (mine, theirs) in enumerate(zip(got, want, strict=True), 1):
        if not _close_row(mine, theirs, tolerance):
            backwards = all(_close_row(*pair, tolerance) for pair in zip(got[::-1], want, strict=True))
            how = "sorted the other way round" if backwards else "sorted differently"
            return f"{how}: row {place} is {_shown(mine)}, expected {_shown(theirs)}"
    return ""


def _shown(row: Row) -> str:
    return show.cut("(" + ", ".join(map(_cell, row)) + ")", 80)


def _cell(value: Any) -> str:
    return "NULL" if value is None else show.value(value, 40)


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" + ("" if number == 1 else "s")
