"""Employees in the database. Any thread."""

import json
from datetime import datetime
from typing import Any

from attendance_app.domain.people import Employee
from attendance_app.storage import rows
from attendance_app.storage.repository import Repository


class EmployeeRepository(Repository):
    """Who may punch."""

    def add(self, employee: Employee) -> None:
        """Store a new person.

        Raises:
            sqlite3.IntegrityError: the id or the code is taken; look with `by_code` in the same transaction first.
        """
        with self._database.writing() as database:
            database.table("employees").insert(_to_row(employee))

    def update(self, employee: Employee) -> None:
        """Store everything about a known person anew.

        Raises:
            KeyError: no person has this id.
        """
        with self._database.writing() as database:
            cursor = database.execute(
                """UPDATE employees SET code = :code, code_key = :code_key, name = :name, department = :department,
                    email = :email, hired_on = :hired_on, left_on = :left_on, zone = :zone,
                    deactivated_at_us = :deactivated_at_us, search_key = :search_key
                WHERE id = :id""",
                _to_row(employee),
            )
        if cursor.rowcount == 0:
            raise KeyError(employee.id)

    def set_deactivated(self, employee_id: str, at_utc: datetime | None) -> None:
        """Record that the person was deactivated at an instant, or with None is active.

        Raises:
            KeyError: no person has this id.
        """
        with self._database.writing() as database:
            cursor = database.execute(
                "UPDATE employees SET deactivated_at_us = ? WHERE id = ?", [rows.optional_us(at_utc), employee_id]
            )
        if cursor.rowcount == 0:
            raise KeyError(employee_id)

    def get(self, employee_id: str) -> Employee | None:
        """The person with this id, or None."""
        with self._database.reading() as database:
            found = list(database.query("SELECT * FROM employees WHERE id = ?", [employee_id]))
        return _from_row(found[0]) if found else None

    def by_code(self, code: str) -> Employee | None:
        """The person with this code, without regard to letter case and surrounding spaces, or None."""
        with self._database.reading() as database:
            found = list(database.query("SELECT * FROM employees WHERE code_key = ?", [rows.code_key(code)]))
        return _from_row(found[0]) if found else None

    def all(self, include_inactive: bool = False) -> list[Employee]:
        """Everyone, by name."""
        return self.search("", include_inactive)

    def search(self, text: str, include_inactive: bool = False) -> list[Employee]:
        """People whose name, code or department contains every word of `text`, by name; all for blank text.

        Words are found anywhere, without regard to case and accents, in any script; % and _ are ordinary characters.
        """
        with self._database.reading() as database:
            found = list(
                database.query(
                    """SELECT * FROM employees
                    WHERE (deactivated_at_us IS NULL OR :include_inactive)
                        AND NOT EXISTS (SELECT 1 FROM json_each(:words) WHERE instr(search_key, value) = 0)
                    ORDER BY search_key, id""",
                    {"include_inactive": include_inactive, "words": json.dumps(rows.fold(text).split())},
                )
            )
        return [_from_row(row) for row in found]


def _to_row(employee: Employee) -> dict[str, Any]:
    searched = (employee.name, employee.code, employee.department)
    return {
        "id": employee.id,
        "code": employee.code,
        "code_key": rows.code_key(employee.code),
        "name": employee.name,
        "department": employee.department,
        "email": employee.email,
        "hired_on": None if employee.hired_on is None else employee.hired_on.isoformat(),
        "left_on": None if employee.left_on is None else employee.left_on.isoformat(),
        "zone": employee.zone,
        "deactivated_at_us": rows.optional_us(employee.deactivated_at_utc),
        "search_key": "\n".join(rows.fold(text) for text in searched),
    }


def _from_row(row: dict[str, Any]) -> Employee:
    return Employee(
        id=row["id"],
        code=row["code"],
        name=row["name"],
        department=row["department"],
        email=row["email"],
        hired_on=rows.optional_date(row["hired_on"]),
        left_on=rows.optional_date(row["left_on"]),
        zone=row["zone"],
        deactivated_at_utc=rows.optional_instant(row["deactivated_at_us"]),
    )
