def wer_report(references, hypotheses):
    """Word errors over all pairs of a reference and a hypothesis."""
    if len(references) != len(hypotheses):
        raise ValueError("as many hypotheses as references are needed")
    words = sum(len(text.split()) for text in references)
    if words == 0:
        raise ValueError("no reference has a word")
    edits = subs = dels = ins = 0
    for reference, hypothesis in zip(references, hypotheses):
        e, s, d, n = _align(reference.split(), hypothesis.split())
        edits, subs, dels, ins = edits + e, subs + s, dels + d, ins + n
    return {
        "substitutions": subs,
        "deletions": dels,
        "insertions": ins,
        "words": words,
        "wer": edits / words,
    }


def _align(reference, hypothesis):
    """The least (edits, substitutions, deletions, insertions)."""
    row = [(j, 0, 0, j) for j in range(len(hypothesis) + 1)]
    for i, r in enumerate(reference, start=1):
        new = [(i, 0, i, 0)]
        for j, h in enumerate(hypothesis, start=1):
            best = row[j - 1]
            if r != h:
                best = _plus(best, (1, 1, 0, 0))
            deletion = _plus(row[j], (1, 0, 1, 0))
            insertion = _plus(new[j - 1], (1, 0, 0, 1))
            new.append(min(best, deletion, insertion))
        row = new
    return row[-1]


def _plus(a, b):
    return (a[0] + b[0], a[1] + b[1], a[2] + b[2], a[3] + b[3])
