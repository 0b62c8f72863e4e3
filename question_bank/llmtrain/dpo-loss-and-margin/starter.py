import numpy as np


def dpo_loss(policy_chosen, policy_rejected,
             ref_chosen, ref_rejected, beta=0.1):
    """DPO loss of n preference pairs.

    All arrays: float64 (n,), summed log-probabilities of answers.

    Returns (mean loss as a float, margins of the implicit rewards (n,)).
    """
    raise NotImplementedError
