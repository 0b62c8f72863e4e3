"""What is worked out once in a while, after a sitting: when nobody waits for a question."""

from interview.practice.tools import Tools


def after_sitting(tools: Tools) -> list[str]:
    """Look ahead once a study day where there is a plan, and fit where that is due; says what changed."""
    if tools.store.has_ledger():
        from interview.practice.plan import course, look_ahead
        from interview.practice.standing import active_goal

        if goal := active_goal(tools):
            look_ahead(course(tools, goal))
    return _tune(tools)


def _tune(tools: Tools) -> list[str]:
    from interview.practice.tune import fit_is_due, tune

    if not fit_is_due(tools):
        return []
    tuned = tune(tools)
    if tuned.parameters is None:
        return []
    return [f"Memory was fitted to your {tuned.scored} repeats; it predicts your latest quarter better now."]
