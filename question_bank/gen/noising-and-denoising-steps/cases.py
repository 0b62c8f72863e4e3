import numpy as np
from interview.grading.cases import call, object_case, reference

rng = np.random.default_rng(62)

TWO = np.array([0.19, 0.36])
LONG = np.linspace(1e-4, 0.02, 1000)
UNEVEN = np.array([0.05, 0.3, 0.1, 0.6, 0.2])
ROW = np.array([[0.25, -1.5, 3.0]])
NOISE = np.array([[1.0, -2.0, 0.5]])


def normal(*shape):
    return rng.normal(size=shape)


CASES = [
    object_case(
        "two rows at different steps",
        call("init", TWO),
        call(
            "add_noise",
            np.array([[10.0], [10.0]]),
            np.array([0, 1]),
            np.array([[1.0], [-1.0]]),
            # 0.9 * 10 + sqrt(0.19) and 0.72 * 10 - sqrt(0.4816)
            expect=[[9.0 + np.sqrt(0.19)], [7.2 - np.sqrt(0.4816)]],
        ),
    ),
    object_case(
        "one step back, with posterior noise",
        call("init", TWO),
        call(
            "denoise",
            np.array([[2.0]]),
            1,
            np.array([[1.0]]),
            np.array([[1.0]]),
            # alpha 0.64, posterior variance 0.36 * 0.19 / 0.4816
            expect=[[(2.0 - 0.36 / np.sqrt(0.4816)) / 0.8 + np.sqrt(0.36 * 0.19 / 0.4816)]],
        ),
    ),
    object_case(
        "step 0 adds no noise",
        call("init", TWO),
        call(
            "denoise",
            np.array([[2.7, 0.0]]),
            0,
            np.array([[0.0, np.sqrt(0.19)]]),
            np.array([[100.0, -100.0]]),
            expect=[[3.0, -0.19 / 0.9]],
        ),
    ),
    object_case(
        "every step of an uneven schedule",
        call("init", UNEVEN),
        call("add_noise", normal(5, 3), np.array([4, 2, 0, 3, 1]), normal(5, 3), expect=reference),
        *[call("denoise", normal(2, 3), t, normal(2, 3), normal(2, 3), expect=reference) for t in (4, 3, 2, 1, 0)],
        hidden=True,
    ),
    object_case(
        "a batch of square pictures, as many as they are wide",
        call("init", UNEVEN),
        call("add_noise", normal(4, 4, 4), np.array([0, 1, 2, 3]), normal(4, 4, 4), expect=reference),
        hidden=True,
    ),
    object_case(
        "pictures with channels, and steps that repeat",
        call("init", UNEVEN),
        call("add_noise", normal(3, 2, 4, 5), np.array([2, 2, 4]), normal(3, 2, 4, 5), expect=reference),
        call("denoise", normal(3, 2, 4, 5), 2, normal(3, 2, 4, 5), normal(3, 2, 4, 5), expect=reference),
        hidden=True,
    ),
    object_case(
        "whole-number pictures give floats",
        call("init", np.array([0.75])),
        call("add_noise", np.array([[7, -3]]), np.array([0]), np.zeros((1, 2)), expect=[[3.5, -1.5]]),
        group="edge",
        hidden=True,
    ),
    object_case(
        "numbers instead of rows",
        call("init", UNEVEN),
        call("add_noise", normal(4), np.array([3, 0, 1, 4]), normal(4), expect=reference),
        group="edge",
        hidden=True,
    ),
    object_case(
        "one step only: the true noise leads back to the picture",
        call("init", np.array([0.36])),
        call("add_noise", ROW, np.array([0]), NOISE, expect=0.8 * ROW + 0.6 * NOISE),
        call("denoise", 0.8 * ROW + 0.6 * NOISE, 0, NOISE, normal(1, 3), expect=ROW),
        group="edge",
        hidden=True,
    ),
    object_case(
        "zero predicted noise and zero noise only rescale",
        call("init", TWO),
        call("denoise", np.array([[0.8, -1.6]]), 1, np.zeros((1, 2)), np.zeros((1, 2)), expect=[[1.0, -2.0]]),
        group="property",
        hidden=True,
    ),
    object_case(
        "a thousand steps: the last one is almost pure noise",
        call("init", LONG),
        call("add_noise", normal(3, 8), np.array([999, 500, 0]), normal(3, 8), expect=reference),
        call("denoise", normal(3, 8), 999, normal(3, 8), normal(3, 8), expect=reference),
        call("denoise", normal(3, 8), 1, normal(3, 8), normal(3, 8), expect=reference),
        group="stability",
        hidden=True,
    ),
]
