# fails: after the end without a floor; one step after the peak; no warm-up starts at the peak
# Divides by warmup even where there is none.
import math


def learning_rate(step, peak, warmup, total, floor=0.0):
    """Learning rate of a step, counted from 0."""
    rise = peak * step / warmup
    if step < warmup:
        return rise
    progress = min(1.0, (step - warmup) / (total - warmup))
    share = 0.5 + 0.5 * math.cos(math.pi * progress)
    return floor + (peak - floor) * share
