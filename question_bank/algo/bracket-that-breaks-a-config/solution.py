PARTNER = {")": "(", "]": "[", "}": "{"}


def wrong_bracket(text):
    """Index of the bracket that breaks `text`, or None."""
    opened = []
    for i, char in enumerate(text):
        if char in "([{":
            opened.append(i)
        elif char in PARTNER:
            if not opened or text[opened[-1]] != PARTNER[char]:
                return i
            opened.pop()
    return opened[0] if opened else None
