# fails: 5,000 tokens do not underflow
# Multiplies probabilities; thousands of them become 0.
import math
from collections import Counter

START, END, UNKNOWN = "<s>", "</s>", "<unk>"


class BigramModel:
    def __init__(self, k=1.0):
        self.k = k

    def fit(self, sentences):
        self.pairs, self.firsts = Counter(), Counter()
        self.vocabulary = {END, UNKNOWN}
        for sentence in sentences:
            self.vocabulary.update(sentence)
            for context, token in self._pairs(sentence):
                self.pairs[context, token] += 1
                self.firsts[context] += 1

    def prob(self, context, token):
        if token not in self.vocabulary:
            token = UNKNOWN
        return (self.pairs[context, token] + self.k) / (self.firsts[context] + self.k * len(self.vocabulary))

    def perplexity(self, sentences):
        probs = [self.prob(*pair) for sentence in sentences for pair in self._pairs(sentence)]
        return (1.0 / math.prod(probs)) ** (1.0 / len(probs))

    @staticmethod
    def _pairs(sentence):
        padded = [START, *sentence, END]
        return zip(padded, padded[1:])
