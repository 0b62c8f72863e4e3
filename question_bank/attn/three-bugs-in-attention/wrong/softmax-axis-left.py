# fails: one query, the last key is forbidden; one query, the first key is forbidden; the weights of a query sum to 1 over the keys; more keys than queries; a causal mask; a forbidden key plays no part; a forbidden score of 1e3 does not drown the allowed ones; scores of 1e3 and -1e3; a forbidden key stays out where allowed scores lie near -1e3
# Two bugs repaired; the softmax still goes over the queries.
import numpy as np


def attend(q, k, v, mask):
    scores = q @ k.transpose(0, 2, 1) / np.sqrt(q.shape[-1])
    scores = np.where(mask, scores, -np.inf)
    scores = scores - scores.max(axis=1, keepdims=True)
    e = np.exp(scores)
    weights = e / e.sum(axis=1, keepdims=True)
    return weights @ v, weights
