# exercise: double
# or: runtime_error (what of the runner breaks first)
# message: while the file was loaded
import builtins

builtins.len = lambda _: 0
builtins.isinstance = lambda *_: True
builtins.abs = builtins.max = builtins.min = lambda *_, **__: 0


def double(x):
    return x
