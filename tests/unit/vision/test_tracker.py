import numpy as np

from attendance_app.vision.detections import NOTHING_FOUND, Detections
from attendance_app.vision.tracker import FaceTracker


def seen(*boxes) -> Detections:
    count = len(boxes)
    return Detections(np.array(boxes, np.float32), np.ones(count, np.float32), np.zeros((count, 5, 2), np.float32))


def test_a_face_that_moves_a_little_keeps_its_track():
    tracker = FaceTracker()
    first = tracker.update(seen([100, 100, 160, 180]), 0.0)[0].id
    for step in range(1, 20):
        tracks = tracker.update(seen([100 + 8 * step, 100, 160 + 8 * step, 180]), step / 15)
        assert [track.id for track in tracks] == [first]


def test_two_faces_that_swap_rows_keep_their_tracks():
    tracker = FaceTracker()
    left, right = [0, 0, 50, 60], [200, 0, 250, 60]
    before = {track.id: tuple(track.box_xyxy_px) for track in tracker.update(seen(left, right), 0.0)}
    after = {track.id: tuple(track.box_xyxy_px) for track in tracker.update(seen(right, left), 0.1)}
    assert before == after


def test_a_face_hidden_for_a_moment_comes_back_as_itself_and_as_another_after_long():
    tracker = FaceTracker(forget_after_s=0.7)
    first = tracker.update(seen([0, 0, 50, 60]), 0.0)[0].id
    hidden = tracker.update(NOTHING_FOUND, 0.3)
    assert [(track.id, track.index) for track in hidden] == [(first, None)]
    assert tracker.update(seen([0, 0, 50, 60]), 0.6)[0].id == first
    assert tracker.update(seen([0, 0, 50, 60]), 2.0)[0].id != first


def test_a_face_elsewhere_is_another():
    tracker = FaceTracker()
    first = tracker.update(seen([0, 0, 50, 60]), 0.0)[0].id
    second = next(track for track in tracker.update(seen([300, 0, 350, 60]), 0.1) if track.index is not None)
    assert second.id != first


def test_each_detection_belongs_to_one_track_the_better_overlapping():
    tracker = FaceTracker()
    ids = [track.id for track in tracker.update(seen([0, 0, 50, 60], [30, 0, 80, 60]), 0.0)]
    tracks = tracker.update(seen([28, 0, 78, 60]), 0.1)
    assert [track.index for track in sorted(tracks, key=lambda track: ids.index(track.id))] == [None, 0]
