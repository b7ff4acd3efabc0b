"""Editors of single settings: text, choice, number, switch. Depends on config; GUI thread.

An editor knows the names of the settings it edits and says their values in words. Ranges come from `config`, so there
is one place where they are written.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QCompleter,
    QDoubleSpinBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QWidget,
)

from attendance_app.config import Settings
from attendance_app.ui.language.formats import number_words
from attendance_app.ui.widgets.time_field import EDITOR_MARGIN_PX

Problem = Callable[[str], str]


class SettingEditor(QWidget):
    """Edits one or more settings.

    Signals:
        changed: Somebody has changed a value.

    Attributes:
        names: Of the settings, as in `config.Settings`.
    """

    changed = Signal()

    def __init__(self, *names: str) -> None:
        super().__init__()
        self.names = names
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)

    def hold(self, widget: QWidget) -> None:
        """Take this in as the widget that edits."""
        self._row.addWidget(widget, 1)
        self.setFocusProxy(widget)

    def name_it(self, title: str, text: str) -> None:
        """Tell screen readers what is edited."""
        proxy = self.focusProxy()
        if proxy is not None:
            proxy.setAccessibleName(title)
            proxy.setAccessibleDescription(text)

    def show_settings(self, settings: Settings) -> None:
        """Show what these settings say; emits nothing."""
        self.blockSignals(True)
        self._show([getattr(settings, name) for name in self.names])
        self.blockSignals(False)

    def values(self) -> dict[str, Any]:
        """What it says, by name."""
        return dict(zip(self.names, self._values(), strict=True))

    def words(self, values: Sequence[Any]) -> str:
        """These values as the person reads them."""
        return ", ".join(str(value) for value in values)

    def brief_words(self, values: Sequence[Any]) -> str:
        """The same without the unit, which the field beside it shows."""
        return self.words(values)

    def range_words(self) -> str:
        """What may be chosen; empty where the editor shows it by itself."""
        return ""

    def problem(self) -> str:
        """What is wrong with what it says; empty for nothing."""
        return ""

    def _show(self, values: Sequence[Any]) -> None:
        raise NotImplementedError

    def _values(self) -> Sequence[Any]:
        raise NotImplementedError


class TextEditor(SettingEditor):
    """A line of text.

    Args:
        check: Says what is wrong with a text, or nothing.
    """

    def __init__(self, name: str, check: Problem = lambda _text: "", empty: str = "") -> None:
        super().__init__(name)
        self.field = QLineEdit()
        self.field.setMaxLength(int(limits_of(name)["max_length"]))
        self.field.setPlaceholderText(empty)
        self._check, self._empty = check, empty
        self.hold(self.field)
        self.field.textChanged.connect(self.changed)

    def problem(self) -> str:
        """As `check` says."""
        return self._check(self.field.text().strip())

    def words(self, values: Sequence[Any]) -> str:
        """The text, or that there is none."""
        return str(values[0]) or self._empty or self.tr("empty")

    def _show(self, values: Sequence[Any]) -> None:
        self.field.setText(str(values[0]))

    def _values(self) -> Sequence[Any]:
        return [self.field.text().strip()]


class FileEditor(TextEditor):
    """A path of a picture, typed or looked for."""

    def __init__(self, name: str, check: Problem, empty: str = "") -> None:
        super().__init__(name, check, empty)
        self.browse = QPushButton(self.tr("Browse…"))
        self.browse.clicked.connect(self._on_browse)
        self._row.addWidget(self.browse)

    def _on_browse(self) -> None:
        kinds = self.tr("Pictures (*.png *.svg *.jpg *.jpeg *.webp)")
        dialog = QFileDialog(self, self.tr("Choose a picture"), self.field.text(), kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.field.setText)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


class ChoiceEditor(SettingEditor):
    """One of a few.

    Args:
        choices: Words and value of each.
        others: Says a value that isn't among them, which is then added.
    """

    def __init__(
        self, name: str, choices: Sequence[tuple[str, Any]], others: Callable[[Any], str] = str, searched: bool = False
    ) -> None:
        super().__init__(name)
        self.box = QComboBox()
        self._others = others
        for words, value in choices:
            self.box.addItem(words, value)
        if searched:
            make_searchable(self.box)
        self.hold(self.box)
        self.box.currentTextChanged.connect(self.changed)

    def words(self, values: Sequence[Any]) -> str:
        """The entry's words."""
        which = _find(self.box, values[0])
        return self.box.itemText(which) if which >= 0 else self._others(values[0])

    def problem(self) -> str:
        """Only an editable box can say something that isn't offered."""
        known = not self.box.isEditable() or self.box.findText(self.box.currentText()) >= 0
        return "" if known else self.tr("Please choose one of the list.")

    def _show(self, values: Sequence[Any]) -> None:
        which = _find(self.box, values[0])
        if which < 0:
            self.box.addItem(self._others(values[0]), values[0])
            which = self.box.count() - 1
        self.box.setCurrentIndex(which)

    def _values(self) -> Sequence[Any]:
        which = self.box.findText(self.box.currentText())
        return [self.box.itemData(which)] if which >= 0 else [self.box.currentText().strip()]


