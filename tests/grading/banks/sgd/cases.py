import numpy as np
from interview.grading.cases import call, ignored, object_case, raises

w = np.array([1.0, 2.0])
g = np.array([0.5, -1.0])

CASES = [
    object_case("one step", call("init", lr=0.1), call("step", w, g, expect=[0.95, 2.1])),
    object_case("two steps with momentum", call("init", lr=0.1, momentum=0.9), call("step", w, g, expect=ignored), call("step", w, g)),
    object_case("counts its steps", call("init"), call("step", w, g, expect=ignored), call("count", expect=1), hidden=True),
    object_case("refuses a negative rate", call("init"), call("set_rate", -1.0, expect=raises(ValueError)), group="edge", hidden=True),
]
