# fails: scores are not divided by the length; both places go to continuations of one sequence; equal scores in the order of the tokens; ten tokens, a beam of four; thirty tokens, a beam of eight; a beam that keeps everything; equal scores of different lengths
# Goes on greedily from each of the first tokens.
import math


def beam_search(log_p, width, length):
    beam = [([], 0.0)]
    for _ in range(length):
        candidates = []
        for tokens, score in beam:
            grown = _continued(tokens, score, log_p)
            grown.sort(key=lambda candidate: (-candidate[1], candidate[0]))
            candidates += grown[: 1 if tokens else width]
        candidates.sort(key=lambda candidate: (-candidate[1], candidate[0]))
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
