import math


class Value:
    """A number that remembers how it was made."""

    def __init__(self, data, sources=()):
        self.data = float(data)
        self.grad = 0.0
        self.sources = sources  # pairs: (value, slope)

    def __add__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        return Value(self.data + other.data, [(self, 1.0), (other, 1.0)])

    def __mul__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        sources = [(self, other.data), (other, self.data)]
        return Value(self.data * other.data, sources)

    __radd__ = __add__
    __rmul__ = __mul__

    def tanh(self):
        t = math.tanh(self.data)
        return Value(t, [(self, 1.0 - t * t)])

    def relu(self):
        on = self.data > 0
        return Value(self.data if on else 0.0, [(self, 1.0 if on else 0.0)])

    def backward(self):
        """Set grad of every value that this one was computed from."""
        self.grad = 1.0
        for value in reversed(self._sources_first()):
            for source, slope in value.sources:
                source.grad += slope * value.grad

    def _sources_first(self):
        """Every value below this one, once, after its sources."""
        order, seen = [], set()
        stack = [(self, False)]
        while stack:
            value, sources_done = stack.pop()
            if sources_done:
                order.append(value)
            elif id(value) not in seen:
                seen.add(id(value))
                stack.append((value, True))
                stack += [(source, False) for source, _ in value.sources]
        return order


def run(program, inputs):
    """Given: (out, gradients of the inputs). Leave it as it is."""
    leaves = {name: Value(number) for name, number in inputs.items()}
    names = dict(leaves)
    exec(program, names)
    names["out"].backward()
    return names["out"].data, {name: v.grad for name, v in leaves.items()}
