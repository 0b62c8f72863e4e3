# fails: policy equal to the reference costs ln 2; only changes against the reference count; beta is 0.1 unless given; forty pairs; another beta; a margin of 10,000
# Compares the log-probabilities of the policy only.
import numpy as np


def dpo_loss(policy_chosen, policy_rejected,
             ref_chosen, ref_rejected, beta=0.1):
    chosen = policy_chosen
    rejected = policy_rejected
    margins = beta * (chosen - rejected)
    return float(np.logaddexp(0.0, -margins).mean()), margins
