def beam_search(log_p, width, length):
    beam = [{"tokens": [], "score": 0.0, "last": 0, "done": False}]
    for _ in range(length):
        following = [item for item in beam if item["done"]]
        for item in beam:
            if item["done"]:
                continue
            for token, value in enumerate(log_p[item["last"]]):
                if value == float("-inf"):
                    continue
                following.append(
                    {
                        "tokens": item["tokens"] + [token],
                        "score": item["score"] + value,
                        "last": token,
                        "done": token == 0,
                    }
                )
        following.sort(key=lambda item: item["tokens"])
        following.sort(key=lambda item: item["score"], reverse=True)
        beam = following[:width]
    return [(item["tokens"], item["score"]) for item in beam]
