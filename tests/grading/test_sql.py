"""SQL exercises: what a query returns, and what a candidate reads when it is not what was asked for."""

from pathlib import Path

import pytest

from interview.core.question import Limits, Rules
from interview.core.verdict import CaseResult, Verdict
from interview.grading.client import Exercise, ExerciseError, Grader
from interview.grading.compare import Tolerance
from interview.grading.tables import compare_tables

SOLUTION = "SELECT who, SUM(euros) AS total FROM paid GROUP BY who ORDER BY total DESC, who"
CASES = """\
from interview.grading.cases import *

PAID = {"paid": table(["who", "euros"], [("Ann", 2.5), ("Bo", 4), ("Ann", 3), ("Cy", None), ("Di", 4)])}
CASES = [
    query_case("sums", PAID, ordered=%s),
    query_case("nothing paid", {"paid": table(["who", "euros"], [])}, expect=table(["who", "total"], [])),
]
"""
RIGHT = [
    SOLUTION,
    SOLUTION.lower() + ";\n-- done",
    "WITH t AS (SELECT who, SUM(euros) AS total FROM paid GROUP BY who) SELECT * FROM t ORDER BY total DESC, who;",
    "SELECT DISTINCT who, SUM(euros) OVER (PARTITION BY who) AS total FROM paid ORDER BY 2 DESC, 1",
    "SELECT who, SUM(euros) + 1e-12 AS total FROM paid GROUP BY who ORDER BY total DESC, who",
]
# query, whether order counts, verdict, how the message begins
WRONG = [
    ("SELECT who FROM paid", "returned 1 column (who), expected (who, total)"),
    ("SELECT SUM(euros) AS total, who FROM paid GROUP BY who", "columns in another order: (total, who), expected"),
    ("SELECT SUM(euros) AS a, who AS b FROM paid GROUP BY who", "columns in another order, expected (who, total)"),
    ("SELECT who, SUM(euros) AS total FROM paid GROUP BY who LIMIT 2", "2 rows missing, first ("),
    ("SELECT who, SUM(euros) AS total FROM paid WHERE 0 GROUP BY who", "returned no row, expected 4: ('Ann', 5.5)"),
    (
        "SELECT who, COALESCE(SUM(euros), 0) AS total FROM paid GROUP BY who ORDER BY 2 DESC, 1",
        "where who is 'Cy', total is 0, expected NULL",
    ),
    (
        "SELECT a.who, (SELECT SUM(euros) FROM paid AS b WHERE b.who = a.who) AS total FROM paid AS a",
        "row ('Ann', 5.5) comes 2 times, expected once; does a join repeat it?",
    ),
    (SOLUTION.replace("DESC, who", ""), "sorted "),
    (SOLUTION.replace("ORDER BY total DESC, who", ""), "sorted "),
    ("SELECT who, CAST(SUM(euros) AS TEXT) AS total FROM paid GROUP BY who", "where who is 'Ann', total is '5.5', exp"),
]
ERRORS = [
    ("SELEC who FROM paid", Verdict.RUNTIME_ERROR, 'SQLError: near "SELEC": syntax error'),
    ("SELECT owed FROM paid", Verdict.RUNTIME_ERROR, "SQLError: no such column: owed"),
    ("-- nothing yet", Verdict.RUNTIME_ERROR, "SQLError: the file holds no query; write one SELECT"),
    ("SELECT 1; SELECT 2", Verdict.RUNTIME_ERROR, "SQLError: You can only execute one statement at a time"),
    ("DELETE FROM paid", Verdict.RUNTIME_ERROR, "SQLError: not authorized; only one SELECT is allowed"),
    ("CREATE TABLE t AS SELECT 1", Verdict.RUNTIME_ERROR, "SQLError: not authorized"),
    ("ATTACH '/etc/passwd' AS p", Verdict.RUNTIME_ERROR, "SQLError: not authorized"),
    ("PRAGMA database_list", Verdict.RUNTIME_ERROR, "SQLError: not authorized"),
    ("SELECT load_extension('/lib/x.so')", Verdict.RUNTIME_ERROR, "SQLError: not authorized"),
    ("SELECT x'00ff' AS who, 1 AS total", Verdict.WRONG_ANSWER, "returned a bytes"),
    (
        "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT COUNT(*), 1 FROM n",
        Verdict.TIME_LIMIT,
        "took longer than 0.3 s",
    ),
    (
        "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT x, 1 FROM n",
        Verdict.RUNTIME_ERROR,
        "SQLError: the result has more than 10,000 rows; is a join condition missing?",
    ),
    ("SELECT hex(zeroblob(400000000)) AS who, 1", Verdict.MEMORY_LIMIT, "needs more memory than the limit of 128 MB"),
    ("SELECT 'a\0b'", Verdict.REJECTED, "the file is no SQL text: a null byte"),
]


def written(folder: Path, *, ordered: bool = True, rules: Rules = Rules()) -> Exercise:  # noqa: B008  # frozen
    folder.joinpath("cases.py").write_text(CASES % ordered)
    folder.joinpath("solution.sql").write_text(SOLUTION)
    return Exercise("paid", folder, "query.sql", Limits(0.3, 128), rules)


