"""The file of the store: opened, made anew where it is of another version or damaged, else kept in memory."""

import sqlite3
from pathlib import Path

# Of schema.sql and of what is written into it: another number means a rebuild.
VERSION = 7
# Seconds to wait for another program that writes.
PATIENCE = 10.0
_PASSING = {
    *(sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN),
    *(sqlite3.SQLITE_IOERR, sqlite3.SQLITE_FULL, sqlite3.SQLITE_PERM),
}


def is_passing(error: sqlite3.DatabaseError) -> bool:
    """Another program writes, the disk is full, the folder is read-only: nothing is wrong with the file."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF in _PASSING


def recover(path: Path) -> sqlite3.Connection:
    """A damaged file is made anew; where that fails too the store lives in memory."""
    try:
        for part in (path, Path(f"{path}-wal"), Path(f"{path}-shm")):
            part.unlink(missing_ok=True)
        return connect(path)
    except (sqlite3.DatabaseError, OSError):
        return in_memory()


def in_memory() -> sqlite3.Connection:
    """An empty store that nobody else sees and that goes with this process."""
    return _prepare(sqlite3.connect(":memory:"))


def connect(path: Path) -> sqlite3.Connection:
    """The store in a file, emptied where another version wrote it; raises OSError and sqlite3.DatabaseError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    connection = sqlite3.connect(path, timeout=PATIENCE)
    connection.execute("pragma journal_mode = wal")
    connection.execute("pragma synchronous = normal")
    return _prepare(connection)


def _prepare(connection: sqlite3.Connection) -> sqlite3.Connection:
    version = connection.execute("pragma user_version").fetchone()[0]
    if version != VERSION:
        _drop_all(connection)
        connection.executescript(Path(__file__).with_name("schema.sql").read_text(encoding="utf-8"))
        connection.execute(f"pragma user_version = {VERSION}")
    return connection


def _drop_all(connection: sqlite3.Connection) -> None:
    tables = connection.execute("select name from sqlite_master where type = 'table'").fetchall()
    for (name,) in tables:
        connection.execute(f'drop table "{name}"')
