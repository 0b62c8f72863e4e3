import os
import struct

import pytest

from interview.grading.wire import MAX_HEADER, FrameError, Reader, pack, read_frame, unpack


def test_frames_come_back_whatever_the_cuts() -> None:
    stream = pack({"a": 1}, b"xyz") + pack({}) + pack({"b": [None]}, bytes(1000))
    for size in (1, 2, 7, 5000):
        reader, seen = Reader(), []
        for start in range(0, len(stream), size):
            reader.feed(stream[start : start + size])
            while frame := reader.pop():
                seen.append((frame.header, len(frame.payload)))
        assert seen == [({"a": 1}, 3), ({}, 0), ({"b": [None]}, 1000)]
        assert reader.pending == 0


@pytest.mark.parametrize(
    "data",
    [
        struct.pack("<II", MAX_HEADER + 1, 0),
        struct.pack("<II", 2, 1 << 31),
        struct.pack("<II", 2, 0) + b"[]",
        struct.pack("<II", 3, 0) + b"\xff\xfe\xfd",
        struct.pack("<II", 0, 0),
        struct.pack("<II", 100_000, 0) + b"[" * 100_000,
        struct.pack("<II", 9006, 0) + b'{"a":' + b"9" * 9000 + b"}",
    ],
    ids=["huge header", "huge payload", "a list", "no text", "empty", "deep", "digits"],
)
def test_other_bytes_are_refused(data: bytes) -> None:
    reader = Reader()
    reader.feed(data)
    with pytest.raises(FrameError):
        reader.pop()


def test_unpack_wants_exactly_one_frame() -> None:
    for data in (b"", pack({})[:-1], pack({}) + b"x"):
        with pytest.raises(FrameError):
            unpack(data)


def test_the_end_of_a_stream_is_no_frame() -> None:
    for written in (b"", pack({"a": 1})[:5], pack({"a": 1})[:-1]):
        reading, writing = os.pipe()
        os.write(writing, written)
        os.close(writing)
        assert read_frame(reading) is None
        os.close(reading)
