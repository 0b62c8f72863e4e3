import math

import pytest

from interview.core.template import FormulaError, draw, evaluate, fill, names, number, placeholders

TEMPLATE = {"R": (0.8, 0.9), "F": (0.01, 0.02, 0.05), "N": (200.0, 500.0, 1000.0)}


# The same numbers on every Python and machine: a journal holds only the seed.
@pytest.mark.parametrize(
    ("seed", "drawn"),
    [
        (0, {"R": 0.9, "F": 0.01, "N": 500.0}),
        (1, {"R": 0.8, "F": 0.01, "N": 1000.0}),
        (123456789, {"R": 0.8, "F": 0.01, "N": 200.0}),
    ],
)
def test_a_seed_gives_the_same_numbers_for_ever(seed: int, drawn: dict[str, float]) -> None:
    assert draw(TEMPLATE, seed) == drawn


def test_the_order_of_names_does_not_matter() -> None:
    assert draw(dict(reversed(TEMPLATE.items())), 7) == draw(TEMPLATE, 7)


def test_another_name_leaves_the_drawn_numbers_alone() -> None:
    drawn = draw(TEMPLATE | {"K": (1.0, 2.0)}, 7)
    assert {name: drawn[name] for name in TEMPLATE} == draw(TEMPLATE, 7)


def test_every_value_is_drawn_about_equally_often() -> None:
    drawn = [draw(TEMPLATE, seed)["F"] for seed in range(3000)]
    assert all(900 < drawn.count(value) < 1100 for value in TEMPLATE["F"])


@pytest.mark.parametrize(
    ("formula", "value"),
    [
        ("R / (R + F * (N - 1))", 0.9 / (0.9 + 0.01 * 199)),
        ("-N ** 2", -40000),
        ("7 // 2 + 7 % 4", 6),
        ("sqrt(16) + log(e) + log2(8) + log10(100)", 10),
        ("exp(0) + min(3, 1, 2) + max(1, 2) + abs(-4)", 8),
        ("round(2.345, 2) + round(2.6) + floor(2.9) + ceil(2.1)", 10.345),
        ("comb(5, 2) + factorial(4)", 34),
        ("sin(0) + cos(0) + tanh(0) + pi", 1 + math.pi),
        ("1e-3 * .5 + 2.", 2.0005),
        ("0.1", 0.1),
    ],
)
def test_formulas_compute(formula: str, value: float) -> None:
    assert evaluate(formula, {"R": 0.9, "F": 0.01, "N": 200}) == pytest.approx(value, abs=0.006)


@pytest.mark.parametrize(
    "formula",
    [
        "__import__('os').system('true')",
        "().__class__",
        "N.real",
        "[1, 2][0]",
        "lambda: 1",
        "1 if N else 2",
        "N < 3",
        "not N",
        "True",
        "'a' * 3",
        "N := 3",
        "open(N)",
        "sqrt(*N)",
        "round(N, ndigits=1)",
        "sqrt(1, 2)",
        "sqrt",
        "M + 1",
        "0x1F",
        "1_000",
        "1if 2else 3",
        "1 (2)",
        "N\n+1; 2",
        "",
        "9 ** 9 ** 9",
        "2.0 ** 5000",
        "exp(1e6)",
        "factorial(171)",
        "factorial(2.5)",
        "comb(1e9, 5e8)",
        "comb(-1, 2)",
        "1 / (N - 200)",
        "1 % (N - 200)",
        "sqrt(-1)",
        "(-8) ** 0.5",
        "log(0)",
        "1e999",
        "9" * 400,
        "N" * 301,
        "ｓｑｒｔ(4)",
    ],
)
def test_hostile_and_senseless_formulas_are_refused(formula: str) -> None:
    with pytest.raises(FormulaError) as caught:
        evaluate(formula, {"N": 200})
    assert str(caught.value)


def test_deep_arithmetic_is_still_arithmetic() -> None:
    assert evaluate("-" * 299 + "1", {}) == -1


def test_names_of_a_formula_leave_out_functions_and_constants() -> None:
    assert names("sqrt(N) * pi + S / N") == {"N", "S"}


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("recall {R}, rate {F:%}, one in {N}", "recall 0.9, rate 5 %, one in 1000"),
        ("{R:.2f} {N:,} {F:.1%} {N:d}", "0.90 1,000 5.0 % 1000"),
        ("a set {{1, 2}} and {{{N}}}", "a set {1, 2} and {1000}"),
        ("no names", "no names"),
    ],
)
def test_texts_show_the_numbers(text: str, shown: str) -> None:
    assert fill(text, {"R": 0.9, "F": 0.05, "N": 1000.0}) == shown


def test_a_text_without_values_is_left_alone() -> None:
    assert fill("a dict {'a': 1} and {x}", {}) == "a dict {'a': 1} and {x}"


@pytest.mark.parametrize("text", ["{M}", "{", "a } b", "{N:>20}", "{N!r}", "{N.real}", "{0}"])
def test_texts_that_cannot_be_filled_say_why(text: str) -> None:
    with pytest.raises(FormulaError) as caught:
        fill(text, {"N": 1.0})
    assert str(caught.value)


def test_placeholders_are_the_names_shown() -> None:
    assert placeholders("{N} of {{no}} and {R:%}") == {"N", "R"}


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (3.0, "3"),
        (0.125, "0.125"),
        (0.1 + 0.2, "0.3"),
        (9 / 29, "0.3103"),
        (123456.789012, "123456.8"),
        (2999.9999999999995, "3000"),
        (1e-7, "1e-07"),
        (-0.0, "0"),
    ],
)
def test_numbers_are_written_as_people_write_them(value: float, text: str) -> None:
    assert number(value) == text
