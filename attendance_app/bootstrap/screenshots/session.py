"""Goes through windows, themes, sizes and languages, and writes the pictures. GUI thread.

A view that fails costs its own pictures only: it is told, and the next ones get a window of their own.
"""

import contextlib
import logging
import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from attendance_app.bootstrap.demo_company import NOW_UTC, SITE_ZONE, StandingClock, build_company
from attendance_app.bootstrap.desktop import Desktop, qt_application
from attendance_app.bootstrap.screenshots import admin_states, kiosk_states
from attendance_app.bootstrap.screenshots.admin_state import AdminState
from attendance_app.bootstrap.screenshots.kiosk_states import KioskState
from attendance_app.bootstrap.screenshots.photographer import resize, save, settled, stand_still, wait_until
from attendance_app.bootstrap.screenshots.selection import USUAL, Look, looks_of, sizes_of
from attendance_app.bootstrap.screenshots.stage import Act, StagedApplication, StillSource
from attendance_app.domain.policies import PunchPolicy
from attendance_app.errors import UserError
from attendance_app.paths import DataFolder
from attendance_app.ui.admin.login_dialog import LoginDialog
from attendance_app.ui.admin.window import AdminWindow
from attendance_app.ui.kiosk.time_bar import TimeBar

PASSWORD = "harbour-and-pine"  # noqa: S105 (of a company that doesn't exist)
logger = logging.getLogger(__name__)


@dataclass(slots=True)
class Album:
    """What is wanted, and what came of it.

    Attributes:
        folder: Where the pictures go.
        everything: All sizes and both languages of every view, not the documentation's choice.
        only: Names of the views wanted; all when empty.
        looks: Themes and languages wanted; those that belong to the choice when empty.
        on_picture: Told each file as it is written.
        on_failure: Told the view, its look, and what went wrong.
        failed: Views that failed, with their looks.
    """

    folder: Path
    everything: bool = False
    only: tuple[str, ...] = ()
    looks: tuple[Look, ...] = ()
    on_picture: Callable[[Path], None] = field(default=lambda _path: None)
    on_failure: Callable[[str, Exception], None] = field(default=lambda _view, _error: None)
    failed: list[str] = field(default_factory=list)

    def wants(self, name: str) -> bool:
        """Whether the view is wanted."""
        return not self.only or name in self.only


def names() -> tuple[str, ...]:
    """Every view that has pictures."""
    return (
        *(state.name for state in admin_states.STATES),
        *(f"kiosk-{state.name}" for state in kiosk_states.STATES),
    )


def take_screenshots(album: Album) -> None:
    """Write the pictures; what failed is in the album afterwards.

    Raises:
        UserError: the folder cannot be made, or a view that is wanted does not exist.
    """
    unknown = sorted(set(album.only) - set(names()))
    if unknown:
        raise UserError("There is no view {name}.", "There are: {names}.", name=unknown[0], names=", ".join(names()))
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["TZ"] = SITE_ZONE.key  # some pages tell this computer's zone
    try:
        album.folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UserError("The folder {folder} cannot be made.", "Choose another.", folder=album.folder) from error
    album.folder = album.folder.resolve()
    with tempfile.TemporaryDirectory(prefix="attendance-pictures-", ignore_cleanup_errors=True) as scratch:
        desk = Path(scratch) / "desk"
        desk.mkdir()
        build_company(DataFolder(Path(scratch) / "company"))
        shoot = _Shoot(Path(scratch), album)
        with contextlib.chdir(desk):  # names of files in pictures are the same everywhere
            for look in album.looks or looks_of(album.everything):
                shoot.admin(look)
                shoot.kiosk(look)


