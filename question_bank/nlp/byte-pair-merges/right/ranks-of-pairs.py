class BytePairEncoder:
    def learn(self, counts, merges):
        self.rank = {}
        corpus = {tuple(word): count for word, count in counts.items()}
        while len(self.rank) < merges:
            totals = {}
            for word, count in corpus.items():
                for i in range(1, len(word)):
                    pair = word[i - 1], word[i]
                    totals[pair] = totals.get(pair, 0) + count
            if not totals:
                break
            most = max(totals.values())
            best = sorted(pair for pair, total in totals.items() if total == most)[0]
            self.rank[best] = len(self.rank)
            corpus = {self.merged(word, best): count for word, count in corpus.items()}
        return sorted(self.rank, key=self.rank.get)

    @staticmethod
    def merged(word, pair):
        out = []
        previous_used = False
        for i, symbol in enumerate(word):
            if not previous_used and i > 0 and (word[i - 1], symbol) == pair:
                out[-1] = out[-1] + symbol
                previous_used = True
            else:
                out.append(symbol)
                previous_used = False
        return tuple(out)

    def encode(self, word):
        symbols = tuple(word)
        for pair in self.rank:
            symbols = self.merged(symbols, pair)
        return list(symbols)
