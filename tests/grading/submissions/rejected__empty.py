# exercise: double
# message: the file does not define double

