"""The fields of the settings, in words, with ranges from `config`. Depends on config and services; GUI thread."""

from collections.abc import Callable, Sequence
from typing import Any
from zoneinfo import available_timezones

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QCompleter,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from attendance_app.capture.webcam import CameraChoice
from attendance_app.config import Settings
from attendance_app.services.site_zone import known_zone, this_computers_zone
from attendance_app.ui.admin.form_field import FormField
from attendance_app.ui.admin.loading import Loader
from attendance_app.ui.admin.page import PageContext
from attendance_app.ui.admin.recognition_card import RecognitionCard
from attendance_app.ui.admin.time_rules_card import TimeRulesCard

_SIZES_PX = ((640, 480), (1280, 720), (1920, 1080))


class SettingsForm(QWidget):
    """Cards of fields.

    Signals:
        changed: A field has another value than before.
    """

    changed = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(16)
        self._build_place()
        self._build_appearance()
        self._build_camera()
        self.time_rules = TimeRulesCard(context.jobs, context.announce_failure)
        self._column.addWidget(self.time_rules)
        self.recognition = RecognitionCard()
        self._column.addWidget(self.recognition)
        self._connect()
        self.setFocusProxy(self.company)
        services = context.services
        self._cameras: Loader[Sequence[CameraChoice]] = Loader(
            context.jobs, self.tr("Looking for cameras"), self._on_cameras, context.announce_failure
        )
        self._cameras.load(services.list_cameras)
        self.look.clicked.connect(lambda: self._on_look(services.find_cameras or services.list_cameras))

    # ---- building ----

    def _build_place(self) -> None:
        self.company, self.device = QLineEdit(), QLineEdit()
        self.company.setMaxLength(_longest("company_name"))
        self.device.setMaxLength(_longest("device_name"))
        self.zone = QComboBox()
        own = this_computers_zone()
        self.zone.addItem(
            self.tr("This computer's ({zone})").format(zone=own.key) if own else self.tr("This computer's"), ""
        )
        for name in sorted(zone for zone in available_timezones() if "/" in zone):
            self.zone.addItem(name, name)
        _make_searchable(self.zone)
        self._device_field = FormField(
            self.tr("Device name"), self.device, self.tr("Recorded on every punch made here.")
        )
        self._zone_field = FormField(
            self.tr("Time zone of the site"), self.zone, self.tr("Decides where a day begins and ends.")
        )
        self._add_card(
            self.tr("Site"),
            FormField(self.tr("Company name"), self.company, self.tr("Shown on the kiosk.")),
            self._device_field,
            self._zone_field,
        )

    def _build_appearance(self) -> None:
        self.theme = QComboBox()
        self.theme.addItem(self.tr("Like the system"), "system")
        self.theme.addItem(self.tr("Light"), "light")
        self.theme.addItem(self.tr("Dark"), "dark")
        self.sounds = QCheckBox(self.tr("Play a sound when somebody punches"))
        self._add_card(self.tr("Appearance"), FormField(self.tr("Theme"), self.theme), self.sounds)

    def _build_camera(self) -> None:
        self.camera = QComboBox()
        self.camera.addItem(self.tr("Demo pictures"), "demo")
        self.camera.setEditable(True)
        self.camera.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.picture_size = QComboBox()
        for width, height in _SIZES_PX:
            self.picture_size.addItem(f"{width} × {height}", (width, height))
        self.mirrored = QCheckBox(self.tr("Show the picture as a mirror would"))
        self.look = QPushButton(self.tr("Look for cameras"))
        chooser = QWidget()
        chooser.setFocusProxy(self.camera)
        row = QHBoxLayout(chooser)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.camera, 1)
        row.addWidget(self.look)
        self.camera.setAccessibleName(self.tr("Camera"))
        self._camera_field = FormField(
            self.tr("Camera"),
            chooser,
            self.tr("Choose one, or type an address (rtsp://…, http://…) or the path of a video."),
        )
        self._add_card(
            self.tr("Camera"),
            self._camera_field,
            FormField(self.tr("Picture size"), self.picture_size),
            self.mirrored,
            wide_first=True,
        )

    def _add_card(self, title: str, *widgets: QWidget, wide_first: bool = False) -> None:
        card = QFrame()
        card.setProperty("role", "card")
        heading = QLabel(title)
        heading.setProperty("role", "heading")
        grid = QGridLayout(card)
        grid.setContentsMargins(24, 20, 24, 24)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(16)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        grid.addWidget(heading, 0, 0, 1, 2)
        if wide_first:
            grid.addWidget(widgets[0], 1, 0, 1, 2)
            widgets = widgets[1:]
        first_row = grid.rowCount()
        for which, widget in enumerate(widgets):
            if isinstance(widget, QCheckBox) and which % 2:
                widget.setProperty("role", "beside-field")  # beside the editors, below their labels
            grid.addWidget(widget, first_row + which // 2, which % 2, Qt.AlignmentFlag.AlignTop)
        self._column.addWidget(card)

    def _connect(self) -> None:
        for edit in (self.company, self.device):
            edit.textChanged.connect(self._on_changed)
        for box in (self.zone, self.theme, self.camera, self.picture_size):
            box.currentTextChanged.connect(self._on_changed)
        self.time_rules.changed.connect(self._on_changed)
        self.recognition.changed.connect(self._on_changed)
        for check in (self.sounds, self.mirrored):
            check.toggled.connect(self._on_changed)

    # ---- values ----

    def show_settings(self, settings: Settings) -> None:
        """Show these in the fields."""
        self.blockSignals(True)
        self.company.setText(settings.company_name)
        self.device.setText(settings.device_name)
        self.zone.setCurrentIndex(max(0, self.zone.findData(settings.site_zone)))
        self.theme.setCurrentIndex(self.theme.findData(settings.theme))
        self.sounds.setChecked(settings.sounds)
        self._show_camera(settings.camera_source)
        self._show_size(settings.camera_width_px, settings.camera_height_px)
        self.mirrored.setChecked(settings.camera_mirrored)
        self.time_rules.show_settings(settings)
        self.recognition.show_settings(settings)
        self.blockSignals(False)
        self._on_changed()

    def settings(self, base: Settings) -> Settings:
        """`base` with what is in the fields.

        Raises:
            pydantic.ValidationError: the form isn't valid; ask `is_valid` first.
        """
        return Settings.model_validate({**base.model_dump(), **self._values()})

    def differs_from(self, settings: Settings) -> bool:
        """Whether a field says something else than `settings`."""
        saved = settings.model_dump()
        return any(saved[name] != value for name, value in self._values().items())

    def is_valid(self) -> bool:
        """Whether every field can be saved as it stands."""
        return not (self._device_field.error or self._zone_field.error or self._camera_field.error)

    def _values(self) -> dict[str, Any]:
        width, height = self.picture_size.currentData()
        return {
            "company_name": self.company.text().strip(),
            "device_name": self.device.text().strip(),
            "site_zone": self._zone_name(),
            "theme": self.theme.currentData(),
            "sounds": self.sounds.isChecked(),
            "camera_source": self._camera_spec(),
            "camera_width_px": width,
            "camera_height_px": height,
            "camera_mirrored": self.mirrored.isChecked(),
            **self.time_rules.values(),
            **self.recognition.values(),
        }

    def _on_changed(self) -> None:
        self._device_field.set_error("" if self.device.text().strip() else self.tr("Please give this device a name."))
        zone = self._zone_name()
        self._zone_field.set_error(
            self.tr("There is no time zone with this name.") if zone and known_zone(zone) is None else ""
        )
        self._camera_field.set_error("" if self._camera_spec() else self.tr("Please choose a camera."))
        self.changed.emit()

    def _zone_name(self) -> str:
        which = self.zone.findText(self.zone.currentText())
        return str(self.zone.itemData(which)) if which >= 0 else self.zone.currentText().strip()

    # ---- camera ----

    def _camera_spec(self) -> str:
        which = self.camera.findText(self.camera.currentText())
        return str(self.camera.itemData(which)) if which >= 0 else self.camera.currentText().strip()

    def _show_camera(self, spec: str) -> None:
        which = self.camera.findData(spec)
        if which >= 0:
            self.camera.setCurrentIndex(which)
        elif spec.isdecimal():
            self.camera.insertItem(0, self.tr("Camera {number}").format(number=spec), spec)
            self.camera.setCurrentIndex(0)
        else:
            self.camera.setEditText(spec)

    def _show_size(self, width_px: int, height_px: int) -> None:
        which = self.picture_size.findData((width_px, height_px))
        if which < 0:
            self.picture_size.addItem(f"{width_px} × {height_px}", (width_px, height_px))
            which = self.picture_size.count() - 1
        self.picture_size.setCurrentIndex(which)

    def _on_look(self, find: Callable[[], Sequence[CameraChoice]]) -> None:
        self.look.setEnabled(False)
        self.look.setText(self.tr("Looking…"))
        self._cameras.load(find)

    def _on_cameras(self, cameras: Sequence[CameraChoice]) -> None:
        self.look.setEnabled(True)
        self.look.setText(self.tr("Look for cameras"))
        spec = self._camera_spec()
        self.blockSignals(True)
        for camera in cameras:
            known = self.camera.findData(camera.spec)
            if known >= 0:
                self.camera.setItemText(known, camera.label)
            else:
                self.camera.insertItem(self.camera.count() - 1, camera.label, camera.spec)
        self._show_camera(spec)
        self.blockSignals(False)


def _longest(name: str) -> int:
    """The greatest length that `config` allows."""
    limits = {type(limit).__name__: limit for limit in Settings.model_fields[name].metadata}
    return int(limits["MaxLen"].max_length)


def _make_searchable(box: QComboBox) -> None:
    """Let typing find an entry by any part of it."""
    box.setEditable(True)
    box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    completer = QCompleter(box.model(), box)
    completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    box.setCompleter(completer)
