"""`python -m benchmarks.explain [LABELS.json] [--write]`: fit and measure the key-point scorer.

LABELS.json holds labelled answers (fields qid, question, kp, alts, answer, label). With it the logistic is fitted anew,
leaving one question out at a time, and the figures are printed: as the labels are, and as if three in ten points were
covered, which is what fresh answers look like. --write then fits on all of them and replaces the coefficients and the
table of word frequencies that ship with the program.

Without labels the shipped scorer is measured on the examples of the question bank: full, partial and wrong answers to
every question, none of which it was fitted on. Pasted prompts and answers to other questions must earn nothing.
"""

import argparse
import json
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np
import numpy.typing as npt

from interview.bank.load import Bank, load_bank
from interview.bank.scorer import IDF_FILE, MODEL_FILE, count_words, load_scorer
from interview.clock import Clock
from interview.core.evaluation import Agreement, agreement
from interview.core.keypoints import Heard, match, sigmoid, suggest
from interview.core.question import Kind, Question
from interview.core.wording import Idf, stems
from interview.paths import Paths

BANK = Path(__file__).parents[1] / "question_bank"
RIDGE = 10.0  # of the squared weights of standardised features; 5 to 30 give much the same figures
FRESH_SHARE = 0.3
ENOUGH_STEPS = 100
# A fit on a few questions is too sure of others: its logits shrink, and fall a little as fresh answers cover less than
# the labelled ones. Chosen on the left-out figures, where .8 to .9 and 0.05 to 0.2 do much the same.
SHRINK, FALL = 0.85, 0.1
ROUNDS = 20
MS_A_POINT = 2.0

Array = npt.NDArray[np.float64]
Label = dict[str, Any]


def fit(x: Array, y: Array) -> Array:
    """A logistic whose weights are never negative (more overlap cannot speak against a point), classes balanced.

    Projected Newton steps; the constant comes last and is free.
    """
    scale, middle = x.std(0) + 1e-9, x.mean(0)
    z = np.c_[(x - middle) / scale, np.ones(len(x))]
    sample = np.where(y == 1, len(y) / 2 / (y == 1).sum(), len(y) / 2 / (y == 0).sum())
    ridge = np.r_[np.full(x.shape[1], RIDGE), 0.0]
    w = np.zeros(z.shape[1])
    for _ in range(ENOUGH_STEPS):
        p = 1 / (1 + np.exp(-z @ w))
        slope = z.T @ (sample * (p - y)) + ridge * w
        curve = (z * (sample * p * (1 - p))[:, None]).T @ z + np.diag(ridge)
        free = np.r_[~((w <= 0) & (slope > 0))[:-1], True]
        step = np.zeros_like(w)
        step[free] = np.linalg.solve(curve[np.ix_(free, free)], slope[free])
        w = np.r_[np.maximum(0.0, (w - step)[:-1]), (w - step)[-1]]
    weights: Array = np.r_[w[:-1] / scale, w[-1] - (w[:-1] / scale * middle).sum()]
    return weights


def table(labels: Sequence[Label], idf: Idf) -> list[Array]:
    """The measures of every label: a row for the statement and for each phrasing."""
    rows = []
    for label in labels:
        heard, asked = Heard.of(label["answer"], label["question"]), stems(label["question"])
        rows.append(np.array([match(text, heard, asked, idf).measures for text in (label["kp"], *label["alts"])]))
    return rows


def fit_best(x: Sequence[Array], y: Array) -> Array:
    """A fit of the most probable row of each label, which is found anew after every fit."""
    w = fit(np.array([rows.max(0) for rows in x]), y)
    for _ in range(ROUNDS):
        w = fit(np.array([rows[(rows @ w[:-1]).argmax()] for rows in x]), y)
    w *= SHRINK
    w[-1] -= FALL
    return w


def probability(rows: Array, w: Array) -> float:
    """That of the most probable row."""
    return sigmoid(float((rows @ w[:-1]).max() + w[-1]))


def left_out(x: Sequence[Array], y: Array, questions: Sequence[str]) -> list[float]:
    """The probability of each label from a fit without its question."""
    fits = {
        out: fit_best([rows for rows, q in zip(x, questions, strict=True) if q != out], y[np.array(questions) != out])
        for out in sorted(set(questions))
    }
    return [probability(rows, fits[question]) for rows, question in zip(x, questions, strict=True)]


def shown(name: str, found: Agreement) -> str:
    """One line of the table."""
    precision = f"{found.precision_committed:.3f}" if found.precision_committed is not None else "-"
    figures = f"{found.balanced_accuracy:>8.3f} {found.macro_f1:>8.3f} {found.decided:>8.3f} {precision:>9}"
    return f"{name:<34} {found.n:>5} {figures} {found.ece:>6.3f}"