class _Shoot:
    def __init__(self, scratch: Path, album: Album) -> None:
        self._company = scratch / "company"
        self._copy = scratch / "copy"
        self._album = album

    # ---- the administrator's window ----

    def admin(self, look: Look) -> None:
        """The views that share a window, then those that have one each."""
        wanted = [state for state in admin_states.STATES if self._sizes(state.name, look)]
        sharing = [state for state in wanted if not state.alone]
        while sharing:
            sharing = self._shared(look, sharing)
        for state in wanted:
            if state.alone:
                self._shared(look, [state])

    def _shared(self, look: Look, states: Sequence[AdminState]) -> list[AdminState]:
        """Take these in one window, up to the first that fails; those that are left."""
        left, state = list(states[1:]), states[0]
        try:
            with self._window(look, state) as (application, window):
                while True:
                    with _errors_of_slots():
                        state.show(window, lambda code: application.people.by_code(code).id)
                        self._take(window, state.name, look, partial(state.busy, window))
                        state.hide(window)
                    if not left:
                        break
                    state = left.pop(0)
        except Exception as error:
            self._failed(state.name, look, error)
        return left

    @contextmanager
    def _window(self, look: Look, state: AdminState) -> Iterator[tuple[StagedApplication, AdminWindow]]:
        with self._opened(look, state.act, founded=state.founded) as application:
            application.access.set_password(PASSWORD)
            window = self._desktop(application, state.act).open_admin()
            try:
                resize(window, USUAL)
                wait_until(lambda: bool(window.findChildren(LoginDialog)), "the password is asked for")
                if state.signed_in:
                    _sign_in(window)
                yield application, window
            finally:
                window.leave()

    # ---- the desk ----

    def kiosk(self, look: Look) -> None:
        """The desk, a fresh one for each state and size."""
        for state in kiosk_states.STATES:
            name = f"kiosk-{state.name}"
            for size in self._sizes(name, look):
                try:
                    with _errors_of_slots():
                        self._kiosk_state(look, state, size)
                except Exception as error:
                    self._failed(name, look, error)

    def _kiosk_state(self, look: Look, state: KioskState, size: QSize) -> None:
        with self._opened(look, state.act, state.policy) as application:
            state.before(application)
            window = self._desktop(application, state.act).kiosk("0")
            try:
                resize(window, size)
                wait_until(partial(state.ready, window), f"kiosk {state.name} begins")
                state.then(window)
                wait_until(partial(state.shown, window), f"kiosk {state.name} shows")
                self._take(window, f"kiosk-{state.name}", look, lambda: False, (size,))
            finally:
                window.leave()

    # ---- both ----

    def _sizes(self, name: str, look: Look) -> tuple[QSize, ...]:
        return sizes_of(name, look, self._album.everything) if self._album.wants(name) else ()

    def _take(
        self, window: QWidget, name: str, look: Look, busy: Callable[[], bool], sizes: Sequence[QSize] = ()
    ) -> None:
        for size in sizes or self._sizes(name, look):
            window.resize(size)
            image = settled(window, busy, _stop_time)
            target = self._album.folder / look.file_name(name, size)
            save(image, target)
            self._album.on_picture(target)
        window.resize(sizes[0] if sizes else USUAL)

    def _failed(self, name: str, look: Look, error: Exception) -> None:
        view = f"{name} ({look.theme}, {look.language})"
        if not isinstance(error, UserError):
            logger.error("No picture of %s", view, exc_info=error)
        self._album.failed.append(view)
        self._album.on_failure(view, error)

    @contextmanager
    def _opened(
        self, look: Look, act: Act, policy: PunchPolicy = PunchPolicy.TOGGLE, founded: bool = True
    ) -> Iterator[StagedApplication]:
        """A copy of the company with these settings; thrown away afterwards."""
        shutil.rmtree(self._copy, ignore_errors=True)
        if founded:
            shutil.copytree(self._company, self._copy)
        application = StagedApplication(DataFolder(self._copy), StandingClock(NOW_UTC), act)
        with application:
            changes = {"theme": look.theme, "language": look.language, "sounds": False, "punch_policy": policy}
            application.settings.save(application.settings.current.model_copy(update=changes))
            stand_still(qt_application(application))
            yield application

    def _desktop(self, application: StagedApplication, act: Act) -> Desktop:
        return Desktop(application, lambda _spec: StillSource(act, application.clock))


@contextmanager
def _errors_of_slots() -> Iterator[None]:
    """Raise what a slot raised meanwhile, which Qt only tells `sys.excepthook`."""
    raised: list[BaseException] = []

    def note(_kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
        raised.append(error)

    before, sys.excepthook = sys.excepthook, note
    try:
        yield
    finally:
        sys.excepthook = before
    if raised:
        raise raised[0]


def _sign_in(window: AdminWindow) -> None:
    unlocked: list[bool] = []
    window.unlocked.connect(lambda: unlocked.append(True))
    dialog = window.findChildren(LoginDialog)[0]
    dialog.password.setText(PASSWORD)
    dialog.act_button.click()
    wait_until(lambda: bool(unlocked), "signing in")


def _stop_time(widget: QWidget) -> None:
    """Bars that count down show all of their time."""
    for bar in widget.findChildren(TimeBar):
        if bar.running:
            bar.stop()
        bar.setValue(bar.maximum())
