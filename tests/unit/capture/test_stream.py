import logging
import time

import pytest

from attendance_app.capture.opencv_capture import StalledError
from attendance_app.capture.stream import StreamSource, redacted
from attendance_app.domain.clock import SystemClock
from attendance_app.errors import CaptureError
from tests.fakes.clock import FakeClock
from tests.fakes.mjpeg_server import MjpegServer

SECRET = "s3cr3t"  # noqa: S105 (what must not be shown)


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("rtsp://camera.local:554/live", "rtsp://camera.local:554/live"),
        (f"rtsp://admin:{SECRET}@10.0.0.7/live/ch0", "rtsp://10.0.0.7/live/ch0"),
        (f"http://host/video.mjpg?user=admin&pwd={SECRET}", "http://host/video.mjpg"),
        (f"http://host/video.mjpg#{SECRET}", "http://host/video.mjpg"),
        (f"rtsp://admin:{SECRET}%40x@host/a", "rtsp://host/a"),
        (f"rtsp://admin:p@{SECRET}@host/a", "rtsp://host/a"),
        (f"rtsp://admin:p/{SECRET}@host/a", "rtsp://host/…"),
        (f"rtsp://admin:p?{SECRET}@host:554/a", "rtsp://host:554/…"),
        (f"rtsp://admin:p#{SECRET}@host/a", "rtsp://host/…"),
        (f"admin:{SECRET}@host", "the address"),
    ],
)
def test_what_is_shown_of_an_address_holds_no_secret(url: str, shown: str) -> None:
    assert redacted(url) == shown
    assert SECRET not in redacted(url)


@pytest.mark.parametrize("url", ["ftp://u:{}@host/clip.mp4", "file:///etc/{}", "concat://{}", "rtmp://u:{}@host/a"])
def test_other_kinds_of_address_are_refused(url: str) -> None:
    with pytest.raises(CaptureError, match="not supported") as caught:
        StreamSource(url.format(SECRET), clock=FakeClock()).open()
    assert "rtsp://" in caught.value.remedy
    assert SECRET not in str(caught.value)


@pytest.mark.parametrize("url", ["http://", "rtsp:///path", "http://[bad"])
def test_an_address_without_a_computer_is_refused(url: str) -> None:
    with pytest.raises(CaptureError, match="names no computer"):
        StreamSource(url, clock=FakeClock()).open()


def test_a_camera_that_does_not_answer_is_explained_without_its_password(
    capfd: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    for scheme in ("http", "rtsp"):
        source = StreamSource(f"{scheme}://admin:{SECRET}@127.0.0.1:9/live?key={SECRET}", clock=FakeClock())
        with caplog.at_level(logging.DEBUG), pytest.raises(CaptureError) as caught:
            source.open()
        assert "127.0.0.1:9/live" in str(caught.value)
        assert SECRET not in str(caught.value) + repr(source) + caplog.text

    output = capfd.readouterr()
    assert output.err == output.out == ""


def test_frames_arrive_in_order_from_a_network_camera() -> None:
    with MjpegServer(200, then_hang=False) as camera:
        source = StreamSource(f"http://user:{SECRET}@{camera.address}/video", clock=SystemClock())
        info = source.open()
        frames = [source.read() for _ in range(5)]
        source.close()

        assert info.live
        assert (info.width_px, info.height_px) == (64, 48)
        assert info.label == f"http://{camera.address}/video"
        levels = [round(float(frame.image_bgr.mean()) / 20) for frame in frames if frame is not None]
        assert levels == list(range(levels[0], levels[0] + 5))
        assert source.read() is None


def test_a_camera_that_falls_silent_is_noticed_within_the_time_out() -> None:
    with MjpegServer(12, then_hang=True) as camera:
        source = StreamSource(f"http://{camera.address}/video", clock=SystemClock(), read_timeout_s=0.3)
        source.open()
        read_at_s = (time.monotonic() for _ in iter(source.read, None))
        frames_s: list[float] = []
        with pytest.raises(StalledError):
            frames_s.extend(read_at_s)
        waited = time.monotonic() - frames_s[-1]
        source.close()

    assert 0.2 < waited < 1.0


def test_a_connection_that_ends_is_an_error_to_reopen_after() -> None:
    with MjpegServer(12, then_hang=False) as camera:
        source = StreamSource(f"http://{camera.address}/video", clock=SystemClock())
        source.open()
        with pytest.raises(CaptureError, match="ended"):
            list(iter(source.read, None))
        source.close()
