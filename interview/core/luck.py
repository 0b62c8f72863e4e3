"""Chance that is always the same: the core has no randomness, and two machines agree."""

_MASK = (1 << 64) - 1


def luck(seed: int, card: int, answer: int) -> float:
    """A number in 0..1 for an answer to a card: the same for every policy, so that they compare (splitmix64)."""
    z = (seed * 0x9E3779B97F4A7C15 + card * 0xD1B54A32D192ED03 + answer * 0x8CB92BA72F3D8DD7) & _MASK
    z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & _MASK
    z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & _MASK
    return ((z ^ (z >> 31)) >> 11) / (1 << 53)
