# fails: one pair by hand; the wrong order costs more; only changes against the reference count; the mean of the losses, not the loss of the mean; beta is 0.1 unless given; forty pairs; another beta; a single pair, moved by the rejected answer alone; a margin of -10,000; a margin of 10,000; a small loss keeps its digits
# Rewards the rejected answer.
import numpy as np


def dpo_loss(policy_chosen, policy_rejected,
             ref_chosen, ref_rejected, beta=0.1):
    chosen = policy_chosen - ref_chosen
    rejected = policy_rejected - ref_rejected
    margins = beta * (rejected - chosen)
    return float(np.logaddexp(0.0, -margins).mean()), margins
