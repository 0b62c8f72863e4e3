import numpy as np


def dpo_loss(policy_chosen, policy_rejected,
             ref_chosen, ref_rejected, beta=0.1):
    """Mean of -ln sigmoid(margin), and the margins."""
    chosen = policy_chosen - ref_chosen
    rejected = policy_rejected - ref_rejected
    margins = beta * (chosen - rejected)
    return float(np.logaddexp(0.0, -margins).mean()), margins
