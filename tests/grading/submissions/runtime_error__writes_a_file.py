# exercise: double
# message: OSError
def double(x):
    open('/tmp/interview_escape', 'w').write('here')
    return x * 2
