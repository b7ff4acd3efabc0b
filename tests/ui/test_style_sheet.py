"""The style sheet, rule by rule: text is legible, focus can be seen, and no widget styles itself."""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from attendance_app.ui.theme import DARK, LIGHT, ThemeChoice, Tokens, apply_theme, set_type, style_sheet, text_scale
from attendance_app.ui.theme.sized_type import DENSITIES_PX

PACKAGE = Path(__file__).parents[2] / "attendance_app"
# Text without a background of its own stands on one of these.
GROUNDS = ("window", "surface", "hover")
# Disabled controls needn't be legible (WCAG 2.2, 1.4.3), and what has no text cannot be.
EXEMPT = (":disabled", "QProgressBar", "QScrollBar", "QSlider", "::indicator")


@dataclass(frozen=True)
class Rule:
    """One selector of a rule, and what it says."""

    selector: str
    declarations: dict[str, str]


def _rules(tokens: Tokens) -> list[Rule]:
    sheet = re.sub(r"/\*.*?\*/", "", style_sheet(tokens), flags=re.DOTALL)
    found: list[Rule] = []
    for selectors, body in re.findall(r"([^{}]+)\{([^{}]*)\}", sheet):
        declarations = {
            name.strip(): value.strip() for name, _, value in (part.partition(":") for part in body.split(";")) if value
        }
        found += [Rule(" ".join(selector.split()), declarations) for selector in selectors.split(",")]
    return found


def _colour(value: str | None) -> str | None:
    match = re.search(r"#[0-9a-f]{6}", value or "")
    return match.group() if match else None


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


def _base(selector: str) -> str:
    """The selector without states: what it inherits its colours from."""
    return re.sub(r"(?<!:):(?!:)[\w-]+", "", selector)


def _inherited(rules: list[Rule], selector: str, name: str) -> str | None:
    """The colour that a rule doesn't set itself: that of the same widget without states, then of its type."""
    for candidate in (_base(selector), re.sub(r"\[[^]]*\]", "", _base(selector))):
        for rule in reversed(rules):
            if rule.selector == candidate and (value := rule.declarations.get(name)) is not None:
                return value
    return None


def _pairs(tokens: Tokens) -> Iterator[tuple[str, str, str]]:
    """Every selector with its text and each background the text may stand on."""
    rules = _rules(tokens)
    for rule in rules:
        if any(part in rule.selector for part in EXEMPT):
            continue
        said = rule.declarations
        for text_name, ground_name in (("color", "background"), ("selection-color", "selection-background-color")):
            if text_name not in said and ground_name not in said:
                continue
            text = _colour(said.get(text_name) or _inherited(rules, rule.selector, text_name)) or tokens.text
            ground = _colour(said.get(ground_name) or _inherited(rules, rule.selector, ground_name))
            if text_name == "selection-color" and ground is None:
                continue
            grounds = [ground] if ground else _grounds(rule, tokens)
            yield from ((rule.selector, text, each) for each in grounds)


def _grounds(rule: Rule, tokens: Tokens) -> list[str]:
    """What text without a background of its own stands on."""
    banner = re.search(r'role="banner-(\w+)"', rule.selector)
    if banner:
        tone = "danger" if banner.group(1) == "error" else banner.group(1)
        return [getattr(tokens, f"{tone}_soft")]
    tone_of = re.search(r'tone="(\w+)"', rule.selector)
    if tone_of:
        return [getattr(tokens, f"{tone_of.group(1)}_soft"), tokens.surface]
    if "segment" in rule.selector:
        return [tokens.sunken]
    return [getattr(tokens, name) for name in GROUNDS]


THEMES = pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=lambda tokens: tokens.name)


@THEMES
def test_every_text_of_the_sheet_reaches_4_5_to_1(tokens: Tokens) -> None:
    pairs = list(_pairs(tokens))
    assert len(pairs) > 80
    poor = sorted(
        {
            f"{selector}: {text} on {ground} is {_contrast(text, ground):.2f}:1"
            for selector, text, ground in pairs
            if _contrast(text, ground) < 4.5
        }
    )
    assert not poor, "\n".join(poor)


@THEMES
def test_initials_reach_4_5_to_1_on_every_persons_colour(tokens: Tokens) -> None:
    assert all(_contrast(text, ground) >= 4.5 for ground, text in tokens.avatars)


@THEMES
def test_focus_reaches_3_to_1_against_everything_it_surrounds(tokens: Tokens) -> None:
    for ground in (*GROUNDS, "sunken", "accent_soft"):
        assert _contrast(tokens.accent, getattr(tokens, ground)) >= 3, ground
    assert _contrast(tokens.text, tokens.accent) >= 3 or _contrast(tokens.text, tokens.surface) >= 3


FOCUSABLE_TYPES = (
    *(
        "QPushButton",
        "QLineEdit",
        "QPlainTextEdit",
        "QTextEdit",
        "QSpinBox",
        "QDoubleSpinBox",
        "QDateEdit",
        "QTimeEdit",
    ),
    *("QDateTimeEdit", "QComboBox", "QCheckBox::indicator", "QRadioButton::indicator", "QTableView", "QListView"),
    *("QTreeView", "QTabBar::tab", "QSlider", "QToolButton"),
)


def _button_roles() -> list[str]:
    """Every role that the sheet gives to buttons."""
    sheet = (PACKAGE.parent / "assets" / "styles" / "app.qss").read_text(encoding="utf-8")
    return sorted(set(re.findall(r'QPushButton\[role="([\w-]+)"\]', sheet)))


@pytest.mark.parametrize("selector", FOCUSABLE_TYPES)
def test_focus_shows_on_everything_that_takes_it(selector: str) -> None:
    assert _focus_rules(LIGHT, selector), f"no rule {selector}:focus"


