"""A field for a distance between faces. Depends on config; GUI thread."""

from PySide6.QtWidgets import QDoubleSpinBox, QWidget

from attendance_app.config import Settings

_DECIMALS = 3


class DistanceBox(QDoubleSpinBox):
    """Shows three digits, and gives back the distance it was shown, to its last digit, unless somebody changes it.

    Args:
        setting: Whose range it has.
    """

    def __init__(self, setting: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown, self._rounded = 0.0, 0.0
        self.setDecimals(_DECIMALS)
        self.setSingleStep(0.01)
        self.setRange(*range_of(setting))
        self.lineEdit().setTextMargins(9, 0, 0, 0)

    def show_distance(self, distance: float) -> None:
        """Show this one."""
        self._shown = distance
        self.setValue(distance)
        self._rounded = self.value()

    @property
    def distance(self) -> float:
        """What it was shown, or what somebody has typed since."""
        typed = self.value()
        return self._shown if typed == self._rounded else round(typed, _DECIMALS)


def range_of(setting: str) -> tuple[float, float]:
    """The least and greatest value that `config` allows."""
    limits = {type(limit).__name__: limit for limit in Settings.model_fields[setting].metadata}
    return float(limits["Ge"].ge), float(limits["Le"].le)
