# fails: three probabilities from two sentences; perplexity of a short sentence; a smaller k; sentences are not joined; after an unseen context all tokens are equally likely; repeated pairs in one sentence; long sentences weigh more; unseen words in the text; random sentences; a second fit replaces the first; empty sentences end at once; nothing to learn from; 5,000 tokens do not underflow; no pair begins with the end token
# Counts "<s>" among the tokens that can be predicted.
import math
from collections import Counter

START, END, UNKNOWN = "<s>", "</s>", "<unk>"


class BigramModel:
    def __init__(self, k=1.0):
        self.k = k

    def fit(self, sentences):
        self.pairs, self.firsts = Counter(), Counter()
        self.vocabulary = {START, END, UNKNOWN}
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
        logs = [math.log(self.prob(*pair)) for sentence in sentences for pair in self._pairs(sentence)]
        return math.exp(-math.fsum(logs) / len(logs))

    @staticmethod
    def _pairs(sentence):
        padded = [START, *sentence, END]
        return zip(padded, padded[1:])
