def first_readings(times, taps):
    """Index of the first reading that is not earlier, for each tap.

    times: a list of ints in ascending order, perhaps empty.
    taps: a list of ints in any order, perhaps empty.

    Returns a list of ints, one per tap; len(times) where all are earlier.
    """
    raise NotImplementedError
