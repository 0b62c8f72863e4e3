"""The grader as its users see it, and its processes as the machine sees them."""

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest

from interview.core.question import Kind, Level, Limits, Question, Rules
from interview.core.verdict import Verdict
from interview.grading.client import CaseName, Exercise, ExerciseError, Grader

RIGHT = "def double(x):\n    return x * 2\n"
LOOP = "def double(x):\n    while True:\n        pass\n"
Make = Callable[..., Exercise]

# A program of its own: grades what never ends, so that it can be killed in the middle.
CLIENT = """
import sys
from pathlib import Path
from interview.core.question import Limits
from interview.grading.client import Exercise, Grader
exercise = Exercise("double", Path(sys.argv[1]), "double", Limits(seconds=8.0))
grader = Grader()
assert grader.grade(exercise, "def double(x):\\n    return x * 2\\n").verdict == "accepted"
print("numpy" in sys.modules, "asyncio" in sys.modules, flush=True)
grader.grade(exercise, sys.argv[2])
"""


def descendants(pid: int) -> list[int]:
    """Children, their children, and so on."""
    try:
        tasks = [(task / "children").read_text() for task in Path(f"/proc/{pid}/task").iterdir()]
    except OSError:
        return []
    children = [int(child) for text in tasks for child in text.split()]
    return [*children, *(below for child in children for below in descendants(child))]


def running(pids: Iterable[int]) -> list[int]:
    """Those that still run; a zombie does not."""
    return [pid for pid in pids if _state(pid) not in ("", "Z", "X")]


def eventually(condition: Callable[[], bool], seconds: float = 10.0) -> bool:
    """Wait until something holds."""
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            return False
        time.sleep(0.01)
    return True


def _state(pid: int) -> str:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return ""


@pytest.fixture
def client(exercise: Make) -> Iterator[Callable[[str], subprocess.Popen[str]]]:
    started: list[subprocess.Popen[str]] = []

    def start(source: str) -> subprocess.Popen[str]:
        command = [sys.executable, "-c", CLIENT, str(exercise("double").folder), source]
        started.append(subprocess.Popen(command, stdout=subprocess.PIPE, text=True))
        return started[-1]

    yield start
    for process in started:
        process.kill()
        process.communicate()


def busy(process: subprocess.Popen[Any]) -> bool:
    """A client, its grader process, the zygote, and a child that runs."""
    return len(running(descendants(process.pid))) >= 3


def test_the_process_that_asks_never_loads_numpy(client: Callable[[str], subprocess.Popen[str]]) -> None:
    process = client(RIGHT)
    assert process.stdout is not None
    assert process.stdout.readline() == "False False\n"


@pytest.mark.parametrize(
    "source", [LOOP, "import time\n\n\ndef double(x):\n    time.sleep(100)\n"], ids=["loop", "sleep"]
)
def test_a_killed_client_leaves_no_process(source: str, client: Callable[[str], subprocess.Popen[str]]) -> None:
    process = client(source)
    assert process.stdout is not None
    process.stdout.readline()
    assert eventually(lambda: busy(process))
    below = descendants(process.pid)
    os.kill(process.pid, signal.SIGKILL)
    assert eventually(lambda: not running(below)), below


def test_a_killed_grader_process_leaves_no_process(client: Callable[[str], subprocess.Popen[str]]) -> None:
    process = client(LOOP)
    assert process.stdout is not None
    process.stdout.readline()
    assert eventually(lambda: busy(process))
    grader, *below = descendants(process.pid)
    os.kill(grader, signal.SIGKILL)
    assert eventually(lambda: not running([grader, *below]))


def test_closing_ends_every_process(exercise: Make) -> None:
    with Grader() as grader:
        grader.grade(exercise("double"), RIGHT)
        assert grader._process is not None
        ours = [grader._process.pid, *descendants(grader._process.pid)]
        assert len(running(ours)) >= 2
    assert not running(ours)


def test_a_grader_that_dies_in_the_middle_is_started_again(exercise: Make) -> None:
    results = []
    limits = Limits(seconds=1.0)
    with Grader() as grader:
        grader.grade(exercise("double", limits), RIGHT)
        assert grader._process is not None
        first = grader._process.pid
        thread = threading.Thread(target=lambda: results.append(grader.grade(exercise("double", limits), LOOP)))
        thread.start()
        os.kill(first, signal.SIGKILL)
        thread.join(30)
        assert grader._process.pid != first
    assert [graded.verdict for graded in results] == [Verdict.TIME_LIMIT]


