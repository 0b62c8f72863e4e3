# exercise: double
# message: double is defined, but it is neither a function nor a class
double = 2
# honest: mistake
