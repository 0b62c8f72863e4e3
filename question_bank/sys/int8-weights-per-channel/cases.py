import numpy as np
from interview.grading.cases import case, reference

rng = np.random.default_rng(73)


def weights(*shape, axis=0, dtype=np.float64):
    """Channels of very different size."""
    sizes = 10.0 ** rng.uniform(-3.0, 1.0, size=shape[axis])
    W = rng.normal(size=shape) * sizes.reshape([-1 if a == axis else 1 for a in range(len(shape))])
    return W.astype(dtype)


CASES = [
    case(
        "two channels, one of them zero",
        np.array([[12.7, -6.33, 0.04], [0.0, 0.0, 0.0]]),
        expect={
            "q": np.array([[127, -63, 0], [0, 0, 0]]),
            "scale": np.array([0.1, 1.0]),
            "restored": np.array([[12.7, -6.3, 0.0], [0.0, 0.0, 0.0]]),
            "error": np.array([0.04, 0.0]),
            "bound": np.array([0.05, 0.5]),
        },
    ),
    case(
        "channels along the second axis, halves to even",
        np.array([[127.0, 254.0], [2.5, -3.0]]),
        axis=1,
        expect={
            "q": np.array([[127, 127], [2, -2]]),
            "scale": np.array([1.0, 2.0]),
            "restored": np.array([[127.0, 254.0], [2.0, -4.0]]),
            "error": np.array([0.5, 1.0]),
            "bound": np.array([0.5, 1.0]),
        },
    ),
    case(
        "the largest weight is negative, some are halves",
        np.array([[-127.0, 0.5, 1.5, -0.5, -1.5, 126.5]]),
        expect={
            "q": np.array([[-127, 0, 2, 0, -2, 126]]),
            "scale": np.array([1.0]),
            "restored": np.array([[-127.0, 0.0, 2.0, 0.0, -2.0, 126.0]]),
            "error": np.array([0.5]),
            "bound": np.array([0.5]),
        },
        hidden=True,
    ),
    case("six channels of different size", weights(6, 10), expect=reference, hidden=True),
    case("a square matrix, channels in the columns", weights(7, 7, axis=1), axis=1, expect=reference, hidden=True),
    case("a square matrix, channels in the rows", weights(7, 7), expect=reference, hidden=True),
    case("kernels of a convolution", weights(4, 3, 3, 2), expect=reference, hidden=True),
    case("channels along the last of four axes", weights(3, 3, 2, 5, axis=3), axis=3, expect=reference, hidden=True),
    case("channels along an axis in the middle", weights(2, 4, 3, axis=1), axis=1, expect=reference, hidden=True),
    case("float32 weights", weights(5, 8, dtype=np.float32), expect=reference, group="edge", hidden=True),
    case("float16 weights", weights(5, 8, dtype=np.float16), expect=reference, group="edge", hidden=True),
    case(
        "one axis: each weight is its own channel",
        np.array([3.0, -254.0, 0.0]),
        expect={
            "q": np.array([127, -127, 0]),
            "scale": np.array([3.0 / 127.0, 2.0, 1.0]),
            "restored": np.array([3.0, -254.0, 0.0]),
            "error": np.array([0.0, 0.0, 0.0]),
            "bound": np.array([1.5 / 127.0, 1.0, 0.5]),
        },
        group="edge",
        hidden=True,
        atol=1e-12,
    ),
    case(
        "very small and very large weights",
        np.array([[1.27e-200, -6.0e-201], [-1.27e200, 3.04e199]]),
        expect={
            "q": np.array([[127, -60], [-127, 30]]),
            "scale": np.array([1e-202, 1e198]),
            "restored": np.array([[1.27e-200, -6.0e-201], [-1.27e200, 3.0e199]]),
            "error": np.array([0.0, 4e197]),
            "bound": np.array([5e-203, 5e197]),
        },
        group="stability",
        hidden=True,
    ),
    case("100,000 weights in time", weights(200, 500), expect=reference, group="speed", hidden=True),
]
