# exercise: double
# message: PermissionError
import socket


def double(x):
    socket.socket(socket.AF_UNIX).connect('/run/dbus/system_bus_socket')
