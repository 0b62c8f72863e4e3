import math
from collections import Counter


def tfidf_search(documents, query, top=3):
    """The documents most similar to the query, with cosines."""
    n = len(documents)
    df = Counter(token for doc in documents for token in set(doc))
    idf = {t: math.log((1 + n) / (1 + df[t])) + 1 for t in df}

    wanted = _vector(query, idf)
    scored = []
    for index, doc in enumerate(documents):
        scored.append((index, _cosine(_vector(doc, idf), wanted)))
    scored.sort(key=lambda pair: -pair[1])  # stable: ties by index
    return scored[:top]


def _vector(tokens, idf):
    """Weights of the known tokens of a text."""
    counts = Counter(token for token in tokens if token in idf)
    return {token: c * idf[token] for token, c in counts.items()}


def _cosine(x, y):
    norms = math.hypot(*x.values()) * math.hypot(*y.values())
    if norms == 0.0:
        return 0.0
    return sum(w * y[t] for t, w in x.items() if t in y) / norms
