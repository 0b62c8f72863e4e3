# fails: one pair by hand; policy equal to the reference costs ln 2; the wrong order costs more; beta is 0.1 unless given; forty pairs; another beta; a single pair, moved by the rejected answer alone; a small loss keeps its digits
# Multiplies the loss by beta instead of the margin.
import numpy as np


def dpo_loss(policy_chosen, policy_rejected,
             ref_chosen, ref_rejected, beta=0.1):
    chosen = policy_chosen - ref_chosen
    rejected = policy_rejected - ref_rejected
    margins = chosen - rejected
    return float(beta * np.logaddexp(0.0, -margins).mean()), beta * margins
