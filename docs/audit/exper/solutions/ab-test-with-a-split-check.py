import math


def analyse(n_c, k_c, n_t, k_t):
    for n, k in ((n_c, k_c), (n_t, k_t)):
        if n <= 0 or not 0 <= k <= n:
            raise ValueError("need n > 0 and 0 <= k <= n")
    p_c, p_t = k_c / n_c, k_t / n_t
    diff = p_t - p_c
    pool = (k_c + k_t) / (n_c + n_t)
    if k_c + k_t in (0, n_c + n_t):
        z = 0.0
    else:
        z = diff / math.sqrt(pool * (1 - pool) * (1 / n_c + 1 / n_t))
    p_value = math.erfc(abs(z) / math.sqrt(2))
    half = 1.96 * math.sqrt(p_c * (1 - p_c) / n_c + p_t * (1 - p_t) / n_t)
    split_p = math.erfc(abs(n_t - n_c) / math.sqrt(n_c + n_t) / math.sqrt(2))
    if split_p < 0.001:
        verdict = "check the split"
    elif p_value >= 0.05:
        verdict = "no clear difference"
    else:
        verdict = "treatment better" if diff > 0 else "treatment worse"
    return {"difference": diff, "z": z, "p_value": p_value,
            "interval": (diff - half, diff + half), "split_p": split_p,
            "verdict": verdict}
