"""Which fonts draw the app's text, script by script, and which scripts have none. PySide6; GUI thread.

A name may be in any script whatever the language of the windows is, so the app's font is a list of families: the
interface's own first, then one for each script. Han characters look different in Chinese (simplified and traditional),
Japanese and Korean, so the family of the language in force comes before the others.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QLocale
from PySide6.QtGui import QFont, QFontDatabase

Platform = str  # as `sys.platform`


@dataclass(frozen=True, slots=True)
class ScriptFonts:
    """The families for one script, best first, and where to get one.

    Attributes:
        name: The script, in words.
        families: Windows', macOS' and free ones.
        systems: The scripts as Qt calls them; a family that covers one of them and isn't listed will do too.
        debian_package: What to install on Debian and Ubuntu.
        windows_feature: The optional feature that brings it to Windows; empty where Windows always has it.
    """

    name: str
    families: tuple[str, ...]
    system: QFontDatabase.WritingSystem
    debian_package: str
    windows_feature: str = ""


# What each system uses for its own interface; all of them have Vietnamese.
_INTERFACE = (
    "Inter",
    "Segoe UI Variable",
    "Segoe UI",
    "SF Pro Text",
    "Helvetica Neue",
    "Ubuntu",
    "Cantarell",
    "Noto Sans",
    "DejaVu Sans",
)

_System = QFontDatabase.WritingSystem
LATIN = ScriptFonts("Latin", _INTERFACE, _System.Latin, "fonts-noto-core")
VIETNAMESE = ScriptFonts("Vietnamese", _INTERFACE, _System.Vietnamese, "fonts-noto-core")
THAI = ScriptFonts(
    "Thai",
    ("Leelawadee UI", "Thonburi", "Noto Sans Thai", "Noto Looped Thai", "Noto Sans Thai Looped", "Loma", "Garuda"),
    _System.Thai,
    "fonts-noto-core",
)
SIMPLIFIED = ScriptFonts(
    "Chinese (simplified)",
    (
        "Microsoft YaHei UI",
        "PingFang SC",
        "Noto Sans CJK SC",
        "Noto Sans SC",
        "Source Han Sans SC",
        "WenQuanYi Micro Hei",
        "WenQuanYi Zen Hei",
        "Droid Sans Fallback",
    ),
    _System.SimplifiedChinese,
    "fonts-noto-cjk",
    "Chinese (Simplified) Supplemental Fonts",
)
TRADITIONAL = ScriptFonts(
    "Chinese (traditional)",
    (
        "Microsoft JhengHei UI",
        "PingFang TC",
        "Noto Sans CJK TC",
        "Noto Sans TC",
        "Source Han Sans TC",
        "AR PL UMing TW",
        "Droid Sans Fallback",
    ),
    _System.TraditionalChinese,
    "fonts-noto-cjk",
    "Chinese (Traditional) Supplemental Fonts",
)
KOREAN = ScriptFonts(
    "Korean",
    ("Malgun Gothic", "Apple SD Gothic Neo", "Noto Sans CJK KR", "Noto Sans KR", "Source Han Sans KR", "NanumGothic"),
    _System.Korean,
    "fonts-noto-cjk",
    "Korean Supplemental Fonts",
)
SCRIPTS = (LATIN, VIETNAMESE, THAI, SIMPLIFIED, TRADITIONAL, KOREAN)

# People's names may need these; no language of the app does.
_FURTHER = (
    "Nirmala UI",
    "Kohinoor Devanagari",
    "Noto Sans Devanagari",
    "Lohit Devanagari",
    "Noto Sans Bengali",
    "Noto Sans Tamil",
    "Noto Sans Arabic",
    "Noto Naskh Arabic",
    "Noto Sans Hebrew",
    "Noto Sans Lao",
    "Noto Sans Khmer",
    "Noto Sans Myanmar",
)
_JAPANESE = ("Yu Gothic UI", "Hiragino Sans", "Noto Sans CJK JP")


def app_font(base: QFont, size_px: int, locale: QLocale | None = None) -> QFont:
    """The app's font in that size, with the installed families for every script; like `base` in everything else."""
    installed = set(QFontDatabase.families())
    families = [family for family in families_for(locale or QLocale()) if family in installed]
    font = QFont(base)
    if families:
        font.setFamilies(families)
    font.setPixelSize(size_px)
    return font


def families_for(locale: QLocale) -> list[str]:
    """Every family that may be used, in the order that suits the language.

    Those with Han characters come last: some have other scripts' characters without the rules to join them.
    """
    ordered = [*_INTERFACE, *THAI.families, *_FURTHER]
    for script in _han_order(locale):
        ordered += script.families
    return list(dict.fromkeys([*ordered, *_JAPANESE]))


def missing_scripts(installed: Iterable[str] | None = None) -> list[ScriptFonts]:
    """The scripts that no installed family can draw.

    Args:
        installed: The families to look among; all of this computer's by default.
    """
    there = set(QFontDatabase.families() if installed is None else installed)
    return [script for script in SCRIPTS if not _drawn(script, there)]


def _drawn(script: ScriptFonts, installed: set[str]) -> bool:
    if not installed.isdisjoint(script.families):
        return True
    return not installed.isdisjoint(QFontDatabase.families(script.system))


def font_remedy(script: ScriptFonts, platform: Platform) -> str:
    """What to install on that platform to get the script, as a sentence."""
    if platform == "win32":
        if script.windows_feature:
            return f"Add the optional feature “{script.windows_feature}” in Windows' settings."
        return "Repair the fonts of Windows: Settings, Personalisation, Fonts."
    if platform == "darwin":
        return f"Restore the standard fonts in Font Book; they include {script.families[1]}."
    return f"Install a font for it, such as the package {script.debian_package} (Debian, Ubuntu)."


def _han_order(locale: QLocale) -> tuple[ScriptFonts, ...]:
    if locale.language() == QLocale.Language.Korean:
        return (KOREAN, SIMPLIFIED, TRADITIONAL)
    if locale.script() == QLocale.Script.TraditionalHanScript:
        return (TRADITIONAL, SIMPLIFIED, KOREAN)
    return (SIMPLIFIED, TRADITIONAL, KOREAN)
