# fails: five layers on two devices; one device takes all; the mean would need a divided layer; layers stay in order; small layers after each other, not all devices equal; equal layers; two hundred layers on seven devices; two layers of 1; 10,000 large layers on 300 devices in time
# Counts the cuts instead of the parts.
def smallest_memory(sizes, devices):
    low, high = max(sizes, default=0), sum(sizes)
    while low < high:
        middle = (low + high) // 2
        used, load = 0, 0
        for size in sizes:
            if load + size > middle:
                used, load = used + 1, 0
            load += size
        if used <= devices:
            high = middle
        else:
            low = middle + 1
    return low
