# exercise: double
# message: PermissionError
import socket


def double(x):
    socket.create_connection(('127.0.0.1', 22), 1)
    return x * 2
