import json
import math
import random
from typing import Any

import numpy as np
import pytest

from interview.grading.values import DTYPES, UnsupportedValueError, ValueFormatError, copy, decode, encode, matches

PLAIN = [
    None,
    True,
    False,
    0,
    -7,
    10**300,
    1.5,
    -0.0,
    math.inf,
    1 + 2j,
    "",
    "naïve\n\ud800",
    [],
    [1, [2.0, ("a",)]],
    (),
]


def through_json(value: Any) -> Any:
    tree, payload = encode(value)
    return decode(json.loads(json.dumps(tree)), payload)


@pytest.mark.parametrize("value", [*PLAIN, {"a": [1, {"b": None}], "": ()}], ids=repr)
def test_plain_values_come_back_as_they_were(value: Any) -> None:
    back = through_json(value)
    assert back == value
    assert type(back) is type(value)
    assert repr(back) == repr(value)


def test_nan_comes_back() -> None:
    assert math.isnan(through_json(math.nan))


@pytest.mark.parametrize("dtype", sorted(DTYPES))
@pytest.mark.parametrize("shape", [(), (0,), (3,), (2, 0, 4), (2, 3)])
def test_arrays_keep_dtype_shape_and_values(dtype: str, shape: tuple[int, ...]) -> None:
    array = np.arange(math.prod(shape)).reshape(shape).astype(dtype)
    back = through_json(array)
    assert (back.dtype, back.shape) == (array.dtype, array.shape)
    assert np.array_equal(back, array)
    assert back.flags.writeable


@pytest.mark.parametrize("scalar", [np.float64(0.1), np.float32(0.1), np.int8(-3), np.bool_(True), np.complex64(1j)])
def test_numpy_scalars_stay_scalars(scalar: Any) -> None:
    back = through_json(scalar)
    assert back == scalar
    assert type(back) is type(scalar)


def test_order_bytes_and_strides_are_normalised() -> None:
    array = np.arange(6.0).reshape(2, 3)
    for odd in (np.asfortranarray(array), array.astype(">f8"), array[::-1][::-1], array.astype(np.longdouble)):
        assert encode(odd) == encode(array)


UNLIKE = [
    (np.arange(4.0), np.array([0.0, 1.0, 2.0, 3.5])),
    (np.arange(4.0), np.arange(4)),
    (np.arange(4.0), np.arange(4.0).reshape(2, 2)),
    (np.arange(4.0), np.arange(5.0)),
    (np.zeros(2), np.array([0.0, -0.0])),
    (np.arange(3, dtype=np.int8), np.array([0, 1, 7], np.int8)),
    ([np.arange(2.0)], [np.arange(2.0), np.arange(2.0)]),
    ([np.arange(2.0), np.arange(2.0)], [np.arange(2.0)]),
    ({"a": 1}, {"a": 2}),
    (np.arange(3), object()),
]


@pytest.mark.parametrize(("sent", "now"), UNLIKE, ids=range(len(UNLIKE)))
def test_a_value_matches_what_it_was_encoded_as_and_nothing_else(sent: Any, now: Any) -> None:
    tree, payload = encode(sent)
    assert matches(copy(sent), tree, payload)
    assert matches(copy(sent), tree, memoryview(b"x" + payload)[1:])
    assert not matches(now, tree, payload)


def test_a_copy_shares_nothing() -> None:
    value = {"a": [np.zeros(2)]}
    copy(value)["a"][0][0] = 1.0
    assert value["a"][0][0] == 0.0


@pytest.mark.parametrize(
    ("value", "says"),
    [
        ((i for i in range(0)), "a generator"),
        (object(), "an object"),
        ({1: 2}, "a dict with a key of type int, not str"),
        ({1, 2}, "a set"),
        (b"bytes", "a bytes"),
        (np.array(["a"]), "an array of dtype <U1"),
        (np.array([None]), "an array of dtype object"),
        (np.datetime64("2026-01-01"), "an array of dtype datetime64"),
        (10**5000, "an int of more than 900 digits"),
        ([0] * 200_000, "more than 100000 items in lists"),
    ],
    ids=lambda value: value[:12] if isinstance(value, str) else type(value).__name__,
)
def test_other_values_are_named(value: Any, says: str) -> None:
    with pytest.raises(UnsupportedValueError, match=says):
        encode(value)


HOSTILE: list[tuple[Any, bytes]] = [
    (None, b""),
    ([], b""),
    (["z"], b""),
    (["n", 1], b""),
    (["b", 1], b""),
    (["i", 3], b""),
    (["i", "1_000"], b""),
    (["i", "9" * 2000], b""),
    (["f", "1.5.5"], b""),
    (["f", "0x1p99999"], b""),
    (["s", 1], b""),
    (["l", {}], b""),
    (["d", [["a", ["n"]], ["a", ["n"]]]], b""),
    (["d", [[1, ["n"]]]], b""),
    (["d", [["a"]]], b""),
    (["a", "<f8", [3]], bytes(23)),
    (["a", "<f8", [3]], bytes(25)),
    (["a", "<f8", [-1]], b""),
    (["a", "<f8", [True]], bytes(8)),
    (["a", "<f8", ["3"]], bytes(24)),
    (["a", "<f8", [2.0]], bytes(16)),
    (["a", "<f8", [0, 1 << 39, 1 << 39]], b""),
    (["a", "<f8", [1] * 33], bytes(8)),
    (["a", "<f8", [1 << 39, 1 << 39, 1 << 39]], b""),
    (["a", "|O", [1]], bytes(8)),
    (["a", "<U1", [1]], bytes(4)),
    (["a", "<f8,<f8", [1]], bytes(16)),
    (["a", "<f16", [1]], bytes(16)),
    (["a", ["<f8"], [1]], bytes(8)),
    (["a", "|b1", [1]], b"\x02"),
    (["x", "|b1"], b"\xff"),
    (["n"], b"left over"),
]


@pytest.mark.parametrize(("tree", "payload"), HOSTILE, ids=lambda value: repr(value)[:40])
def test_what_no_encoder_wrote_is_refused(tree: Any, payload: bytes) -> None:
    with pytest.raises(ValueFormatError):
        decode(tree, payload)


def test_deep_and_wide_trees_are_refused() -> None:
    deep: list[Any] = ["n"]
    for _ in range(500):
        deep = ["l", [deep]]
    for tree in (deep, ["l", [["n"]] * 200_000]):
        with pytest.raises(ValueFormatError):
            decode(tree, b"")


def test_a_damaged_tree_never_does_anything_but_refuse() -> None:
    rng = random.Random(5)
    tree, payload = encode({"a": [1, 2.5, "x", None, (True, np.arange(3.0))], "b": np.bool_(True)})
    text = json.dumps(tree)
    for _ in range(1000):
        place = rng.randrange(len(text))
        damaged = (
            text[:place] + rng.choice(['"', "[", "]", "1", "-", "null", "e9", ""]) + text[place + rng.randrange(4) :]
        )
        try:
            decode(json.loads(damaged), payload[: rng.randrange(len(payload) + 1)])
        except (ValueFormatError, json.JSONDecodeError):
            continue
