# exercise: double
# message: SystemExit
def double(x):
    exit()
