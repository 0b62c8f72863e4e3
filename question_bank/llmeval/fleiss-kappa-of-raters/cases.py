import numpy as np
from interview.grading.cases import all_of, case, permutation_invariant, reference

rng = np.random.default_rng(41)
NAN = float("nan")


def answers(n, m, classes):
    """Each rater gives the true label in two of three cases, else a random one."""
    true = rng.integers(len(classes), size=(n, 1))
    noise = rng.integers(len(classes), size=(n, m))
    return np.array(classes)[np.where(rng.random((n, m)) < 0.67, true, noise)]


CASES = [
    case("four answers, three raters", np.array([[0, 0, 0], [0, 0, 1], [1, 1, 1], [0, 1, 1]]),
         expect=(1 / 3, 2 / 3, 0.5)),
    case("two raters who always differ", np.array([[3, 9], [9, 3]]), expect=(-1.0, 0.0, 0.5), atol=1e-12),
    case("perfect agreement on two labels", np.array([[2, 2], [2, 2], [5, 5], [2, 2]]), expect=(1.0, 1.0, 0.625)),
    # pooled shares 1/2, 1/4, 1/4: chance 0.375, observed 1/2
    case("three labels, two raters", np.array([[0, 0], [0, 0], [1, 2], [2, 1]]), expect=(0.2, 0.5, 0.375), hidden=True),
    case("agreement no better than chance", np.array([[0, 0], [0, 1], [1, 0], [1, 1]]), expect=(0.0, 0.5, 0.5),
         atol=1e-12, hidden=True),
    # Cohen's kappa of these two is 0: the second says 1 to everything
    case("raters with different habits are pooled", np.array([[0, 1], [0, 1], [1, 1], [1, 1]]),
         expect=(-1 / 3, 0.5, 0.625), hidden=True),
    case("five raters, one of them deviates", np.array([[1, 1, 1, 1, 0], [0, 0, 0, 0, 1]]), expect=(0.2, 0.6, 0.5),
         hidden=True),
    case("rare labels: high agreement, low kappa", np.array([[0, 0]] * 18 + [[0, 1], [1, 0]]),
         expect=(-1 / 19, 0.9, 0.905), hidden=True),
    case("labels -1, 7 and 300", answers(40, 4, [-1, 7, 300]), expect=all_of(reference, permutation_invariant(axis=1)),
         group="property", hidden=True),
    case("the order of the answers does not matter", answers(25, 3, [0, 1, 2, 3]),
         expect=all_of(reference, permutation_invariant(axis=0)), group="property", hidden=True),
    case("as many raters as answers", answers(6, 6, [4, 5]), expect=reference, hidden=True),
    case("everybody always gives the same label", np.full((3, 4), 7), expect=(NAN, 1.0, 1.0), group="edge", hidden=True),
    case("one answer, all agree", np.array([[2, 2, 2]]), expect=(NAN, 1.0, 1.0), group="edge", hidden=True),
    case("one answer, all differ", np.array([[0, 1, 2]]), expect=(-0.5, 0.0, 1 / 3), atol=1e-12, group="edge",
         hidden=True),
    case("2,000 answers, 10 raters", answers(2000, 10, list(range(8))), expect=reference, hidden=True),
]
