# fails: three colour images, wider than high; images higher than wide, patches of three; uint8 pixels stay whole numbers; images in another memory order
# Within a patch, one whole channel after the other.
def to_patches(images, size):
    n, h, w, c = images.shape
    if h % size or w % size:
        raise ValueError("not a multiple")
    split = images.reshape(n, h // size, size, w // size, size, c)
    return split.transpose(0, 1, 3, 5, 2, 4).reshape(n, (h // size) * (w // size), size * size * c)
