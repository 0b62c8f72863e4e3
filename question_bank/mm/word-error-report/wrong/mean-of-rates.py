# fails: errors are pooled over the utterances; an empty hypothesis and an empty reference; five utterances; sentences that have nothing to do with each other
# Averages the rates of the utterances.
def wer_report(references, hypotheses):
    if len(references) != len(hypotheses):
        raise ValueError
    totals, words, rates = [0, 0, 0], 0, []
    for reference, hypothesis in zip(references, hypotheses):
        r, h = reference.split(), hypothesis.split()
        e, *kinds = align(r, h)
        totals = [a + b for a, b in zip(totals, kinds)]
        words += len(r)
        rates.append(e / len(r) if r else float(e > 0))
    if not words:
        raise ValueError
    keys = ["substitutions", "deletions", "insertions"]
    return {**dict(zip(keys, totals)), "words": words, "wer": sum(rates) / len(rates)}


def align(r, h):
    row = [(j, 0, 0, j) for j in range(len(h) + 1)]
    for i in range(1, len(r) + 1):
        new = [(i, 0, i, 0)]
        for j in range(1, len(h) + 1):
            e, s, d, n = row[j - 1]
            diagonal = (e, s, d, n) if r[i - 1] == h[j - 1] else (e + 1, s + 1, d, n)
            e, s, d, n = row[j]
            deletion = (e + 1, s, d + 1, n)
            e, s, d, n = new[j - 1]
            new.append(min(diagonal, deletion, (e + 1, s, d, n + 1)))
        row = new
    return row[-1]
