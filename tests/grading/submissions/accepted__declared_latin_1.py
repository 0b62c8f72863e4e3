# -*- coding: latin-1 -*-
# exercise: double café
def double(x):
    return x * 2
# honest: variant
