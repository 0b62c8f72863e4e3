# fails: 400 words in time
# Recursion without a table: exponential.
def wer_report(references, hypotheses):
    if len(references) != len(hypotheses):
        raise ValueError
    totals, words, edits = [0, 0, 0], 0, 0
    for reference, hypothesis in zip(references, hypotheses):
        r, h = reference.split(), hypothesis.split()
        e, *kinds = align(r, h)
        totals = [a + b for a, b in zip(totals, kinds)]
        words += len(r)
        edits += e
    if not words:
        raise ValueError
    keys = ["substitutions", "deletions", "insertions"]
    return {**dict(zip(keys, totals)), "words": words, "wer": edits / words}


def align(r, h):
    if not r:
        return len(h), 0, 0, len(h)
    if not h:
        return len(r), 0, len(r), 0
    if r[-1] == h[-1]:
        return align(r[:-1], h[:-1])
    e, s, d, n = align(r[:-1], h[:-1])
    diagonal = (e + 1, s + 1, d, n)
    e, s, d, n = align(r[:-1], h)
    deletion = (e + 1, s, d + 1, n)
    e, s, d, n = align(r, h[:-1])
    return min(diagonal, deletion, (e + 1, s, d, n + 1))
