"""This device and the others at a glance. Depends on services through `device_facts`; GUI thread."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from attendance_app.ui.admin.loading import Loader
from attendance_app.ui.admin.settings.device_facts import DeviceFacts, OtherDevice, read_device
from attendance_app.ui.language.devices import device_words
from attendance_app.ui.language.formats import date_time_words, number_words, percent_words
from attendance_app.ui.widgets.icons import put_icon
from attendance_app.ui.widgets.section_header import SectionHeader
from attendance_app.ui.widgets.status_pill import StatusPill
from attendance_app.workers.sounds import player_command

if TYPE_CHECKING:
    from datetime import datetime

    from attendance_app.ui.admin.page import PageContext
    from attendance_app.ui.widgets.tone import Tone

_GIGABYTE = 1_000_000_000
_NAME_PX = 140


class FactList(QWidget):
    """Names at the left, what there is to say at the right, and a state behind it where one matters."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(12)
        self._grid.setColumnMinimumWidth(0, _NAME_PX)
        self._grid.setColumnStretch(1, 1)
        self._facts: dict[str, tuple[QLabel, StatusPill]] = {}

    def say(self, key: str, name: str, value: str, state: str = "", tone: Tone = "success") -> None:
        """Add a fact, or say another value for it."""
        if key not in self._facts:
            row = self._grid.rowCount()
            title, said, pill = QLabel(name), QLabel(), StatusPill()
            title.setProperty("role", "muted")
            for label in (title, said):
                label.setTextFormat(Qt.TextFormat.PlainText)
                label.setWordWrap(True)
            said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._grid.addWidget(title, row, 0, Qt.AlignmentFlag.AlignTop)
            value_row = QHBoxLayout()
            value_row.setSpacing(8)
            value_row.addWidget(said, 1, Qt.AlignmentFlag.AlignTop)
            value_row.addWidget(pill, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addLayout(value_row, row, 1)
            self._facts[key] = said, pill
        said, pill = self._facts[key]
        said.setText(value)
        said.setAccessibleName(f"{name}: {value}")
        pill.show_status(state, tone)

    def value(self, key: str) -> str:
        """What is said; with the state, where there is one."""
        said, pill = self._facts[key]
        return " ".join(part for part in (said.text(), pill.text) if part)

    def keys(self) -> tuple[str, ...]:
        """What is listed, in order."""
        return tuple(self._facts)


class DeviceCard(QFrame):
    """Facts about this device, and a button that opens the folder with the data."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._context = context
        self._folder = QUrl()
        self._open: Callable[[QUrl], object] = QDesktopServices.openUrl
        self.header = SectionHeader(self.tr("This device"))
        self.open_folder = QPushButton(self.tr("Open the data &folder"))
        self.open_folder.setEnabled(False)
        put_icon(self.open_folder, "folder")
        self.open_folder.clicked.connect(lambda: self._open(self._folder))
        self.header.buttons.addWidget(self.open_folder)
        self.facts, self.others = FactList(), FactList()
        self.others_header = SectionHeader(
            self.tr("Other devices"), self.tr("Those whose punches of the last 90 days are in this database.")
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(16)
        for widget in (self.header, self.facts, self.others_header, self.others):
            column.addWidget(widget)
        column.insertSpacing(2, 8)
        self.others_header.hide()
        self._loader: Loader[DeviceFacts] = Loader(
            context.jobs, self.tr("Looking at this device"), self.show_facts, context.announce_failure
        )

    def refresh(self) -> None:
        """Look again."""
        services = self._context.services
        self._loader.load(lambda: read_device(services))

    def show_facts(self, facts: DeviceFacts) -> None:
        """Show these."""
        self._folder = QUrl.fromLocalFile(str(facts.data_folder))
        self.open_folder.setEnabled(True)
        self.header.set_text(self.tr("This device"), facts.settings.device_name)
        self.facts.say("punch", self.tr("Last punch here"), self._when(facts.last_punch_utc))
        self._say_camera(facts)
        self._say_sound(facts)
        self.facts.say(
            "models", self.tr("Models run on"), device_words(facts.model_device) or self.tr("Not loaded yet")
        )
        free = self.tr("{free} GB free of {total} GB").format(
            free=number_words(facts.free_bytes / _GIGABYTE, 1), total=number_words(facts.total_bytes / _GIGABYTE, 0)
        )
        low = self.tr("Nearly full") if facts.disk_is_low else ""
        self.facts.say("disk", self.tr("Disk"), free, low, "warning")
        self.facts.say("folder", self.tr("Data folder"), str(facts.data_folder))
        self._say_others(facts.others)

    def _say_camera(self, facts: DeviceFacts) -> None:
        source = facts.settings.camera_source
        if facts.camera_missing:
            words = self.tr("Camera {number}").format(number=source)
            self.facts.say("camera", self.tr("Camera"), words, self.tr("Not connected"), "warning")
        elif facts.camera:
            self.facts.say("camera", self.tr("Camera"), facts.camera, self.tr("Connected"))
        elif source.isdecimal():
            self.facts.say("camera", self.tr("Camera"), self.tr("Camera {number}").format(number=source))
        elif source == "demo":
            self.facts.say("camera", self.tr("Camera"), self.tr("The demo's"))
        else:
            kind = self.tr("An address in the network") if "://" in source else source
            self.facts.say("camera", self.tr("Camera"), kind)

    def _say_sound(self, facts: DeviceFacts) -> None:
        settings = facts.settings
        if not settings.sounds:
            self.facts.say("sound", self.tr("Sounds"), self.tr("Off"))
            return
        silent = player_command() is None and not _plays_by_itself()
        state = self.tr("No player found") if silent else ""
        volume = self.tr("On, volume {volume}").format(volume=percent_words(settings.sound_volume_percent / 100))
        self.facts.say("sound", self.tr("Sounds"), volume, state, "warning")

    def _say_others(self, others: tuple[OtherDevice, ...]) -> None:
        self.others_header.setVisible(bool(others))
        self.others.setVisible(bool(others))
        for one in others:
            self.others.say(
                one.name, one.name, self.tr("Last punch {when}").format(when=self._when(one.last_punch_utc))
            )

    def _when(self, at_utc: datetime | None) -> str:
        if at_utc is None:
            return self.tr("None in the last 90 days")
        return date_time_words(at_utc.astimezone(self._context.services.zone()))


def _plays_by_itself() -> bool:
    """Windows needs no program for sounds."""
    return sys.platform == "win32"
