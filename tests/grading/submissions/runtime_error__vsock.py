# exercise: double
# message: PermissionError
import socket


def double(x):
    socket.socket(40, socket.SOCK_STREAM)
