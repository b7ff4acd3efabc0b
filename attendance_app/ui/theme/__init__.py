"""How the app looks: tokens, fonts, the style sheet, and following the system's light and dark. GUI thread.

Nothing outside this package sets a style sheet: widgets choose a look by the dynamic properties `role`, `tone`,
`variant` and `state`, and `assets/styles/app.qss` says what those look like.
"""

from attendance_app.ui.theme.dressing import ThemeChoice, apply_theme, style_sheet, tokens_of
from attendance_app.ui.theme.tokens import DARK, LIGHT, Tokens

__all__ = ["DARK", "LIGHT", "ThemeChoice", "Tokens", "apply_theme", "style_sheet", "tokens_of"]
