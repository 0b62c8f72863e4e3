# coding: rot13
# exercise: double
def double(x):
	return x * 2
