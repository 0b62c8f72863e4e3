import math


class BigramModel:
    def __init__(self, k=1.0):
        self.k = k
        self.following = {}
        self.words = {"</s>", "<unk>"}

    def fit(self, sentences):
        self.following = {}
        self.words = {"</s>", "<unk>"}
        for sentence in sentences:
            before = "<s>"
            for token in list(sentence) + ["</s>"]:
                self.words.add(token)
                row = self.following.setdefault(before, {})
                row[token] = row.get(token, 0) + 1
                before = token

    def _known(self, token):
        return token if token in self.words or token == "<s>" else "<unk>"

    def prob(self, context, token):
        row = self.following.get(self._known(context), {})
        return (row.get(self._known(token), 0) + self.k) / (sum(row.values()) + self.k * len(self.words))

    def perplexity(self, sentences):
        total, count = 0.0, 0
        for sentence in sentences:
            before = "<s>"
            for token in [self._known(t) for t in sentence] + ["</s>"]:
                total += math.log2(self.prob(before, token))
                count += 1
                before = token
        return 2 ** (-total / count)
