import numpy as np
from interview.grading.cases import all_of, case, reference, rows_sum_to_one, shift_invariant

rng = np.random.default_rng(50)

MIXED = np.log([0.1, 0.4, 0.2, 0.3])
FALLING = np.log([0.5, 0.3, 0.2])
LAW = all_of(reference, rows_sum_to_one, shift_invariant(1000.0))

CASES = [
    case("the two largest of four", MIXED, top_k=2, expect=[0.0, 4 / 7, 0.0, 3 / 7]),
    case("equal tokens: the shortest prefix that reaches top_p", np.zeros(4), top_p=0.5, expect=[0.5, 0.5, 0.0, 0.0]),
    case("temperature one half squares the odds", np.log([1.0, 2.0]), temperature=0.5, expect=[0.2, 0.8]),
    case("no filter is a softmax", MIXED, expect=[0.1, 0.4, 0.2, 0.3]),
    case("the token that crosses top_p stays", FALLING, top_p=0.6, expect=[0.625, 0.375, 0.0], hidden=True),
    case("top_p sees what top_k has left", np.log([0.4, 0.3, 0.2, 0.1]), top_k=2, top_p=0.5,
         expect=[1.0, 0.0, 0.0, 0.0], hidden=True),
    # squares: 25 : 9 : 4, so the first has 0.66
    case("top_p sees the temperature", FALLING, temperature=0.5, top_p=0.6, expect=[1.0, 0.0, 0.0], hidden=True),
    case("a high temperature lets more tokens in", np.log([0.64, 0.16, 0.16, 0.04]), temperature=2.0, top_p=0.75,
         expect=[0.5, 0.25, 0.25, 0.0], hidden=True),
    case("equal logits at the border of top_k", np.array([1.0, 5.0, 5.0, 5.0, 7.0]), top_k=2,
         expect=[0.0, 1 / (1 + np.exp(2.0)), 0.0, 0.0, 1 / (1 + np.exp(-2.0))], hidden=True),
    case("many equal logits", rng.integers(3, size=400).astype(float), top_k=12, expect=reference, hidden=True),
    case("many equal logits before top_p", np.array([5, 17] * 100), top_p=0.333, expect=reference, hidden=True),
    case("all settings together", rng.normal(size=60) * 3, temperature=0.7, top_k=20, top_p=0.8, expect=LAW,
         group="property", hidden=True),
    case("top_k without top_p on random logits", rng.normal(size=30), temperature=1.3, top_k=11, expect=LAW,
         group="property", hidden=True),
    case("whole numbers as logits", np.array([1, 3, 2]), top_k=2, expect=[0.0, 1 / (1 + np.exp(-1.0)), 1 / (1 + np.e)],
         group="edge", hidden=True),
    case("temperature 0 takes the first of the largest", np.array([1.0, 3.0, 3.0]), temperature=0, top_k=2, top_p=0.9,
         expect=[0.0, 1.0, 0.0], group="edge", hidden=True),
    case("top_k above the size of the vocabulary", MIXED, top_k=50, expect=[0.1, 0.4, 0.2, 0.3], group="edge",
         hidden=True),
    case("top_k of one", MIXED, top_k=1, top_p=0.3, expect=[0.0, 1.0, 0.0, 0.0], group="edge", hidden=True),
    case("a tiny top_p keeps one token", MIXED, top_p=1e-6, expect=[0.0, 1.0, 0.0, 0.0], group="edge", hidden=True),
    case("top_p = 1 keeps all", MIXED, top_p=1.0, expect=[0.1, 0.4, 0.2, 0.3], group="edge", hidden=True),
    case("a vocabulary of one token", np.array([-3.0]), top_k=3, top_p=0.5, expect=[1.0], group="edge", hidden=True),
    case("logits of 10,000", np.array([-1e4, 1e4, 1e4 - 1.0]), top_p=0.9,
         expect=[0.0, 1 / (1 + np.exp(-1.0)), 1 / (1 + np.e)], group="stability", hidden=True),
    case("large logits and a small temperature", np.array([-1e4, -9999.99, -2e4]), temperature=0.01, top_k=2,
         expect=[1 / (1 + np.e), 1 / (1 + np.exp(-1.0)), 0.0], group="stability", hidden=True),
    case("50,000 tokens", rng.normal(size=50_000) * 4, temperature=0.9, top_k=1000, top_p=0.95, expect=reference,
         hidden=True),
]
