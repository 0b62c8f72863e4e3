"""Journals: one append-only file of JSON lines per sitting. They are the truth; everything else is derived.

Every event is on disk before the call returns, so killing the program loses nothing that was logged.
"""

import contextlib
import fcntl
import json
import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

from interview.core.events import Event
from interview.core.question import Problem
from interview.core.records import BadEventError, from_record, to_record
from interview.errors import DataError
from interview.history.files import SUFFIX


class UnwritableError(DataError):
    """The folder or disk refuses a write."""

    def __init__(self, path: Path, error: OSError) -> None:
        super().__init__(
            f"cannot write {path}: {error.strerror or error}",
            "free some space or choose another folder: interview --home DIR ...",
        )


class LockedError(DataError):
    """Another program has the session open."""

    def __init__(self, session: str) -> None:
        super().__init__(
            f"session {session} is open in another terminal",
            f"end it there, or read only: interview review {session}",
        )


@dataclass(slots=True)
class Reading:
    """What a journal holds: the events that could be read, and a problem for every line that could not."""

    events: list[Event] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)


class Journal:
    """An open journal. Only one program at a time can hold it."""

    def __init__(self, path: Path, handle: BinaryIO) -> None:
        self.path = path
        self._handle = handle

    @property
    def session(self) -> str:
        """The session's id: the file's name without its ending."""
        return self.path.stem

    @classmethod
    def create(cls, folder: Path, session: str) -> "Journal":
        """Start a new file; raises UnwritableError."""
        path = folder / f"{session}{SUFFIX}"
        try:
            folder.mkdir(parents=True, exist_ok=True)
            handle = path.open("xb", buffering=0)
        except OSError as error:
            raise UnwritableError(path, error) from error
        return cls._locked(path, handle)

    @classmethod
    def open(cls, path: Path) -> tuple["Journal", Reading]:
        """Open a file to go on with it; a cut last line is repaired. Raises LockedError, UnwritableError."""
        try:
            handle = path.open("r+b", buffering=0)
        except OSError as error:
            raise UnwritableError(path, error) from error
        journal = cls._locked(path, handle)
        reading = read_journal(path)
        _repair(handle)
        return journal, reading

    def append(self, event: Event) -> None:
        """Write one event and wait until it is on disk; raises UnwritableError and then leaves no half line."""
        line = json.dumps(to_record(event), ensure_ascii=False, separators=(",", ":")).encode() + b"\n"
        end = self._handle.seek(0, os.SEEK_END)
        try:
            if self._handle.write(line) != len(line):
                raise OSError(28, "No space left on device")
            os.fsync(self._handle.fileno())
        except OSError as error:
            self._cut(end)
            raise UnwritableError(self.path, error) from error

    def close(self) -> None:
        """Let others have it."""
        self._handle.close()

    def _cut(self, end: int) -> None:
        with contextlib.suppress(OSError):  # the reader skips a cut line
            self._handle.truncate(end)

    @classmethod
    def _locked(cls, path: Path, handle: BinaryIO) -> "Journal":
        try:
            fcntl.flock(handle.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            handle.close()
            raise LockedError(path.stem) from error
        except OSError:
            pass  # some network file systems know no locks
        return cls(path, handle)


class Unrecorded:
    """Stands in for a journal where nothing is to be kept."""

    def append(self, event: Event) -> None:
        """Forget it."""

    def close(self) -> None:
        """There is nothing to close."""


def read_journal(path: Path) -> Reading:
    """Read what can be read; never raises for a bad line."""
    reading = Reading()
    try:
        data = path.read_bytes()
    except OSError as error:
        reading.problems.append(Problem(str(path), 0, f"cannot be read: {error.strerror}", severity="warning"))
        return reading
    for number, line in enumerate(data.splitlines(keepends=True), 1):
        _read_line(path, number, line, reading)
    return reading


def _read_line(path: Path, number: int, line: bytes, reading: Reading) -> None:
    try:
        reading.events.append(from_record(json.loads(line.decode())))
    except BadEventError as error:
        _complain(reading, path, number, f"{error}; skipped", "update interview" if error.newer else "")
    except ValueError:
        whole = line.endswith(b"\n")
        _complain(reading, path, number, "not a JSON line; skipped" if whole else "the last line was cut; skipped")


def _complain(reading: Reading, path: Path, number: int, message: str, hint: str = "") -> None:
    reading.problems.append(Problem(str(path), number, message, hint, "warning"))


def _repair(handle: BinaryIO) -> None:
    """Make the file end with a whole line: finish a complete last record, cut a broken one."""
    handle.seek(0)
    data = handle.read()
    if not data or data.endswith(b"\n"):
        return
    start = data.rfind(b"\n") + 1
    try:
        json.loads(data[start:])
        handle.seek(0, os.SEEK_END)
        handle.write(b"\n")
    except ValueError:
        handle.truncate(start)
