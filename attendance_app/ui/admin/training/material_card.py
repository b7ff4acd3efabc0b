"""What there is to learn from, in figures and in advice. Depends on services.fine_tuning; GUI thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QProgressBar, QWidget

from attendance_app.ui.admin.training.cards import Card, wrapped
from attendance_app.ui.language.formats import number_words
from attendance_app.ui.widgets.section_header import SectionHeader
from attendance_app.ui.widgets.status_pill import StatusPill

if TYPE_CHECKING:
    from attendance_app.services.fine_tuning.service import Material

PEOPLE_NEEDED = 20
"""With fewer nobody could tell afterwards whether the model got better; it can be tried from ten."""
PICTURES_NEEDED = 4
"""A person: two to learn from, and two to measure with that were not learnt from."""


class MaterialCard(Card):
    """Two bars, and a sentence or two."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        header = SectionHeader(
            self.tr("Teach the face model your own people"),
            self.tr(
                "It learns from enrolled pictures and from mistakes at the desk, to tell relatives and look-alikes "
                "apart. No picture leaves this computer. Afterwards the new model is measured on people it has not "
                "seen, and comes into use only if you say so."
            ),
        )
        self.state = StatusPill()
        header.buttons.addWidget(self.state, 0, Qt.AlignmentFlag.AlignTop)
        self.advice = wrapped(" ")
        self.bars: list[tuple[QLabel, QProgressBar, QLabel]] = []
        self.add(header, self._built_bars(), self.advice)
        self._show_bars(0, 0)

    def _built_bars(self) -> QWidget:
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(12)
        grid.setColumnStretch(1, 1)
        for row in range(2):
            what, bar, much = wrapped(role="body"), QProgressBar(), QLabel()
            what.setMinimumWidth(1)
            much.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self.bars.append((what, bar, much))
            for column, widget in enumerate((what, bar, much)):
                grid.addWidget(widget, row, column)
        grid.setColumnStretch(0, 1)
        return holder

    def show_material(self, material: Material, refusal: str) -> None:
        """Show what there is.

        Args:
            material: As the service counts it.
            refusal: Why training won't begin with it, in words; empty if it will.
        """
        usable = material.with_pictures(PICTURES_NEEDED)
        enough = usable >= PEOPLE_NEEDED and not refusal
        words = self.tr("Enough to learn from") if enough else self.tr("Few, but it can be tried")
        self.state.show_status(self.tr("Not enough yet") if refusal else words, "success" if enough else "warning")
        self._show_bars(usable, material.pictures)
        advice = self._advice(material, usable, refusal)
        self.advice.setText(advice)
        self.advice.setVisible(bool(advice))

    def _show_bars(self, usable: int, pictures: int) -> None:
        rows = (
            (self.tr("People with %n pictures or more", "", PICTURES_NEEDED), usable, PEOPLE_NEEDED),
            (self.tr("Enrolled pictures"), pictures, PEOPLE_NEEDED * PICTURES_NEEDED),
        )
        for (what, bar, much), (words, there, needed) in zip(self.bars, rows, strict=True):
            what.setText(words)
            bar.setRange(0, needed)
            bar.setValue(min(there, needed))
            bar.setAccessibleName(words)
            count = self.tr("{count} of {needed}").format(count=number_words(there), needed=number_words(needed))
            much.setText(number_words(there) if there >= needed else count)
            bar.setAccessibleDescription(count)

    def _advice(self, material: Material, usable: int, refusal: str) -> str:
        said: list[str] = []
        if material.mistakes:
            said.append(self.tr("%n looks from mistakes at the desk are kept, with consent.", "", material.mistakes))
        if material.look_alikes:
            said.append(self.tr("%n pairs of people look alike to the model in use.", "", material.look_alikes))
        if refusal:
            said.append(refusal)
        elif usable < PEOPLE_NEEDED:
            said.append(
                self.tr(
                    "%n more people need enough pictures: enrol them, or add pictures to those who have few.",
                    "",
                    PEOPLE_NEEDED - usable,
                )
            )
        return " ".join(said)
