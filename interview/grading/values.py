"""Arguments and results as a JSON tree plus raw bytes: used by both sides, parsed strictly, never pickle.

A node is a list that begins with its tag:
n none | b bool | i int (decimal text) | f float (hex text) | c complex | s text | l list | t tuple
| d dict (string keys) | a array (dtype, shape) | x numpy scalar (dtype); the bytes of both are in the payload, C order.
"""

import math
import re
from typing import Any

import numpy as np
from numpy.typing import NDArray

from interview.grading.wire import MAX_INPUT

MAX_DEPTH = 32
MAX_NODES = 100_000
MAX_DIGITS = 1000
DTYPES = frozenset(np.dtype(code).str for code in "?bhilqBHILQefdFD")
Buffer = bytes | memoryview
_CONTAINER = object()
_INT = re.compile(rf"-?[0-9]{{1,{MAX_DIGITS}}}\Z")


class UnsupportedValueError(TypeError):
    """A value no case may hold; its text completes "returned ..."."""


class ValueFormatError(ValueError):
    """A tree or payload that no encoder of ours wrote."""


def encode(value: Any, limit: int = MAX_INPUT) -> tuple[list[Any], bytes]:
    """The tree and the payload of a value; raises UnsupportedValueError."""
    encoder = _Encoder(limit)
    tree = encoder.node(value, 0)
    return tree, b"".join(encoder.parts)


def matches(value: Any, tree: list[Any], payload: Buffer) -> bool:
    """Whether a value would be encoded as this tree and payload; nothing is copied for it."""
    matcher = _Matcher(payload)
    try:
        return matcher.node(value, 0) == tree and matcher.offset == len(matcher.payload)
    except UnsupportedValueError:
        return False


def decode(tree: Any, payload: Buffer) -> Any:
    """The value of a tree, in fresh writable arrays; raises ValueFormatError."""
    decoder = _Decoder(payload)
    value = decoder.node(tree, 0)
    if decoder.offset != len(payload):
        raise ValueFormatError("bytes that belong to no array")
    return value


def copy(value: Any) -> Any:
    """A deep copy by way of the codec; raises UnsupportedValueError."""
    return decode(*encode(value))


class _Encoder:
    def __init__(self, limit: int) -> None:
        self.parts: list[Buffer] = []
        self.nodes = 0
        self._size, self._limit = 0, limit

    def part(self, data: NDArray[np.uint8]) -> None:
        self.parts.append(data.data)

    def node(self, value: Any, depth: int) -> list[Any]:
        self.nodes += 1
        if depth > MAX_DEPTH:
            raise UnsupportedValueError(f"lists nested deeper than {MAX_DEPTH}")
        if isinstance(value, np.ndarray | np.generic) and not isinstance(value, str | bytes):
            return self._array(value)
        return self._plain(value) or self._container(value, depth + 1)

    def _array(self, value: NDArray[Any] | np.generic) -> list[Any]:
        array = _normalised(np.asarray(value))
        self._size += array.nbytes  # before it is copied: a broadcast array may have no memory of its own
        if self._size > self._limit:
            raise UnsupportedValueError(f"{-(-self._size >> 20)} MB; the limit is {self._limit >> 20} MB")
        self.part(np.ascontiguousarray(array).reshape(-1).view(np.uint8))
        if isinstance(value, np.ndarray):
            return ["a", array.dtype.str, list(array.shape)]
        return ["x", array.dtype.str]

    @staticmethod
    def _plain(value: Any) -> list[Any] | None:
        if value is None:
            return ["n"]
        if isinstance(value, bool):
            return ["b", bool(value)]
        if isinstance(value, int):
            return ["i", _digits(value)]
        if isinstance(value, float):
            return ["f", float.hex(value)]
        if isinstance(value, complex):
            return ["c", float.hex(value.real), float.hex(value.imag)]
        return ["s", str(value)] if isinstance(value, str) else None

    def _container(self, value: Any, depth: int) -> list[Any]:
        if isinstance(value, list | tuple | dict) and self.nodes + len(value) > MAX_NODES:
            raise UnsupportedValueError(f"more than {MAX_NODES} items in lists")
        if isinstance(value, list):
            return ["l", [self.node(item, depth) for item in value]]
        if isinstance(value, tuple):
            return ["t", [self.node(item, depth) for item in value]]
        if isinstance(value, dict):
            return ["d", [[_key(key), self.node(item, depth)] for key, item in value.items()]]
        name = type(value).__name__
        raise UnsupportedValueError(f"{'an' if name[:1] in 'aeiouAEIOU' else 'a'} {name}")


