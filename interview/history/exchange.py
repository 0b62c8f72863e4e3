"""Journals that come from elsewhere: the union of two histories, whatever order they are merged in.

A journal only grows, so of two that begin alike the longer one holds all. Where a sitting went on differently on two
machines both are kept, the second as a twin (files.TWIN); the store counts an answer that both tell of once. Ledgers
are sets of lines.
"""

import fcntl
import re
from collections.abc import Iterator, Sequence
from hashlib import sha256
from pathlib import Path

from interview.history.drafts import write_atomically
from interview.history.files import SUFFIX, TWIN, is_ledger, session_files, sitting_of
from interview.history.journal import LockedError, UnwritableError

# No path, nothing hidden: names come from files of others.
_NAME = re.compile(r"[A-Za-z0-9][\w.~-]{0,120}\.jsonl", re.ASCII)


def is_journal_name(name: str) -> bool:
    """Whether a file of this name may lie among the journals."""
    return bool(_NAME.fullmatch(name))


def lines_of(path: Path) -> list[str]:
    """The whole lines of a journal or ledger; a cut last one is left to its own machine to repair. Raises OSError."""
    data = path.read_bytes()
    whole = data[: data.rfind(b"\n") + 1]
    return whole.decode("utf-8", errors="replace").splitlines()


def merge(sessions: Path, name: str, lines: Sequence[str]) -> bool:
    """Take in a journal or a ledger; whether that changed anything. Raises UnwritableError and LockedError."""
    if not lines:
        return False
    try:
        sessions.mkdir(parents=True, exist_ok=True)
        return _merge_ledger(sessions / name, lines) if is_ledger(name) else _merge_journal(sessions, name, lines)
    except OSError as error:
        raise UnwritableError(sessions / name, error) from error


def _merge_ledger(path: Path, lines: Sequence[str]) -> bool:
    known = lines_of(path) if path.exists() else []
    fresh = [line for line in dict.fromkeys(lines) if line not in set(known)]
    if fresh:
        _write(path, [*known, *fresh])
    return bool(fresh)


def _merge_journal(sessions: Path, name: str, lines: Sequence[str]) -> bool:
    known = dict(_variants(sessions, sitting_of(name)))
    if any(_begins(other, lines) for other in known.values()):
        return False
    shorter = [path for path, other in known.items() if _begins(lines, other)]
    target, *others = shorter or [_free_name(sessions, sitting_of(name), lines, taken=bool(known))]
    _write(target, lines)
    for path in others:
        path.unlink()
    return True


def _variants(sessions: Path, sitting: str) -> Iterator[tuple[Path, list[str]]]:
    """The journals of a sitting, the plain name first."""
    for name in sorted(session_files(sessions), key=lambda name: (TWIN in name, name)):
        if not is_ledger(name) and sitting_of(name) == sitting:
            yield sessions / name, lines_of(sessions / name)


def _begins(whole: Sequence[str], part: Sequence[str]) -> bool:
    return list(whole[: len(part)]) == list(part)


def _free_name(sessions: Path, sitting: str, lines: Sequence[str], *, taken: bool) -> Path:
    digest = sha256("\n".join(lines).encode()).hexdigest()[:8]
    return sessions / f"{sitting}{f'{TWIN}{digest}' if taken else ''}{SUFFIX}"


def _write(path: Path, lines: Sequence[str]) -> None:
    """Replace a file as a whole, unless a sitting has it open; raises LockedError."""
    if not path.exists():
        write_atomically(path, _text(lines))
        return
    with path.open("rb") as handle:
        try:
            fcntl.flock(handle.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise LockedError(path.stem) from error
        write_atomically(path, _text(lines))


def _text(lines: Sequence[str]) -> str:
    return "".join(f"{line}\n" for line in lines)
