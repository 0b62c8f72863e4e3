# exercise: softmax
# message: took longer than 0.25 s
calls = 0


def softmax(x, axis=-1):
    import numpy as np

    global calls
    calls += 1
    while calls == 3:
        pass
    e = np.exp(x - x.max(axis=axis, keepdims=True))
    return e / e.sum(axis=axis, keepdims=True)
