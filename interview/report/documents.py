"""What the commands print with --json: one document each, with its schema. Seconds end in _s, shares are 0 to 1."""

from typing import TYPE_CHECKING, Any

from interview.core.memory import DESIRED_RETENTION
from interview.core.question import Syllabus
from interview.core.statistics import Figures, Share, Tally
from interview.history.rows import Summary
from interview.practice.lookback import Overview

if TYPE_CHECKING:
    from interview.core.corrections import Corrections
    from interview.core.state import Attempt
    from interview.practice.debrief import Debrief
    from interview.practice.readiness import Readiness, Ready
    from interview.practice.review import PastItem, PastSession

Document = dict[str, Any]


def stats_document(overview: Overview, syllabus: Syllabus) -> Document:
    """`interview.stats/1`. Shares, bounds and medians are null below five answers; counts always stand.

    `topics` are those with an answer in the span or a question that was seen before.
    """
    found, due = overview.figures, overview.due
    return {
        "schema": "interview.stats/1",
        "from": str(found.first),
        "to": str(found.last),
        "answers": {
            **_tally(found.tally),
            "total_s": round(found.total_seconds, 1),
            "not_counted": {
                "slips": found.excluded.slips,
                "disputed": found.excluded.disputed,
                "unjudged": found.excluded.unjudged,
            },
        },
        "first_tries": _tally(found.first_tries),
        "retention": {
            "n": found.repeats.n,
            "right": found.repeats.right,
            "partly": found.repeats.partly,
            **_share(found.repeats.held),
            "goal": DESIRED_RETENTION,
            "predicted": _rounded(found.predicted),
        },
        "topics": _topics(overview, syllabus),
        "areas": [{"area": name, **_tally(tally)} for name, tally in found.areas.items()],
        "kinds": [{"kind": name, **_tally(tally)} for name, tally in found.kinds.items()],
        "levels": [{"level": name, **_tally(tally)} for name, tally in found.levels.items()],
        "fluent": {"n": found.fluent.n, "right": found.fluent.hits, **_share(found.fluent)},
        "confidence": confidence(found),
        "retention_by_week": [
            {"monday": str(monday), "n": share.n, "held": share.hits, **_share(share)} for monday, share in found.weeks
        ],
        "due": {
            "today": due.today,
            "overdue": due.overdue,
            "next_7_days": due.next_7_days,
            "median_item_s": _rounded(found.tally.seconds),
            "clear_in_days": overview.clear_in,
            "forecast": list(overview.forecast),
        },
        "readiness": _readiness(overview.readiness) if overview.readiness else None,
        "days_of_28": overview.days_of_28,
        "stuck": {name: list(before) for name, before in overview.stuck.items()},
        "mocks": [_mock(mock) for mock in overview.mocks],
    }


def confidence(found: Figures) -> list[Document]:
    """What the candidate said before the answer, and what came."""
    return [{"said": name, **_tally(tally)} for name, tally in found.confidence.items()]


def suggestions(ticks: "Corrections") -> Document:
    """Key points suggested beside those ticked.

    `agreed` of what it committed to; of what it could not tell, how many were ticked.
    """
    committed, covered, missing, unsure = ticks.committed, ticks.covered, ticks.missing, ticks.unsure
    return {
        "points": ticks.points,
        "refit": {"scale": round(refit.scale, 3), "shift": round(refit.shift, 3), "points": refit.points}
        if (refit := ticks.refit).points
        else None,
        "committed": {"n": committed.n, "agreed": committed.hits, **_share(committed)},
        "covered": {"n": covered.n, "agreed": covered.hits, **_share(covered)},
        "missing": {"n": missing.n, "agreed": missing.hits, **_share(missing)},
        "unsure": {"n": unsure.n, "ticked": unsure.hits, **_share(unsure)},
        "table": [
            {"from": row.low, "to": row.high, "suggested": _rounded(row.mean), "n": row.ticked.n, **_share(row.ticked)}
            for row in ticks.table
        ],
    }


def _readiness(found: "Readiness") -> Document:
    """Shares with their 80 % bands; null where they would rest on fewer than 30 answers."""
    return {"overall": _ready(found.overall), "areas": [{"area": r.area, **_ready(r)} for r in found.areas]}


def _ready(ready: "Ready") -> Document:
    found = ready.estimate
    band = [round(found.low, 4), round(found.high, 4)] if found else None
    return {
        "answers": ready.answers,
        "questions": ready.questions,
        "seen": ready.seen,
        "share": round(found.mean, 4) if found else None,
        "band": band,
    }


def sessions_document(summaries: list[Summary]) -> Document:
    """`interview.sessions/1`, newest first. `score` is the overall score of a mock, 1 to 5, `word` what it says."""
    return {"schema": "interview.sessions/1", "sessions": [_session(summary) for summary in summaries]}


