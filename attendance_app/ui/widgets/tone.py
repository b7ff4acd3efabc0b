"""What a thing means, as colour and icon: good, bad, worth a look. PySide6; GUI thread.

A tone is never the only sign: whatever has one says so in words too.
"""

from typing import Literal

from attendance_app.ui.theme import Tokens

Tone = Literal["neutral", "info", "success", "warning", "danger"]

TONE_ICONS: dict[Tone, str] = {
    "neutral": "minus",
    "info": "info",
    "success": "check",
    "warning": "alert",
    "danger": "alert",
}


def tone_colour(tokens: Tokens, tone: Tone) -> str:
    """The colour of marks and icons: 3:1 or more on surfaces and on `tone_ground`."""
    return str(getattr(tokens, tone))


def tone_ground(tokens: Tokens, tone: Tone) -> str:
    """The background of pills, banners and cards."""
    return str(getattr(tokens, f"{tone}_soft"))


def tone_text(tokens: Tokens, tone: Tone) -> str:
    """Text on `tone_ground`: 4.5:1 or more."""
    return str(getattr(tokens, f"{tone}_text"))
