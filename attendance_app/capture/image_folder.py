"""A folder of pictures, or a single one, played like a video. Uses cv2 and numpy; Qt-free.

Pictures come in natural order (`2.jpg` before `10.jpg`), turned upright by their EXIF orientation. `read` belongs
to one thread; `close` to any.
"""

import logging
import re
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import cv2
import numpy as np

from attendance_app.capture.frames import Frame
from attendance_app.capture.opencv_capture import Image, as_bgr, quieten_opencv
from attendance_app.capture.pacing import Pacer, Waiter
from attendance_app.capture.source import SourceInfo
from attendance_app.domain.clock import Clock
from attendance_app.errors import CaptureError

logger = logging.getLogger(__name__)

PICTURE_SUFFIXES = frozenset({".jpg", ".jpeg", ".png", ".bmp", ".webp", ".tif", ".tiff"})


def is_picture(path: Path) -> bool:
    """Whether the name says that `path` is a picture, hidden files left out."""
    return path.suffix.lower() in PICTURE_SUFFIXES and not path.name.startswith(".")


def natural_order(path: Path) -> list[tuple[int, int, str]]:
    """A sort key under which `2.jpg` comes before `10.jpg`, without regard to letter case."""
    parts = re.split(r"([0-9]+)", path.name.casefold())
    return [(0, int(part), "") if part.isdecimal() else (1, 0, part) for part in parts if part]


class ImageFolder:
    """The pictures of a folder as a source. Satisfies `capture.source.VideoSource`.

    Args:
        path: A folder, or one picture.
        fps: Pictures a second.
        fast: Deliver each picture as soon as it is asked for; otherwise each is shown at its time, none dropped.
        starts_at_utc: The instant the first picture stands for; None means the moment it is first read.
        wait: Stands in for waiting, in tests.
    """

    def __init__(
        self,
        path: Path,
        *,
        fps: float,
        clock: Clock,
        fast: bool = False,
        starts_at_utc: datetime | None = None,
        wait: Waiter | None = None,
    ) -> None:
        if fps <= 0:
            raise ValueError("fps must be positive")
        self._path = path
        self._fps = fps
        self._clock = clock
        self._fast = fast
        self._starts_at_utc = starts_at_utc
        self._pacer = Pacer(clock, wait)
        self._pictures: Iterator[Image] = iter(())
        self._first: Image | None = None
        self._opened = False
        self._seq = 0

    def open(self) -> SourceInfo:
        """List the folder and decode the first picture that can be.

        Raises:
            CaptureError: the folder is missing or unreadable, or has no picture that can be decoded.
        """
        paths = self._list_pictures()
        if not paths:
            raise CaptureError(
                "The folder {path} has no pictures.", "Use JPEG, PNG, BMP, WebP or TIFF files.", path=self._path
            )
        quieten_opencv()
        self._pictures = (image for path in paths if (image := _decode(path)) is not None)
        self._first = next(self._pictures, None)
        if self._first is None:
            raise CaptureError(
                "No picture in {path} can be read.", "They may be damaged or mislabelled.", path=self._path
            )
        self._opened = True
        height_px, width_px = self._first.shape[:2]
        return SourceInfo(self._path.name or str(self._path), width_px, height_px, self._fps, live=False)

    def read(self) -> Frame | None:
        """The next picture that can be decoded, or None after the last. Unreadable ones are named in the log.

        Raises:
            CaptureError: the folder was not opened.
        """
        if not self._opened:
            raise CaptureError("{path_name} is not open.", path_name=self._path.name)
        image, self._first = self._first, None
        if self._pacer.stopped:
            return None
        if image is None:
            image = next(self._pictures, None)
        if image is None:
            return None
        return self._due(image)

    def close(self) -> None:
        """End a wait in progress; nothing is held open."""
        self._pacer.stop()

    def _due(self, image: Image) -> Frame | None:
        seq, position_s = self._seq, self._seq / self._fps
        self._seq += 1
        if self._starts_at_utc is None:
            self._starts_at_utc = self._clock.now_utc()
        captured_utc = self._starts_at_utc + timedelta(seconds=position_s)
        if self._fast:
            return Frame(image, seq, position_s, captured_utc)
        if not self._pacer.wait_until_due(position_s):
            return None
        return Frame(image, seq, self._pacer.due_s(position_s), captured_utc)

    def _list_pictures(self) -> list[Path]:
        try:
            if self._path.is_file():
                return [self._path]
            return sorted((p for p in self._path.iterdir() if is_picture(p)), key=natural_order)
        except FileNotFoundError as error:
            raise CaptureError("There is nothing at {path}.", "Check the path.", path=self._path) from error
        except OSError as error:
            raise CaptureError(
                "{path} cannot be read: {problem}.", "Check its permissions.", path=self._path, problem=error.strerror
            ) from error


def _decode(path: Path) -> Image | None:
    """The picture at `path`, upright; None (and a warning) when it cannot be read.

    The bytes are read here because `cv2.imread` cannot open every file name on Windows.
    """
    try:
        image = cv2.imdecode(np.frombuffer(path.read_bytes(), np.uint8), cv2.IMREAD_COLOR)
    except (OSError, cv2.error) as error:
        logger.warning("%s was skipped: it cannot be read (%s)", path.name, type(error).__name__)
        return None
    decoded = as_bgr(image)
    if decoded is None:
        logger.warning("%s was skipped: it is not a picture, or it is damaged", path.name)
    return decoded
