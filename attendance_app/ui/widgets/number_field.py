"""A field for a whole number with a unit. PySide6; GUI thread."""

from PySide6.QtWidgets import QSpinBox, QWidget

from attendance_app.ui.widgets.time_field import EDITOR_MARGIN_PX


class NumberField(QSpinBox):
    """A whole number from `least` to `most`; the unit stands behind it."""

    def __init__(self, name: str, least: int, most: int, unit: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.lineEdit().setTextMargins(EDITOR_MARGIN_PX, 0, 0, 0)
        self.setRange(least, most)
        self.setGroupSeparatorShown(True)
        self.setSuffix(f" {unit}" if unit else "")
