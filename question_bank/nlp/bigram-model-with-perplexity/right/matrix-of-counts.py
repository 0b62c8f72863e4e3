import numpy as np


class BigramModel:
    def __init__(self, k=1.0):
        self.k = k

    def fit(self, sentences):
        names = ["<unk>", "</s>"]
        names += sorted({token for sentence in sentences for token in sentence})
        self.index = {name: i for i, name in enumerate(names)}
        n = len(names)
        self.index["<s>"] = n                          # a row, but no column
        self.counts = np.zeros((n + 1, n))
        for sentence in sentences:
            ids = self._ids(sentence)
            np.add.at(self.counts, (ids[:-1], ids[1:]), 1)
        smooth = self.counts + self.k
        self.table = smooth / smooth.sum(axis=1, keepdims=True)

    def _ids(self, sentence):
        return np.array([self.index.get(token, 0) for token in ["<s>", *sentence, "</s>"]])

    def prob(self, context, token):
        return float(self.table[self.index.get(context, 0), self.index.get(token, 0)])

    def perplexity(self, sentences):
        logs = []
        for sentence in sentences:
            ids = self._ids(sentence)
            logs.append(np.log(self.table[ids[:-1], ids[1:]]))
        return float(np.exp(-np.concatenate(logs).mean()))
