# fails: a look-up saves a key from being dropped; a replay counts the hits; a replay goes on with what the cache holds; whole numbers as keys; 30,000 kept keys, 80,000 requests in time
# Drops the oldest entry: a look-up is not counted as a use.
from collections import OrderedDict


class LRUCache:
    """Keeps at most `capacity` values, the most recently used ones."""

    def __init__(self, capacity):
        self.capacity = capacity
        self.kept = OrderedDict()  # the least recently used first

    def get(self, key, default=None):
        if key not in self.kept:
            return default
        return self.kept[key]

    def put(self, key, value):
        self.kept[key] = value
        self.kept.move_to_end(key)
        if len(self.kept) > self.capacity:
            self.kept.popitem(last=False)

    def keys(self):
        return list(self.kept)

    def replay(self, keys):
        hits = 0
        for key in keys:
            if key in self.kept:
                hits += 1
            else:
                self.put(key, key)
        return hits
