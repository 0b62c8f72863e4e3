# fails: a small loss keeps its digits
# Overflows no more, but adds a tiny number to 1.
import numpy as np


def dpo_loss(policy_chosen, policy_rejected,
             ref_chosen, ref_rejected, beta=0.1):
    chosen = policy_chosen - ref_chosen
    rejected = policy_rejected - ref_rejected
    margins = beta * (chosen - rejected)
    return float(np.mean(np.maximum(-margins, 0) + np.log(1 + np.exp(-abs(margins))))), margins
