from math import log, sqrt


def unit(tokens, idf):
    weights = {}
    for token in tokens:
        if token in idf:
            weights[token] = weights.get(token, 0.0) + idf[token]
    length = sqrt(sum(w * w for w in weights.values()))
    return {token: w / length for token, w in weights.items()}


def tfidf_search(documents, query, top=3):
    known = set().union(*documents)
    idf = {}
    for token in known:
        df = sum(token in document for document in documents)
        idf[token] = 1 + log(1 + len(documents)) - log(1 + df)
    q = unit(query, idf)
    scores = []
    for document in documents:
        d = unit(document, idf)
        scores.append(sum(weight * d.get(token, 0.0) for token, weight in q.items()))
    order = sorted(range(len(scores)), key=scores.__getitem__, reverse=True)
    return [(i, float(scores[i])) for i in order[:top]]
