import numpy as np
from interview.grading.cases import case, reference

rng = np.random.default_rng(64)


def graph(n, links, share):
    """Random links, and labels from five texts on a share of the items."""
    pairs = rng.integers(n, size=(links, 2)).tolist()
    labels = [str(rng.choice(["ant", "bee", "cat", "dog", "eel"])) if rng.random() < share else None for _ in range(n)]
    return n, [tuple(pair) for pair in pairs], labels


def chain(n):
    """A line of items in shuffled order; the labels sit at its ends."""
    order = rng.permutation(n).tolist()
    labels = [None] * n
    labels[order[0]], labels[order[-1]] = "ant", "bee"
    return n, list(zip(order[:-1], order[1:], strict=True)), labels


CASES = [
    case("a line of five with labels at its ends", 5, [(0, 1), (1, 2), (2, 3), (3, 4)],
         ["spam", None, None, None, "ham"], expect=["spam", "spam", "ham", "ham", "ham"]),
    case("an item apart, and a shorter way over 2", 5, [(0, 3), (3, 1), (2, 1)], ["b", None, "c", None, None],
         expect=["b", "c", "c", "b", None]),
    case("links work both ways", 3, [(1, 0), (2, 1)], ["a", None, None], expect=["a", "a", "a"]),
    case("two labelled items on a line of four", 4, [(0, 1), (1, 2), (2, 3)], ["z", None, None, "a"],
         expect=["z", "z", "a", "a"], hidden=True),
    case("the nearest wins, not the first in the alphabet", 5, [(0, 1), (1, 2), (2, 3), (3, 4)],
         ["a", None, None, None, "z"], expect=["a", "a", "a", "z", "z"], hidden=True),
    case("equally near over two links, the late one in the alphabet comes first", 7,
         [(0, 2), (2, 4), (1, 3), (3, 4), (4, 5), (5, 6)], ["z", "m", None, None, None, None, None],
         expect=["z", "m", "z", "m", "m", "m", "m"], hidden=True),
    case("a tie is settled level by level, not by the path found first", 6,
         [(5, 4), (4, 2), (0, 1), (1, 2), (2, 3)], ["n", None, None, None, None, "b"],
         expect=["n", "n", "b", "b", "b", "b"], hidden=True),
    case("labelled items keep their own", 4, [(0, 1), (1, 2), (2, 3), (3, 0)], ["b", "a", "b", None],
         expect=["b", "a", "b", "b"], hidden=True),
    case("a circle of six", 6, [(0, 1), (1, 2), (2, 3), (3, 4), (4, 5), (5, 0)],
         ["x", None, None, "y", None, None], expect=["x", "x", "y", "y", "y", "x"], hidden=True),
    case("two hundred items, many ties", *graph(200, 260, 0.15), expect=reference, hidden=True),
    case("links that repeat, and one from an item to itself", 3, [(0, 1), (1, 0), (0, 1), (1, 1), (2, 2)],
         ["a", None, None], expect=["a", "a", None], group="edge", hidden=True),
    case("no labels", 3, [(0, 1)], [None, None, None], expect=[None, None, None], group="edge", hidden=True),
    case("no links", 3, [], [None, "a", None], expect=[None, "a", None], group="edge", hidden=True),
    case("every item has a label", 3, [(0, 1), (1, 2)], ["c", "b", "a"], expect=["c", "b", "a"], group="edge",
         hidden=True),
    case("ties by < of strings: the empty label, then capitals", 7, [(0, 1), (1, 2), (3, 4), (4, 5), (5, 6)],
         ["a", None, "", "a", None, "B", None], expect=["a", "", "", "a", "B", "B", "B"], group="edge", hidden=True),
    case("no items", 0, [], [], expect=reference, group="edge", hidden=True),
    case("a line of 12,000 items in time", *chain(12_000), expect=reference, group="speed", hidden=True),
]
