# exercise: double
# message: printed more than 64 MB
def double(x):
    line = 'x' * 65_536
    while True:
        print(line)
