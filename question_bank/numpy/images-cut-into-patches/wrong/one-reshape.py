# fails: two patches side by side; patches in rows and columns; three colour images, wider than high; uint8 pixels stay whole numbers; images in another memory order
# Right shape, but the numbers are cut into strips instead of squares.
def to_patches(images, size):
    n, h, w, c = images.shape
    if h % size or w % size:
        raise ValueError("not a multiple")
    return images.reshape(n, (h // size) * (w // size), size * size * c)
