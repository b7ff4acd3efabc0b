"""The built-in demo: a clip made on the fly, for trying the product without a camera. Qt-free.

`read` belongs to one thread; `close` to any. The people in it are `DEMO_PEOPLE`; what happens is `DEMO_SCRIPT`.
"""

from collections.abc import Callable
from datetime import datetime, timedelta

from attendance_app.capture.demo_people import DEMO_PEOPLE, DemoPerson
from attendance_app.capture.demo_scene import DEMO_SCRIPT, FPS, DemoScript, Scene, SceneRenderer
from attendance_app.capture.demo_stage import HEIGHT_PX, WIDTH_PX
from attendance_app.capture.frames import Frame
from attendance_app.capture.opencv_capture import Image
from attendance_app.capture.pacing import Pacer, Waiter
from attendance_app.capture.source import SourceInfo
from attendance_app.domain.clock import Clock
from attendance_app.errors import CaptureError

__all__ = ["DEMO_PEOPLE", "DEMO_SCRIPT", "DemoPerson", "DemoScript", "DemoSource", "Scene"]


class DemoSource:
    """The demo as a source, 640 × 480 at 30 frames a second. Satisfies `capture.source.VideoSource`.

    Args:
        fast: Deliver every frame as soon as it is asked for; otherwise in real time, dropping frames that are late.
        starts_at_utc: The instant of the first frame; None means the moment it is first read.
        hold: Asked at the end of scenes that wait (the empty desk at the start, and while Grace Hopper is being
            enrolled): while it returns False the empty desk stays on show, in real time even with `fast`, because
            whoever holds is waiting for something that takes real time. It is called by the reading thread.
        loop: Begin again at the end, for ever.
        wait: Stands in for waiting, in tests.
        script: Another script, in tests.
    """

    def __init__(
        self,
        *,
        clock: Clock,
        fast: bool = False,
        starts_at_utc: datetime | None = None,
        hold: Callable[[], bool] | None = None,
        loop: bool = False,
        wait: Waiter | None = None,
        script: DemoScript = DEMO_SCRIPT,
    ) -> None:
        self._clock = clock
        self._fast = fast
        self._starts_at_utc = starts_at_utc
        self._hold = hold
        self._loop = loop
        self._pacer = Pacer(clock, wait)
        self._script = script
        self._renderer: SceneRenderer | None = None
        self._ticks = 0  # frame times since the first frame, dropped ones included
        self._held_ticks = 0
        self._script_frames = round(script.seconds * FPS)

    @property
    def script_position_s(self) -> float:
        """Seconds into the script of the frame to come; stands still while held."""
        return self._script_frame / FPS

    def open(self) -> SourceInfo:
        """Load the photographs and paint the room (about a second, most of it imports).

        Raises:
            CaptureError: the photographs are not installed.
        """
        try:
            self._renderer = SceneRenderer(self._script)
        except (ImportError, OSError) as error:
            raise CaptureError(
                "The demo's pictures are missing from this installation.", "Install scikit-image and matplotlib."
            ) from error
        return SourceInfo("Demo", WIDTH_PX, HEIGHT_PX, FPS, live=False)

    def read(self) -> Frame | None:
        """The next frame, or None at the end of the script.

        Raises:
            CaptureError: the demo was not opened.
        """
        if self._renderer is None:
            raise CaptureError("The demo is not open.")
        held = self._skip_to_present()
        if self._over() or not self._wait_for_turn(held):
            return None
        tick = self._ticks
        image = self._renderer.render(self._script_frame / FPS, tick)
        self._ticks += 1
        return self._frame(image, tick)

    def close(self) -> None:
        """End a wait in progress."""
        self._pacer.stop()

    @property
    def _script_frame(self) -> int:
        """Which of the script's frames comes next."""
        played = self._ticks - self._held_ticks
        return played % self._script_frames if self._loop else played

    def _over(self) -> bool:
        return self._pacer.stopped or self._script_frame >= self._script_frames

    def _skip_to_present(self) -> bool:
        """Drop frames that are late, and stop the script where it is held; True while it is."""
        held = self._hold_if_asked()
        while not self._fast and not self._over() and self._pacer.lateness_s(self._ticks / FPS) > 1.0 / FPS:
            self._ticks += 1
            held = self._hold_if_asked()
        return held

    def _hold_if_asked(self) -> bool:
        """At the last frame of a scene that waits: ask, and stay one frame before it while held."""
        if self._hold is None or self._over():
            return False
        index, _ = self._script.at(self._script_frame / FPS)
        following, _ = self._script.at((self._script_frame + 1) / FPS)
        if following == index or not self._script.scenes[index].waits or self._hold():
            return False
        self._held_ticks += 1
        return True

    def _wait_for_turn(self, held: bool) -> bool:
        """Wait until the next frame is due; False when closed meanwhile."""
        if not self._fast:
            return self._pacer.wait_until_due(self._ticks / FPS)
        if held:
            self._pacer.pause(1.0 / FPS)
        return not self._pacer.stopped

    def _frame(self, image: Image, tick: int) -> Frame:
        image.flags.writeable = False
        position_s = tick / FPS
        if self._starts_at_utc is None:
            self._starts_at_utc = self._clock.now_utc()
        captured_s = position_s if self._fast else self._pacer.due_s(position_s)
        return Frame(image, tick, captured_s, self._starts_at_utc + timedelta(seconds=position_s))
