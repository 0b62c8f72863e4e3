def wrong_bracket(text):
    top = None  # (index, what is below it)
    bottom = None
    for i, char in enumerate(text):
        kind = "([{".find(char)
        if kind >= 0:
            if top is None:
                bottom = i
            top = (i, top)
            continue
        kind = ")]}".find(char)
        if kind < 0:
            continue
        if top is None or "([{".index(text[top[0]]) != kind:
            return i
        top = top[1]
    return None if top is None else bottom
