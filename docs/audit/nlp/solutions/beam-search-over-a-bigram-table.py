import math


def beam_search(log_p, width, length):
    beam = [([], 0.0)]
    for _ in range(length):
        candidates = []
        for tokens, score in beam:
            if tokens and tokens[-1] == 0:
                candidates.append((tokens, score))
                continue
            row = log_p[tokens[-1] if tokens else 0]
            for token, value in enumerate(row):
                if value != -math.inf:
                    candidates.append((tokens + [token], score + value))
        candidates.sort(key=lambda pair: (-pair[1], pair[0]))
        beam = candidates[:width]
    return beam
