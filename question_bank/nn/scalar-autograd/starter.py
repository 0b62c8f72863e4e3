import math


class Value:
    """A number that remembers how it was made.

    data: its value, a float.
    grad: d out / d value, 0.0 until out.backward() was called.
    """

    def __init__(self, data):  # add whatever else a result has to remember
        self.data = float(data)
        self.grad = 0.0

    def __add__(self, other):
        """self + other; other is a Value or a plain number."""
        raise NotImplementedError

    def __mul__(self, other):
        """self * other; other is a Value or a plain number."""
        raise NotImplementedError

    __radd__ = __add__  # 2 + value
    __rmul__ = __mul__  # 2 * value

    def tanh(self):
        raise NotImplementedError

    def relu(self):
        raise NotImplementedError

    def backward(self):
        """Set grad of every value that this one was computed from."""
        raise NotImplementedError


def run(program, inputs):
    """Given: (out, gradients of the inputs). Leave it as it is."""
    leaves = {name: Value(number) for name, number in inputs.items()}
    names = dict(leaves)
    exec(program, names)
    names["out"].backward()
    return names["out"].data, {name: v.grad for name, v in leaves.items()}
