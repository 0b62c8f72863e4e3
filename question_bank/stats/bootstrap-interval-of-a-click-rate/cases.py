import numpy as np
from interview.grading.cases import case, reference

rng = np.random.default_rng(52)


def users(n, resamples):
    """Heavy users click more often, so that the two ways to average differ."""
    views = 1 + (40 * rng.random(n) ** 4).astype(np.int64)
    clicks = rng.binomial(views, 0.1 + 0.4 * views / views.max())
    return clicks, views, rng.integers(n, size=(resamples, n))


CASES = [
    case("four resamples of two users", np.array([1, 3]), np.array([2, 4]),
         np.array([[0, 0], [0, 1], [1, 0], [1, 1]]), level=0.5, expect=(2 / 3, 0.625, 0.6875)),
    case("one resample: both ends are its rate", np.array([0, 2, 1]), np.array([5, 2, 3]), np.array([[1, 1, 2]]),
         expect=(0.3, 5 / 7, 5 / 7)),
    case("a user drawn three times counts three times", np.array([1, 0, 0]), np.array([1, 1, 8]),
         np.array([[0, 0, 0], [2, 2, 2], [0, 0, 2]]), level=0.5, expect=(0.1, 0.1, 0.6)),
    case("forty users, 200 resamples", *users(40, 200), expect=reference, hidden=True),
    case("as many resamples as users", *users(12, 12), level=0.8, expect=reference, hidden=True),
    case("views and clicks as floats", np.array([0.5, 3.0]), np.array([1.0, 4.0]),
         np.array([[0, 1], [1, 1], [0, 0]]), level=0.5, expect=(0.7, 0.6, 0.725), hidden=True),
    case("a level of 99 %", *users(25, 300), level=0.99, expect=reference, hidden=True),
    case("one user", np.array([3]), np.array([4]), np.zeros((5, 1), dtype=np.int64), expect=(0.75, 0.75, 0.75),
         group="edge", hidden=True),
    case("nobody clicked", np.zeros(3, dtype=np.int64), np.array([4, 1, 2]), np.array([[0, 1, 1], [2, 2, 0]]),
         expect=(0.0, 0.0, 0.0), group="edge", hidden=True),
    case("two thousand resamples of 1,500 users in time", *users(1500, 2000), expect=reference, group="speed",
         hidden=True),
]
