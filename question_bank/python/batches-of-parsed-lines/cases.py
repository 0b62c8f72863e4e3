from interview.grading.cases import call, object_case, raises, reference


def start(lines, size):
    """The call of the entry; the calls after it go to the generator that it returns."""
    return call("init", lines, size)


def take(_batch):
    """What the solution yields, this batch: a literal list of numbers would stand for an array."""
    return call("__next__", expect=reference)


END = call("__next__", expect=raises("StopIteration"))
BROKEN = call("__next__", expect=raises("ValueError"))

CASES = [
    object_case("three rows and a blank line, in twos", start(["1,2\n", "3,4\n", "\n", "5,6\n"], 2),
                take([[1.0, 2.0], [3.0, 4.0]]), take([[5.0, 6.0]]), END),
    object_case("a broken line does not hold up the batch before it", start(["1", "2", "oops"], 2),
                take([[1.0], [2.0]]), BROKEN),
    object_case("no empty batch when the rows come out even", start(["1", "2", "3", "4"], 2),
                take([[1.0], [2.0]]), take([[3.0], [4.0]]), END, hidden=True),
    object_case("blanks around numbers, rows of different length", start([" 1.5, -2 \n", "3e2\n", "4 ,5, 6"], 3),
                take([[1.5, -2.0], [300.0], [4.0, 5.0, 6.0]]), END, hidden=True),
    object_case("lines without an index: the keys of a dict", start({"1,0": "", "2,0": "", "3,0": ""}, 2),
                take([[1.0, 0.0], [2.0, 0.0]]), take([[3.0, 0.0]]), END, hidden=True),
    object_case("blank lines do not count towards the size", start(["1", " \t\n", "2", "\n", "", "3"], 3),
                take([[1.0], [2.0], [3.0]]), END, hidden=True),
    object_case("a broken line in the second batch", start(["1", "\n", "2", "3", "4,five"], 2),
                take([[1.0], [2.0]]), BROKEN, hidden=True),
    object_case("an empty cell is no number", start(["1,2", "3,,4"], 1), take([[1.0, 2.0]]), BROKEN,
                group="edge", hidden=True),
    object_case("a blank inside a cell is no number", start(["1,2", "3 4"], 1), take([[1.0, 2.0]]), BROKEN,
                group="edge", hidden=True),
    object_case("batches of one row", start(["7", "0"], 1), take([[7.0]]), take([[0.0]]), END,
                group="edge", hidden=True),
    object_case("fewer rows than the size", start(["1", "2"], 5), take([[1.0], [2.0]]), END,
                group="edge", hidden=True),
    object_case("blank lines at the end make no batch", start(["1", "2", "\n", "\n"], 2), take([[1.0], [2.0]]), END,
                group="edge", hidden=True),
    object_case("no lines, no batch", start([], 3), END, group="edge", hidden=True),
]
