"""How good the enrolled pictures are: a histogram, and the weakest with a way to the person. GUI thread.

Depends on services.enrolled_quality.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from attendance_app.ui.admin.loading import Loader
from attendance_app.ui.admin.page import Target
from attendance_app.ui.admin.recognition.person_delegate import PersonDelegate
from attendance_app.ui.admin.recognition.photos import as_pixmaps, read_photos
from attendance_app.ui.admin.record_model import Column, RecordModel
from attendance_app.ui.admin.record_table import RecordTable
from attendance_app.ui.admin.wording import collation_key
from attendance_app.ui.language.formats import number_words, percent_words, short_date_words
from attendance_app.ui.plots.loading import PlotSlot
from attendance_app.ui.theme import text_scale
from attendance_app.ui.widgets.empty_state import EmptyState
from attendance_app.ui.widgets.section_header import SectionHeader

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from attendance_app.services.enrolled_quality import PictureQuality
    from attendance_app.ui.admin.page import PageContext

BINS = 20
WEAK_BELOW = 0.5
"""Half of the ideal: enrolment lets such a picture in when there is no better one."""
_MOST_WEAK = 200
_PLOT_PX, _TABLE_PX = 220, 130
_WEAKEST_FIRST = (1, Qt.SortOrder.AscendingOrder)


class WeakestModel(RecordModel["PictureQuality"]):
    """One row a picture."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(
            (
                Column(self.tr("Person"), lambda q: q.person.name, lambda q: collation_key(q.person.name)),
                Column(self.tr("Quality"), lambda q: percent_words(q.quality), lambda q: q.quality, right_aligned=True),
                Column(
                    self.tr("Pictures"), lambda q: number_words(q.pictures), lambda q: q.pictures, right_aligned=True
                ),
                Column(self.tr("From"), self._source, lambda q: q.source.casefold(), muted=lambda _q: True),
                Column(self.tr("Enrolled"), lambda q: short_date_words(q.created_at_utc), lambda q: q.created_at_utc),
            ),
            lambda q: q.template_id,
            parent,
        )

    def _source(self, picture: PictureQuality) -> str:
        return self.tr("camera") if picture.source == "camera" else picture.source


@dataclass(frozen=True, slots=True)
class _Judged:
    """All pictures, the weak ones that are listed, and photos of whom they are."""

    pictures: list[PictureQuality]
    weak: list[PictureQuality]
    photos: dict[str, QImage]


