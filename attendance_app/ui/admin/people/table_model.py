"""The employees' table: which columns, in which words. Depends on services.roster; GUI thread."""

from collections.abc import Callable
from datetime import UTC, datetime, tzinfo

from PySide6.QtCore import QObject

from attendance_app.services.roster import RosterRow
from attendance_app.ui.admin.people.quality_words import QualityWords
from attendance_app.ui.admin.record_model import Column, RecordModel
from attendance_app.ui.admin.wording import PunchWords, collation_key
from attendance_app.ui.language.formats import date_words, time_words

_NEVER = datetime(1, 1, 1, tzinfo=UTC)


class PeopleModel(RecordModel[RosterRow]):
    """One row a person; the key is the employee's id.

    Args:
        now_utc: The present, for "today" and "yesterday".
        zone: The site's time zone.
    """

    NAME, CODE, DEPARTMENT, CONSENT, PHOTOS, SCHEDULE, LAST_PUNCH = range(7)

    def __init__(
        self,
        now_utc: Callable[[], datetime],
        zone: Callable[[], tzinfo],
        parent: QObject | None = None,
    ) -> None:
        self._now_utc = now_utc
        self._zone = zone
        super().__init__((), lambda row: row.employee.id, parent)
        self._words = PunchWords(self)
        self._quality = QualityWords(self)
        self._columns = self._build_columns()

    def _build_columns(self) -> tuple[Column[RosterRow], ...]:
        return (*self._columns_about_the_person(), *self._columns_about_recognition(), *self._columns_about_work())

    def _columns_about_the_person(self) -> tuple[Column[RosterRow], ...]:
        return (
            Column(
                self.tr("Name"),
                self._name,
                lambda r: collation_key(r.employee.name),
                muted=_inactive,
                tooltip=self._name,
            ),
            Column(
                self.tr("Code"),
                lambda r: r.employee.code,
                lambda r: collation_key(r.employee.code),
                muted=_inactive,
            ),
            Column(
                self.tr("Department"),
                lambda r: r.employee.department,
                lambda r: collation_key(r.employee.department),
                muted=_inactive,
                tooltip=lambda r: r.employee.department,
            ),
        )

    def _columns_about_recognition(self) -> tuple[Column[RosterRow], ...]:
        return (
            Column(
                self.tr("Consent"),
                lambda r: self.tr("Given") if r.consented else self.tr("Missing"),
                lambda r: r.consented,
                muted=_inactive,
            ),
            Column(
                self.tr("Photos"),
                self._photos,
                lambda r: (r.templates, r.quality or 0.0),
                muted=lambda r: r.templates == 0 or _inactive(r),
            ),
        )

    def _columns_about_work(self) -> tuple[Column[RosterRow], ...]:
        return (
            Column(
                self.tr("Schedule"),
                self._schedule,
                lambda r: collation_key(self._schedule(r)),
                muted=lambda r: not r.shifts or _inactive(r),
                tooltip=lambda r: ", ".join(r.shifts),
            ),
            Column(
                self.tr("Last punch"),
                lambda r: self._words.last(r.last_punch, self._now_utc(), self._zone()),
                lambda r: r.last_punch.at_utc if r.last_punch else _NEVER,
                muted=lambda r: r.last_punch is None or _inactive(r),
                tooltip=self._instant,
            ),
        )

    def _name(self, row: RosterRow) -> str:
        if row.employee.active:
            return row.employee.name
        return self.tr("{name} (inactive)").format(name=row.employee.name)

    def _photos(self, row: RosterRow) -> str:
        if row.templates == 0:
            return self.tr("No photos")
        count = self.tr("%n photos", "", row.templates)
        if row.quality is None:
            return count
        return self.tr("{photos}, {quality}").format(photos=count, quality=self._quality.of(row.quality))

    def _schedule(self, row: RosterRow) -> str:
        return self.tr("None") if not row.shifts else " · ".join(row.shifts)

    def _instant(self, row: RosterRow) -> str:
        if row.last_punch is None:
            return ""
        local = row.last_punch.at_utc.astimezone(self._zone())
        return self.tr("{day}, {time}").format(day=date_words(local.date()), time=time_words(local, seconds=True))


def _inactive(row: RosterRow) -> bool:
    return not row.employee.active
