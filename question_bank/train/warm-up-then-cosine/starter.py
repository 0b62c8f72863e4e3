def learning_rate(step, peak, warmup, total, floor=0.0):
    """Learning rate of a step, counted from 0.

    Linear from 0 at step 0 to peak at step warmup, then half a cosine
    down to floor at step total, then floor. warmup may be 0.

    Returns a float.
    """
    raise NotImplementedError
