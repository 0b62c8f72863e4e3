import itertools
import math

count = itertools.count()


class Value:
    # A result is always made after its sources, so the order of creation is a topological order.
    def __init__(self, data, sources=(), push=None):
        self.data, self.grad = float(data), 0.0
        self.sources, self.push = sources, push
        self.number = next(count)

    def __add__(self, other):
        other = lift(other)
        out = Value(self.data + other.data, (self, other))

        def push():
            self.grad += out.grad
            other.grad += out.grad

        out.push = push
        return out

    def __mul__(self, other):
        other = lift(other)
        out = Value(self.data * other.data, (self, other))

        def push():
            self.grad += other.data * out.grad
            other.grad += self.data * out.grad

        out.push = push
        return out

    def __radd__(self, other):
        return self + other

    def __rmul__(self, other):
        return self * other

    def tanh(self):
        out = Value(math.tanh(self.data), (self,))

        def push():
            self.grad += (1 - out.data) * (1 + out.data) * out.grad

        out.push = push
        return out

    def relu(self):
        out = Value(max(self.data, 0.0), (self,))

        def push():
            self.grad += out.grad * (self.data > 0)

        out.push = push
        return out

    def backward(self):
        reached, todo = {self}, [self]
        while todo:
            for source in todo.pop().sources:
                if source not in reached:
                    reached.add(source)
                    todo.append(source)
        self.grad = 1.0
        for value in sorted(reached, key=lambda v: v.number, reverse=True):
            if value.push is not None:
                value.push()


def lift(x):
    return x if isinstance(x, Value) else Value(x)


def run(program, inputs):
    """Given: (out, gradients of the inputs). Leave it as it is."""
    leaves = {name: Value(number) for name, number in inputs.items()}
    names = dict(leaves)
    exec(program, names)
    names["out"].backward()
    return names["out"].data, {name: v.grad for name, v in leaves.items()}
