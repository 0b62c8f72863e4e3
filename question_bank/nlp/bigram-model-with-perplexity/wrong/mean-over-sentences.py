# fails: long sentences weigh more; random sentences
# Averages the perplexities of the sentences.
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
        values = []
        for sentence in sentences:
            logs = [math.log(self.prob(*pair)) for pair in self._pairs(sentence)]
            values.append(math.exp(-sum(logs) / len(logs)))
        return sum(values) / len(values)

    @staticmethod
    def _pairs(sentence):
        padded = [START, *sentence, END]
        return zip(padded, padded[1:])
