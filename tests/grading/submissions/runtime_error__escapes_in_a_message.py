# exercise: double
# message: ValueError: [2J]0;title red (line 4)
def double(x):
    raise ValueError('\x1b[2J\x1b]0;title\x07 \u202e red')
