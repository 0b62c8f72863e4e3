# exercise: double
# message: took longer than 0.25 s while the file was loaded
while True:
    pass
