def first_events(logs, count):
    """The first `count` events of all logs together, in order of time.

    logs: a list of lists of times, each in ascending order, perhaps
    empty or with equal times. count: 0 or more.

    Returns a list of tuples (time, log), `log` being the index of the
    list; fewer than `count` if there are no more. At equal times the log
    with the smaller index comes first.
    """
    raise NotImplementedError
