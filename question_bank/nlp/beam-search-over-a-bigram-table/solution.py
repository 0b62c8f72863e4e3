import math


def beam_search(log_p, width, length):
    """The best token sequences that a beam of `width` finds."""
    beam = [([], 0.0)]
    for _ in range(length):
        candidates = []
        for tokens, score in beam:
            candidates += _continued(tokens, score, log_p)
        candidates.sort(key=lambda candidate: (-candidate[1], candidate[0]))
        beam = candidates[:width]
    return beam


def _continued(tokens, score, log_p):
    """What becomes of a sequence in the next round."""
    last = tokens[-1] if tokens else 0
    if tokens and last == 0:
        return [(tokens, score)]
    return [
        (tokens + [token], score + step)
        for token, step in enumerate(log_p[last])
        if step > -math.inf
    ]
