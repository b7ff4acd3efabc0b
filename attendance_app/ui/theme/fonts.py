"""Which fonts draw the app's text. PySide6; GUI thread."""

from PySide6.QtGui import QFont, QFontDatabase

# What each system uses for its own interface, then fonts that cover other scripts (Windows', macOS', Noto): a name may
# be in any script, and the first family that has a character draws it. Those for many scripts (CJK) come last: some
# have other scripts' characters without the rules to join them. Only installed ones count.
_PREFERRED_FAMILIES = (
    "Inter",
    "Segoe UI Variable",
    "Segoe UI",
    "SF Pro Text",
    "Helvetica Neue",
    "Ubuntu",
    "Cantarell",
    "Noto Sans",
    "DejaVu Sans",
    "Nirmala UI",
    "Kohinoor Devanagari",
    "Noto Sans Devanagari",
    "Lohit Devanagari",
    "Noto Sans Bengali",
    "Noto Sans Tamil",
    "Leelawadee UI",
    "Thonburi",
    "Noto Sans Thai",
    "Noto Looped Thai",
    "Noto Sans Arabic",
    "Noto Naskh Arabic",
    "Noto Sans Hebrew",
    "Microsoft YaHei UI",
    "PingFang SC",
    "Noto Sans CJK SC",
    "Noto Sans SC",
    "Source Han Sans SC",
    "WenQuanYi Micro Hei",
    "Droid Sans Fallback",
    "Yu Gothic UI",
    "Hiragino Sans",
    "Noto Sans CJK JP",
    "Malgun Gothic",
    "Apple SD Gothic Neo",
    "Noto Sans CJK KR",
    "Noto Sans KR",
    "Nanum Gothic",
)


def app_font(base: QFont, size_px: int) -> QFont:
    """The app's font in that size, with the families that are installed; like `base` in everything else."""
    installed = set(QFontDatabase.families())
    families = [family for family in _PREFERRED_FAMILIES if family in installed]
    font = QFont(base)
    if families:
        font.setFamilies(families)
    font.setPixelSize(size_px)
    return font
