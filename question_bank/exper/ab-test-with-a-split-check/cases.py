from interview.grading.cases import case, raises, reference


def result(difference, z, p_value, interval, split_p, verdict):
    return {"difference": difference, "z": z, "p_value": p_value, "interval": interval, "split_p": split_p,
            "verdict": verdict}


CASES = [
    case("130 buyers against 100", 1000, 100, 1000, 130,
         expect=result(0.03, 2.10274061, 0.03548845, (0.00206742117, 0.0579325788), 1.0, "treatment better")),
    case("600 users too many in one group", 10_000, 1000, 10_600, 1166,
         expect=result(0.01, 2.33855466, 0.0193584937, (0.00163012319, 0.0183698768), 2.90999211e-05,
                       "check the split")),
    case("a difference within the noise", 500, 50, 500, 68, expect=reference),
    case("the treatment sells less", 2000, 260, 2000, 200, expect=reference, hidden=True),
    case("groups of 480 and 520 are no reason to worry", 480, 24, 520, 55, expect=reference, hidden=True),
    case("too few users in the treatment", 20_000, 1000, 19_330, 1100, expect=reference, hidden=True),
    case("rates of 1 % and 3 %: pooled and separate errors differ", 1000, 10, 1125, 33, expect=reference, hidden=True),
    case("nobody bought", 300, 0, 310, 0, expect=reference, group="edge", hidden=True),
    case("everybody bought", 40, 40, 40, 40,
         expect=result(0.0, 0.0, 1.0, (0.0, 0.0), 1.0, "no clear difference"), group="edge", hidden=True),
    case("all against none", 50, 0, 50, 50,
         expect=result(1.0, 10.0, 1.5239706e-23, (1.0, 1.0), 1.0, "treatment better"), group="edge", hidden=True),
    case("an interval that goes beyond 1", 4, 0, 4, 3, expect=reference, group="edge", hidden=True),
    case("one user each", 1, 0, 1, 1, expect=reference, group="edge", hidden=True),
    case("no users in the control", 0, 0, 10, 1, expect=raises("ValueError"), group="edge", hidden=True),
    case("no users in the treatment", 10, 1, 0, 0, expect=raises("ValueError"), group="edge", hidden=True),
    case("more buyers than users in the control", 10, 11, 10, 1, expect=raises("ValueError"), group="edge", hidden=True),
    case("more buyers than users in the treatment", 10, 1, 10, 11, expect=raises("ValueError"), group="edge",
         hidden=True),
    case("a negative number of buyers in the treatment", 10, 1, 10, -1, expect=raises("ValueError"), group="edge",
         hidden=True),
    case("a negative number of buyers in the control", 10, -1, 10, 1, expect=raises("ValueError"), group="edge",
         hidden=True),
    case("a p-value far below 1e-16", 100_000, 10_000, 100_000, 12_000, expect=reference, group="stability",
         hidden=True),
    case("a split that cannot be chance", 40_000, 400, 50_000, 500, expect=reference, group="stability", hidden=True),
]
