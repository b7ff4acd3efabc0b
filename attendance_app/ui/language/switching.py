"""Puts a language into force, at the start and while the app runs. Depends on PySide6 and `paths`; GUI thread.

Qt then sends LanguageChange to the application and every window; windows build their views anew. Two translations are
installed: the app's own (`assets/translations`) and, where the installation has one, Qt's for its own dialogs.
"""

import logging
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTranslator
from PySide6.QtWidgets import QApplication

from attendance_app.paths import assets_folder
from attendance_app.ui.language.languages import SYSTEM, Language, language_for, locale_for
from attendance_app.ui.theme import apply_fonts

logger = logging.getLogger(__name__)


class _Spoken(QObject):
    """What is in force in one application, and the translators that Qt only borrows."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.language: Language | None = None
        self.translators: list[QTranslator] = []

    @classmethod
    def of(cls, app: QApplication) -> "_Spoken":
        return app.findChild(cls) or cls(app)


def install_language(app: QApplication, setting: str = SYSTEM) -> Language:
    """Speak the language that the setting means from now on; returns it. Does nothing when it is in force already.

    Raises:
        KeyError: no such code.
    """
    language = language_for(setting)
    spoken = _Spoken.of(app)
    if language == spoken.language:
        return language
    QLocale.setDefault(locale_for(language))
    apply_fonts(app)
    for translator in spoken.translators:
        app.removeTranslator(translator)
    spoken.translators = _translators(language)
    for translator in spoken.translators:
        app.installTranslator(translator)
    spoken.language = language
    return language


def _translators(language: Language) -> list[QTranslator]:
    qt_folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    files = (qt_folder / f"qtbase_{language.code}.qm", translations_folder() / f"attendance_{language.code}.qm")
    made: list[QTranslator] = []
    for file in files:
        if not file.is_file():  # Qt has none for Vietnamese and Thai: its few own words stay English
            continue
        translator = QTranslator()
        if translator.load(str(file)):
            made.append(translator)
        else:
            logger.warning("The translation %s cannot be read", file)
    return made


def translations_folder() -> Path:
    """Where the app's own translations are."""
    return assets_folder() / "translations"
