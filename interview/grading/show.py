"""Short printable texts of values and calls, for arrays of any size. At most 300 characters each, one line."""

import unicodedata
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

WIDTH = 300
SMALL = 12  # numbers of an array that are shown
ITEM = 120  # characters of one argument


def value(item: Any, width: int = WIDTH) -> str:
    """The value where it is small, its shape and dtype where it is not."""
    return cut(_text(item), width)


def call(entry: str, methods: Sequence[str], calls: Sequence[tuple[Sequence[Any], Mapping[str, Any]]]) -> str:
    """`softmax(array shape (4, 8) float64, axis=0)`; for an object `Adam(lr=0.1).step([1.0], [2.0])`."""
    if entry.endswith(".sql"):
        tables = calls[0][0][0].items()
        return cut("; ".join(f"{name}{value(table, ITEM)}" for name, table in tables), WIDTH)
    texts = []
    for method, (args, kwargs) in zip(methods, calls, strict=True):
        given = [value(arg, ITEM) for arg in args] + [f"{name}={value(arg, ITEM)}" for name, arg in kwargs.items()]
        name = entry if method in ("", "init") else f".{method}"
        texts.append(f"{name}({', '.join(given)})")
    text = ("" if any(methods) else "; ").join(texts)
    return text if len(text) <= WIDTH or len(texts) < 3 else cut(texts[0] + " … " + texts[-1], WIDTH)


def number(item: Any) -> str:
    """A number with the digits that matter."""
    if isinstance(item, bool | np.bool_):
        return str(bool(item))
    if isinstance(item, int | np.integer):
        return str(int(item))
    if isinstance(item, complex | np.complexfloating):
        return f"{complex(item):.6g}"
    text = f"{float(item):.6g}"
    return text if not text.lstrip("-").isdigit() else text + ".0"


def cut(text: str, width: int) -> str:
    """One line of at most `width` characters without control characters."""
    line = " ".join(printable(text).split())
    return line if len(line) <= width else line[: width - 1] + "…"


def printable(text: str) -> str:
    """Without control and format characters (escapes, bidi overrides) and lone surrogates; tab and newline stay."""
    return "".join(c for c in text if c in "\n\t" or unicodedata.category(c) not in ("Cc", "Cf", "Cs", "Co"))


def _text(item: Any) -> str:
    if isinstance(item, np.ndarray):
        return _array(item)
    if isinstance(item, np.generic | int | float | complex):
        return number(item)
    if isinstance(item, list | tuple):
        inner = ", ".join(value(part, ITEM) for part in item[:SMALL]) + (", …" if len(item) > SMALL else "")
        return f"[{inner}]" if isinstance(item, list) else f"({inner}{',' if len(item) == 1 else ''})"
    if isinstance(item, dict) and item.keys() == {"columns", "rows"}:
        return _table(item)
    if isinstance(item, dict):
        pairs = [f"{key!r}: {value(part, ITEM)}" for key, part in list(item.items())[:SMALL]]
        return "{" + ", ".join(pairs) + (", …" if len(item) > SMALL else "") + "}"
    return repr(item[:WIDTH] if isinstance(item, str) else item)


def _table(table: Mapping[str, Any]) -> str:
    """`(id, name): (1, 'Ann'), (2, NULL)`."""
    rows = [f"({', '.join('NULL' if cell is None else value(cell, 40) for cell in row)})" for row in table["rows"]]
    shown = ", ".join(rows[:SMALL]) + (f", … {len(rows)} rows" if len(rows) > SMALL else "")
    return f"({', '.join(map(str, table['columns']))}): {shown or 'no row'}"


def _array(array: Any) -> str:
    summary = f"array shape {array.shape} {array.dtype}"
    if array.size == 0:
        return f"empty {summary}"
    text = _nested(array) if array.size <= SMALL else ""
    return text if 0 < len(text) <= ITEM else summary


def _nested(array: Any) -> str:
    if array.ndim == 0:
        return number(array[()])
    return "[" + ", ".join(_nested(row) for row in array) + "]"
