# fails: 130 buyers against 100; 600 users too many in one group; a difference within the noise; the treatment sells less; groups of 480 and 520 are no reason to worry; too few users in the treatment; rates of 1 % and 3 %: pooled and separate errors differ; all against none; one user each; a p-value far below 1e-16; an interval that goes beyond 1
# The test uses the two separate rates.
import math


def analyse(n_c, k_c, n_t, k_t):
    """Result of a conversion test with a planned split of 50:50."""
    if not (0 <= k_c <= n_c and 0 <= k_t <= n_t and n_c and n_t):
        raise ValueError("needs users in both groups, and 0 <= k <= n")
    p_c, p_t = k_c / n_c, k_t / n_t
    difference = p_t - p_c
    pooled = (k_c + k_t) / (n_c + n_t)
    error = math.sqrt(p_c * (1 - p_c) / n_c + p_t * (1 - p_t) / n_t)
    z = difference / error if error else 0.0
    p_value = _two_sided(z)
    half = 1.96 * math.sqrt(p_c * (1 - p_c) / n_c + p_t * (1 - p_t) / n_t)
    split_p = _two_sided((n_t - n_c) / math.sqrt(n_c + n_t))
    if split_p < 0.001:
        verdict = "check the split"
    elif p_value >= 0.05:
        verdict = "no clear difference"
    else:
        verdict = "treatment better" if z > 0 else "treatment worse"
    return {
        "difference": difference,
        "z": z,
        "p_value": p_value,
        "interval": (difference - half, difference + half),
        "split_p": split_p,
        "verdict": verdict,
    }


def _two_sided(z):
    """P(|Z| >= |z|) of a standard normal Z."""
    return math.erfc(abs(z) / math.sqrt(2))
