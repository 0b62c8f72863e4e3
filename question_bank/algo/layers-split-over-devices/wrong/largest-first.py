# fails: five layers on two devices; layers stay in order; small layers after each other, not all devices equal; two hundred layers on seven devices; 10,000 large layers on 300 devices in time
# Balances the loads without keeping the order of the layers.
def smallest_memory(sizes, devices):
    loads = [0] * devices
    for size in sorted(sizes, reverse=True):
        loads[loads.index(min(loads))] += size
    return max(loads)
