"""From frames to punches on disk, with the real networks and database."""

from collections.abc import Iterable
from datetime import UTC, datetime

import cv2
import numpy as np
import pytest

from attendance_app.capture.frames import Frame
from attendance_app.domain.policies import PunchPolicy
from attendance_app.domain.punches import PunchKind
from attendance_app.domain.recognition import Outcome
from attendance_app.errors import StorageError
from attendance_app.services.events import DeskEvent, EventKind


def play(application, video, recogniser=None, **options) -> list[DeskEvent]:
    """Every event of a recording, each frame analysed."""
    recogniser = recogniser or application.recognition(live=False)
    source = application.source(str(video), fast=True, **options)
    source.open()
    events: list[DeskEvent] = []
    for frame in iter(source.read, None):
        events += recogniser.step(frame).events
    source.close()
    return events


def kinds(events: Iterable[DeskEvent]) -> list[EventKind]:
    return [event.kind for event in events]


@pytest.fixture
def eileen(application, portraits):
    return application.enrolment().enrol_pictures("E1", "Eileen Collins", [portraits["eileen"]], "screen").employee


def test_an_enrolled_person_is_punched_in_once_and_it_is_on_disk(application, eileen, video_of):
    (event,) = play(application, video_of("eileen"))
    assert (event.kind, event.employee) == (EventKind.PUNCH, eileen)
    (row,) = application.punching.latest(10)
    assert row.punch == event.punch
    assert row.punch.evidence.distance == pytest.approx(event.distance)
    assert event.distance < 0.95
    assert row.punch.at_utc == event.at_utc


def test_a_stranger_is_told_once_and_not_punched(application, eileen, video_of):
    assert kinds(play(application, video_of("grace"))) == [EventKind.UNKNOWN]
    assert application.punching.latest(10) == []


def test_a_second_look_within_the_debounce_repeats_the_first_punch(application, eileen, video_of):
    (first,) = play(application, video_of("eileen"))
    (second,) = play(application, video_of("eileen"))
    assert (second.kind, second.punch.id) == (EventKind.DUPLICATE, first.punch.id)


def test_with_somebody_to_ask_buttons_ask_and_record_nothing_yet(application, eileen, video_of):
    settings = application.settings
    settings.save(settings.current.model_copy(update={"punch_policy": PunchPolicy.BUTTONS}))
    (asked,) = play(application, video_of("eileen"), application.recognition(live=False, asks=True))
    assert (asked.kind, asked.employee, asked.punch) == (EventKind.CHOICE, eileen, None)
    assert application.punching.latest(10) == []
    application.punching.record_chosen(asked.choice, PunchKind.OUT)
    (row,) = application.punching.latest(10)
    assert (row.punch.kind, row.punch.at_utc) == (PunchKind.OUT, asked.at_utc)
    assert row.punch.evidence.distance == pytest.approx(asked.distance)


def test_a_track_that_breaks_is_not_greeted_twice(application, eileen, video_of):
    recogniser = application.recognition(live=False)
    source = application.source(str(video_of("eileen")), fast=True)
    source.open()
    events = []
    for index, frame in enumerate(iter(source.read, None)):
        if index == 30:
            recogniser._service._pipeline.forget()  # as when a hand hides the face for a second
        events += recogniser.step(frame).events
    assert kinds(events) == [EventKind.PUNCH]


def test_with_nobody_enrolled_everybody_is_unknown(application, video_of):
    assert kinds(play(application, video_of("eileen"))) == [EventKind.UNKNOWN]


def test_somebody_enrolled_while_the_desk_runs_is_known_without_a_restart(application, portraits, video_of, clock):
    recogniser = application.recognition(live=False)
    assert kinds(play(application, video_of("eileen"), recogniser)) == [EventKind.UNKNOWN]
    application.enrolment().enrol_pictures("E1", "Eileen", [portraits["eileen"]], "screen")
    clock.advance(1.0)
    assert kinds(play(application, video_of("eileen"), recogniser)) == [EventKind.PUNCH]


