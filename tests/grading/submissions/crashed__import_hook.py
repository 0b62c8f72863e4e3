# exercise: double
# or: runtime_error (what of the runner breaks first)
# message: while the file was loaded
import sys


class Hook:
    def find_spec(self, name, path=None, target=None):
        raise SystemExit("hooked")


sys.meta_path.insert(0, Hook())
sys.modules["numpy"].array_equal = sys.modules["json"].dumps = lambda *_, **__: "{}"


def double(x):
    return x
