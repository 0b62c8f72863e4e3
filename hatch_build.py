"""Put question_bank inside the wheel, but not inside an editable install: a copy there would go stale."""

from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class QuestionBankHook(BuildHookInterface):  # type: ignore[type-arg]  # hatchling leaves its parameter open
    """Adds the bank to standard wheels only."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Called by hatchling before a wheel is built; `version` is "standard" or "editable"."""
        if version == "standard":
            build_data["force_include"]["question_bank"] = "interview/question_bank"
