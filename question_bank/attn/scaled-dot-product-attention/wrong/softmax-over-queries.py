# fails: one query and two keys; more keys than queries, values of another width; a causal mask over four tokens; batch and head axes; one mask for every batch and head; a padding mask hides every key of one sequence; single queries without keys inside a batch; no queries give an empty result; scores of 1e4 and -1e4, close together and far apart; a huge forbidden score does not drown the allowed ones; 256 causal tokens in 8 heads in time
# Normalises over the queries: the columns of the weights sum to one.
import numpy as np


def attention(q, k, v, mask=None):
    scores = q @ np.swapaxes(k, -1, -2) / np.sqrt(q.shape[-1])
    if mask is not None:
        scores = np.where(mask, scores, -np.inf)
    top = scores.max(axis=-2, keepdims=True)
    e = np.exp(scores - np.where(np.isneginf(top), 0.0, top))
    total = e.sum(axis=-2, keepdims=True)
    weights = e / np.where(total > 0.0, total, 1.0)
    return weights @ v, weights
