def smallest_memory(sizes, devices):
    """Memory per device that is just enough, an int.

    sizes: a list of ints of at least 1, in order, perhaps empty.
    devices: an int of at least 1; each takes consecutive layers.

    Returns the smallest possible value of the largest sum on a device; 0
    if there are no layers.
    """
    raise NotImplementedError
