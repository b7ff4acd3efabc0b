from pathlib import Path

import cv2
import pytest

from attendance_app.capture.opencv_capture import StalledError
from attendance_app.capture.webcam import CameraChoice, Webcam, backends, list_cameras
from attendance_app.errors import CaptureError
from tests.fakes.camera_device import FakeCameraDevice
from tests.fakes.clock import FakeClock

MJPG = int.from_bytes(b"MJPG", "little")


@pytest.fixture
def devices(tmp_path: Path) -> Path:
    (tmp_path / "video0").touch()
    return tmp_path


def webcam(device: FakeCameraDevice, devices: Path, clock: FakeClock, platform: str = "linux") -> Webcam:
    return Webcam(
        "0",
        width_px=640,
        height_px=480,
        fps=30,
        clock=clock,
        wait=clock.advance,
        open_device=lambda target, backend: device,
        platform=platform,
        devices=devices,
    )


def test_a_camera_is_asked_for_motion_jpeg_size_rate_and_its_newest_frame(devices: Path) -> None:
    device = FakeCameraDevice()
    info = webcam(device, devices, FakeClock()).open()

    assert device.asked == [
        (cv2.CAP_PROP_FOURCC, MJPG),
        (cv2.CAP_PROP_FRAME_WIDTH, 640),
        (cv2.CAP_PROP_FRAME_HEIGHT, 480),
        (cv2.CAP_PROP_FPS, 30),
        (cv2.CAP_PROP_BUFFERSIZE, 1),
    ]
    assert (info.label, info.width_px, info.height_px, info.fps, info.live) == ("Camera 0", 640, 480, 30.0, True)


def test_what_the_camera_really_gives_is_taken(devices: Path) -> None:
    gives = {cv2.CAP_PROP_FRAME_WIDTH: 1280.0, cv2.CAP_PROP_FRAME_HEIGHT: 720.0, cv2.CAP_PROP_FPS: 0.0}
    source = webcam(FakeCameraDevice(gives=gives), devices, FakeClock())
    info = source.open()
    frame = source.read()

    assert (info.width_px, info.height_px, info.fps) == (1280, 720, 0.0)
    assert frame is not None
    assert frame.image_bgr.shape == (720, 1280, 3)
    assert not frame.image_bgr.flags.writeable


def test_frames_carry_the_time_of_their_capture(devices: Path) -> None:
    clock = FakeClock(monotonic=10.0)
    source = webcam(FakeCameraDevice(), devices, clock)
    source.open()
    first = source.read()
    clock.advance(0.5)
    second = source.read()

    assert first is not None
    assert second is not None
    assert (first.seq, first.captured_monotonic_s) == (0, 10.0)
    assert (second.seq, second.captured_monotonic_s) == (1, 10.5)
    assert (second.captured_utc - first.captured_utc).total_seconds() == 0.5


def test_a_damaged_frame_now_and_then_is_passed_over(devices: Path) -> None:
    source = webcam(FakeCameraDevice(on_grab=lambda number: number % 3 == 0), devices, FakeClock())
    source.open()
    frames = [source.read() for _ in range(3)]

    assert [frame and int(frame.image_bgr[0, 0, 0]) for frame in frames] == [3, 6, 9]


def test_silence_is_an_error_after_two_seconds(devices: Path) -> None:
    clock = FakeClock()
    source = webcam(FakeCameraDevice(on_grab=lambda number: False), devices, clock)
    source.open()
    started_s = clock.monotonic_s()
    with pytest.raises(StalledError, match="no picture"):
        source.read()

    assert 2.0 <= clock.monotonic_s() - started_s < 2.2


def test_an_unplugged_camera_is_noticed_at_once(devices: Path) -> None:
    def unplug(number: int) -> bool:
        if number == 2:
            (devices / "video0").unlink()
        return number < 2

    clock = FakeClock()
    source = webcam(FakeCameraDevice(on_grab=unplug), devices, clock)
    source.open()
    source.read()
    started_s = clock.monotonic_s()
    with pytest.raises(CaptureError, match="was unplugged"):
        source.read()

    assert clock.monotonic_s() - started_s < 0.1


def test_an_index_without_a_camera_is_explained(tmp_path: Path) -> None:
    with pytest.raises(CaptureError, match="There is no camera at") as caught:
        webcam(FakeCameraDevice(), tmp_path, FakeClock()).open()
    assert "settings" in caught.value.remedy


def test_a_camera_that_another_program_has_is_explained_and_released(devices: Path) -> None:
    device = FakeCameraDevice(opened=False)
    with pytest.raises(CaptureError, match="cannot be opened") as caught:
        webcam(device, devices, FakeClock()).open()
    assert "other programs" in caught.value.remedy
    assert device.released


def test_a_camera_that_this_computer_does_not_have_is_explained_for_real(capfd: pytest.CaptureFixture[str]) -> None:
    source = Webcam("97", width_px=640, height_px=480, fps=30, clock=FakeClock())
    with pytest.raises(CaptureError):
        source.open()
    output = capfd.readouterr()
    assert output.err == output.out == ""


def test_windows_tries_its_second_interface_where_the_first_fails(devices: Path) -> None:
    tried: list[int] = []

    def open_device(target: str | int, backend: int) -> FakeCameraDevice:
        tried.append(backend)
        return FakeCameraDevice(opened=backend == cv2.CAP_MSMF)

    source = Webcam(
        "0", width_px=640, height_px=480, fps=30, clock=FakeClock(), open_device=open_device, platform="win32"
    )
    assert source.open().live
    assert tried == [cv2.CAP_DSHOW, cv2.CAP_MSMF]


@pytest.mark.parametrize(
    ("platform", "first"),
    [("linux", cv2.CAP_V4L2), ("win32", cv2.CAP_DSHOW), ("darwin", cv2.CAP_AVFOUNDATION), ("aix", cv2.CAP_ANY)],
)
def test_each_platform_has_its_interface(platform: str, first: int) -> None:
    assert backends(platform)[0] == first


def test_after_closing_a_read_ends(devices: Path) -> None:
    device = FakeCameraDevice()
    source = webcam(device, devices, FakeClock())
    source.open()
    source.close()
    source.close()

    assert source.read() is None
    assert device.released


def test_cameras_are_listed_by_number_without_their_metadata_nodes(tmp_path: Path) -> None:
    for number, name, index in ((10, "USB Camera", "0"), (2, "Integrated Webcam", "0"), (3, "Integrated Webcam", "1")):
        node = tmp_path / f"video{number}"
        node.mkdir()
        (node / "name").write_text(f"{name}\n")
        (node / "index").write_text(f"{index}\n")
    (tmp_path / "video4").mkdir()  # its files have gone while it is listed

    assert list_cameras(platform="linux", system_class=tmp_path) == [
        CameraChoice("2", "Integrated Webcam (2)"),
        CameraChoice("4", "Camera (4)"),
        CameraChoice("10", "USB Camera (10)"),
    ]


def test_a_computer_without_cameras_has_an_empty_list(tmp_path: Path) -> None:
    assert list_cameras(platform="linux", system_class=tmp_path / "missing") == []
    assert list_cameras(platform="win32") == []
