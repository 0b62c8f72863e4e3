"""A made-up learner's review log: memory obeys FSRS-6, with parameters of the learner's own."""

import random
from pathlib import Path

from interview.core.memory import DEFAULT_MODEL, Memory, Model, Rating
from interview.core.prequential import Review

MS_A_DAY = 86_400_000


def made_log(
    cards: int = 60, days: int = 40, truth: Model = DEFAULT_MODEL, seed: int = 1, first_pass: float = 0.7
) -> list[Review]:
    """Every card is new on a day of its own and comes back when the default model says so."""
    rng = random.Random(seed)
    believed: dict[str, Memory] = {}
    true: dict[str, Memory] = {}
    log: list[Review] = []
    for day in range(days):
        due = [card for card, memory in believed.items() if memory.due <= day]
        for card in [*due, *(f"c{n}" for n in range(cards) if n % days == day % cards)]:
            memory = true.get(card)
            recall = truth.recall(day - memory.last_day, memory.stability) if memory else first_pass
            rating = Rating.GOOD if rng.random() < recall else Rating.AGAIN
            for model, memories in ((DEFAULT_MODEL, believed), (truth, true)):
                memories[card] = model.review(memories.get(card), rating, day)
            log.append(Review(card, day, rating))
    return log


def write_log(path: Path, log: list[Review], columns: str = "card_id,review_time,review_rating") -> None:
    """As CSV, every review at noon UTC of its day, a minute after the one before."""
    lines = [columns, *(f"{r.card},{r.day * MS_A_DAY + MS_A_DAY // 2 + n},{r.rating}" for n, r in enumerate(log))]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
