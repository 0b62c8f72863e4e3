# fails: None and 0 are values
# Takes None and 0 for absent.
from collections import OrderedDict


class LRUCache:
    """Keeps at most `capacity` values, the most recently used ones."""

    def __init__(self, capacity):
        self.capacity = capacity
        self.kept = OrderedDict()  # the least recently used first

    def get(self, key, default=None):
        value = self.kept.get(key)
        if not value:
            return default
        self.kept.move_to_end(key)
        return value

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
                self.kept.move_to_end(key)
            else:
                self.put(key, key)
        return hits
