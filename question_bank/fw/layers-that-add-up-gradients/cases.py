import numpy as np
from interview.grading.cases import call, object_case, reference

rng = np.random.default_rng(71)


def layers(*sizes):
    weights = [rng.normal(size=(b, a)) / np.sqrt(a) for a, b in zip(sizes, sizes[1:])]
    return weights, [rng.normal(size=b) * 0.1 for b in sizes[1:]]


def rows(n, d):
    return rng.normal(size=(n, d))


ONE = [np.array([[2.0]])], [np.array([1.0])]
G = np.array([[1.0]])

CASES = [
    object_case(
        "two backward passes add up",
        call("init", *ONE),
        call("forward", np.array([[3.0]]), expect=[[7.0]]),
        call("backward", G, expect=[[2.0]]),
        call("backward", G, expect=[[2.0]]),
        call("grads", expect=[(np.array([[6.0]]), np.array([2.0]))]),
    ),
    object_case(
        "one training iteration",
        call("init", *ONE),
        call("train_batch", np.array([[3.0]]), np.array([[6.0]]), 0.1, expect=1.0),
        call("parameters", expect=[(np.array([[1.4]]), np.array([0.8]))]),
        # the gradient of the next iteration does not contain the old one: error 4.2 + 0.8 - 6
        call("train_batch", np.array([[3.0]]), np.array([[6.0]]), 0.1, expect=1.0),
        call("grads", expect=[(np.array([[-6.0]]), np.array([-2.0]))]),
        call("parameters", expect=[(np.array([[2.0]]), np.array([1.0]))]),
    ),
    object_case(
        "a ReLU between two layers",
        call("init", [np.array([[1.0, 0.0], [0.0, 1.0]]), np.array([[1.0, 10.0]])], [np.zeros(2), np.array([5.0])]),
        call("forward", np.array([[2.0, -3.0]]), expect=[[7.0]]),
        call("backward", G, expect=[[1.0, 0.0]]),
        call(
            "grads",
            expect=[
                (np.array([[2.0, -3.0], [0.0, 0.0]]), np.array([1.0, 0.0])),
                (np.array([[2.0, 0.0]]), np.array([1.0])),
            ],
        ),
    ),
    object_case(
        "three layers: forward, backward, gradients",
        call("init", *layers(3, 5, 4, 2)),
        call("forward", rows(6, 3), expect=reference),
        call("backward", rows(6, 2), expect=reference),
        call("grads", expect=reference),
        hidden=True,
    ),
    object_case(
        "square layers: no axis can be told by its length",
        call("init", *layers(4, 4, 4)),
        call("forward", rows(4, 4), expect=reference),
        call("backward", rows(4, 4), expect=reference),
        call("grads", expect=reference),
        call("step", 0.5, expect=None),
        call("parameters", expect=reference),
        hidden=True,
    ),
    object_case(
        "negative outputs of the last layer stay",
        call("init", *ONE),
        call("forward", np.array([[-4.0], [0.0]]), expect=[[-7.0], [1.0]]),
        call("backward", np.array([[1.0], [1.0]]), expect=[[2.0], [2.0]]),
        hidden=True,
    ),
    object_case(
        "the slope of ReLU at 0 is 0",
        call("init", [np.array([[1.0]]), np.array([[3.0]])], [np.array([-2.0]), np.array([0.0])]),
        call("forward", np.array([[2.0]]), expect=[[0.0]]),
        call("backward", G, expect=[[0.0]]),
        call("grads", expect=[(np.array([[0.0]]), np.array([0.0])), (np.array([[0.0]]), np.array([1.0]))]),
        group="edge",
        hidden=True,
    ),
    object_case(
        "the gradients are those of the last forward pass",
        call("init", *layers(2, 3, 1)),
        call("forward", rows(5, 2), expect=reference),
        call("forward", rows(4, 2), expect=reference),
        call("backward", rows(4, 1), expect=reference),
        call("grads", expect=reference),
        hidden=True,
    ),
    object_case(
        "micro-batches, one step, then clearing",
        call("init", *layers(3, 4, 2)),
        call("grads", expect=reference),
        call("forward", rows(2, 3), expect=reference),
        call("backward", rows(2, 2), expect=reference),
        call("forward", rows(3, 3), expect=reference),
        call("backward", rows(3, 2), expect=reference),
        call("step", 0.1, expect=None),
        call("grads", expect=reference),
        call("parameters", expect=reference),
        call("step", 0.1, expect=None),
        call("parameters", expect=reference),
        call("zero_grad", expect=None),
        call("grads", expect=reference),
        call("step", 0.1, expect=None),
        call("parameters", expect=reference),
        hidden=True,
    ),
    object_case(
        "training clears older gradients first",
        call("init", *layers(2, 3, 2)),
        call("forward", rows(3, 2), expect=reference),
        call("backward", rows(3, 2), expect=reference),
        call("train_batch", rows(4, 2), rows(4, 2), 0.2, expect=reference),
        call("grads", expect=reference),
        call("parameters", expect=reference),
        hidden=True,
    ),
    object_case(
        "the loss is a mean over rows and outputs",
        call("init", [np.zeros((2, 1))], [np.zeros(2)]),
        call("train_batch", np.array([[1.0], [2.0]]), np.array([[2.0, 0.0], [0.0, 4.0]]), 1.0, expect=5.0),
        # d loss / d output = 2 * -y / 4
        call("grads", expect=[(np.array([[-1.0], [-4.0]]), np.array([-1.0, -2.0]))]),
        call("parameters", expect=[(np.array([[1.0], [4.0]]), np.array([1.0, 2.0]))]),
        group="edge",
        hidden=True,
    ),
    object_case(
        "five iterations with three outputs",
        call("init", *layers(4, 8, 3)),
        *[call("train_batch", rows(6, 4), rows(6, 3), 0.1, expect=reference) for _ in range(5)],
        call("parameters", expect=reference),
        hidden=True,
    ),
]
