# fails: three of ten pairs fail; fewer failures than k; as many failures as k; tasks with different numbers of programs; thirty tasks; k equal to n; 10,000 programs, k = 1,000
# Puts the share of passing programs into 1 - (1 - p)^k.
import numpy as np


def pass_at_k(n, c, k):
    return float(np.mean(1.0 - (1.0 - c / n) ** k))
