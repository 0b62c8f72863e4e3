"""Whatever a child sends, the trusted side refuses it or judges it; it never fails."""

import json
import random
from dataclasses import replace
from typing import Any, cast

import numpy as np
import pytest

from interview.core.question import Limits, Rules
from interview.core.verdict import Verdict
from interview.grading.host import Ending, Stop
from interview.grading.outcomes import ProtocolError
from interview.grading.prepared import Prepared, Spec
from interview.grading.submission import Submission, Task
from interview.grading.values import ValueFormatError, encode
from interview.grading.wire import Frame

WANTED = (None, {"a": np.arange(3.0), "b": (1, "x")})


def spec() -> Spec:
    return Spec(
        index=0, name="a", group="basic", hidden=False, rtol=None, atol=None, methods=("init", "step"),
        calls=(((), {}), ((np.ones(2),), {})), expect=("ignored", "value"), wanted=WANTED, checks=(None, None),
        parameters=((), ("w",)), offset=0, size=0,
    )  # fmt: skip


def judge(header: dict[str, Any], payload: bytes = b"") -> Any:
    task = Task("", "A", Limits(), Rules(), hidden=True)
    return Submission(task, Prepared((spec(),), -1), _no_child)._judge(spec(), Frame(header, payload))


class SlowChild:
    """A child whose every case costs four seconds of CPU and gives nothing."""

    used = 0.0
    printed = b""

    def __init__(self) -> None:
        self.frames: list[Frame | Stop] = [Frame({"stage": "compiled"}), Frame({"stage": "ready"}), Stop.TIME]

    def cpu(self) -> float:
        return self.used

    def next(self, cpu: float, wall: float) -> Frame | Stop:
        frame = self.frames.pop(0)
        self.used += min(cpu, 4.0) if frame is Stop.TIME else 0.0
        return frame

    def send(self, header: dict[str, Any], payload: bytes) -> None:
        assert header["cases"]

    def collect(self) -> None:
        self.frames.clear()

    def end(self) -> Ending:
        return Ending(9, self.used)


def test_what_is_left_when_the_time_of_all_cases_is_up_is_not_run() -> None:
    task = Task("", "A", Limits(seconds=4.0), Rules(), hidden=True)
    specs = tuple(replace(spec(), index=index) for index in range(8))
    graded = Submission(task, Prepared(specs, -1), cast("Any", SlowChild)).run()
    assert [case.verdict for case in graded.cases] == [Verdict.TIME_LIMIT] * 3 + [Verdict.NOT_RUN] * 5
    assert graded.verdict is Verdict.TIME_LIMIT


def _no_child() -> Any:
    raise AssertionError("no child is needed to judge")


def honest() -> tuple[dict[str, Any], bytes]:
    tree, payload = encode(WANTED[1])
    outcomes = [{}, {"value": tree, "bytes": len(payload)}]
    return {"stage": "case", "index": 0, "outcomes": outcomes, "changed": None}, payload


def test_an_honest_frame_is_accepted() -> None:
    assert judge(*honest()).verdict is Verdict.ACCEPTED


BAD: list[dict[str, Any]] = [
    {"stage": "ready"},
    {"index": 1},
    {"outcomes": None},
    {"outcomes": []},
    {"outcomes": [{}]},
    {"outcomes": [{}, {}, {}]},
    {"outcomes": [{}, None]},
    {"outcomes": [{}, {"exception": "text"}]},
    {"outcomes": [{}, {"value": ["n"], "bytes": -1}]},
    {"outcomes": [{}, {"value": ["n"], "bytes": True}]},
    {"outcomes": [{}, {"value": ["n"], "bytes": "1"}]},
    {"outcomes": [{}, {"value": ["a", "<f8", [3]], "bytes": 23}]},
    {"outcomes": [{}, {}]},
]


@pytest.mark.parametrize("change", BAD, ids=repr)
def test_a_dishonest_frame_is_refused(change: dict[str, Any]) -> None:
    header, payload = honest()
    with pytest.raises((ProtocolError, ValueFormatError)):
        judge({**header, **change}, payload)


def test_a_thousand_random_frames_never_break_the_trusted_side() -> None:
    rng = random.Random(11)
    refused = 0
    for _ in range(1000):
        header, payload = honest()
        damaged = json.loads(damage(json.dumps(header), rng))
        try:
            result = judge(damaged, payload[: rng.choice((0, 8, len(payload)))])
        except (ProtocolError, ValueFormatError):
            refused += 1
        else:
            assert result.message.isprintable()
    assert 100 < refused < 1000


def damage(text: str, rng: random.Random) -> str:
    """The same document with some values replaced."""
    pieces: list[Any] = [
        None,
        True,
        -1,
        10**30,
        1e308,
        "|O",
        "x" * 300,
        [],
        {},
        ["n"],
        [["n"]],
        {"exception": {}},
        "\x1b[2J",
    ]

    def change(value: Any) -> Any:
        if rng.random() < 0.07:
            return rng.choice(pieces)
        if isinstance(value, dict):
            extra = (
                {rng.choice(("exception", "unsupported", "bytes")): rng.choice(pieces)} if rng.random() < 0.1 else {}
            )
            return {key: change(item) for key, item in value.items()} | extra
        return [change(item) for item in value] if isinstance(value, list) else value

    changed = change(json.loads(text))
    return json.dumps(changed if isinstance(changed, dict) else {})
