# fails: patches in rows and columns; three colour images, wider than high; images in another memory order
# Orders the patches from top to bottom first.
def to_patches(images, size):
    n, h, w, c = images.shape
    if h % size or w % size:
        raise ValueError("not a multiple")
    split = images.reshape(n, h // size, size, w // size, size, c)
    return split.transpose(0, 3, 1, 2, 4, 5).reshape(n, (h // size) * (w // size), size * size * c)
