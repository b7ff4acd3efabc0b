from itertools import pairwise

from attendance_app.domain.confirmation import ConfirmationPolicy
from attendance_app.domain.recognition import Match, Outcome
from attendance_app.services.track_story import (
    ASK_AGAIN_AFTER_S,
    LOOK_AGAIN_EVERY_S,
    RETRY_STORAGE_AFTER_S,
    TrackStory,
)

POLICY = ConfirmationPolicy(looks_needed=3, window=5)


def look(person: str, distance: float = 0.5, margin: float = 0.5, outcome: Outcome = Outcome.ACCEPTED) -> Match:
    return Match(outcome, person, distance, margin, 0.95)


UNKNOWN = look("ann", 1.2, 0.01, Outcome.UNKNOWN)


def tell(story: TrackStory, matches, start_s: float = 0.0) -> list[tuple[Outcome, str | None]]:
    """Add looks one tenth of a second apart and tell each decision at once."""
    told = []
    for step, match in enumerate(matches):
        now_s = start_s + step / 10
        decision = story.add(match, now_s)
        if decision is not None:
            told.append((decision.outcome, decision.employee_id))
            story.told(decision, now_s)
    return told


def test_a_person_is_told_once_however_long_they_stay():
    assert tell(TrackStory(POLICY), [look("ann")] * 40) == [(Outcome.ACCEPTED, "ann")]


def test_a_stranger_is_told_once():
    assert tell(TrackStory(POLICY), [UNKNOWN] * 40) == [(Outcome.UNKNOWN, "ann")]


def test_a_stranger_who_is_enrolled_meanwhile_is_then_told_as_known():
    assert tell(TrackStory(POLICY), [UNKNOWN] * 8 + [look("ann")] * 5) == [
        (Outcome.UNKNOWN, "ann"),
        (Outcome.ACCEPTED, "ann"),
    ]


def test_somebody_else_who_takes_the_place_is_told_too():
    assert tell(TrackStory(POLICY), [look("ann")] * 5 + [look("bob")] * 5) == [
        (Outcome.ACCEPTED, "ann"),
        (Outcome.ACCEPTED, "bob"),
    ]


def test_a_look_alike_does_not_become_a_second_person():
    wavering = [look("ann", 0.6, 0.06)] * 4 + [look("bob", 0.6, 0.06)] * 10
    assert (Outcome.ACCEPTED, "bob") not in tell(TrackStory(POLICY), wavering)


def test_two_stray_looks_at_somebody_else_change_nothing():
    told = tell(TrackStory(POLICY), [look("ann")] * 4 + [look("bob")] * 2 + [look("ann")] * 4)
    assert told == [(Outcome.ACCEPTED, "ann")]


def test_looks_are_asked_for_at_once_until_decided_and_seldom_afterwards():
    story = TrackStory(POLICY)
    for step in range(2):
        assert story.wants_look(step / 10)
        story.add(look("ann"), step / 10)
    decision = story.add(look("ann"), 0.2)
    assert decision is not None
    story.told(decision, 0.2)
    assert not story.wants_look(0.2 + LOOK_AGAIN_EVERY_S / 2)
    assert story.wants_look(0.2 + LOOK_AGAIN_EVERY_S)


def test_a_decision_that_could_not_be_recorded_is_tried_again_later():
    story = TrackStory(POLICY)
    assert [story.add(look("ann"), 0.1 * step) for step in range(3)][-1] is not None
    story.postponed(0.3)
    assert not story.wants_look(1.0)
    again_s = 0.3 + RETRY_STORAGE_AFTER_S
    assert story.wants_look(again_s)
    assert tell(story, [look("ann")] * 3, again_s) == [(Outcome.ACCEPTED, "ann")]


def test_who_was_asked_and_stays_is_asked_again_later():
    story, asked_s = TrackStory(POLICY), []
    for tenth in range(300):
        now_s = tenth / 10
        decision = story.add(look("ann"), now_s) if story.wants_look(now_s) else None
        if decision is not None:
            story.asked_about(decision, now_s)
            asked_s.append(now_s)
    assert story.asked
    assert all(ASK_AGAIN_AFTER_S <= later - earlier < ASK_AGAIN_AFTER_S + 1 for earlier, later in pairwise(asked_s))
    assert len(asked_s) == 3


def test_somebody_else_in_the_place_of_who_was_asked_was_not_asked_yet():
    story = TrackStory(POLICY)
    for step in range(5):
        decision = story.add(look("ann"), step / 10)
        if decision is not None:
            story.asked_about(decision, step / 10)
    told = [story.add(look("bob"), 1 + step / 10) for step in range(5)]
    assert next(decision.employee_id for decision in told if decision) == "bob"
    assert not story.asked
