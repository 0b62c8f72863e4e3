import numpy as np
from interview.grading.cases import call, ignored, object_case, raises, reference

rng = np.random.default_rng(72)

SHIRTS = [("red", "L"), ("blue", "S"), ("red", "S")]
WORDS = ["ant", "bee", "cat", "dog", "elk", "fox"]


def table(n, words):
    return [tuple(words[i] for i in row) for row in rng.integers(len(words), size=(n, 3))]


CASES = [
    object_case(
        "shirts, one of an unseen colour",
        call("init"),
        call("fit", SHIRTS, expect=ignored),
        call("columns", expect=[(0, "blue"), (0, "red"), (1, "L"), (1, "S")]),
        call("transform", [("red", "S"), ("green", "L")], expect=np.array([[0.0, 1.0, 0.0, 1.0], [0.0, 0.0, 1.0, 0.0]])),
    ),
    object_case(
        "an unseen category raises where asked to",
        call("init", unknown="error"),
        call("fit", [("a",), ("b",)], expect=ignored),
        call("transform", [("b",)], expect=np.array([[0.0, 1.0]])),
        call("transform", [("a",), ("c",)], expect=raises(ValueError)),
    ),
    object_case(
        "the order of the training rows does not matter",
        call("init"),
        call("fit", [("red", "S"), ("red", "L"), ("blue", "S")], expect=ignored),
        call("columns", expect=[(0, "blue"), (0, "red"), (1, "L"), (1, "S")]),
        call("transform", [("red", "S")], expect=[[0, 1, 0, 1]]),
        group="property",
        hidden=True,
    ),
    object_case(
        "three features, twenty rows",
        call("init"),
        call("fit", table(20, WORDS[:4]), expect=ignored),
        call("columns", expect=reference),
        call("transform", table(9, WORDS), expect=reference),
        hidden=True,
    ),
    object_case(
        "the same word in two features is two categories",
        call("init"),
        call("fit", [("yes", "no"), ("no", "no")], expect=ignored),
        call("columns", expect=[(0, "no"), (0, "yes"), (1, "no")]),
        call("transform", [("no", "yes"), ("yes", "no")], expect=[[1, 0, 0], [0, 1, 1]]),
        hidden=True,
    ),
    object_case(
        "a word of another feature is unseen, too",
        call("init", unknown="error"),
        call("fit", [("yes", "no"), ("no", "no")], expect=ignored),
        call("transform", [("no", "yes")], expect=raises(ValueError)),
        group="edge",
        hidden=True,
    ),
    object_case(
        "new rows keep all training columns",
        call("init"),
        call("fit", [("c",), ("a",), ("b",)], expect=ignored),
        call("transform", [("c",), ("c",)], expect=[[0, 0, 1], [0, 0, 1]]),
        call("transform", [("x",)], expect=[[0, 0, 0]]),
        call("columns", expect=[(0, "a"), (0, "b"), (0, "c")]),
        hidden=True,
    ),
    object_case(
        "a second fit forgets the first",
        call("init"),
        call("fit", [("a",), ("b",)], expect=ignored),
        call("fit", [("b",), ("z",)], expect=ignored),
        call("columns", expect=[(0, "b"), (0, "z")]),
        call("transform", [("a",), ("z",)], expect=[[0, 0], [0, 1]]),
        hidden=True,
    ),
    object_case(
        "spaces come before capitals, capitals before small letters",
        call("init"),
        call("fit", [("b",), ("a",), ("B",), ("",), (" b",)], expect=ignored),
        call("columns", expect=[(0, ""), (0, " b"), (0, "B"), (0, "a"), (0, "b")]),
        call("transform", [("a",), ("",)], expect=[[0, 0, 0, 1, 0], [1, 0, 0, 0, 0]]),
        group="edge",
        hidden=True,
    ),
    object_case(
        "no rows keep the width",
        call("init"),
        call("fit", SHIRTS, expect=ignored),
        call("transform", [], expect=np.zeros((0, 4))),
        group="edge",
        hidden=True,
    ),
]
