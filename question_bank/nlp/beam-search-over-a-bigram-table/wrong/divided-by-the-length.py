# fails: a beam of two finds a better sequence; scores are not divided by the length; ten tokens, a beam of four; thirty tokens, a beam of eight; equal scores of different lengths
# Sorts by the mean instead of the sum.
import math


def beam_search(log_p, width, length):
    beam = [([], 0.0)]
    for _ in range(length):
        candidates = []
        for tokens, score in beam:
            candidates += _continued(tokens, score, log_p)
        candidates.sort(key=lambda candidate: (-candidate[1] / len(candidate[0]), candidate[0]))
        beam = candidates[:width]
    return beam


def _continued(tokens, score, log_p):
    last = tokens[-1] if tokens else 0
    if tokens and last == 0:
        return [(tokens, score)]
    return [
        (tokens + [token], score + step)
        for token, step in enumerate(log_p[last])
        if step > -math.inf
    ]