def measure_labels(labels: Sequence[Label], idf: Idf) -> tuple[Array, dict[str, float]]:
    """Print the figures of labels left out question by question; the fit on all of them, and its figures."""
    y = np.array([float(label["label"] == "covered") for label in labels])
    x = table(labels, idf)
    p = left_out(x, y, [label["qid"] for label in labels])
    covered = [bool(label) for label in y]
    share = y.mean()
    weights = [FRESH_SHARE / share if is_covered else (1 - FRESH_SHARE) / (1 - share) for is_covered in covered]
    plain = agreement(p, covered)
    print(shown("labels, one question left out", plain))
    print(shown(f"  as if {FRESH_SHARE:.0%} were covered", agreement(p, covered, weights)))
    kept = ("balanced_accuracy", "macro_f1", "decided", "precision_committed")
    return fit_best(x, y), {name: round(getattr(plain, name), 3) for name in kept}


def examples(bank: Bank) -> Iterator[tuple[float, bool]]:
    """The probability and the label of every point in every example; concepts that must be named left aside."""
    scorer = load_scorer()
    for question in explained(bank):
        for example in question.examples:
            for found in suggest(scorer, bare(question), example.response):
                if found.point in (*example.covered, *example.missing):
                    yield found.p, found.point in example.covered


def phrasings(bank: Bank) -> tuple[list[float], list[bool]]:
    """The probability of each point where the answer is one of its own phrasings."""
    p = [
        next(found.p for found in suggest(load_scorer(), bare(question), text) if found.point == point.id)
        for question in explained(bank)
        for point in question.key_points
        for text in point.accept
    ]
    return p, [True] * len(p)


def bare(question: Question) -> Question:
    """Without the concepts that must be named: they are the author's, not the scorer's."""
    return replace(question, key_points=tuple(replace(point, must_any=()) for point in question.key_points))


def explained(bank: Bank) -> list[Question]:
    """The explain questions."""
    return [question for question in bank.questions.values() if question.kind is Kind.EXPLAIN]


def earned(bank: Bank, shift: int = 0) -> tuple[int, int]:
    """How many points the prompt of each question earns, or the model answer to another one; and of how many."""
    asked = explained(bank)
    covered = [
        found.covered
        for place, question in enumerate(asked)
        for found in suggest(
            load_scorer(), question, asked[(place + shift) % len(asked)].answer if shift else question.prompt
        )
    ]
    return sum(covered), len(covered)


def milliseconds(bank: Bank) -> float:
    """CPU time a point, answers taken apart included."""
    asked = [(question, question.answer) for question in explained(bank)]
    began, points = time.process_time(), 0
    for question, response in asked:
        points += len(suggest(load_scorer(), question, response))
    return 1000 * (time.process_time() - began) / points


def write(weights: Array, figures: dict[str, float], idf: Idf, name: str) -> None:
    """Replace what ships with the program."""
    model = {
        "trained_on": name,
        "date": str(Clock().local().date()),
        "left_out": figures,
        "weights": [round(float(w), 4) for w in weights],
    }
    MODEL_FILE.write_text(json.dumps(model, indent=2) + "\n", encoding="utf-8")
    counts = json.dumps(idf.counts, ensure_ascii=False, separators=(",", ":")).replace(',"', ',\n"')
    IDF_FILE.write_text(f'{{"texts":{idf.texts},"counts":{counts}}}\n', encoding="utf-8")


def main(argv: Sequence[str] | None = None) -> int:
    """Print the table; 1 where a promise is missed."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.explain", description=__doc__)
    parser.add_argument("labels", nargs="?", type=Path, help="labelled answers")
    parser.add_argument("--write", action="store_true", help="replace the shipped coefficients and word frequencies")
    parser.add_argument("--bank", type=Path, default=BANK, help="the question bank")
    options = parser.parse_args(argv)
    with TemporaryDirectory() as name:
        places = [Path(name) / part for part in ("home", "state", "cache", "config.yaml")]
        return measure(load_bank(Paths(places[0], "benchmark", *places[1:]), [options.bank]), options)


def measure(bank: Bank, options: argparse.Namespace) -> int:
    """The table; 1 where a promise is missed."""
    kept = True
    print(f"{'':<34} {'n':>5} {'balanced':>8} {'macro-F1':>8} {'decided':>8} {'committed':>9} {'ECE':>6}")
    if options.labels:
        labels = json.loads(options.labels.read_text(encoding="utf-8"))
        idf = count_words(bank.questions.values()) if options.write else load_scorer().idf
        weights, figures = measure_labels(labels, idf)
        kept = figures["balanced_accuracy"] >= 0.75
        if options.write:
            write(weights, figures, idf, options.labels.name)
            load_scorer.cache_clear()
    print(shown("phrasings, word for word", agreement(*phrasings(bank))))
    p, covered = zip(*examples(bank), strict=True)
    print(shown("examples of the bank", agreement(p, covered)))
    (pasted, of), (strange, _), cost = earned(bank), earned(bank, shift=7), milliseconds(bank)
    print(f"\npasted prompts earn {pasted} of {of} points, answers to other questions {strange} ({strange / of:.1%})")
    print(f"{cost:.2f} ms CPU a point (<= {MS_A_POINT:.0f})")
    kept = kept and not pasted and strange <= 0.01 * of and cost <= MS_A_POINT
    print("kept" if kept else "MISSED")
    return 0 if kept else 1


if __name__ == "__main__":
    sys.exit(main())
