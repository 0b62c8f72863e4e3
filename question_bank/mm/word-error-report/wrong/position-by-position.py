# fails: a missing word and an extra one; 400 words in time; a repeated word; five utterances; more errors than words; sentences that have nothing to do with each other; the fewest substitutions of equally short alignments; words left out
# Compares the words at equal positions.
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
    s = sum(a != b for a, b in zip(r, h))
    d, n = max(len(r) - len(h), 0), max(len(h) - len(r), 0)
    return s + d + n, s, d, n
