# fails: equal scores in the order of the tokens; a tie at the last place of the beam; thirty tokens, a beam of eight; a beam that keeps everything; equal scores of different lengths
# Equal scores end up in descending order of the tokens.
import math


def beam_search(log_p, width, length):
    beam = [([], 0.0)]
    for _ in range(length):
        candidates = []
        for tokens, score in beam:
            candidates += _continued(tokens, score, log_p)
        candidates.sort(key=lambda candidate: (candidate[1], candidate[0]), reverse=True)
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