def test_a_zygote_that_dies_is_started_again(exercise: Make) -> None:
    with Grader() as grader:
        grader.grade(exercise("double"), RIGHT)
        assert grader._process is not None
        zygote = descendants(grader._process.pid)[0]
        os.kill(zygote, signal.SIGKILL)
        assert eventually(lambda: not running([zygote]))
        assert grader.grade(exercise("double"), RIGHT).verdict is Verdict.ACCEPTED
        assert grader.grade(exercise("double"), RIGHT).verdict is Verdict.ACCEPTED


def test_a_grader_that_cannot_start_is_not_the_candidates_fault(
    exercise: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "executable", "/bin/false")
    with Grader() as grader:
        graded = grader.grade(exercise("double"), RIGHT)
    assert graded.verdict is Verdict.GRADER_ERROR
    assert graded.message == "the grader does not work: it ended"


def test_several_threads_may_ask_at_once(grader: Grader, exercise: Make) -> None:
    verdicts = {}

    def ask(factor: int) -> None:
        source = f"def double(x):\n    return x * {factor}\n"
        verdicts[factor] = grader.grade(exercise("double"), source).verdict

    threads = [threading.Thread(target=ask, args=(factor,)) for factor in range(6)]
    for thread in threads:
        thread.start()
        grader.warm(exercise("softmax"))
    for thread in threads:
        thread.join(30)
    assert [factor for factor, verdict in verdicts.items() if verdict is Verdict.ACCEPTED] == [2]
    assert len(verdicts) == 6


def test_only_a_spare_child_waits_after_a_submission(grader: Grader, exercise: Make) -> None:
    grader.grade(exercise("double"), LOOP)
    assert grader.cases(exercise("double"))  # answered after the children of the submission were reaped
    process = grader._process
    assert process is not None
    assert eventually(lambda: len(running(descendants(process.pid))) == 2)  # the zygote and one spare


def test_the_cases_are_known_before_anything_is_submitted(grader: Grader, exercise: Make) -> None:
    assert grader.cases(exercise("double")) == (
        CaseName("three numbers", "basic", hidden=False),
        CaseName("a matrix", "basic", hidden=True),
    )
    assert grader.notes(exercise("double")) == ()


def test_hidden_cases_can_be_left_out(grader: Grader, exercise: Make) -> None:
    graded = grader.grade(exercise("double"), RIGHT, hidden=False)
    assert [case.name for case in graded.cases] == ["three numbers"]
    assert graded.verdict is Verdict.ACCEPTED


def test_later_cases_get_verdicts_after_a_limit_or_a_crash(grader: Grader, exercise: Make) -> None:
    source = "import os\n\n\ndef double(x):\n    if x.ndim == 1:\n        os._exit(3)\n    return x * 2\n"
    graded = grader.grade(exercise("double"), source)
    assert [case.verdict for case in graded.cases] == [Verdict.CRASHED, Verdict.ACCEPTED]
    assert (graded.verdict, graded.passed) == (Verdict.CRASHED, 1)


ONLY_ONCE = "calls = []\n\n\ndef double(x):\n    calls.append(0)\n    return x * 2 if len(calls) == x.ndim else x\n"


def test_handing_in_finds_a_result_that_depends_on_earlier_calls(grader: Grader, exercise: Make) -> None:
    assert grader.grade(exercise("double"), ONLY_ONCE).verdict is Verdict.ACCEPTED
    graded = grader.grade(exercise("double"), ONLY_ONCE, twice=True)
    assert graded.verdict is Verdict.WRONG_ANSWER
    assert graded.cases[0].message.startswith("depends on earlier calls: in another order the input comes back")
    assert grader.grade(exercise("double"), RIGHT, twice=True).verdict is Verdict.ACCEPTED


def test_handing_in_prints_once(grader: Grader, exercise: Make) -> None:
    source = "def double(x):\n    print('here')\n    return x * 2\n"
    assert grader.grade(exercise("double"), source, twice=True).stdout == "here\n" * 2


def test_many_exercises_in_turn_keep_their_own_inputs(grader: Grader, tmp_path: Path) -> None:
    exercises = []
    for number in range(12):
        folder = tmp_path / str(number)
        folder.mkdir()
        cases = f"from interview.grading.cases import case\nCASES = [case('a', {number}, expect={number})]\n"
        (folder / "cases.py").write_text(cases)
        (folder / "solution.py").write_text("def same(x):\n    return x\n")
        exercises.append(Exercise(str(number), folder, "same"))
    for number in [*range(12), *range(12)]:
        source = f"def same(x):\n    return {number}\n"
        assert grader.grade(exercises[number], source).verdict is Verdict.ACCEPTED


def test_the_sandbox_is_named(grader: Grader) -> None:
    assert grader.sandbox().split("+")[-1] == "rlimits"


