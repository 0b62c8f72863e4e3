from interview.grading.cases import case, raises, reference

X = [[1, 2], [1, 3], [1, 5]]
WIDE = [[1, -2, 0], [4, 0, 3]]
FOUR = [[2, 1, 0, -1], [0, 1, 5, 2], [-3, 2, 1, 4]]

# `reference` where lists are expected: a literal list stands for an array here.
CASES = [
    case("two by two", [[1, 2], [3, 4]], [[5, 6], [7, 8]], expect=reference),  # [[19, 22], [43, 50]]
    case("the transpose of a tall matrix", X, X, transpose_a=True, expect=reference),  # [[3, 10], [10, 38]]
    case("a left matrix with too many columns", [[1, 2, 3]], [[1], [2]], expect=raises("ValueError")),
    case("2 x 3 times 3 x 4", WIDE, FOUR, expect=reference, hidden=True),
    case("a wide matrix transposed", WIDE, [[1], [10]], transpose_a=True, expect=reference, hidden=True),
    case("a square matrix transposed", [[1, 2], [3, 4]], [[0, 1], [1, 0]], transpose_a=True,
         expect=reference, hidden=True),
    case("floats and whole numbers", [[0.5, -1.5], [2, 0.25]], [[4, 1], [2.0, 8]], expect=reference, hidden=True),
    case("a row times a column is 1 x 1", [[1, 2, 3]], [[4], [5], [6]], expect=reference, group="edge", hidden=True),
    case("a column times a row", [[1], [2]], [[3, 4, 5]], expect=reference, group="edge", hidden=True),
    case("one number", [[-3]], [[7]], expect=reference, group="edge", hidden=True),
    case("a left matrix with too few columns", [[1, 2]], [[1], [2], [3]], expect=raises("ValueError"),
         group="edge", hidden=True),
    case("sizes that fit only without the transpose", WIDE, FOUR, transpose_a=True, expect=raises("ValueError"),
         group="edge", hidden=True),
    case("whole numbers beyond 2**53 stay exact", [[3_000_000_001, 1]], [[1_000_000_001], [2]], expect=reference,
         group="stability", hidden=True),
]
