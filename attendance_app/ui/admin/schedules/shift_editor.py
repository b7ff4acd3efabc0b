"""Every rule of a shift in plain words, with what becomes of a day beside it. Depends on services; GUI thread."""

from collections.abc import Callable
from datetime import date, time

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QBoxLayout,
    QCheckBox,
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from attendance_app.domain.shifts import BreakRules, OvertimeRules, OvertimeTier, Shift, ShiftKind, ShiftSegment
from attendance_app.errors import UserError
from attendance_app.services.shift_preview import preview_shift
from attendance_app.ui.admin.form_field import FormField
from attendance_app.ui.admin.schedules.shift_parts import SegmentList, TierList, WeekdayPicker
from attendance_app.ui.admin.schedules.shift_words import ScheduleWords
from attendance_app.ui.admin.tall_scroll import TallScroll
from attendance_app.ui.language.errors import error_words
from attendance_app.ui.theme import text_scale
from attendance_app.ui.widgets.day_edit import DayEdit
from attendance_app.ui.widgets.number_field import NumberField
from attendance_app.ui.widgets.segmented import SegmentedControl
from attendance_app.ui.widgets.time_field import TimeField

_ROUNDINGS = (0, 5, 6, 10, 12, 15, 20, 30, 60)
_DAY_MIN = 24 * 60
_PREVIEW_LINES = 6  # so that the form doesn't jump as one types
_BESIDE_UP_TO = 1.2  # of the size of text; larger, fields stand under each other
_WIDEST_FORM_PX = 780
NEW_SHIFT = Shift("", "", (ShiftSegment(time(9), time(17)),), breaks=BreakRules(deducted_min=30))


