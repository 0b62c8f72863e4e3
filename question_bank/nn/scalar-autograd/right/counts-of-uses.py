import math


class Value:
    # A value passes its gradient on when all of its uses below `out` have reported (Kahn's algorithm).
    def __init__(self, data, sources=()):
        self.data = float(data)
        self.grad = 0.0
        self.sources = tuple(sources)

    def __add__(self, other):
        if not isinstance(other, Value):
            return Value(self.data + other, [(self, 1.0)])
        return Value(self.data + other.data, [(self, 1.0), (other, 1.0)])

    def __mul__(self, other):
        if not isinstance(other, Value):
            return Value(self.data * other, [(self, other)])
        return Value(self.data * other.data, [(self, other.data), (other, self.data)])

    __radd__, __rmul__ = __add__, __mul__

    def tanh(self):
        t = math.tanh(self.data)
        return Value(t, [(self, 1 - t**2)])

    def relu(self):
        return Value(max(0.0, self.data), [(self, float(self.data > 0))])

    def backward(self):
        uses, todo = {self: 0}, [self]
        while todo:
            for source, _ in todo.pop().sources:
                if source not in uses:
                    uses[source] = 0
                    todo.append(source)
                uses[source] += 1
        self.grad, ready = 1.0, [self]
        while ready:
            value = ready.pop()
            for source, slope in value.sources:
                source.grad += slope * value.grad
                uses[source] -= 1
                if uses[source] == 0:
                    ready.append(source)


def run(program, inputs):
    """Given: (out, gradients of the inputs). Leave it as it is."""
    leaves = {name: Value(number) for name, number in inputs.items()}
    names = dict(leaves)
    exec(program, names)
    names["out"].backward()
    return names["out"].data, {name: v.grad for name, v in leaves.items()}
