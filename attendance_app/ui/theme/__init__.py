"""How the app looks: tokens, fonts, the style sheet, and following the system's light and dark. GUI thread.

Nothing outside this package sets a style sheet: widgets choose a look by the dynamic properties `role`, `tone`,
`variant` and `state`, and `assets/styles/app.qss` says what those look like.
"""

from attendance_app.ui.theme.dressing import (
    ThemeChoice,
    apply_fonts,
    apply_theme,
    motion_ms,
    style_sheet,
    text_scale,
    tokens_of,
)
from attendance_app.ui.theme.fonts import SCRIPTS, ScriptFonts, font_remedy, missing_scripts
from attendance_app.ui.theme.sized_type import set_type
from attendance_app.ui.theme.tokens import DARK, LIGHT, Tokens, with_text_scale

__all__ = [
    "DARK",
    "LIGHT",
    "SCRIPTS",
    "ScriptFonts",
    "ThemeChoice",
    "Tokens",
    "apply_fonts",
    "apply_theme",
    "font_remedy",
    "missing_scripts",
    "motion_ms",
    "set_type",
    "style_sheet",
    "text_scale",
    "tokens_of",
    "with_text_scale",
]
