import numpy as np
from interview.grading.cases import call, ignored, object_case, reference

rng = np.random.default_rng(54)

NAN = float("nan")
START = call("init")


def add(*values):
    return [call("add", value, expect=ignored) for value in values]


def batch(*values):
    return call("add_batch", np.array(values), expect=ignored)


def summary(count, mean, variance, **options):
    return call("summary", expect=(count, mean, variance), **options)


MIXED = [batch(*rng.normal(3.0, 2.0, size=7)), *add(1.5, 9.0, -4.0), batch(*rng.normal(-1.0, 5.0, size=12)), *add(0.25)]

CASES = [
    object_case("three single values", START, *add(1.0, 2.0, 6.0), summary(3, 3.0, 7.0)),
    object_case("a batch, and another with another mean", START, batch(1.0, 3.0), batch(6.0, 8.0, 7.0),
                summary(5, 5.0, 8.5)),
    object_case("one batch, its mean is not 0", START, batch(4.0, 8.0), summary(2, 6.0, 8.0)),
    object_case("a missing single value is not counted", START, batch(-1.0, 1.0), *add(NAN), summary(2, 0.0, 2.0),
                hidden=True),
    object_case("missing values in a batch", START, batch(-1.0, NAN, 1.0, NAN), summary(2, 0.0, 2.0), hidden=True),
    object_case("zeros in a batch are values", START, batch(-3.0, 3.0), batch(0.0, 0.0, 0.0), summary(5, 0.0, 4.5),
                hidden=True),
    object_case("ddof=0 divides by the count", START, batch(-1.0, 1.0, -2.0, 2.0), summary(4, 0.0, 2.5, ddof=0),
                summary(4, 0.0, 10 / 3), hidden=True),
    object_case("single values and batches in turn", START, *MIXED, call("summary", expect=reference), hidden=True),
    object_case("whole numbers", START, batch(1, 3), *add(5), summary(3, 3.0, 4.0), hidden=True),
    object_case("the summary can be asked for at any time", START, *add(2.0), summary(1, 2.0, NAN), *add(4.0),
                summary(2, 3.0, 2.0), batch(6.0, 8.0), summary(4, 5.0, 20 / 3), hidden=True),
    object_case("nothing yet", START, summary(0, NAN, NAN), summary(0, NAN, NAN, ddof=0), group="edge", hidden=True),
    object_case("empty batches and batches of missing values", START, call("add_batch", np.zeros(0), expect=ignored),
                batch(NAN, NAN), summary(0, NAN, NAN), batch(-1.0, 1.0), call("add_batch", np.zeros(0), expect=ignored),
                summary(2, 0.0, 2.0), group="edge", hidden=True),
    object_case("one value: no variance with ddof=1, 0 with ddof=0", START, batch(0.0), summary(1, 0.0, NAN),
                summary(1, 0.0, 0.0, ddof=0), group="edge", hidden=True),
    object_case("a batch of values near 1e9", START, batch(1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16),
                summary(4, 1e9 + 10, 30.0), group="stability", hidden=True),
    object_case("values near 1e9, singly and in a batch", START, *add(1e9 + 4, 1e9 + 7), batch(1e9 + 13, 1e9 + 16),
                summary(4, 1e9 + 10, 30.0), group="stability", hidden=True),
]
