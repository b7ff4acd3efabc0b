"""Reports that were set up before, and keeping the present one under a name. GUI thread."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QWidget

from attendance_app.services.report_presets import SavedReport
from attendance_app.ui.widgets.icons import put_icon


class SavedBar(QWidget):
    """Choose one, or type a name and keep what stands in the form.

    Signals:
        chosen: The `SavedReport` that a person chose.
        keep_asked: The present form should be kept under this name.
        remove_asked: The `SavedReport` that should be forgotten.
    """

    chosen = Signal(object)
    keep_asked = Signal(str)
    remove_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reports: Sequence[SavedReport] = ()
        self.names = QComboBox()
        self.names.setAccessibleName(self.tr("Saved reports"))
        self.names.setEditable(True)
        self.names.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.names.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.names.setMinimumContentsLength(8)
        edit = self.names.lineEdit()
        if edit is not None:
            edit.setPlaceholderText(self.tr("Choose, or name this one"))
        self.names.activated.connect(self._on_activated)
        self.names.editTextChanged.connect(lambda _text: self._show_possible())
        self.keep = self._button("star", self.tr("Keep this report under the name"))
        self.remove = self._button("trash", self.tr("Forget the report of this name"))
        self.keep.clicked.connect(lambda: self.keep_asked.emit(self.name))
        self.remove.clicked.connect(self._on_remove)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.names, 1)
        row.addWidget(self.keep)
        row.addWidget(self.remove)
        self._show_possible()

    @property
    def name(self) -> str:
        """What stands in the field, trimmed."""
        return self.names.currentText().strip()

    def offer(self, reports: Sequence[SavedReport]) -> None:
        """Offer these; what stands in the field stays."""
        text = self.name
        self._reports = reports
        with QSignalBlocker(self.names):
            self.names.clear()
            self.names.addItems([report.name for report in reports])
            self.names.setEditText(text)
        self._show_possible()

    def _known(self) -> SavedReport | None:
        wanted = self.name.casefold()
        return next((report for report in self._reports if report.name.casefold() == wanted), None)

    def _on_activated(self) -> None:
        report = self._known()
        if report is not None:
            self.chosen.emit(report)

    def _on_remove(self) -> None:
        report = self._known()
        if report is not None:
            self.names.clearEditText()
            self.remove_asked.emit(report)

    def _show_possible(self) -> None:
        self.keep.setEnabled(bool(self.name))
        self.remove.setEnabled(self._known() is not None)

    def _button(self, icon: str, words: str) -> QPushButton:
        button = QPushButton()
        button.setProperty("role", "icon")
        button.setAccessibleName(words)
        button.setToolTip(words)
        put_icon(button, icon, "muted")
        return button
