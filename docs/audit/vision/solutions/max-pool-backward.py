import numpy as np


def max_pool_backward(grad, x, size, stride):
    N, C, H, W = x.shape
    dx = np.zeros((N, C, H, W))
    _, _, Ho, Wo = grad.shape
    n, c = np.meshgrid(np.arange(N), np.arange(C), indexing="ij")
    for i in range(Ho):
        for j in range(Wo):
            r, s = i * stride, j * stride
            win = x[:, :, r:r + size, s:s + size].reshape(N, C, size * size)
            k = win.argmax(axis=2)
            dx[n, c, r + k // size, s + k % size] += grad[:, :, i, j]
    return dx
