import numpy as np
from interview.grading.cases import all_of, case, gradient_of, reference

rng = np.random.default_rng(29)


def loss(x, W, A, B, alpha, grad):
    """A scalar whose derivative with respect to the output is `grad`."""
    return np.sum(grad * (x @ (W + alpha / len(A) * (B @ A)).T))


CHECKED = {
    "out": reference,
    "dx": all_of(gradient_of(loss, 0), reference),
    "dA": all_of(gradient_of(loss, 2), reference),
    "dB": all_of(gradient_of(loss, 3), reference),
    "merged": reference,
}


def layer(leading, d_in, d_out, r, alpha):
    return (
        rng.normal(size=(*leading, d_in)),
        rng.normal(size=(d_out, d_in)),
        rng.normal(size=(r, d_in)),
        rng.normal(size=(d_out, r)),
        alpha,
        rng.normal(size=(*leading, d_out)),
    )


X, W = np.array([[1.0, 2.0]]), np.eye(2)
A, B = np.array([[1.0, 1.0]]), np.array([[1.0], [0.0]])
G = np.array([[1.0, 10.0]])


def result(out, dx, dA, dB, merged):
    return {name: np.array(value) for name, value in
            {"out": out, "dx": dx, "dA": dA, "dB": dB, "merged": merged}.items()}


CASES = [
    case("one row, rank 1", X, W, A, B, 2, G,
         expect=result([[7.0, 2.0]], [[3.0, 12.0]], [[2.0, 4.0]], [[6.0], [60.0]], [[3.0, 2.0], [0.0, 1.0]])),
    case("B = 0 leaves the layer as it was", X, W, A, np.zeros((2, 1)), 2, G,
         expect=result([[1.0, 2.0]], [[1.0, 10.0]], [[0.0, 0.0]], [[6.0], [60.0]], [[1.0, 0.0], [0.0, 1.0]])),
    case("five rows, rank 3", *layer((5,), 4, 6, 3, 6.0), expect=CHECKED, group="property"),
    # each of two equal ranks counts half: the same as rank 1
    case("alpha is divided by the rank", X, W, np.vstack([A, A]), np.hstack([B, B]), 2, G,
         expect=result([[7.0, 2.0]], [[3.0, 12.0]], [[1.0, 2.0]] * 2, [[3.0, 3.0], [30.0, 30.0]],
                       [[3.0, 2.0], [0.0, 1.0]]), hidden=True),
    case("gradients add up over the rows", np.vstack([X, X]), W, A, B, 2, np.vstack([G, G]),
         expect=result([[7.0, 2.0]] * 2, [[3.0, 12.0]] * 2, [[4.0, 8.0]], [[12.0], [120.0]], [[3.0, 2.0], [0.0, 1.0]]),
         hidden=True),
    case("a batch of sentences", *layer((2, 3), 5, 4, 2, 1), expect=CHECKED, group="property", hidden=True),
    case("a square layer, as many rows as features", *layer((4,), 4, 4, 4, 0.5), expect=CHECKED, group="property",
         hidden=True),
    case("a fraction as scale", *layer((3,), 3, 2, 2, 1), expect=CHECKED, group="property", hidden=True),
    case("A = 0 and B = 0: nothing ever moves", X, W, 0 * A, 0 * B, 2, G,
         expect=result([[1.0, 2.0]], [[1.0, 10.0]], [[0.0, 0.0]], [[0.0], [0.0]], [[1.0, 0.0], [0.0, 1.0]]),
         group="edge", hidden=True),
    case("no rows", *layer((0,), 3, 2, 2, 4), expect=reference, group="edge", hidden=True),
    case("no sentences in the batch", *layer((0, 7), 3, 2, 1, 4), expect=reference, group="edge", hidden=True),
    case("three leading axes", *layer((2, 1, 3), 3, 2, 1, 8), expect=CHECKED, group="edge", hidden=True),
    case("200 tokens, 64 features, rank 8", *layer((2, 100), 64, 48, 8, 16), expect=reference, hidden=True),
]
