# exercise: double
# message: OSError
def double(x):
    with open('/dev/shm/interview_escape', 'wb') as file:
        for _ in range(1024):
            file.write(bytes(1 << 20))
    return x * 2
