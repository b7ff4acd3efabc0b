"""The translations that are shipped: none would break a sentence, and all are compiled."""

import pytest

from attendance_app.ui.language.switching import translations_folder
from scripts.translation_faults import PLURAL_FORMS, faults, read_messages


@pytest.mark.parametrize("code", PLURAL_FORMS)
def test_no_translation_is_faulty(code: str) -> None:
    file = translations_folder() / f"attendance_{code}.ts"
    found = [
        f"{message.context}: {message.source!r}: {fault}"
        for message in read_messages(file)
        for fault in faults(message, code)
    ]
    assert not found, "\n".join(found)


@pytest.mark.parametrize("code", PLURAL_FORMS)
def test_every_translation_is_compiled(code: str) -> None:
    assert (translations_folder() / f"attendance_{code}.qm").is_file()
