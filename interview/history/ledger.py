"""Ledgers: what happened outside a sitting, one append-only file of JSON lines a machine, beside the journals.

Every machine writes only its own, so a home that is synced never sees two programs write one file.
"""

import fcntl
import json
import os
import secrets
from dataclasses import dataclass, field
from pathlib import Path

from interview.core.ledger import Entry, from_record, to_record
from interview.core.question import Problem
from interview.core.records import BadEventError
from interview.history.files import LEDGER, SUFFIX
from interview.history.journal import UnwritableError

MACHINE_FILE = "machine"


@dataclass(slots=True)
class Ledger:
    """What a ledger holds: the entries that could be read, and a problem for every line that could not."""

    entries: list[Entry] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)


def machine_id(state: Path) -> str:
    """This machine's random name, made the first time and kept in the state folder; raises UnwritableError."""
    path = state / MACHINE_FILE
    try:
        if known := path.read_text(encoding="utf-8").strip():
            return known
    except OSError:
        pass  # the first time
    made = secrets.token_hex(4)
    try:
        state.mkdir(parents=True, exist_ok=True)
        path.write_text(made + "\n", encoding="utf-8")
    except OSError as error:
        raise UnwritableError(path, error) from error
    return made


def append(sessions: Path, machine: str, entry: Entry) -> None:
    """Write one entry and wait until it is on disk; raises UnwritableError."""
    path = sessions / f"{LEDGER}{machine}{SUFFIX}"
    line = json.dumps(to_record(entry), ensure_ascii=False, separators=(",", ":")) + "\n"
    try:
        sessions.mkdir(parents=True, exist_ok=True)
        with path.open("ab") as handle:
            fcntl.flock(handle.fileno(), fcntl.LOCK_EX)
            handle.write(_after_a_cut_line(path) + line.encode())
            handle.flush()
            os.fsync(handle.fileno())
    except OSError as error:
        raise UnwritableError(path, error) from error


def read_ledger(path: Path) -> Ledger:
    """Read what can be read; never raises for a bad line."""
    ledger = Ledger()
    try:
        data = path.read_bytes()
    except OSError as error:
        ledger.problems.append(Problem(str(path), 0, f"cannot be read: {error.strerror}", severity="warning"))
        return ledger
    for number, line in enumerate(data.splitlines(), 1):
        try:
            ledger.entries.append(from_record(json.loads(line.decode())))
        except BadEventError as error:
            ledger.problems.append(Problem(str(path), number, f"{error}; skipped", severity="warning"))
        except ValueError:
            ledger.problems.append(Problem(str(path), number, "not a JSON line; skipped", severity="warning"))
    return ledger


def _after_a_cut_line(path: Path) -> bytes:
    """A newline where the last write was cut, so that only that line is lost."""
    with path.open("rb") as handle:
        if not handle.seek(0, os.SEEK_END):
            return b""
        handle.seek(-1, os.SEEK_END)
        return b"" if handle.read(1) == b"\n" else b"\n"
