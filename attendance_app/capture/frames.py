"""A frame and where it came from. Depends on numpy; frames are immutable and may cross threads."""

from dataclasses import dataclass
from datetime import datetime

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """One picture from a video source.

    Attributes:
        image_bgr: `(H, W, 3)` uint8, blue-green-red as OpenCV delivers it, read-only, never mirrored.
        seq: Counts from 0 within one opening of the source; gaps mean dropped frames.
        captured_monotonic_s: The source's own clock in seconds: monotonic time for live sources, position in the
            file for files read with `fast`.
        captured_utc: The instant the picture shows, timezone-aware UTC.
    """

    image_bgr: NDArray[np.uint8]
    seq: int
    captured_monotonic_s: float
    captured_utc: datetime
