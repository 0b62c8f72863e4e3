"""projects.yaml of the home: read as strictly as questions, since a typing error must not lose an answer."""

from pathlib import Path

from interview.bank.merge import shown_path
from interview.bank.readers import Field, many, optional_text, record
from interview.bank.rules import Report
from interview.bank.yaml import read_yaml
from interview.core.project import ASKED, Project
from interview.core.question import Problem

PROJECT: dict[str, Field] = {name: Field(optional_text) for name in ("name", *ASKED)}
MOST = 20
_FIELDS = "".join(f"    # {question}\n    {name}:\n" for name, question in ASKED.items())
TEMPLATE = f"""\
# Your projects: `interview projects` opens this file and says what an interviewer will ask.
# Prompts about your own work name them in turn. Leave empty what you cannot say yet.
projects:
  - name:
{_FIELDS}"""


def load_projects(path: Path) -> tuple[list[Project], list[Problem]]:
    """The projects, and what is wrong with the file; neither where there is none."""
    report = Report(shown_path(path))
    try:
        node = read_yaml(path.read_bytes(), report)
    except OSError:
        return [], []
    if node is None:
        return [], report.problems
    values = record(dict, {"projects": Field(many(record(dict, PROJECT), 0, MOST))})(node, "projects.yaml", report)
    if report.broken:
        return [], report.problems
    # An entry without a name has not been begun.
    return [Project(**found) for found in values.get("projects", ()) if found.get("name")], report.problems
