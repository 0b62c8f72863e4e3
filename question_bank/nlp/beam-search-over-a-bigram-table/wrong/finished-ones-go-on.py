# fails: a beam of two finds a better sequence; a finished sequence is not extended; finished sequences take up places; scores are not divided by the length; ten tokens, a beam of four; thirty tokens, a beam of eight; the empty output is possible; equal scores of different lengths
# Extends sequences beyond their end.
import math


def beam_search(log_p, width, length):
    beam = [([], 0.0)]
    for _ in range(length):
        candidates = []
        for tokens, score in beam:
            candidates += _continued(tokens, score, log_p)
        candidates.sort(key=lambda candidate: (-candidate[1], candidate[0]))
        beam = candidates[:width]
    return beam


def _continued(tokens, score, log_p):
    last = tokens[-1] if tokens else 0
    return [
        (tokens + [token], score + step)
        for token, step in enumerate(log_p[last])
        if step > -math.inf
    ]
