"""Frames between the grader process, the zygote and its children: two lengths, a JSON header, raw bytes.

Standard library only: it is loaded on the untrusted side too. Nothing is ever unpickled.
"""

import json
import os
import struct
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

LENGTHS = struct.Struct("<II")
MAX_HEADER = 4 << 20
MAX_PAYLOAD = 8 << 20  # one result; a million float64 fit
MAX_INPUT = 64 << 20  # one case of an exercise
Send = Callable[[dict[str, Any], bytes], None]


class FrameError(ValueError):
    """Bytes that are no frame of ours."""


@dataclass(frozen=True, slots=True)
class Frame:
    """One message."""

    header: dict[str, Any]
    payload: bytes | memoryview = b""


def pack(header: dict[str, Any], payload: bytes | memoryview = b"") -> bytes:
    """A frame as bytes."""
    text = json.dumps(header, separators=(",", ":")).encode()
    return LENGTHS.pack(len(text), len(payload)) + text + payload


def unpack(data: bytes, max_payload: int = MAX_INPUT) -> Frame:
    """Exactly one frame, its payload a view of `data`; raises FrameError."""
    if len(data) < LENGTHS.size:
        raise FrameError("not exactly one frame")
    head, body = LENGTHS.unpack_from(data)
    start = LENGTHS.size + head
    if head > MAX_HEADER or body > max_payload or len(data) != start + body:
        raise FrameError("not exactly one frame")
    return Frame(_header(data[LENGTHS.size : start]), memoryview(data)[start:])


class Reader:
    """Cuts a stream into frames; a frame over the caps is refused before its bytes are kept."""

    def __init__(self, max_payload: int = MAX_PAYLOAD) -> None:
        self._buffer = bytearray()
        self._max_payload = max_payload

    @property
    def pending(self) -> int:
        """Bytes that are not yet a whole frame."""
        return len(self._buffer)

    def feed(self, data: bytes) -> None:
        """Add what was read."""
        self._buffer += data

    def pop(self) -> Frame | None:
        """The next whole frame, None while it is incomplete; raises FrameError."""
        if len(self._buffer) < LENGTHS.size:
            return None
        head, body = LENGTHS.unpack_from(self._buffer)
        if head > MAX_HEADER or body > self._max_payload:
            raise FrameError("a frame over the size limit")
        end = LENGTHS.size + head + body
        if len(self._buffer) < end:
            return None
        text = bytes(self._buffer[LENGTHS.size : LENGTHS.size + head])
        payload = bytes(self._buffer[LENGTHS.size + head : end])
        del self._buffer[:end]
        return Frame(_header(text), payload)


def read_frame(fd: int, max_payload: int = MAX_INPUT) -> Frame | None:
    """Wait for a frame; None at the end of the stream. Raises FrameError."""
    lengths = _read_exactly(fd, LENGTHS.size)
    if lengths is None:
        return None
    head, body = LENGTHS.unpack(lengths)
    if head > MAX_HEADER or body > max_payload:
        raise FrameError("a frame over the size limit")
    rest = _read_exactly(fd, head + body)
    return None if rest is None else Frame(_header(rest[:head]), rest[head:])


def write_all(fd: int, data: bytes) -> None:
    """Write everything."""
    view = memoryview(data)
    while view:
        view = view[os.write(fd, view) :]


def _read_exactly(fd: int, count: int) -> bytes | None:
    data = bytearray()
    while len(data) < count:
        piece = os.read(fd, min(count - len(data), 1 << 20))
        if not piece:
            return None
        data += piece
    return bytes(data)


def _header(text: bytes) -> dict[str, Any]:
    try:
        header = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise FrameError("a header that is not JSON") from error
    if not isinstance(header, dict):
        raise FrameError("a header that is not an object")
    return header
