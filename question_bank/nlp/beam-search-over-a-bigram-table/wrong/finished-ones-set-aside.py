# fails: finished sequences take up places; ten tokens, a beam of four; thirty tokens, a beam of eight
# Finished sequences leave the beam and make room for others.
import math


def beam_search(log_p, width, length):
    beam = [([], 0.0)]
    done = []
    for _ in range(length):
        candidates = []
        for tokens, score in beam:
            candidates += _continued(tokens, score, log_p)
        candidates.sort(key=lambda candidate: (-candidate[1], candidate[0]))
        beam = candidates[:width]
        done += [entry for entry in beam if entry[0][-1] == 0]
        beam = [entry for entry in beam if entry[0][-1] != 0]
    done += beam
    done.sort(key=lambda candidate: (-candidate[1], candidate[0]))
    return done[:width]


def _continued(tokens, score, log_p):
    last = tokens[-1] if tokens else 0
    if tokens and last == 0:
        return [(tokens, score)]
    return [
        (tokens + [token], score + step)
        for token, step in enumerate(log_p[last])
        if step > -math.inf
    ]
