# exercise: double
# message: needs more memory than the limit of 128 MB
def double(x):
    kept = []
    while True:
        kept.append(bytes(1 << 24))
