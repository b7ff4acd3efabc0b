"""Which language a setting means, and what is different once it is in force."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time

import pytest
import torch
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QObject, QTranslator
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QWidget
from pytestqt.qtbot import QtBot

from attendance_app.config import Settings
from attendance_app.errors import UserError
from attendance_app.services.sentences import Sentence
from attendance_app.ui.language import formats
from attendance_app.ui.language.devices import device_words
from attendance_app.ui.language.errors import error_words, service_words
from attendance_app.ui.language.languages import LANGUAGES, language_for, locale_for
from attendance_app.ui.language.switching import install_language, translations_folder
from attendance_app.vision.device import describe_device
from tests.fakes.pseudo_language import PseudoTranslator, pseudo, speaking_pseudo

DAY = date(2026, 3, 5)  # a Thursday
AFTERNOON = datetime(2026, 3, 5, 15, 5, tzinfo=UTC)


@pytest.fixture(autouse=True)
def _english_afterwards(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    yield
    install_language(qapp, "en")
    QLocale.setDefault(before)


def test_every_language_of_the_settings_exists_and_has_its_translation() -> None:
    codes = {language.code for language in LANGUAGES}
    choices = Settings.model_fields["language"].annotation
    assert set(choices.__args__) == codes | {"system"}  # type: ignore[union-attr]
    assert {file.stem.removeprefix("attendance_") for file in translations_folder().glob("*.qm")} == codes


@pytest.mark.parametrize("threads", [1, 2, 4])
def test_what_the_networks_run_on_is_said_in_the_language_in_force(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, threads: int
) -> None:
    monkeypatch.setattr(torch, "get_num_threads", lambda: threads)
    described = describe_device(torch.device("cpu"))
    with speaking_pseudo(qapp):
        assert device_words(described) not in (described, "")
        assert str(threads) in device_words(described)
        assert device_words("NVIDIA GeForce RTX 4070") == "NVIDIA GeForce RTX 4070"
        assert device_words("") == ""


@pytest.mark.parametrize(
    ("computer", "code"),
    [
        ("de_DE", "en"),
        ("en_US", "en"),
        ("vi_VN", "vi"),
        ("th_TH", "th"),
        ("ko_KR", "ko"),
        ("zh_CN", "zh_CN"),
        ("zh_SG", "zh_CN"),
        ("zh_TW", "zh_TW"),
        ("zh_HK", "zh_TW"),
        ("C", "en"),
    ],
)
def test_system_means_the_computers_language_where_the_app_speaks_it(computer: str, code: str) -> None:
    assert language_for("system", QLocale(computer)).code == code


def test_formats_are_the_computers_where_it_speaks_the_language() -> None:
    english = language_for("en")
    assert locale_for(english, QLocale("en_US")).name() == "en_US"
    assert locale_for(english, QLocale("ko_KR")).name() == "en_GB"
    assert locale_for(language_for("zh_TW"), QLocale("zh_HK")).name() == "zh_HK"
    assert locale_for(language_for("zh_TW"), QLocale("zh_CN")).name() == "zh_TW"


def test_unknown_code_is_a_bug() -> None:
    with pytest.raises(KeyError):
        language_for("xx")


class _Listener(QWidget):
    """Counts how often it is told of a language."""

    def __init__(self) -> None:
        super().__init__()
        self.told = 0

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.told += 1


def test_windows_are_told_of_a_new_language_and_not_of_the_same(qapp: QApplication, qtbot: QtBot) -> None:
    install_language(qapp, "en")
    window = _Listener()
    qtbot.addWidget(window)
    install_language(qapp, "ko")
    qtbot.waitUntil(lambda: window.told > 0)
    told = window.told
    install_language(qapp, "ko")
    QCoreApplication.sendPostedEvents()
    assert window.told == told
    assert QLocale().language() == QLocale.Language.Korean


@pytest.mark.parametrize(
    ("code", "title", "hours"),
    [
        ("en", "People", "7 h 45 min"),
        ("vi", "Nhân viên", "7 giờ 45 phút"),
        ("th", "บุคลากร", "7 ชม. 45 นาที"),
        ("zh_CN", "人员", "7小时45分钟"),
        ("zh_TW", "人員", "7小時45分鐘"),
        ("ko", "직원", "7시간 45분"),
    ],
)
def test_words_are_in_the_language_in_force(qapp: QApplication, code: str, title: str, hours: str) -> None:
    install_language(qapp, code)
    assert QCoreApplication.translate("AdminPages", "People") == title
    assert formats.duration_words(465) == hours


def test_qts_own_buttons_are_translated_where_qt_has_the_language(qapp: QApplication, qtbot: QtBot) -> None:
    install_language(qapp, "ko")
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text() == "취소"


def test_going_back_to_english_leaves_nothing_behind(qapp: QApplication) -> None:
    for code in ("ko", "vi", "en"):
        install_language(qapp, code)
    assert QCoreApplication.translate("AdminPages", "People") == "People"


# ---- formats; what is right: CLDR's charts for each locale ----


@pytest.mark.parametrize(
    ("locale", "full", "short", "month", "clock"),
    [
        ("en_GB", "Thursday, 5 March 2026", "5 Mar 2026", "March 2026", "15:05"),
        ("en_US", "Thursday, March 5, 2026", "Mar 5, 2026", "March 2026", "3:05 PM"),
        ("vi_VN", "Thứ Năm, 5 tháng 3, 2026", "5 thg 3, 2026", "Tháng 3 năm 2026", "15:05"),
        ("th_TH", "วันพฤหัสบดีที่ 5 มีนาคม 2026", "5 มี.ค. 2026", "มีนาคม 2026", "15:05"),
        ("zh_CN", "2026年3月5日 星期四", "2026年3月5日", "2026年3月", "15:05"),
        ("zh_TW", "2026年3月5日 星期四", "2026年3月5日", "2026年3月", "下午3:05"),
        ("ko_KR", "2026년 3월 5일 목요일", "2026년 3월 5일", "2026년 3월", "오후 3:05"),
    ],
)
def test_days_and_times_are_written_as_the_country_does(
    locale: str, full: str, short: str, month: str, clock: str
) -> None:
    QLocale.setDefault(QLocale(locale))
    assert (formats.date_words(DAY), formats.short_date_words(DAY), formats.month_words(DAY)) == (full, short, month)
    assert formats.time_words(AFTERNOON).replace("\N{NARROW NO-BREAK SPACE}", " ") == clock


@pytest.mark.parametrize(
    ("minutes", "words"),
    [
        (0, "0 min"),
        (45, "45 min"),
        (60, "1 h"),
        (465, "7 h 45 min"),
        (-15, "−15 min"),
        (59.6, "1 h"),
        (60_000, "1,000 h"),
    ],
)
def test_durations_are_said_in_hours_and_minutes(minutes: float, words: str) -> None:
    assert formats.duration_words(minutes) == words


@pytest.mark.parametrize(("seconds", "words"), [(8, "8 s"), (59.4, "59 s"), (59.6, "1 min"), (125, "2 min")])
def test_short_waits_are_said_in_seconds(seconds: float, words: str) -> None:
    assert formats.seconds_words(seconds) == words


def test_numbers_have_the_separators_of_the_country() -> None:
    for locale, whole, fraction in (("en_GB", "1,947", "0.5"), ("vi_VN", "1.947", "0,5")):
        QLocale.setDefault(QLocale(locale))
        assert formats.number_words(1947) == whole
        assert formats.number_words(0.5) == fraction
    assert formats.percent_words(0.125, 1) == "12,5%"


@pytest.mark.parametrize(("locale", "first"), [("en_GB", 0), ("en_US", 6), ("vi_VN", 0), ("ko_KR", 6)])
def test_weeks_begin_where_the_country_says(locale: str, first: int) -> None:
    QLocale.setDefault(QLocale(locale))
    assert formats.first_weekday() == first


def test_a_range_of_one_day_is_one_day() -> None:
    assert formats.date_range_words(DAY, DAY) == formats.short_date_words(DAY)
    assert formats.date_range_words(DAY, date(2026, 3, 9)) == "5 Mar 2026 – 9 Mar 2026"


# ---- what services say ----


class _Translations(QTranslator):
    """Knows these sentences of the services."""

    def __init__(self, known: dict[str, str]) -> None:
        super().__init__()
        self._known = known

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        return self._known.get(source, source)

    def isEmpty(self) -> bool:
        return False


@pytest.fixture
def knowing(qapp: QApplication) -> Iterator[dict[str, str]]:
    known: dict[str, str] = {}
    translator = _Translations(known)
    qapp.installTranslator(translator)
    yield known
    qapp.removeTranslator(translator)


def test_errors_are_looked_up_by_template_and_filled_in_afterwards(knowing: dict[str, str]) -> None:
    knowing["There is no folder {folder}."] = "Không có thư mục {folder}."
    error = UserError("There is no folder {folder}.", "Choose another.", folder="/x")
    assert error_words(error) == "Không có thư mục /x. Choose another."


def test_a_translation_that_names_other_values_falls_back_to_english(
    knowing: dict[str, str], caplog: pytest.LogCaptureFixture
) -> None:
    knowing["There is no folder {folder}."] = "Không có {thu_muc}."
    assert error_words(UserError("There is no folder {folder}.", folder="/x")) == "There is no folder /x."
    assert "doesn't fit" in caplog.text


def test_days_in_errors_are_written_as_the_language_does() -> None:
    QLocale.setDefault(QLocale("ko_KR"))
    words = service_words(
        "Locked until {day}, {at}, {exact:%H:%M}.", {"day": DAY, "at": time(8, 5), "exact": time(8, 5)}
    )
    assert words == "Locked until 2026년 3월 5일, 오전 8:05, 08:05."


def test_braces_without_values_are_plain_text() -> None:
    assert error_words(UserError("Write {name} there.")) == "Write {name} there."


def test_verdicts_are_looked_up_like_errors_and_may_stand_in_them(knowing: dict[str, str]) -> None:
    knowing["the code {code} is taken"] = "mã {code} đã có"
    knowing["{file} is left out: {reason}."] = "Bỏ qua {file}: {reason}."
    reason = Sentence("the code {code} is taken", code="7")
    assert service_words(reason) == "mã 7 đã có"
    assert error_words(UserError("{file} is left out: {reason}.", file="a.png", reason=reason)) == (
        "Bỏ qua a.png: mã 7 đã có."
    )


# ---- the pseudo language ----


def test_pseudo_keeps_values_and_is_longer(qapp: QApplication) -> None:
    said = pseudo("&Move {count} punches of %n people to another day")
    assert "{count}" in said
    assert "%n" in said
    assert "&M" in said
    assert len(said) >= 1.4 * len("&Move {count} punches of %n people to another day")
    with speaking_pseudo(qapp):
        assert QObject().tr("Save").startswith("[Šávé")
    assert QObject().tr("Save") == "Save"
    assert not PseudoTranslator().isEmpty()


@pytest.mark.parametrize(("code", "words"), [("vi", "Hủy"), ("th", "ยกเลิก")])
def test_buttons_of_qt_are_translated_here_where_qt_lacks_the_language(
    qapp: QApplication, qtbot: QtBot, code: str, words: str
) -> None:
    install_language(qapp, code)
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text() == words
