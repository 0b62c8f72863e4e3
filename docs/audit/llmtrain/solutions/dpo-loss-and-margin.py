import numpy as np


def dpo_loss(policy_chosen, policy_rejected,
             ref_chosen, ref_rejected, beta=0.1):
    m = beta * ((policy_chosen - ref_chosen) - (policy_rejected - ref_rejected))
    loss = np.maximum(-m, 0) + np.log1p(np.exp(-np.abs(m)))
    return float(loss.mean()), m
