"""k of n looks, against a count over the whole list of looks."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from attendance_app.domain.confirmation import ConfirmationPolicy, ConfirmedLook, TrackConfirmation
from attendance_app.domain.recognition import Match, Outcome

ACCEPTED, UNKNOWN, AMBIGUOUS = Outcome.ACCEPTED, Outcome.UNKNOWN, Outcome.AMBIGUOUS


def look(outcome: Outcome = ACCEPTED, who: str | None = "ada", distance: float = 0.5, margin: float = 0.3) -> Match:
    return Match(outcome, who, distance, margin, 0.95)


def decisions(policy: ConfirmationPolicy, looks: list[Match]) -> list[ConfirmedLook | None]:
    track = TrackConfirmation(policy)
    return [track.add(one) for one in looks]


policies = st.builds(ConfirmationPolicy, st.integers(1, 6), st.integers(1, 8))
looks = st.builds(
    Match,
    st.sampled_from([ACCEPTED, ACCEPTED, ACCEPTED, UNKNOWN, AMBIGUOUS, Outcome.POOR_QUALITY, Outcome.SPOOF_SUSPECTED]),
    st.sampled_from(["ada", "ada", "ada", "bob", "eve"]),
    st.floats(0, 2),
    st.floats(0, 2) | st.just(math.inf),
    st.just(0.95),
)
tracks = st.lists(looks, max_size=40)


def test_three_of_five_looks_confirm_an_employee() -> None:
    made = decisions(
        ConfirmationPolicy(3, 5),
        [
            look(distance=0.6, margin=0.3),
            look(UNKNOWN, distance=1.2),
            look(distance=0.4, margin=0.1),
            look(AMBIGUOUS, distance=0.9),
            look(distance=0.5, margin=0.2),
        ],
    )
    assert made == [None, None, None, None, ConfirmedLook(ACCEPTED, "ada", 0.5, 0.1, 0.95, 3)]


def test_looks_that_left_the_window_do_not_count() -> None:
    looks = [look(), look(), look(UNKNOWN), look(UNKNOWN), look(UNKNOWN), look()]
    assert decisions(ConfirmationPolicy(3, 5), looks)[-1] is None


def test_looks_at_two_people_do_not_add_up() -> None:
    looks = [look(who="ada"), look(who="bob"), look(who="ada"), look(who="bob")]
    assert decisions(ConfirmationPolicy(3, 5), looks)[-1] is None


@pytest.mark.parametrize("outcome", [UNKNOWN, AMBIGUOUS])
def test_a_stranger_takes_longer_evidence_than_an_employee(outcome: Outcome) -> None:
    made = decisions(ConfirmationPolicy(3, 5), [look(outcome, None, math.inf, math.inf)] * 5)
    assert made[:4] == [None] * 4
    assert made[4] == ConfirmedLook(outcome, None, math.inf, math.inf, 0.95, 5)


def test_an_accepted_look_starts_the_evidence_for_a_stranger_anew() -> None:
    looks = [look(UNKNOWN)] * 4 + [look()] + [look(UNKNOWN)] * 5
    made = decisions(ConfirmationPolicy(3, 5), looks)
    assert made[:9] == [None] * 9
    assert made[9] is not None
    assert made[9].outcome is UNKNOWN


def test_an_employee_taken_for_a_stranger_at_first_is_accepted_later() -> None:
    made = decisions(ConfirmationPolicy(2, 3), [look(UNKNOWN)] * 3 + [look()] * 2)
    assert [one.outcome if one else None for one in made] == [None, None, UNKNOWN, UNKNOWN, ACCEPTED]


def test_someone_else_in_the_same_track_is_ambiguous_for_good() -> None:
    looks = [look(who="ada")] * 3 + [look(who="bob")] * 3 + [look(who="ada")] * 9
    made = decisions(ConfirmationPolicy(3, 5), looks)
    assert [one.outcome if one else None for one in made] == [None, None] + [ACCEPTED] * 3 + [AMBIGUOUS] * 10


def test_an_accepted_person_stays_accepted_while_looking_away() -> None:
    made = decisions(ConfirmationPolicy(1, 3), [look()] + [look(UNKNOWN)] * 20)
    assert all(one is made[0] for one in made)


@pytest.mark.parametrize("outcome", [Outcome.POOR_QUALITY, Outcome.SPOOF_SUSPECTED])
def test_looks_that_say_nothing_about_who_it_is_are_left_out(outcome: Outcome) -> None:
    assert decisions(ConfirmationPolicy(1, 1), [look(outcome)] * 9) == [None] * 9


@pytest.mark.parametrize(("needed", "window"), [(0, 1), (1, 0)])
def test_a_policy_without_looks_is_refused(needed: int, window: int) -> None:
    with pytest.raises(ValueError, match="1 or more"):
        ConfirmationPolicy(needed, window)


@given(policies, tracks)
def test_first_acceptance_is_exactly_when_k_of_the_latest_n_agree(
    policy: ConfirmationPolicy, track: list[Match]
) -> None:
    telling = [one for one in track if one.outcome in {ACCEPTED, UNKNOWN, AMBIGUOUS}]
    window = max(policy.looks_needed, policy.window)

    def agrees(end: int) -> str | None:
        seen = [one.employee_id for one in telling[max(0, end - window) : end] if one.outcome is ACCEPTED]
        last = telling[end - 1]
        enough = last.outcome is ACCEPTED and seen.count(last.employee_id) >= policy.looks_needed
        return last.employee_id if enough else None

    expected = next((agrees(end) for end in range(1, len(telling) + 1) if agrees(end)), None)
    accepted = [one for one in decisions(policy, track) if one is not None and one.outcome is ACCEPTED]
    assert (accepted[0].employee_id if accepted else None) == expected


@given(policies, tracks)
def test_a_track_is_accepted_for_one_person_at_most(policy: ConfirmationPolicy, track: list[Match]) -> None:
    made = [one for one in decisions(policy, track) if one is not None]
    accepted = [one for one in made if one.outcome is ACCEPTED]
    assert len({one.employee_id for one in accepted}) <= 1
    if accepted:
        afterwards = made[made.index(accepted[0]) :]
        assert UNKNOWN not in {one.outcome for one in afterwards}


@given(policies, tracks)
def test_a_decision_reports_figures_that_were_seen(policy: ConfirmationPolicy, track: list[Match]) -> None:
    for index, one in enumerate(decisions(policy, track)):
        if one is None:
            continue
        seen = track[: index + 1]
        assert one.distance in {look.distance for look in seen}
        assert one.margin in {look.margin for look in seen}
        assert policy.looks_needed <= one.looks <= max(policy.looks_needed, policy.window)
