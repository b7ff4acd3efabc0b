"""Dresses the application: style, palette, fonts and the style sheet; follows the system's light and dark. GUI thread.

Widgets that paint themselves ask `tokens_of(self.palette())`, so they follow a change of theme without anybody telling
them: Qt sends every widget a PaletteChange.
"""

import string
from dataclasses import asdict
from typing import Literal

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QStyle

from attendance_app.paths import assets_folder
from attendance_app.ui.theme.fonts import app_font
from attendance_app.ui.theme.tokens import DARK, LIGHT, Tokens, with_text_scale

ThemeChoice = Literal["system", "light", "dark"]


def tokens_of(palette: QPalette) -> Tokens:
    """The tokens of the theme that a widget with this palette is shown in."""
    return LIGHT if palette.color(QPalette.ColorRole.Window).lightness() > 127 else DARK


class _Wardrobe(QObject):
    """What was chosen, and changes the theme with the system's while that is the choice. One an application.

    Attributes:
        text_scale: How much larger than designed type is.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self.choice: ThemeChoice = "system"
        self.text_scale = 1.0
        app.styleHints().colorSchemeChanged.connect(self._on_scheme_changed)

    @classmethod
    def of(cls, app: QApplication) -> "_Wardrobe":
        return app.findChild(cls) or cls(app)

    def _on_scheme_changed(self, scheme: Qt.ColorScheme) -> None:
        tokens = DARK if scheme == Qt.ColorScheme.Dark else LIGHT
        if self.choice == "system" and tokens is not tokens_of(self._app.palette()):
            _dress(self._app, tokens, self.text_scale)


def apply_theme(app: QApplication, choice: ThemeChoice, text_percent: int | None = None) -> Tokens:
    """Dress the whole application; call again to change. Returns the tokens now in force, with type as designed.

    With `system`, a later change of the system's theme is followed while the application runs. `text_percent` says how
    large type is, of the size designed; without it that stays as it was.
    """
    wardrobe = _Wardrobe.of(app)
    wardrobe.choice = choice
    if text_percent is not None:
        wardrobe.text_scale = text_percent / 100
    tokens = _chosen_tokens(app, choice)
    _dress(app, tokens, wardrobe.text_scale)
    return tokens


def apply_fonts(app: QApplication) -> None:
    """Choose the families anew, after the language in force has changed."""
    app.setFont(app_font(app.font(), with_text_scale(LIGHT, text_scale(app)).body))


def text_scale(app: QApplication | None = None) -> float:
    """How much larger than designed type is in this application: 1 to 1.5. For sizes of widgets that hold text."""
    running = app or QApplication.instance()
    return _Wardrobe.of(running).text_scale if isinstance(running, QApplication) else 1.0


def motion_ms(duration_ms: int) -> int:
    """The duration of an animation: none where the system is set to do without them."""
    style = QApplication.style()
    moves = style.styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) > 0
    return duration_ms if moves else 0


def _dress(app: QApplication, tokens: Tokens, scale: float) -> None:
    """What is worn already isn't put on again: a new style sheet makes every widget there is measure itself anew."""
    sheet = style_sheet(with_text_scale(tokens, scale))
    font, palette = app_font(app.font(), with_text_scale(tokens, scale).body), _palette(tokens)
    if (app.styleSheet(), app.font(), app.palette()) == (sheet, font, palette):
        return
    app.setStyle("Fusion")
    app.setFont(font)
    app.setPalette(palette)
    app.setStyleSheet(sheet)


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
