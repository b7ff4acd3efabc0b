"""Type of a size of its own outlives whatever makes the style sheet look at its widget again."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from attendance_app.ui.theme import apply_theme, set_type
from attendance_app.ui.widgets.banner import Banner

SIZE_PX, WEIGHT = 31, QFont.Weight.DemiBold


@pytest.fixture(autouse=True)
def _light_first(qapp: QApplication) -> Iterator[None]:
    apply_theme(qapp, "light", 100)
    yield
    apply_theme(qapp, "system", 100)


@pytest.fixture(params=[QLabel, QPushButton, QLineEdit])
def widget(request: pytest.FixtureRequest, qtbot: QtBot) -> Iterator[QWidget]:
    window = QWidget()
    made: QWidget = request.param()
    QVBoxLayout(window).addWidget(made)
    qtbot.addWidget(window)
    window.show()
    yield made
    window.close()


def type_of(widget: QWidget) -> tuple[int, int]:
    return widget.font().pixelSize(), int(widget.font().weight())


def test_it_survives_a_change_of_theme_and_of_the_size_of_text(qapp: QApplication, widget: QWidget) -> None:
    set_type(widget, SIZE_PX, WEIGHT)
    for theme, percent in (("dark", 100), ("light", 100), ("light", 150)):
        apply_theme(qapp, theme, percent)  # type: ignore[arg-type]
        assert type_of(widget) == (SIZE_PX, WEIGHT)


def test_it_survives_another_role_and_a_height(qapp: QApplication, widget: QWidget) -> None:
    set_type(widget, SIZE_PX, WEIGHT, min_height_px=44)
    assert type_of(widget) == (SIZE_PX, WEIGHT)
    widget.setProperty("role", "primary")
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    apply_theme(qapp, "dark")
    assert type_of(widget) == (SIZE_PX, WEIGHT)


def test_it_survives_the_first_showing(qtbot: QtBot) -> None:
    window = QWidget()
    label = QLabel("x")
    QVBoxLayout(window).addWidget(label)
    set_type(label, SIZE_PX, WEIGHT, min_height_px=30)
    qtbot.addWidget(window)
    window.show()
    assert type_of(label) == (SIZE_PX, WEIGHT)


def test_a_later_size_takes_the_place_of_the_one_before(qapp: QApplication, widget: QWidget) -> None:
    set_type(widget, SIZE_PX, WEIGHT)
    set_type(widget, 20)
    apply_theme(qapp, "dark")
    assert type_of(widget) == (20, QFont.Weight.Normal)


def test_a_banner_keeps_its_type_however_often_it_speaks(qapp: QApplication, qtbot: QtBot) -> None:
    banner = Banner()
    qtbot.addWidget(banner)
    banner.set_text_px(SIZE_PX)
    banner.show_message("info", "The camera is on.", "Settings")
    apply_theme(qapp, "dark")
    banner.show_message("warning", "The camera is off.")
    sizes = {label.font().pixelSize() for label in banner.findChildren(QLabel) if label.text()}
    assert sizes == {SIZE_PX}
