class Node:
    def __init__(self, key=None, value=None):
        self.key, self.value = key, value
        self.before = self.after = self


class LRUCache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.nodes = {}
        self.ring = Node()  # ring.after is the least, ring.before the most recently used

    def _unlink(self, node):
        node.before.after, node.after.before = node.after, node.before

    def _link(self, node):
        node.before, node.after = self.ring.before, self.ring
        self.ring.before.after = node
        self.ring.before = node

    def get(self, key, default=None):
        node = self.nodes.get(key)
        if node is None:
            return default
        self._unlink(node)
        self._link(node)
        return node.value

    def put(self, key, value):
        if self.capacity == 0:
            return
        if key in self.nodes:
            self._unlink(self.nodes[key])
        elif len(self.nodes) == self.capacity:
            oldest = self.ring.after
            self._unlink(oldest)
            del self.nodes[oldest.key]
        self.nodes[key] = Node(key, value)
        self._link(self.nodes[key])

    def keys(self):
        found, node = [], self.ring.after
        while node is not self.ring:
            found.append(node.key)
            node = node.after
        return found

    def replay(self, keys):
        hits, absent = 0, object()
        for key in keys:
            if self.get(key, absent) is absent:
                self.put(key, key)
            else:
                hits += 1
        return hits
