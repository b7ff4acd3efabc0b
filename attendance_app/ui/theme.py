"""Colours, spacing and type of the whole app, and the style sheet made from them.

Depends on PySide6 and `paths`; GUI thread only. Widgets that paint themselves ask
`tokens_of(self.palette())`, so they follow a change of theme without anybody telling them: Qt sends every widget a
PaletteChange.

Colours are chosen so that text on its background reaches a contrast of 4.5:1 or more (WCAG 2.2, 1.4.3); tests
compute it. State is never told by colour alone: every coloured thing has an icon and words too.
"""

import string
from dataclasses import asdict, dataclass
from typing import Literal

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from attendance_app.paths import assets_folder

ThemeChoice = Literal["system", "light", "dark"]

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


@dataclass(frozen=True, slots=True)
class Tokens:
    """Every design decision with a name. Colours are `#rrggbb`; sizes are logical pixels.

    Attributes:
        name: `light` or `dark`.
        window, surface, sunken, hover: Backgrounds: the window, cards, wells within, pointed-at rows.
        border, border_strong: Hairlines, and outlines of things that can be operated.
        text, muted: Text, and text of second rank; both legible on every background above.
        accent, on_accent, accent_hover, accent_pressed, accent_soft: Primary action, selection and focus.
        success, info, warning, danger, neutral: For marks and icons (in, out, repeat, failure, unknown).
        *_soft: Card and banner backgrounds in that colour; *_text: text on them.
        video_backdrop: Behind a picture that doesn't fill its area.
        radius_s, radius_m, radius_l: Corners of fields, cards and the picture.
        space_*: Distances; everything is laid out on them.
        caption … display: Type sizes.
    """

    name: str
    window: str
    surface: str
    sunken: str
    hover: str
    border: str
    border_strong: str
    text: str
    muted: str
    accent: str
    on_accent: str
    accent_hover: str
    accent_pressed: str
    accent_soft: str
    success: str
    success_soft: str
    success_text: str
    info: str
    info_soft: str
    info_text: str
    warning: str
    warning_soft: str
    warning_text: str
    danger: str
    danger_soft: str
    danger_text: str
    on_danger: str
    danger_hover: str
    neutral: str
    neutral_soft: str
    neutral_text: str
    video_backdrop: str = "#0b0d10"
    radius_s: int = 6
    radius_m: int = 12
    radius_l: int = 20
    space_xs: int = 4
    space_s: int = 8
    space_m: int = 16
    space_l: int = 24
    space_xl: int = 40
    caption: int = 12
    body: int = 14
    heading: int = 17
    title: int = 24
    display: int = 34
    clock: int = 64


LIGHT = Tokens(
    name="light",
    window="#f3f4f7",
    surface="#ffffff",
    sunken="#e9ebf0",
    hover="#eef1f6",
    border="#dde1e8",
    border_strong="#868f9e",
    text="#14181f",
    muted="#535d6c",
    accent="#3451c7",
    on_accent="#ffffff",
    accent_hover="#2c45ad",
    accent_pressed="#243a93",
    accent_soft="#e6eafb",
    success="#137a45",
    success_soft="#def3e6",
    success_text="#0c4f2d",
    info="#1c63b8",
    info_soft="#e0edfb",
    info_text="#123f77",
    warning="#9a6200",
    warning_soft="#fdf0d3",
    warning_text="#6b4400",
    danger="#c0292f",
    danger_soft="#fde4e4",
    danger_text="#8a171c",
    on_danger="#ffffff",
    danger_hover="#a32026",
    neutral="#586273",
    neutral_soft="#e7eaef",
    neutral_text="#333c4a",
)

DARK = Tokens(
    name="dark",
    window="#101317",
    surface="#191d23",
    sunken="#0b0d10",
    hover="#222830",
    border="#2b323b",
    border_strong="#6d7888",
    text="#f2f4f8",
    muted="#a7b1bf",
    accent="#8ea2ff",
    on_accent="#0d1330",
    accent_hover="#a5b5ff",
    accent_pressed="#7389f2",
    accent_soft="#232b4d",
    success="#4fca88",
    success_soft="#14301f",
    success_text="#b6f0cf",
    info="#6cb2ff",
    info_soft="#14294a",
    info_text="#cbe3ff",
    warning="#f0b849",
    warning_soft="#362909",
    warning_text="#fbe2ab",
    danger="#ff7b7b",
    danger_soft="#421a1c",
    danger_text="#ffd3d3",
    on_danger="#2b0507",
    danger_hover="#ff9696",
    neutral="#a3aebd",
    neutral_soft="#262c35",
    neutral_text="#dfe4ec",
)