def review_document(session: "PastSession", items: "list[PastItem]") -> Document:
    """`interview.review/1`: one past session with these answers."""
    begun = session.state.started
    return {
        "schema": "interview.review/1",
        "id": begun.session,
        "kind": begun.mode,
        "title": begun.title,
        "day": begun.day,
        "finished": session.state.finished,
        "questions": len(begun.items),
        "active_s": round(session.state.at, 1),
        "score": _rounded(session.debrief.card.overall) if session.debrief else None,
        "answers": [_answer(item) for item in items],
        "problems": list(session.problems),
    }


def debrief_document(debrief: "Debrief") -> Document:
    """`interview.debrief/1`. Scores are 1 to 5, null where nothing tested a dimension."""
    begun, card = debrief.state.started, debrief.card
    return {
        "schema": "interview.debrief/1",
        "id": begun.session,
        "blueprint": begun.blueprint or None,
        "title": begun.title,
        "day": begun.day,
        "active_s": round(debrief.state.at, 1),
        "limit_s": begun.seconds,
        "pauses": debrief.state.pauses,
        "slack_s": debrief.state.slack,
        "hints": debrief.hints,
        "dimensions": [
            {"dimension": row.dimension, "score": _rounded(row.score), "by": row.by or None, "from": row.basis or None}
            for row in card.rows
        ],
        "overall": _rounded(card.overall),
        "word": card.word,
        "earlier": [_rounded(score) for score in debrief.earlier],
        "line_up": [
            {
                "id": line.item.question,
                "part": line.item.part or None,
                "round": begun.rounds[line.item.round].title,
                "score": _rounded(line.score) if line.attempt else None,
                "seconds_s": round(line.attempt.answered.seconds, 1) if line.attempt else None,
                "par_s": line.item.par,
            }
            for line in debrief.lines
        ],
        "practise_next": [line.item.question for line in debrief.weakest],
    }


def _tally(tally: Tally) -> Document:
    return {
        "n": tally.n,
        "right": tally.right,
        "partly": tally.partly,
        "self_scored": tally.self_scored,
        **_share(tally.share),
        "over_par": tally.over_par,
        "median_s": _rounded(tally.seconds),
        "median_time_over_par": _rounded(tally.pace),
    }


def _share(share: Share) -> Document:
    low, high = share.bounds or (None, None)
    return {"rate": _rounded(share.rate), "low95": _rounded(low), "high95": _rounded(high)}


def _topics(overview: Overview, syllabus: Syllabus) -> list[Document]:
    answered = overview.figures.topics
    names = {*answered, *(name for name, counts in overview.topics.items() if counts.seen)}
    return [_topic(name, answered.get(name, Tally()), overview, syllabus) for name in sorted(names)]


def _topic(name: str, tally: Tally, overview: Overview, syllabus: Syllabus) -> Document:
    counts, topic = overview.topics.get(name), syllabus.topics.get(name)
    return {
        "topic": name,
        "area": topic.area if topic else name,
        **_tally(tally),
        "questions": counts.questions if counts else 0,
        "seen": counts.seen if counts else 0,
        "due": counts.due if counts else 0,
    }


def _mock(mock: Summary) -> Document:
    return {
        "id": mock.session.id,
        "day": mock.session.day,
        "title": mock.session.title,
        "blueprint": mock.session.blueprint or None,
        "overall": _rounded(mock.session.score),
        "word": mock.session.word or None,
    }


def _session(summary: Summary) -> Document:
    row = summary.session
    return {
        "id": row.id,
        "kind": row.mode,
        "title": row.title,
        "day": row.day,
        "started": row.started,
        "finished": bool(row.finished),
        "questions": row.items,
        "answers": summary.answers,
        "right": summary.right,
        "answers_s": round(summary.seconds, 1),
        "par_s": round(summary.par, 1),
        "hints": summary.hints,
        "score": _rounded(row.score),
        "word": row.word or None,
    }


def _answer(past: "PastItem") -> Document:
    head = {
        "number": past.number,
        "id": past.item.question,
        "part": past.item.part or None,
        "title": past.item.title,
        "kind": past.item.kind,
        "topic": past.item.topic,
        "response": past.response,
        "answer": past.answer or None,
        "par_s": past.item.par,
    }
    return head | (_went(past, past.attempt) if past.attempt else {**dict.fromkeys(WENT), "result": "open"})


WENT = (
    *("score", "result", "outcome", "rating", "verdict", "message", "points", "seconds_s", "hints", "runs"),
    "confidence",
)


def _went(past: "PastItem", attempt: "Attempt") -> Document:
    """How an answer went; null throughout for what was left open."""
    answered = attempt.answered
    return {
        "score": _rounded(attempt.score),
        "result": past.mark,
        "outcome": attempt.rated.outcome if attempt.rated else None,
        "rating": attempt.rated.given if attempt.rated else None,
        "verdict": answered.verdict or None,
        "message": answered.message or None,
        "points": list(attempt.judged.points) if attempt.judged else None,
        "seconds_s": round(answered.seconds, 1),
        "hints": answered.hints,
        "runs": answered.runs,
        "confidence": answered.confidence or None,
    }


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 4)
