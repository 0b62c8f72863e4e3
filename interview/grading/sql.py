"""A query as an entry: it is called with tables and returns columns and rows. Runs in the child, in memory.

Tables and results are dicts: {"columns": [names], "rows": [tuples]}.
"""

import re
from collections.abc import Sequence
from typing import Any, Final

from interview.grading.rules import Breach

try:
    import sqlite3
except ImportError:  # a Python built without it
    sqlite3 = None  # type: ignore[assignment]  # told when a query is run

ENTRY: Final = "query.sql"
MAX_ROWS = 10_000
_WORD_OR_SKIPPED = re.compile(r"--[^\n]*|/\*.*?(?:\*/|\Z)|'(?:[^']|'')*'|\"[^\"]*\"|(\w+)", re.DOTALL)
_READING = ("SQLITE_SELECT", "SQLITE_READ", "SQLITE_FUNCTION", "SQLITE_RECURSIVE")

Table = dict[str, Any]


class SQLError(Exception):
    """What the database says about a query."""


def is_query(entry: str) -> bool:
    """Whether an exercise asks for SQL."""
    return entry == ENTRY


def breaches(source: str, forbid: Sequence[str]) -> list[Breach]:
    """Forbidden words outside comments and quotes, in the order of the file; case does not matter."""
    forbidden = {word.upper(): word for word in forbid}
    return [
        Breach(source.count("\n", 0, found.start()) + 1, f"uses {forbidden[word.upper()]}, which this exercise forbids")
        for found in _WORD_OR_SKIPPED.finditer(source)
        if (word := found[1]) and word.upper() in forbidden
    ]


class Query:
    """One SELECT. Every call has a database of its own."""

    def __init__(self, source: str) -> None:
        self._source = source

    def __call__(self, tables: dict[str, Table]) -> Table:
        """Columns and rows of the result. Raises SQLError, MemoryError."""
        if sqlite3 is None:
            raise SQLError("this Python has no sqlite3")
        database = sqlite3.connect(":memory:")
        try:
            for name, table in tables.items():
                _create(database, name, table)
            return self._run(database)
        except sqlite3.Warning as error:  # before Python 3.12: more than one statement
            raise SQLError(str(error)) from error
        except sqlite3.Error as error:
            if "out of memory" in str(error):
                raise MemoryError from error
            refused = "; only one SELECT is allowed, it may begin with WITH" if "authorized" in str(error) else ""
            raise SQLError(f"{error}{refused}") from error
        finally:
            database.close()

    def _run(self, database: Any) -> Table:
        # Without ORDER BY rows may come in any order: backwards, so that forgetting it shows.
        database.execute("PRAGMA reverse_unordered_selects = ON")
        database.execute("PRAGMA temp_store = MEMORY")
        allowed = {getattr(sqlite3, name) for name in _READING}
        database.set_authorizer(lambda action, *_: sqlite3.SQLITE_OK if action in allowed else sqlite3.SQLITE_DENY)
        cursor = database.execute(self._source)
        if cursor.description is None:
            raise SQLError("the file holds no query; write one SELECT")
        rows = cursor.fetchmany(MAX_ROWS + 1)
        if len(rows) > MAX_ROWS:
            raise SQLError(f"the result has more than {MAX_ROWS:,} rows; is a join condition missing?")
        return {"columns": [column[0] for column in cursor.description], "rows": rows}


def _create(database: Any, name: str, table: Table) -> None:
    columns = ", ".join(map(_quoted, table["columns"]))
    database.execute(f"CREATE TABLE {_quoted(name)} ({columns})")
    marks = ", ".join("?" * len(table["columns"]))
    database.executemany(f"INSERT INTO {_quoted(name)} VALUES ({marks})", table["rows"])  # noqa: S608  # quoted


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
