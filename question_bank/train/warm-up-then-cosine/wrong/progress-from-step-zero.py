# fails: a quarter of the way down; the peak, where the two phases meet; halfway down, with a floor; three quarters down
# Measures the cosine's progress from step 0: the rate jumps after the warm-up.
import math


def learning_rate(step, peak, warmup, total, floor=0.0):
    """Learning rate of a step, counted from 0."""
    if step < warmup:
        return peak * step / warmup
    progress = min(1.0, step / total)
    share = 0.5 + 0.5 * math.cos(math.pi * progress)
    return floor + (peak - floor) * share
