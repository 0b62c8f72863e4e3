def wer_report(references, hypotheses):
    if len(references) != len(hypotheses):
        raise ValueError("lengths")
    S = D = I = N = 0
    for ref, hyp in zip(references, hypotheses):
        r, h = ref.split(), hyp.split()
        N += len(r)
        # cost tuple encoded: edits * BIG + substitutions
        big = len(r) + len(h) + 1
        prev = [j * big for j in range(len(h) + 1)]
        for i, a in enumerate(r, 1):
            cur = [i * big]
            for j, b in enumerate(h, 1):
                best = prev[j - 1] + (0 if a == b else big + 1)
                c = prev[j] + big
                if c < best:
                    best = c
                c = cur[-1] + big
                if c < best:
                    best = c
                cur.append(best)
            prev = cur
        e, s = divmod(prev[-1], big)
        # d + i = e - s ; d - i = len(r) - len(h)
        d = (e - s + len(r) - len(h)) // 2
        S, D, I = S + s, D + d, I + e - s - d
    if N == 0:
        raise ValueError("no words")
    return {"substitutions": S, "deletions": D, "insertions": I,
            "words": N, "wer": (S + D + I) / N}
