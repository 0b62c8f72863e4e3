# exercise: double
# honest: mistake
# message: the file does not define double; it defines Solution
class Solution:
    def double(self, x):
        return x * 2
