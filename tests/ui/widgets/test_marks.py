"""What pages show at a glance: photos, pills, icons, key figures."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPixmap
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from attendance_app.ui.theme import DARK, LIGHT, Tokens, apply_theme
from attendance_app.ui.widgets.avatar import Avatar, avatar_colours, initials
from attendance_app.ui.widgets.icon_label import IconLabel
from attendance_app.ui.widgets.icons import put_icon, themed_icon
from attendance_app.ui.widgets.key_figure import KeyFigure
from attendance_app.ui.widgets.status_pill import StatusPill


def _shown(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.addWidget(widget)
    widget.show()


# ---- avatar ----


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Ada Lovelace", "AL"),
        ("Augusta Ada King", "AK"),
        ("Plato", "P"),
        ("Nguyễn Văn Ân", "NÂ"),
        ("Émile", "É"),
        ("王小明", "小明"),
        ("王明", "王明"),
        ("김민준", "민준"),
        ("สมชาย ใจดี", "สจ"),  # the vowel before its consonant isn't the initial
        ("ßmith", "SS"),
        ("  ", ""),
        ("– –", ""),
    ],
)
def test_initials_stand_for_names_of_every_script(name: str, expected: str) -> None:
    assert initials(name) == expected


def test_a_person_keeps_their_colour_and_people_differ() -> None:
    assert avatar_colours("a", LIGHT) == avatar_colours("a", LIGHT)
    assert len({avatar_colours(str(number), LIGHT) for number in range(60)}) == len(LIGHT.avatars)
    for number in range(20):
        assert LIGHT.avatars.index(avatar_colours(str(number), LIGHT)) == DARK.avatars.index(
            avatar_colours(str(number), DARK)
        )


def test_photo_is_shown_as_a_circle(qtbot: QtBot) -> None:
    avatar, photo = Avatar(60), QPixmap(120, 80)
    photo.fill(QColor("#00ff00"))
    avatar.show_person("1", "Ada Lovelace", photo)
    _shown(qtbot, avatar)
    image = avatar.grab().toImage()
    assert image.pixelColor(30, 30) == QColor("#00ff00")
    assert image.pixelColor(1, 1) != QColor("#00ff00")
    assert avatar.accessibleName() == "Ada Lovelace"


# ---- pill, icons ----


def test_pill_says_its_state_in_words_and_is_wide_enough(qtbot: QtBot) -> None:
    pill = StatusPill("Late by 12 min", "warning")
    _shown(qtbot, pill)
    assert pill.accessibleName() == "Late by 12 min"
    assert pill.sizeHint().width() > pill.fontMetrics().horizontalAdvance("Late by 12 min")
    assert pill.minimumSizeHint() == pill.sizeHint()


def test_pill_without_words_takes_no_room(qtbot: QtBot) -> None:
    pill = StatusPill()
    qtbot.addWidget(pill)
    assert pill.isHidden()


def _colours(widget: QWidget) -> set[str]:
    image = widget.grab().toImage()
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


@pytest.mark.parametrize(("theme", "tokens"), [("light", LIGHT), ("dark", DARK)])
def test_icon_label_follows_the_theme(qtbot: QtBot, qapp: QApplication, theme: str, tokens: Tokens) -> None:
    label = IconLabel("stop", 48, "success")
    _shown(qtbot, label)
    apply_theme(qapp, theme)  # type: ignore[arg-type]
    assert tokens.success in _colours(label)


def test_icons_of_buttons_are_sharp_at_any_scale_and_follow_the_theme(qapp: QApplication) -> None:
    drawn = themed_icon("stop", "accent")
    for ratio in (1.0, 1.25, 1.5, 2.0, 3.0):
        assert drawn.pixmap(_size(20), ratio).size() == _size(20) * ratio
    before = drawn.pixmap(_size(40)).toImage()
    apply_theme(qapp, "dark")
    assert drawn.pixmap(_size(40)).toImage() != before


def _size(side_px: int) -> QSize:
    return QSize(side_px, side_px)


def test_icon_of_a_button_with_words_leaves_room_between_them(qtbot: QtBot) -> None:
    with_words, alone = QPushButton("Undo"), QPushButton()
    for button in (with_words, alone):
        qtbot.addWidget(button)
        put_icon(button, "undo")
    assert alone.iconSize().width() == alone.iconSize().height()
    assert with_words.iconSize().width() > with_words.iconSize().height()


# ---- key figure ----


def test_key_figure_tells_number_caption_and_note(qtbot: QtBot) -> None:
    figure = KeyFigure("In now", "present", "success")
    _shown(qtbot, figure)
    figure.show_figure("31", "of 40")
    assert figure.accessibleName() == "In now 31 of 40"
    assert figure.sizeHint().height() > 2 * figure.fontMetrics().height()


def test_key_figure_is_pressed_with_the_keyboard_unless_it_leads_nowhere(qtbot: QtBot) -> None:
    figure, plain = KeyFigure("Late"), KeyFigure("Hours", clickable=False)
    _shown(qtbot, figure)
    qtbot.addWidget(plain)
    with qtbot.waitSignal(figure.clicked):
        qtbot.keyClick(figure, Qt.Key.Key_Space)
    assert plain.focusPolicy() == Qt.FocusPolicy.NoFocus
