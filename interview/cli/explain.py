"""`interview explain`: how well key points are found in free text, measured on labelled answers."""

import json
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from interview.errors import UsageError

if TYPE_CHECKING:
    from interview.core.evaluation import Agreement

SCHEMA = "interview.explain/1"
# The figures of the document, in their order.
FIGURES = ("accuracy", "macro_f1", "decided", "precision_committed", "ece")
_TEXTS = ("question", "kp", "answer", "label")
_LABELS = ("covered", "missing", "contradicted")


class UnusableLabelsError(UsageError):
    """A file of labels that cannot be used."""

    def __init__(self, file: str, reason: str) -> None:
        super().__init__(
            f"{file} cannot be used: {reason}",
            "a JSON list of objects with the texts question, kp, answer, the list alts, and label: "
            + ", ".join(_LABELS),
        )


@click.command()
@click.option("--evaluate", "file", metavar="FILE.json", required=True, help="Labelled answers to measure on.")
@click.option("--json", "as_json", is_flag=True, help="One JSON document.")
def command(file: str, as_json: bool) -> None:
    """Measure how well key points are found in explanations.

    FILE.json is a list of labels: each has question, kp (the key point), alts
    (phrasings that say the same), answer, and label: covered, missing or
    contradicted (counts as not covered). Committed means p >= 0.7 or p < 0.3.
    """
    from interview.bank.scorer import load_scorer
    from interview.core.evaluation import agreement

    labels = _read(file)
    found = agreement(_probabilities(labels), [label["label"] == "covered" for label in labels])
    if as_json:
        figures = asdict(found)
        rounded = {name: None if figures[name] is None else round(figures[name], 4) for name in FIGURES}
        click.echo(json.dumps({"schema": SCHEMA, "n": found.n, **rounded}))
    else:
        scorer = load_scorer()
        click.echo("\n".join([*_lines(found), f"Fitted on {scorer.name}, {scorer.date}."]))


def _lines(found: "Agreement") -> list[str]:
    precision = f"{found.precision_committed:.1%}" if found.precision_committed is not None else "–"
    return [
        f"{found.n} labels",
        f"  accuracy      {found.accuracy:.1%}, of both classes alike {found.balanced_accuracy:.1%}",
        f"  macro-F1      {found.macro_f1:.3f}",
        f"  decided       {found.decided:.1%}, right {precision} of the time",
        f"  calibration   off by {found.ece:.1%} on average",
    ]


def _probabilities(labels: list[dict[str, Any]]) -> list[float]:
    from interview.bank.scorer import load_scorer
    from interview.core.evaluation import labelled
    from interview.core.keypoints import suggest_point

    scorer = load_scorer()
    return [suggest_point(scorer, wanted, heard).p for wanted, heard in labelled(labels, scorer.idf)]


def _read(file: str) -> list[dict[str, Any]]:
    try:
        labels = json.loads(Path(file).read_text(encoding="utf-8"))
    except OSError as error:
        raise UnusableLabelsError(file, error.strerror or str(error)) from error
    except ValueError as error:
        raise UnusableLabelsError(file, f"not JSON: {error}") from error
    if not isinstance(labels, list) or not labels:
        raise UnusableLabelsError(file, "not a list of labels, or an empty one")
    for number, label in enumerate(labels, 1):
        _refuse_odd(file, number, label)
    return labels


def _refuse_odd(file: str, number: int, label: Any) -> None:
    if not isinstance(label, dict):
        raise UnusableLabelsError(file, f"label {number} is no object")
    for name in _TEXTS:
        if not isinstance(label.get(name), str):
            raise UnusableLabelsError(file, f"label {number} has no text {name!r}")
    alts = label.get("alts", [])
    if not isinstance(alts, list) or not all(isinstance(text, str) for text in alts):
        raise UnusableLabelsError(file, f"'alts' of label {number} is no list of texts")
    if label["label"] not in _LABELS:
        raise UnusableLabelsError(file, f"label {number} is {label['label']!r}")
