"""What to train, and the button that begins it. Depends on services.fine_tuning; GUI thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from attendance_app.services.fine_tuning.runs import RunChoice
from attendance_app.ui.admin.form_field import FormField
from attendance_app.ui.admin.training.cards import Card, wrapped
from attendance_app.ui.admin.training.people_picker import PeoplePicker
from attendance_app.ui.admin.training.preset_rows import PresetRows
from attendance_app.ui.admin.training.words import OBJECTIVES
from attendance_app.ui.widgets.icons import put_icon
from attendance_app.ui.widgets.number_field import NumberField
from attendance_app.ui.widgets.section_header import SectionHeader

if TYPE_CHECKING:
    from collections.abc import Sequence

    from attendance_app.services.fine_tuning.service import Learner
    from attendance_app.ui.admin.training.words import TrainingWords

_MOST_STEPS = 100_000


class StartForm(Card):
    """People, how deep, and, folded away, what only specialists change.

    Signals:
        changed: Something else is chosen.
    """

    changed = Signal()

    def __init__(self, words: TrainingWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.presets = PresetRows(words)
        self.people = PeoplePicker()
        self.objective, self.base = QComboBox(), QComboBox()
        self.steps = NumberField(self.tr("Steps"), 0, _MOST_STEPS)
        for objective in OBJECTIVES:
            self.objective.addItem(words.objective(objective), objective)
        self.base.addItem(self.tr("The model in use"), "")
        self.steps.setSpecialValueText(self.tr("What suits"))
        self.folder = QPushButton(self.tr("For specialists"))
        self.folder.setProperty("role", "disclosure")
        self.folder.setCheckable(True)
        self.folder.toggled.connect(self._on_folded)
        self._lay_out()
        self._on_folded(False)
        self.presets.changed.connect(self.changed)
        self.people.changed.connect(self.changed)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(16)
        for field, stretch in (
            (FormField(self.tr("What is learnt"), self.objective), 3),
            (FormField(self.tr("Model to start from"), self.base), 3),
            (FormField(self.tr("Steps"), self.steps), 1),
        ):
            row.addWidget(field, stretch)
        for box in (self.objective, self.base):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(12)
        self.advanced = QWidget()
        inner = QVBoxLayout(self.advanced)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(8)
        inner.addLayout(row)
        inner.addWidget(
            wrapped(
                self.tr(
                    "“Compatible with what is enrolled” keeps the templates of people whose pictures aren't kept; "
                    "everything else asks for pictures of everybody."
                ),
                "caption",
            )
        )
        self.add(
            SectionHeader(self.tr("How thoroughly")),
            self.presets,
            SectionHeader(self.tr("Who is learnt from")),
            self.people,
            self.folder,
            self.advanced,
        )
        self.column.setSpacing(12)
        self.column.insertSpacing(2, 8)

    @property
    def choice(self) -> RunChoice:
        """What is chosen."""
        return RunChoice(
            people=self.people.chosen,
            preset=self.presets.current,
            objective=str(self.objective.currentData()),
            base=str(self.base.currentData()),
            steps=self.steps.value() or None,
        )

    def offer(self, learners: Sequence[Learner], bases: Sequence[str]) -> None:
        """Offer these people and models; what was chosen stays."""
        self.people.offer(learners)
        chosen = self.base.currentData()
        with QSignalBlocker(self.base):
            while self.base.count() > 1:
                self.base.removeItem(1)
            for model_id in bases:
                self.base.addItem(self._words.model(model_id), model_id)
            self.base.setCurrentIndex(max(0, self.base.findData(chosen)))

    def _on_folded(self, open_: bool) -> None:
        self.advanced.setVisible(open_)
        put_icon(self.folder, "chevron-down" if open_ else "chevron-right", "muted")
