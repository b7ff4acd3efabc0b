"""When people come and how long they work, as charts. Depends on services.timesheets; GUI thread."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import time
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from attendance_app.services.attendance_figures import QUARTER_MIN, Arrivals, WeeklyHours, arrivals, weekly_hours
from attendance_app.ui.admin.loading import Loader
from attendance_app.ui.admin.page import Notice, PageContext
from attendance_app.ui.language.formats import date_range_words, day_words, number_words, time_words
from attendance_app.ui.plots.figure_view import FigureView
from attendance_app.ui.plots.reports import BarChart, with_few_series
from attendance_app.ui.widgets.busy import Skeleton
from attendance_app.ui.widgets.date_range import DateRange, DateRangePicker
from attendance_app.ui.widgets.empty_state import EmptyState
from attendance_app.ui.widgets.icons import put_icon

_AN_HOUR = 4  # quarters
ChoosePicture = Callable[[QWidget, str], Path | None]


@dataclass(frozen=True, slots=True)
class _Figures:
    days: DateRange
    arrivals: Arrivals
    hours: WeeklyHours


class ChartsPane(QWidget):
    """Two charts of the period, each can be saved as a picture.

    Args:
        days: The page's period.
        choose_target: Asks for the file of a picture, given the parent and a suggested name; None when the person
            cancels.
    """

    def __init__(
        self,
        context: PageContext,
        days: DateRangePicker,
        choose_target: ChoosePicture | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.context, self.days = context, days
        self._choose_target = choose_target or _ask_for_picture
        self.arrivals = FigureView(context.jobs, self.tr("Drawing the arrivals"))
        self.hours = FigureView(context.jobs, self.tr("Drawing the hours"))
        charts = QWidget()
        column = QVBoxLayout(charts)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        self.save_buttons: list[QPushButton] = []
        for view in (self.arrivals, self.hours):
            column.addWidget(self._card(view), 1)
            view.failed.connect(context.announce_failure)
            view.saved.connect(self._on_saved)
        self._charts, self._reading = charts, Skeleton(self.tr("The figures are being worked out"), 8)
        self._nothing = EmptyState(
            "chart", self.tr("Nobody worked in this period"), self.tr("Choose other days above.")
        )
        self._stack = QStackedWidget()
        for widget in (self._reading, self._charts, self._nothing):
            self._stack.addWidget(widget)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
        self._loader: Loader[_Figures] = Loader(
            context.jobs, self.tr("Working out the figures"), self._on_read, context.announce_failure
        )

    def refresh(self) -> None:
        """Work the figures out again."""
        days = self.days.range
        self._loader.load(lambda: self._read(days))

    def _card(self, view: FigureView) -> QFrame:
        card = QFrame()
        card.setProperty("role", "card")
        save = QPushButton(self.tr("Save picture…"))
        save.setProperty("role", "quiet")
        put_icon(save, "download", "muted")
        save.clicked.connect(lambda: self._on_save(view))
        self.save_buttons.append(save)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(save)
        column = QVBoxLayout(card)
        column.setContentsMargins(16, 14, 16, 8)
        column.setSpacing(4)
        column.addWidget(view, 1)
        column.addLayout(foot)
        return card

    def _read(self, days: DateRange) -> _Figures:
        """On a worker thread."""
        services = self.context.services
        sheets = services.timesheets.of(None, days.first, days.last)
        people = {row.employee.id: row.employee for row in services.people.search(include_inactive=True)}
        week_starts_on = services.settings.current.week_starts_on
        return _Figures(days, arrivals(sheets), weekly_hours(sheets, people, days.first, days.last, week_starts_on))

    def _on_read(self, figures: _Figures) -> None:
        if figures.days != self.days.range:
            return
        if not figures.arrivals.counts:
            self._stack.setCurrentWidget(self._nothing)
            return
        self._stack.setCurrentWidget(self._charts)
        days = date_range_words(figures.days.first, figures.days.last)
        self._show_arrivals(figures.arrivals, days)
        self._show_hours(figures.hours, days)

    def _show_arrivals(self, found: Arrivals, days: str) -> None:
        edges = [_quarter_words(found.first_quarter + step) for step in range(len(found.counts) + 1)]
        chart = BarChart(
            self.tr("When people come, {days}").format(days=days),
            self.tr("First in of the day, by quarter of an hour"),
            self.tr("Arrivals"),
            tuple("" if (found.first_quarter + place) % _AN_HOUR else words for place, words in enumerate(edges)),
            (("", tuple(float(count) for count in found.counts)),),
            between=True,
        )
        most = max(range(len(found.counts)), key=found.counts.__getitem__)
        words = self.tr("Most people come between {start} and {end}: {days} of {all} days.").format(
            start=edges[most],
            end=edges[most + 1],
            days=number_words(found.counts[most]),
            all=number_words(sum(found.counts)),
        )
        self.arrivals.show_chart(chart, words)

    def _show_hours(self, found: WeeklyHours, days: str) -> None:
        found = _without_idle_ends(found)
        series = [(name or self.tr("No department"), hours) for name, hours in found.hours.items()]
        chart = BarChart(
            self.tr("Hours worked by week, {days}").format(days=days),
            self.tr("Week from"),
            self.tr("Hours"),
            tuple(day_words(week) for week in found.weeks),
            with_few_series(series, self.tr("Others")),
        )
        said = [
            self.tr("{department}: {hours} hours").format(department=name, hours=number_words(sum(hours), 1))
            for name, hours in series
        ]
        self.hours.show_chart(chart, "; ".join(said))

    def _on_save(self, view: FigureView) -> None:
        if view.chart is None:
            return
        target = self._choose_target(self, f"{view.chart.title}.png")
        if target is not None:
            view.save(target)

    def _on_saved(self, target: Path) -> None:
        words = self.tr("The chart is saved in {name}.").format(name=target.name)
        self.context.announce(Notice("success", words))


def _without_idle_ends(found: WeeklyHours) -> WeeklyHours:
    """Without weeks in which nobody worked before the first and after the last one: a month may begin on a Sunday."""
    sums = [sum(hours[place] for hours in found.hours.values()) for place in range(len(found.weeks))]
    worked = [place for place, total in enumerate(sums) if total]
    if not worked:
        return found
    kept = slice(worked[0], worked[-1] + 1)
    return WeeklyHours(found.weeks[kept], {name: hours[kept] for name, hours in found.hours.items()})


def _quarter_words(quarter: int) -> str:
    minutes = quarter * QUARTER_MIN % (24 * 60)
    return time_words(time(minutes // 60, minutes % 60))


def _ask_for_picture(parent: QWidget, suggested_name: str) -> Path | None:
    pictures = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
    chosen, _filter = QFileDialog.getSaveFileName(parent, "", str(Path(pictures) / suggested_name), "PNG (*.png)")
    if not chosen:
        return None
    return Path(chosen) if Path(chosen).suffix else Path(chosen).with_suffix(".png")
