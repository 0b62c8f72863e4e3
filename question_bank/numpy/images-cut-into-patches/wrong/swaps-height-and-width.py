# fails: two patches side by side; three colour images, wider than high; images higher than wide, patches of three; uint8 pixels stay whole numbers; images in another memory order; no images, of a height that is not a multiple
# Sizes swapped: splits the height by the number of columns, which is right for square images only.
def to_patches(images, size):
    n, h, w, c = images.shape
    if (h * w) % size**2:
        raise ValueError("not a multiple")
    split = images.reshape(n, w // size, size, h // size, size, c)
    return split.transpose(0, 1, 3, 2, 4, 5).reshape(n, (h // size) * (w // size), size * size * c)
