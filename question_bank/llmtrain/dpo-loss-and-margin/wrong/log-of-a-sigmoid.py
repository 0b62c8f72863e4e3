# fails: a margin of -10,000; a small loss keeps its digits
# Takes the logarithm of a sigmoid that has already been rounded.
import numpy as np


def dpo_loss(policy_chosen, policy_rejected,
             ref_chosen, ref_rejected, beta=0.1):
    chosen = policy_chosen - ref_chosen
    rejected = policy_rejected - ref_rejected
    margins = beta * (chosen - rejected)
    return float(-np.log(1.0 / (1.0 + np.exp(-margins))).mean()), margins
