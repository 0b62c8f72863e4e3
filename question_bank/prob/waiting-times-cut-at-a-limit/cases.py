import numpy as np
from interview.grading.cases import case, reference

rng = np.random.default_rng(41)

CASES = [
    case("no limit: half of the times are below log(2) / rate", np.array([0.0, 0.5]), 2.0, np.inf,
         expect=np.array([0.0, 0.34657359])),
    case("a limit that keeps three quarters of the times", np.array([0.0, 2 / 3]), 1.0, np.log(4),
         expect=np.array([0.0, 0.69314718])),
    case("a limit below most times", np.array([0.25, 0.5, 0.75]), 0.5, 1.0, expect=reference),
    case("draws in the shape of a matrix", rng.random((3, 4)), 3.0, 0.4, expect=reference, hidden=True),
    case("u close to 1 comes close to the limit", np.array([0.9, 0.999999, 1 - 2.0**-53]), 0.2, 5.0,
         expect=reference, hidden=True, rtol=1e-4),
    case("u close to 1 without a limit", np.array([0.999, 1 - 2.0**-53]), 4.0, np.inf,
         expect=np.array([1.72693882, 9.18420142]), hidden=True, rtol=1e-4),
    case("a limit far above all times changes nothing", np.array([0.1, 0.5, 0.9]), 50.0, 1000.0,
         expect=-np.log(np.array([0.9, 0.5, 0.1])) / 50.0, hidden=True),
    case("no draws", np.zeros((0, 2)), 1.0, 2.0, expect=np.zeros((0, 2)), group="edge", hidden=True),
    case("u = 0 gives time 0", np.zeros(3), 7.0, 0.1, expect=np.zeros(3), group="edge", hidden=True),
    case("a rate so small that the times are nearly uniform", np.array([0.25, 0.5, 0.9]), 1e-12, 2.0,
         expect=np.array([0.5, 1.0, 1.8]), group="stability", hidden=True),
    case("u as small as 1e-18", np.array([1e-18, 4e-18]), 2.0, np.inf,
         expect=np.array([5e-19, 2e-18]), group="stability", hidden=True),
    case("400,000 draws in time", rng.random(400_000), 1.5, 3.0, expect=reference, group="speed", hidden=True),
]
