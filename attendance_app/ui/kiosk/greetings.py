"""The words for what happened at the desk. QtCore (for translation), `services.events`; no widgets, any thread.

Times are the wall-clock times of the device (`Punch.at_local`). A person is addressed by first name where the name's
script makes clear which word that is; otherwise by the whole name, which is never wrong.
"""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from PySide6.QtCore import QCoreApplication

from attendance_app.domain.punches import PunchKind
from attendance_app.services.events import DeskEvent, EventKind
from attendance_app.ui.language.errors import service_words
from attendance_app.ui.language.formats import time_words
from attendance_app.ui.widgets.avatar import initials
from attendance_app.workers.sounds import SoundName

# Words that only Vietnamese names begin with. Source: Lê Trung Hoa, Họ và tên người Việt Nam (2005), has the first
# sixteen, which nine in ten people bear; the others are common too.
_VIETNAMESE_FAMILIES = frozenset(
    {"Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Phan", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương"}
    | {"Lý", "Đào", "Đoàn", "Trịnh", "Đinh", "Lâm"}
)

Tone = Literal["success", "info", "warning", "danger", "neutral"]


_MORNING_FROM_H, _AFTERNOON_FROM_H, _EVENING_FROM_H = 4, 12, 18


@dataclass(frozen=True, slots=True)
class Greeting:
    """What the card says.

    Attributes:
        tone, icon, sound: How it looks and sounds.
        salutation: "Good morning,", or empty for strangers.
        headline: The name, or the message itself.
        fact: "In", "Already out", …, or further words; may be empty.
        time: "08:57" beside the fact, or empty.
        line: All of it in one line, for screen readers and logs: "Good morning, Eileen — in at 08:57".
        stays: Until somebody acknowledges it.
        advises: It says what to do, which takes longer to read than one's own name.
    """

    tone: Tone
    icon: str
    sound: SoundName
    salutation: str
    headline: str
    fact: str
    time: str
    line: str
    stays: bool = False
    advises: bool = False


def greeting_for(event: DeskEvent) -> Greeting:
    """The card for an event."""
    if event.kind in (EventKind.PUNCH, EventKind.DUPLICATE):
        return _personal(event)
    if event.kind is EventKind.UNANSWERED:
        return _unanswered(event)
    if event.kind is EventKind.STORAGE_FAILED:
        return _not_recorded(service_words(event.message))
    if event.kind is EventKind.VISITOR:
        return _visitor()
    if event.kind is EventKind.NOT_TAKEN_BACK:
        return _not_taken_back(service_words(event.message))
    return _impersonal(event.kind)


def may_disown(event: DeskEvent) -> bool:
    """Whether the greeting came from a face, so that it may have been somebody else's."""
    return event.kind in (EventKind.PUNCH, EventKind.DUPLICATE) and event.look is not None


def first_name(name: str) -> str:
    """The first word of a Latin-script name with spaces ("Eileen Collins"), else the whole name.

    Vietnamese names begin with the family's, and people are addressed by the last word.
    """
    words = name.split()
    if len(words) < 2 or words[0].endswith((".", ",")) or not _is_latin(name):
        return name.strip()
    return words[-1] if unicodedata.normalize("NFC", words[0]) in _VIETNAMESE_FAMILIES else words[0]


def discreet_name(name: str) -> str:
    """What colleagues recognise and others learn little from: "Grace H.", "王○明"; a single word stays as it is."""
    words = name.split()
    if len(words) > 1:
        return f"{words[0]} {initials(words[-1])}."
    if unicodedata.name(name[:1] or " ", "").startswith(("CJK", "HANGUL", "HIRAGANA", "KATAKANA")):
        return name[0] + "○" + (name[2:] if len(name) > 2 else "")
    return name


def discreet_names(names: Sequence[str]) -> list[str]:
    """Each as `discreet_name` has it, or in full where two people would come out the same."""
    short = [discreet_name(name) for name in names]
    return short if len(set(short)) == len(short) else list(names)


def salutation(at_local: datetime) -> str:
    """By the hour of the day, with its comma."""
    if _MORNING_FROM_H <= at_local.hour < _AFTERNOON_FROM_H:
        return _tr("Good morning,")
    if _AFTERNOON_FROM_H <= at_local.hour < _EVENING_FROM_H:
        return _tr("Good afternoon,")
    return _tr("Good evening,")


def kind_words(kind: PunchKind) -> str:
    """What a punch says, in the one word that a list has room for."""
    return {
        PunchKind.IN: _tr("In"),
        PunchKind.OUT: _tr("Out"),
        PunchKind.BREAK_START: _tr("Break"),
        PunchKind.BREAK_END: _tr("Back"),
    }[kind]


def button_words(kind: PunchKind) -> str:
    """What a button says that records this kind."""
    return {
        PunchKind.IN: _tr("In"),
        PunchKind.OUT: _tr("Out"),
        PunchKind.BREAK_START: _tr("Start break"),
        PunchKind.BREAK_END: _tr("End break"),
    }[kind]


def kind_look(kind: PunchKind) -> tuple[Tone, str]:
    """The tone and icon of a kind of punch."""
    return {
        PunchKind.IN: ("success", "arrow-in"),
        PunchKind.OUT: ("info", "arrow-out"),
        PunchKind.BREAK_START: ("info", "break"),
        PunchKind.BREAK_END: ("success", "play"),
    }[kind]  # type: ignore[return-value]


def _personal(event: DeskEvent) -> Greeting:
    if event.employee is None or event.punch is None:
        raise ValueError(f"a {event.kind} event names its employee and its punch")
    kind, at = event.punch.kind, event.punch.at_local
    name, time, hello = first_name(event.employee.name), time_words(at), salutation(at)
    if event.kind is EventKind.DUPLICATE:
        line = _already(kind).format(hello=hello, name=name, time=time)
        return Greeting("warning", "repeat", "notice", hello, name, _already_words(kind), time, line)
    tone, icon = kind_look(kind)
    sound: SoundName = "in" if tone == "success" else "out"
    line = _now(kind).format(hello=hello, name=name, time=time)
    return Greeting(tone, icon, sound, hello, name, kind_words(kind), time, line)


def _now(kind: PunchKind) -> str:
    return {
        PunchKind.IN: _tr("{hello} {name} — in at {time}"),
        PunchKind.OUT: _tr("{hello} {name} — out at {time}"),
        PunchKind.BREAK_START: _tr("{hello} {name} — on break at {time}"),
        PunchKind.BREAK_END: _tr("{hello} {name} — back at {time}"),
    }[kind]


def _already(kind: PunchKind) -> str:
    return {
        PunchKind.IN: _tr("{hello} {name} — already in at {time}"),
        PunchKind.OUT: _tr("{hello} {name} — already out at {time}"),
        PunchKind.BREAK_START: _tr("{hello} {name} — already on break at {time}"),
        PunchKind.BREAK_END: _tr("{hello} {name} — already back at {time}"),
    }[kind]


def _already_words(kind: PunchKind) -> str:
    return {
        PunchKind.IN: _tr("Already in"),
        PunchKind.OUT: _tr("Already out"),
        PunchKind.BREAK_START: _tr("Already on break"),
        PunchKind.BREAK_END: _tr("Already back"),
    }[kind]


def _unanswered(event: DeskEvent) -> Greeting:
    if event.employee is None:
        raise ValueError("an unanswered choice names its employee")
    name = first_name(event.employee.name)
    line = _tr("{name}: nothing was recorded").format(name=name)
    return Greeting(
        "warning", "hourglass", "notice", name, _tr("Nothing recorded"), _tr("Look at the camera again"), "", line
    )


def _not_recorded(message: str) -> Greeting:
    line = _tr("Not recorded: {message}").format(message=message)
    return Greeting("danger", "alert", "trouble", "", _tr("Not recorded"), message, "", line, stays=True)


def _visitor() -> Greeting:
    line = _tr("Welcome! Reception will be with you shortly.")
    return Greeting(
        "success",
        "visitor",
        "in",
        "",
        _tr("Welcome!"),
        _tr("Reception will be with you shortly."),
        "",
        line,
        advises=True,
    )


def _not_taken_back(message: str) -> Greeting:
    line = _tr("Not taken back: {message}").format(message=message)
    return Greeting("danger", "alert", "trouble", "", _tr("Not taken back"), message, "", line, stays=True)


def _impersonal(kind: EventKind) -> Greeting:
    headline, advice, icon = {
        EventKind.UNKNOWN: (
            _tr("We don't know you yet"),
            _tr("please see reception"),
            "person-question",
        ),
        EventKind.AMBIGUOUS: (
            _tr("Who are you?"),
            _tr("please use your code and PIN"),
            "people",
        ),
        EventKind.SPOOF_SUSPECTED: (
            _tr("Please look at the camera yourself"),
            _tr("or see reception"),
            "shield",
        ),
    }[kind]
    line = _impersonal_line(kind)
    return Greeting("neutral", icon, "notice", "", headline, advice[:1].upper() + advice[1:], "", line, advises=True)


def _impersonal_line(kind: EventKind) -> str:
    return {
        EventKind.UNKNOWN: _tr("We don't know you yet — please see reception"),
        EventKind.AMBIGUOUS: _tr("We can't tell who you are — please use your code and PIN"),
        EventKind.SPOOF_SUSPECTED: _tr("Please look at the camera yourself, or see reception"),
    }[kind]


def _is_latin(text: str) -> bool:
    return all(unicodedata.name(char, "").startswith("LATIN ") for char in text if char.isalpha())


def _tr(text: str) -> str:
    return QCoreApplication.translate("Greeting", text)
