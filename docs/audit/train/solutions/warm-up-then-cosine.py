import math


def learning_rate(step, peak, warmup, total, floor=0.0):
    if step < warmup:
        return float(peak * step / warmup)
    if step >= total:
        return float(floor)
    f = (step - warmup) / (total - warmup)
    return float(floor + (peak - floor) * 0.5 * (1 + math.cos(math.pi * f)))
