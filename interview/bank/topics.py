"""TOPICS.yaml: areas, topics, concepts in the order they are met, and the elements no topic owns."""

from typing import Any

from interview.bank.readers import Field, many, one_of, record, slug, text, whole
from interview.bank.rules import Report, Rule
from interview.bank.yaml import read_yaml
from interview.core.question import Area, Syllabus, Topic

FIRST: dict[str, Field] = {"concepts": Field(whole(0, 999)), "exercises": Field(whole(0, 999))}
TOPIC: dict[str, Field] = {
    "id": Field(slug, required=True),
    "title": Field(text, required=True),
    "area": Field(slug, required=True),
    "priority": Field(one_of(["A", "B", "C"])),
    "first": Field(record(dict, FIRST)),
    "prerequisites": Field(many(slug)),
    "elements": Field(many(slug)),
}
AREA: dict[str, Field] = {"id": Field(slug, required=True), "title": Field(text, required=True)}


def _topic(**values: Any) -> Topic:
    return Topic(**values.pop("first", {}), **values)


TOPICS: dict[str, Field] = {
    "areas": Field(many(record(Area, AREA))),
    "topics": Field(many(record(_topic, TOPIC), 0, 1000)),
    "concepts": Field(many(slug, 0, 1000)),
    "elements_anywhere": Field(many(slug, 0, 1000)),
}


def read_topics(data: bytes, report: Report) -> Syllabus | None:
    """The syllabus in a file's bytes; None, and problems in the report, where it cannot be used."""
    node = read_yaml(data, report)
    if node is None:
        return None
    values = record(dict, TOPICS)(node, "TOPICS", report)
    if report.broken:
        return None
    topics = {topic.id: topic for topic in values.get("topics", ())}
    for place, topic in enumerate(values.get("topics", ())):
        report.lines[topic.id] = report.line(f"TOPICS.topics[{place}]")
        if topics[topic.id] is not topic:
            report.at(Rule.SAME_TOPIC, f"TOPICS.topics[{place}]", topic=topic.id)
    return Syllabus(values.get("areas", ()), topics, values.get("concepts", ()), values.get("elements_anywhere", ()))
