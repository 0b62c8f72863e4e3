from collections import defaultdict


def apply(symbols, left, right):
    i = 0
    while i + 1 < len(symbols):
        if symbols[i] == left and symbols[i + 1] == right:
            symbols[i : i + 2] = [left + right]
        i += 1


class BytePairEncoder:
    def __init__(self):
        self.table = []

    def learn(self, counts, merges):
        self.table = []
        split = {word: [*word] for word in counts}
        for _ in range(merges):
            seen = defaultdict(int)
            for word, symbols in split.items():
                for left, right in zip(symbols[:-1], symbols[1:]):
                    seen[left, right] += counts[word]
            if len(seen) == 0:
                return self.table
            pair = sorted(seen.items(), key=lambda item: (-item[1], item[0]))[0][0]
            self.table.append(pair)
            for symbols in split.values():
                apply(symbols, *pair)
        return self.table

    def encode(self, word):
        symbols = [*word]
        for left, right in self.table:
            apply(symbols, left, right)
        return symbols
