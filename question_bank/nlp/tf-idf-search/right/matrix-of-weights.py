import numpy as np


def tfidf_search(documents, query, top=3):
    vocabulary = {}
    for tokens in documents:
        for token in tokens:
            vocabulary.setdefault(token, len(vocabulary))
    n = len(documents)
    if n == 0:
        return []

    def counts(tokens):
        row = np.zeros(len(vocabulary))
        for token in tokens:
            if token in vocabulary:
                row[vocabulary[token]] += 1
        return row

    table = np.array([counts(tokens) for tokens in documents])
    idf = np.log((1 + n) / (1 + (table > 0).sum(axis=0))) + 1
    table = table * idf
    q = counts(query) * idf
    norms = np.linalg.norm(table, axis=1) * np.linalg.norm(q)
    similarity = np.divide(table @ q, norms, out=np.zeros(n), where=norms > 0)
    best = np.argsort(-similarity, kind="stable")[:top]
    return [(int(i), float(similarity[i])) for i in best]
