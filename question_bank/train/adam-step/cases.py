import numpy as np
from interview.grading.cases import all_of, call, idempotent, ignored, object_case, reference

rng = np.random.default_rng(24)


def layers(scale=1.0):
    return {"weight": scale * rng.normal(size=(3, 2)), "bias": scale * rng.normal(size=2)}


def one(*values):
    return {"w": np.array(values)}


BIG = rng.normal(size=300_000)

CASES = [
    object_case(
        "the first step has the size of the learning rate",
        call("init", lr=0.1),
        call("step", one(1.0, 2.0), one(0.5, -3.0), expect={"w": np.array([0.9, 2.1])}),
    ),
    object_case(
        "the second step uses the running averages",
        call("init", lr=0.1),
        call("step", one(1.0, 2.0), one(0.5, -3.0), expect={"w": np.array([0.9, 2.1])}),
        call("step", one(0.9, 2.1), one(0.5, 3.0), expect={"w": np.array([0.8, 2.09473684])}),
    ),
    object_case(
        "a weight matrix and a bias over three steps",
        call("init", lr=0.01),
        call("step", layers(), layers(), expect=reference),
        call("step", layers(), layers(), expect=reference),
        call("step", layers(), layers(), expect=reference),
    ),
    object_case(
        "with default settings eps counts for a gradient of 1e-7",
        call("init"),
        call("step", one(0.0, 1.0), one(2.0, 1e-7), expect=reference),
        call("step", one(0.0, 1.0), one(-1.0, 1e-7), expect=reference),
        hidden=True,
    ),
    object_case(
        "other betas and another eps",
        call("init", lr=0.5, beta1=0.5, beta2=0.75, eps=1.0),
        call("step", one(0.0, 0.0), one(1.0, -3.0), expect={"w": np.array([-0.25, 0.375])}),
        call("step", one(0.0, 0.0), one(1.0, 3.0), expect={"w": np.array([-0.25, -0.125])}),
        hidden=True,
    ),
    object_case(
        "the update starts from the parameters passed in",
        call("init", lr=0.1),
        call("step", one(1.0), one(2.0), expect={"w": np.array([0.9])}),
        call("step", one(50.0), one(2.0), expect={"w": np.array([49.9])}),
        hidden=True,
    ),
    object_case(
        "gradients are found by name, in whatever order they come",
        call("init", lr=0.1),
        call(
            "step",
            {"a": np.array([1.0]), "b": np.array([2.0])},
            {"b": np.array([-3.0]), "a": np.array([0.5])},
            expect={"a": np.array([0.9]), "b": np.array([2.1])},
        ),
        call(
            "step",
            {"b": np.array([2.1]), "a": np.array([0.9])},
            {"a": np.array([0.5]), "b": np.array([3.0])},
            expect={"a": np.array([0.8]), "b": np.array([2.09473684])},
        ),
        hidden=True,
    ),
    # Each idempotent() makes one more step, which starts from a copy of the first result as it is by then. Every step
    # subtracts lr = 1, so both give 8, within 1.5 of the first result 9. Where the first of these steps has overwritten
    # that result, the second gives 7 and is too far away.
    object_case(
        "a later step leaves earlier results as they are",
        call("init", lr=1.0),
        call("step", one(10.0), one(1.0), expect=all_of({"w": np.array([9.0])}, idempotent(), idempotent())),
        atol=1.5,
        group="property",
        hidden=True,
    ),
    object_case(
        "momentum carries on when the gradient is zero",
        call("init", lr=0.1, beta1=0.5, beta2=0.5),
        call("step", one(0.0, 1.0), one(4.0, 0.0), expect={"w": np.array([-0.1, 1.0])}),
        call("step", one(0.0, 1.0), one(0.0, 0.0), expect={"w": np.array([-0.05773503, 1.0])}),
        group="edge",
        hidden=True,
    ),
    object_case(
        "gradients as small as eps take half a step",
        call("init", lr=0.1, eps=1e-8),
        call("step", one(0.0, 0.0), one(1e-8, -1e-8), expect={"w": np.array([-0.05, 0.05])}),
        call("step", one(0.0, 0.0), one(1e-8, -1e-8), expect={"w": np.array([-0.05, 0.05])}),
        group="stability",
        hidden=True,
    ),
    object_case(
        "gradients of very different size take equal steps",
        call("init", lr=0.1),
        call("step", one(0.0, 0.0, 0.0), one(1e-3, 1.0, 1e6), expect={"w": np.array([-0.099999, -0.1, -0.1])}),
        group="property",
        hidden=True,
    ),
    object_case(
        "an empty parameter and a three-dimensional one",
        call("init", lr=0.2),
        call(
            "step",
            {"none": np.zeros((0, 3)), "cube": np.ones((2, 1, 2))},
            {"none": np.zeros((0, 3)), "cube": np.array([[[1.0, -1.0]], [[2.0, -2.0]]])},
            expect={"none": np.zeros((0, 3)), "cube": np.array([[[0.8, 1.2]], [[0.8, 1.2]]])},
        ),
        group="edge",
        hidden=True,
    ),
    object_case(
        "five steps of 300,000 weights in time",
        call("init", lr=0.01),
        call("step", {"w": BIG}, {"w": BIG}, expect=ignored),
        call("step", {"w": BIG}, {"w": -BIG}, expect=ignored),
        call("step", {"w": BIG}, {"w": 2.0 * BIG}, expect=ignored),
        call("step", {"w": BIG}, {"w": BIG}, expect=ignored),
        call("step", {"w": BIG}, {"w": 0.5 * BIG}, expect=reference),
        group="speed",
        hidden=True,
    ),
]