def test_a_failure_is_told_in_full(grader: Grader, exercise: Make) -> None:
    graded = grader.grade(exercise("softmax"), "def softmax(x, axis=-1):\n    print('here')\n    return x\n")
    case = graded.cases[0]
    assert case.call == "softmax([1.0, 2.0, 3.0])"
    assert case.expected == "[0.0900306, 0.244728, 0.665241]"
    assert case.got == "[1.0, 2.0, 3.0]"
    assert case.message.startswith("the input comes back unchanged: 3 of 3 values differ, first at [0]: got 1.0")
    assert graded.stdout == "here\n" * 8
    assert graded.cases[4].call == "softmax(array shape (3, 5) float64, axis=0)"
    assert graded.sandbox.endswith("rlimits")
    assert 0 < graded.seconds < 5


def test_output_is_kept_to_64_kilobytes(grader: Grader, exercise: Make) -> None:
    graded = grader.grade(exercise("double"), "def double(x):\n    print('ab' * 500_000)\n    return x * 2\n")
    assert graded.verdict is Verdict.ACCEPTED
    assert graded.stdout == "ab" * 32768


def test_a_time_limit_in_a_speed_case_suspects_a_loop(grader: Grader, tmp_path: Path) -> None:
    cases = "from interview.grading.cases import case\nCASES = [case('big', 1, group='speed'), case('small', 1)]\n"
    (tmp_path / "cases.py").write_text(cases)
    (tmp_path / "solution.py").write_text(RIGHT)
    graded = grader.grade(Exercise("slow", tmp_path, "double", Limits(seconds=0.2)), LOOP)
    told = ["took longer than 0.2 s (a Python loop?)", "took longer than 0.2 s"]
    assert [case.message for case in graded.cases] == told


def test_rules_are_kept_before_anything_runs(grader: Grader, exercise: Make) -> None:
    rules = Rules(forbid=("ctypes",), loops="forbidden")
    forbidden = grader.grade(exercise("double", rules=rules), "x = 1\nimport ctypes\n" + LOOP)
    assert forbidden.verdict is Verdict.REJECTED
    assert forbidden.message == "uses ctypes, which this exercise forbids (line 2)"
    loop = grader.grade(exercise("double", rules=rules), "def double(x):\n    return [2 * v for v in x]\n")
    assert loop.message == "a Python loop; this exercise asks for array operations (line 2)"
    assert [case.verdict for case in loop.cases] == [Verdict.NOT_RUN] * 2


def test_discouraged_loops_are_told_beside_the_verdict(grader: Grader, exercise: Make) -> None:
    discouraged = exercise("double", rules=Rules(loops="discouraged"))
    loop = "import numpy as np\n\n\ndef double(x):\n    return np.array([2 * v for v in x])\n"
    for factor, verdict in (("2", Verdict.ACCEPTED), ("3", Verdict.WRONG_ANSWER)):
        graded = grader.grade(discouraged, loop.replace("2 *", f"{factor} *"), twice=True)
        assert graded.verdict is verdict
        assert graded.notes == ("a Python loop in line 5; this exercise is meant to be solved with array operations",)
    assert grader.grade(discouraged, RIGHT).notes == ()
    assert grader.grade(exercise("double"), loop).notes == ()


def test_the_code_of_a_bank_cannot_read_files(grader: Grader, tmp_path: Path) -> None:
    if "landlock" not in grader.sandbox():
        pytest.skip("without Landlock files can be read")
    assert "Permission" in (grader.verify("open('/etc/passwd').read()") or "")
    tmp_path.joinpath("cases.py").write_text("open('/etc/passwd').read()\n")
    tmp_path.joinpath("solution.py").write_text(RIGHT)
    with pytest.raises(ExerciseError, match="PermissionError"):
        grader.cases(Exercise("curious", tmp_path, "double"))


def test_verify_code_runs_in_the_jail(grader: Grader) -> None:
    assert grader.verify("import numpy as np\nassert np.log(np.e) == 1") is None
    assert grader.verify("x = 1\nassert x == 2, 'x is 1'") == "AssertionError: x is 1 (line 2)"
    assert grader.verify("assert False") == "AssertionError (line 1)"
    assert grader.verify("1 +") == "SyntaxError: invalid syntax (submission.py, line 1) (line 1)"
    assert grader.verify("while True: pass", seconds=0.2) == "took longer than 0.2 s"
    assert grader.verify("import os; os._exit(0)") == "ended too early"
    assert "SystemExit" in (grader.verify("raise SystemExit") or "")


