from interview.grading.cases import case, reference


def report(_written_out):
    """What the solution returns, this dict: literal lists of numbers would stand for arrays."""
    return reference


SORTED = [0.1, 0.2, 0.3, 0.4, 0.7, 0.8]

CASES = [
    case(
        "two limits, the scores are in order",
        [0.2, 0.4, 0.7, 0.9],
        [0, 1, 0, 1],
        {"low": 0.3, "high": 0.8},
        expect=report(
            {
                "low": {"table": [[1, 1], [0, 2]], "wrong": [2]},
                "high": {"table": [[2, 0], [1, 1]], "wrong": [1]},
                "median": {"table": [[1, 1], [1, 1]], "wrong": [1, 2]},
            }
        ),
    ),
    case(
        "scores in any order keep their labels",
        [0.9, 0.2, 0.5],
        [1, 0, 0],
        {"one": 0.4},
        expect=report(
            {
                "one": {"table": [[1, 1], [0, 1]], "wrong": [2]},
                "median": {"table": [[1, 1], [0, 1]], "wrong": [2]},
            }
        ),
    ),
    case(
        "the rows of a table count apart",
        [0.0, 0.0, 1.0],
        [0, 0, 1],
        {},
        expect=report({"median": {"table": [[0, 2], [0, 1]], "wrong": [0, 1]}}),
        hidden=True,
    ),
    case(
        "each limit makes its own decisions",
        [1.0, 2.0, 3.0, 4.0],
        [1, 1, 1, 1],
        {"none": 9.0, "all": 0.0, "some": 3.5},
        expect=report(
            {
                "none": {"table": [[0, 0], [4, 0]], "wrong": [0, 1, 2, 3]},
                "all": {"table": [[0, 0], [0, 4]], "wrong": []},
                "some": {"table": [[0, 0], [3, 1]], "wrong": [0, 1, 2]},
                "median": {"table": [[0, 0], [2, 2]], "wrong": [0, 1]},
            }
        ),
        hidden=True,
    ),
    case(
        "each name has its own list of wrong rows",
        SORTED,
        [0, 0, 0, 1, 1, 1],
        {"all": 0.0, "seven": 0.7, "none": 1.0},
        expect=reference,
        hidden=True,
    ),
    case(
        "nothing of an earlier call comes back",
        SORTED,
        [0, 0, 0, 1, 1, 1],
        {"four": 0.4},
        expect=report(
            {
                "four": {"table": [[3, 0], [0, 3]], "wrong": []},
                "median": {"table": [[3, 0], [0, 3]], "wrong": []},
            }
        ),
        hidden=True,
    ),
    case(
        "whole numbers, unsorted, with equal scores",
        [7, 3, 7, 1, 5, 3],
        [1, 0, 0, 0, 1, 1],
        {"b": 7, "a": 3},
        expect=reference,
        hidden=True,
    ),
    case(
        "one message",
        [0.5],
        [1],
        {"half": 0.5, "more": 0.6},
        expect=report(
            {
                "half": {"table": [[0, 0], [0, 1]], "wrong": []},
                "more": {"table": [[0, 0], [1, 0]], "wrong": [0]},
                "median": {"table": [[0, 0], [0, 1]], "wrong": []},
            }
        ),
        group="edge",
        hidden=True,
    ),
    case(
        "no limit but the median, of an even number of scores",
        [4.0, 1.0, 3.0, 2.0],
        [1, 0, 1, 1],
        {},
        expect=report({"median": {"table": [[1, 0], [1, 2]], "wrong": [3]}}),
        group="edge",
        hidden=True,
    ),
]
