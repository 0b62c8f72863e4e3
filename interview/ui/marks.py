"""What is marked on a question: the cursor, options picked, key points ticked."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from interview.core.keypoints import Suggestion


class Sight(StrEnum):
    """What a key changed and must be seen, where the question is longer than its window."""

    ANSWER = "answer"  # the result, or the rubric
    CURSOR = "cursor"  # the option or key point that a key marked
    HINT = "hint"  # the last one


@dataclass(slots=True)
class Marks:
    """By place on the screen, from 0. `touched` are the points that the candidate ticked or unticked."""

    cursor: int = 0
    picked: set[int] = field(default_factory=set)
    ticked: set[int] = field(default_factory=set)
    touched: set[int] = field(default_factory=set)

    @classmethod
    def suggested(cls, found: "Sequence[Suggestion]") -> "Marks":
        """Points that look covered are ticked beforehand; the cursor is on the first that cannot be told."""
        unsure = next((place for place, one in enumerate(found) if one.unsure), 0)
        return cls(unsure, ticked={place for place, one in enumerate(found) if one.covered})

    def move(self, step: int, count: int) -> None:
        """Move the cursor over so many places, round the ends."""
        if count:
            self.cursor = (self.cursor + step) % count

    def pick(self, place: int, *, several: bool) -> None:
        """Choose an option; where there may be several, add it or take it away."""
        self.picked = self.picked ^ {place} if several else {place}
        self.cursor = place

    def tick(self, place: int) -> None:
        """Say that a key point was made, or that it was not."""
        self.ticked ^= {place}
        self.touched.add(place)
        self.cursor = place
