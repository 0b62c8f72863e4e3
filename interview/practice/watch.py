"""Notices that a file is saved, by editors that write into it and by those that put a new one in its place."""

import time
from collections.abc import Iterator
from pathlib import Path

POLL = 0.015  # seconds: within one frame of a screen, and a stat call costs two microseconds
Signature = tuple[int, int, int]
NO_FILE: Signature = (0, 0, 0)


def signature(path: Path) -> Signature:
    """Time of change, size and inode: one of them changes with every save; zeros where there is no file."""
    try:
        stat = path.stat()
    except OSError:
        return NO_FILE
    return (stat.st_mtime_ns, stat.st_size, stat.st_ino)


def saves(path: Path, poll: float = POLL) -> Iterator[bytes]:
    """What the file holds now, then what it holds after every save, for ever.

    A file that is empty or absent is one that is being written or replaced: it is waited for.
    """
    seen = NO_FILE
    while True:
        now = signature(path)
        if now != seen and now[1]:
            seen = now  # taken before reading: a save in between is noticed at the next look
            data = _content(path)
            if data:
                yield data
        time.sleep(poll)


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError:  # replaced between two calls
        return b""
