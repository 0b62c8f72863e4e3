class LRUCache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.kept = {}

    def get(self, key, default=None):
        if key in self.kept:
            self.kept[key] = default = self.kept.pop(key)
        return default

    def put(self, key, value):
        self.kept.pop(key, None)
        self.kept[key] = value
        if len(self.kept) > self.capacity:
            del self.kept[next(iter(self.kept))]

    def keys(self):
        return [*self.kept]

    def replay(self, keys):
        hits = 0
        for key in keys:
            if key in self.kept:
                hits += 1
                self.get(key)
            else:
                self.put(key, key)
        return hits
