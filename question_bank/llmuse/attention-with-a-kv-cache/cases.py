import numpy as np
from interview.grading.cases import call, ignored, object_case, reference

rng = np.random.default_rng(73)

ZERO, ONE = np.array([[0.0]]), np.array([[1.0]])


def weights(d, d_k, d_v, scale=1.0):
    return call("init", *(scale * rng.normal(size=(d, width)) for width in (d_k, d_k, d_v)))


def append(x, expect=reference):
    return call("append", np.array(x), expect=expect)


def column(*values):
    return np.array(values)[:, None]


def reset():
    return call("reset", expect=ignored)


TOKENS = rng.normal(size=(9, 5))
SHARED = weights(5, 4, 3)
LONG = rng.normal(size=(1600, 64))

CASES = [
    object_case("running means where all scores are 0", call("init", ZERO, ONE, ONE),
                append(column(2.0, 4.0), column(2.0, 3.0)), append(column(9.0), column(5.0))),
    object_case("three tokens by hand", call("init", ONE, ONE, 10 * ONE),
                append(column(0.0, 1.0), column(0.0, 7.3105857863)), append(column(-1.0), column(-5.7521033))),
    object_case("all tokens at once", SHARED, append(TOKENS)),
    object_case("the same tokens one by one", SHARED, *(append(TOKENS[i : i + 1]) for i in range(9))),
    object_case("the same tokens in chunks of 2, 4 and 3", SHARED, append(TOKENS[:2]), append(TOKENS[2:6]),
                append(TOKENS[6:]), group="property", hidden=True),
    # a second chunk of several tokens: none may see those behind it
    object_case("no token of a chunk sees a later one", call("init", ZERO, ONE, ONE), append(column(6.0), column(6.0)),
                append(column(0.0, 3.0, 7.0), column(3.0, 3.0, 4.0)), hidden=True),
    # d_k = 4: q·k = 4 ln 3 is halved, so the odds are 9 : 1
    object_case("scores are divided by the root of d_k", call("init", np.ones((1, 4)), np.full((1, 4), np.log(3.0)), ONE),
                append(column(0.0), column(0.0)), append(column(1.0), column(0.9)), hidden=True),
    object_case("wide values, narrow keys", weights(6, 2, 8), append(rng.normal(size=(4, 6))),
                append(rng.normal(size=(3, 6))), hidden=True),
    object_case("as many tokens as features", weights(3, 3, 3), append(rng.normal(size=(3, 3))),
                append(rng.normal(size=(3, 3))), hidden=True),
    object_case("reset starts a new text", call("init", ZERO, ONE, ONE), append(column(8.0), column(8.0)), reset(),
                append(column(2.0, 4.0), column(2.0, 3.0)), hidden=True),
    object_case("an empty chunk at the start", call("init", ZERO, ONE, ONE), append(np.zeros((0, 1)), np.zeros((0, 1))),
                append(column(3.0), column(3.0)), group="edge", hidden=True),
    object_case("an empty chunk later on", weights(2, 3, 4), append(rng.normal(size=(2, 2))),
                append(np.zeros((0, 2)), np.zeros((0, 4))), append(rng.normal(size=(1, 2))), group="edge", hidden=True),
    object_case("the first token sees itself only", weights(4, 3, 2), append(rng.normal(size=(1, 4))), group="edge",
                hidden=True),
    object_case("scores of 10,000", call("init", 100 * ONE, 100 * ONE, ONE), append(column(0.0, 1.0), column(0.0, 1.0)),
                append(column(0.5), column(1.0)), append(column(-1.0), column(-1.0)), group="stability", hidden=True),
    # each token scores -10,000 with itself and 10,000 with the other; the first must not see the second
    object_case("a hidden token with a score 20,000 higher", call("init", -100 * ONE, 100 * ONE, ONE),
                append(column(1.0, -1.0), column(1.0, 1.0)), group="stability", hidden=True),
    object_case("1,500 tokens, then 100 single ones", weights(64, 64, 64, 0.1), call("append", LONG[:1500], expect=ignored),
                *(call("append", LONG[i : i + 1], expect=ignored) for i in range(1500, 1599)), append(LONG[1599:]),
                group="speed", hidden=True),
]
