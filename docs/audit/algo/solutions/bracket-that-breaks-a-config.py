def wrong_bracket(text):
    partner = {")": "(", "]": "[", "}": "{"}
    opened = []
    for index, char in enumerate(text):
        if char in "([{":
            opened.append(index)
        elif char in partner:
            if not opened or text[opened.pop()] != partner[char]:
                return index
    return opened[0] if opened else None
