# exercise: double
# message: took longer than 0.25 s
def double(x):
    while True:
        pass
# honest: mistake
