# fails: 30,000 kept keys, 80,000 requests in time
# Keeps the order in a list: each use searches it from the front.
class LRUCache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.values = {}
        self.order = []

    def get(self, key, default=None):
        if key not in self.values:
            return default
        self.order.remove(key)
        self.order.append(key)
        return self.values[key]

    def put(self, key, value):
        if key in self.values:
            self.order.remove(key)
        self.values[key] = value
        self.order.append(key)
        if len(self.order) > self.capacity:
            del self.values[self.order.pop(0)]

    def keys(self):
        return list(self.order)

    def replay(self, keys):
        hits = 0
        for key in keys:
            if key in self.values:
                hits += 1
                self.get(key)
            else:
                self.put(key, key)
        return hits
