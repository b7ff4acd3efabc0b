"""Notes on leave, which may say why somebody was ill. Any thread."""

from attendance_app.storage.repository import Repository


class LeaveNotes(Repository):
    """What was written beside a person's leave; days and kinds are for payroll."""

    def blank(self, employee_id: str) -> int:
        """Remove the notes of one person; how many there were."""
        with self._database.writing() as database:
            return database.execute(
                "UPDATE leave_days SET note = '' WHERE employee_id = ? AND note <> ''", [employee_id]
            ).rowcount
