def wrong_bracket(text):
    expected = []
    places = []
    closing = {"(": ")", "[": "]", "{": "}"}
    for place, char in enumerate(text):
        if char in closing:
            expected.append(closing[char])
            places.append(place)
        elif char in ")]}":
            if not expected or expected.pop() != char:
                return place
            places.pop()
    return places[0] if places else None
