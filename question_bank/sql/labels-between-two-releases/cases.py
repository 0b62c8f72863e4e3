import numpy as np
from interview.grading.cases import query_case, table


def releases(old, new):
    columns = ["image_id", "label"]
    return {"old": table(columns, list(old.items())), "new": table(columns, list(new.items()))}


def result(*rows):
    return table(["image_id", "change", "before", "after"], rows)


def release(rng):
    kinds = ["cat", "dog", "owl", None]
    return {int(i): kinds[rng.integers(4)] for i in rng.permutation(240)[:180]}


def many():
    rng = np.random.default_rng(31)
    return releases(release(rng), release(rng))


CASES = [
    query_case("one of each kind", releases({1: "cat", 2: "cat", 3: "dog"}, {1: "cat", 2: "dog", 4: None}), ordered=True,
               expect=result((2, "changed", "cat", "dog"), (3, "removed", "dog", None), (4, "added", None, None))),
    query_case("an unlabelled image gets a label", releases({5: None}, {5: "cat"}), ordered=True,
               expect=result((5, "changed", None, "cat"))),
    query_case("a label is taken away", releases({6: "dog", 7: "cat"}, {6: None, 7: "cat"}), ordered=True,
               expect=result((6, "changed", "dog", None)), hidden=True),
    query_case("unlabelled in both is no change", releases({1: None, 2: "cat"}, {1: None, 2: "owl"}), ordered=True,
               expect=result((2, "changed", "cat", "owl")), hidden=True),
    query_case("an unlabelled image is removed, another one added", releases({1: None}, {2: None}), ordered=True,
               expect=result((1, "removed", None, None), (2, "added", None, None)), hidden=True),
    query_case("several images swap their labels", releases({1: "cat", 2: "dog"}, {1: "dog", 2: "cat"}), ordered=True,
               expect=result((1, "changed", "cat", "dog"), (2, "changed", "dog", "cat")), hidden=True),
    query_case("kinds are mixed in the order of the numbers",
               releases({10: "cat", 9: "dog", 2: "cat"}, {11: "cat", 9: "cat", 1: "dog", 2: "cat"}), ordered=True,
               expect=result((1, "added", None, "dog"), (9, "changed", "dog", "cat"), (10, "removed", "cat", None),
                             (11, "added", None, "cat")), hidden=True),
    query_case("capital letters count", releases({1: "Cat"}, {1: "cat"}), ordered=True,
               expect=result((1, "changed", "Cat", "cat")), hidden=True),
    query_case("empty text and the words NULL and none are labels",
               releases({1: None, 2: "", 3: "", 4: None, 5: "none"}, {1: "", 2: None, 3: "", 4: "NULL", 5: None}), ordered=True,
               expect=result((1, "changed", None, ""), (2, "changed", "", None), (4, "changed", None, "NULL"),
                             (5, "changed", "none", None)), hidden=True),
    query_case("nothing changed", releases({1: "cat", 2: None}, {2: None, 1: "cat"}), ordered=True, expect=result(),
               group="edge", hidden=True),
    query_case("the first release was empty", releases({}, {2: "cat", 1: None}), ordered=True,
               expect=result((1, "added", None, None), (2, "added", None, "cat")), group="edge", hidden=True),
    query_case("the second release is empty", releases({2: "cat", 1: None}, {}), ordered=True,
               expect=result((1, "removed", None, None), (2, "removed", "cat", None)), group="edge", hidden=True),
    query_case("180 images in each of two releases", many(), ordered=True, hidden=True),
]
