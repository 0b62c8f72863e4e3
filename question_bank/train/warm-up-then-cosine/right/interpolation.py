from math import cos, pi


def learning_rate(step, peak, warmup, total, floor=0.0):
    if step >= total:
        return float(floor)
    if step >= warmup:
        angle = pi * (step - warmup) / (total - warmup)
        middle, half = (peak + floor) / 2, (peak - floor) / 2
        return middle + half * cos(angle)
    return step * peak / warmup
