"""`interview explain --evaluate`: figures on labelled answers."""

import json
from pathlib import Path
from typing import Any

import pytest

from interview.errors import ExitCode
from tests.support.command import interview

ANSWERS = Path(__file__).parents[2] / "benchmarks" / "data" / "explain_answers.json"
HELDOUT = ANSWERS.with_name("explain_heldout.json")

QUESTION = "What does the learning rate do?"
STEP = "The learning rate controls the size of each step along the gradient."


def label(answer: str, found: str) -> dict[str, Any]:
    alts = ["how far the weights move in one update"]
    return {"qid": "1", "question": QUESTION, "kp": STEP, "alts": alts, "answer": answer, "label": found}


LABELS = [
    label("It says how far the weights move in one update.", "covered"),
    label("It sets the size of the step that is taken along the gradient.", "covered"),
    label("Trees split the data by the best feature.", "missing"),
    label("Momentum remembers old directions.", "contradicted"),
]


def evaluate(tmp_path: Path, content: Any, *more: str) -> Any:
    file = tmp_path / "labels.json"
    file.write_text(content if isinstance(content, str) else json.dumps(content))
    return interview("explain", "--evaluate", str(file), *more)


def test_the_figures_are_one_document(tmp_path: Path) -> None:
    ended = evaluate(tmp_path, LABELS, "--json")
    assert ended.code == ExitCode.DONE
    found = json.loads(ended.out)
    assert found.pop("ece") < 0.3
    assert found == {
        "schema": "interview.explain/1", "n": 4, "accuracy": 1.0, "macro_f1": 1.0,
        "decided": 1.0, "precision_committed": 1.0,
    }  # fmt: skip


def test_a_contradicted_point_counts_as_not_covered(tmp_path: Path) -> None:
    wrong = [*LABELS[:3], label("It says how far the weights move in one update.", "contradicted")]
    assert json.loads(evaluate(tmp_path, wrong, "--json").out)["accuracy"] == 0.75


def test_the_figures_can_be_read(tmp_path: Path) -> None:
    out = evaluate(tmp_path, LABELS).out
    assert out.startswith("4 labels\n")
    assert "accuracy      100.0%" in out
    assert "Fitted on " in out


def test_a_pasted_question_is_not_covered(tmp_path: Path) -> None:
    pasted = [label(QUESTION, "missing"), label("", "missing")]
    assert json.loads(evaluate(tmp_path, pasted, "--json").out)["accuracy"] == 1.0


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ("{", "not JSON"),
        ([], "not a list of labels, or an empty one"),
        ({"question": "?"}, "not a list of labels"),
        (["text"], "label 1 is no object"),
        ([LABELS[0], {**LABELS[1], "kp": None}], "label 2 has no text 'kp'"),
        ([{**LABELS[0], "alts": "one"}], "'alts' of label 1 is no list of texts"),
        ([{**LABELS[0], "label": "yes"}], "label 1 is 'yes'"),
    ],
)
def test_a_file_that_cannot_be_used_is_named_with_the_reason(tmp_path: Path, content: Any, reason: str) -> None:
    ended = evaluate(tmp_path, content)
    assert ended.code == ExitCode.USAGE
    assert "labels.json cannot be used: " in ended.err
    assert reason in ended.err
    assert "hint:" in ended.err


def test_a_file_that_is_not_there_is_a_sentence(tmp_path: Path) -> None:
    ended = interview("explain", "--evaluate", str(tmp_path / "none.json"))
    assert (ended.code, ended.out) == (ExitCode.USAGE, "")
    assert "No such file" in ended.err


def test_the_scorer_keeps_its_promise_on_answers_of_many_kinds() -> None:
    """It was fitted on these too, but with six numbers for a thousand labels leaving a question out changes nothing."""
    found = json.loads(interview("explain", "--evaluate", str(ANSWERS), "--json").out)
    assert found["n"] == 678
    assert found["macro_f1"] >= 0.75
    assert found["precision_committed"] >= 0.88
    assert found["decided"] >= 0.65
    assert found["ece"] <= 0.07


def test_the_scorer_keeps_its_promise_on_answers_it_never_met() -> None:
    found = json.loads(interview("explain", "--evaluate", str(HELDOUT), "--json").out)
    assert found["n"] == 540
    assert found["macro_f1"] >= 0.79
    assert found["precision_committed"] >= 0.88
    assert found["decided"] >= 0.65


def test_answers_that_repeat_the_question_or_speak_of_another_earn_nothing(tmp_path: Path) -> None:
    labels = json.loads(ANSWERS.read_text(encoding="utf-8"))
    pasted = [{**one, "answer": one["question"], "label": "missing"} for one in labels]
    strange = [
        {
            **one,
            "answer": "Boil the water, salt it well, and give the pasta nine minutes; keep a cup for the sauce.",
            "label": "missing",
        }
        for one in labels
    ]
    for given in (pasted, strange):
        found = json.loads(evaluate(tmp_path, given, "--json").out)
        assert (found["accuracy"], found["decided"], found["precision_committed"]) == (1.0, 1.0, 1.0)
