import numpy as np
from interview.grading.cases import call, ignored, object_case, reference

rng = np.random.default_rng(61)


def cache(capacity):
    return call("init", capacity)


def put(key, value):
    return call("put", key, value, expect=ignored)


def get(key, expect, *default):
    return call("get", key, *default, expect=expect)


def keys(*expect):
    """Where there are no texts, what the solution returns: a literal list of numbers would stand for an array."""
    texts = expect and all(isinstance(key, str) for key in expect)
    return call("keys", expect=list(expect) if texts else reference)


def replay(*requests, hits):
    return call("replay", list(requests), expect=hits)


# 30,000 new numbers, then 50,000 requests of which one in ten is new.
ASKED = np.where(rng.random(50_000) < 0.1, 30_000 + np.arange(50_000), rng.integers(30_000, size=50_000))
REQUESTS = [*range(30_000), *ASKED.tolist()]

CASES = [
    object_case("a look-up saves a key from being dropped", cache(2), put("a", 1), put("b", 2), get("a", 1),
                put("c", 3), get("b", None), keys("a", "c")),
    object_case("a replay counts the hits", cache(2), replay("x", "y", "x", "z", "x", "y", hits=2), keys("x", "y")),
    object_case("the oldest key goes when nothing was looked up", cache(3), put("a", 1), put("b", 2), put("c", 3),
                put("d", 4), keys("b", "c", "d"), get("a", None), get("d", 4)),
    object_case("a new value for a key counts as a use and drops nothing", cache(2), put("a", 1), put("b", 2),
                put("a", 9), keys("b", "a"), put("c", 3), put("c", 4), keys("a", "c"), get("a", 9), get("c", 4), hidden=True),
    object_case("a look-up in vain changes nothing", cache(2), put("a", 1), put("b", 2), get("q", None),
                get("q", "none", "none"), keys("a", "b"), hidden=True),
    object_case("keys() is no use", cache(2), put("a", 1), put("b", 2), keys("a", "b"), keys("a", "b"), put("c", 3),
                keys("b", "c"), hidden=True),
    object_case("a replay goes on with what the cache holds", cache(3), put("a", 1), put("b", 2),
                replay("a", "c", "d", "a", hits=2), keys("c", "d", "a"), get("a", 1), get("c", "c"), hidden=True),
    object_case("a dropped key can come back", cache(1), put("a", 1), put("b", 2), get("a", None), put("a", 3),
                get("a", 3), get("b", None), keys("a"), hidden=True),
    object_case("whole numbers as keys", cache(2), put(7, "seven"), put(0, "zero"), get(7, "seven"), put(-1, "minus"),
                get(0, None), get(-1, "minus"), get(7, "seven"), keys(-1, 7), hidden=True),
    object_case("None and 0 are values", cache(2), put("a", None), put("b", 0), get("a", None, 5), get("b", 0, 5),
                get("c", 5, 5), replay("a", "b", hits=2), group="edge", hidden=True),
    object_case("capacity 0 keeps nothing", cache(0), put("a", 1), get("a", None), get("a", 7, 7), keys(),
                replay("a", "a", hits=0), keys(), group="edge", hidden=True),
    object_case("a new cache is empty", cache(3), keys(), get("a", None), replay(hits=0), group="edge", hidden=True),
    object_case("30,000 kept keys, 80,000 requests in time", cache(30_000), call("replay", REQUESTS, expect=reference),
                group="speed", hidden=True),
]
