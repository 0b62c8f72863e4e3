import math
from collections import Counter


def tfidf_search(documents, query, top=3):
    n = len(documents)
    df = Counter()
    for d in documents:
        df.update(set(d))
    idf = {t: math.log((1 + n) / (1 + c)) + 1 for t, c in df.items()}

    def vector(tokens):
        return {t: c * idf[t] for t, c in Counter(tokens).items() if t in idf}

    def norm(v):
        return math.sqrt(sum(x * x for x in v.values()))

    q = vector(query)
    qn = norm(q)
    scored = []
    for i, d in enumerate(documents):
        v = vector(d)
        vn = norm(v)
        if qn == 0 or vn == 0:
            s = 0.0
        else:
            s = sum(x * v.get(t, 0.0) for t, x in q.items()) / (qn * vn)
        scored.append((i, float(s)))
    scored.sort(key=lambda p: (-p[1], p[0]))
    return scored[:top]
