"""Which pictures are taken of which view: the documentation's choice, or everything. Depends on QSize; pure."""

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QSize

Theme = Literal["light", "dark"]
Language = Literal["en", "vi", "th", "zh_CN", "zh_TW", "ko"]
USUAL, LARGE, PORTRAIT = QSize(1280, 800), QSize(1920, 1080), QSize(800, 1280)
LONGEST: Language = "vi"
"""Of the translations the one that takes most room: a fifth of its texts are wider than the English ones by a quarter
or more; of no other it is a tenth. `tests/ui/test_screenshots.py` measures it."""
_KIOSK = "kiosk-"
_DOCUMENTED_LARGE = frozenset({"today", "attendance", "person-timesheet", "kiosk-in"})
_DOCUMENTED_TRANSLATED = frozenset(
    {"today", "correction", "settings-camera", "enrol-consent", "kiosk-in", "kiosk-choice"}
)
_DOCUMENTED_UPRIGHT = frozenset({"kiosk-idle", "kiosk-in", "kiosk-choice", "kiosk-pin", "kiosk-unknown"})


@dataclass(frozen=True, slots=True)
class Look:
    """Theme and language of pictures."""

    theme: Theme
    language: Language

    def file_name(self, view: str, size: QSize) -> str:
        """As in `today-light-1920x1080-vi.png`; what is usual is left out."""
        words = [view, self.theme]
        words += [] if size == USUAL else [f"{size.width()}x{size.height()}"]
        words += [] if self.language == "en" else [self.language]
        return f"{'-'.join(words)}.png"


def looks_of(everything: bool) -> tuple[Look, ...]:
    """The looks, those of the documentation or all; dark ones last."""
    light, dark = (Look("light", "en"), Look("light", LONGEST)), (Look("dark", "en"), Look("dark", LONGEST))
    return (*light, *dark) if everything else (*light, dark[0])


def sizes_of(view: str, look: Look, everything: bool) -> tuple[QSize, ...]:
    """The sizes in which there are pictures of a view with that look; none for some."""
    kiosk = view.startswith(_KIOSK)
    if everything:
        return (USUAL, LARGE, PORTRAIT) if kiosk else (USUAL, LARGE)
    if look.language != "en":
        return (USUAL,) if view in _DOCUMENTED_TRANSLATED else ()
    if look.theme == "dark":
        return (USUAL,)
    large = (LARGE,) if view in _DOCUMENTED_LARGE else ()
    return (USUAL, *large, *((PORTRAIT,) if view in _DOCUMENTED_UPRIGHT else ()))
