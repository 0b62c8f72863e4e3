# exercise: double
# message: TabError
def double(x):
    if x is None:
	return 1
    return x
# honest: mistake
