# fails: no images
# -1 cannot be inferred where there are no images.
def to_patches(images, size):
    n, h, w, c = images.shape
    if h % size or w % size:
        raise ValueError("not a multiple")
    split = images.reshape(n, h // size, size, w // size, size, c)
    return split.swapaxes(2, 3).reshape(n, -1, size * size * c)
