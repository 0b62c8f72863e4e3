import numpy as np
from interview.grading.cases import call, object_case, reference

rng = np.random.default_rng(45)

X = np.array([1.0, 2.0, 3.0, 4.0])
U = np.array([0.1, 0.6, 0.5, 0.4])
ONES = np.ones(4)

CASES = [
    object_case(
        "half of the entries, forward and backward",
        call("init", 0.5),
        call("forward", X, U, expect=[0.0, 4.0, 6.0, 0.0]),
        call("backward", np.array([1.0, 1.0, -1.0, 1.0]), expect=[0.0, 2.0, -2.0, 0.0]),
    ),
    object_case(
        "evaluation changes nothing",
        call("init", 0.5),
        call("forward", np.array([1.0, 2.0]), None, train=False, expect=[1.0, 2.0]),
        call("backward", np.array([3.0, -4.0]), expect=[3.0, -4.0]),
    ),
    object_case(
        "three quarters dropped: kept entries count four times",
        call("init", 0.75),
        call("forward", X, np.array([0.8, 0.74, 0.1, 0.99]), expect=[4.0, 0.0, 0.0, 16.0]),
        call("backward", ONES, expect=[4.0, 0.0, 0.0, 4.0]),
    ),
    object_case(
        "a fifth dropped",
        call("init", 0.2),
        call("forward", X, np.array([0.19, 0.9, 0.21, 0.5]), expect=[0.0, 2.5, 3.75, 5.0]),
        call("backward", ONES, expect=[0.0, 1.25, 1.25, 1.25]),
        hidden=True,
    ),
    object_case(
        "a kept entry that is 0 passes its gradient",
        call("init", 0.5),
        call("forward", np.array([0.0, 0.0, 5.0]), np.array([0.7, 0.2, 0.9]), expect=[0.0, 0.0, 10.0]),
        call("backward", np.array([1.0, 1.0, 1.0]), expect=[2.0, 0.0, 2.0]),
        group="edge",
        hidden=True,
    ),
    object_case(
        "backward belongs to the last forward call",
        call("init", 0.5),
        call("forward", X, U, expect=[0.0, 4.0, 6.0, 0.0]),
        call("forward", X, U[::-1].copy(), expect=[0.0, 4.0, 6.0, 0.0]),
        call("forward", X, 1.0 - U, expect=[2.0, 0.0, 6.0, 8.0]),
        call("backward", ONES, expect=[2.0, 0.0, 2.0, 2.0]),
        hidden=True,
    ),
    object_case(
        "an evaluation pass after a training pass",
        call("init", 0.5),
        call("forward", X, U, expect=[0.0, 4.0, 6.0, 0.0]),
        call("forward", X, U, train=False, expect=X),
        call("backward", ONES, expect=ONES),
        hidden=True,
    ),
    object_case(
        "a training pass after an evaluation pass",
        call("init", 0.5),
        call("forward", X, None, train=False, expect=X),
        call("forward", X, U, expect=[0.0, 4.0, 6.0, 0.0]),
        call("backward", ONES, expect=[0.0, 2.0, 2.0, 0.0]),
        hidden=True,
    ),
    object_case(
        "two backward calls for one forward call",
        call("init", 0.5),
        call("forward", X, U, expect=[0.0, 4.0, 6.0, 0.0]),
        call("backward", ONES, expect=[0.0, 2.0, 2.0, 0.0]),
        call("backward", X, expect=[0.0, 4.0, 6.0, 0.0]),
        hidden=True,
    ),
    object_case(
        "p = 0 keeps everything",
        call("init", 0.0),
        call("forward", X, np.array([0.0, 0.3, 0.6, 0.9]), expect=X),
        call("backward", X, expect=X),
        group="edge",
        hidden=True,
    ),
    object_case(
        "a batch of images, p = 0.3",
        call("init", 0.3),
        call("forward", rng.normal(size=(4, 3, 5, 5)), rng.random(size=(4, 3, 5, 5)), expect=reference),
        call("backward", rng.normal(size=(4, 3, 5, 5)), expect=reference),
        hidden=True,
    ),
    object_case(
        "an empty batch keeps its shape",
        call("init", 0.5),
        call("forward", np.zeros((0, 3)), np.zeros((0, 3)), expect=np.zeros((0, 3))),
        call("backward", np.zeros((0, 3)), expect=np.zeros((0, 3))),
        group="edge",
        hidden=True,
    ),
]
