"""The languages of the app, and which of them a setting means. Depends on PySide6; GUI thread."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QLocale

SYSTEM = "system"


@dataclass(frozen=True, slots=True)
class Language:
    """A language that the windows can speak.

    Attributes:
        code: As in the setting `language` and in the names of translation files.
        own_name: What its speakers call it; never translated.
        locale_name: The country whose formats go with it, where the computer's own are of another language.
    """

    code: str
    own_name: str
    locale_name: str


ENGLISH = Language("en", "English", "en_GB")
LANGUAGES: tuple[Language, ...] = (
    ENGLISH,
    Language("vi", "Tiếng Việt", "vi_VN"),
    Language("th", "ไทย", "th_TH"),
    Language("zh_CN", "简体中文", "zh_CN"),
    Language("zh_TW", "繁體中文", "zh_TW"),
    Language("ko", "한국어", "ko_KR"),
)


def language_for(setting: str, system: QLocale | None = None) -> Language:
    """The language that the setting means: a code of `LANGUAGES`, or `system`.

    With `system` it is the first of the computer's languages that the app speaks, and English without any.

    Raises:
        KeyError: no such code.
    """
    if setting == SYSTEM:
        return _first_spoken((system or QLocale.system()).uiLanguages())
    return {language.code: language for language in LANGUAGES}[setting]


def locale_for(language: Language, system: QLocale | None = None) -> QLocale:
    """The formats that go with the language: the computer's own where they are of that language."""
    system = system or QLocale.system()
    own = QLocale(language.locale_name)
    same = (system.language(), system.script()) == (own.language(), own.script())
    return system if same else own


def _first_spoken(names: Iterable[str]) -> Language:
    for name in names:
        locale = QLocale(name)
        for language in LANGUAGES:
            own = QLocale(language.locale_name)
            if (locale.language(), locale.script()) == (own.language(), own.script()):
                return language
    return ENGLISH
