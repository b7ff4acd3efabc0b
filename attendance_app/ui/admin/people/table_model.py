"""The employees' table: which columns, in which words. Depends on services.people; GUI thread."""

from collections.abc import Callable
from datetime import UTC, datetime, tzinfo

from PySide6.QtCore import QObject

from attendance_app.services.people import EmployeeRow
from attendance_app.ui.admin.record_model import Column, RecordModel
from attendance_app.ui.admin.wording import PunchWords, collation_key, long_day

_NEVER = datetime(1, 1, 1, tzinfo=UTC)


class PeopleModel(RecordModel[EmployeeRow]):
    """One row a person; the key is the employee's id.

    Args:
        now_utc: The present, for "today" and "yesterday".
        zone: The site's time zone.
    """

    NAME, CODE, DEPARTMENT, PHOTOS, CONSENT, LAST_PUNCH = range(6)

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
        self._columns = self._build_columns()

    def _build_columns(self) -> tuple[Column[EmployeeRow], ...]:
        return (*self._columns_about_the_person(), *self._columns_about_recognition())

    def _columns_about_the_person(self) -> tuple[Column[EmployeeRow], ...]:
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
            ),
        )

    def _columns_about_recognition(self) -> tuple[Column[EmployeeRow], ...]:
        return (
            Column(
                self.tr("Photos"),
                self._photos,
                lambda r: r.templates,
                muted=lambda r: r.templates == 0 or _inactive(r),
            ),
            Column(
                self.tr("Consent"),
                lambda r: self.tr("Given") if r.consented else self.tr("Not given"),
                lambda r: r.consented,
                muted=lambda r: not r.consented or _inactive(r),
            ),
            Column(
                self.tr("Last punch"),
                lambda r: self._words.last(r.last_punch, self._now_utc(), self._zone()),
                lambda r: r.last_punch.at_utc if r.last_punch else _NEVER,
                muted=lambda r: r.last_punch is None or _inactive(r),
                tooltip=self._instant,
            ),
        )

    def _name(self, row: EmployeeRow) -> str:
        if row.employee.active:
            return row.employee.name
        return self.tr("{name} (inactive)").format(name=row.employee.name)

    def _photos(self, row: EmployeeRow) -> str:
        if row.templates == 0:
            return self.tr("No photos")
        if row.templates == 1:
            return self.tr("1 photo")
        return self.tr("{count} photos").format(count=row.templates)

    def _instant(self, row: EmployeeRow) -> str:
        if row.last_punch is None:
            return ""
        local = row.last_punch.at_utc.astimezone(self._zone())
        return self.tr("{day}, {time}").format(day=long_day(local.date()), time=local.strftime("%H:%M:%S"))


def _inactive(row: EmployeeRow) -> bool:
    return not row.employee.active