@pytest.mark.parametrize("change", ["deactivate", "withdraw_consent"])
def test_somebody_who_left_or_withdrew_is_unknown(application, eileen, video_of, change):
    getattr(application.people, change)(eileen.id)
    assert kinds(play(application, video_of("eileen"))) == [EventKind.UNKNOWN]


def test_a_punch_that_cannot_be_written_is_never_announced(application, eileen, video_of, monkeypatch):
    def full(*_: object) -> None:
        raise StorageError("The disk is full.", "Free some space.")

    recogniser = application.recognition(live=False)
    monkeypatch.setattr(recogniser._service._recorder, "record_face", full)
    events = play(application, video_of("eileen"), recogniser)
    assert kinds(events) == [EventKind.STORAGE_FAILED]
    assert "disk is full" in events[0].message
    assert application.punching.latest(10) == []


def test_settings_changed_while_the_desk_runs_come_into_force(application, clock, portraits):
    recogniser = application.recognition(live=False)
    small = np.full((480, 640, 3), 150, np.uint8)
    small[100:220, 260:360] = cv2.resize(cv2.imread(str(portraits["grace"])), (100, 120), interpolation=cv2.INTER_AREA)
    assert len(recogniser.step(Frame(small, 0, 0.0, datetime.now(UTC))).faces) == 1
    near = application.settings.current.model_copy(update={"min_face_fraction": 0.5})
    application.settings.save(near)
    clock.advance(3)
    assert recogniser.step(Frame(small, 1, 3.0, datetime.now(UTC))).faces == ()


def test_an_empty_desk_shows_no_face(application):
    recogniser = application.recognition(live=False)
    source = application.source("demo", fast=True)
    source.open()
    analysis = recogniser.step(source.read())
    assert (analysis.faces, analysis.events) == ((), ())
    assert analysis.frame_size_px == (640, 480)


def test_the_overlay_marks_the_served_face_with_its_name(application, eileen, video_of):
    recogniser = application.recognition(live=False)
    source = application.source(str(video_of("eileen")), fast=True)
    source.open()
    last = [recogniser.step(frame) for frame in iter(source.read, None)][-1]
    (face,) = last.faces
    assert (face.served, face.outcome, face.label) == (True, Outcome.ACCEPTED, "Eileen Collins")
    x1, y1, x2, y2 = face.box_xyxy_px
    assert all(x1 < x < x2 and y1 < y < y2 for x, y in face.landmarks_xy_px)


def test_of_two_people_the_nearer_and_more_central_is_served(application, portraits):
    near = cv2.resize(cv2.imread(str(portraits["eileen"])), (480, 480))
    far = cv2.resize(cv2.imread(str(portraits["grace"])), (100, 118))
    picture = np.full((480, 640, 3), 150, np.uint8)
    picture[:, 60:540] = near
    picture[:118, 540:] = far
    analysis = application.recognition(live=False).step(Frame(picture, 0, 0.0, datetime.now(UTC)))
    served = [face for face in analysis.faces if face.served]
    assert len(served) == 1
    assert served[0].box_xyxy_px[0] < 400


def test_every_clip_of_a_person_is_punched_for_that_person_only(application, real_data):
    """A short version of the full run over all 20 clips, which is marked slow."""
    for person, clip in (("A", "again"), ("B", "bird"), ("C", "book")):
        application.enrolment().enrol_pictures(person, person, [real_data / "clips" / f"{clip}.mkv"], "screen")
    for person, clip in (("A", "no"), ("B", "sorry"), ("C", "learn")):
        (event,) = play(application, real_data / "clips" / f"{clip}.mkv")
        assert (event.kind, event.employee.code) == (EventKind.PUNCH, person)
    (stranger,) = play(application, real_data / "clips" / "want.mkv")
    assert stranger.kind is EventKind.UNKNOWN
