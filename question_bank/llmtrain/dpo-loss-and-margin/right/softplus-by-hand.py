import numpy as np


def dpo_loss(policy_chosen, policy_rejected, ref_chosen, ref_rejected, beta=0.1):
    log_ratio_policy = policy_chosen - policy_rejected
    log_ratio_reference = ref_chosen - ref_rejected
    margin = beta * (log_ratio_policy - log_ratio_reference)
    loss = np.maximum(-margin, 0.0) + np.log1p(np.exp(-np.abs(margin)))
    return np.mean(loss), margin
