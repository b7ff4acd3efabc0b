"""Brings what Qt has to say into the log, where everything else is. Any thread; installed by the main thread."""

import logging

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

_logger = logging.getLogger("attendance_app.qt")

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
# Said while all is well: by the platform that has no screen, and when a name's script isn't in the first font tried.
_HARMLESS = ("This plugin does not support ", "OpenType support missing for ")


def log_qt_messages() -> None:
    """From now on Qt's messages go to the log instead of standard error."""
    qInstallMessageHandler(_on_message)


def _on_message(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    level = logging.DEBUG if text.startswith(_HARMLESS) else _LEVELS[kind]
    category = getattr(context, "category", None)
    _logger.log(level, "%s%s", "" if category in (None, "default") else f"{category}: ", text)
