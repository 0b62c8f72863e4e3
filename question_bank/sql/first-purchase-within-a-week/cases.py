import numpy as np
from interview.grading.cases import query_case, table

KINDS = {"v": "view", "c": "cart", "p": "purchase"}


def tables(users, events):
    """Users as (user_id, signed_up); events as (event_id, user_id, day, "v", "c" or "p", amount)."""
    return {
        "users": table(["user_id", "signed_up"], users),
        "events": table(
            ["event_id", "user_id", "day", "kind", "amount"],
            [(event, user, day, KINDS[kind], *(amount or [None])) for event, user, day, kind, *amount in events],
        ),
    }


def result(*rows):
    return table(["user_id", "days", "amount", "purchases"], rows)


def many():
    rng = np.random.default_rng(23)
    users = [(int(i), int(rng.integers(0, 30))) for i in rng.permutation(120)]
    events = []
    for event in rng.permutation(900):
        kind = "vcp"[int(rng.choice(3, p=[0.4, 0.2, 0.4]))]
        amount = [float(rng.integers(1, 400)) / 4] if kind == "p" else []
        user = int(rng.integers(0, 130))
        events.append((int(event), user if user < 128 else None, int(rng.integers(0, 40)), kind, *amount))
    return tables(users, events)


CASES = [
    query_case("the earlier purchase comes second in the log",
               tables([(1, 10), (2, 10)],
                      [(21, 1, 11, "v"), (22, 1, 15, "p", 30), (23, 1, 12, "p", 50), (24, 2, 18, "p", 9)]),
               ordered=True, expect=result((1, 2, 50, 2))),
    query_case("views and carts are no purchases",
               tables([(1, 0), (2, 3)], [(1, 1, 0, "v"), (2, 1, 0, "c"), (3, 1, 1, "p", 8.5), (4, 2, 3, "v")]),
               ordered=True, expect=result((1, 1, 8.5, 1))),
    query_case("both ends of the week count", tables([(1, 10), (2, 10)], [(1, 1, 17, "p", 5), (2, 2, 10, "p", 6)]),
               ordered=True, expect=result((1, 7, 5, 1), (2, 0, 6, 1))),
    query_case("a purchase before sign-up does not count",
               tables([(1, 10), (2, 10)], [(1, 1, 9, "p", 70), (2, 1, 13, "p", 20), (3, 2, 9, "p", 10)]),
               ordered=True, expect=result((1, 3, 20, 1)), hidden=True),
    query_case("purchases after the week are not counted",
               tables([(1, 0)], [(1, 1, 2, "p", 4), (2, 1, 7, "p", 5), (3, 1, 8, "p", 6), (4, 1, 30, "p", 7)]),
               ordered=True, expect=result((1, 2, 4, 2)), hidden=True),
    query_case("several purchases on one day, the smallest event number first",
               tables([(1, 5)], [(9, 1, 6, "p", 1), (8, 1, 6, "p", 50), (10, 1, 6, "p", 80), (7, 1, 7, "p", 3)]), ordered=True,
               expect=result((1, 1, 50, 4)), hidden=True),
    query_case("the first purchase is not the cheapest", tables([(1, 0)], [(1, 1, 1, "p", 90), (2, 1, 2, "p", 15)]),
               ordered=True, expect=result((1, 1, 90, 2)), hidden=True),
    query_case("users by number, 9 before 10", tables([(10, 0), (9, 0), (2, 4)],
               [(1, 10, 0, "p", 1), (2, 9, 5, "p", 2), (3, 2, 4, "p", 3)]), ordered=True,
               expect=result((2, 0, 3, 1), (9, 5, 2, 1), (10, 0, 1, 1)), hidden=True),
    query_case("events of nobody and of unknown users",
               tables([(1, 0)], [(1, None, 0, "p", 5), (2, 77, 0, "p", 6), (3, 1, 4, "p", 7)]), ordered=True,
               expect=result((1, 4, 7, 1)), group="edge", hidden=True),
    query_case("nobody buys", tables([(1, 0), (2, 0)], [(1, 1, 1, "v"), (2, 2, 1, "c")]), ordered=True,
               expect=result(), group="edge", hidden=True),
    query_case("an empty log", tables([(1, 0)], []), ordered=True, expect=result(), group="edge", hidden=True),
    query_case("120 users, 900 events", many(), ordered=True, hidden=True),
]