BROKEN = {
    "cases.py fails: NameError: name 'nothing' is not defined (line 1)": ("nothing\n", None),
    "cases.py must define CASES": ("CASES = []\n", None),
    "case names must be distinct texts: 'a'": ("CASES = [case('a', 1), case('a', 2)]\n", None),
    "case 'a; b': no ; in a name": ("CASES = [case('a; b', 1)]\n", None),
    "case 'a': group 'odd' is none of basic": ("CASES = [case('a', 1, group='odd')]\n", None),
    "case 'a': an argument is a set": ("CASES = [case('a', {1})]\n", None),
    "case 'a': the expected value is a set": ("CASES = [case('a', 1, expect={1})]\n", None),
    "case 'a': the solution raises TypeError": ("CASES = [case('a', None)]\n", None),
    "solution.py does not define double": ("CASES = [case('a', 1)]\n", "x = 1\n"),
    "solution.py fails: ZeroDivisionError: division by zero (line 1)": ("CASES = [case('a', 1)]\n", "1 / 0\n"),
    "the exercise's code ended too early": ("import os\nos._exit(0)\n", None),
}


@pytest.mark.parametrize(("says", "files"), BROKEN.items(), ids=BROKEN)
def test_a_broken_exercise_is_named_and_never_held_against_the_candidate(
    says: str, files: tuple[str, str | None], grader: Grader, tmp_path: Path
) -> None:
    cases, solution = files
    tmp_path.joinpath("cases.py").write_text("from interview.grading.cases import case; " + cases)
    tmp_path.joinpath("solution.py").write_text(solution or RIGHT)
    broken = Exercise("broken", tmp_path, "double")
    with pytest.raises(ExerciseError) as error:
        grader.cases(broken)
    assert says in str(error.value)
    assert error.value.hint == "interview check broken"
    graded = grader.grade(broken, RIGHT)
    assert graded.verdict is Verdict.GRADER_ERROR
    assert says in graded.message


def test_a_missing_file_is_named(grader: Grader, tmp_path: Path) -> None:
    with pytest.raises(ExerciseError, match=r"cases\.py cannot be read"):
        grader.cases(Exercise("broken", tmp_path, "double"))


def test_a_changed_exercise_is_prepared_anew(grader: Grader, tmp_path: Path) -> None:
    tmp_path.joinpath("cases.py").write_text("from interview.grading.cases import case\nCASES = [case('a', 1)]\n")
    for factor, verdict in ((2, Verdict.ACCEPTED), (3, Verdict.WRONG_ANSWER)):
        tmp_path.joinpath("solution.py").write_text(f"def double(x):\n    return x * {factor}\n")
        assert grader.grade(Exercise("changing", tmp_path, "double"), RIGHT).verdict is verdict


def test_a_solution_that_changes_its_input_is_noted(grader: Grader, tmp_path: Path) -> None:
    cases = "import numpy as np\nfrom interview.grading.cases import case\nCASES = [case('a', np.ones(2))]\n"
    tmp_path.joinpath("cases.py").write_text(cases)
    tmp_path.joinpath("solution.py").write_text("def double(x):\n    x *= 2\n    return x\n")
    assert grader.notes(Exercise("changing", tmp_path, "double")) == ("case 'a': the solution changes its input",)


def test_an_exercise_is_read_off_its_question() -> None:
    common = {
        "kind": Kind.CODE,
        "title": "t",
        "topic": "nn",
        "level": Level.INTERN,
        "step": 1,
        "par": 60,
        "prompt": "p",
    }
    question = Question(id="double", entry="double", path="/bank/nn/double/question.yaml", **common)  # type: ignore[arg-type]  # a dict of mixed values
    assert Exercise.of(question) == Exercise("double", Path("/bank/nn/double"), "double", Limits(), Rules())


@pytest.mark.parametrize(
    ("body", "notes"),
    [
        ("return [2 * v for v in x]", ()),
        ("return np.array([2 * v for v in x])", ("returned an array where a list is expected",)),
    ],
)
def test_a_literal_list_is_a_list_where_the_solution_returns_one(
    body: str, notes: tuple[str, ...], grader: Grader, tmp_path: Path
) -> None:
    cases = "from interview.grading.cases import case\nCASES = [case('a', [1.5, 2.0], expect=[3.0, 4.0])]\n"
    tmp_path.joinpath("cases.py").write_text(cases)
    tmp_path.joinpath("solution.py").write_text("def double(x):\n    return [2 * v for v in x]\n")
    graded = grader.grade(Exercise("lists", tmp_path, "double"), f"import numpy as np\n\ndef double(x):\n    {body}\n")
    assert graded.verdict is Verdict.ACCEPTED
    assert tuple(case.message for case in graded.cases if case.message) == notes
