from interview.grading.cases import call, ignored, object_case, raises


def board(**kinds):
    return call("init", kinds)


def update(size=None, **values):
    if size is None:
        return call("update", values, expect=ignored)
    return call("update", values, size=size, expect=ignored)


def report(**figures):
    return call("report", expect=figures)


RESET = call("reset", expect=ignored)

CASES = [
    object_case("a mean over rows and a largest value", board(loss="mean", accuracy="max"),
                update(loss=0.5, accuracy=0.6, size=3), update(loss=0.9, size=1),
                report(loss=0.6, accuracy=0.6)),
    object_case("a reset forgets everything", board(loss="mean", accuracy="max"),
                update(loss=0.5, accuracy=0.6, size=3), update(loss=0.9, size=1), RESET,
                report(loss=None, accuracy=None),
                update(loss=0.25, accuracy=0.5), report(loss=0.25, accuracy=0.5)),
    object_case("a smallest and a last value", board(low="min", rate="last"),
                update(low=0.5, rate=0.1), update(low=0.25, rate=0.3), update(low=0.75, rate=0.2),
                report(low=0.25, rate=0.2)),
    object_case("a large batch counts more in the mean only", board(a="mean", b="max", c="min", d="last"),
                update(a=1.0, b=1.0, c=1.0, d=1.0, size=98), update(a=5.0, b=5.0, c=5.0, d=5.0, size=2),
                report(a=1.08, b=5.0, c=1.0, d=5.0), hidden=True),
    object_case("without a size each batch is one row", board(loss="mean"), update(loss=1.0), update(loss=4.0),
                update(loss=1.0, size=2), report(loss=1.75), hidden=True),
    object_case("two trackers of one kind keep apart", board(train="mean", valid="mean", top="max", best="max"),
                update(train=1.0, top=0.9), update(valid=3.0, best=0.4), update(train=2.0),
                report(train=1.5, valid=3.0, top=0.9, best=0.4), hidden=True),
    object_case("absent names keep their figure", board(loss="mean", low="min", rate="last"),
                update(loss=2.0, low=1.0, rate=0.1), update(loss=4.0), update(rate=0.5),
                report(loss=3.0, low=1.0, rate=0.5), hidden=True),
    object_case("a report may come at any time and changes nothing", board(loss="mean", top="max"),
                update(loss=2.0, top=1.0), report(loss=2.0, top=1.0), report(loss=2.0, top=1.0),
                update(loss=5.0, top=3.0), report(loss=3.5, top=3.0), hidden=True),
    object_case("no value yet", board(a="mean", b="max", c="min", d="last"), report(a=None, b=None, c=None, d=None),
                group="edge", hidden=True),
    object_case("only some names had a value", board(a="mean", b="max", c="last"), update(b=0.5),
                report(a=None, b=0.5, c=None), group="edge", hidden=True),
    object_case("values of 0 are values", board(a="mean", b="max", c="min", d="last"),
                update(a=0.0, b=0.0, c=0.0, d=0.0), report(a=0.0, b=0.0, c=0.0, d=0.0),
                update(a=-1.0, b=-1.0, c=1.0, d=-1.0), report(a=-0.5, b=0.0, c=0.0, d=-1.0),
                group="edge", hidden=True),
    object_case("negative values only", board(top="max", low="min"), update(top=-3.0, low=-3.0),
                update(top=-2.0, low=-2.0), report(top=-2.0, low=-3.0), group="edge", hidden=True),
    object_case("whole numbers as values", board(a="mean", b="max"), update(a=1, b=3), update(a=2, b=1),
                report(a=1.5, b=3.0), group="edge", hidden=True),
    object_case("values of 1e12 all the way", board(low="min", top="max"), update(low=1e12, top=1e12),
                update(low=2e12, top=5e11), report(low=1e12, top=1e12), group="edge", hidden=True),
    object_case("an unknown name is refused", board(loss="mean"),
                call("update", {"lost": 1.0}, expect=raises("KeyError")), group="edge", hidden=True),
    object_case("a board of nothing", call("init", {}), call("report", expect={}), group="edge", hidden=True),
]
