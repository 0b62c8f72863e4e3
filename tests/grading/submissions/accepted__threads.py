# exercise: double
from threading import Thread


def double(x):
    out = []
    thread = Thread(target=lambda: out.append(x * 2))
    thread.start()
    thread.join()
    return out[0]
