# exercise: double
# message: died of signal 6 (abort)
import os
import threading


def double(x):
    thread = threading.Thread(target=os.abort)
    thread.start()
    thread.join()
    return x * 2
