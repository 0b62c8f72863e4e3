"""Inputs and expected values on disk, so that an exercise's own code runs once for each content.

A file is a checksum and the frames that the author's child sent, read by the same strict parser; never pickle. What is
missing, damaged or cannot be written is simply made anew. Only this process reads it: where a child could read the
user's files (no Landlock, no other user), nothing is kept.
"""

import contextlib
import os
import platform
import tempfile
from collections.abc import Sequence
from functools import cache
from hashlib import sha256
from pathlib import Path

import numpy as np

from interview.grading.layers import hides_files
from interview.grading.wire import MAX_INPUT, Frame, FrameError, Reader, pack

MAX_FILE = 64 << 20  # bytes
MAX_FOLDER = 256 << 20  # the files used longest ago are deleted above it
MAKERS = ("author", "calls", "cases", "expectation", "runner", "sql", "values", "wire")  # modules that make the content
CHECKSUM = 32  # bytes


class Cache:
    """A folder of prepared exercises. `sandbox` is what children wear here; without a folder nothing is kept."""

    def __init__(self, folder: Path | None, sandbox: str) -> None:
        self._folder = folder if hides_files(sandbox) else None
        self._sandbox = sandbox

    def read(self, content: str) -> list[Frame] | None:
        """The frames kept for a content; None where there are none that can be trusted to be whole."""
        path = self._path(content)
        if path is None:
            return None
        try:
            data = path.read_bytes()
            frames = _frames(data[CHECKSUM:]) if sha256(data[CHECKSUM:]).digest() == data[:CHECKSUM] else None
        except (OSError, FrameError):
            return None
        with contextlib.suppress(OSError):
            os.utime(path)
        return frames

    def write(self, content: str, frames: Sequence[Frame]) -> None:
        """Keep frames; a folder that cannot be written is no reason to fail."""
        path = self._path(content)
        data = b"".join(pack(frame.header, frame.payload) for frame in frames)
        if path is None or len(data) > MAX_FILE:
            return
        with contextlib.suppress(OSError):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.parent.chmod(0o700)
            with tempfile.NamedTemporaryFile(dir=path.parent, delete=False) as file:  # only the user may read it
                file.write(sha256(data).digest() + data)
            Path(file.name).replace(path)
            _trim(path.parent)

    def _path(self, content: str) -> Path | None:
        if self._folder is None:
            return None
        parts = (content, makers(), np.__version__, platform.python_version(), platform.machine(), self._sandbox)
        return self._folder / f"{sha256(repr(parts).encode()).hexdigest()}.frames"


@cache
def makers() -> str:
    """A digest of our own modules that decide what is kept."""
    folder = Path(__file__).parent
    return sha256(b"".join((folder / f"{name}.py").read_bytes() for name in MAKERS)).hexdigest()


def _frames(data: bytes) -> list[Frame]:
    reader, frames = Reader(MAX_INPUT), []
    reader.feed(data)
    while (frame := reader.pop()) is not None:
        frames.append(frame)
    if reader.pending:
        raise FrameError("a frame that is cut off")
    return frames


def _trim(folder: Path) -> None:
    files = sorted(((path.stat(), path) for path in folder.iterdir()), key=lambda item: -item[0].st_mtime)
    total = 0
    for stat, path in files:
        total += stat.st_size
        if total > MAX_FOLDER:
            path.unlink(missing_ok=True)
