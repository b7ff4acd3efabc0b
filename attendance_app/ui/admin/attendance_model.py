"""The table of a day's punches: which columns, in which words. Depends on services.punching; GUI thread."""

from PySide6.QtCore import QObject

from attendance_app.services.punching import PunchRow
from attendance_app.ui.admin.record_model import Column, RecordModel
from attendance_app.ui.admin.wording import PunchWords, collation_key

NO_DISTANCE = "–"


class AttendanceModel(RecordModel[PunchRow]):
    """One row a punch; the key is the punch's id."""

    TIME, NAME, CODE, KIND, METHOD, DISTANCE, DEVICE = range(7)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__((), lambda row: row.punch.id, parent)
        self._words = PunchWords(self)
        self._columns = (
            Column(
                self.tr("Time"),
                lambda r: r.punch.at_local.strftime("%H:%M:%S"),
                lambda r: r.punch.at_utc,
                tooltip=lambda r: r.punch.at_local.isoformat(),
            ),
            Column(self.tr("Name"), lambda r: r.employee.name, lambda r: collation_key(r.employee.name)),
            Column(self.tr("Code"), lambda r: r.employee.code, lambda r: collation_key(r.employee.code)),
            Column(self.tr("Punch"), lambda r: self._words.kind(r.punch.kind), lambda r: r.punch.kind.value),
            Column(
                self.tr("How"),
                lambda r: self._words.method(r.punch.method),
                lambda r: r.punch.method.value,
                tooltip=self._why,
            ),
            Column(
                self.tr("Distance"),
                _distance_text,
                _distance,
                right_aligned=True,
                muted=lambda r: r.punch.evidence is None,
                tooltip=self._what_distance_means,
            ),
            Column(self.tr("Device"), lambda r: r.punch.device, lambda r: r.punch.device, muted=lambda _: True),
        )

    def _why(self, row: PunchRow) -> str:
        if not row.punch.reason:
            return ""
        return self.tr("{reason} ({author})").format(reason=row.punch.reason, author=row.punch.author)

    def _what_distance_means(self, row: PunchRow) -> str:
        if row.punch.evidence is None:
            return self.tr("No face was compared for this punch.")
        return self.tr("How far the face was from the enrolled photos, by {model}; lower is better.").format(
            model=row.punch.evidence.model_id
        )


def _distance(row: PunchRow) -> float:
    return row.punch.evidence.distance if row.punch.evidence else float("inf")


def _distance_text(row: PunchRow) -> str:
    return f"{row.punch.evidence.distance:.2f}" if row.punch.evidence else NO_DISTANCE
