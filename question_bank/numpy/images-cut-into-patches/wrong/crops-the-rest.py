# fails: a height that is not a multiple; a width that is not a multiple; no images, of a height that is not a multiple
# Cuts off rows and columns that do not fit instead of raising.
def to_patches(images, size):
    n, h, w, c = images.shape
    rows, columns = h // size, w // size
    images = images[:, : rows * size, : columns * size]
    split = images.reshape(n, rows, size, columns, size, c)
    return split.transpose(0, 1, 3, 2, 4, 5).reshape(n, rows * columns, size * size * c)