def tokens_of(palette: QPalette) -> Tokens:
    """The tokens of the theme that a widget with this palette is shown in."""
    return LIGHT if palette.color(QPalette.ColorRole.Window).lightness() > 127 else DARK


class _SystemFollower(QObject):
    """Changes the theme with the system's, while the choice is to be like the system. One an application."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self.choice: ThemeChoice = "system"
        app.styleHints().colorSchemeChanged.connect(self._on_scheme_changed)

    @classmethod
    def of(cls, app: QApplication) -> "_SystemFollower":
        return app.findChild(cls) or cls(app)

    def _on_scheme_changed(self, scheme: Qt.ColorScheme) -> None:
        tokens = DARK if scheme == Qt.ColorScheme.Dark else LIGHT
        if self.choice == "system" and tokens is not tokens_of(self._app.palette()):
            _dress(self._app, tokens)


def apply_theme(app: QApplication, choice: ThemeChoice) -> Tokens:
    """Dress the whole application; call again to change. Returns the tokens now in force.

    With `system`, a later change of the system's theme is followed while the application runs.
    """
    follower = _SystemFollower.of(app)
    follower.choice = choice
    tokens = _chosen_tokens(app, choice)
    _dress(app, tokens)
    return tokens


def _dress(app: QApplication, tokens: Tokens) -> None:
    app.setStyle("Fusion")
    app.setFont(_font(app, tokens))
    app.setPalette(_palette(tokens))
    app.setStyleSheet(style_sheet(tokens))


def style_sheet(tokens: Tokens) -> str:
    """The style sheet in `assets/styles/app.qss` with the tokens filled in.

    Raises:
        KeyError: the sheet names a token that doesn't exist.
    """
    folder = assets_folder()
    template = string.Template((folder / "styles" / "app.qss").read_text(encoding="utf-8"))
    return template.substitute(asdict(tokens), icons=(folder / "icons").as_posix())


def _chosen_tokens(app: QApplication, choice: ThemeChoice) -> Tokens:
    hints = app.styleHints()
    if choice == "system":
        hints.unsetColorScheme()
        return DARK if hints.colorScheme() == Qt.ColorScheme.Dark else LIGHT
    # Native parts (title bar, file dialog) should match.
    hints.setColorScheme(Qt.ColorScheme.Dark if choice == "dark" else Qt.ColorScheme.Light)
    return DARK if choice == "dark" else LIGHT


def _font(app: QApplication, tokens: Tokens) -> QFont:
    installed = set(QFontDatabase.families())
    families = [family for family in _PREFERRED_FAMILIES if family in installed]
    font = QFont(app.font())
    if families:
        font.setFamilies(families)
    font.setPixelSize(tokens.body)
    return font


def _palette(tokens: Tokens) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    for which, colour in {
        role.Window: tokens.window,
        role.WindowText: tokens.text,
        role.Base: tokens.surface,
        role.AlternateBase: tokens.hover,
        role.Text: tokens.text,
        role.PlaceholderText: tokens.muted,
        role.Button: tokens.surface,
        role.ButtonText: tokens.text,
        role.BrightText: tokens.danger,
        role.ToolTipBase: tokens.surface,
        role.ToolTipText: tokens.text,
        role.Link: tokens.accent,
        role.LinkVisited: tokens.accent,
        role.Highlight: tokens.accent,
        role.HighlightedText: tokens.on_accent,
        role.Accent: tokens.accent,
        role.Mid: tokens.border_strong,
        role.Midlight: tokens.border,
        role.Light: tokens.surface,
        role.Dark: tokens.border_strong,
        role.Shadow: tokens.border_strong,
    }.items():
        palette.setColor(which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText):
        faded = QColor(tokens.muted)
        faded.setAlphaF(0.6)
        palette.setColor(QPalette.ColorGroup.Disabled, which, faded)
    return palette
