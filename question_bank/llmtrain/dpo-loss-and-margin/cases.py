import numpy as np
from interview.grading.cases import case, reference

rng = np.random.default_rng(88)
SAME = np.array([-20.0, -35.0])
ZERO = np.zeros(1)


def pairs(n):
    return tuple(-rng.uniform(5.0, 60.0, size=n) for _ in range(4))


CASES = [
    case("one pair by hand", np.array([-10.0]), np.array([-12.0]), np.array([-11.0]), np.array([-11.0]), beta=0.5,
         expect=(float(np.log1p(np.exp(-1.0))), np.array([1.0]))),
    case("policy equal to the reference costs ln 2", SAME, SAME - 3, SAME, SAME - 3,
         expect=(float(np.log(2.0)), np.zeros(2)), atol=1e-12),
    case("the wrong order costs more", np.array([-12.0]), np.array([-10.0]), np.array([-11.0]), np.array([-11.0]),
         beta=0.5, expect=(float(np.log1p(np.exp(1.0))), np.array([-1.0]))),
    case("only changes against the reference count", np.array([-50.0, -5.0]), np.array([-10.0, -9.0]),
         np.array([-52.0, -5.0]), np.array([-10.0, -7.0]), beta=1.0,
         expect=(float(np.log1p(np.exp(-2.0))), np.array([2.0, 2.0])), hidden=True),
    # ln(1 + e^-ln 3) = ln(4/3) and ln(1 + e^ln 3) = ln 4
    case("the mean of the losses, not the loss of the mean", np.array([np.log(3.0), -np.log(3.0)]), np.zeros(2),
         np.zeros(2), np.zeros(2), beta=1.0, expect=(float((np.log(4 / 3) + np.log(4.0)) / 2),
                                                     np.array([np.log(3.0), -np.log(3.0)])), hidden=True),
    case("beta is 0.1 unless given", np.array([-10.0]), np.array([-30.0]), np.array([-15.0]), np.array([-25.0]),
         expect=(float(np.log1p(np.exp(-1.0))), np.array([1.0])), hidden=True),
    case("forty pairs", *pairs(40), expect=reference, hidden=True),
    case("another beta", *pairs(7), beta=0.03, expect=reference, hidden=True),
    case("a single pair, moved by the rejected answer alone", ZERO, ZERO - 2, ZERO, ZERO, beta=0.25,
         expect=(float(np.log1p(np.exp(-0.5))), np.array([0.5])), group="edge", hidden=True),
    case("a margin of -10,000", ZERO - 1e5, ZERO, ZERO, ZERO, expect=(1e4, np.array([-1e4])), group="stability",
         hidden=True),
    case("a margin of 10,000", ZERO, ZERO, ZERO - 1e5, ZERO, expect=(0.0, np.array([1e4])), group="stability",
         hidden=True),
    case("a small loss keeps its digits", ZERO, ZERO - 400, ZERO, ZERO,
         expect=(float(np.exp(-40.0)), np.array([40.0])), group="stability", hidden=True),
]
