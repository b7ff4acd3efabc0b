"""What all tests of widgets share: the theme that they are looked at in."""

import pytest
from PySide6.QtWidgets import QApplication

from attendance_app.ui.theme import apply_theme


@pytest.fixture(autouse=True)
def _light_theme(qapp: QApplication) -> None:
    apply_theme(qapp, "light")
