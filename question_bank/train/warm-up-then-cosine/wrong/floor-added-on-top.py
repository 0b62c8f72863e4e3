# fails: halfway down, with a floor; no warm-up starts at the peak; three quarters down; floor equal to peak
# Adds the floor without shrinking the amplitude.
import math


def learning_rate(step, peak, warmup, total, floor=0.0):
    """Learning rate of a step, counted from 0."""
    if step < warmup:
        return peak * step / warmup
    progress = min(1.0, (step - warmup) / (total - warmup))
    share = 0.5 + 0.5 * math.cos(math.pi * progress)
    return floor + peak * share
