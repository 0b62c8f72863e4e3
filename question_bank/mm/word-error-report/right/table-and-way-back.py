def wer_report(references, hypotheses):
    if len(references) != len(hypotheses) or not any(text.split() for text in references):
        raise ValueError("needs pairs with at least one reference word")
    counts = {"substitutions": 0, "deletions": 0, "insertions": 0, "words": 0}
    for reference, hypothesis in zip(references, hypotheses):
        r, h = reference.split(), hypothesis.split()
        counts["words"] += len(r)
        for kind in edits(r, h):
            counts[kind] += 1
    wrong = counts["substitutions"] + counts["deletions"] + counts["insertions"]
    return {**counts, "wer": wrong / counts["words"]}


def edits(r, h):
    table = [[(0, 0)] * (len(h) + 1) for _ in range(len(r) + 1)]
    for i in range(len(r) + 1):
        for j in range(len(h) + 1):
            ways = []
            if i and j:
                e, s = table[i - 1][j - 1]
                ways.append((e, s) if r[i - 1] == h[j - 1] else (e + 1, s + 1))
            if i:
                ways.append((table[i - 1][j][0] + 1, table[i - 1][j][1]))
            if j:
                ways.append((table[i][j - 1][0] + 1, table[i][j - 1][1]))
            table[i][j] = min(ways, default=(0, 0))
    i, j = len(r), len(h)
    while i or j:
        e, s = table[i][j]
        if i and j and r[i - 1] == h[j - 1] and table[i - 1][j - 1] == (e, s):
            i, j = i - 1, j - 1
        elif i and j and r[i - 1] != h[j - 1] and table[i - 1][j - 1] == (e - 1, s - 1):
            yield "substitutions"
            i, j = i - 1, j - 1
        elif i and table[i - 1][j] == (e - 1, s):
            yield "deletions"
            i -= 1
        else:
            yield "insertions"
            j -= 1
