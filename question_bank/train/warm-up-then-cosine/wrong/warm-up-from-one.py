# fails: halfway up; the first step has rate 0; the warm-up starts at 0, not at the floor; the last step of the warm-up; whole numbers give a fraction
# Counts the warm-up steps from 1, so the first step is not 0.
import math


def learning_rate(step, peak, warmup, total, floor=0.0):
    """Learning rate of a step, counted from 0."""
    if step < warmup:
        return peak * (step + 1) / warmup
    progress = min(1.0, (step - warmup) / (total - warmup))
    share = 0.5 + 0.5 * math.cos(math.pi * progress)
    return floor + (peak - floor) * share
