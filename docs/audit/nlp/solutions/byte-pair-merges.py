from collections import Counter


def _join(symbols, pair):
    out = []
    i = 0
    while i < len(symbols):
        if i + 1 < len(symbols) and (symbols[i], symbols[i + 1]) == pair:
            out.append(symbols[i] + symbols[i + 1])
            i += 2
        else:
            out.append(symbols[i])
            i += 1
    return out


class BytePairEncoder:
    def __init__(self):
        self.merges = []

    def learn(self, counts, merges):
        words = [(list(w), c) for w, c in counts.items()]
        self.merges = []
        for _ in range(merges):
            pairs = Counter()
            for symbols, c in words:
                for p in zip(symbols, symbols[1:]):
                    pairs[p] += c
            if not pairs:
                break
            best = min(pairs, key=lambda p: (-pairs[p], p))
            self.merges.append(best)
            words = [(_join(s, best), c) for s, c in words]
        return list(self.merges)

    def encode(self, word):
        symbols = list(word)
        for pair in self.merges:
            symbols = _join(symbols, pair)
        return symbols
