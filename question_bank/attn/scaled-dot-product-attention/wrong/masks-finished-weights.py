# fails: a forbidden key has no weight and a query without keys gets zeros; a causal mask over four tokens; one mask for every batch and head; a padding mask hides every key of one sequence; single queries without keys inside a batch; a huge forbidden score does not drown the allowed ones; 256 causal tokens in two heads; a forbidden key stays out where allowed scores lie near -1e4; a mask of one axis hides keys from all queries
# Hides keys after the softmax, so the allowed weights no longer sum to one.
import numpy as np


def attention(q, k, v, mask=None):
    scores = q @ np.swapaxes(k, -1, -2) / np.sqrt(q.shape[-1])
    e = np.exp(scores - scores.max(axis=-1, keepdims=True))
    weights = e / e.sum(axis=-1, keepdims=True)
    if mask is not None:
        weights = weights * mask
    return weights @ v, weights