class ShiftEditor(QFrame):
    """Shows a shift and makes a draft of what stands in the fields.

    Args:
        site_zone: Asks for the IANA name of the site's zone.

    Attributes:
        trial: What becomes of a day with this shift; whoever has the editor finds a place for it beside the form.
        trial_inside: Type is so large that it stands in the form instead.

    Signals:
        save_asked: The shift should be stored.
        archive_asked: It should be taken out of use.
    """

    save_asked = Signal()
    archive_asked = Signal()

    def __init__(self, site_zone: Callable[[], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._site_zone = site_zone
        self._words = ScheduleWords(self)
        self._filling = False
        self.original: Shift | None = None
        self._make_fields()
        self.trial, self.trial_inside = self._make_trial(), text_scale() > _BESIDE_UP_TO
        self._lay_out()
        self._connect()

    # ---- building ----

    def _make_fields(self) -> None:
        minute = self.tr("min")

        def minutes(name: str, most: int = 240) -> NumberField:
            return NumberField(name, 0, most, minute)

        self.heading = QLabel()
        self.heading.setProperty("role", "heading")
        self.name, self.zone = QLineEdit(), QLineEdit()
        self.kind = SegmentedControl(self.tr("How it binds"))
        self.kind.add(ShiftKind.FIXED.value, self.tr("Fixed times"))
        self.kind.add(ShiftKind.FLEXIBLE.value, self.tr("Flexible"))
        self.segments, self.days = SegmentList(), WeekdayPicker()
        self.grace_late, self.grace_early = minutes(self.tr("Grace late")), minutes(self.tr("Grace early"))
        self.rounding = QComboBox()
        for step in _ROUNDINGS:
            self.rounding.addItem(self.tr("to {minutes} min").format(minutes=step) if step else self.tr("None"), step)
        self.deducted, self.paid = minutes(self.tr("Deducted break")), minutes(self.tr("Paid break"))
        self.deduct_after = NumberField(self.tr("Deducted after"), -1, _DAY_MIN, minute)
        self.deduct_after.setSpecialValueText(self.tr("half of the shift"))
        self.has_window = QCheckBox(self.tr("Break expected between"))
        self.window_start, self.window_end = TimeField(self.tr("Break from")), TimeField(self.tr("Break to"))
        self.target = minutes(self.tr("Work expected"), _DAY_MIN)
        self.target.setSpecialValueText(self.tr("the whole frame"))
        self.half_day, self.absent = minutes(self.tr("Half a day"), _DAY_MIN), minutes(self.tr("Absence"), _DAY_MIN)
        for threshold in (self.half_day, self.absent):
            threshold.setSpecialValueText(self.tr("never"))
        self.daily = TierList(OvertimeTier(8 * 60, 1.5))
        self.weekly = TierList(OvertimeTier(40 * 60, 1.5))
        self.on_holidays = QCheckBox(self.tr("Worked on public holidays like on other days"))
        self.came, self.left = TimeField(self.tr("Comes")), TimeField(self.tr("Leaves"))
        self.came.set_value(time(8, 57))
        self.left.set_value(time(17, 34))
        self.preview = QLabel()
        self.preview.setWordWrap(True)
        self.preview.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.preview.setMinimumHeight(_PREVIEW_LINES * self.preview.fontMetrics().lineSpacing())
        self.from_day = DayEdit(self.tr("In force from"))
        self.save = QPushButton(self.tr("&Save shift"))
        self.save.setProperty("role", "primary")
        self.archive = QPushButton(self.tr("Take out of use…"))
        self.archive.setProperty("role", "quiet")

    def _lay_out(self) -> None:
        inside = QWidget()
        inside.setMaximumWidth(round(_WIDEST_FORM_PX * text_scale()))
        inside.setLayout(self._grid())
        self._scroll = TallScroll(inside)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(14)
        column.addWidget(self.heading)
        column.addWidget(self._scroll, 1)
        column.addLayout(self._buttons())

    def _grid(self) -> QGridLayout:
        self._name_field = FormField(self.tr("Name"), self.name)
        self._target_field = FormField(self.tr("Work expected a day"), self.target, self.tr("Nobody is late or early."))
        self._days_field = FormField(self.tr("Usual days"), self.days)
        self._late_field = FormField(self.tr("Coming late is forgiven up to"), self.grace_late)
        self._early_field = FormField(self.tr("Leaving early is forgiven up to"), self.grace_early)
        daily = FormField(self.tr("Overtime of a day"), self.daily, self.tr("Without any: what exceeds the plan."))
        pairs: tuple[tuple[QWidget, QWidget], ...] = (
            (self._name_field, FormField(self.tr("How it binds"), self.kind)),
            (FormField(self.tr("Hours"), self.segments), self._days_field),
            (self._late_field, self._early_field),
            (
                FormField(self.tr("Times are shown rounded"), self.rounding),
                FormField(self.tr("Punched breaks are paid up to"), self.paid),
            ),
            (
                FormField(self.tr("Break taken off when none is punched"), self.deducted),
                FormField(self.tr("… of those who stay longer than"), self.deduct_after),
            ),
            (
                FormField(self.tr("Half a day when less is worked than"), self.half_day),
                FormField(self.tr("Absent when less is worked than"), self.absent),
            ),
            (daily, FormField(self.tr("Overtime of a week"), self.weekly)),
            (
                FormField(self.tr("Time zone"), self.zone, self.tr("Empty: the person's own")),
                self._window_field(),
            ),
        )
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 10, 0)
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(12)
        top = Qt.AlignmentFlag.AlignTop
        beside = text_scale() <= _BESIDE_UP_TO
        for place, (left, right) in enumerate(pairs):
            for side, field in enumerate((left, right)):
                at = (place, side) if beside else (2 * place + side, 0)
                grid.addWidget(field, *at, top)
        last = grid.rowCount()
        grid.addWidget(self._target_field, *((2, 0) if beside else (4, 0)), top)  # in place of what is forgiven
        grid.addWidget(self.on_holidays, last, 0, 1, 2, top)
        if self.trial_inside:
            grid.addWidget(self.trial, last + 1, 0, top)
        grid.setRowStretch(last + 2, 1)
        for side in (0, 1) if beside else (0,):
            grid.setColumnStretch(side, 1)
        return grid

    def _window_field(self) -> QWidget:
        holder = QWidget()
        times = QHBoxLayout()
        times.setSpacing(8)
        times.addWidget(self.window_start, 1)
        times.addWidget(QLabel("–"))
        times.addWidget(self.window_end, 1)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.has_window)
        column.addLayout(times)
        column.addStretch(1)
        return holder

    def _make_trial(self) -> QFrame:
        box = QFrame()
        box.setProperty("role", "well")
        title = QLabel(self.tr("Try it:"))
        title.setProperty("role", "body-strong")
        times = QGridLayout()
        times.setHorizontalSpacing(8)
        times.setVerticalSpacing(4)
        for place, (words, field) in enumerate(((self.tr("comes"), self.came), (self.tr("leaves"), self.left))):
            times.addWidget(QLabel(words), 0, place)
            times.addWidget(field, 1, place)
            times.setColumnStretch(place, 1)
        column = QVBoxLayout(box)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(8)
        column.addWidget(title)
        column.addLayout(times)
        column.addWidget(self.preview)
        return box

    def _buttons(self) -> QBoxLayout:
        self._from_words = QLabel(self.tr("In force from"))
        keeping = QHBoxLayout()
        keeping.setSpacing(8)
        keeping.addWidget(self._from_words)
        keeping.addWidget(self.from_day)
        keeping.addWidget(self.save)
        both = QHBoxLayout()
        both.setSpacing(8)
        if text_scale() > _BESIDE_UP_TO:
            both.setDirection(QBoxLayout.Direction.BottomToTop)
        both.addWidget(self.archive, 0, Qt.AlignmentFlag.AlignLeft)
        both.addLayout(keeping)
        both.setAlignment(keeping, Qt.AlignmentFlag.AlignRight)
        return both

    def _connect(self) -> None:
        for rows in (self.segments, self.days, self.daily, self.weekly):
            rows.changed.connect(self._on_changed)
        for text in (self.name, self.zone):
            text.textChanged.connect(self._on_changed)
        for number in (
            self.grace_late,
            self.grace_early,
            self.deducted,
            self.paid,
            self.deduct_after,
            self.target,
            self.half_day,
            self.absent,
        ):
            number.valueChanged.connect(self._on_changed)
        for moment in (self.window_start, self.window_end, self.came, self.left):
            moment.timeChanged.connect(self._on_changed)
        for box in (self.has_window, self.on_holidays):
            box.toggled.connect(self._on_changed)
        self.rounding.currentIndexChanged.connect(self._on_changed)
        self.kind.chosen.connect(self._on_changed)
        self.save.clicked.connect(self.save_asked)
        self.archive.clicked.connect(self.archive_asked)

    # ---- what stands in the fields ----

    def show_shift(self, shift: Shift | None, today: date) -> None:
        """Show a shift, or the beginnings of a new one."""
        self._filling = True
        self.original, shown = shift, shift or NEW_SHIFT
        self.heading.setText(self.tr("Shift “{name}”").format(name=shift.name) if shift else self.tr("New shift"))
        self.name.setText(shown.name)
        self.zone.setText(shown.zone or "")
        self.kind.choose(shown.kind.value)
        self.segments.show_segments(shown.segments)
        self.days.show_days(shown.usual_weekdays)
        self.grace_late.setValue(shown.grace_late_min)
        self.grace_early.setValue(shown.grace_early_min)
        self.rounding.setCurrentIndex(max(0, self.rounding.findData(shown.rounding_min)))
        self._show_breaks(shown.breaks)
        self.target.setValue(shown.target_min or 0)
        self.half_day.setValue(shown.half_day_under_min)
        self.absent.setValue(shown.absent_under_min)
        self.daily.show_tiers(shown.overtime.daily)
        self.weekly.show_tiers(shown.overtime.weekly)
        self.on_holidays.setChecked(shown.on_holidays)
        self.from_day.set_day(today)
        for widget in (self._from_words, self.from_day, self.archive):
            widget.setVisible(shift is not None)
        self._filling = False
        self._on_changed()

    def draft(self) -> Shift:
        """What stands in the fields, checked by whoever takes it."""
        flexible = self.kind.current == ShiftKind.FLEXIBLE.value
        after = self.deduct_after.value()
        window = (self.window_start.value, self.window_end.value) if self.has_window.isChecked() else None
        return Shift(
            id="",
            name=self.name.text(),
            segments=self.segments.segments,
            kind=ShiftKind(self.kind.current),
            zone=self.zone.text().strip() or None,
            grace_late_min=0 if flexible else self.grace_late.value(),
            grace_early_min=0 if flexible else self.grace_early.value(),
            rounding_min=int(self.rounding.currentData()),
            breaks=BreakRules(self.deducted.value(), None if after < 0 else after, self.paid.value(), window),
            overtime=OvertimeRules(self.daily.tiers, self.weekly.tiers),
            target_min=(self.target.value() or None) if flexible else None,
            half_day_under_min=self.half_day.value(),
            absent_under_min=self.absent.value(),
            usual_weekdays=self.days.days,
            on_holidays=self.on_holidays.isChecked(),
        )

    def show_problem(self, words: str) -> None:
        """Say why it couldn't be stored."""
        self._name_field.set_error(words)

    def _show_breaks(self, breaks: BreakRules) -> None:
        self.deducted.setValue(breaks.deducted_min)
        self.deduct_after.setValue(-1 if breaks.deduct_after_min is None else breaks.deduct_after_min)
        self.paid.setValue(breaks.punched_paid_min)
        self.has_window.setChecked(breaks.window is not None)
        start, end = breaks.window or (time(12), time(13))
        self.window_start.set_value(start)
        self.window_end.set_value(end)

    def _on_changed(self, *_change: object) -> None:
        if self._filling:
            return
        flexible = self.kind.current == ShiftKind.FLEXIBLE.value
        self._target_field.setVisible(flexible)
        for field in (self._late_field, self._early_field):
            field.setVisible(not flexible)
        for moment in (self.window_start, self.window_end):
            moment.setEnabled(self.has_window.isChecked())
        self._name_field.set_error("")
        came, left = self.came.value, self.left.value
        try:
            words = self._words.preview(came, left, preview_shift(self.draft(), came, left, self._site_zone()))
            tone = ""
        except UserError as error:
            words, tone = error_words(error), "danger"
        self.preview.setText(words)
        self.preview.setProperty("tone", tone)
        self.save.setEnabled(not tone)
        self.preview.style().unpolish(self.preview)
        self.preview.style().polish(self.preview)
