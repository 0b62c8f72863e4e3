# fails: one tanh neuron; a small network whose units share their input; tanh of 1000 and of -1000
# Takes 1 - x**2 as the slope of tanh, with the input instead of the output.
import math


class Value:
    def __init__(self, data, sources=()):
        self.data = float(data)
        self.grad = 0.0
        self.sources = sources

    def __add__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        return Value(self.data + other.data, [(self, 1.0), (other, 1.0)])

    def __mul__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        return Value(self.data * other.data, [(self, other.data), (other, self.data)])

    __radd__ = __add__
    __rmul__ = __mul__

    def tanh(self):
        t = math.tanh(self.data)
        return Value(t, [(self, 1.0 - self.data**2)])

    def relu(self):
        return Value(max(self.data, 0.0), [(self, 1.0 if self.data > 0 else 0.0)])

    def backward(self):
        order, seen, stack = [], set(), [(self, False)]
        while stack:
            value, done = stack.pop()
            if done:
                order.append(value)
            elif value not in seen:
                seen.add(value)
                stack.append((value, True))
                stack += [(source, False) for source, _ in value.sources]
        self.grad = 1.0
        for value in reversed(order):
            for source, slope in value.sources:
                source.grad += slope * value.grad


def run(program, inputs):
    """Given: (out, gradients of the inputs). Leave it as it is."""
    leaves = {name: Value(number) for name, number in inputs.items()}
    names = dict(leaves)
    exec(program, names)
    names["out"].backward()
    return names["out"].data, {name: v.grad for name, v in leaves.items()}