class QualityPanel(QFrame):
    """Reads the gallery's qualities when it is refreshed."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._context = context
        self._pictures: Sequence[PictureQuality] = ()
        self.header = SectionHeader(self.tr("Quality of the enrolled pictures"))
        self.plot = PlotSlot(self.tr("Quality of the enrolled pictures"), context.jobs, self._make_plot)
        self.plot.setFixedHeight(round(_PLOT_PX * text_scale()))
        self.plot.made.connect(self._draw)
        self.model = WeakestModel(self)
        good = EmptyState(
            "check-circle",
            self.tr("No weak pictures"),
            self.tr("Every enrolled picture is good enough to recognise people by."),
        )
        self.table = RecordTable(
            self.model, self.tr("The weakest pictures"), (0, 96, 92, 130, 130), good, _WEAKEST_FIRST
        )
        self._delegate = PersonDelegate(lambda q: q.person, self)
        self.table.view.setItemDelegateForColumn(0, self._delegate)
        self.table.view.verticalHeader().setDefaultSectionSize(round(44 * text_scale()))
        self.table.setMinimumHeight(round(_TABLE_PX * text_scale()))
        self.table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)  # the rest of the page
        self.table.record_activated.connect(lambda _key: self._on_open())
        self.table.selection_changed.connect(self._show_actions)
        self.open = QPushButton(self.tr("&Open the person"))
        self.open.clicked.connect(self._on_open)
        self.nobody = EmptyState(
            "face",
            self.tr("Nobody is enrolled yet"),
            self.tr("Enrol people first; then their pictures are judged here."),
            self.tr("Go to People"),
        )
        self.nobody.action_triggered.connect(lambda: context.go_to("people"))
        self._lay_out()
        self._loader: Loader[_Judged] = Loader(
            context.jobs, self.tr("Judging the pictures"), self._on_loaded, context.announce_failure
        )

    def _lay_out(self) -> None:
        self._some = QWidget()
        some = QVBoxLayout(self._some)
        some.setContentsMargins(0, 0, 0, 0)
        some.setSpacing(16)
        some.addWidget(self.plot)
        some.addWidget(self.table, 1)
        bottom = QHBoxLayout()
        bottom.addStretch(1)
        bottom.addWidget(self.open)
        some.addLayout(bottom)
        self.stack = QStackedWidget()
        self.stack.addWidget(self._some)
        self.stack.addWidget(self.nobody)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(16)
        column.addWidget(self.header)
        column.addWidget(self.stack, 1)
        self.setFocusProxy(self.table)
        self._show_actions()

    def refresh(self) -> None:
        """Read the qualities again."""
        services = self._context.services

        def read() -> _Judged:
            card = services.models.card(services.settings.current.model_id)
            pictures = services.quality.pictures(card.model_id, card.preprocess_version)
            weak = [one for one in pictures if one.quality < WEAK_BELOW][:_MOST_WEAK]
            return _Judged(pictures, weak, read_photos(services.profiles, {one.person.id for one in weak}))

        self._loader.load(read)

    def _on_loaded(self, judged: _Judged) -> None:
        self._pictures, pictures, weak = judged.pictures, judged.pictures, judged.weak
        self._delegate.show_photos(as_pixmaps(judged.photos))
        self.model.set_records(weak)
        self.table.view.viewport().update()
        self.stack.setCurrentWidget(self._some if pictures else self.nobody)
        self.header.set_text(
            self.tr("Quality of the enrolled pictures"),
            self.tr(
                "A weak picture is recognised less often. Open the person and enrol a better one: in good light, "
                "looking straight at the camera."
            )
            if weak
            else self.tr("As judged when they were enrolled, from 0 to 100 %."),
        )
        self._draw()
        self._show_actions()

    def _draw(self) -> None:
        if self.plot.plot is None or not self._pictures:
            return
        from attendance_app.ui.plots.histogram import HistogramPlot  # noqa: PLC0415 loaded by now

        if isinstance(self.plot.plot, HistogramPlot):
            counts = counts_of([one.quality for one in self._pictures])
            weak = sum(one.quality < WEAK_BELOW for one in self._pictures)
            words = self.tr("%n weak pictures", "", weak) if weak else ""
            edges = [100 * which / BINS for which in range(BINS + 1)]
            self.plot.plot.show_counts(edges, counts, 100 * WEAK_BELOW, words)
            total = self.tr("%n pictures are enrolled", "", len(self._pictures))
            self.plot.plot.describe(f"{total}. {words}".strip())

    def _make_plot(self) -> QWidget:
        from attendance_app.ui.plots.histogram import HistogramPlot  # noqa: PLC0415 loads a second

        name = self.tr("Quality of the enrolled pictures")
        return HistogramPlot(name, self.tr("Quality in per cent"), self.tr("Pictures"), number_words)

    def _show_actions(self) -> None:
        self.open.setVisible(self.table.selected_key() is not None)

    def _on_open(self) -> None:
        row = self.model.row_of(self.table.selected_key())
        if row is not None:
            self._context.go_to("people", Target(person_id=self.model.record(row).person.id))


def counts_of(qualities: Sequence[float]) -> list[int]:
    """How many of these lie in each of `BINS` equal parts of 0 to 1; the last part holds 1 too."""
    counts = [0] * BINS
    for quality in qualities:
        counts[min(BINS - 1, max(0, int(quality * BINS + 1e-9)))] += 1
    return counts
