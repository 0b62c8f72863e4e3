import math
from collections import Counter

START, END, UNKNOWN = "<s>", "</s>", "<unk>"


class BigramModel:
    """Bigram probabilities with add-k smoothing, k > 0."""

    def __init__(self, k=1.0):
        self.k = k

    def fit(self, sentences):
        """Count the pairs of `sentences`; earlier counts are forgotten."""
        self.pairs, self.firsts = Counter(), Counter()
        self.vocabulary = {END, UNKNOWN}
        for sentence in sentences:
            self.vocabulary.update(sentence)
            for context, token in self._pairs(sentence):
                self.pairs[context, token] += 1
                self.firsts[context] += 1

    def prob(self, context, token):
        """Probability of `token` after `context`, a float."""
        # unseen words have no counts, just as UNKNOWN has none
        total = self.firsts[context] + self.k * len(self.vocabulary)
        return (self.pairs[context, token] + self.k) / total

    def perplexity(self, sentences):
        """exp of the mean of -ln prob over all predictions."""
        logs = []
        for sentence in sentences:
            for context, token in self._pairs(sentence):
                logs.append(math.log(self.prob(context, token)))
        return math.exp(-math.fsum(logs) / len(logs))

    @staticmethod
    def _pairs(sentence):
        padded = [START, *sentence, END]
        return zip(padded, padded[1:])
