"""What can be wrong with a translation: placeholders, plural forms, gaps. Standard library only."""

import re
import string
import xml.etree.ElementTree as ET  # the project's own files
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

# How many plural forms Qt asks for. Source: Qt Linguist's plural rules (translatePluralForms in numerus.cpp).
PLURAL_FORMS = {"en": 2, "vi": 1, "th": 1, "zh_CN": 1, "zh_TW": 1, "ko": 1}


@dataclass(frozen=True, slots=True)
class Message:
    """One entry of a .ts file.

    Attributes:
        forms: The translations: one, or one for each plural form.
        finished: A person has said that it is right.
    """

    context: str
    source: str
    forms: tuple[str, ...]
    plural: bool
    finished: bool


def read_messages(ts_file: Path) -> list[Message]:
    """The messages in force, without those whose source is gone."""
    root = ET.parse(ts_file).getroot()  # noqa: S314 (the project's own files)
    return [message for context in root.iter("context") for message in _of_context(context)]


def _of_context(context: ET.Element) -> Iterator[Message]:
    name = context.findtext("name", "")
    for element in context.iter("message"):
        translation = element.find("translation")
        kind = translation.get("type", "") if translation is not None else "unfinished"
        if kind in ("vanished", "obsolete"):
            continue
        plural = element.get("numerus") == "yes"
        forms: tuple[str, ...] = ()
        if translation is not None:
            texts = translation.iter("numerusform") if plural else (translation,)
            forms = tuple(text.text or "" for text in texts)
        yield Message(name, element.findtext("source", ""), forms, plural, kind != "unfinished")


def faults(message: Message, language: str) -> list[str]:
    """What is wrong with a finished translation, in words; nothing for an unfinished one."""
    if not message.finished:
        return []
    found: list[str] = []
    wanted = PLURAL_FORMS[language] if message.plural else 1
    if len(message.forms) != wanted or not all(message.forms):
        found.append(f"{len([form for form in message.forms if form])} of {wanted} forms")
    for form in filter(None, message.forms):
        found += _form_faults(message.source, form, message.plural)
    return found


def _form_faults(source: str, form: str, plural: bool) -> Iterator[str]:
    if placeholders(source) != placeholders(form):
        yield f"placeholders differ: {sorted(placeholders(form))} for {sorted(placeholders(source))}"
    if "%n" in form and "%n" not in source:
        yield "%n where the source has none"
    if "%n" in source and "%n" not in form and not plural:
        yield "%n is missing"
    if has_mnemonic(source) != has_mnemonic(form):
        yield "the mnemonic (&) is missing" if has_mnemonic(source) else "a mnemonic (&) where the source has none"
    if re.findall(r"</?\w+", source) != re.findall(r"</?\w+", form):
        yield "tags differ"
    if (source[:1].isspace(), source[-1:].isspace()) != (form[:1].isspace(), form[-1:].isspace()):
        yield "blanks at the ends differ"


def placeholders(text: str) -> set[str]:
    """The values that a sentence names, with their formats: "{count:.1f}"; `{` for a brace that isn't closed."""
    try:
        return {
            f"{{{name}{':' + spec if spec else ''}}}"
            for _, name, spec, _ in string.Formatter().parse(text)
            if name is not None
        }
    except ValueError:
        return {"{"}


def has_mnemonic(text: str) -> bool:
    """Whether a letter is marked with &; && is an ampersand."""
    return bool(re.search(r"&(?=\w)", text.replace("&&", "")))
