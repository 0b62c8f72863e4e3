def to_patches(images, size):
    """Cut images into square patches, one row of numbers for each patch."""
    n, h, w, c = images.shape
    if h % size or w % size:
        raise ValueError(f"{h} x {w} pixels into patches of {size}")
    rows, columns = h // size, w // size
    split = images.reshape(n, rows, size, columns, size, c)
    together = split.transpose(0, 1, 3, 2, 4, 5)
    return together.reshape(n, rows * columns, size * size * c)
