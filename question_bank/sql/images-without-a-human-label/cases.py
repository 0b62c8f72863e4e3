import numpy as np
from interview.grading.cases import query_case, table


def tables(images, labels):
    """Images by id (a negative one is a test image), labels as (image_id, "p" or "m")."""
    sources = {"p": "person", "m": "model"}
    return {
        "images": table(["image_id", "split"], [(abs(i), "train" if i > 0 else "test") for i in images]),
        "labels": table(["image_id", "source"], [(i, sources[s]) for i, s in labels]),
    }


def result(*rows):
    return table(["image_id", "model_labels"], rows)


def many():
    rng = np.random.default_rng(19)
    images = [int(i) if rng.random() < 0.8 else -int(i) for i in rng.permutation(np.arange(1, 301))]
    labels = [(int(rng.integers(1, 301)), "p" if rng.random() < 0.3 else "m") for _ in range(700)]
    return tables(images, labels + [(None, "p"), (None, "m")])


CASES = [
    query_case("a label by a person ends the search", tables([1, 2, 3], [(2, "p")]), ordered=True,
               expect=result((1, 0), (3, 0))),
    query_case("a label by a model is not enough", tables([1, 2], [(1, "p"), (2, "m")]), ordered=True,
               expect=result((2, 1))),
    query_case("several labels by a model make one row", tables([4, 5], [(5, "m"), (5, "m"), (5, "m"), (4, "m")]),
               ordered=True, expect=result((5, 3), (4, 1)), hidden=True),
    query_case("labels of both kinds on one image", tables([1, 2], [(1, "m"), (1, "p"), (1, "m"), (2, "m")]),
               ordered=True, expect=result((2, 1)), hidden=True),
    query_case("test images are left out", tables([1, -2, -3], [(3, "m")]), ordered=True,
               expect=result((1, 0)), hidden=True),
    query_case("equal counts by number, 9 before 10", tables([10, 2, 9], [(9, "m"), (10, "m")]), ordered=True,
               expect=result((9, 1), (10, 1), (2, 0)), hidden=True),
    query_case("a label of a deleted image", tables([1, 2], [(None, "p"), (None, "m"), (2, "p")]), ordered=True,
               expect=result((1, 0)), group="edge", hidden=True),
    query_case("nothing is labelled yet", tables([3, 1, 2], []), ordered=True,
               expect=result((1, 0), (2, 0), (3, 0)), group="edge", hidden=True),
    query_case("every image has a person's label", tables([1, 2], [(1, "p"), (2, "p"), (2, "m")]), ordered=True,
               expect=result(), group="edge", hidden=True),
    query_case("three hundred images", many(), ordered=True, hidden=True),
]
