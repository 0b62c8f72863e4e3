# fails: long after the end; after the end without a floor
# Goes on along the cosine after the last step, back up to the peak.
import math


def learning_rate(step, peak, warmup, total, floor=0.0):
    """Learning rate of a step, counted from 0."""
    if step < warmup:
        return peak * step / warmup
    progress = (step - warmup) / (total - warmup)
    share = 0.5 + 0.5 * math.cos(math.pi * progress)
    return floor + (peak - floor) * share
