"""Results that are kept: grading the same file against the same exercise again needs no grader.

One JSON Lines file per exercise in the platform's cache folder, named by all that a verdict depends on besides the
submission. Lines are appended as results come in, so that a run that is killed goes on where it was.
"""

import json
import os
import sys
import threading
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path
from typing import Any

from interview import __version__
from interview.core.verdict import Graded, Verdict
from interview.grading.client import MAX_SEED, Exercise, as_plain, graded_from

# The same again next time; limits, crashes and our own failures may be the machine's doing.
LASTING = frozenset({Verdict.ACCEPTED, Verdict.WRONG_ANSWER, Verdict.RUNTIME_ERROR})


class Results:
    """What is known of one exercise under one grader. Safe to use from several threads."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()
        self._known = _read(path)

    @classmethod
    def of(cls, cache: Path, exercise: Exercise, sandbox: str, *, final: bool = False) -> "Results":
        """The results for the exercise as it is now; those for its earlier versions are deleted."""
        folder = cache / exercise.id / ("final" if final else "once")
        path = folder / f"{_context(exercise, sandbox)}.jsonl"
        for other in folder.glob("*.jsonl"):
            if other != path:
                other.unlink(missing_ok=True)
        return cls(path)

    def get(self, source: bytes) -> Graded | None:
        """What this very text was given before."""
        return self._known.get(sha256(source).hexdigest())

    def add(self, source: bytes, graded: Graded) -> None:
        """Keep a result that would be the same again; a folder that cannot be written to keeps nothing."""
        if not is_lasting(graded):
            return
        key = sha256(source).hexdigest()
        line = json.dumps({"source": key, "graded": as_plain(graded)}, separators=(",", ":"))
        with self._lock:
            self._known[key] = graded
            _append(self._path, line.encode() + b"\n")


def is_lasting(graded: Graded) -> bool:
    """Whether every case came to an end of its own."""
    return bool(graded.cases) and all(case.verdict in LASTING for case in graded.cases)


def content(exercise: Exercise) -> str:
    """Changes with every file of the exercise, its limits and its rules."""
    names = [path for path in sorted(exercise.folder.iterdir()) if path.suffix in (".py", ".sql")]
    files = [(path.name, path.read_bytes()) for path in names]
    return sha256(repr((files, exercise.entry, exercise.limits, exercise.rules)).encode()).hexdigest()


def seed_of(exercise: Exercise) -> int:
    """Random cases that are the same for all files of a folder, and next time, until the exercise changes."""
    return int(content(exercise)[:12], 16) % MAX_SEED


def _context(exercise: Exercise, sandbox: str) -> str:
    facts = (content(exercise), __version__, _grader_code(), version("numpy"), sys.version, sandbox)
    return sha256(repr(facts).encode()).hexdigest()[:32]


def _grader_code() -> str:
    """Of the grader's own files: in a checkout they change without a new version."""
    files = sorted(Path(__file__).parent.glob("*.py"))
    return sha256(b"\0".join(path.read_bytes() for path in files)).hexdigest()


def _read(path: Path) -> dict[str, Graded]:
    """Whole lines only: the last one may have been cut by a kill."""
    try:
        lines = path.read_bytes().split(b"\n")[:-1]
    except OSError:
        return {}
    return dict(pair for line in lines if (pair := _pair(line)))


def _pair(line: bytes) -> tuple[str, Graded] | None:
    try:
        record: dict[str, Any] = json.loads(line)
        return str(record["source"]), graded_from(record["graded"])
    except (ValueError, KeyError, TypeError):
        return None


def _append(path: Path, line: bytes) -> None:
    """In one write, so that two runs side by side never mix their lines."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        fd = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
    except OSError:
        return
    with os.fdopen(fd, "wb", buffering=0) as file:
        file.write(line)
