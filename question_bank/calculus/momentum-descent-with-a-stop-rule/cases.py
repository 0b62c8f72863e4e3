import numpy as np
from interview.grading.cases import case, reference

rng = np.random.default_rng(8)

ONE = np.array([[1.0]])
TWO = np.array([[2.0]])
VALLEY = np.diag([1.0, 100.0])
Q = np.linalg.qr(rng.normal(size=(5, 5)))[0]
FIVE = (Q * np.array([0.5, 1.0, 2.0, 4.0, 8.0])) @ Q.T
FIVE = (FIVE + FIVE.T) / 2
B5 = rng.normal(size=5)
NEAR = np.linalg.solve(FIVE, B5) + 0.01


def number(x):
    return np.array([float(x)])


CASES = [
    case("two steps with momentum", TWO, number(4), number(0), lr=0.25, momentum=0.5,
         expect=([2.0], 2, "converged")),
    case("too large a learning rate", TWO, number(0), number(1), lr=1.5, expect=([1024.0], 10, "diverged")),
    case("three updates are not enough", ONE, number(0), number(8), lr=0.5, max_steps=3,
         expect=([1.0], 3, "out of steps")),
    case("five weights without momentum", FIVE, B5, np.zeros(5), lr=0.2, expect=reference, hidden=True),
    case("five weights with momentum", FIVE, B5, rng.normal(size=5), lr=0.2, momentum=0.7, expect=reference, hidden=True),
    case("five weights diverge from a start near the minimum", FIVE, B5, NEAR, lr=0.3, expect=reference, hidden=True),
    case("a narrow valley, no momentum", VALLEY, np.zeros(2), np.ones(2), lr=0.0198, expect=reference, hidden=True,
         atol=1e-9),
    case("a narrow valley, with momentum", VALLEY, np.zeros(2), np.ones(2), lr=0.033, momentum=0.67, expect=reference,
         hidden=True, atol=1e-9),
    case("strong momentum swings past the minimum", VALLEY, np.zeros(2), np.array([1.0, 0.0]), lr=0.03,
         momentum=0.95, tol=1e-3, expect=reference, hidden=True),
    case("the gradient norm is Euclidean", np.eye(2), np.zeros(2), np.array([3.0, 4.0]), lr=0.5, tol=2.0,
         expect=([0.75, 1.0], 2, "converged"), hidden=True),
    case("a start at the minimum", np.array([[2, 0], [0, 4]]), np.array([2, -4]), np.array([1, -1]), lr=0.1,
         expect=([1.0, -1.0], 0, "converged"), group="edge", hidden=True),
    case("a gradient norm of exactly tol", ONE, number(0), number(1), lr=0.5, tol=0.25,
         expect=([0.25], 2, "converged"), group="edge", hidden=True),
    case("exactly 1000 times the first norm goes on", ONE, number(0), number(1), lr=11.0,
         expect=([10000.0], 4, "diverged"), group="edge", hidden=True),
    case("1000.5 times the first norm stops", ONE, number(0), number(1), lr=1001.5,
         expect=([-1000.5], 1, "diverged"), group="edge", hidden=True),
    case("converged in the last step allowed", ONE, number(0), number(1), lr=1.0, max_steps=1,
         expect=([0.0], 1, "converged"), group="edge", hidden=True),
    case("diverged in the last step allowed", TWO, number(0), number(1), lr=1.5, max_steps=10,
         expect=([1024.0], 10, "diverged"), group="edge", hidden=True),
    case("no updates allowed", ONE, number(0), number(1), lr=0.5, max_steps=0,
         expect=([1.0], 0, "out of steps"), group="edge", hidden=True),
    case("whole numbers", np.array([[1, 0], [0, 2]]), np.array([1, 3]), np.array([0, 0]), lr=0.5, max_steps=2,
         expect=([0.75, 1.5], 2, "out of steps"), group="edge", hidden=True),
    case("a flat direction stays where it is", np.diag([1.0, 0.0]), np.array([1.0, 0.0]), np.array([3.0, 7.0]), lr=0.5,
         tol=0.3, expect=([1.25, 7.0], 3, "converged"), group="edge", hidden=True),
    case("a tiny learning rate makes small steps, no minimum", ONE, number(0), number(1), lr=1e-9,
         expect=([1.0 - 1e-6], 1000, "out of steps"), group="stability", hidden=True),
    case("no minimum, as the curvature is negative", np.diag([1.0, -1.0]), np.zeros(2), np.array([1.0, 1.0]), lr=0.5,
         momentum=0.5, expect=reference, group="stability", hidden=True),
]
