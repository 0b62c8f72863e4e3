class LRUCache:
    """Keeps at most `capacity` values, the most recently used ones."""

    def __init__(self, capacity):
        """capacity: a whole number, 0 or more; with 0 nothing is kept."""
        raise NotImplementedError

    def get(self, key, default=None):
        """The value of a key, which counts as a use; else `default`."""
        raise NotImplementedError

    def put(self, key, value):
        """Keep or replace a value, which counts as a use."""
        raise NotImplementedError

    def keys(self):
        """The list of keys, the least recently used first."""
        raise NotImplementedError

    def replay(self, keys):
        """Look up all keys in order, keep absent ones; count the hits."""
        raise NotImplementedError
