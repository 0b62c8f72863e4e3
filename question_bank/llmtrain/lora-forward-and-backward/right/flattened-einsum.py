import numpy as np


def lora_layer(x, W, A, B, alpha, grad):
    s = alpha / B.shape[1]
    leading = x.shape[:-1]
    x, grad = x.reshape(-1, x.shape[-1]), grad.reshape(-1, grad.shape[-1])
    h = np.einsum("ni,ri->nr", x, A)
    out = np.einsum("ni,oi->no", x, W) + s * np.einsum("nr,or->no", h, B)
    dh = s * np.einsum("no,or->nr", grad, B)
    dx = np.einsum("no,oi->ni", grad, W) + np.einsum("nr,ri->ni", dh, A)
    return {
        "merged": W + s * np.einsum("or,ri->oi", B, A),
        "dB": s * np.einsum("no,nr->or", grad, h),
        "dA": np.einsum("nr,ni->ri", dh, x),
        "dx": dx.reshape(*leading, -1) if dx.size else np.zeros((*leading, len(W[0]))),
        "out": out.reshape(*leading, -1) if out.size else np.zeros((*leading, len(W))),
    }
