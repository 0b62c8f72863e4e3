# fails: five layers on two devices; the mean would need a divided layer; layers stay in order; small layers after each other, not all devices equal; equal layers; two hundred layers on seven devices; 10,000 large layers on 300 devices in time
# Takes the lower bound for the answer.
def smallest_memory(sizes, devices):
    return max(max(sizes, default=0), -(-sum(sizes) // devices))