class NumberEditor(SettingEditor):
    """A whole number with a unit, within the range that `config` allows.

    Args:
        special: What the least value means, in words; empty for just a number.
    """

    def __init__(self, name: str, unit: str, step: int = 1, special: str = "") -> None:
        super().__init__(name)
        self.box = QSpinBox()
        limits = limits_of(name)
        self.box.setRange(int(limits["ge"]), int(limits["le"]))
        self.box.setSingleStep(step)
        self.box.setSuffix(_suffix(unit))
        self.box.setSpecialValueText(special)
        self.box.lineEdit().setTextMargins(EDITOR_MARGIN_PX, 0, 0, 0)
        self._unit, self._special = unit, special
        self.hold(self.box)
        self.box.valueChanged.connect(self.changed)

    def words(self, values: Sequence[Any]) -> str:
        """Number and unit."""
        if self._special and values[0] == self.box.minimum():
            return self._special
        return f"{number_words(values[0])}{_suffix(self._unit)}"

    def brief_words(self, values: Sequence[Any]) -> str:
        """The number, or what it means."""
        if self._special and values[0] == self.box.minimum():
            return self._special
        return number_words(values[0])

    def range_words(self) -> str:
        """From the least to the greatest; what the least one means stands in brackets."""
        least = number_words(self.box.minimum()) + (f" ({self._special})" if self._special else "")
        return self.tr("{least} to {most}").format(least=least, most=number_words(self.box.maximum()))

    def _show(self, values: Sequence[Any]) -> None:
        self.box.setValue(values[0])

    def _values(self) -> Sequence[Any]:
        return [self.box.value()]


class DecimalEditor(SettingEditor):
    """A number with digits behind the point; one that nobody touches comes back to its last digit."""

    def __init__(self, name: str, unit: str, digits: int, step: float) -> None:
        super().__init__(name)
        self.box = _PlainSpinBox()
        limits = limits_of(name)
        self.box.setDecimals(digits)
        self.box.setRange(limits["ge"], limits["le"])
        self.box.setSingleStep(step)
        self.box.setSuffix(_suffix(unit))
        self.box.lineEdit().setTextMargins(EDITOR_MARGIN_PX, 0, 0, 0)
        self._unit, self._digits, self._shown, self._rounded = unit, digits, 0.0, 0.0
        self.hold(self.box)
        self.box.valueChanged.connect(self.changed)

    def words(self, values: Sequence[Any]) -> str:
        """Number and unit."""
        return f"{self.brief_words(values)}{_suffix(self._unit)}"

    def brief_words(self, values: Sequence[Any]) -> str:
        """The number, with as many digits as it needs."""
        return number_words(round(float(values[0]), self._digits))

    def range_words(self) -> str:
        """From the least to the greatest."""
        least, most = self.brief_words([self.box.minimum()]), self.brief_words([self.box.maximum()])
        return self.tr("{least} to {most}").format(least=least, most=most)

    def _show(self, values: Sequence[Any]) -> None:
        self._shown = float(values[0])
        self.box.setValue(self._shown)
        self._rounded = self.box.value()

    def _values(self) -> Sequence[Any]:
        typed = self.box.value()
        return [self._shown if typed == self._rounded else round(typed, self._digits)]


class _PlainSpinBox(QDoubleSpinBox):
    """Without zeros that say nothing: "16", not "16.0"."""

    def textFromValue(self, value: float) -> str:  # noqa: N802
        """As many digits as it needs."""
        return number_words(round(value, self.decimals()))


class SwitchEditor(SettingEditor):
    """On or off."""

    def __init__(self, name: str, text: str) -> None:
        super().__init__(name)
        self.check = QCheckBox(text)
        self.hold(self.check)
        self.check.toggled.connect(self.changed)

    def words(self, values: Sequence[Any]) -> str:
        """On or off."""
        return self.tr("on") if values[0] else self.tr("off")

    def _show(self, values: Sequence[Any]) -> None:
        self.check.setChecked(bool(values[0]))

    def _values(self) -> Sequence[Any]:
        return [self.check.isChecked()]


class SizeEditor(SettingEditor):
    """Width and height of the camera's picture, among the usual ones or as it was set."""

    def __init__(self, width: str, height: str, sizes: Sequence[tuple[int, int]]) -> None:
        super().__init__(width, height)
        self.box = QComboBox()
        for size in sizes:
            self.box.addItem(self.words(size), size)
        self.hold(self.box)
        self.box.currentIndexChanged.connect(self.changed)

    def words(self, values: Sequence[Any]) -> str:
        """Width by height."""
        return self.tr("{width} × {height} pixels").format(width=values[0], height=values[1])

    def _show(self, values: Sequence[Any]) -> None:
        which = _find(self.box, tuple(values))
        if which < 0:
            self.box.addItem(self.words(values), tuple(values))
            which = self.box.count() - 1
        self.box.setCurrentIndex(which)

    def _values(self) -> Sequence[Any]:
        width, height = self.box.currentData()
        return [width, height]


def _suffix(unit: str) -> str:
    """What follows a number: its unit after a space; the sign for per cent stands close, as everywhere."""
    return unit if unit in ("", "%") else f" {unit}"


def limits_of(name: str) -> dict[str, float]:
    """The limits of a setting in `config`: `ge`, `le`, `max_length`."""
    found: dict[str, float] = {}
    for limit in Settings.model_fields[name].metadata:
        for key in ("ge", "le", "max_length"):
            if hasattr(limit, key):
                found[key] = getattr(limit, key)
    return found


def make_searchable(box: QComboBox) -> None:
    """Let typing find an entry by any part of it."""
    box.setEditable(True)
    box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    completer = QCompleter(box.model(), box)
    completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    box.setCompleter(completer)


def _find(box: QComboBox, value: Any) -> int:
    """Which entry has that value; -1 for none. Python's equality, as Qt's compares tuples by identity."""
    return next((which for which in range(box.count()) if box.itemData(which) == value), -1)
