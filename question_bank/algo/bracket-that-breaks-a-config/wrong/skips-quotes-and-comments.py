# fails: quotes have no special meaning; nothing is quoted or escaped; lines count on, and no line is a comment
# Reads the text as a program: quoted text, escaped characters and comments do not count.
def wrong_bracket(text):
    partner = {")": "(", "]": "[", "}": "{"}
    opened, quote, comment = [], "", False
    for i, char in enumerate(text):
        comment = char == "#" or (comment and char != "\n")
        if comment or text[i - 1 : i] == "\\":
            continue
        if quote or char in "'\"":
            quote = "" if char == quote else quote or char
        elif char in "([{":
            opened.append(i)
        elif char in partner:
            if not opened or text[opened[-1]] != partner[char]:
                return i
            opened.pop()
    return opened[0] if opened else None
