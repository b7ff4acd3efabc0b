"""The theme: legible in both variants, complete, and followed by widgets that paint themselves."""

import re
from collections.abc import Iterator
from dataclasses import fields

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from attendance_app.ui.theme import DARK, LIGHT, Tokens, apply_theme, style_sheet, tokens_of


def _luminance(colour: str) -> float:
    """Relative luminance. Source: WCAG 2.2, definition of "relative luminance"."""
    linear = [
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4
        for c in (QColor(colour).redF(), QColor(colour).greenF(), QColor(colour).blueF())
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _contrast(one: str, other: str) -> float:
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=lambda tokens: tokens.name)
@pytest.mark.parametrize(
    ("text", "background"),
    [
        *[(text, ground) for text in ("text", "muted") for ground in ("window", "surface", "sunken", "hover")],
        ("text", "accent_soft"),
        ("on_accent", "accent"),
        ("on_accent", "accent_hover"),
        ("on_danger", "danger"),
        *[(f"{tone}_text", f"{tone}_soft") for tone in ("success", "info", "warning", "danger", "neutral")],
        ("danger", "surface"),
    ],
)
def test_text_reaches_4_5_to_1_on_its_background(tokens: Tokens, text: str, background: str) -> None:
    assert _contrast(getattr(tokens, text), getattr(tokens, background)) >= 4.5


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=lambda tokens: tokens.name)
@pytest.mark.parametrize("tone", ["success", "info", "warning", "danger", "neutral"])
def test_marks_and_outlines_reach_3_to_1(tokens: Tokens, tone: str) -> None:
    assert _contrast(getattr(tokens, tone), tokens.surface) >= 3
    assert _contrast(getattr(tokens, tone), getattr(tokens, f"{tone}_soft")) >= 3
    assert _contrast(tokens.border_strong, tokens.surface) >= 3


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=lambda tokens: tokens.name)
def test_style_sheet_has_no_placeholder_left_and_its_pictures_exist(tokens: Tokens) -> None:
    sheet = style_sheet(tokens)
    assert "$" not in sheet.split("*/", 1)[1]
    from pathlib import Path

    pictures = re.findall(r"url\(([^)]+)\)", sheet)
    assert pictures
    assert all(Path(picture).is_file() for picture in pictures)


def test_colours_are_written_as_hash_rrggbb() -> None:
    sizes = {field.name for field in fields(Tokens) if field.type == "int" or field.type is int}
    for tokens in (LIGHT, DARK):
        for field in fields(Tokens):
            if field.name not in sizes | {"name", "avatars"}:
                assert re.fullmatch(r"#[0-9a-f]{6}", getattr(tokens, field.name)), field.name


@pytest.mark.parametrize(("choice", "expected"), [("light", LIGHT), ("dark", DARK)])
def test_applied_theme_is_what_widgets_find_in_their_palette(qapp: QApplication, choice: str, expected: Tokens) -> None:
    assert apply_theme(qapp, choice) is expected  # type: ignore[arg-type]
    assert tokens_of(qapp.palette()) is expected
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(expected.window)


def test_system_choice_gives_one_of_the_two(qapp: QApplication) -> None:
    assert apply_theme(qapp, "system") in (LIGHT, DARK)


@pytest.fixture
def _system_scheme_afterwards(qapp: QApplication) -> Iterator[None]:
    yield
    apply_theme(qapp, "system")


@pytest.mark.usefixtures("_system_scheme_afterwards")
def test_system_choice_follows_the_system_while_the_app_runs(qapp: QApplication) -> None:
    apply_theme(qapp, "system")
    for scheme, expected in ((Qt.ColorScheme.Dark, DARK), (Qt.ColorScheme.Light, LIGHT)):
        qapp.styleHints().colorSchemeChanged.emit(scheme)  # as the platform does; offscreen has no scheme of its own
        assert tokens_of(qapp.palette()) is expected


@pytest.mark.usefixtures("_system_scheme_afterwards")
def test_a_chosen_theme_stays_when_the_system_changes(qapp: QApplication) -> None:
    apply_theme(qapp, "light")
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert tokens_of(qapp.palette()) is LIGHT
