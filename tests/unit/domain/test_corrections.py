"""The laws of the effective view."""

import random
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from attendance_app.domain.corrections import (
    Correction,
    CorrectionAction,
    EffectivePunch,
    Standing,
    effective,
    standing,
)
from attendance_app.domain.punches import Punch, PunchKind, PunchMethod

EIGHT = datetime(2026, 3, 2, 8, tzinfo=UTC)
ADD, MOVE, VOID = CorrectionAction.ADD, CorrectionAction.MOVE, CorrectionAction.VOID


def punch(number: int, kind: PunchKind = PunchKind.IN, hours: float = 0) -> Punch:
    at = EIGHT + timedelta(hours=hours)
    return Punch(f"p{number}", "ada", kind, at, "UTC", 0, "desk", PunchMethod.FACE, clock_jump_s=60)


def correction(
    number: int, action: CorrectionAction, target: str = "", kind: PunchKind = PunchKind.IN, hours: float = 0
) -> Correction:
    at = EIGHT + timedelta(hours=hours)
    return Correction(f"c{number}", action, "ada", target, kind, at, "UTC", 0, "admin", EIGHT, "mistaken")


@dataclass(frozen=True)
class Story:
    """Punches, and corrections of them and of one another, in order."""

    punches: list[Punch]
    corrections: list[Correction]


@st.composite
def stories(draw: st.DrawFn) -> Story:
    punches = [
        punch(number, draw(st.sampled_from(PunchKind)), draw(st.integers(0, 5)))
        for number in range(draw(st.integers(0, 4)))
    ]
    targets = [each.id for each in punches]
    corrections = []
    for number in range(draw(st.integers(0, 8))):
        action = draw(st.sampled_from(CorrectionAction)) if targets else ADD
        target = "" if action is ADD else draw(st.sampled_from(targets))
        made = correction(number, action, target, draw(st.sampled_from(PunchKind)), draw(st.integers(0, 5)))
        corrections.append(made)
        if action is ADD:
            targets.append(made.id)
    return Story(punches, corrections)


def what_stands(story: Story) -> dict[str, tuple[PunchKind, datetime]]:
    return {each.id: (each.kind, each.at_utc) for each in effective(story.punches, story.corrections)}


def one_by_one(story: Story) -> dict[str, tuple[PunchKind, datetime]]:
    """An independent road: carry the corrections out on a table, in order."""
    table = {each.id: (each.kind, each.at_utc) for each in story.punches}
    for each in story.corrections:
        if each.action is VOID:
            table.pop(each.target_id, None)
        else:
            table[each.target_id or each.id] = (each.kind, each.at_utc)
    return table


def test_a_day_worked_by_hand() -> None:
    arrived, left = punch(1), punch(2, PunchKind.OUT, 9)
    corrections = [
        correction(1, ADD, kind=PunchKind.BREAK_START, hours=4),
        correction(2, ADD, kind=PunchKind.BREAK_END, hours=5),
        correction(3, MOVE, "p2", PunchKind.OUT, 8),
        correction(4, MOVE, "c2", PunchKind.BREAK_END, 4.5),
        correction(5, VOID, "p1"),
    ]
    found = effective([left, arrived], corrections)
    assert [(each.id, each.kind, each.at_utc - EIGHT) for each in found] == [
        ("c1", PunchKind.BREAK_START, timedelta(hours=4)),
        ("c2", PunchKind.BREAK_END, timedelta(hours=4.5)),
        ("p2", PunchKind.OUT, timedelta(hours=8)),
    ]
    assert [each.method for each in found] == [PunchMethod.MANUAL, PunchMethod.MANUAL, PunchMethod.FACE]
    assert [each.clock_jump_s for each in found] == [None, None, 60]
    assert all(each.corrected for each in found)


def test_without_corrections_everything_stands_as_recorded() -> None:
    (stands,) = effective([punch(1)], [])
    assert stands == EffectivePunch("p1", "ada", PunchKind.IN, EIGHT, 0, PunchMethod.FACE, False, 60)


def test_a_correction_of_a_punch_that_is_not_there_says_nothing() -> None:
    assert effective([], [correction(1, MOVE, "elsewhere"), correction(2, VOID, "elsewhere")]) == []


@given(stories())
def test_the_last_word_on_a_punch_wins(story: Story) -> None:
    assert what_stands(story) == one_by_one(story)


@given(stories())
def test_what_stands_is_in_order_of_instant_then_id(story: Story) -> None:
    found = effective(story.punches, story.corrections)
    assert [(each.at_utc, each.id) for each in found] == sorted((each.at_utc, each.id) for each in found)


@given(stories(), st.data())
def test_a_further_correction_and_its_undoing_leave_everything_as_it_stood(story: Story, data: st.DataObject) -> None:
    before = what_stands(story)
    targets = [each.id for each in story.punches] + [each.id for each in story.corrections if each.action is ADD]
    if not targets:
        return
    target = data.draw(st.sampled_from(targets))
    done = correction(90, data.draw(st.sampled_from([MOVE, VOID])), target, PunchKind.OUT, 7)
    original = next((each for each in story.punches if each.id == target), None)
    words = [each for each in story.corrections if target in {each.target_id, each.id}]
    stood = standing(original, words)
    if stood is None:
        undone = replace(done, id="c91", action=VOID)
    else:
        undone = replace(done, id="c91", action=MOVE, kind=stood.kind, at_utc=stood.at_utc)
    assert what_stands(Story(story.punches, [*story.corrections, done, undone])) == before


@given(stories(), st.integers(0, 5))
def test_a_move_revives_what_was_voided(story: Story, hours: int) -> None:
    for each in story.punches:
        corrections = [*story.corrections, correction(90, VOID, each.id)]
        assert each.id not in what_stands(Story(story.punches, corrections))
        corrections.append(correction(91, MOVE, each.id, PunchKind.OUT, hours))
        assert what_stands(Story(story.punches, corrections))[each.id] == (
            PunchKind.OUT,
            EIGHT + timedelta(hours=hours),
        )


@given(stories(), st.randoms(use_true_random=False))
def test_the_order_of_unrelated_corrections_does_not_matter(story: Story, randomness: random.Random) -> None:
    """Shuffled, but each punch's own corrections keep their order."""
    queues: dict[str, list[Correction]] = {}
    for each in story.corrections:
        queues.setdefault(each.target_id or each.id, []).append(each)
    names = [each.target_id or each.id for each in story.corrections]
    randomness.shuffle(names)
    shuffled = [queues[name].pop(0) for name in names]
    assert effective(story.punches, shuffled) == effective(story.punches, story.corrections)


@given(stories())
def test_standing_tells_of_one_punch_what_effective_tells_of_all(story: Story) -> None:
    for each in story.punches:
        words = [word for word in story.corrections if word.target_id == each.id]
        stood = standing(each, words)
        expected = what_stands(story).get(each.id)
        assert (stood and (stood.kind, stood.at_utc)) == expected


def test_nothing_stands_of_nothing() -> None:
    assert standing(None, []) is None
    assert standing(None, [correction(1, ADD)]) == Standing(PunchKind.IN, EIGHT, "UTC", 0)
