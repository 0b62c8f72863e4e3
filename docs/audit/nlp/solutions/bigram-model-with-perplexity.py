import math
from collections import Counter


class BigramModel:
    def __init__(self, k=1.0):
        self.k = k
        self.fit([])

    def fit(self, sentences):
        self.pairs = Counter()
        self.contexts = Counter()
        self.vocab = {"</s>", "<unk>"}
        for s in sentences:
            self.vocab.update(s)
            padded = ["<s>", *s, "</s>"]
            for a, b in zip(padded, padded[1:]):
                self.pairs[a, b] += 1
                self.contexts[a] += 1

    def prob(self, context, token):
        if context not in self.vocab and context != "<s>":
            context = "<unk>"
        if token not in self.vocab:
            token = "<unk>"
        return (self.pairs[context, token] + self.k) / (
            self.contexts[context] + self.k * len(self.vocab)
        )

    def perplexity(self, sentences):
        logs = []
        for s in sentences:
            padded = ["<s>", *s, "</s>"]
            for a, b in zip(padded, padded[1:]):
                logs.append(-math.log(self.prob(a, b)))
        return math.exp(math.fsum(logs) / len(logs))
