import numpy as np


def learning_rate(step, peak, warmup, total, floor=0.0):
    if warmup > step:
        return float(peak) * (step / warmup)
    t = np.clip((step - warmup) / (total - warmup), 0.0, 1.0)
    # (1 + cos 2a) / 2 = cos² a
    return floor + (peak - floor) * float(np.cos(0.5 * np.pi * t)) ** 2