def first(grader: Grader, exercise: Exercise, query: str) -> CaseResult:
    graded = grader.grade(exercise, query)
    return next((c for c in graded.cases if c.verdict not in (Verdict.ACCEPTED, Verdict.NOT_RUN)), graded.cases[0])


@pytest.mark.parametrize("query", RIGHT)
def test_a_query_of_another_form_is_accepted(query: str, grader: Grader, tmp_path: Path) -> None:
    graded = grader.grade(written(tmp_path), query, twice=True)
    assert graded.verdict is Verdict.ACCEPTED, graded
    assert graded.passed == 2


@pytest.mark.parametrize(("query", "message"), WRONG, ids=[query for query, _ in WRONG])
def test_the_message_names_what_differs(query: str, message: str, grader: Grader, tmp_path: Path) -> None:
    result = first(grader, written(tmp_path), query)
    assert result.verdict is Verdict.WRONG_ANSWER
    assert result.message.startswith(message), result.message


@pytest.mark.parametrize(("query", "verdict", "message"), ERRORS, ids=[query[:40] for query, *_ in ERRORS])
def test_a_query_can_only_read_its_tables(
    query: str, verdict: Verdict, message: str, grader: Grader, tmp_path: Path
) -> None:
    graded = grader.grade(written(tmp_path), query)
    assert graded.verdict is verdict, graded
    assert (graded.message or first(grader, written(tmp_path), query).message).startswith(message)
    assert grader.grade(written(tmp_path), SOLUTION).verdict is Verdict.ACCEPTED


def test_order_counts_only_where_the_author_says_so(grader: Grader, tmp_path: Path) -> None:
    query = SOLUTION.replace("DESC, who", "ASC, who DESC")
    assert grader.grade(written(tmp_path, ordered=False), query).verdict is Verdict.ACCEPTED
    assert first(grader, written(tmp_path), query).message == (
        "sorted the other way round: row 1 is ('Cy', NULL), expected ('Ann', 5.5)"
    )


def test_other_names_of_columns_are_a_note(grader: Grader, tmp_path: Path) -> None:
    graded = grader.grade(written(tmp_path), SOLUTION.replace("total", "spent"))
    assert graded.verdict is Verdict.ACCEPTED
    assert graded.cases[0].message == "columns are called (who, spent), expected (who, total)"


def test_call_and_tables_are_shown(grader: Grader, tmp_path: Path) -> None:
    result = first(grader, written(tmp_path), "SELECT who, 1 AS total FROM paid LIMIT 1")
    assert result.call.startswith("paid(who, euros): ('Ann', 2.5), ('Bo', 4), ('Ann', 3), ('Cy', NULL)")
    assert result.expected == "(who, total): ('Ann', 5.5), ('Bo', 4), ('Di', 4), ('Cy', NULL)"
    assert result.got == "(who, total): ('Di', 1)"


def test_forbidden_words_are_found_outside_comments_and_quotes(grader: Grader, tmp_path: Path) -> None:
    exercise = written(tmp_path, rules=Rules(forbid=("OVER", "limit")))
    fine = f"/* over */ {SOLUTION} -- LIMIT\n"
    assert grader.grade(exercise, fine).verdict is Verdict.ACCEPTED
    graded = grader.grade(exercise, f"{SOLUTION}\nLIMIT 9")
    assert (graded.verdict, graded.message) == (
        Verdict.REJECTED,
        "uses limit, which this exercise forbids (line 2)",
    )


def test_a_broken_solution_is_told_to_the_author(grader: Grader, tmp_path: Path) -> None:
    exercise = written(tmp_path)
    tmp_path.joinpath("solution.sql").write_text("SELECT owed FROM paid")
    with pytest.raises(ExerciseError, match="case 'sums': the solution raises SQLError: no such column: owed"):
        grader.cases(exercise)
    tmp_path.joinpath("cases.py").write_text(
        "from interview.grading.cases import *\nCASES = [query_case('a', {}, expect=3)]\n"
    )
    tmp_path.joinpath("solution.sql").write_text("SELECT 1")
    with pytest.raises(ExerciseError, match=r"is table\(columns, rows\) or reference"):
        grader.cases(exercise)


def test_floats_within_the_tolerance_match_in_any_order() -> None:
    rows = [(i % 7, i / 3) for i in range(3000)]
    want = {"columns": ["a", "b"], "rows": rows}
    near = [(a, b + 1e-11) for a, b in reversed(rows)]
    got = {"columns": ["a", "b"], "rows": near}
    assert compare_tables(got, want, ordered=False, tolerance=Tolerance()).ok
    near[5] = (9, 0.25)
    assert not compare_tables(got, want, ordered=False, tolerance=Tolerance()).ok


FORGED = [
    None,
    {},
    {"columns": 1, "rows": []},
    {"columns": ["a"], "rows": [[1, 2]]},
    {"columns": ["a"], "rows": [[[]]]},
]


@pytest.mark.parametrize("got", FORGED, ids=repr)
def test_what_is_no_table_is_wrong(got: object) -> None:
    want = {"columns": ["a"], "rows": [(1,)]}
    assert (
        compare_tables(got, want, ordered=True, tolerance=Tolerance()).message == "returned something that is no table"
    )
