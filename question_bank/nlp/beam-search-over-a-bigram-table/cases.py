import math

import numpy as np
from interview.grading.cases import case, reference

rng = np.random.default_rng(71)
NEVER = -math.inf


def logs(*rows):
    return [[math.log(p) if p else NEVER for p in row] for row in rows]


def random_table(size, lowest, highest):
    """Scores in steps of 1/64, so that sums are exact in any order and ties are real."""
    table = -rng.integers(64 * lowest, 64 * highest, size=(size, size)) / 64
    table[rng.random((size, size)) < 0.2] = NEVER
    table[0, 0] = NEVER
    return table.tolist()


EXAMPLE = logs([0, 0.6, 0.4], [0.2, 0.3, 0.5], [0.9, 0.06, 0.04])
TIES = [[NEVER, -2.0, -2.0, -2.0], [-2.0, NEVER, -2.0, NEVER], [-2.0, -2.0, NEVER, NEVER], [-2.0, NEVER, NEVER, -2.0]]
LENGTHS = [[NEVER, -1.0, -2.0], [-3.0, -2.0, -1.0], [-2.0, NEVER, NEVER]]
DEAD_END = [[NEVER, -1.0, -2.0], [NEVER, NEVER, NEVER], [-5.0, NEVER, NEVER]]

CASES = [
    case("a beam of one is greedy search", EXAMPLE, 1, 3, expect=[([1, 2, 0], -1.3093333199837623)]),
    case("a beam of two finds a better sequence", EXAMPLE, 2, 3,
         expect=[([2, 0], -1.0216512475319814), ([1, 2, 0], -1.3093333199837623)]),
    case("one round: the best first tokens", EXAMPLE, 2, 1,
         expect=[([1], -0.5108256237659907), ([2], -0.916290731874155)]),
    case("unfinished sequences are returned", EXAMPLE, 2, 2,
         expect=[([2, 0], -1.0216512475319814), ([1, 2], -1.203972804325936)], hidden=True),
    case("a finished sequence is not extended", [[NEVER, -1.0], [-1.0, -8.0]], 1, 6, expect=[([1, 0], -2.0)], hidden=True),
    case("finished sequences take up places", [[-1.0, -2.0, -3.0], [-9.0, -2.0, -2.25], [-0.5, NEVER, NEVER]], 2, 3,
         expect=[([0], -1.0), ([1, 1, 1], -6.0)], hidden=True),
    case("scores are not divided by the length", [[NEVER, -2.0, NEVER], [-2.0, NEVER, -1.0], [-1.5, NEVER, NEVER]], 2, 3,
         expect=[([1, 0], -4.0), ([1, 2, 0], -4.5)], hidden=True),
    case("both places go to continuations of one sequence", [[NEVER, -1.0, -6.0], [-1.0, -2.0, -8.0], [-2.0, -2.0, -2.0]], 2, 2,
         expect=[([1, 0], -2.0), ([1, 1], -3.0)], hidden=True),
    case("equal scores in the order of the tokens", TIES, 4, 2,
         expect=[([1, 0], -4.0), ([1, 2], -4.0), ([2, 0], -4.0), ([2, 1], -4.0)], hidden=True),
    case("a tie at the last place of the beam", TIES, 2, 1, expect=[([1], -2.0), ([2], -2.0)], hidden=True),
    case("equal scores of different lengths", LENGTHS, 4, 3,
         expect=[([1, 0], -4.0), ([1, 1, 2], -4.0), ([1, 2, 0], -4.0), ([2, 0], -4.0)], hidden=True),
    case("ten tokens, a beam of four", random_table(10, 3, 8), 4, 6, expect=reference, hidden=True),
    case("thirty tokens, a beam of eight", random_table(30, 4, 9), 8, 12, expect=reference, hidden=True),
    case("a beam that keeps everything", logs([0, 0.5, 0.5], [0.5, 0.25, 0.25], [0.75, 0.125, 0.125]), 100, 2,
         expect=reference, hidden=True),
    case("a dead end drops out of the beam", DEAD_END, 2, 2, expect=[([2, 0], -7.0)], group="edge", hidden=True),
    case("a greedy search that ends in a dead end", DEAD_END, 1, 3, expect=[], group="edge", hidden=True),
    case("an impossible first token", [[NEVER, NEVER, -1.0], [-2.0, -2.0, -2.0], [-2.0, NEVER, NEVER]], 5, 2,
         expect=[([2, 0], -3.0)], group="edge", hidden=True),
    case("the empty output is possible", [[-1.0, -2.0], [-0.5, NEVER]], 2, 3, expect=[([0], -1.0), ([1, 0], -2.5)],
         group="edge", hidden=True),
    case("hundreds of tokens with tiny probabilities", [[NEVER, -9.0], [-9.0, -7.0]], 1, 300,
         expect=[([1] * 300, -2102.0)], group="stability", hidden=True),
]
