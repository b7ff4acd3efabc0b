"""What services say, in the person's language. Depends on PySide6, `errors`, services and capture.health; GUI thread.

Services know no Qt: they speak English sentences with values in them as `{name}`. Their sentences are collected from
the code by `scripts/translations.py` under the context `CONTEXT`, and looked up here by the sentence as it stands
there.
"""

import logging
import string
from collections.abc import Mapping
from datetime import date, datetime, time
from typing import Any

from PySide6.QtCore import QCoreApplication

from attendance_app.capture.health import HealthState
from attendance_app.errors import UserError
from attendance_app.services.sentences import Sentence
from attendance_app.ui.language import formats

logger = logging.getLogger(__name__)

CONTEXT = "services"


def error_words(error: UserError) -> str:
    """What happened and what to do about it, as one text for people."""
    return f"{message_words(error)} {remedy_words(error)}".strip()


def message_words(error: UserError) -> str:
    """What happened."""
    return service_words(error.template, error.fields)


def remedy_words(error: UserError) -> str:
    """What to do about it; may be empty."""
    return service_words(error.remedy_template, error.fields)


def service_words(sentence: str, fields: Mapping[str, object] | None = None) -> str:
    """A sentence of a service in the language in force, with the values filled in; itself where there's no translation.

    Days and times among the values are written as the language does. A `Sentence` brings its own values.
    """
    if not sentence:
        return ""
    if isinstance(sentence, Sentence):
        return service_words(sentence.template, sentence.fields)
    translated = QCoreApplication.translate(CONTEXT, sentence)
    if not fields:
        return translated
    try:
        return _FORMATTER.vformat(translated, (), fields)
    except (KeyError, ValueError, IndexError):
        # The person needs the message now; `scripts/translations.py check` finds such a translation beforehand.
        logger.exception("The translation of %r doesn't fit its values", sentence)
        return _FORMATTER.vformat(sentence, (), fields)


def health_words(state: HealthState) -> str:
    """What to tell about a camera; empty while all is well."""
    return error_words(state.error) if state.error else service_words(state.message)


class _Formatter(string.Formatter):
    """`str.format`, with days, times and errors in words where the sentence asks for no format of its own."""

    def format_field(self, value: Any, format_spec: str) -> str:
        if not format_spec:
            value = _shown(value)
        return str(super().format_field(value, format_spec))


def _shown(value: object) -> object:
    if isinstance(value, datetime):
        return formats.date_time_words(value)
    if isinstance(value, date):
        return formats.short_date_words(value)
    if isinstance(value, time):
        return formats.time_words(value)
    if isinstance(value, Sentence):
        return service_words(value)
    return error_words(value) if isinstance(value, UserError) else value


_FORMATTER = _Formatter()