@pytest.mark.parametrize("role", _button_roles())
def test_focus_shows_on_buttons_of_every_role(role: str) -> None:
    """A role that changes the border must say what focus looks like; the general rule would lose against it."""
    assert _focus_rules(LIGHT, f'QPushButton[role="{role}"]'), f"no rule for focus on the role {role}"


def _focus_rules(tokens: Tokens, selector: str) -> list[Rule]:
    return [
        rule
        for rule in _rules(tokens)
        if rule.selector == f"{selector}:focus"
        and any("border" in name or "outline" in name for name in rule.declarations)
    ]


def test_no_widget_has_a_style_sheet_of_its_own() -> None:
    found = [
        f"{file.relative_to(PACKAGE)}:{node.lineno}"
        for file in sorted(PACKAGE.rglob("*.py"))
        if not file.is_relative_to(PACKAGE / "ui" / "theme")
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Attribute) and node.attr == "setStyleSheet"
    ]
    assert not found, "give the widget a role and the sheet a rule: " + ", ".join(found)


def test_roles_used_in_the_code_exist_in_the_sheet() -> None:
    sheet = (PACKAGE.parent / "assets" / "styles" / "app.qss").read_text(encoding="utf-8")
    known = set(re.findall(r'role="([\w-]+)"', sheet))
    used = {
        argument.value: file.relative_to(PACKAGE).as_posix()
        for file in (PACKAGE / "ui").rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == "setProperty"
        and isinstance(node.args[0], ast.Constant)
        and node.args[0].value == "role"
        for argument in ast.walk(node.args[1])
        if isinstance(argument, ast.Constant)
        and isinstance(argument.value, str)
        and argument.value
        and not argument.value.endswith("-")
    }
    assert {role: file for role, file in used.items() if role not in known} == {}


# ---- larger type ----


@pytest.fixture
def _usual_type_afterwards(qapp: QApplication) -> Iterator[None]:
    yield
    apply_theme(qapp, "light", 100)


@pytest.mark.usefixtures("_usual_type_afterwards")
def test_type_of_every_role_grows_by_half(qapp: QApplication, qtbot: QtBot) -> None:
    apply_theme(qapp, "light", 100)
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    widgets: list[QWidget] = [QPushButton("Save"), QLineEdit(), QComboBox(), QCheckBox("Sounds")]
    for role in ("display", "title", "heading", "body", "muted", "caption"):
        label = QLabel(role)
        label.setProperty("role", role)
        widgets.append(label)
    for widget in widgets:
        column.addWidget(widget)
    window.show()
    before = [widget.fontInfo().pixelSize() for widget in widgets]
    apply_theme(qapp, "light", 150)
    assert text_scale(qapp) == 1.5
    assert [widget.fontInfo().pixelSize() for widget in widgets] == pytest.approx(
        [size * 1.5 for size in before], abs=1
    )


@pytest.mark.usefixtures("_usual_type_afterwards")
def test_a_size_of_its_own_survives_a_change_of_theme(qapp: QApplication, qtbot: QtBot) -> None:
    apply_theme(qapp, "light")
    label, button = QLabel("09:41"), QPushButton("Not you?")
    for widget in (label, button):
        qtbot.addWidget(widget)
        set_type(widget, 46, min_height_px=60)
        widget.show()
    for theme, percent in (("dark", 100), ("light", 150)):
        apply_theme(qapp, theme, percent)  # type: ignore[arg-type]
        assert label.font().pixelSize() == button.font().pixelSize() == 46
        assert button.height() >= 60


@pytest.mark.usefixtures("_usual_type_afterwards")
@pytest.mark.parametrize(("theme", "tokens"), [("light", LIGHT), ("dark", DARK)])
def test_dialogs_have_an_edge(qapp: QApplication, qtbot: QtBot, theme: ThemeChoice, tokens: Tokens) -> None:
    apply_theme(qapp, theme, 100)
    dialog = QDialog()
    qtbot.addWidget(dialog)
    dialog.resize(200, 100)
    picture = dialog.grab().toImage()
    assert [picture.pixelColor(x, y).name() for x, y in ((0, 50), (199, 50), (100, 0), (100, 99))] == [
        tokens.border
    ] * 4
    assert picture.pixelColor(100, 50).name() == tokens.window


@pytest.mark.usefixtures("_usual_type_afterwards")
def test_the_list_of_a_field_opens_below_it_in_one_frame_with_rows_to_aim_at(qapp: QApplication, qtbot: QtBot) -> None:
    apply_theme(qapp, "dark", 100)
    window, box = QWidget(), QComboBox()
    qtbot.addWidget(window)
    QVBoxLayout(window).addWidget(box)
    box.addItems(["Automatic", "English", "Korean"])
    box.setCurrentIndex(2)
    with qtbot.waitExposed(window):
        window.show()
    box.showPopup()
    qtbot.waitUntil(box.view().isVisible)
    frame = box.view().window()
    assert frame.y() >= box.mapToGlobal(box.rect().bottomLeft()).y()
    assert box.view().sizeHintForRow(0) >= 28
    picture = frame.grab().toImage()
    column = [picture.pixelColor(frame.width() // 2, y).name() for y in range(frame.height())]
    assert column.count(DARK.border_strong) == 2  # above the first row and below the last one
    assert picture.pixelColor(8, frame.height() - 12).name() == DARK.accent_soft, "the chosen one stands out mildly"
    box.hidePopup()


def test_every_density_has_its_rule() -> None:
    heights = {
        int(match.group(1)): rule.declarations["min-height"]
        for rule in _rules(LIGHT)
        if (match := re.fullmatch(r'\*\[density="(\d+)"\]', rule.selector))
    }
    assert heights == {step: f"{step}px" for step in DENSITIES_PX}
