"""The SQL exercise that `interview new sql` writes."""

SQL = """\
prompt: |
  Table `visits` has columns `person` and `minutes`. Write one SELECT with
  columns `person` and `total`: the minutes of each person, the longest total
  first, equal totals by name. Replace this by your exercise.
entry: query.sql
limits: {seconds: 2, memory_mb: 512}
rules: {loops: allowed}
clarify: [May minutes be NULL?, How are equal totals ordered?]
hints:
  - The idea.
  - The clause it needs.
  - The skeleton.
why: |
  What the exercise is about.
"""

SQL_FILES = {
    "starter.sql": "-- person, total\nSELECT NULL AS person, NULL AS total;\n",
    "solution.sql": """\
SELECT person, SUM(minutes) AS total
FROM visits
GROUP BY person
ORDER BY total DESC, person;
""",
    "cases.py": """\
from interview.grading.cases import query_case, table


def visits(*rows):
    return {"visits": table(["person", "minutes"], rows)}


CASES = [
    query_case("two visits of one person", visits(("Ann", 5), ("Bo", 7), ("Ann", 4)), ordered=True,
               expect=table(["person", "total"], [("Ann", 9), ("Bo", 7)])),
    query_case("equal totals by name", visits(("Cy", 2), ("Bo", 2), ("Al", 2)), ordered=True, hidden=True),
    query_case("nobody came", visits(), expect=table(["person", "total"], []), group="edge", hidden=True),
]
""",
    "right/from-a-subquery.sql": """\
SELECT person, total
FROM (SELECT person, SUM(minutes) AS total FROM visits GROUP BY person) AS sums
ORDER BY 2 DESC, 1;
""",
    "wrong/counts.sql": """\
-- fails: two visits of one person; equal totals by name
SELECT person, COUNT(*) AS total FROM visits GROUP BY person ORDER BY total DESC, person;
""",
    "wrong/no-grouping.sql": """\
-- fails: two visits of one person; equal totals by name; nobody came
SELECT person, SUM(minutes) AS total FROM visits;
""",
    "wrong/by-name.sql": """\
-- fails: equal totals by name
SELECT person, SUM(minutes) AS total FROM visits GROUP BY person ORDER BY total DESC, person DESC;
""",
}
