import numpy as np
from interview.grading.cases import case, reference

rng = np.random.default_rng(17)

DOCS = [["cat", "sat"], ["dog", "sat"], ["cat", "cat"]]
DOG, SAT = np.log(2.0) + 1, np.log(4 / 3) + 1
A = float(np.log(7 / 5) + 1)  # "a" in four of six documents, "c" in two
AC = float(np.hypot(A, np.log(7 / 3) + 1))
WORDS = [f"w{i}" for i in range(40)]


def text(length):
    """Frequent and rare words, as in real texts."""
    return [WORDS[int(i)] for i in np.minimum(rng.geometric(0.12, size=length) - 1, 39)]


CASES = [
    case("three documents, one word", DOCS, ["cat"], expect=[(2, 1.0), (0, 0.5**0.5), (1, 0.0)]),
    case("a rare word weighs more, an unknown one nothing", DOCS, ["dog", "bird"], top=1,
         expect=[(1, float(DOG / np.hypot(DOG, SAT)))]),
    case("counts in the document and in the query", [["a", "a", "a", "b", "b", "b", "b"], ["c"]],
         ["a", "a", "a", "a", "b", "b", "b"], top=1, expect=[(0, 0.96)]),
    case("thirty documents, a long query", [text(25) for _ in range(30)], text(8), top=10, expect=reference,
         hidden=True),
    case("another top, short texts", [text(4 + i) for i in range(12)], text(5), top=5, expect=reference, hidden=True),
    case("a word of every document still counts", [["the"], ["the", "x"]], ["the"],
         expect=[(0, 1.0), (1, float(1 / np.hypot(1.0, np.log(1.5) + 1)))], hidden=True),
    case("a long document does not win by its length", [["a"] * 50 + ["b"] * 5, ["b"]], ["b"],
         expect=[(1, 1.0), (0, float(5 / np.hypot(5, 50 * (np.log(1.5) + 1))))], hidden=True),
    case("equal similarities by index", [["b"], ["a", "c"], ["b"], ["a"], ["a"], ["a", "c"]], ["a"], top=6,
         expect=[(3, 1.0), (4, 1.0), (1, A / AC), (5, A / AC), (0, 0.0), (2, 0.0)], hidden=True),
    case("more asked for than there are", [["a"], ["b"]], ["b"], top=9, expect=[(1, 1.0), (0, 0.0)], group="edge",
         hidden=True),
    case("three are returned unless told", [["a"], ["b"], ["c"], ["a"]], ["c"], expect=[(2, 1.0), (0, 0.0), (1, 0.0)],
         group="edge", hidden=True),
    case("an empty document", [[], ["a"], []], ["a", "b"], expect=[(1, 1.0), (0, 0.0), (2, 0.0)], group="edge",
         hidden=True),
    # reference, not a literal: a list of zeros as literal would refuse 0 for 0.0
    case("a query of unknown words", [["a"], ["b", "a"]], ["x", "y"], expect=reference, group="edge", hidden=True),
    case("an empty query", [["a"]], [], expect=reference, group="edge", hidden=True),
    case("no documents", [], ["a"], expect=[], group="edge", hidden=True),
]
