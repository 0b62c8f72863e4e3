from bisect import bisect_right
from itertools import accumulate


def smallest_memory(sizes, devices):
    ends = [0, *accumulate(sizes)]

    def enough(memory):
        start = 0
        for _ in range(devices):
            start = bisect_right(ends, ends[start] + memory) - 1
            if start == len(sizes):
                return True
        return False

    step = 1
    while not enough(step):
        step *= 2
    answer = 0  # the largest memory known to be too little, plus one
    while step:
        if not enough(answer + step - 1):
            answer += step
        step //= 2
    return answer