class _Matcher(_Encoder):
    def __init__(self, payload: Buffer) -> None:
        super().__init__(limit=len(payload))
        self.payload = memoryview(payload)
        self.offset = 0

    def part(self, data: NDArray[np.uint8]) -> None:
        start, self.offset = self.offset, self.offset + data.size
        before = np.frombuffer(self.payload[start : self.offset], np.uint8)
        width = np.int64 if data.size % 8 == before.size % 8 == 0 else np.uint8  # eight bytes at a time
        if not np.array_equal(data.view(width), before.view(width)):
            raise UnsupportedValueError("another array")


class _Decoder:
    def __init__(self, payload: Buffer) -> None:
        self.payload = memoryview(payload)
        self.offset = 0
        self.nodes = 0

    def node(self, tree: Any, depth: int) -> Any:
        self.nodes += 1
        if self.nodes > MAX_NODES or depth > MAX_DEPTH:
            raise ValueFormatError("too many or too deep nodes")
        plain = self._plain(tree)
        return self._container(tree, depth + 1) if plain is _CONTAINER else plain

    @staticmethod
    def _plain(tree: Any) -> Any:
        value: Any = _CONTAINER
        match tree:
            case ["n"]:
                value = None
            case ["b", bool(given)]:
                value = given
            case ["i", str(text)] if _INT.match(text):
                value = int(text)
            case ["f", str(text)]:
                value = _float(text)
            case ["c", str(real), str(imag)]:
                value = complex(_float(real), _float(imag))
            case ["s", str(text)]:
                value = text
        return value

    def _container(self, tree: Any, depth: int) -> Any:
        match tree:
            case ["l", list(items)]:
                return [self.node(item, depth) for item in items]
            case ["t", list(items)]:
                return tuple(self.node(item, depth) for item in items)
            case ["d", list(items)]:
                return self._dict(items, depth)
            case ["a", str(dtype), list(shape)]:
                return self._array(dtype, shape)
            case ["x", str(dtype)]:
                return self._array(dtype, [])[()]
        raise ValueFormatError("an unknown node")

    def _dict(self, items: list[Any], depth: int) -> dict[str, Any]:
        value: dict[str, Any] = {}
        for item in items:
            match item:
                case [str(key), node] if key not in value:
                    value[key] = self.node(node, depth)
                case _:
                    raise ValueFormatError("a dict whose keys are not distinct strings")
        return value

    def _array(self, dtype: str, shape: list[Any]) -> NDArray[Any]:
        if dtype not in DTYPES or len(shape) > 32 or not all(type(n) is int and 0 <= n < 1 << 40 for n in shape):
            raise ValueFormatError("an array of unknown dtype or impossible shape")
        count = math.prod(shape)
        start, self.offset = self.offset, self.offset + count * np.dtype(dtype).itemsize
        if self.offset > len(self.payload):
            raise ValueFormatError("fewer bytes than the shape needs")
        flat = np.frombuffer(self.payload[start : self.offset], dtype)
        if flat.dtype.kind == "b" and flat.size and flat.view(np.uint8).max() > 1:
            raise ValueFormatError("a bool that is neither 0 nor 1")
        try:
            return flat.reshape(shape).copy()
        except (ValueError, MemoryError) as error:
            raise ValueFormatError("an impossible shape") from error


def _normalised(array: NDArray[Any]) -> NDArray[Any]:
    """Native byte order, no padding bytes (long double becomes double), one of the allowed dtypes."""
    wide = {"g": np.float64, "G": np.complex128}.get(array.dtype.char)
    dtype = np.dtype(wide) if wide else array.dtype.newbyteorder("=")
    if dtype.str not in DTYPES:
        raise UnsupportedValueError(f"an array of dtype {array.dtype}"[:120])
    return array.astype(dtype, copy=False)


def _digits(value: int) -> str:
    if value.bit_length() > MAX_DIGITS * 3:
        raise UnsupportedValueError("an int of more than 900 digits")
    return int.__repr__(int(value))


def _key(key: Any) -> str:
    if not isinstance(key, str):
        raise UnsupportedValueError(f"a dict with a key of type {type(key).__name__}, not str"[:120])
    return str(key)


def _float(text: str) -> float:
    try:
        return float.fromhex(text)
    except (ValueError, OverflowError) as error:
        raise ValueFormatError("a float that is none") from error
