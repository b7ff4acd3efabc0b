"""Every script of the app's languages has fonts declared for each system; the check-up notices where none is there."""

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QFont, QFontDatabase, QRawFont
from PySide6.QtWidgets import QApplication

from attendance_app.bootstrap.fonts import missing_scripts as missing_by_doctor
from attendance_app.ui.theme import SCRIPTS, font_remedy, missing_scripts
from attendance_app.ui.theme.fonts import KOREAN, SIMPLIFIED, THAI, TRADITIONAL, app_font, families_for

# A sentence in each script, as its languages write it.
SAMPLES = {
    "Latin": "Attendance",
    "Vietnamese": "Chấm công đúng giờ ữ",
    "Thai": "ลงเวลาทำงาน",
    "Chinese (simplified)": "考勤记录",
    "Chinese (traditional)": "出勤紀錄",
    "Korean": "근태 기록",
}


@pytest.mark.parametrize(
    ("locale", "first"),
    [("ko_KR", KOREAN), ("zh_TW", TRADITIONAL), ("zh_HK", TRADITIONAL), ("zh_CN", SIMPLIFIED), ("en_GB", SIMPLIFIED)],
)
def test_han_characters_look_as_in_the_language_in_force(locale: str, first: object) -> None:
    order = families_for(QLocale(locale))
    places = {script.name: order.index(script.families[0]) for script in (KOREAN, SIMPLIFIED, TRADITIONAL)}
    assert min(places, key=lambda name: places[name]) == first.name  # type: ignore[attr-defined]


def test_no_font_with_han_characters_comes_before_those_of_other_scripts() -> None:
    order = families_for(QLocale("ko_KR"))
    assert order.index(KOREAN.families[0]) > max(order.index(family) for family in THAI.families)


@pytest.mark.usefixtures("qapp")
def test_scripts_without_any_family_are_missing() -> None:
    assert missing_scripts([]) == list(SCRIPTS)
    assert [script.name for script in missing_scripts(["Inter", "Thonburi", "Malgun Gothic"])] == [
        "Chinese (simplified)",
        "Chinese (traditional)",
    ]


@pytest.mark.usefixtures("qapp")
def test_a_family_that_nobody_listed_counts_too() -> None:
    thai = QFontDatabase.families(QFontDatabase.WritingSystem.Thai)
    if not thai:
        pytest.skip("needs a Thai font")
    assert THAI not in missing_scripts([thai[0]])


@pytest.mark.parametrize("platform", ["linux", "win32", "darwin"])
@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: script.name)
def test_the_remedy_names_what_to_install_on_each_system(script: object, platform: str) -> None:
    words = font_remedy(script, platform)  # type: ignore[arg-type]
    assert words.endswith(".")
    if platform == "linux":
        assert script.debian_package in words  # type: ignore[attr-defined]


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: script.name)
def test_the_apps_font_draws_every_script_that_isnt_missing(script: object, qapp: QApplication) -> None:
    if script in missing_scripts():
        pytest.skip("no font for it on this computer")
    families = app_font(QFont(), 14).families()
    fonts = [QRawFont.fromFont(QFont(family)) for family in families]
    sample = SAMPLES[script.name].replace(" ", "")  # type: ignore[attr-defined]
    for character in sample:
        assert any(font.supportsCharacter(ord(character)) for font in fonts), character


@pytest.mark.usefixtures("qapp")
def test_the_check_up_asks_the_theme() -> None:
    assert [script.name for script in missing_by_doctor()] == [script.name for script in missing_scripts()]
