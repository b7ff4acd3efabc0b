"""The Training page: what fine-tuning is for, and how much of what it needs is there. GUI thread.

This version cannot train yet; the page says so, and counts. Depends on services.enrolled_quality.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from attendance_app.ui.admin.loading import Loader
from attendance_app.ui.admin.page import AdminPage, PageContext
from attendance_app.ui.admin.tall_scroll import TallScroll
from attendance_app.ui.language.formats import number_words
from attendance_app.ui.widgets.section_header import SectionHeader
from attendance_app.ui.widgets.status_pill import StatusPill

if TYPE_CHECKING:
    from attendance_app.services.enrolled_quality import PictureQuality

PEOPLE_NEEDED = 20
"""As for a calibration on own data: with fewer nobody could tell afterwards whether the model got better."""
PICTURES_NEEDED = 4
"""A person: two to learn from, and two to measure with that were not learnt from."""
_WIDTH_PX = 820


@dataclass(frozen=True, slots=True)
class Material:
    """What there is to learn from.

    Attributes:
        people: Who are enrolled.
        usable: Of these, who have enough pictures.
        pictures: Of all people.
        mistakes: Looks from the desk that were kept with consent.
    """

    people: int
    usable: int
    pictures: int
    mistakes: int

    @property
    def enough(self) -> bool:
        """Whether training can be worth while."""
        return self.usable >= PEOPLE_NEEDED


def material_of(pictures: Sequence[PictureQuality], mistakes: int) -> Material:
    """Count what there is."""
    each = Counter(one.person.id for one in pictures)
    return Material(len(each), sum(count >= PICTURES_NEEDED for count in each.values()), len(pictures), mistakes)


class TrainingPage(AdminPage):
    """Words, and three bars."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.set_title(self.tr("Training"))
        self.state = StatusPill()
        self._bars: list[tuple[QLabel, QProgressBar, QLabel]] = []
        self._build()
        self._loader: Loader[Material] = Loader(
            context.jobs, self.tr("Counting what there is to learn from"), self._on_loaded, context.announce_failure
        )

    def _build(self) -> None:
        inside = QWidget()
        inside.setMaximumWidth(_WIDTH_PX)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self._built_words())
        column.addWidget(self._built_material())
        column.addStretch(1)
        self.body.addWidget(TallScroll(inside), 1)
        self._show_material(Material(0, 0, 0, 0))

    def _built_words(self) -> QFrame:
        return _card(
            SectionHeader(
                self.tr("Teach the face model your own people"),
                self.tr(
                    "Fine-tuning will adjust the face model to the people who are enrolled here, so that it tells "
                    "relatives and look-alikes apart better. It will learn from their enrolled pictures and from "
                    "mistakes at the desk, on this computer; no picture leaves it. Afterwards the new model is "
                    "measured against the old one on pictures that it has not seen, and comes into use only if you "
                    "say so."
                ),
            )
        )

    def _built_material(self) -> QFrame:
        header = SectionHeader(self.tr("What there is to learn from"))
        header.buttons.addWidget(self.state)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(12)
        grid.setColumnStretch(1, 1)
        for row in range(2):
            what, bar, much = QLabel(), QProgressBar(), QLabel()
            what.setWordWrap(True)
            much.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self._bars.append((what, bar, much))
            for column, widget in enumerate((what, bar, much)):
                grid.addWidget(widget, row, column)
        self.advice = QLabel(" ")
        self.advice.setProperty("role", "muted")
        self.advice.setWordWrap(True)
        holder = QWidget()
        holder.setLayout(grid)
        grid.setContentsMargins(0, 0, 0, 0)
        return _card(header, holder, self.advice)

    def refresh(self) -> None:
        """Count again."""
        services = self.context.services

        def read() -> Material:
            card = services.models.card(services.settings.current.model_id)
            pictures = services.quality.pictures(card.model_id, card.preprocess_version)
            return material_of(pictures, len(services.feedback.looks(card.model_id, card.preprocess_version)))

        self._loader.load(read)

    def _on_loaded(self, material: Material) -> None:
        enough = material.enough
        self.state.show_status(
            self.tr("Enough to learn from") if enough else self.tr("Not enough yet"), "success" if enough else "warning"
        )
        self._show_material(material)

    def _show_material(self, material: Material) -> None:
        rows = (
            (self.tr("People with %n pictures or more", "", PICTURES_NEEDED), material.usable, PEOPLE_NEEDED),
            (self.tr("Enrolled pictures"), material.pictures, PEOPLE_NEEDED * PICTURES_NEEDED),
        )
        for (what, bar, much), (words, there, needed) in zip(self._bars, rows, strict=True):
            what.setText(words)
            bar.setRange(0, needed)
            bar.setValue(min(there, needed))
            bar.setAccessibleName(words)
            count = self.tr("{count} of {needed}").format(count=number_words(there), needed=number_words(needed))
            much.setText(count)
            bar.setAccessibleDescription(count)
        self.advice.setText(self._advice(material))

    def _advice(self, material: Material) -> str:
        mistakes = self.tr("%n looks from mistakes at the desk are kept, with consent.", "", material.mistakes)
        if material.enough:
            ready = self.tr("This version can't train yet; what is enrolled now will serve the next one.")
            return f"{mistakes} {ready}"
        missing = self.tr(
            "%n more people need enough pictures: enrol them, or add pictures to those who have few.",
            "",
            PEOPLE_NEEDED - material.usable,
        )
        return f"{mistakes} {missing}"


def _card(*widgets: QWidget) -> QFrame:
    card = QFrame()
    card.setProperty("role", "card")
    column = QVBoxLayout(card)
    column.setContentsMargins(24, 20, 24, 20)
    column.setSpacing(16)
    for widget in widgets:
        column.addWidget(widget)
    return card
