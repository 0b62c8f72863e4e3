from interview.grading.cases import case, reference


def spread(number, step, modulus):
    """Sizes from 1 to `modulus` in no visible order."""
    return [(k * step) % modulus + 1 for k in range(number)]


CASES = [
    case("five layers on two devices", [6, 2, 8, 3, 5], 2, expect=16),
    case("more devices than layers", [4, 9, 2], 5, expect=9),
    case("one device takes all", [6, 2, 8, 3, 5], 1, expect=24),
    case("five layers on three devices", [6, 2, 8, 3, 5], 3, expect=8, hidden=True),
    case("as many devices as layers", [3, 1, 2], 3, expect=3, hidden=True),
    case("parts of exactly the same sum", [5, 5, 4, 6, 10], 3, expect=10, hidden=True),
    case("one large layer sets the limit", [1, 1, 50, 1, 1], 3, expect=50, hidden=True),
    case("the mean would need a divided layer", [7, 7, 7], 2, expect=14, hidden=True),
    case("layers stay in order", [9, 9, 1, 1], 2, expect=11, hidden=True),
    case("small layers after each other, not all devices equal", [1, 2, 3, 4, 5, 6], 3, expect=9, hidden=True),
    case("equal layers", [2, 2, 2, 2, 2, 2, 2], 3, expect=6, hidden=True),
    case("two hundred layers on seven devices", spread(200, 617, 1009), 7, expect=reference, hidden=True),
    case("no layers", [], 3, expect=0, group="edge", hidden=True),
    case("one layer", [12], 1, expect=12, group="edge", hidden=True),
    case("two layers of 1", [1, 1], 1, expect=2, group="edge", hidden=True),
    case("10,000 large layers on 300 devices in time", spread(10_000, 618_033_989, 1_000_000_000), 300, expect=reference,
         group="speed", hidden=True),
]
