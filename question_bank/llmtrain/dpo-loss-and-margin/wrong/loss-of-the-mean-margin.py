# fails: the mean of the losses, not the loss of the mean; forty pairs; another beta
# Averages the margins first.
import numpy as np


def dpo_loss(policy_chosen, policy_rejected,
             ref_chosen, ref_rejected, beta=0.1):
    chosen = policy_chosen - ref_chosen
    rejected = policy_rejected - ref_rejected
    margins = beta * (chosen - rejected)
    return float(np.logaddexp(0.0, -margins.mean())), margins
