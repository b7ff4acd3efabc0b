"""Goes through windows, themes, sizes and languages, and writes the pictures. GUI thread."""

import os
import shutil
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from attendance_app.bootstrap.demo_company import NOW_UTC, SITE_ZONE, StandingClock, build_company
from attendance_app.bootstrap.desktop import Desktop, qt_application
from attendance_app.bootstrap.screenshots import admin_states, kiosk_states
from attendance_app.bootstrap.screenshots.photographer import resize, save, settled, stand_still, wait_until
from attendance_app.bootstrap.screenshots.stage import Act, StagedApplication, StillSource
from attendance_app.errors import UserError
from attendance_app.paths import DataFolder
from attendance_app.ui.admin.login_dialog import LoginDialog
from attendance_app.ui.admin.window import AdminWindow
from attendance_app.ui.kiosk.time_bar import TimeBar

Theme = Literal["light", "dark"]
Language = Literal["en", "vi", "th", "zh_CN", "zh_TW", "ko"]
PASSWORD = "harbour-and-pine"  # noqa: S105 (of a company that doesn't exist)
USUAL, LARGE, PORTRAIT = QSize(1280, 800), QSize(1920, 1080), QSize(800, 1280)
THEMES: tuple[Theme, ...] = ("light", "dark")
LONGEST: Language = "vi"


@dataclass(frozen=True, slots=True)
class Look:
    """How pictures are taken.

    Attributes:
        large: Also at 1920 × 1080; and the desk upright in dark, too.
    """

    theme: Theme
    language: Language
    large: bool


def take_screenshots(
    folder: Path, everything: bool, on_picture: Callable[[Path], None], only: Sequence[str] = ()
) -> None:
    """Write pictures of every page and state into `folder`, in light and dark.

    Args:
        folder: Made if it isn't there; pictures that are there already are replaced.
        everything: Also large windows, and the language whose words are longest.
        on_picture: Told each file as it is written.
        only: Names of the states wanted; all when empty.

    Raises:
        UserError: a picture cannot be written, or a window didn't come to rest.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["TZ"] = SITE_ZONE.key  # some pages tell this computer's zone
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UserError("The folder {folder} cannot be made.", "Choose another.", folder=folder) from error
    languages: tuple[Language, ...] = ("en", LONGEST) if everything else ("en",)
    with tempfile.TemporaryDirectory(prefix="attendance-pictures-", ignore_cleanup_errors=True) as scratch:
        company = Path(scratch) / "company"
        build_company(DataFolder(company))
        shoot = _Shoot(company, Path(scratch) / "copy", folder, on_picture, tuple(only))
        for language in languages:
            for theme in THEMES:
                look = Look(theme, language, everything)
                shoot.admin(look)
                shoot.kiosk(look)


class _Shoot:
    def __init__(
        self, company: Path, copy: Path, target: Path, on_picture: Callable[[Path], None], only: tuple[str, ...]
    ) -> None:
        self._company = company
        self._copy = copy
        self._target = target
        self._on_picture = on_picture
        self._only = only

    def admin(self, look: Look) -> None:
        """The administrator's window: signing in, then page after page."""
        states = [state for state in admin_states.STATES if self._wanted(state.name)]
        if not states:
            return
        with self._opened(look, Act(), kiosk_states.STATES[0]) as application:
            application.access.set_password(PASSWORD)
            window = self._desktop(application, Act()).open_admin()
            resize(window, USUAL)
            wait_until(lambda: bool(window.findChildren(LoginDialog)), "the password is asked for")
            _sign_in(window)
            for state in states:
                state.show(window, lambda code: application.people.by_code(code).id)
                sizes = (USUAL, LARGE) if look.large else (USUAL,)
                self._take(window, state.name, look, sizes, partial(state.busy, window))
                state.hide(window)
            window.close()

    def kiosk(self, look: Look) -> None:
        """The desk, a fresh one for each state."""
        for state in kiosk_states.STATES:
            if self._wanted(f"kiosk-{state.name}"):
                self._kiosk_state(look, state)

    def _kiosk_state(self, look: Look, state: kiosk_states.KioskState) -> None:
        upright = look.theme == "light" or look.large
        for size in (USUAL, *((LARGE,) if look.large else ()), *((PORTRAIT,) if upright else ())):
            with self._opened(look, state.act, state) as application:
                state.before(application)
                window = self._desktop(application, state.act).kiosk("0")
                resize(window, size)
                wait_until(partial(state.ready, window), f"kiosk {state.name} begins")
                state.then(window)
                wait_until(partial(state.shown, window), f"kiosk {state.name} shows")
                self._take(window, f"kiosk-{state.name}", look, (size,), lambda: False)
                window.leave()

    def _take(self, window: QWidget, name: str, look: Look, sizes: Sequence[QSize], busy: Callable[[], bool]) -> None:
        if not self._wanted(name):
            return
        for size in sizes:
            window.resize(size)
            image = settled(window, busy, _stop_time)
            words = [name, look.theme]
            words += [] if size == USUAL else [f"{size.width()}x{size.height()}"]
            words += [] if look.language == "en" else [look.language]
            target = self._target / f"{'-'.join(words)}.png"
            save(image, target)
            self._on_picture(target)
        window.resize(sizes[0])

    def _wanted(self, name: str) -> bool:
        return not self._only or name in self._only

    @contextmanager
    def _opened(self, look: Look, act: Act, state: kiosk_states.KioskState) -> Iterator[StagedApplication]:
        """A copy of the company with these settings; thrown away afterwards."""
        shutil.rmtree(self._copy, ignore_errors=True)
        shutil.copytree(self._company, self._copy)
        application = StagedApplication(DataFolder(self._copy), StandingClock(NOW_UTC), act)
        with application:
            changes = {
                "theme": look.theme,
                "language": look.language,
                "sounds": False,
                "punch_policy": state.policy,
            }
            application.settings.save(application.settings.current.model_copy(update=changes))
            stand_still(qt_application(application))
            yield application

    def _desktop(self, application: StagedApplication, act: Act) -> Desktop:
        return Desktop(application, lambda _spec: StillSource(act, application.clock))


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
