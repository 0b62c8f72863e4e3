"""Single keys: one table for each mode. The bottom line shows it and the keyboard obeys it, so they cannot differ."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from interview.core.memory import Rating
from interview.core.present import LETTERS
from interview.core.question import Kind
from interview.core.state import Phase
from interview.ui.mode import Mode
from interview.ui.model import Screen
from interview.ui.words import CONFIDENCES, hint_words, rating_choices


@dataclass(frozen=True, slots=True)
class Action:
    """A key, what it is called on the bottom line (empty: not shown), and what it does."""

    key: str
    label: str
    run: Callable[[], None]


def _nothing() -> None:
    """An action that is carried out elsewhere: the key is only shown."""


def actions(screen: Screen) -> list[Action]:
    """Single keys that act now, in the order of the bottom line."""
    makers: dict[Mode, Callable[[Screen], Iterator[Action]]] = {
        Mode.MENU: _menu_actions,
        Mode.CONFIDENCE: _confidence_actions,
        Mode.ALOUD: _aloud_actions,
        Mode.LETTERS: _letter_actions,
    }
    return list(makers[screen.mode](screen)) if screen.mode in makers else []


def bottom(screen: Screen) -> list[tuple[str, str]]:
    """Keys and labels for the bottom line."""
    fixed = {
        Mode.LEAVING: [("^C", "leave"), ("any other key", "stay")],
        Mode.PAUSED: [("any key", "go on"), ("^C", "leave")],
        Mode.SMALL: [("^C", "leave")],
        Mode.NOTE: [("⏎", "keep the note"), ("esc", "no note"), ("^C", "leave")],
        Mode.CALL: [("⏎", "call it"), ("esc", "no call"), ("^C", "leave")],
        Mode.MENU: [("a letter", "does it"), ("any other key", "back"), ("^C", "leave")],
        Mode.LINE: [("⏎", "answer"), _hint_label(screen, "^G"), ("^T", "pause"), ("^X", "more"), ("^C", "leave")],
    }
    if screen.mode in fixed:
        return [pair for pair in fixed[screen.mode] if pair[1]]
    if screen.mode is Mode.TEXT:
        return _text_bottom(screen)
    return [(action.key, action.label) for action in actions(screen) if action.label]


def press(screen: Screen, key: str) -> bool:
    """Carry out a single key; False where it means nothing now."""
    for action in actions(screen):
        if action.key == key or (action.key == "⏎" and key == "space" and screen.mode is not Mode.ALOUD):
            screen.guard(action.run)
            return True
    return False


def _letter_actions(screen: Screen) -> Iterator[Action]:
    phase = screen.sitting.state.phase
    if phase is Phase.ASKING:
        yield from _choice_actions(screen)
    elif phase is Phase.JUDGING:
        yield from _judging_actions(screen)
    elif phase is Phase.RATING:
        yield from _rating_actions(screen)
    elif phase is Phase.ASSESSING:
        yield from (Action(str(score), "", partial(screen.assess, score)) for score in range(1, 6))
        yield Action("1-5", "score yourself", _nothing)
    yield Action("?", "", screen.open_menu)
    yield Action("q", "leave", screen.hands.leave)


def _choice_actions(screen: Screen) -> Iterator[Action]:
    count = len(screen.sitting.presented.order)
    for place in range(count):
        yield Action(LETTERS[place], "", partial(screen.pick, place))
        yield Action(str(place + 1), "", partial(screen.pick, place))
    yield from _arrows(screen)
    several = screen.kind is Kind.MULTI
    yield Action(f"a-{LETTERS[count - 1]}", "pick all that apply" if several else "choose", _nothing)
    if several:
        yield Action("space", "", lambda: screen.pick(screen.marks.cursor))
    yield Action("⏎", "answer", screen.submit_choice)
    if screen.sitting.state.started.slack:
        yield Action("+", "slack" if screen.sitting.in_grace else "", screen.extend)
    yield from _shared(screen)


def _arrows(screen: Screen) -> Iterator[Action]:
    yield Action("down", "", lambda: screen.arrow(1))
    yield Action("up", "", lambda: screen.arrow(-1))


def _shared(screen: Screen) -> Iterator[Action]:
    yield Action(*_hint_label(screen, "h"), screen.hint)
    yield Action("p", "pause", screen.pause)
    yield Action("s", "skip", screen.skip)
    yield Action("g", "", screen.give_up)
    yield Action("u", "", screen.undo)
    yield Action("#", "", screen.begin_note)


def _judging_actions(screen: Screen) -> Iterator[Action]:
    count = len(screen.sitting.presented.question.key_points)
    for place in range(count):
        yield Action(str(place + 1), "", partial(screen.tick, place))
    yield from _arrows(screen)
    yield Action("space", "", lambda: screen.tick(screen.marks.cursor))
    yield Action(f"1-{count}", "tick or untick" if screen.sitting.suggestions else "tick what you said", _nothing)
    yield Action("⏎", "done", screen.judge)


def _rating_actions(screen: Screen) -> Iterator[Action]:
    sitting = screen.sitting
    for key, label in rating_choices(sitting):
        runs: dict[str, Callable[[], None]] = {"⏎": sitting.rate, "u": sitting.slip, "!": sitting.dispute}
        run = runs.get(key) or partial(sitting.rate, Rating(int(key)))
        yield Action(key, label, _rated(screen, run))
    yield Action("#", "", screen.begin_note)
    if sitting.suggested is not Rating.AGAIN:
        yield Action("!", "", _rated(screen, sitting.dispute))
        yield Action("u", "undo last rating" if sitting.can_undo else "", screen.undo)


def _aloud_actions(screen: Screen) -> Iterator[Action]:
    yield Action("⏎", "I have said it", screen.submit)
    yield Action("any other key", "write instead", _nothing)
    yield Action("^C", "leave", _nothing)


def _confidence_actions(screen: Screen) -> Iterator[Action]:
    for number, word in enumerate(CONFIDENCES, 1):
        yield Action(str(number), word, partial(screen.answer, word))
    yield Action("⏎", "rather not say", lambda: screen.answer(""))
    yield Action("esc", "back", screen.think_again)
    yield Action("^C", "leave", _nothing)


def _menu_actions(screen: Screen) -> Iterator[Action]:
    for key, label, run in _menu_table(screen):
        yield Action(key, label, _closing(screen, run))


def _menu_table(screen: Screen) -> Sequence[tuple[str, str, Callable[[], None]]]:
    in_text = screen.kind in (Kind.EXPLAIN, Kind.CODE)
    rows: list[tuple[str, str, Callable[[], None]]] = []
    if screen.asking:
        if screen.kind is Kind.CODE:
            rows += [("d", "hand in", lambda: screen.hands.run_code(True)), ("t", "try a call", screen.begin_call)]
        rows += [("v", "aloud", screen.say_aloud)] if screen.kind is Kind.EXPLAIN else []
        rows += [("h", "hint", screen.hint)] if screen.sitting.presented.question.hints else []
        rows += [("p", "pause", screen.pause), ("s", "skip", screen.skip), ("g", "give up", screen.give_up)]
        rows += [("+", "slack", screen.extend)] if screen.sitting.state.slack_left else []
        rows += [("n", "next round", screen.end_round)] if screen.sitting.in_grace else []
        rows += [("e", "$EDITOR", screen.hands.edit), ("x", "reset", screen.hands.reset)] if in_text else []
    rows += [("#", "note on this question", screen.begin_note)]
    rows += [
        ("u", "undo the last rating or skip", screen.undo),
        ("c", "clock", screen.toggle_clock),
        ("q", "leave", screen.hands.leave),
    ]
    return rows


def _closing(screen: Screen, run: Callable[[], None]) -> Callable[[], None]:
    def action() -> None:
        screen.menu = False
        run()

    return action


def _hint_label(screen: Screen, key: str) -> tuple[str, str]:
    return (key, hint_words(screen.sitting))


def _text_bottom(screen: Screen) -> list[tuple[str, str]]:
    if screen.kind is Kind.CODE:
        first = [("^S", "run")]
        if screen.passed:
            first = [("^S", "run"), ("⏎", "see the feedback")]
        if screen.sitting.state.feedback_at_end:
            first = [("^S", "run"), ("^X d", "hand in")]
    else:
        first = [("^S", "done")] + ([] if screen.hands.text() else [("v", "say it aloud")])
    if screen.sitting.in_grace and screen.sitting.state.slack_left:
        first.append(("^X +", "slack"))
    middle = [_hint_label(screen, "^G"), ("^T", "pause"), ("^O", "$EDITOR"), ("^X", "more"), ("^C", "leave")]
    return [pair for pair in first + middle if pair[1]]


def _rated(screen: Screen, rate: Callable[[], None]) -> Callable[[], None]:
    def run() -> None:
        rate()
        screen.fresh()

    return run
