"""The Reports and export page: a period, and what was recorded in it as a file or as charts. GUI thread."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from attendance_app.ui.admin.page import AdminPage, PageContext, Target
from attendance_app.ui.admin.reports.charts_pane import ChartsPane, ChoosePicture
from attendance_app.ui.admin.reports.export_pane import ExportPane
from attendance_app.ui.admin.reports.saving import ChooseTarget
from attendance_app.ui.admin.wording import today
from attendance_app.ui.widgets.date_range import DateRange, DateRangePicker, Preset
from attendance_app.ui.widgets.segmented import SegmentedControl

EXPORT, CHARTS = "export", "charts"


class ReportsPage(AdminPage):
    """The period stands above both parts.

    Args:
        choose_target, choose_picture: Ask for the files to write; for tests.

    Signals:
        exported: The file that was written.
    """

    exported = Signal(Path)

    def __init__(
        self,
        context: PageContext,
        choose_target: ChooseTarget | None = None,
        choose_picture: ChoosePicture | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context, parent)
        self.set_title(self.tr("Reports and export"))
        services = context.services
        self.days = DateRangePicker(
            lambda: today(services.clock.now_utc(), services.zone()),
            Preset.THIS_WEEK,
            services.settings.current.week_starts_on,
        )
        self.export, self.charts = (
            ExportPane(context, self.days, choose_target),
            ChartsPane(context, self.days, choose_picture),
        )
        self.export.exported.connect(self.exported)
        self.parts = SegmentedControl(self.tr("Part of the page"))
        self.parts.add(EXPORT, self.tr("Export"), "download")
        self.parts.add(CHARTS, self.tr("Charts"), "chart")
        self.parts.chosen.connect(self.show_part)
        self.title_buttons.addWidget(self.parts)
        bar = QHBoxLayout()
        bar.addWidget(self.days)
        bar.addStretch(1)
        self.body.addLayout(bar)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.export)
        self._stack.addWidget(self.charts)
        self.body.addWidget(self._stack, 1)
        self.days.range_changed.connect(lambda _range: self.refresh())

    def refresh(self) -> None:
        """Read the part that is shown again."""
        (self.export if self.parts.current == EXPORT else self.charts).refresh()

    def focus_first(self) -> None:
        """Start at the period."""
        self.days.setFocus()

    def show_part(self, key: str) -> None:
        """Show that part."""
        self.parts.choose(key)
        self._stack.setCurrentWidget(self.export if key == EXPORT else self.charts)
        self.refresh()

    def show_target(self, target: Target) -> None:
        """Export that day's or that person's records."""
        if target.day is not None:
            self.days.choose_days(DateRange(target.day, target.day))
        self.show_part(EXPORT)
