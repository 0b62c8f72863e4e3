import numpy as np


def mlp_gradients(X, Y, W1, b1, W2, b2):
    Z = np.einsum("nd,dh->nh", X, W1) + b1
    on = Z > 0
    H = Z * on
    P = np.einsum("nh,hk->nk", H, W2) + b2
    loss = ((P - Y) ** 2).sum(axis=1).mean()
    dP = (P - Y) * (2 / X.shape[0])
    dZ = np.einsum("nk,hk->nh", dP, W2) * on
    return {
        "b2": np.einsum("nk->k", dP),
        "W2": np.einsum("nh,nk->hk", H, dP),
        "b1": np.einsum("nh->h", dZ),
        "W1": np.einsum("nd,nh->dh", X, dZ),
        "loss": float(loss),
    }
