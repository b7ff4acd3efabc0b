"""How sure recognition must be: curves, the control, what to expect, Apply. Depends on services; GUI thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from attendance_app.ui.admin.recognition.expectations import Expectations
from attendance_app.ui.admin.recognition.odds import OddsWords
from attendance_app.ui.admin.recognition.rates_table import RatesTable
from attendance_app.ui.admin.recognition.sureness import SurenessControl
from attendance_app.ui.language.formats import number_words
from attendance_app.ui.plots.loading import PlotSlot
from attendance_app.ui.widgets.empty_state import EmptyState
from attendance_app.ui.widgets.section_header import SectionHeader
from attendance_app.ui.widgets.segmented import SegmentedControl

if TYPE_CHECKING:
    from attendance_app.config import Settings
    from attendance_app.services.what_if import WhatIf
    from attendance_app.ui.admin.recognition.situation import Situation
    from attendance_app.workers.jobs import JobRunner

_CONTROLS_PX, _CURVES_PX = 360, 270


class ThresholdPanel(QFrame):
    """A card; what is turned is tried at once in curves and words, and in force only after Apply.

    Signals:
        applied: With the settings' new values by name.
        changed: Something was turned.
    """

    applied = Signal(object)
    changed = Signal()

    def __init__(self, jobs: JobRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._odds = OddsWords(self)
        self._situation: Situation | None = None
        self.control = SurenessControl()
        self.expectations = Expectations()
        self.curve = PlotSlot(self.tr("Error rates against distance"), jobs, self._make_curve)
        self.trade_off = PlotSlot(self.tr("Trade-off between both errors"), jobs, self._make_trade_off)
        self.rates = RatesTable()
        self.uncalibrated = EmptyState(
            "chart",
            self.tr("This face model is not calibrated"),
            self.tr(
                "Nobody has measured yet what a distance does with it. Measure it on your own people, with Recalibrate."
            ),
        )
        self._build_buttons()
        self._lay_out()
        self.control.changed.connect(self._on_turned)
        for slot in (self.curve, self.trade_off):
            slot.made.connect(self._draw)

    def _build_buttons(self) -> None:
        self.views = SegmentedControl(self.tr("How to show the error rates"))
        self.views.add("curve", self.tr("By distance"))
        self.views.add("trade", self.tr("Trade-off"))
        self.views.add("table", self.tr("Table"))
        self.views.chosen.connect(self._on_view)
        self.reset = QPushButton(self.tr("De&fault"))
        self.discard = QPushButton(self.tr("&Discard"))
        self.apply = QPushButton(self.tr("A&pply"))
        self.apply.setProperty("role", "primary")
        self.reset.clicked.connect(self.control.show_default)
        self.discard.clicked.connect(self._on_discard)
        self.apply.clicked.connect(lambda: self.applied.emit(self.control.rule().changes()))

    def _lay_out(self) -> None:
        header = SectionHeader(
            self.tr("How sure must recognition be?"),
            self.tr("Stricter lets fewer strangers in and asks enrolled people to look again more often."),
        )
        header.buttons.addWidget(self.views, 0, Qt.AlignmentFlag.AlignVCenter)
        self.stack = QStackedWidget()
        self.stack.setMinimumHeight(_CURVES_PX)
        self.stack.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        for widget in (self.curve, self.trade_off, self.rates, self.uncalibrated):
            self.stack.addWidget(widget)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.reset)
        buttons.addStretch(1)
        buttons.addWidget(self.discard)
        buttons.addWidget(self.apply)
        controls = QWidget()
        controls.setMinimumWidth(_CONTROLS_PX)
        controls.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        right = QVBoxLayout(controls)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(16)
        right.addWidget(self.control)
        right.addStretch(1)
        right.addLayout(buttons)
        row = QHBoxLayout()
        row.setSpacing(24)
        row.addWidget(self.stack, 1)
        row.addWidget(controls)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        column.addWidget(header)
        column.addLayout(row, 1)
        column.addWidget(self.expectations)
        self.setFocusProxy(self.control.slider)

    # ---- what is shown ----

    def show_situation(self, situation: Situation) -> None:
        """Show what is in force; what was turned and not applied stays."""
        turned = self.unsaved()
        rule = self.control.rule()
        self._situation = situation
        self.control.show_settings(self._tried(situation.settings, rule.changes() if turned else {}), situation.what_if)
        self.views.setEnabled(situation.what_if is not None)
        self._on_view(self.views.current)
        self._draw()

    def unsaved(self) -> bool:
        """Whether something was turned that isn't in force."""
        if self._situation is None:
            return False
        saved = self._situation.settings.model_dump()
        if self._situation.what_if is None:
            return bool(saved["threshold_distance"] != self.control.rule().distance)
        return any(saved[name] != value for name, value in self.control.rule().changes().items())

    @staticmethod
    def _tried(settings: Settings, changes: dict[str, object]) -> Settings:
        return settings.model_copy(update=changes)

    def _on_discard(self) -> None:
        if self._situation is not None:
            self.control.show_settings(self._situation.settings, self._situation.what_if)
            self._on_turned()

    def _on_turned(self) -> None:
        self._draw()
        self.changed.emit()

    def _on_view(self, view: str) -> None:
        calibrated = self._situation is None or self._situation.what_if is not None
        shown: dict[str, QWidget] = {"curve": self.curve, "trade": self.trade_off, "table": self.rates}
        self.stack.setCurrentWidget(shown[view] if calibrated else self.uncalibrated)

    def _draw(self) -> None:
        turned = self.unsaved()
        self.apply.setEnabled(turned)
        self.discard.setEnabled(turned)
        situation, choice = self._situation, self.control.choice()
        if situation is None:
            return
        self.expectations.show_choice(choice, situation.prediction.templates)
        if situation.what_if is not None and choice is not None:
            self._draw_curves(situation.what_if, situation.prediction.threshold)
            self.rates.show_rates(situation.what_if, choice)

    def _draw_curves(self, what_if: WhatIf, in_force: float) -> None:
        choice = self.control.choice()
        if self.curve.plot is None or self.trade_off.plot is None or choice is None:
            return
        from attendance_app.ui.plots.error_rates import GREATEST, LEAST, ErrorRatesPlot  # noqa: PLC0415 loaded by now
        from attendance_app.ui.plots.trade_off import TradeOffPlot  # noqa: PLC0415 loaded by now

        words = self.tr("distance {distance}").format(distance=number_words(choice.distance, 3))
        if isinstance(self.curve.plot, ErrorRatesPlot):
            self.curve.plot.show_curve(what_if.curve(LEAST, GREATEST))
            self.curve.plot.show_distances(in_force, choice.distance, words)
            self.curve.plot.describe(self.expectations.text())
        if isinstance(self.trade_off.plot, TradeOffPlot):
            self.trade_off.plot.show_curve(what_if.curve(0.3, 1.4))
            self.trade_off.plot.show_choice(choice, words)
            self.trade_off.plot.describe(self.expectations.text())

    def _make_curve(self) -> QWidget:
        from attendance_app.ui.plots.error_rates import ErrorRatesPlot  # noqa: PLC0415 loads a second

        return ErrorRatesPlot(self._odds.tick)

    def _make_trade_off(self) -> QWidget:
        from attendance_app.ui.plots.trade_off import TradeOffPlot  # noqa: PLC0415 loads a second

        return TradeOffPlot(self._odds.tick)
