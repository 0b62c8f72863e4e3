# fails: aaa holds the pair (a, a) twice; sixty words, forty merges; the same words in another order
# Counts a pair once for each word that has it.
from collections import Counter


class BytePairEncoder:
    def learn(self, counts, merges):
        self.merges = []
        words = [(list(word), count) for word, count in counts.items()]
        for _ in range(merges):
            pairs = Counter()
            for symbols, count in words:
                for pair in set(zip(symbols, symbols[1:])):
                    pairs[pair] += count
            if not pairs:
                break
            best = min(pairs, key=lambda pair: (-pairs[pair], pair))
            self.merges.append(best)
            words = [(_join(symbols, best), n) for symbols, n in words]
        return list(self.merges)

    def encode(self, word):
        symbols = list(word)
        for pair in self.merges:
            symbols = _join(symbols, pair)
        return symbols


def _join(symbols, pair):
    out, i = [], 0
    while i < len(symbols):
        if tuple(symbols[i : i + 2]) == pair:
            out.append(symbols[i] + symbols[i + 1])
            i += 2
        else:
            out.append(symbols[i])
            i += 1
    return out
