import numpy as np
from interview.grading.cases import case, raises, reference, up_to_sign

rng = np.random.default_rng(27)


def symmetric(*eigenvalues):
    """A symmetric matrix with these eigenvalues."""
    Q = np.linalg.qr(rng.normal(size=(len(eigenvalues),) * 2))[0]
    A = (Q * np.array(eigenvalues)) @ Q.T
    return (A + A.T) / 2


E1 = np.array([1.0, 0.0])
LOOSE = {"rtol": 1e-6, "atol": 1e-7}  # of the largest entry or value 1

CASES = [
    case("two by two, whole numbers", np.array([[2, 1], [1, 2]]), E1,
         expect=(3.0, up_to_sign([0.70710678, 0.70710678])), **LOOSE),
    case("a negative eigenvalue dominates", np.array([[1, 2], [2, -2]]), E1,
         expect=(-3.0, up_to_sign([0.4472135955, -0.894427191])), **LOOSE),
    case("eigenvalues 1 and -1 never settle", np.array([[0.0, 1.0], [1.0, 0.0]]), E1, max_steps=50,
         expect=raises("ValueError")),
    case("five by five", symmetric(6.0, 3.0, 1.0, 0.0, -4.0), rng.normal(size=5),
         expect=(6.0, up_to_sign(reference)), hidden=True, **LOOSE),
    case("negative and five by five", symmetric(-7.0, 5.0, 2.0, 1.0, 0.5), rng.normal(size=5),
         expect=(-7.0, up_to_sign(reference)), hidden=True, **LOOSE),
    case("one replacement is enough for rank 1", np.array([[1, 2], [2, 4]]), np.array([3.0, 0.0]), max_steps=1,
         expect=(5.0, up_to_sign([0.4472135955, 0.894427191])), hidden=True, **LOOSE),
    case("no replacement allowed", np.array([[1, 2], [2, 4]]), np.array([3.0, 0.0]), max_steps=0,
         expect=raises("ValueError"), group="edge", hidden=True),
    case("a start that is an eigenvector needs no replacement", np.diag([4.0, 1.0]), np.array([-2.0, 0.0]), tol=0.0, max_steps=0,
         expect=(4.0, up_to_sign([1.0, 0.0])), group="edge", hidden=True),
    case("one number", np.array([[-2.5]]), np.array([4.0]), expect=(-2.5, up_to_sign([1.0])), group="edge", hidden=True),
    case("a loose tolerance stops early", np.diag([2.0, 1.0]), np.array([1.0, 1.0]), tol=0.3, max_steps=1,
         expect=(1.8, up_to_sign([0.894427191, 0.4472135955])), group="edge", hidden=True),
    case("a large matrix entry does not overflow", symmetric(1e6, 9e5, 1e5), rng.normal(size=3),
         expect=(1e6, up_to_sign(reference)), group="stability", hidden=True, rtol=1e-6, atol=1e-6),
    case("the tolerance is relative to a tiny eigenvalue", symmetric(1e-5, -8e-6, 4e-6), rng.normal(size=3),
         expect=(1e-5, up_to_sign(reference)), group="stability", hidden=True, **LOOSE),
    case("by default 1000 replacements are allowed", np.diag([1.0, 0.99]), np.array([1.0, 1.0]), tol=4.34e-7,
         expect=(1.0, up_to_sign(reference)), group="edge", hidden=True, **LOOSE),
    case("1001 replacements are too many", np.diag([1.0, 0.99]), np.array([1.0, 1.0]), tol=4.30e-7,
         expect=raises("ValueError"), group="edge", hidden=True),
    case("a hundred by hundred", symmetric(*np.linspace(0.0, 8.0, 99), 10.0), rng.normal(size=100),
         expect=(10.0, up_to_sign(reference)), hidden=True, **LOOSE),
]
