def wer_report(references, hypotheses):
    if len(references) != len(hypotheses):
        raise ValueError("lists of different lengths")
    pairs = [(r.split(), h.split()) for r, h in zip(references, hypotheses)]
    words = sum(len(r) for r, _ in pairs)
    if not words:
        raise ValueError("no words")
    subs = dels = ins = 0
    for r, h in pairs:
        edits, s = distance(r, h)
        # deletions - insertions is the difference of the lengths
        gap = len(r) - len(h)
        d = (edits - s + gap) // 2
        subs, dels, ins = subs + s, dels + d, ins + d - gap
    return {
        "substitutions": subs,
        "deletions": dels,
        "insertions": ins,
        "words": words,
        "wer": (subs + dels + ins) / words,
    }


def distance(r, h):
    weight = len(r) + len(h) + 1
    row = [j * weight for j in range(len(h) + 1)]
    for i, word in enumerate(r):
        diagonal, row[0] = row[0], (i + 1) * weight
        for j, other in enumerate(h):
            step = diagonal + (0 if word == other else weight + 1)
            diagonal = row[j + 1]
            row[j + 1] = min(step, diagonal + weight, row[j] + weight)
    return divmod(row[-1], weight)
