# exercise: softmax
# honest: variant
import numpy as np


def softmax(x, axis=-1):
    if np.ndim(x) == 0:
        raise ValueError("a scalar")
    e = np.exp(x - x.max(axis=axis, keepdims=True))
    return e / e.sum(axis=axis, keepdims=True)


if __name__ == "__main__":
    print(softmax(np.array([1.0, 2.0])))
    raise SystemExit(1)
