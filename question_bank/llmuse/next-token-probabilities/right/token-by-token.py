import numpy as np


def next_token_probs(logits, temperature=1.0, top_k=None, top_p=None):
    ids = sorted(range(len(logits)), key=lambda i: (-logits[i], i))
    if temperature == 0:
        ids, temperature = ids[:1], 1.0
    if top_k is not None:
        ids = ids[:top_k]
    scores = np.array([(logits[i] - logits[ids[0]]) / temperature for i in ids])
    weights = np.exp(scores)
    weights /= weights.sum()
    if top_p is not None:
        total, chosen = 0.0, 0
        for w in weights:
            total += w
            chosen += 1
            if total >= top_p:
                break
        ids, weights = ids[:chosen], weights[:chosen] / total
    out = np.zeros(len(logits))
    out[ids] = weights
    return out
